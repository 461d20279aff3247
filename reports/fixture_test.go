package reports

import (
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var testTool = Tool{Name: "claimdiff", Version: "0.0-test", Rules: "en/test"}

// ferry is a small result made by hand: three reports of one accident, of
// which one question conflicts, one loses a hedge on the way and one is
// stated once.
func ferry(t *testing.T) compare.Result {
	t.Helper()
	wire := report("wire", "Marsh Wire", "2031-03-04T09:30:00Z", "Ferry runs aground off Skerrin",
		"The ferry Alder ran aground off Skerrin on Tuesday. The coastguard said 112 people were taken off by noon.",
		"Around 40 cars are still on board, the operator said.")
	wire.URL = "https://wire.example/ferry"
	gazette := report("gazette", "Skerrin Gazette", "2031-03-05", "Alder: 211 rescued",
		"The coastguard said 211 people had been taken off by midnight — “every soul on board”.",
		"Some passengers were treated for cold, a nurse said.",
		"buy tickets buy tickets buy tickets buy tickets")
	gazette.URL = "javascript:alert(1)"
	last := gazette.Blocks[len(gazette.Blocks)-1].Span
	gazette.Unread = []document.Unread{{Span: last, Why: "the same phrase over and over"}}
	evening := report("evening", "", "2031-03-05", "",
		"By midnight, 121 people had been taken off, according to the coastguard.",
		"All 40 cars are still on board, the operator said.")

	noon := counted(wire, "112 people", "112", claim.Attribution{By: "Coastguard", Kind: claim.Government}, "by noon", "2031-03-04")
	midnight := counted(gazette, "211 people", "211", claim.Attribution{By: "Coastguard", Kind: claim.Government}, "by midnight", "2031-03-04")
	swapped := counted(evening, "121 people", "121", claim.Attribution{By: "Coastguard", Kind: claim.Government, Via: []string{"Harbour Radio"}}, "By midnight", "2031-03-04")
	cars := hedged(wire, "Around 40 cars", "40")
	carsAgain := hedged(evening, "40 cars", "40")
	carsAgain.Quantity.Form = quantity.Exact
	some := vague(gazette, "Some passengers")
	claims := []claim.Claim{noon, cars, midnight, some, swapped, carsAgain}

	return compare.Result{
		Policy:    compare.DefaultPolicy(),
		Documents: []*document.Document{wire, gazette, evening},
		Claims:    claims,
		Questions: []compare.Question{
			{
				ID: "q-people", Label: "People taken off", Verdict: compare.Conflict,
				Claims:  []string{noon.ID, midnight.ID, swapped.ID},
				Origins: []compare.Origin{{Name: "Coastguard", Kind: claim.Government, Documents: []string{"wire", "gazette", "evening"}, Claims: []string{noon.ID, midnight.ID, swapped.ID}}},
				Answers: []compare.Answer{answer(noon, "Skerrin"), answer(swapped, ""), answer(midnight, "")},
				Why:     []claim.Reason{claim.Because("judge/disjoint", "The figures {a} and {b} share no number.", "a", "211", "b", "121")},
			},
			{
				ID: "q-cars", Label: "Cars on board", Verdict: compare.Compatible,
				Claims:  []string{cars.ID, carsAgain.ID},
				Origins: []compare.Origin{{Name: "The operator", Kind: claim.Organization, Documents: []string{"wire", "evening"}, Claims: []string{cars.ID, carsAgain.ID}}},
				Answers: []compare.Answer{answer(cars, ""), answer(carsAgain, "")},
			},
			{
				ID: "q-cold", Label: "Passengers treated", Verdict: compare.Single,
				Claims:  []string{some.ID},
				Answers: []compare.Answer{{By: "a nurse", Claims: []string{some.ID}, Form: quantity.Vague, Stated: some.Quantity}},
			},
		},
		Findings: []compare.Finding{
			{
				ID: "f-misquote", Kind: "misquoted-figure", Severity: compare.Error, Questions: []string{"q-people"},
				Sides:   []compare.Side{{By: "Coastguard", Claims: []string{midnight.ID}}, {By: "Coastguard", Claims: []string{swapped.ID}}},
				Claims:  []string{midnight.ID, swapped.ID},
				Message: claim.Because("misquoted-figure", "{a} and {b} credit the coastguard with different figures for one time: {x} and {y}.", "a", "Skerrin Gazette", "b", "evening", "x", "211", "y", "121"),
				DiffOf:  []string{midnight.ID, swapped.ID},
				Diff: []compare.DiffPart{
					{Op: compare.Delete, Text: "The coastguard said 211 people had been taken off by midnight — “every soul on board”."},
					{Op: compare.Insert, Text: "By midnight, 121 people had been taken off, according to the coastguard."},
				},
				Next: compare.Next{
					Ask:        []compare.Inquiry{{To: "Coastguard", About: claim.Because("ask/what-was-said", "what was said: {a} or {b}?", "a", "211", "b", "121")}},
					Wording:    claim.Because("wording/one-source", "The coastguard is credited with {a} (Skerrin Gazette, 2031-03-05) and with {b}.", "a", "211", "b", "121"),
					Hypotheses: []claim.Reason{claim.Because("hypothesis/swapped-digits", "a hypothesis, not a finding: {b} is {a} with its digits swapped", "a", "211", "b", "121")},
				},
			},
			{
				ID: "f-hedge", Kind: "hedge-dropped", Severity: compare.Warning, Questions: []string{"q-cars"},
				Sides:   []compare.Side{{By: "the operator", Claims: []string{cars.ID}}, {By: "the operator", Claims: []string{carsAgain.ID}}},
				Claims:  []string{cars.ID, carsAgain.ID},
				Message: claim.Because("hedge-dropped", "{a} drops the hedge of {b}.", "a", "evening", "b", "Marsh Wire"),
				DiffOf:  []string{cars.ID, carsAgain.ID},
				Diff: []compare.DiffPart{
					{Op: compare.Delete, Text: "Around"}, {Op: compare.Insert, Text: "All"},
					{Op: compare.Equal, Text: " 40 cars are still on board, the operator said."},
				},
			},
			{
				ID: "f-later", Kind: "as-of-difference", Severity: compare.Note, Questions: []string{"q-people"},
				Sides:   []compare.Side{{By: "Coastguard", Claims: []string{noon.ID}}, {By: "Coastguard", Claims: []string{midnight.ID}}},
				Claims:  []string{noon.ID, midnight.ID},
				Message: claim.Because("as-of-difference", "The count rose from {a} by noon to {b} by midnight.", "a", "112", "b", "211"),
				DiffOf:  []string{noon.ID, midnight.ID},
				Diff: []compare.DiffPart{
					{Op: compare.Equal, Text: "The coastguard said "},
					{Op: compare.Delete, Text: "112"}, {Op: compare.Insert, Text: "211"},
					{Op: compare.Equal, Text: " people "},
					{Op: compare.Delete, Text: "were"}, {Op: compare.Insert, Text: "had been"},
					{Op: compare.Equal, Text: " taken off by "},
					{Op: compare.Delete, Text: "noon."}, {Op: compare.Insert, Text: "midnight — “every soul on board”."},
				},
			},
		},
		NearMisses: []compare.NearMiss{{Claims: [2]string{noon.ID, cars.ID}, Why: []claim.Reason{claim.Because("near/concept", "People are not cars.")}}},
		Caveats:    []document.Caveat{{Document: "evening", Say: "No title was found."}},
		Errors:     []claim.Failure{{Document: "radio.txt", Line: 3, Message: "it is not text", Hint: "give the page as UTF-8"}},
	}
}

// report is a document of a headline and paragraphs.
func report(id, publisher, published, title string, paragraphs ...string) *document.Document {
	d := &document.Document{Meta: document.Meta{ID: id, Path: id + ".txt", Publisher: publisher, Title: title, Language: "en", MediaType: "text/plain; charset=utf-8"}}
	d.Published = moment(published)
	d.SHA256 = strings.Repeat("0f", 32)
	add := func(text string, section document.Section) {
		if d.Text != "" {
			d.Text += "\n\n"
		}
		d.Blocks = append(d.Blocks, document.Block{Span: document.Span{Start: len(d.Text), End: len(d.Text) + len(text)}, Section: section, Heading: section == document.Headline})
		d.Text += text
	}
	if title != "" {
		add(title, document.Headline)
	}
	for _, paragraph := range paragraphs {
		add(paragraph, document.Body)
	}
	all := document.Span{Start: 0, End: len(d.Text)}
	d.Pieces = []document.Piece{{Text: all, Source: all, Verbatim: true}}
	return d
}

func moment(text string) document.Moment {
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		return document.Moment{Time: t}
	}
	t, _ := time.Parse(time.DateOnly, text)
	return document.Moment{Time: t, DateOnly: true}
}

