package compare

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// The notation of the kinds' examples: one claim a line,
//
//	document | who | figure | thing counted | event | place | day
//
// document: an id, after "later" once for each day that it came out after the
// first, before "headline", "row" (of a table), "same" (same sentence as the line above), "at-17"
// (came out at that hour, not at noon) and "@page" (its address). who: a name, with "(anonymous)", "(via X)" or "(person
// for X)". figure: form, one number or two, then a unit, "up", "down", "risen" (to it), "near" (its bound), "of-marle" (a party's), "still" (so), "step N",
// "corrected", "superseded", "assumed" (its day), "by-11" (the hour), "takes-in", "leaves-out", "by-poll", "running" (a count not over), a role ("aside", "part", then
// "of-above" where its whole is the line above) and a modality, as needed. thing
// counted: qualifiers and the head last. place: "Kel", "Kel < Land" for Kel
// within Land, or "Kel unlisted" where no table has it, then "assumed". day: one
// day, or from..to.
func readNotation(t testing.TB, text string) claim.Set {
	t.Helper()
	w := &notation{t: t, documents: map[string]*document.Document{}}
	lines := strings.Split(strings.TrimSpace(text), "\n")
	w.set.Claims = make([]claim.Claim, 0, len(lines))
	for i, line := range lines {
		fields := strings.Split(line, "|")
		if len(fields) != 7 {
			t.Fatalf("%q has %d fields, want 7", line, len(fields))
		}
		for j := range fields {
			fields[j] = strings.TrimSpace(fields[j])
		}
		w.read(i, fields)
	}
	return w.set
}

// What the notation knows of events and of things counted.
var (
	bareEvents       = []string{"", "present", "level", "deploy"}
	developingEvents = []string{"kill", "injure", "miss", "rescue", "evacuate", "infect", "burn", "destroy", "shelter"}
	growingEvents    = []string{"kill", "injure", "rescue", "infect", "burn", "destroy"}
	onceEvents       = []string{"board"}
	kinOf            = map[string][]string{"home": {"structure", "customer"}, "structure": {"home", "customer"}, "customer": {"home", "structure"}}
)

type notation struct {
	t         testing.TB
	documents map[string]*document.Document
	set       claim.Set
}

var firstDay = time.Date(2031, 5, 2, 0, 0, 0, 0, time.UTC)

func (w *notation) read(number int, fields []string) {
	d, section, same := w.document(fields[0])
	c := claim.Claim{ID: fmt.Sprintf("c%d", number), Document: d.ID, Section: section, Modality: claim.Asserted}
	w.figure(&c, strings.Fields(fields[2]))
	w.source(&c, fields[1])
	if words := strings.Fields(fields[3]); len(words) > 0 {
		head := words[len(words)-1]
		c.Counted = claim.Counted{Delimited: c.Counted.Delimited, Holder: c.Counted.Holder, Text: fields[3], Head: head, Concept: head, Qualifiers: slices.Sorted(slices.Values(words[:len(words)-1])), Anybody: head == "person", Kin: kinOf[head]}
	}
	c.Event = claim.Event{
		Still: c.Event.Still,
		Text:  fields[4], Lemma: fields[4], Concept: fields[4], Known: fields[4] != "",
		Bare: slices.Contains(bareEvents, fields[4]), Developing: slices.Contains(developingEvents, fields[4]), Grows: slices.Contains(growingEvents, fields[4]),
		Once: slices.Contains(onceEvents, fields[4]),
	}
	w.place(&c, fields[5])
	w.day(&c, fields[6])
	w.write(&c, d, fields, same)
	w.set.Claims = append(w.set.Claims, c)
}

// document finds or makes the document that the first field names.
func (w *notation) document(field string) (d *document.Document, section document.Section, same bool) {
	later, hour, url, id := 0, 12, "", ""
	section = document.Body
	for _, word := range strings.Fields(field) {
		switch {
		case word == "later":
			later++
		case word == "headline":
			section = document.Headline
		case word == "row":
			section = document.Row
		case word == "same":
			same = true
		case strings.HasPrefix(word, "at-"):
			hour, _ = strconv.Atoi(word[len("at-"):])
		case strings.HasPrefix(word, "@"):
			url = word[1:]
		default:
			id = word
		}
	}
	if d = w.documents[id]; d == nil {
		d = &document.Document{Meta: document.Meta{ID: id, Publisher: id, URL: url, Published: document.Moment{Time: firstDay.AddDate(0, 0, later).Add(time.Duration(hour) * time.Hour)}}}
		w.documents[id] = d
		w.set.Documents = append(w.set.Documents, d)
	}
	return d, section, same
}

func (w *notation) source(c *claim.Claim, field string) {
	name, kind, found := strings.Cut(field, " (")
	c.Attribution = claim.Attribution{By: name, Kind: claim.Organization}
	switch {
	case name == "":
		c.Attribution.Kind = claim.NoSource
	case found && strings.HasPrefix(kind, "anonymous"):
		c.Attribution.Kind = claim.Anonymous
	case found && strings.HasPrefix(kind, "via "):
		c.Attribution.Via = []string{strings.TrimSuffix(strings.TrimPrefix(kind, "via "), ")")}
	case found && strings.HasPrefix(kind, "person"):
		c.Attribution.Kind = claim.Person
		if _, institution, ok := strings.Cut(strings.TrimSuffix(kind, ")"), " for "); ok {
			c.Attribution.For, c.Attribution.Via = institution, []string{institution}
		}
	}
}

