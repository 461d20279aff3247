package rules

import "github.com/claimdiff/claimdiff/sources/claim"

// Sieve answers one thing about a figure from one construction of the
// language. It fills only what is still empty, and says so by returning true.
type Sieve struct {
	// Name is unique within the language: "speaker/according-to".
	Name string
	// Sentence explains the sieve to a reader of a report.
	Sentence string
	// Apply fills the figure's claim where the construction holds. It changes
	// nothing else.
	Apply func(*Reading, *Figure) bool
	// Examples must be answered, by this very sieve.
	Examples []Example
	// CounterExamples look alike, and this sieve must leave them alone.
	CounterExamples []Example
}

// Example is a short text, one figure of it, and the answer that the sieve's
// family gives for that figure.
type Example struct {
	Text string
	// Figure is the words of the figure, the first time they stand in Text.
	Figure string
	// Want is the answer; it is not used by counter-examples.
	Want string
}

// Family is the sieves that answer one thing, most precise first.
type Family struct {
	Name   string
	Sieves []Sieve
	// Answer is what examples compare: the family's answer for a figure, ""
	// where no sieve has answered.
	Answer func(*claim.Claim) string
}

// Apply runs the family over every figure; for each the first sieve that holds
// decides, and its name goes into the figure's reasons.
func (f Family) Apply(r *Reading) {
	for i := range r.Figures {
		figure := &r.Figures[i]
		for _, s := range f.Sieves {
			if s.Apply(r, figure) {
				figure.Claim.Why = append(figure.Claim.Why, claim.Because(s.Name, s.Sentence, "answer", f.Answer(&figure.Claim)))
				break
			}
		}
	}
}
