package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

// recognizers is the form of the test cases of Recognizers-Text (Microsoft),
// in its folders Specs/Number and Specs/NumberWithUnit.
var recognizers = set{
	name:  "recognizers",
	says:  "the Specs of Recognizers-Text: [{Input, Results: [{Text, Start, End, Resolution: {value, unit}}]}]",
	parse: parseRecognizers,
}

type recognizersCase struct {
	Input   *string             `json:"Input"`
	Results []recognizersResult `json:"Results"`
}

type recognizersResult struct {
	TypeName string `json:"TypeName"`
	// Start and End are UTF-16 units, End that of the last; newer files leave
	// them out.
	Start, End *int
	Resolution struct {
		// Value is "100", "100%", or an interval, "[100,200)" or "(,200)"; null
		// where only a unit is named.
		Value *string `json:"value"`
		Unit  string  `json:"unit"`
	} `json:"Resolution"`
}

func parseRecognizers(content []byte) ([]sentence, error) {
	var list []recognizersCase
	if err := decode(content, &list); err != nil {
		return nil, err
	}
	var out []sentence
	for i, c := range list {
		if c.Input == nil {
			return nil, fmt.Errorf("case %d has no Input", i+1)
		}
		read := sentence{text: *c.Input}
		for _, r := range c.Results {
			a, err := r.amount(*c.Input)
			if err != nil {
				return nil, fmt.Errorf("case %d: %w", i+1, err)
			}
			read.gold = append(read.gold, a)
		}
		out = append(out, read)
	}
	return out, nil
}

func (r recognizersResult) amount(text string) (amount, error) {
	a := amount{unit: r.Resolution.Unit, hedge: "="}
	if r.Start != nil && r.End != nil {
		a.span, a.hasSpan = document.Span{Start: fromUTF16(text, *r.Start), End: fromUTF16(text, *r.End+1)}, true
	}
	if r.Resolution.Value == nil {
		return a, nil
	}
	value := *r.Resolution.Value
	if strings.ContainsAny(value, "[(") {
		return a.interval(value)
	}
	number, isShare := strings.CutSuffix(value, "%")
	if isShare {
		a.unit = "percentage"
	}
	n, err := strconv.ParseFloat(number, 64)
	if err != nil || math.IsInf(n, 0) {
		return a, fmt.Errorf("the value %q of type %q is no number", value, r.TypeName)
	}
	return a.of(&n, &n), nil
}

// interval reads "[100,200)", "(100,)" and "(,200]".
func (a amount) interval(value string) (amount, error) {
	low, high, ok := strings.Cut(strings.Trim(value, "[]()"), ",")
	first, err1 := bound(low)
	second, err2 := bound(high)
	if !ok || err1 != nil || err2 != nil {
		return a, fmt.Errorf("the value %q is no interval", value)
	}
	switch {
	case first == nil && second != nil:
		a.hedge = "<"
	case first != nil && second == nil:
		a.hedge = ">"
	}
	return a.of(first, second), nil
}

func bound(written string) (*float64, error) {
	if strings.TrimSpace(written) == "" {
		return nil, nil
	}
	n, err := strconv.ParseFloat(strings.TrimSpace(written), 64)
	return &n, err
}

// fromUTF16 is the byte offset of a UTF-16 offset, within the text.
func fromUTF16(text string, offset int) int {
	at := 0
	for i, r := range text {
		if at >= offset {
			return i
		}
		at += utf16.RuneLen(r)
	}
	return len(text)
}

// fromCodePoints is the byte offset of a code-point offset, within the text.
func fromCodePoints(text string, offset int) int {
	at := 0
	for ; offset > 0 && at < len(text); offset-- {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return at
}
