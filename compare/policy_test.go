package compare

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

func TestPoliciesChangeWhatCanBothBeTrue(t *testing.T) {
	deaths := claim.Meaning{Event: claim.Event{Concept: "kill"}, Counted: claim.Counted{Concept: "person", Anybody: true}}
	houses := claim.Meaning{Counted: claim.Counted{Concept: "house"}}
	twoFew := quantity.Tolerance{Absolute: quantity.Int(2)}
	for _, c := range []struct {
		name, a, b string
		change     func(*Policy)
		want       Verdict
		rule       string
	}{
		{"as it is", "exact 40", "exact 42", func(*Policy) {}, Conflict, "conflict"},
		{"a tolerance for all", "exact 40", "exact 42", func(p *Policy) { p.Tolerances = []Tolerance{{Tolerance: twoFew}} }, Compatible, "tolerance"},
		{"a tolerance that is too small", "exact 40", "exact 43", func(p *Policy) { p.Tolerances = []Tolerance{{Tolerance: twoFew}} }, Conflict, "conflict"},
		{"a tolerance for deaths", "exact 40", "exact 42", func(p *Policy) { p.Tolerances = []Tolerance{{"deaths", deaths, twoFew}} }, Compatible, "tolerance"},
		{"a tolerance for houses", "exact 40", "exact 42", func(p *Policy) { p.Tolerances = []Tolerance{{"houses", houses, twoFew}} }, Conflict, "conflict"},
		{"the first tolerance rules", "exact 40", "exact 42", func(p *Policy) { p.Tolerances = []Tolerance{{Attribute: "deaths", Means: deaths}, {Tolerance: twoFew}} }, Conflict, "conflict"},
		{"a tolerance between bounds", "at_least 44", "at_most 42", func(p *Policy) { p.Tolerances = []Tolerance{{Tolerance: twoFew}} }, Compatible, "tolerance"},
		{"bounds without end", "at_least 20", "exact 90", func(*Policy) {}, Compatible, "overlap"},
		{"bounds with an end", "at_least 20", "exact 90", func(p *Policy) { p.AtLeastWidth = quantity.Int(1) }, Conflict, "conflict"},
	} {
		policy := DefaultPolicy()
		c.change(&policy)
		set := readNotation(t, "a | | "+c.a+" | sailor | kill | | 2031-05-02\nb | | "+c.b+" | sailor | kill | | 2031-05-02")
		q := Run(set, policy).Questions[0]
		if q.Verdict != c.want || q.Why[0].Rule != "verdict/"+c.rule {
			t.Errorf("%s: %s by %s, want %s by %s", c.name, q.Verdict, q.Why[0].Rule, c.want, c.rule)
		}
	}
}

func TestVagueAmountsAreReadAsThePolicySays(t *testing.T) {
	for vague, want := range map[quantity.VagueReading]Verdict{
		quantity.VagueSkip: Compatible, quantity.VagueInterval: Conflict, quantity.VagueACLED: Conflict,
	} {
		set := readNotation(t, "a | | vague | sailor | kill | | 2031-05-02\nb | | exact 9 | sailor | kill | | 2031-05-02")
		set.Claims[0].Quantity.Order = quantity.Int(12)
		policy := DefaultPolicy()
		policy.Vague = vague
		if q := Run(set, policy).Questions[0]; q.Verdict != want {
			t.Errorf("dozens and 9 by %q: %s, want %s", vague, q.Verdict, want)
		}
	}
}

func TestTolerancesOfTablesGoByTheName(t *testing.T) {
	two, three := quantity.Tolerance{Absolute: quantity.Int(2)}, quantity.Tolerance{Absolute: quantity.Int(3)}
	policy := Policy{Tolerances: []Tolerance{{Attribute: "Deaths", Tolerance: two}, {Tolerance: three}}}
	if got := policy.ToleranceFor("deaths"); got != two {
		t.Errorf("deaths: %v", got)
	}
	if got := policy.ToleranceFor("injured"); got != three {
		t.Errorf("injured: %v", got)
	}
	if got := (Policy{}).ToleranceFor("deaths"); !got.IsZero() {
		t.Errorf("without tolerances: %v", got)
	}
}
