package reports

import (
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

const (
	// columnGap is the space between two columns.
	columnGap = 2
	// narrowColumn is the width below which no column is made narrower.
	narrowColumn = 8
	// proseWord is the width from which on a word may be broken.
	proseWord = 20
)

// table adds a table without frames, indented, each column no wider than it
// needs to be and all of them together no wider than the screen. Where the
// screen is too narrow for that, every row becomes a short list.
func (s *screen) table(indent int, header []string, rows [][]string) {
	room := s.width - indent - columnGap*len(header)
	widths, words := natural(header, rows)
	if room < least(words) {
		s.stack(indent, header, rows)
		return
	}
	t := table.NewWriter()
	t.SetStyle(openStyle())
	t.SuppressTrailingSpaces()
	t.AppendHeader(cells(header))
	for _, row := range rows {
		t.AppendRow(cells(row))
	}
	widths = fit(widths, words, room)
	configs := make([]table.ColumnConfig, len(widths))
	for i, width := range widths {
		configs[i] = table.ColumnConfig{Number: i + 1, WidthMax: width, WidthMaxEnforcer: text.WrapSoft}
	}
	t.SetColumnConfigs(configs)
	for line := range strings.SplitSeq(t.Render(), "\n") {
		s.line(strings.Repeat(" ", indent) + line)
	}
}

// openStyle is a table with a line under its header and nothing else.
func openStyle() table.Style {
	style := table.StyleLight
	style.Options = table.Options{SeparateHeader: true}
	style.Format.Header = text.FormatDefault
	style.Box.PaddingLeft, style.Box.PaddingRight = "", strings.Repeat(" ", columnGap)
	style.Box.MiddleSeparator = "─"
	return style
}

func cells(words []string) table.Row {
	row := make(table.Row, len(words))
	for i, word := range words {
		row[i] = word
	}
	return row
}

// stack adds every row as a heading and lines of "name: value".
func (s *screen) stack(indent int, header []string, rows [][]string) {
	space := strings.Repeat(" ", indent)
	for _, row := range rows {
		s.say(bold, space, row[0])
		for i := 1; i < len(row); i++ {
			if row[i] != "" {
				s.say(plain, space+"  ", strings.ToLower(header[i])+": "+row[i])
			}
		}
	}
}

// natural is how wide each column would like to be, and how wide its longest
// word is.
func natural(header []string, rows [][]string) (widths, words []int) {
	widths, words = make([]int, len(header)), make([]int, len(header))
	for _, row := range append([][]string{header}, rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], columns(cell))
			for word := range strings.FieldsSeq(cell) {
				words[i] = max(words[i], columns(word))
			}
		}
	}
	return widths, words
}

// least is how wide a table must be to be read: no column is narrower than its
// longest word, but for words that are longer than a word of prose.
func least(words []int) int {
	total := 0
	for _, word := range words {
		total += min(max(word, narrowColumn), proseWord)
	}
	return total
}

// fit makes the widest columns narrower until all have room together. Columns
// whose words it would break give way last.
func fit(widths, words []int, room int) []int {
	total := 0
	for _, width := range widths {
		total += width
	}
	for ; total > room; total-- {
		widest := widestOver(widths, words)
		if widest < 0 {
			widest = widestOver(widths, make([]int, len(widths)))
		}
		if widest < 0 {
			break
		}
		widths[widest]--
	}
	return widths
}

// widestOver is the widest column that is wider than its limit and than the
// narrowest column; -1 where there is none.
func widestOver(widths, limits []int) int {
	widest := -1
	for i, width := range widths {
		if width > max(limits[i], narrowColumn) && (widest < 0 || width > widths[widest]) {
			widest = i
		}
	}
	return widest
}
