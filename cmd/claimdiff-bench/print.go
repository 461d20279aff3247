package main

import (
	"fmt"
	"io"
	"strings"
)

// writeScores prints a line a metric. One that the set marks nothing for is
// left out.
func writeScores(out io.Writer, pairs []paired, tallies []tally) error {
	gold := 0
	for _, p := range pairs {
		gold += len(p.gold)
	}
	if _, err := fmt.Fprintf(out, "%d sentences, %d quantities\n\n", len(pairs), gold); err != nil {
		return err
	}
	return writeTable(out, tallies, func(i int) string { return metrics[i].name })
}

// writeTable prints the tallies, one a line, those without gold left out.
func writeTable(out io.Writer, tallies []tally, name func(i int) string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%-13s %6s %6s %6s %7s %6s %6s\n", "", "P", "R", "F1", "agree", "found", "gold")
	for i, t := range tallies {
		if t.gold > 0 {
			fmt.Fprintf(&b, "%-13s %6.1f %6.1f %6.1f %7d %6d %6d\n", name(i),
				100*t.precision(), 100*t.recall(), 100*t.f1(), t.agree, t.found, t.gold)
		}
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// writeMisses lists every sentence whose values do not all agree, with what
// was missed and what was read beyond.
func writeMisses(out io.Writer, pairs []paired) error {
	var b strings.Builder
	for _, p := range pairs {
		gold, found := valued(p)
		missed := unmatched(found, gold, func(f, g candidate) bool { return sameValue(g, f) })
		extra := unmatched(gold, found, sameValue)
		if len(missed)+len(extra) > 0 {
			fmt.Fprintf(&b, "%s\n  missed: %s\n  beyond: %s\n\n", inert(p.text), listed(missed), listed(extra))
		}
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// listed words amounts for a line.
func listed(amounts []candidate) string {
	var out []string
	for _, a := range amounts {
		value := fmt.Sprint(a.low)
		if a.low != a.high {
			value += ".." + fmt.Sprint(a.high)
		}
		out = append(out, strings.TrimSpace(value+" "+inert(strings.Join(a.words, " "))))
	}
	if len(out) == 0 {
		return "nothing"
	}
	return strings.Join(out, "; ")
}

// inert keeps a text on one line and free of what a terminal would obey.
func inert(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return ' '
		}
		return r
	}, text)
}