// spanOf is the first place of the words in the document.
func spanOf(d *document.Document, words string) document.Span {
	at := strings.Index(d.Text, words)
	if at < 0 {
		panic("the fixture's text does not hold " + words)
	}
	return document.Span{Start: at, End: at + len(words)}
}

// stating is a claim with the sentence that the words stand in.
func stating(d *document.Document, words string) claim.Claim {
	quote := spanOf(d, words)
	block, _ := d.BlockAt(quote.Start)
	sentence := block.Span
	if at := strings.LastIndex(d.Text[sentence.Start:quote.Start], ". "); at >= 0 {
		sentence.Start += at + len(". ")
	}
	return claim.Claim{
		ID: "c-" + d.ID + "-" + strings.ToLower(strings.Fields(words)[0]), Document: d.ID,
		Section: document.Body, Quote: quote, Sentence: sentence, Modality: claim.Asserted,
		Why: []claim.Reason{{Rule: "cardinal/digits", Sentence: "{words} is a number in digits.", Args: []claim.Argument{{Name: "words", Value: words}}, Span: quote}},
	}
}

func counted(d *document.Document, words, figure string, by claim.Attribution, when, day string) claim.Claim {
	c := stating(d, words)
	number, _ := quantity.Parse(figure)
	c.Quantity = quantity.Stated{Form: quantity.Exact, Low: number, High: number, Step: quantity.Int(1), Dimension: quantity.Count}
	c.Counted = claim.Counted{Text: "people", Head: "person", Concept: "person"}
	c.Attribution = by
	c.AsOf = claim.Period{Text: when, Span: spanOf(d, when), From: moment(day), To: moment(day)}
	if at := strings.Index(d.Text, "Skerrin"); at >= 0 {
		c.Places = []claim.Place{{Text: "Skerrin", Name: "Skerrin", Span: spanOf(d, "Skerrin")}}
	}
	return c
}

