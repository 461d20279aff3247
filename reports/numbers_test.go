package reports

import (
	"bytes"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// ferryNumbers are the figures of the ferry and three numbers that are none,
// one of them with what a terminal would obey in its words.
func ferryNumbers(t *testing.T) NumbersView {
	t.Helper()
	set := ferrySet(t)
	var numbers []Number
	for i := range set.Claims {
		c := &set.Claims[i]
		numbers = append(numbers, Number{Document: c.Document, Span: c.Quote, Claim: c, Why: c.Why[0]})
	}
	d := set.Documents[0]
	none := func(words, rule, sentence string) {
		at := strings.Index(d.Text, words)
		if at < 0 {
			t.Fatalf("the ferry has no %q", words)
		}
		why := claim.Because(rule, sentence, "words", words)
		numbers = append(numbers, Number{Document: d.ID, Span: document.Span{Start: at, End: at + len(words)}, Why: why})
	}
	none("Tuesday", "not/weekday", "{words} is a day, not an amount.")
	none("noon", "not/clock", "=HYPERLINK({words})")
	none("Skerrin", "not/\x1b[31mname", "{words} is\x1b]0;x\a a name.")
	return NewNumbersView(set, numbers)
}

func TestGoldenNumbers(t *testing.T) {
	for _, format := range NumberFormats {
		t.Run(format.Name, func(t *testing.T) {
			var out bytes.Buffer
			if err := format.Write(&out, ferryNumbers(t), Terminal{}); err != nil {
				t.Fatal(err)
			}
			golden(t, "numbers."+format.Extensions[0], out.String())
			if strings.ContainsAny(out.String(), "\x1b\a") {
				t.Error("a terminal would obey what is written")
			}
		})
	}
}

func TestNumbersFitTheirSchema(t *testing.T) {
	one := schema(t, "number")
	var out bytes.Buffer
	if err := writeNumberLines(&out, ferryNumbers(t), Terminal{}); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if want := len(ferry(t).Claims) + 3; len(lines) != want {
		t.Fatalf("%d lines for %d numbers", len(lines), want)
	}
	for _, line := range lines {
		if err := validate(t, one, line); err != nil {
			t.Error(err)
		}
	}
}

func TestNoNumbersAreToldSo(t *testing.T) {
	var out bytes.Buffer
	if err := writeNumberTable(&out, NewNumbersView(claim.Set{}, nil), Terminal{}); err != nil || out.String() != "There is no number in it.\n" {
		t.Errorf("%q, %v", out.String(), err)
	}
}

// What a text says without end does not go on without end at a terminal.
func TestLongWordsAreCutShortAtATerminal(t *testing.T) {
	endless := strings.Repeat("7", 100_000)
	var out bytes.Buffer
	view := NumbersView{Numbers: []NumberView{{Quote: QuoteView{Exact: endless}, Why: ReasonView{Rule: "not/too-long", Say: endless + " is no amount."}}}}
	if err := writeNumberTable(&out, view, Terminal{}); err != nil || out.Len() > 5_000 {
		t.Errorf("the table has %d bytes, %v", out.Len(), err)
	}
	out.Reset()
	claims := ClaimsView{Claims: []ClaimView{{Quote: QuoteView{Exact: endless}, Sentence: SpanView{Exact: endless},
		Why: []ReasonView{{Rule: "numeral/digits", Say: endless, Answer: endless}}}}}
	if err := writeClaimTree(&out, claims, Terminal{}); err != nil || out.Len() > 5_000 {
		t.Errorf("the tree has %d bytes, %v", out.Len(), err)
	}
}
