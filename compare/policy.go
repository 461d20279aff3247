package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// Policy is how amounts are read as intervals and findings are weighed. It is
// a value: two runs with equal policies and claims give equal results.
type Policy struct {
	// AboutWidth is the relative half width of "about", as a share: 1/10.
	AboutWidth quantity.Number
	// AtLeastWidth and AtMostWidth are how far "at least" reaches up and "at most"
	// down, as shares of the bound; 0 is without end.
	AtLeastWidth quantity.Number
	AtMostWidth  quantity.Number
	// Vague is how amounts without a number are read.
	Vague quantity.VagueReading
	// Tolerances are how far figures may lie apart and still count as one; the
	// first that is of an attribute rules.
	Tolerances []Tolerance
	// Join are the fields by which rows of several tables are the same. Where it is
	// not empty, a row that another table lacks is a finding.
	Join []claim.Field
	// Severities replaces the default severity of the kinds it names, in the
	// order given.
	Severities []KindSeverity
}

// Tolerance is how far the figures of an attribute may lie apart.
type Tolerance struct {
	// Attribute is the attribute as a table names it: "deaths". "" is every one.
	Attribute string
	// Means is how a language reads the attribute, by which figures in prose are
	// known to be of it; the zero Meaning is of none.
	Means claim.Meaning
	quantity.Tolerance
}

// KindSeverity is the severity that a policy gives one kind of finding.
type KindSeverity struct {
	Kind     string
	Severity Severity
}

// DefaultPolicy is the policy of a run that sets nothing.
func DefaultPolicy() Policy {
	return Policy{AboutWidth: quantity.Fraction(1, 10)}
}

// Widths are how widely the policy reads amounts.
func (p Policy) Widths() quantity.Widths {
	return quantity.Widths{About: p.AboutWidth, AtLeast: p.AtLeastWidth, AtMost: p.AtMostWidth, Vague: p.Vague}
}

// ToleranceFor is how far the figures of a table's attribute may lie apart.
// Case counts for nothing in its name. Where the policy does not say, it is the
// zero Tolerance.
func (p Policy) ToleranceFor(attribute string) quantity.Tolerance {
	for _, t := range p.Tolerances {
		if t.Attribute == "" || strings.EqualFold(t.Attribute, attribute) {
			return t.Tolerance
		}
	}
	return quantity.Tolerance{}
}

// toleranceOf is how far the policy lets a figure of prose lie from another.
func (p Policy) toleranceOf(f *figure) quantity.Tolerance {
	for _, t := range p.Tolerances {
		if t.Attribute == "" || t.covers(f) {
			return t.Tolerance
		}
	}
	return quantity.Tolerance{}
}

// covers reports whether prose says of the figure what the attribute means.
func (t Tolerance) covers(f *figure) bool {
	if t.Means.Event.Concept != f.Event.Concept && t.Means.Event.Concept != "" {
		return false
	}
	if t.Means.Counted.Anybody && t.Means.Event.Concept != "" {
		return true
	}
	return t.Means.Counted.Concept != "" && t.Means.Counted.Concept == f.Counted.Concept
}
