package scope

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// published is the date of the documents that tests read.
var published = document.Moment{Time: time.Date(2024, time.May, 8, 18, 0, 0, 0, time.UTC)}

// readDated reads a text, a paragraph a line, as a report of published.
func readDated(text string) *rules.Reading {
	d := rules.ExampleDocument(text)
	d.Published = published
	return language().Read(prose.Read(d))
}

// scopeWords are words that the scope sieves look for, and marks.
var scopeWords = strings.Fields(`12 8,000 3 2019 may May Thursday Feb. 25 noon a.m. p.m. the of of in at near to and , . ; : " “ ” - – ( ) 's people troops Kursk Russia Tajik soil
	border killed dead injured were have been said that who which number toll rose put Oblast Halm refinery LIMA : them those last week a year earlier since until $ % per cent km hectares million U.S. us`)

func checkSpans(t interface{ Errorf(string, ...any) }, text string) {
	for _, f := range readDated(text).Figures {
		c := f.Claim
		spans := map[string]struct {
			text string
			span document.Span
		}{"counted": {c.Counted.Text, c.Counted.Span}, "event": {c.Event.Text, c.Event.Span}, "time": {c.AsOf.Text, c.AsOf.Span}}
		for _, p := range c.Places {
			spans["place "+p.Name] = struct {
				text string
				span document.Span
			}{p.Text, p.Span}
			if p.Name == "" {
				t.Errorf("%q: a place without a name", text)
			}
		}
		for what, s := range spans {
			if s.text != s.span.Of(text) && !(what == "counted" && s.span.Empty()) {
				t.Errorf("%q: the %s of %q is %q, its span says %q", text, what, c.Quote.Of(text), s.text, s.span.Of(text))
			}
		}
		if c.AsOf.To.Time.Before(c.AsOf.From.Time) {
			t.Errorf("%q: the time of %q ends before it starts: %v", text, c.Quote.Of(text), c.AsOf)
		}
	}
}

func TestScopeSpansSayTheirWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(scopeWords), 1, 40).Draw(t, "words")
		checkSpans(t, strings.Join(words, " "))
	})
}

func FuzzScope(f *testing.F) {
	f.Add("LIMA, May 3 - Some 12 people were killed near the U.S. border on Thursday, officials said.")
	f.Add("Of the 8,000 troops in Russia’s Kursk region, none were seen; 80 per cent of them by 6 p.m.")
	f.Fuzz(func(t *testing.T, text string) { checkSpans(t, strings.ToValidUTF8(text, "?")) })
}

// TestLongSentencesTakeBoundedWork reads one sentence of many figures without a
// stop: every look around a figure is capped.
func TestLongSentencesTakeBoundedWork(t *testing.T) {
	text := strings.Repeat("12 of the people near Kursk who were said and ", 2000)
	if n := len(readDated(text).Figures); n != 2000 {
		t.Errorf("read %d figures, want 2000", n)
	}
}
