package reports

import (
	"slices"

	"github.com/claimdiff/claimdiff/compare"
)

// AtLeast is the view with the findings at or above a severity alone, and that
// severity in its policy. Where the severity is the lightest or none, the view
// is left as it is.
func (v View) AtLeast(lightest compare.Severity) View {
	least := slices.Index(compare.Severities(), lightest)
	if least <= 0 {
		return v
	}
	v.Policy.MinSeverity = lightest
	v.Findings = slices.DeleteFunc(slices.Clone(v.Findings), func(f FindingView) bool {
		return slices.Index(compare.Severities(), f.Severity) < least
	})
	return v
}
