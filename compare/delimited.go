package compare

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// delimitsExplains reports whether a text says of one source's count what it takes
// in or leaves out, and the other source's is smaller or larger accordingly.
func (p pair) delimitsExplains() bool {
	if p.sameOrigin() || !p.adds() || !p.read() {
		return false
	}
	small, large := p.a.Counted.Delimited, p.b.Counted.Delimited
	if p.readA.Relate(p.b.reading) == quantity.Above {
		small, large = large, small
	}
	return large.Takes && !small.Takes || small.Leaves && !large.Leaves
}

// delimits is the words by which the texts delimit the two counts, "" where they
// have none.
func (p pair) delimits() string {
	return besides(p.a.Counted.Delimited.Span.Of(p.a.doc.Text), p.b.Counted.Delimited.Span.Of(p.b.doc.Text))
}
