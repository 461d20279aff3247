package reports

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// strict is a policy that sets everything.
func strict() compare.Policy {
	return compare.Policy{
		AboutWidth: quantity.Fraction(1, 20), AtLeastWidth: quantity.Int(1), AtMostWidth: quantity.Fraction(1, 2),
		Vague: quantity.VagueACLED, Join: []claim.Field{claim.FieldItem, claim.FieldDate},
		Tolerances: []compare.Tolerance{
			{Attribute: "deaths", Tolerance: quantity.Tolerance{Absolute: quantity.Int(2), Relative: quantity.Fraction(1, 100), Figures: 3}},
			{},
		},
		Severities: []compare.KindSeverity{{Kind: "value-conflict", Severity: compare.Warning}},
	}
}

func TestAPolicyIsReadBackAsItWas(t *testing.T) {
	view := NewView(compare.Result{Policy: strict()}, testTool).AtLeast(compare.Warning)
	text, err := json.Marshal(view)
	if err != nil {
		t.Fatal(err)
	}
	if err := validate(t, schema(t, "comparison"), string(text)); err != nil {
		t.Error(err)
	}
	var again View
	if err := json.Unmarshal(text, &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strict(), SavedPolicy(again), cmp.Comparer(quantity.Number.Equal)); diff != "" {
		t.Error(diff)
	}
}

func TestThePolicyIsToldInSentences(t *testing.T) {
	view := NewView(compare.Result{Policy: strict()}, testTool).AtLeast(compare.Warning)
	notes := strings.Join(view.Policy.notes(), "\n")
	for _, want := range []string{
		"no more than 100% above", "the same by item, date;", "no more than 50% below", "dozens as 12",
		"Figures of “deaths” may lie apart by 2 or 1% or half a unit of significant figure 3 in this run",
		"Figures have to be the same in this run.", "Findings lighter than “warning” are left out.",
	} {
		if !strings.Contains(notes, want) {
			t.Errorf("%q is not in\n%s", want, notes)
		}
	}
	if notes := NewView(compare.Result{Policy: compare.DefaultPolicy()}, testTool).Policy.notes(); len(notes) > 0 {
		t.Errorf("the default policy is told: %q", notes)
	}
}
