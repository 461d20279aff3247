package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

// set is one published form of sentences with their quantities, or of
// something else that is measured in its own way.
type set struct {
	name string
	// says describes the form in one line.
	says string
	// parse reads a whole file. Its errors name the line or the sentence.
	parse func([]byte) ([]sentence, error)
	// measure, where a set has it, takes the place of reading quantities: it
	// measures the files as one set and prints the figures.
	measure func(ctx context.Context, out io.Writer, paths []string, misses bool) error
}

// sets lists the forms that are read. Adding one is a file and a line here.
var sets = []set{newsQuant, recognizers, jsonLines, treebank, polnear}

// sentence is a text and the quantities that the set marks in it.
type sentence struct {
	text string
	gold []amount
}

// amount is one quantity, as a set marks it or as it was read. Where only one
// bound is known, low and high are both that bound.
type amount struct {
	low, high float64
	// hasValue is false for "dozens" and where a set marks a unit alone.
	hasValue bool
	// span is a byte range of the sentence; hasSpan is false where the set does
	// not say where the quantity stands.
	span    document.Span
	hasSpan bool
	// unit is the unit's name as the set writes it, or the code that was read;
	// "" where there is none.
	unit string
	// counted is the noun phrase behind a count that was read.
	counted string
	// hedge is "=", "~", "<" or ">"; "" where the set does not say.
	hedge string
	// change is hedge or, where that is "=", the direction "up" or "down"; ""
	// where the set does not say.
	change string
}

// of puts the bounds in order; one that is nil is the other.
func (a amount) of(low, high *float64) amount {
	if low == nil {
		low = high
	}
	if high == nil {
		high = low
	}
	if low != nil {
		a.low, a.high, a.hasValue = min(*low, *high), max(*low, *high), true
	}
	return a
}

// open reads one file of the set.
func (s set) open(path string) ([]sentence, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the set: %w", err)
	}
	content = bytes.TrimPrefix(content, []byte("\uFEFF"))
	if !utf8.Valid(content) {
		return nil, fmt.Errorf("%s: the file is not UTF-8 text; unpack or convert it first", path)
	}
	sentences, err := s.parse(content)
	if err == nil && len(sentences) == 0 {
		err = errors.New("there is no sentence in it")
	}
	if err != nil {
		return nil, fmt.Errorf("%s, read as %s: %w", path, s.name, err)
	}
	return sentences, nil
}

func setNamed(name string) (set, bool) {
	for _, s := range sets {
		if s.name == name {
			return s, true
		}
	}
	return set{}, false
}

func setNames() []string {
	var names []string
	for _, s := range sets {
		names = append(names, s.name)
	}
	return names
}

func setsListed() string {
	var b strings.Builder
	for _, s := range sets {
		fmt.Fprintf(&b, "  %-12s %s\n", s.name, s.says)
	}
	return b.String()
}