func hedged(d *document.Document, words, figure string) claim.Claim {
	c := stating(d, words)
	number, _ := quantity.Parse(figure)
	c.Quantity = quantity.Stated{Form: quantity.About, Low: number, High: number, Step: quantity.Int(10), Dimension: quantity.Count}
	c.Counted = claim.Counted{Text: "cars", Head: "car", Concept: "car"}
	c.Attribution = claim.Attribution{By: "the operator", Text: "the operator", Kind: claim.Organization}
	return c
}

func vague(d *document.Document, words string) claim.Claim {
	c := stating(d, words)
	c.Quantity = quantity.Stated{Form: quantity.Vague, Dimension: quantity.Count}
	c.Counted = claim.Counted{Text: "passengers", Head: "passenger", Concept: "passenger"}
	return c
}

// answer is the answer of one claim, read as the default policy reads it.
func answer(c claim.Claim, place string) compare.Answer {
	reading, ok := quantity.Read(c.Quantity, quantity.Widths{About: compare.DefaultPolicy().AboutWidth})
	return compare.Answer{
		By: c.Attribution.By, Place: place, AsOf: c.AsOf.To.String(), Claims: []string{c.ID},
		Form: c.Quantity.Form, Stated: c.Quantity, Reading: reading, HasReading: ok,
	}
}
