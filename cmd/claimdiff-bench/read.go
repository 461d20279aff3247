package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// readAll reads every sentence as a document of its own, the way the command
// reads JSON Lines, and returns what was found in each.
func readAll(ctx context.Context, sentences []sentence) ([][]amount, error) {
	var texts []string
	for _, s := range sentences {
		texts = append(texts, s.text)
	}
	claims, err := claimsOf(ctx, texts)
	if err != nil {
		return nil, err
	}
	found := make([][]amount, len(texts))
	for i := range claims {
		for _, c := range claims[i] {
			found[i] = append(found[i], amountOf(c))
		}
	}
	return found, nil
}

// claimsOf reads each text and returns its claims, in the order of the text. A
// blank text has none.
func claimsOf(ctx context.Context, texts []string) ([][]claim.Claim, error) {
	var lines bytes.Buffer
	encoder := json.NewEncoder(&lines)
	for i, text := range texts {
		if err := encoder.Encode(map[string]string{"id": strconv.Itoa(i), "text": text}); err != nil {
			return nil, fmt.Errorf("write sentence %d: %w", i+1, err)
		}
	}
	options := sources.Options{From: "jsonl", Stdin: &lines}
	set, err := sources.Load(ctx, []string{"-"}, options, sources.English())
	if err != nil {
		return nil, err
	}
	out := make([][]claim.Claim, len(texts))
	for _, c := range set.Claims {
		i, err := strconv.Atoi(c.Document)
		if err != nil {
			return nil, fmt.Errorf("tell the sentence of a figure: %w", err)
		}
		out[i] = append(out[i], c)
	}
	return out, nil
}

// amountOf is a claim in the terms of the sets.
func amountOf(c claim.Claim) amount {
	q := c.Quantity
	a := amount{span: c.Quote, hasSpan: true, unit: q.Unit, hedge: hedges[q.Form]}
	a.change = a.hedge
	if a.hedge == "=" && q.Trend != quantity.NoTrend {
		a.change = string(q.Trend)
	}
	if q.Unit == "" {
		a.counted = c.Counted.Text
	}
	low, high := q.Low.Float64(), q.High.Float64()
	var lowest, highest *float64
	if q.Form.HasLow() {
		lowest = &low
	}
	if q.Form.HasHigh() {
		highest = &high
	}
	return a.of(lowest, highest)
}

// hedges are the signs that the sets use for the forms of an amount.
var hedges = map[quantity.Form]string{
	quantity.Exact: "=", quantity.Between: "=",
	quantity.About: "~", quantity.Vague: "~",
	quantity.AtLeast: ">", quantity.MoreThan: ">",
	quantity.AtMost: "<", quantity.LessThan: "<",
}
