package en

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// newsParts is a grammar of news sentences: each part in <> is one of the lines
// under its name. Abbreviations, initials, quotations, dates, decimals and names
// with numbers stand where they stand in reports.
var newsParts = map[string][]string{
	"sentence": {
		"<Source> said on <day> that <fact>.", "<Fact>, <source> said.", "“<Fact>,” <source> told reporters. “We can't rule out more.”", "According to <source>, <fact>.",
		"<Source>'s tally shows that <fact>, up from <number> <time>.", "<Fact> (<number> of them on <day>), but <source> did not confirm it.", "Did <source> say that <fact>?", "<Fact>; <fact>.",
	},
	"Source": {"The harbour ministry", "Gen. Ada Brook", "Dr. J. P. Vane of Port Ellery", "A spokesman for Lind & Sons Ltd.", "Police", "The U.S. envoy", "Col. Ruiz, the region's governor,"},
	"source": {"the harbour ministry", "Gen. Ada Brook", "Dr. J. P. Vane", "a spokesman for the union", "police", "the U.S. envoy", "the region's governor"},
	"Fact":   {"<Hedge> <number> <things> <event>", "<Number> <things> <event> in the Valdora district", "The toll rose by <number> to <number>", "Output fell <share> to <money>", "Half of the <number> <things> <event>", "No <things> <event>"},
	"fact":   {"<hedge> <number> <things> <event>", "<number> <things> <event> at No. 7 Quay Street", "the toll rose by <number> to <number>", "output fell <share> to <money>", "between <number> and <number> <things> <event>", "a <number>-member crew was rescued", "the St. Anselm, a <number>-year-old ferry, carried <number> <things>"},
	"Hedge":  {"At least", "About", "More than", "Up to", "Nearly", "As many as", "Some", "Fewer than"},
	"hedge":  {"at least", "about", "more than", "up to", "nearly", "as many as", "some", "fewer than"},
	"Number": {"Twelve", "Twenty-one", "Forty", "Two hundred", "Dozens of", "Three"},
	"number": {"12", "8,000", "340", "1.2 million", "twelve", "two hundred", "17", "64,500"},
	"share":  {"8.5%", "12 per cent", "a third", "0.4 percentage points"},
	"money":  {"$1.2 million", "€40m", "£3,500", "12.40 euros", "US$6 billion"},
	"things": {"people", "sailors", "homes", "vessels", "workers", "tonnes of grain", "hectares of forest"},
	"event":  {"were lost", "were evacuated", "burned", "were still missing at 6 p.m. on <day>", "have been counted since May 4, 2019", "were reported"},
	"time":   {"a day earlier", "last week", "in 2021", "in April", "at 9 a.m. on <day>"},
	"day":    {"Monday", "Tuesday", "Feb. 3", "Sept. 19", "Friday"},
}

// newsSentence is a random sentence of the grammar.
func newsSentence(t *rapid.T) string {
	var grow func(part string) string
	grow = func(part string) string {
		line := rapid.SampledFrom(newsParts[part]).Draw(t, part)
		for {
			before, rest, found := strings.Cut(line, "<")
			if !found {
				return line
			}
			name, after, _ := strings.Cut(rest, ">")
			line = before + grow(name) + after
		}
	}
	return grow("sentence")
}

// newsParagraph is the random sentences of one paragraph.
func newsParagraph(t *rapid.T) []string {
	return rapid.SliceOfN(rapid.Custom(newsSentence), 1, 5).Draw(t, "paragraph")
}

// readParagraphs reads each text as a paragraph of one report.
func readParagraphs(paragraphs ...string) *rules.Reading {
	return Language().Read(prose.Read(rules.ExampleDocument(strings.Join(paragraphs, "\n"))))
}

