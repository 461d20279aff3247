package compare

import (
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// homes is two reports that contradict each other, with the second's figure given.
func homes(t *testing.T, second string) Result {
	t.Helper()
	return Run(readNotation(t, `
		echo | mayor        | exact 40          | homes | flood | Brindle | 2031-05-02
		wire | fire service | exact `+second+` | homes | flood | Brindle | 2031-05-02`), DefaultPolicy())
}

func statesOf(r Result) map[string]State {
	states := map[string]State{}
	for _, f := range r.Findings {
		states[f.Kind] = f.State
	}
	return states
}

func TestApplyBaseline(t *testing.T) {
	before := homes(t, "75")
	for name, c := range map[string]struct {
		now   Result
		state State
		gone  int
	}{
		"as it was":            {homes(t, "75"), Known, 0},
		"another figure":       {homes(t, "90"), Changed, 0},
		"no contradiction":     {homes(t, "40"), "", 1},
		"nothing was accepted": {homes(t, "75"), New, 0},
	} {
		accepted := Accept(before)
		if name == "nothing was accepted" {
			accepted = nil
		}
		got := ApplyBaseline(c.now, accepted)
		if state := statesOf(got)["value-conflict"]; state != c.state {
			t.Errorf("%s: the conflict is %q, want %q", name, state, c.state)
		}
		if gone := slices.DeleteFunc(got.Gone, func(a Accepted) bool { return a.Kind != "value-conflict" }); len(gone) != c.gone {
			t.Errorf("%s: %d are gone, want %d", name, len(gone), c.gone)
		}
	}
}

// A changed finding tells what was accepted, and is struck off the baseline once.
func TestChangedFindingsTellWhatTheyWere(t *testing.T) {
	before := homes(t, "75")
	got := ApplyBaseline(homes(t, "90"), Accept(before))
	for _, f := range got.Findings {
		if f.State == Changed && (f.Was == nil || f.Was.ID == f.ID || f.Was.Kind != f.Kind) {
			t.Errorf("%s was %+v", f.ID, f.Was)
		}
	}
	if again := Accept(got); len(again) != len(got.Findings) {
		t.Errorf("%d of %d findings are accepted", len(again), len(got.Findings))
	}
}

// Nothing that is accepted is news, whatever order it stands in, and the result that
// was given stays as it was.
func TestWhatIsAcceptedIsKnown(t *testing.T) {
	for _, k := range Kinds() {
		for _, example := range k.Examples {
			result := Run(readNotation(t, example), DefaultPolicy())
			accepted := Accept(result)
			slices.Reverse(accepted)
			got := ApplyBaseline(result, accepted)
			for _, f := range got.Findings {
				if f.State != Known {
					t.Errorf("%s: %s is %s", k.Name, f.ID, f.State)
				}
			}
			if len(got.Gone) > 0 || len(result.Findings) > 0 && result.Findings[0].State != "" {
				t.Errorf("%s: %d are gone, and the result given has the state %q", k.Name, len(got.Gone), result.Findings[0].State)
			}
		}
	}
}

// What could not be read is not gone.
func TestUnreadDocumentsAreNotGone(t *testing.T) {
	accepted := Accept(homes(t, "75"))
	now := Run(readNotation(t, "echo | mayor | exact 40 | homes | flood | Brindle | 2031-05-02"), DefaultPolicy())
	if got := ApplyBaseline(now, accepted); len(got.Gone) != len(accepted) {
		t.Errorf("%d of %d are gone", len(got.Gone), len(accepted))
	}
	now.Errors = []claim.Failure{{Document: "wire"}}
	if got := ApplyBaseline(now, accepted); len(got.Gone) != 0 {
		t.Errorf("%d are called gone that could not be looked for", len(got.Gone))
	}
}

func TestFindingsOfOneCellThatChange(t *testing.T) {
	cell := func(id, message string) Finding {
		return Finding{ID: id, Kind: "bounds-order", Message: claim.Because("bounds-order", message), Where: &Where{Dataset: "a.csv", Row: 7, Column: "best"}}
	}
	got := ApplyBaseline(Result{Findings: []Finding{cell("f-2", "42 is below 45")}}, Accept(Result{Findings: []Finding{cell("f-1", "40 is below 45")}}))
	if f := got.Findings[0]; f.State != Changed || f.Was.ID != "f-1" || len(got.Gone) != 0 {
		t.Errorf("%s of %+v, %d gone", f.State, f.Was, len(got.Gone))
	}
}

func TestWithoutNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"12,000 troops on 3 May, 4.5% of all": "# troops on # May, #% of all",
		"ends in 7.":                          "ends in #.",
		"no number, none":                     "no number, none",
		"٣٤ people":                           "# people",
		strings.Repeat("a", 300):              strings.Repeat("a", longestSentence) + "…",
	} {
		if got := withoutNumbers(text); got != want {
			t.Errorf("withoutNumbers(%q) = %q, want %q", text, got, want)
		}
	}
}
