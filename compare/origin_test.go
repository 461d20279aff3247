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

func TestARoundHeadlineGoesBackToTheSourceOfTheBody(t *testing.T) {
	for headline, want := range map[string]int{
		"more_than 1900": 2, // the body's 1,940 is more than that
		"about 2000":     2,
		"more_than 2900": 3,
		"more_than 10":   3, // too far from it to be a rounder way to tell it
	} {
		result := Run(readNotation(t, "post headline | | "+headline+" | case | infect | | 2031-05-02\n"+
			"post | clinic | exact 1940 | case | infect | | 2031-05-02\n"+
			"echo | mayor | exact 1490 | case | infect | | 2031-05-02"), DefaultPolicy())
		if got := len(result.Questions[0].Origins); got != want {
			t.Errorf("headline %s: %d origins, want %d", headline, got, want)
		}
	}
}

func TestAHeadlineThatNamesAnOfficeGoesBackToWhomTheTextNames(t *testing.T) {
	result := Run(readNotation(t, "post headline | mayor (anonymous) | exact 9 | sailor | drown | | 2031-05-02\n"+
		"post | Ann Roe | exact 9 | sailor | drown | | 2031-05-02\n"+
		"echo | coast guard | exact 34 | sailor | drown | | 2031-05-02"), DefaultPolicy())
	if len(result.Questions[0].Origins) != 2 || len(result.Findings) != 1 {
		t.Errorf("want two origins and one finding, got %+v and %+v", result.Questions[0].Origins, result.Findings)
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
