package compare

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

func TestAHeadlineGoesBackToTheSourceOfTheBody(t *testing.T) {
	result := Run(readNotation(t, "post headline | | exact 41 | sailor | drown | | 2031-05-02\n"+
		"post | coast guard | exact 41 | sailor | drown | | 2031-05-02\n"+
		"echo | mayor | exact 34 | sailor | drown | | 2031-05-02"), DefaultPolicy())
	if len(result.Questions) != 1 || len(result.Questions[0].Origins) != 2 {
		t.Fatalf("want one question of two origins, got %+v", result.Questions)
	}
	if len(result.Findings) != 1 || result.Findings[0].Kind != "value-conflict" || len(result.Findings[0].Claims) != 3 {
		t.Errorf("want one value-conflict that lists all three figures, got %+v", result.Findings)
	}
}

func TestAPartAloneIsNoRivalOfTheWhole(t *testing.T) {
	set := readNotation(t, "post | coast guard | exact 41 | sailor | drown | Kel | 2031-05-02\n"+
		"echo | mayor | exact 21 | sailor | drown | Kel | 2031-05-02")
	for _, role := range []string{"", "part"} {
		set.Claims[1].Role = claim.Role(role)
		want := Conflict
		if role == "part" {
			want = Explained
		}
		if got := Run(set, DefaultPolicy()).Questions[0].Verdict; got != want {
			t.Errorf("with the role %q the verdict is %s, want %s", role, got, want)
		}
	}
}
