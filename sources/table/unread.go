package table

import (
	"fmt"
	"strconv"
	"strings"
)

// unreadColumns is what the first records have in columns that nothing says the
// meaning of. A column of figures among them would otherwise be missed without a
// word.
type unreadColumns struct {
	records int
	// numbers and words count the cells that are a number, and all others.
	numbers, words map[int]int
}

const (
	// lookedAt is how many records tell what a column holds.
	lookedAt = 100
	// mostNamed is how many columns one caveat names.
	mostNamed = 12
)

// look takes a record in.
func (u *unreadColumns) look(columns []int, rec record) {
	if len(columns) == 0 || u.records >= lookedAt {
		return
	}
	if u.records++; u.numbers == nil {
		u.numbers, u.words = map[int]int{}, map[int]int{}
	}
	for _, at := range columns {
		cell := strings.TrimSpace(rec.cells[at])
		if isPlainNumber(cell) {
			u.numbers[at]++
		} else if cell != "" {
			u.words[at]++
		}
	}
}

// isPlainNumber reports whether a cell is nothing but a number.
func isPlainNumber(cell string) bool {
	if !strings.ContainsAny(cell, "0123456789") {
		return false // "NaN" is one to the parser
	}
	_, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimSuffix(cell, "%"), ",", ""), 64)
	return err == nil
}

// tellUnread names the columns of numbers that were not read.
func (r *reader) tellUnread() {
	var names []string
	for _, at := range r.plan.unread {
		if r.unread.numbers[at] > 0 && r.unread.words[at] == 0 {
			names = append(names, fmt.Sprintf("%.40q", r.plan.header.name(at)))
		}
	}
	if len(names) == 0 {
		return
	}
	if more := len(names) - mostNamed; more > 0 {
		names = append(names[:mostNamed], fmt.Sprintf("%d more", more))
	}
	r.caveat("Columns that hold numbers were not read: %s. If they are figures, name them below figures in the configuration.", strings.Join(names, ", "))
}
