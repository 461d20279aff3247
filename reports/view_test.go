package reports

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// A comparison read back from its JSON gives byte for byte the same reports.
func TestLoadedViewGivesTheSameReports(t *testing.T) {
	for name, view := range map[string]View{"ferry": NewView(ferry(t), testTool), "hostile": NewView(hostile(t), testTool), "revision": NewView(revised(t), testTool), "accepted": NewView(accepted(t), testTool)} {
		loaded, err := LoadView(strings.NewReader(written(t, view, "json")))
		if err != nil {
			t.Fatal(err)
		}
		for _, format := range Formats {
			if direct, again := written(t, view, format.Name), written(t, loaded, format.Name); direct != again {
				t.Errorf("%s: %s differs\n%s", name, format.Name, firstDifference(again, direct))
			}
		}
	}
}

func TestLoadViewRefusesWhatIsNoComparison(t *testing.T) {
	for text, want := range map[string]string{
		"":                                 "it is no saved result",
		"[]":                               "line 1: it does not begin with {",
		"{\n\"claims\": 12}":               "line 2: its claims cannot be a JSON number",
		`{"schema": "something/else"}`:     "run the comparison again",
		`{"schema": "claimdiff/comparison`: "it is no saved result",
	} {
		if _, err := LoadView(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("LoadView(%q): %v, want an error with %q", text, err, want)
		}
	}
}

// Every place in the view is counted in code points: cutting the text there
// gives the words back.
func TestPlacesAreCodePoints(t *testing.T) {
	view := NewView(ferry(t), testTool)
	texts := map[string][]rune{}
	for _, d := range view.Documents {
		texts[d.ID] = []rune(d.Text)
	}
	for _, c := range view.Claims {
		text := texts[c.Document]
		for name, place := range map[string]struct {
			start, end int
			exact      string
		}{
			"quote":    {c.Quote.Start, c.Quote.End, c.Quote.Exact},
			"sentence": {c.Sentence.Start, c.Sentence.End, c.Sentence.Exact},
		} {
			if got := string(text[place.start:place.end]); got != place.exact || got == "" {
				t.Errorf("%s: the %s at %d is %q, want %q", c.ID, name, place.start, got, place.exact)
			}
		}
		around := c.Quote.Prefix + c.Quote.Exact + c.Quote.Suffix
		if !strings.Contains(string(text), around) || utf8.RuneCountInString(c.Quote.Prefix) > contextLength {
			t.Errorf("%s: prefix and suffix do not stand around the quote: %q", c.ID, around)
		}
	}
}

func TestBytesOnlyWhereTheSourceHasThem(t *testing.T) {
	pieces := []document.Piece{{Text: document.Span{Start: 0, End: 9}, Source: document.Span{Start: 4, End: 13}, Verbatim: true}}
	for media, want := range map[string]bool{
		"text/plain": true, "text/plain; charset=utf-8": true, "text/markdown; charset=UTF-8": true, "text/html": true,
		"text/html; charset=windows-1252": false, "application/json": false, "": false,
	} {
		d := &document.Document{Meta: document.Meta{ID: "d", MediaType: media}, Text: "20 people", Pieces: pieces}
		span := newLocators([]*document.Document{d}).of("d").span(document.Span{Start: 3, End: 9})
		if got := span.Bytes != nil; got != want {
			t.Errorf("%q: bytes are told is %v, want %v", media, got, want)
		}
		if span.Bytes != nil && *span.Bytes != [2]int{7, 13} {
			t.Errorf("%q: bytes are %v, want 7 to 13", media, *span.Bytes)
		}
	}
}

func TestQuantitiesAsJSON(t *testing.T) {
	third := quantity.Fraction(1, 3)
	for _, test := range []struct {
		stated quantity.Stated
		want   string
	}{
		{quantity.Stated{Form: quantity.Exact, Low: third, High: third, Unit: "share"}, `"low":0.333333333333,"high":0.333333333333,"unit":"share","dimension":"","step":0,"trend":"","stated":"1/3"`},
		{quantity.Stated{Form: quantity.AtLeast, Low: quantity.Decimal(350, -2)}, `"low":3.5,"high":null,"unit":"","dimension":"","step":0,"trend":"","stated":"3.50"`},
		{quantity.Stated{Form: quantity.AtMost, High: quantity.Decimal(2, 20)}, `"low":null,"high":200000000000000000000,`},
		{quantity.Stated{Form: quantity.Between, Low: quantity.Int(10000), High: quantity.Int(12000)}, `"low":10000,"high":12000,`},
		{quantity.Stated{Form: quantity.Vague}, `"low":null,"high":null,`},
	} {
		text, err := json.Marshal(viewQuantity(test.stated))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), test.want) {
			t.Errorf("%s does not hold %s", text, test.want)
		}
	}
}

func TestWord(t *testing.T) {
	reason := claim.Because("r", "{a} and {b}, not {c}", "a", "{b}", "b", "12")
	if got, want := word(reason), "{b} and 12, not {c}"; got != want {
		t.Errorf("word = %q, want %q", got, want)
	}
	if got, want := word(claim.Because("r", "one counts {a}", "a", "")), "one counts (nothing named)"; got != want {
		t.Errorf("word = %q, want %q", got, want)
	}
}

// A claim may name a document that is not there; its report must not fail.
func TestClaimsOfUnknownDocuments(t *testing.T) {
	result := ferry(t)
	result.Documents = result.Documents[:1]
	view := NewView(result, testTool)
	for _, format := range Formats {
		if written(t, view, format.Name) == "" {
			t.Errorf("%s is empty", format.Name)
		}
	}
}

// A row of a table has the line that its block says, and none where it says none.
func TestLinesOfRows(t *testing.T) {
	d := &document.Document{
		Meta: document.Meta{ID: "towns.csv", MediaType: "text/csv"}, Text: "Ash\t40\n\nElm\t12",
		Blocks: []document.Block{{Span: document.Span{Start: 0, End: 6}, Section: document.Row, Line: 3}, {Span: document.Span{Start: 8, End: 14}, Section: document.Row}},
	}
	l := newLocators([]*document.Document{d}).of("towns.csv")
	for at, want := range map[int]int{4: 3, 12: 0} {
		if got := l.line(document.Span{Start: at, End: at + 2}); got != want {
			t.Errorf("the row at %d is in line %d, want %d", at, got, want)
		}
	}
}
