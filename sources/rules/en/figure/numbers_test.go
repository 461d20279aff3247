package figure

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"pgregory.net/rapid"
)

// articleOf is a text of one block.
func articleOf(text string, unread ...document.Unread) *prose.Article {
	return prose.Read(&document.Document{Text: text, Unread: unread, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}})
}

// describeNumbers says in a line what became of each number of a text.
func describeNumbers(text string) string { return describeFates(articleOf(text)) }

func describeFates(a *prose.Article) string {
	var parts []string
	for _, n := range ReadNumbers(a) {
		what := n.Why.Rule
		if n.Figure != rules.NoFigure {
			what = "figure"
		}
		parts = append(parts, "["+n.Span.Of(a.Document.Text)+"] "+what)
	}
	return strings.Join(parts, "; ")
}

func TestLeftoverRulesKeepTheirExamples(t *testing.T) {
	for _, err := range append(Leftovers.Check(describeNumbers), Leftovers.CheckRows(describeNumbers)...) {
		t.Error(err)
	}
}

func TestEachNumberIsListedWithWhatBecameOfIt(t *testing.T) {
	for text, want := range map[string]string{
		"On May 4, 2020, at 7:15 a.m. the first 40 ships left.": "[May 4, 2020] not/month-day; [7:15 a.m.] not/clock-colon; [first] not/ordinal-word; [40] figure",
		"Output rose from 5 to 7 tonnes.":                       "[5] figure; [7 tonnes] figure",
		"The Boeing 737 won 3-1 in the 21st century.":           "[Boeing 737] not/known-name; [3-1] not/score-behind; [21st] not/ordinal",
		"See www.example.org and www.example.org/4.":            "[www.example.org/4.] not/url",
		"They sang until midnight.":                             "",
		"A man was killed.":                                     "[A] figure",
	} {
		if got := describeNumbers(text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestNumbersThatAreNotSearchedAreListed(t *testing.T) {
	text := "In all 47 ships left. Buy 3 boats, buy two boats."
	a := articleOf(text, document.Unread{Span: document.Span{Start: strings.Index(text, "Buy"), End: len(text)}, Why: "it repeats itself"})
	if got, want := describeFates(a), "[47] figure; [3] not/unread; [two] not/unread"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// checkNumbers holds for any text: the numbers stand in order and apart, all
// figures are among them, and no number in digits is missing.
func checkNumbers(t interface{ Fatalf(string, ...any) }, text string) {
	a := articleOf(text)
	fates, figures, at := ReadNumbers(a), 0, 0
	for _, n := range fates {
		if n.Span.Start < at || n.Span.Empty() || n.Why.Rule == "" {
			t.Fatalf("number %+v begins before %d, is empty or has no reason in %.200q", n, at, text)
		}
		at = n.Span.End
		if n.Figure == figures {
			figures++
		} else if n.Figure != rules.NoFigure {
			t.Fatalf("figure %d is listed as the %dth in %.200q", n.Figure, figures, text)
		}
	}
	if all, _ := Read(a); figures != len(all) {
		t.Fatalf("%d of %d figures are listed in %.200q", figures, len(all), text)
	}
	for _, token := range prose.Tokenize(text, document.Span{End: len(text)}) {
		if token.Kind == prose.Number && !covered(fates, token.Span) {
			t.Fatalf("%q is not listed in %.200q", token.Text, text)
		}
	}
}

func covered(fates []rules.NumberFate, span document.Span) bool {
	for _, n := range fates {
		if n.Span.Contains(span) {
			return true
		}
	}
	return false
}

func TestNoNumberIsMissing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkNumbers(t, figureSentence(t)) })
	for _, stage := range Rules.Stages() {
		for _, r := range stage.Rules {
			for _, e := range append(r.Examples, r.CounterExamples...) {
				checkNumbers(t, e.Text)
			}
		}
	}
}

func FuzzNumbers(f *testing.F) {
	f.Add("On May 4 some 40 of the 8,000 left.")
	f.Fuzz(func(t *testing.T, text string) { checkNumbers(t, strings.ToValidUTF8(text, "�")) })
}
