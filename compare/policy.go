package compare

import "github.com/claimdiff/claimdiff/sources/quantity"

// Policy is how amounts are read as intervals and findings are weighed. It is
// a value: two runs with equal policies and claims give equal results.
type Policy struct {
	// AboutWidth is the relative half width of "about", as a share: 1/10.
	AboutWidth quantity.Number
	// Severities replaces the default severity of the kinds it names, in the
	// order given.
	Severities []KindSeverity
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
