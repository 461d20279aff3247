package dataset

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// The notation of the kinds' examples: one row a line,
//
//	table: item | attribute | figure | source | date | place | more | more
//
// table: the id of the row's table, "table" where none is given. figure: a form
// ("exact" where none is given), one number or two, "step N" and a unit; or such
// figures behind "low", "best" and "high". source: a name, or "@page" for an
// address alone. date: a year, a day, a minute, or from..to. more: "note: words",
// "quote: figures" parted by semicolons, or what became of the quote. A figure of
// a quote is a figure as above, then "superseded", "corrected", "on DATE" and "at
// PLACE" as needed, qualifiers, the thing counted and an event.
func readNotation(t testing.TB, text string) []claim.Table {
	t.Helper()
	w := &notation{t: t}
	for line := range strings.SplitSeq(text, "\n") {
		w.read(line)
	}
	return w.tables
}

// events are those that a figure of a quote, and an attribute, can be of.
var events = []string{"kill", "injure", "miss", "infect", "burn"}

// meanings are those of the attributes that the examples use and that do not
// mean the thing by their name.
var meanings = map[string]claim.Meaning{
	"deaths":           {Counted: person, Event: eventNamed("kill"), Flow: claim.Running},
	"child deaths":     {Counted: person, Event: eventNamed("kill"), Flow: claim.Running},
	"adult deaths":     {Counted: person, Event: eventNamed("kill"), Flow: claim.Running},
	"suspected deaths": {Counted: person, Event: eventNamed("kill"), Flow: claim.Running},
	"injured":          {Counted: person, Event: eventNamed("injure"), Flow: claim.Running},
	"missing":          {Counted: person, Event: eventNamed("miss")},
	"new deaths":       {Counted: person, Event: eventNamed("kill"), Flow: claim.Delta},
	"new missing":      {Counted: person, Event: eventNamed("miss"), Flow: claim.Delta},
	"cumulative cases": {Counted: claim.Counted{Concept: "case"}, Event: eventNamed("infect"), Flow: claim.Running},
	"new cases":        {Counted: claim.Counted{Concept: "case"}, Event: eventNamed("infect"), Flow: claim.Delta},
	"visitors":         {Counted: claim.Counted{Concept: "crowd"}},
}

var person = claim.Counted{Concept: "person", Anybody: true}

func eventNamed(concept string) claim.Event { return claim.Event{Concept: concept, Known: true} }

type notation struct {
	t      testing.TB
	tables []claim.Table
}

func (w *notation) read(line string) {
	id := "table"
	if name, rest, ok := strings.Cut(line, ": "); ok && !strings.Contains(name, "|") {
		id, line = name, rest
	}
	fields := strings.Split(line, "|")
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	if len(fields) < 5 {
		w.t.Fatalf("%q has %d fields, want 5 or more", line, len(fields))
	}
	table := w.table(id)
	r := claim.Row{Number: len(table.Rows) + 1, Line: len(table.Rows) + 2, Item: fields[0], Attribute: fields[1], Source: fields[3], Date: w.period(fields[4])}
	if url, ok := strings.CutPrefix(r.Source, "@"); ok {
		r.Source, r.URL = "", url
	}
	if len(fields) > 5 {
		r.Place = fields[5]
	}
	for i := 6; i < len(fields); i++ {
		w.more(&r, fields[i])
	}
	w.figures(&r, strings.Fields(fields[2]))
	r.Whole = r.Item == "Total" || r.Place == "Total"
	if of, ok := strings.CutPrefix(r.Place, "Total, "); ok {
		r.Whole, r.WholeOf = true, of
	}
	table.Rows = append(table.Rows, r)
	w.mean(table, r.Attribute)
}

func (w *notation) table(id string) *claim.Table {
	for i := range w.tables {
		if w.tables[i].ID == id {
			return &w.tables[i]
		}
	}
	t := claim.Table{ID: id, Path: id + ".csv"}
	for _, f := range claim.Fields() {
		t.Columns = append(t.Columns, claim.Column{Field: f, Header: string(f)})
	}
	w.tables = append(w.tables, t)
	return &w.tables[len(w.tables)-1]
}

func (w *notation) mean(t *claim.Table, attribute string) {
	m, known := meanings[fold(attribute)]
	if !known {
		m.Counted.Concept = attribute
	}
	m.Attribute = attribute
	if !slices.ContainsFunc(t.Meanings, func(other claim.Meaning) bool { return other.Attribute == attribute }) {
		t.Meanings = append(t.Meanings, m)
	}
}

