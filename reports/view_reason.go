package reports

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// ReasonView is one step of an explanation, in words.
type ReasonView struct {
	Rule string `json:"rule"`
	Say  string `json:"say"`
	// Answer is what the step settled, in short: a name, a concept, a place;
	// left out where the sentence says it.
	Answer string `json:"answer,omitempty"`
	// Start and End are the words that the rule matched; left out where there
	// are none, or where the reason is about more than one document.
	Start *int `json:"start,omitempty"`
	End   *int `json:"end,omitempty"`
	// Because holds the steps that this one was made from.
	Because []ReasonView `json:"because,omitempty"`
}

// viewReason words a reason that belongs to no single document.
func viewReason(reason claim.Reason) ReasonView {
	view := ReasonView{Rule: reason.Rule, Say: word(reason)}
	for _, step := range reason.Because {
		view.Because = append(view.Because, viewReason(step))
	}
	return view
}

// reason words a reason whose spans lie in the document.
func (l *locator) reason(reason claim.Reason) ReasonView {
	view := ReasonView{Rule: reason.Rule, Say: word(reason), Answer: answerOf(reason)}
	view.Start, view.End = l.ends(reason.Span)
	for _, step := range reason.Because {
		view.Because = append(view.Because, l.reason(step))
	}
	return view
}

// answerOf is what a sieve answered where its sentence does not say so.
func answerOf(reason claim.Reason) string {
	for _, argument := range reason.Args {
		if argument.Name == "answer" && !strings.Contains(reason.Sentence, "{answer}") {
			return argument.Value
		}
	}
	return ""
}

// nothingNamed stands for an argument for which the text has no words.
const nothingNamed = "(nothing named)"

// word is the reason's sentence with its arguments in their places. Arguments
// are put in once, from left to right: a {name} inside a value stays as it is.
func word(reason claim.Reason) string {
	var b strings.Builder
	for rest := reason.Sentence; ; {
		before, behind, found := strings.Cut(rest, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, closed := strings.Cut(behind, "}")
		if at := slices.IndexFunc(reason.Args, func(a claim.Argument) bool { return a.Name == name }); closed && at >= 0 {
			b.WriteString(cmp.Or(reason.Args[at].Value, nothingNamed))
			rest = after
		} else {
			b.WriteByte('{')
			rest = behind
		}
	}
}
