package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// newsQuant is the form of CQE's evaluation sets (Almasian et al., CQE: A
// Comprehensive Quantity Extractor, EMNLP 2023), NewsQuant among them: a list
// of sentences, each with its quantities.
var newsQuant = set{
	name:  "newsquant",
	says:  "the evaluation sets of CQE: [{text, quantities: [{value, normalized_unit, change}]}]",
	parse: parseNewsQuant,
}

type newsQuantSentence struct {
	Text       *string             `json:"text"`
	Quantities []newsQuantQuantity `json:"quantities"`
}

type newsQuantQuantity struct {
	// Value is a number, or two with a hyphen between them for a range.
	Value          string `json:"value"`
	NormalizedUnit string `json:"normalized_unit"`
	// Change is one of = ~ < > up down, or "" in the sets without it.
	Change string `json:"change"`
}

func parseNewsQuant(content []byte) ([]sentence, error) {
	var list []newsQuantSentence
	if err := decode(content, &list); err != nil {
		return nil, err
	}
	var out []sentence
	for i, s := range list {
		if s.Text == nil || strings.TrimSpace(*s.Text) == "" {
			return nil, fmt.Errorf("sentence %d has no text", i+1)
		}
		read := sentence{text: *s.Text}
		for _, q := range s.Quantities {
			a, err := q.amount()
			if err != nil {
				return nil, fmt.Errorf("sentence %d: %w", i+1, err)
			}
			read.gold = append(read.gold, a)
		}
		out = append(out, read)
	}
	return out, nil
}

func (q newsQuantQuantity) amount() (amount, error) {
	low, high, err := hyphenated(q.Value)
	if err != nil {
		return amount{}, err
	}
	hedge := q.Change
	if hedge == "up" || hedge == "down" {
		hedge = "="
	}
	return amount{unit: q.NormalizedUnit, hedge: hedge, change: q.Change}.of(&low, &high), nil
}

// hyphenated reads "12.5", "-3" and "1e6" as one number, "12-15" as two.
func hyphenated(value string) (low, high float64, err error) {
	if low, err = strconv.ParseFloat(value, 64); err == nil {
		return low, low, nil
	}
	for i := 1; i < len(value); i++ {
		if value[i] != '-' {
			continue
		}
		first, err1 := strconv.ParseFloat(strings.TrimSpace(value[:i]), 64)
		second, err2 := strconv.ParseFloat(strings.TrimSpace(value[i+1:]), 64)
		if err1 == nil && err2 == nil {
			return first, second, nil
		}
	}
	return 0, 0, fmt.Errorf("the value %q is neither a number nor a range", value)
}

// decode reads one JSON value and says in which line it goes wrong.
func decode(content []byte, into any) error {
	err := json.Unmarshal(content, into)
	if err == nil {
		return nil
	}
	at := 0
	var syntax *json.SyntaxError
	var wrongType *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		at = int(syntax.Offset)
	case errors.As(err, &wrongType):
		at = int(wrongType.Offset)
	}
	line := 1 + strings.Count(string(content[:min(at, len(content))]), "\n")
	return fmt.Errorf("line %d: %w", line, err)
}
