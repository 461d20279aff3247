package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// The exit codes. They are the same for every format.
const (
	codeFine   = 0 // it ran
	codeFound  = 1 // it ran and found something at or above --fail-on
	codeFailed = 2 // usage, configuration or input failed
	// codeNothing is of check alone: there was nothing to compare.
	codeNothing = 3
)

// failure is an error together with what the user can do about it.
type failure struct {
	err  error
	hint string
}

func failf(hint, format string, args ...any) error {
	return &failure{fmt.Errorf(format, args...), hint}
}

func (f *failure) Error() string { return f.err.Error() }

func (f *failure) Unwrap() error { return f.err }

// complain writes every error that err joins: lower-case, one line, no full
// stop, and the hint on a line of its own. The writer is standard error, beyond
// which there is nobody to tell.
func complain(out io.Writer, err error) {
	var joined interface{ Unwrap() []error }
	if errors.As(err, &joined) {
		for _, e := range joined.Unwrap() {
			complain(out, e)
		}
		return
	}
	hint := ""
	var f *failure
	var p *settings.Problem
	switch {
	case errors.Is(err, context.Canceled):
		err = errors.New("interrupted; nothing was written")
	case errors.As(err, &f):
		hint = f.hint
	case errors.As(err, &p):
		hint = p.Hint
	}
	writeComplaint(out, "error", err.Error(), hint)
}

// complainOf writes an input that could not be read, with its file and line.
func complainOf(out io.Writer, f claim.Failure, weight string) {
	where := f.Document
	if f.Line > 0 {
		where = fmt.Sprintf("%s:%d", where, f.Line)
	}
	writeComplaint(out, weight, where+": "+f.Message, f.Hint)
}

// mostCaveats is how many caveats are told on standard error; reports for people
// list them all.
const mostCaveats = 20

// tellCaveats writes the doubts about the documents, for formats that have no
// place for them.
func tellCaveats(out io.Writer, caveats []document.Caveat) {
	first := caveats[:min(len(caveats), mostCaveats)]
	tellFirst(out, first, len(caveats)-len(first))
}

// tellFirst writes the first doubts, and how many more there are.
func tellFirst(out io.Writer, caveats []document.Caveat, more int) {
	for _, c := range caveats {
		writeComplaint(out, "note", c.Document+": "+strings.TrimSuffix(c.Say, "."), "")
	}
	if more > 0 {
		writeComplaint(out, "note", fmt.Sprintf("%d more notes; --format table shows them all", more), "")
	}
}

func writeComplaint(out io.Writer, weight, message, hint string) {
	fmt.Fprintf(out, "claimdiff: %s: %s\n", weight, harmless(message))
	if hint != "" {
		fmt.Fprintf(out, "claimdiff: hint: %s\n", harmless(hint))
	}
}

// harmless keeps text that comes from files and their names on one line and
// free of what a terminal would obey.
func harmless(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069:
			return '\uFFFD'
		}
		return r
	}, s)
}
