package reports

import (
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
)

const (
	// fileWidth is how wide a report is that goes to no terminal.
	fileWidth = 100
	// narrowest is the width below which nothing is made narrower.
	narrowest = 32
)

// style is an SGR sequence of ECMA-48; "" changes nothing.
type style string

// The styles of the terminal report. Every colour stands beside a sign or a
// word that says the same.
const (
	plain  style = ""
	bold   style = "1"
	faint  style = "2"
	marked style = "4;33"
	red    style = "31"
	green  style = "32"
	yellow style = "33"
	blue   style = "34"
)

// screen collects the lines of a terminal report.
type screen struct {
	lines strings.Builder
	width int
	color bool
}

func newScreen(terminal Terminal) *screen {
	s := &screen{width: terminal.Width, color: terminal.Color}
	if s.width <= 0 {
		s.width = fileWidth
	}
	s.width = max(s.width, narrowest)
	return s
}

// writeTo writes what was collected.
func (s *screen) writeTo(out io.Writer) error {
	_, err := io.WriteString(out, s.lines.String())
	return err
}

// paint gives words a style where the terminal has colour.
func (s *screen) paint(style style, words string) string {
	if !s.color || style == plain || words == "" {
		return words
	}
	return "\x1b[" + string(style) + "m" + words + "\x1b[0m"
}

// blank adds an empty line.
func (s *screen) blank() { s.lines.WriteByte('\n') }

// line adds one line as it is.
func (s *screen) line(words string) { s.lines.WriteString(strings.TrimRight(words, " ") + "\n") }

// rule adds a line across the screen.
func (s *screen) rule() { s.line(s.paint(faint, strings.Repeat("─", s.width))) }

// say adds words, broken at white space to fit the width. The first line
// begins with lead, the others with as many spaces.
func (s *screen) say(style style, lead, words string) {
	s.flow(lead, s.split(style, words))
}

// split is the words of a text, each painted for itself, so that no style
// reaches over the end of a line.
func (s *screen) split(style style, words string) []string {
	fields := []string{}
	for _, word := range strings.Fields(words) {
		for _, piece := range chunks(word, s.width/2) {
			fields = append(fields, s.paint(style, piece))
		}
	}
	return fields
}

// flow lays out words that are already painted.
func (s *screen) flow(lead string, words []string) {
	s.flowUnder(lead, strings.Repeat(" ", columns(lead)), words)
}

// flowUnder is flow with what the lines behind the first one begin with, as
// wide as the lead.
func (s *screen) flowUnder(lead, indent string, words []string) {
	line, used := lead, columns(lead)
	first := true
	for _, word := range words {
		length := columns(word)
		if !first && used+1+length > s.width {
			s.line(line)
			line, used, first = indent, columns(indent), true
		}
		if !first {
			line += " "
			used++
		}
		line, used, first = line+word, used+length, false
	}
	s.line(line)
}

// columns is how many columns of a terminal the words take.
func columns(words string) int { return text.StringWidthWithoutEscSequences(words) }

// chunks divides a word that is longer than a line can hold.
func chunks(word string, length int) []string {
	pieces := []string{}
	for len(word) > length {
		head := firstCodePoints(word, length)
		pieces = append(pieces, head)
		word = word[len(head):]
	}
	if word != "" || len(pieces) == 0 {
		pieces = append(pieces, word)
	}
	return pieces
}
