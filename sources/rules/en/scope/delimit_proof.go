package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// proofReach is how many tokens behind a figure the verb may stand by which it was
// confirmed, other figures of the same verb between them.
const proofReach = 9

// delimitedByProof reads "confirmed" as the verb of the figure, before or behind it.
// Toll and arrest are confirmed by whoever tells of them, so that it is only cases, and
// whoever is counted with them in the sentence, that the word tells from others.
func (s *shape) delimitedByProof(f *rules.Figure) claim.Delimited {
	if v := s.governingVerb(f.First); v >= 0 && s.verb(v).Lemma == "confirm" && s.kind(f.First-1) == prose.Word && !s.hasThat(v, f.First) {
		if s.isOnly(v-1) || s.isOnly(v+1) || s.countsCases(f.First, f.Last+2) {
			return claim.Delimited{Span: s.span(v, v+1), Leaves: true}
		}
	}
	for k := f.Last; k < min(len(s.tokens), f.Last+proofReach) && !s.breaks(k) && s.lower(k) != ","; k++ {
		if s.lower(k) == "confirmed" && s.is(k-1, lexis.FormOfBe) && s.countsCases(0, k) {
			return claim.Delimited{Span: s.span(k, k+1), Leaves: true}
		}
	}
	return claim.Delimited{}
}

func (s *shape) isOnly(k int) bool { return s.lower(k) == "only" || s.lower(k) == "just" }

// hasThat reports whether a clause of its own begins between the two tokens.
func (s *shape) hasThat(from, to int) bool {
	for k := from; k < to; k++ {
		if s.lower(k) == "that" {
			return true
		}
	}
	return false
}

// countsCases reports whether the noun for cases of a disease stands among the tokens.
func (s *shape) countsCases(from, to int) bool {
	for k := from; k < min(to, len(s.tokens)); k++ {
		if row := lexis.CountedOf[lexis.Singular(s.lower(k))]; row != nil && row.Name == "case" {
			return true
		}
	}
	return false
}
