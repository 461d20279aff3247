package figure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"pgregory.net/rapid"
)

// figurePieces are what random sentences are made of: every construction that the
// rules read, and the marks that break them.
var figurePieces = []string{
	"about", "between", "from", "to", "and", "or", "of the", "up to", "at least", "more than", "nearly", "half", "a third", "none", "no deaths", "dozens of", "some", "several",
	"12", "8,000", "1.2", "million", "$5", "20%", "per cent", "twenty-one", "a hundred", "km", "hours", "a day", "per 100,000", "years old", "aged", "rose", "fell by", "doubled", "another", "more", "of them",
	"people", "ships", "killed", "A man was killed", "on May 4", "2019", "7 p.m.", "3-1", "Boeing 737", "COVID-19", ",", ".", "“", "”", "(", ")", "-", "–", "½", "−", "'s", "é", "\u00a0",
}

func figureSentence(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(figurePieces), 0, 24).Draw(t, "words"), " ")
}

// checkFigures holds for any text: quotes are words of their sentence, in
// order, and none overlaps another; First and Last are the tokens of the quote.
func checkFigures(t interface{ Fatalf(string, ...any) }, text string) {
	d := &document.Document{Text: text, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}}
	a := prose.Read(d)
	at := 0
	figures, _ := Read(a)
	for _, f := range figures {
		q, s := f.Claim.Quote, a.Sentences[f.Sentence]
		if q.Start < at || q.Empty() || !s.Span.Contains(q) {
			t.Fatalf("quote %v begins before %d or leaves sentence %v in %.200q", q, at, s.Span, text)
		}
		if s.Tokens[f.First].Span.Start != q.Start || s.Tokens[f.Last-1].Span.End != q.End {
			t.Fatalf("quote %v is not tokens %d to %d in %.200q", q, f.First, f.Last, text)
		}
		if q := f.Claim.Quantity; q.Form.HasLow() && q.Form.HasHigh() && q.Low.Cmp(q.High) > 0 {
			t.Fatalf("%s is upside down in %.200q", q.String(), text)
		}
		at = q.End
	}
}

func TestFiguresStandInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkFigures(t, figureSentence(t)) })
}

// figureValues is what was read, without where it stands.
func figureValues(text string) string {
	d := &document.Document{Text: text, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}}
	var out []string
	figures, _ := Read(prose.Read(d))
	for _, f := range figures {
		q := f.Claim.Quantity
		out = append(out, fmt.Sprint(q.Form, q.String(), q.Unit, q.Trend, f.Claim.Role))
	}
	return strings.Join(out, "; ")
}

func TestAnotherSentenceChangesNothingBefore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first, second := "We saw "+figureSentence(t)+" there.", "They saw "+figureSentence(t)+" here."
		before, after := read(first), read(first+"\n"+second)
		for i, c := range before {
			if fmt.Sprint(c.Quote, c.Quantity, c.Role) != fmt.Sprint(after[i].Quote, after[i].Quantity, after[i].Role) {
				t.Fatalf("%q: %+v became %+v after %q", first, c.Quantity, after[i].Quantity, second)
			}
		}
	})
}

func TestSpellingOfSpacesAndQuotesChangesNoValue(t *testing.T) {
	curly := strings.NewReplacer("'", "’", "\"", "”")
	hard := strings.NewReplacer("of the", "of\u00a0the", "at least", "at\u00a0least", "years old", "years\u00a0old")
	rapid.Check(t, func(t *rapid.T) {
		text := strings.NewReplacer("“", "\"", "”", "\"").Replace(figureSentence(t))
		want := figureValues(text)
		for _, changed := range []string{curly.Replace(text), hard.Replace(text), strings.ReplaceAll(text, " ", "\n"), strings.ReplaceAll(text, " ", "  ")} {
			if lineBreaks(changed) {
				continue
			}
			if got := figureValues(changed); got != want {
				t.Fatalf("%q reads %s\n%q reads %s", text, want, changed, got)
			}
		}
	})
}