func (w *notation) figure(c *claim.Claim, words []string) {
	q := &c.Quantity
	q.Form, q.Dimension = quantity.Form(words[0]), quantity.Count
	words = words[1:]
	q.Low, q.Step, words = w.number(words)
	q.High = q.Low
	if q.Form == quantity.Between {
		q.High, _, words = w.number(words)
	}
	for i := 0; i < len(words); i++ {
		switch word := words[i]; word {
		case "of-marle":
			c.Counted.Holder = "marle"
		case "near":
			q.Near = true
		case "still":
			c.Event.Still = true
		case "risen":
			c.Quantity.Trend = quantity.Up
		case "up", "down":
			q.Trend, c.Role = quantity.Trend(word), claim.Change
		case "step":
			i++
			q.Step, _ = quantity.Parse(words[i])
		case "takes-in", "leaves-out":
			c.Counted.Delimited.Takes, c.Counted.Delimited.Leaves = word == "takes-in", word == "leaves-out"
		case "by-poll":
			c.Basis = claim.Basis{Kind: claim.Sample, Text: "poll"}
		case "running":
			c.Basis = claim.Basis{Kind: claim.PartialCount, Text: "early results"}
		case "corrected":
			c.Corrected = true
		case "superseded":
			c.Superseded = true
		case "by-11":
			c.AsOf.To.Time = time.Time{}.Add(11 * time.Hour)
		case "assumed":
			c.AsOf.Assumed = true
		case "aside":
			c.Role = claim.Attribute
		case "part":
			c.Role = claim.Part
		case "of-above":
			c.Of = w.set.Claims[len(w.set.Claims)-1].ID
		case "feared", "expected", "denied", "possible":
			c.Modality = claim.Modality(word)
		default:
			q.Unit, q.Dimension = word, quantity.DimensionOf(word)
		}
	}
}

// number reads a number and the step that its digits show.
func (w *notation) number(words []string) (n, step quantity.Number, rest []string) {
	if len(words) == 0 || !strings.ContainsAny(words[0][:1], "0123456789") {
		return n, step, words
	}
	n, err := quantity.Parse(words[0])
	if err != nil {
		w.t.Fatal(err)
	}
	whole, decimals, _ := strings.Cut(words[0], ".")
	step = quantity.Int(1)
	if zeros := len(whole) - len(strings.TrimRight(whole, "0")); zeros > 1 {
		step = quantity.Decimal(1, min(zeros, len(whole)-2))
	}
	if decimals != "" {
		step = quantity.Decimal(1, -len(decimals))
	}
	return n, step, words[1:]
}

func (w *notation) place(c *claim.Claim, field string) {
	if field == "" {
		return
	}
	field, assumed := strings.CutSuffix(field, " assumed")
	names := strings.Split(field, " < ")
	if name, found := strings.CutSuffix(field, " unlisted"); found {
		c.Places = []claim.Place{{Text: name, Name: name, Assumed: assumed}}
		return
	}
	c.Places = []claim.Place{{Text: names[0], Name: names[0], Within: names[1:], Assumed: assumed}}
}

func (w *notation) day(c *claim.Claim, field string) {
	from, to, period := strings.Cut(field, "..")
	if !period {
		to = from
	}
	hour := c.AsOf.To.Time.Hour()
	c.AsOf.From, c.AsOf.To = w.moment(from), w.moment(to)
	if hour > 0 {
		c.AsOf.To = document.Moment{Time: c.AsOf.To.Time.Add(time.Duration(hour) * time.Hour)}
		c.AsOf.From = c.AsOf.To
	}
}

func (w *notation) moment(day string) document.Moment {
	if day == "" {
		return document.Moment{}
	}
	at, err := time.Parse(time.DateOnly, day)
	if err != nil {
		w.t.Fatal(err)
	}
	return document.Moment{Time: at, DateOnly: true}
}

// write appends a sentence that states the claim to the document's text; "same"
// goes on with the sentence before.
func (w *notation) write(c *claim.Claim, d *document.Document, fields []string, same bool) {
	words := fmt.Sprintf("%s says that %s %s %s %s; ", fields[1], fields[2], fields[3], fields[4], fields[5])
	if !same && d.Text != "" {
		d.Text += "\n\n"
	}
	start := len(d.Text)
	d.Text += words
	at := start + strings.Index(words, fields[2])
	c.Quote = document.Span{Start: at, End: at + len(fields[2])}
	c.Sentence = document.Span{Start: start, End: len(d.Text)}
	if c.Counted.Delimited.Takes || c.Counted.Delimited.Leaves {
		c.Counted.Delimited.Span = c.Quote
	}
	if !same {
		return
	}
	before := &w.set.Claims[len(w.set.Claims)-1]
	c.Sentence.Start = before.Sentence.Start
	for i := range w.set.Claims {
		if other := &w.set.Claims[i]; other.Document == d.ID && other.Sentence.Start == c.Sentence.Start {
			other.Sentence.End = c.Sentence.End
		}
	}
}