// TestNewsIsSplitWhereItsSentencesEnd holds what was put together against what
// it is taken apart into.
func TestNewsIsSplitWhereItsSentencesEnd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var want []string
		for _, s := range newsParagraph(t) {
			// A quotation that goes on behind its speaker ends a sentence inside.
			first, rest, _ := strings.Cut(s, "reporters. ")
			if rest != "" {
				want = append(want, first+"reporters.", rest)
			} else {
				want = append(want, s)
			}
		}
		var got []string
		text := strings.Join(want, " ")
		for _, s := range prose.Read(rules.ExampleDocument(text)).Sentences {
			got = append(got, s.Span.Of(text))
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Fatalf("sentences:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	})
}

// amounts is what was read of each figure, without its unit: that of a currency
// may be settled by another sentence.
func amounts(r *rules.Reading, from int) []string {
	var out []string
	for i := range r.Figures {
		c := &r.Figures[i].Claim
		if c.Quote.Start >= from {
			out = append(out, fmt.Sprint(c.Quote.Start-from, c.Quote.End-from, " ", c.Quantity.Form, " ", c.Quantity.String(), " ", c.Quantity.Trend))
		}
	}
	return out
}

func TestNewsBehindChangesNoFigureBefore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before, after := strings.Join(newsParagraph(t), " "), newsSentence(t)
		want := amounts(readParagraphs(before), 0)
		for _, joint := range []string{" ", "\n"} {
			got := amounts(readParagraphs(before+joint+after), 0)
			if strings.Join(got[:min(len(got), len(want))], "\n") != strings.Join(want, "\n") {
				t.Fatalf("%q: %q\nwith %q behind it: %q", before, want, after, got)
			}
		}
	})
}

func TestSpellingOfNewsChangesNoAmount(t *testing.T) {
	straight := strings.NewReplacer("“", "\"", "”", "\"")
	curly := strings.NewReplacer("'", "’")
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(newsParagraph(t), " ")
		want := figureAmounts(text)
		for name, spelling := range map[string]string{
			"straight": straight.Replace(text), "curly": curly.Replace(text), "hard spaces": strings.ReplaceAll(text, " ", "\u00a0"),
			"thin spaces": strings.ReplaceAll(text, " million", "\u202fmillion"), "wrapped": strings.ReplaceAll(text, " ", "\n"), "wide": strings.ReplaceAll(text, " ", "  "),
		} {
			if got := figureAmounts(spelling); got != want {
				t.Fatalf("%q\nreads %s\n%s: %s", text, want, name, got)
			}
		}
	})
}

// figureAmounts is the amounts of a text of one paragraph with the words that
// state them, white space and marks aside.
func figureAmounts(text string) string {
	d := &document.Document{Text: text, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}}
	var out []string
	for _, f := range Language().Read(prose.Read(d)).Figures {
		q := f.Claim.Quantity
		words := strings.Join(strings.Fields(strings.ReplaceAll(f.Claim.Quote.Of(text), "’", "'")), " ")
		out = append(out, fmt.Sprint(words, " ", q.Form, " ", q.String(), " ", q.Unit, " ", q.Trend, " ", f.Claim.Role))
	}
	return strings.Join(out, "; ")
}

// checkReading holds a whole reading to what any must be: quotes in order, and
// every part of a claim where it says that it stands.
func checkReading(t interface{ Fatalf(string, ...any) }, text string, r *rules.Reading) {
	at := 0
	for _, f := range r.Figures {
		c := f.Claim
		if c.Quote.Start < at || c.Quote.Empty() || !r.Article.Sentences[f.Sentence].Span.Contains(c.Quote) {
			t.Fatalf("quote %v begins before %d or leaves its sentence in %q", c.Quote, at, text)
		}
		at = c.Quote.End
		said := []struct {
			text string
			span document.Span
		}{{c.Attribution.Text, c.Attribution.Span}, {c.Event.Text, c.Event.Span}, {c.AsOf.Text, c.AsOf.Span}}
		for _, p := range c.Places {
			said = append(said, struct {
				text string
				span document.Span
			}{p.Text, p.Span})
		}
		for _, s := range said {
			if s.span.Of(text) != s.text {
				t.Fatalf("%q: %q stands at %v, which says %q", text, s.text, s.span, s.span.Of(text))
			}
		}
	}
}

// TestEveryClaimOfNewsIsSound reads what was put together at random with every
// family at once.
func TestEveryClaimOfNewsIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(newsParagraph(t), " ") + "\n" + strings.Join(newsParagraph(t), " ")
		checkReading(t, text, readParagraphs(text))
	})
}
