package reports

import (
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// stateWords is how a state is told: a mark that differs in shape, a word, and what
// several findings in it are called.
type stateWords struct {
	state            string
	mark, word, many string
}

// suppressedState is told as a state, and hides any other.
const suppressedState = "suppressed"

// states are the states of a finding in the order in which they are told.
var states = []stateWords{
	{string(compare.New), "+", "new", "new"},
	{string(compare.Changed), "~", "changed", "changed"},
	{string(compare.Known), "✓", "known", "known and accepted"},
	{suppressedState, "⊘", "suppressed", "suppressed"},
}

// stateOf is how the state of a finding is told; all is "" where it has none.
func stateOf(f *FindingView) stateWords {
	name := string(f.State)
	if f.Suppressed != nil {
		name = suppressedState
	}
	for _, words := range states {
		if words.state == name {
			return words
		}
	}
	return stateWords{state: inertLine(name), word: inertLine(name), many: inertLine(name)}
}

// cellOf names a cell of a dataset, a row or a column: "row 12, column deaths".
func cellOf(w *WhereView) string {
	words := []string{}
	if w.Row > 0 {
		words = append(words, "row "+strconv.Itoa(w.Row))
	}
	if w.Column != "" {
		words = append(words, "column "+inertLine(w.Column))
	}
	return strings.Join(words, ", ")
}

// suggested tells what the cell would have to hold, "" where that is not certain.
func suggested(w *WhereView) string {
	if w.Suggest == "" {
		return ""
	}
	return " Suggested: " + inertLine(w.Suggest) + "."
}

// setAside says why a finding does not count.
func setAside(f *FindingView) string {
	if f.Suppressed != nil {
		return toldSuppression(f.Suppressed)
	}
	return "Accepted in the baseline."
}

// toldSuppression tells who set a finding aside and why, in a sentence.
func toldSuppression(s *SuppressionView) string {
	return sentence("suppressed until " + inertLine(shownDay(s.Until)) + " (" + inertLine(s.From) + "): " + inertLine(s.Reason))
}
