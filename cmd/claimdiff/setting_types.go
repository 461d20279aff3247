package main

import (
	"errors"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// The types of settings that are no plain words.
var (
	momentType    = settings.Type{Check: isMoment, Schema: `{"type": "string"}`}
	shareType     = settings.Type{Check: isShare, Schema: `{"anyOf": [{"type": "number", "minimum": 0, "maximum": 1}, {"type": "string", "pattern": "^[0-9./ ]+%?$"}]}`}
	ratioType     = settings.Type{Check: isRatio, Schema: `{"anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": "^[0-9./ ]+%?$"}]}`}
	amountType    = settings.Type{Check: isAmount, Schema: `{"type": ["number", "string"], "minimum": 0, "pattern": "^[0-9./]+$"}`}
	toleranceType = settings.Type{Check: isTolerance, Schema: `{"type": ["number", "string"], "minimum": 0}`}
)

// isRatio lets numbers from 0 on pass, written 1.5, 150% or 3/2.
func isRatio(word string) error {
	if n, err := share(word); err != nil || n.Sign() < 0 {
		return errors.New("is no number from 0 on, nor so many per cent")
	}
	return nil
}

// isAmount lets numbers from 0 on pass.
func isAmount(word string) error {
	if n, err := quantity.Parse(word); err != nil || n.Sign() < 0 {
		return errors.New("is no number from 0 on")
	}
	return nil
}

// isTolerance lets [ATTRIBUTE=]AMOUNT pass, where the amount is a number or so many
// per cent.
func isTolerance(word string) error {
	_, err := toleranceOf(word)
	return err
}

// toleranceOf is the tolerance of one attribute, or of all where the word names
// none: a number is a difference, so many per cent are a share of the larger figure.
func toleranceOf(word string) (compare.Tolerance, error) {
	attribute, amount := "", word
	if at := strings.LastIndex(word, "="); at >= 0 {
		attribute, amount = strings.TrimSpace(word[:at]), word[at+1:]
	}
	amount = strings.TrimSpace(amount)
	t := compare.Tolerance{Attribute: attribute}
	if strings.HasSuffix(amount, "%") {
		t.Relative, _ = share(amount)
		return t, isShare(amount)
	}
	t.Absolute, _ = quantity.Parse(amount)
	return t, isAmount(amount)
}

// isShare lets numbers from 0 to 1 pass, written 0.1, 10% or 1/10.
func isShare(word string) error {
	n, err := share(word)
	if err != nil || n.Sign() < 0 || n.Cmp(quantity.Int(1)) > 0 {
		return errors.New("is no share from 0 to 1")
	}
	return nil
}

func share(word string) (quantity.Number, error) {
	percent, isPercent := strings.CutSuffix(word, "%")
	n, err := quantity.Parse(strings.TrimSpace(percent))
	if isPercent {
		n = n.Mul(quantity.Fraction(1, 100))
	}
	return n, err
}

func isMoment(word string) error {
	if _, err := moment(word); err != nil {
		return errors.New("is neither a date nor an RFC 3339 time")
	}
	return nil
}

// moment reads an RFC 3339 time; a date alone is its first instant in UTC.
func moment(word string) (time.Time, error) {
	if t, err := time.Parse(time.DateOnly, word); err == nil {
		return t, nil
	}
	return time.Parse(time.RFC3339, word)
}
