package compare

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// TestAShareFitsThePartOfItsOwnSentence: two rival totals are no part of each
// other, however well the share would fit them.
func TestAShareFitsThePartOfItsOwnSentence(t *testing.T) {
	set := readNotation(t, "post | aide | exact 7360 | soldier | update | Land | 2031-05-02\n"+
		"post same | | more_than 0.5 share | soldier | deploy | Land | 2031-05-02\n"+
		"post | embassy | about 9200 | soldier | deploy | Land | 2031-05-02\n"+
		"post same | palace | about 10100 | soldier | level | Land | 2031-05-02")
	result := Run(set, DefaultPolicy())
	about := slices.IndexFunc(result.Questions, func(q Question) bool { return slices.Contains(q.Claims, set.Claims[1].ID) })
	why := result.Questions[about].Why
	fit := slices.IndexFunc(why, func(r claim.Reason) bool { return r.Rule == "fit/share" })
	if fit < 0 {
		t.Fatalf("no fit is told of the share: %+v", why)
	}
	if part, whole := argument(why[fit], "part"), argument(why[fit], "whole"); part != "exact 7360" || whole != "about 9200" {
		t.Errorf("the share is taken for %s of %s", part, whole)
	}
}

func argument(r claim.Reason, name string) string {
	for _, a := range r.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return ""
}
