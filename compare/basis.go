package compare

import "github.com/claimdiff/claimdiff/sources/claim"

// basisExplains reports whether the two rest on different counts of one vote: a
// poll and a result, two polls, a count that still runs and one that does not.
func (p pair) basisExplains() bool {
	a, b := p.a.Basis, p.b.Basis
	switch {
	case a.Kind != b.Kind:
		return true
	case a.Kind == claim.Sample:
		return a.By != b.By && a.By != "" && b.By != ""
	}
	return a.Kind == claim.PartialCount && a.Text != b.Text
}

// bases is the words by which the texts tell what the two rest on, "" where they
// have none.
func (p pair) bases() string { return besides(p.a.Basis.Text, p.b.Basis.Text) }

// besides is two quotations one after the other, or the one that there is.
func besides(a, b string) string {
	switch {
	case a == "" || a == b:
		return b
	case b == "":
		return a
	}
	return a + "”, “" + b
}