func TestAnApostropheIsNoFigure(t *testing.T) {
	for text, want := range map[string]string{
		"We saw 's dozens of ships":       "vague",
		"Over 900 pilots' jobs were lost": "more_than900",
		"The sailors' boats left":         "",
	} {
		for _, spelling := range []string{text, strings.ReplaceAll(text, "'", "’")} {
			if got := figureValues(spelling); strings.TrimSpace(got) != want {
				t.Errorf("%q reads %q, want %q", spelling, got, want)
			}
		}
	}
}

// lineBreaks reports whether a line break of the text ends a sentence: before
// a dash, which begins an entry of a list, or twice.
func lineBreaks(text string) bool {
	for _, line := range strings.Split(text, "\n")[1:] {
		if line = strings.TrimLeft(line, "\u00a0"); line == "" || line[0] == '-' || line[0] == 0xe2 || line[0] == '*' {
			return true
		}
	}
	return false
}

func TestHostileTextIsReadInTime(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("7 ", 20_000), strings.Repeat("7", 300_000), strings.Repeat("seven and ", 10_000), strings.Repeat("$", 20_000), strings.Repeat("between 5 ", 10_000),
		strings.Repeat("rose from 5 ", 8_000), strings.Repeat("“(", 10_000), strings.Repeat("1,", 20_000), strings.Repeat("x7", 20_000), strings.Repeat("A man ", 10_000), strings.Repeat("五百人", 10_000), strings.Repeat("of the 5 of ", 6_000),
	} {
		checkFigures(t, text)
	}
}

func FuzzFigures(f *testing.F) {
	for _, stage := range Rules.Stages() {
		for _, r := range stage.Rules {
			for _, e := range r.Examples {
				f.Add(e.Text)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) { checkFigures(t, strings.ToValidUTF8(text, "�")) })
}

// steps is the granularity that spellings of numbers show.
var steps = map[string]string{
	"47": "1", "20": "1", "100": "10", "120": "10", "8,000": "1000", "10,000": "1000", "12,400": "100", "1.2 million": "100000", "2 million": "1000000", "a million": "100000",
	"3.50 metres": "0.01", "twenty": "1", "two hundred": "100", "sixty-five thousand": "1000", "12.5%": "0.1", "10,000 to 12,000": "1000", "1,000": "100",
}

func TestStepIsTheGranularityShown(t *testing.T) {
	for text, want := range steps {
		c := read(text + " there")
		if len(c) != 1 || c[0].Quantity.Step.String() != want {
			t.Errorf("%q: %v, want one figure with step %s", text, c, want)
		}
	}
}

func TestReasonsNameTheirRules(t *testing.T) {
	c := read("They lost up to about 20 km of road.")
	if len(c) != 1 || len(c[0].Why) != 1 {
		t.Fatalf("got %v", c)
	}
	var names []string
	var walk func(claim.Reason)
	walk = func(r claim.Reason) {
		names = append(names, r.Rule)
		for _, b := range r.Because {
			walk(b)
		}
	}
	walk(c[0].Why[0])
	if got := strings.Join(names, " < "); got != "hedge/before < unit/sign < numeral/digits" {
		t.Errorf("reasons: %s", got)
	}
}

const figureReport = `Nine people died and 31 were hurt when a ferry ran aground on Tuesday, the coast guard said. About 12,000 tonnes of fuel leaked, and the clean-up may cost between $40 million and $60 million.
The harbour master, who has held the post since 2011, told reporters that the crew had ignored three warnings. No deaths were reported on shore. Some residents left their homes. The wind was strong, the sea was rough, and nobody was sure what had gone wrong on the bridge.
It was a long night, she said, and the crews were tired; the work would go on until every house had been searched. Shares in the owner fell 6.5% to 11.42 euros, and its rivals rose.
`

func BenchmarkFigures(b *testing.B) {
	text := strings.Repeat(figureReport, 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		read(text)
	}
}
