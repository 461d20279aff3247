package compare

import (
	"slices"
	"strings"
	"testing"
)

// TestSharesStandForWhatTheyComeTo holds a share of a stated whole, the first
// two lines, against another report's plain amount, the third.
func TestSharesStandForWhatTheyComeTo(t *testing.T) {
	tests := []struct {
		name, whole, share, other string
		verdict                   Verdict
		because                   string
	}{
		{"same", "exact 10000 | sailor | train", "exact 80 % part of-above | sailor | rescue", "exact 8000 | sailor | rescue", Agree, "exact 80 % part of-above of exact 10000 is 8000"},
		{"fraction", "exact 400 | nurse | train", "exact 0.25 share part of-above | nurse | dismiss", "exact 100 | nurse | dismiss", Agree, "exact 0.25 share part of-above of exact 400 is 100"},
		{"hedge carried over", "about 10000 | sailor | train", "exact 80 % part of-above | sailor | rescue", "exact 8500 | sailor | rescue", Compatible, "exact 80 % part of-above of about 10000 is 8000"},
		{"rough fraction", "exact 5000 | sheep | count", "exact 1/3 share part of-above | sheep | drown", "exact 1720 | sheep | drown", Compatible, "exact 1/3 share part of-above of exact 5000 is 1666.7"},
		{"other amount", "exact 10000 | sailor | train", "exact 80 % part of-above | sailor | rescue", "exact 5000 | sailor | rescue", Conflict, "exact 80 % part of-above of exact 10000 is 8000"},
		{"bound", "at_least 600 | sailor | train", "exact 50 % part of-above | sailor | rescue", "exact 250 | sailor | rescue", Conflict, "exact 50 % part of-above of at_least 600 is 300"},
		{"hedges of two kinds", "at_most 600 | sailor | train", "at_least 50 % part of-above | sailor | rescue", "exact 300 | sailor | rescue", Single, ""},
		{"no whole", "exact 10000 | sailor | train", "exact 80 % part | sailor | rescue", "exact 8000 | sailor | rescue", Single, ""},
		{"another event", "exact 10000 | sailor | train", "exact 80 % part of-above | sailor | rescue", "exact 8000 | sailor | drown", Single, ""},
		{"another thing", "exact 10000 | sailor | train", "exact 80 % part of-above | sailor | rescue", "exact 8000 | sheep | rescue", Single, ""},
		{"whole of the same event", "exact 1000 | sailor | rescue", "exact 60 % part of-above | sailor | rescue", "exact 600 | worker | rescue", Single, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			set := readNotation(t, "post | mayor | "+test.whole+" | | 2031-05-02\n"+
				"post same | mayor | "+test.share+" | | 2031-05-02\n"+
				"echo | pilot | "+test.other+" | | 2031-05-02")
			got := Relation{Verdict: Single}
			if r, ok := Relate(set, DefaultPolicy(), "c1", "c2"); ok && r.Aligned {
				got = r
			}
			if got.Verdict != test.verdict {
				t.Fatalf("the verdict is %s, want %s: %v", got.Verdict, test.verdict, got.Why)
			}
			if test.because == "" {
				return
			}
			last := got.Why[len(got.Why)-1]
			said := last.Sentence
			if len(last.Because) > 0 {
				said = last.Because[0].Sentence
				for _, a := range last.Because[0].Args {
					said = strings.ReplaceAll(said, "{"+a.Name+"}", a.Value)
				}
			}
			if said != test.because {
				t.Errorf("because %q, want %q", said, test.because)
			}
		})
	}
}

// TestASharesOwnAmountIsNoRival keeps a share out of the question that its text
// answers in numbers.
func TestASharesOwnAmountIsNoRival(t *testing.T) {
	set := readNotation(t, "post | mayor | exact 1200 | home | stand | | 2031-05-02\n"+
		"post same | mayor | exact 0.25 share part of-above | home | burn | | 2031-05-02\n"+
		"post | mayor | exact 300 | home | burn | | 2031-05-02\n"+
		"echo | pilot | exact 700 | home | burn | | 2031-05-02")
	for _, q := range Run(set, DefaultPolicy()).Questions {
		if len(q.Claims) > 1 && slices.Contains(q.Claims, "c1") {
			t.Errorf("%s holds the share: %v", q.Label, q.Claims)
		}
	}
}