func (w *notation) more(r *claim.Row, field string) {
	name, rest, _ := strings.Cut(field, ":")
	switch name {
	case "note":
		r.Note = strings.TrimSpace(rest)
	case "quote":
		w.quote(r, strings.TrimSpace(rest))
	case "":
	default:
		r.Evidence, r.Archive = claim.Evidence(name), "archive.html"
	}
}

func (w *notation) quote(r *claim.Row, text string) {
	r.Quote = text + " said."
	at := 0
	for figure := range strings.SplitSeq(text, ";") {
		if strings.TrimSpace(figure) != "" {
			said := w.said(strings.Fields(figure))
			said.Quote = document.Span{Start: at + len(figure) - len(strings.TrimLeft(figure, " ")), End: at + len(figure)}
			r.Said = append(r.Said, said)
		}
		at += len(figure) + 1
	}
}

func (w *notation) said(words []string) claim.Figure {
	c := claim.Figure{Sense: &claim.Sense{Modality: claim.Asserted}}
	c.Quantity, words = w.amount(words)
	for len(words) > 0 {
		word := words[0]
		words = words[1:]
		switch {
		case word == "superseded":
			c.Superseded = true
		case word == "corrected":
			c.Corrected = true
		case word == "on":
			c.AsOf, words = w.period(words[0]), words[1:]
		case word == "at":
			c.Places, words = []claim.Place{{Text: words[0], Name: words[0]}}, words[1:]
		case slices.Contains(events, word):
			c.Event = eventNamed(word)
		default:
			if c.Counted.Concept != "" {
				c.Counted.Qualifiers = append(c.Counted.Qualifiers, c.Counted.Concept)
			}
			c.Counted.Concept = word
		}
	}
	c.Counted.Anybody = c.Counted.Concept == person.Concept
	return c
}

func (w *notation) figures(r *claim.Row, words []string) {
	for len(words) > 0 {
		to := &r.Value
		switch words[0] {
		case "low":
			to, words = &r.Low, words[1:]
		case "best":
			to, words = &r.Best, words[1:]
		case "high":
			to, words = &r.High, words[1:]
		}
		var s quantity.Stated
		s, words = w.amount(words)
		*to = &s
		if len(words) > 0 && quantity.DimensionOf(words[0]) != quantity.Other {
			w.t.Fatalf("%q is left of a figure", words)
		}
	}
}

// amount reads a figure off the front of words.
func (w *notation) amount(words []string) (quantity.Stated, []string) {
	s := quantity.Stated{Form: quantity.Exact, Dimension: quantity.Count}
	if form := quantity.Form(words[0]); form.HasLow() || form.HasHigh() || form == quantity.Vague {
		s.Form, words = form, words[1:]
	}
	if s.Form == quantity.Vague {
		return s, words
	}
	s.Low, s.Step, words = w.number(words)
	s.High = s.Low
	if s.Form == quantity.Between {
		s.High, _, words = w.number(words)
	}
	if len(words) > 1 && words[0] == "step" {
		s.Step, _, words = w.number(words[1:])
	}
	if len(words) > 0 && quantity.DimensionOf(words[0]) != quantity.Other {
		s.Unit, s.Dimension, words = words[0], quantity.DimensionOf(words[0]), words[1:]
	}
	return s, words
}

func (w *notation) number(words []string) (n, step quantity.Number, rest []string) {
	w.t.Helper()
	n, err := quantity.Parse(words[0])
	if err != nil {
		w.t.Fatal(err)
	}
	step = quantity.Int(1)
	if _, decimals, ok := strings.Cut(words[0], "."); ok {
		step = quantity.Decimal(1, -len(decimals))
	}
	return n, step, words[1:]
}

func (w *notation) period(text string) claim.Period {
	if text == "" {
		return claim.Period{}
	}
	from, to, ranges := strings.Cut(text, "..")
	if !ranges {
		to = from
	}
	p := claim.Period{Text: text, From: w.moment(from), To: w.moment(to)}
	if len(text) == len("2006") {
		p.To.Time = p.To.Time.AddDate(1, 0, -1)
	}
	return p
}

func (w *notation) moment(text string) document.Moment {
	for _, layout := range []string{time.DateOnly, "2006", "2006-01-02T15:04"} {
		if at, err := time.Parse(layout, text); err == nil {
			return document.Moment{Time: at, DateOnly: len(text) <= len(time.DateOnly)}
		}
	}
	w.t.Fatalf("%q is no date", text)
	return document.Moment{}
}
