package reports

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/compare"
)

func baselineOf(t *testing.T, result compare.Result) string {
	t.Helper()
	var out bytes.Buffer
	if err := WriteBaseline(&out, compare.Accept(result)); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// What is read back is what was written, and makes every finding known.
func TestBaselinesAreReadBack(t *testing.T) {
	for name, result := range map[string]compare.Result{"ferry": ferry(t), "hostile": hostile(t), "accepted": accepted(t), "empty": {}} {
		text := baselineOf(t, result)
		if err := validate(t, schema(t, "baseline"), text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		loaded, err := LoadBaseline(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range compare.ApplyBaseline(result, loaded).Findings {
			if f.Suppressed == nil && f.State != compare.Known {
				t.Errorf("%s: %s is %s", name, f.ID, f.State)
			}
		}
		var again bytes.Buffer
		if err := WriteBaseline(&again, loaded); err != nil || again.String() != text {
			t.Errorf("%s: written again: %v\n%s", name, err, cmp.Diff(text, again.String()))
		}
	}
}

func TestGoldenBaseline(t *testing.T) { golden(t, "ferry.baseline", baselineOf(t, ferry(t))) }

func TestLoadBaselineRefusesWhatIsNone(t *testing.T) {
	for text, want := range map[string]string{
		"":                                     "line 1: it is no baseline",
		"[]":                                   "line 1: it is no baseline: it is a JSON array",
		`{"schema": "claimdiff/comparison/1"}`: "claimdiff baseline write",
		`{"schema": "claimdiff/baseline/2"}`:   "a newer claimdiff wrote it",
		"{\n<<<<<<< ours\n}":                   "line 2: a merge left its marks",
		`{"schema": "claimdiff/baseline/1", "findings": [{"kind": "x"}]}`: "finding 1 has no id",
	} {
		if _, err := LoadBaseline(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("LoadBaseline(%q): %v, want %q", text, err, want)
		}
	}
}
