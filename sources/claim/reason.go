package claim

import "github.com/claimdiff/claimdiff/sources/document"

// Reason is one step of an explanation, kept as data: the rule that decided,
// the sentence that explains the rule, and what it was applied to. Reports
// word it; nothing ever reads a Reason in order to decide.
type Reason struct {
	// Rule is the name of the rule, sieve or table row: "range/from-to".
	Rule string
	// Sentence explains the rule in English. Each {name} in it stands for the
	// argument of that name.
	Sentence string
	Args     []Argument
	// Span is the words that the rule matched, empty where there are none.
	Span document.Span
	// Because holds the steps that this one was made from.
	Because []Reason
}

// Argument is one named value of a Reason.
type Argument struct {
	Name  string
	Value string
}

// Because makes a Reason from a rule's name, its sentence and pairs of
// argument names and values; an odd last name gets the value "".
func Because(rule, sentence string, pairs ...string) Reason {
	r := Reason{Rule: rule, Sentence: sentence}
	for i := 0; i < len(pairs); i += 2 {
		a := Argument{Name: pairs[i]}
		if i+1 < len(pairs) {
			a.Value = pairs[i+1]
		}
		r.Args = append(r.Args, a)
	}
	return r
}
