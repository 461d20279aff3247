package main

import (
	"os"
	"strconv"

	"github.com/claimdiff/claimdiff/reports"
	"golang.org/x/term"
)

// terminalOf is what standard output can show. The color setting is always,
// never, or auto: on a terminal, unless NO_COLOR is set (no-color.org), and
// wherever FORCE_COLOR is.
func terminalOf(p process, color string) reports.Terminal {
	width, isTerminal := widthOf(p)
	colored := isTerminal && p.variable("TERM") != "dumb"
	switch {
	case color != "auto":
		colored = color == "always"
	case p.variable("NO_COLOR") != "":
		colored = false
	case p.variable("FORCE_COLOR") != "":
		colored = true
	}
	return reports.Terminal{Width: width, Color: colored}
}

// widthOf is the width of standard output in columns, 0 where it has none, and
// whether it is a terminal. COLUMNS rules the width of what is none, too.
func widthOf(p process) (columns int, isTerminal bool) {
	columns, err := strconv.Atoi(p.variable("COLUMNS"))
	if err != nil || columns < 0 {
		columns = 0
	}
	f, ok := p.out.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return columns, false
	}
	if width, _, err := term.GetSize(int(f.Fd())); err == nil {
		return width, true
	}
	return columns, true
}
