package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// jsonLines is the plain form that any other set can be brought into: a
// sentence a line.
var jsonLines = set{
	name:  "jsonl",
	says:  "a sentence a line: {text, gold: [{start, end, low, high, unit, approx, change}]}",
	parse: parseLines,
}

type lineSentence struct {
	Text *string        `json:"text"`
	Gold []lineQuantity `json:"gold"`
}

type lineQuantity struct {
	// Start and End are code points, half-open; null where nobody marked them.
	Start *int `json:"start"`
	End   *int `json:"end"`
	// Low and High are null where there is no such bound.
	Low  *float64 `json:"low"`
	High *float64 `json:"high"`
	Unit string   `json:"unit"`
	// Approx is one of = ~ < >, Change one of these or up or down.
	Approx string `json:"approx"`
	Change string `json:"change"`
}

func parseLines(content []byte) ([]sentence, error) {
	var out []sentence
	number := 0
	for line := range bytes.Lines(content) {
		number++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var s lineSentence
		if err := decode(line, &s); err != nil {
			return nil, fmt.Errorf("line %d: it is not one JSON object: %s", number, strings.TrimPrefix(err.Error(), "line 1: "))
		}
		if s.Text == nil {
			return nil, fmt.Errorf(`line %d has no "text"`, number)
		}
		read := sentence{text: *s.Text}
		for _, q := range s.Gold {
			read.gold = append(read.gold, q.amount(*s.Text))
		}
		out = append(out, read)
	}
	return out, nil
}

func (q lineQuantity) amount(text string) amount {
	a := amount{unit: q.Unit, hedge: q.Approx, change: q.Change}
	if q.Start != nil && q.End != nil {
		a.span, a.hasSpan = document.Span{Start: fromCodePoints(text, *q.Start), End: fromCodePoints(text, *q.End)}, true
	}
	return a.of(q.Low, q.High)
}
