package settings

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"time"
)

// Type is what the word of a setting has to be.
type Type struct {
	// Check says why a word will not do, in words that go on from "it": "is no
	// number". nil lets any word pass.
	Check func(word string) error
	// Schema says the same as JSON Schema, as far as that can; "" is any text or
	// number.
	Schema string
}

// Truth is true or false.
func Truth() Type { return Type{isTruth, `{"type": "boolean"}`} }

// Count is a whole number from 0 on.
func Count() Type { return Type{isCount, `{"type": "integer", "minimum": 0}`} }

// Size is a number of bytes: 65536, 64KiB, 16 MiB, 2GiB.
func Size() Type {
	return Type{isSize, `{"type": ["integer", "string"], "minimum": 0, "pattern": "^[0-9]+ *([KMGT]i?B|B)?$"}`}
}

// Span is a span of time from 0 on: 90s, 2m, 1m30s.
func Span() Type {
	return Type{isSpan, `{"type": ["integer", "string"], "minimum": 0, "maximum": 0, "pattern": "^([0-9.]+(ns|us|µs|ms|s|m|h))+$"}`}
}

func isTruth(word string) error {
	if word != "true" && word != "false" {
		return errors.New("is neither true nor false")
	}
	return nil
}

func isCount(word string) error {
	if n, err := strconv.ParseInt(word, 10, 64); err != nil || n < 0 {
		return errors.New("is no whole number from 0 on")
	}
	return nil
}

func isSize(word string) error {
	if _, ok := bytesOf(word); !ok {
		return errors.New("is no number of bytes such as 65536, 64KiB, 16MiB or 2GiB")
	}
	return nil
}

// bytesOf reads a number of bytes with or without a unit; a unit of 1,000 is
// read as it is written: 1MB is a million.
func bytesOf(word string) (int64, bool) {
	number := strings.TrimRight(word, "KMGTiB")
	unit, known := sizes[word[len(number):]]
	n, err := strconv.ParseInt(strings.TrimSpace(number), 10, 64)
	if err != nil || n < 0 || !known || n > math.MaxInt64/unit {
		return 0, false
	}
	return n * unit, true
}

var sizes = map[string]int64{
	"": 1, "B": 1, "KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40,
}

func isSpan(word string) error {
	if d, err := time.ParseDuration(word); err != nil || d < 0 {
		return errors.New("is no span of time such as 90s or 2m")
	}
	return nil
}
