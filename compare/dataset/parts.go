package dataset

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// breakdown is an attribute of a table and those that are parts of it by their
// words: deaths, and child deaths.
type breakdown struct {
	table, whole int32
	parts        []int32
}

// breakdowns are those of all tables, in their order.
func (c *checker) breakdowns() []breakdown {
	numbers := map[string]int32{}
	for i := range c.entries {
		if e := &c.entries[i]; i == 0 || e.attribute != c.entries[i-1].attribute {
			numbers[fold(e.row.Attribute)] = e.attribute
		}
	}
	var all []breakdown
	for i := range c.tables {
		meanings := c.tables[i].Meanings
		for j := range meanings {
			b := breakdown{table: int32(i), whole: numbers[fold(meanings[j].Attribute)]}
			for _, part := range meanings {
				if isPartOf(&part, &meanings[j]) {
					b.parts = append(b.parts, numbers[fold(part.Attribute)])
				}
			}
			if len(b.parts) > 0 {
				slices.Sort(b.parts)
				all = append(all, b)
			}
		}
	}
	slices.SortFunc(all, func(a, b breakdown) int { return cmp.Or(cmp.Compare(a.table, b.table), cmp.Compare(a.whole, b.whole)) })
	return all
}

// isPartOf reports whether the words of the one attribute are those of the other
// and more, and both mean one thing and one event.
func isPartOf(part, whole *claim.Meaning) bool {
	if part.Flow != whole.Flow || part.Event.Concept != whole.Event.Concept || part.Counted.Concept != whole.Counted.Concept || whole.Counted.Concept+whole.Event.Concept == "" {
		return false
	}
	partWords, wholeWords := attributeWords(part.Attribute), attributeWords(whole.Attribute)
	return len(partWords) > len(wholeWords) && !slices.ContainsFunc(wholeWords, func(word string) bool { return !slices.Contains(partWords, word) })
}

// attributeWords are the words of an attribute, whatever parts them.
func attributeWords(attribute string) []string {
	return strings.FieldsFunc(strings.ToLower(attribute), func(r rune) bool { return strings.ContainsRune(" _-/+#.:,()", r) })
}

// isRecord reports whether two figures stand beside each other: of one source,
// item, place and time.
func isRecord(a, b *figure) bool { return compareRecords(*a, *b) == 0 }

func compareRecords(a, b figure) int {
	return cmp.Or(cmp.Compare(a.table, b.table), cmp.Compare(a.item, b.item), cmp.Compare(a.place, b.place), compareTimes(a.entry, b.entry), cmp.Compare(a.source, b.source))
}

// records are the figures of the attributes of a breakdown, by record, of which
// none is in doubt.
func (c *checker) records(b breakdown) [][]figure {
	var figures []figure
	for i := range c.entries {
		e := &c.entries[i]
		if e.table != b.table || e.attribute != b.whole && !slices.Contains(b.parts, e.attribute) || c.doubted[e.row] {
			continue
		}
		if amount := amountOf(e.row); amount != nil {
			figures = append(figures, figure{e, amount})
		}
	}
	slices.SortStableFunc(figures, compareRecords)
	return slices.Collect(runs(figures, isRecord))
}

// wholeAndParts are the one figure of the whole attribute in a record and those
// of its parts; false where there is not one whole, or a part is given twice.
func (b breakdown) wholeAndParts(record []figure) (whole figure, parts []figure, ok bool) {
	found := 0
	for i, f := range record {
		switch {
		case f.attribute == b.whole:
			whole = f
			found++
		case i > 0 && f.attribute == record[i-1].attribute:
			return whole, nil, false
		default:
			parts = append(parts, f)
		}
	}
	return whole, parts, found == 1 && len(parts) > 0
}

// leastHeld is how many records must keep a rule for each that breaks it, for
// the table to be taken to have the rule at all.
const leastHeld = 3

// kept adds the findings where the rule that they break is kept by others.
func (c *checker) kept(held int, broken []draft) {
	if held < leastHeld*len(broken) {
		return
	}
	for _, d := range broken {
		c.add(d)
	}
}
