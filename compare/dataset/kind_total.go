package dataset

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

var totalMismatch = Kind{
	Kind: ofDocuments("total-mismatch", []string{
		"kel | deaths | 17 | office | 2031\nnor | deaths | 12 | office | 2031\nost | deaths | 8 | office | 2031\nTotal | deaths | 36 | office | 2031",
		"kel | population | 410300 | office | 2031\nnor | population | 90200 | office | 2031\nTotal | population | 505000 | office | 2031",
		"ferry | deaths | 17 | harbour | 2031 | Kel\nferry | deaths | 12 | harbour | 2031 | Nor\nferry | deaths | 30 | harbour | 2031 | Total",
		"kel | deaths | 17 | office | 2031\nnor | deaths | 12 | mayor | 2031\nTotal | deaths | 28 |  | 2031",
		"kel | debt | 500 EUR | office | 2031\nnor | debt | 300 EUR | office | 2031\nTotal | debt | 790 EUR | office | 2031\n" +
			"kel | debt | 510 EUR | office | 2030\nnor | debt | 310 EUR | office | 2030\nTotal | debt | 820 EUR | office | 2030",
		"kel | deaths | 9 | office | 2028\nkel | child deaths | 2 | office | 2028\nkel | adult deaths | 7 | office | 2028\n" +
			"kel | deaths | 9 | office | 2029\nkel | child deaths | 1 | office | 2029\nkel | adult deaths | 8 | office | 2029\n" +
			"kel | deaths | 12 | office | 2030\nkel | child deaths | 5 | office | 2030\nkel | adult deaths | 7 | office | 2030\n" +
			"kel | deaths | 15 | office | 2031\nkel | child deaths | 4 | office | 2031\nkel | adult deaths | 9 | office | 2031",
		// the parts of another attribute are all
		"kel | deaths | 12 | office | 2031\nnor | deaths | 3 | office | 2031\nTotal | deaths | 18 | office | 2031\n" +
			"kel | visitors | 1200 | office | 2031\nnor | visitors | 800 | office | 2031\nTotal | visitors | 2000 | office | 2031",
		// those of one region alone
		"ferry | deaths | 10 | harbour | 2031 | Kel, Arn\nferry | deaths | 5 | harbour | 2031 | Nor, Arn\nferry | deaths | 4 | harbour | 2031 | Tor, Arn\n" +
			"ferry | deaths | 20 | harbour | 2031 | Total, Arn\nferry | deaths | 7 | harbour | 2031 | Vey, Ost\nferry | deaths | 2 | harbour | 2031 | Lun, Ost",
	}, []string{
		"ferry | deaths | 10 | harbour | 2031 | Kel, Arn\nferry | deaths | 5 | harbour | 2031 | Nor, Arn\nferry | deaths | 4 | harbour | 2031 | Tor, Arn\nferry | deaths | 19 | harbour | 2031 | Total, Arn\n" +
			"ferry | deaths | 7 | harbour | 2031 | Vey, Ost\nferry | deaths | 2 | harbour | 2031 | Lun, Ost\nferry | deaths | 9 | harbour | 2031 | Total, Ost\nferry | deaths | 28 | harbour | 2031 | Total",
		"kel | deaths | 12 | office | 2031\nnor | deaths | 3 | office | 2031\nTotal | deaths | 18 | office | 2031",
		"kel | deaths | 17 | office | 2031\nnor | deaths | 12 | office | 2031\nost | deaths | 8 | office | 2031\nTotal | deaths | 37 | office | 2031",
		"kel | deaths | about 17 | office | 2031\nnor | deaths | 12 | office | 2031\nTotal | deaths | 30 | office | 2031",
		"kel | jobless | 7 % | office | 2031\nnor | jobless | 9 % | office | 2031\nTotal | jobless | 8 % | office | 2031",
		"kel | price | 500 EUR | office | 2031\nnor | price | 300 EUR | office | 2031\nTotal | price | 410 EUR | office | 2031",             // a mean
		"kel | population | 410300 | office | 2031\nnor | population | 90200 | office | 2031\nTotal | population | 2000000 | office | 2031", // of which these are some
		"kel | debt | 1.3 EUR | office | 2031\nnor | debt | 2.4 EUR | office | 2031\nTotal | debt | 3.8 EUR | office | 2031",                // rounded
		"kel | deaths | 17 | office | 2031\nnor | deaths | 12 | office | 2031\nost | deaths |  | office | 2031\nTotal | deaths | 30 | office | 2031",
		"kel | deaths | 17 | office | 2031\nnor | deaths | 12 | office | 2031\nTotal | deaths | 40 | office | 2030",
		"kel | deaths | 15 | office | 2031\nkel | child deaths | 4 | office | 2031\nkel | adult deaths | 9 | office | 2031", // with those of no known age
	}),
	doubts: true,
	tables: func(k *Kind, c *checker) {
		for _, b := range c.breakdowns() {
			if len(b.parts) > 1 {
				c.checkBreakdown(k, b)
			}
		}
		all := c.totals()
		complete := c.completeRecords(all)
		for _, t := range all {
			if parts := t.parts(); len(parts) > 1 {
				c.looked(k, t.whole.table, t.whole.attribute)
				t.check(k, c, parts, complete[t.record(len(parts))])
			}
		}
	},
}

// nearTotal is how far a sum may fall short of the whole, as a share of it, for
// the rows to be meant as all of its parts.
var nearTotal = quantity.Fraction(1, 10)

// total is a row that holds others together, and the rows of its table that are
// of its attribute and time.
type total struct {
	whole  *entry
	beside []*entry
}

// totals are the rows that their tables call a total, in the order of entries.
func (c *checker) totals() []*total {
	type key struct{ table, attribute, from, to int32 }
	var all []*total
	at := map[key][]*total{}
	for i := range c.entries {
		e := &c.entries[i]
		if e.row.Whole && !c.doubted[e.row] {
			t := &total{whole: e}
			all = append(all, t)
			k := key{e.table, e.attribute, e.from, e.to}
			at[k] = append(at[k], t)
		}
	}
	if len(all) == 0 {
		return nil
	}
	for i := range c.entries {
		e := &c.entries[i]
		if e.row.Whole {
			continue
		}
		for _, t := range at[key{e.table, e.attribute, e.from, e.to}] {
			if t.mayHold(e) {
				t.beside = append(t.beside, e)
			}
		}
	}
	return all
}

// mayHold reports whether a row may be one of those that the whole holds together:
// it lies in the place whose total that is.
func (t *total) mayHold(e *entry) bool {
	of := t.whole.row.WholeOf
	return of == "" || strings.HasSuffix(e.row.Place, ", "+of) || strings.HasPrefix(e.row.Place, of+", ")
}

// parts are the rows that the whole holds together: the places of its item where
// it has any, else the items of its place, else all; of its source, or of all
// where it names none. They are nil where one part is given twice.
func (t *total) parts() []*entry {
	parts := t.having(t.beside, func(e *entry) bool { return e.source == t.whole.source })
	if len(parts) < 2 && t.whole.row.Source == "" {
		parts = t.beside
	}
	if of := t.having(parts, func(e *entry) bool { return e.item == t.whole.item }); len(of) > 0 {
		parts = of
	} else if of := t.having(parts, func(e *entry) bool { return e.place == t.whole.place }); len(of) > 1 {
		parts = of
	}
	for i, e := range parts {
		if i > 0 && e.item == parts[i-1].item && e.place == parts[i-1].place {
			return nil
		}
	}
	return parts
}

// record is what the totals of several attributes have in common where they stand
// in one line of a table: who tells of what, when, and of how many parts.
type record struct {
	table, source, item, place, from, to int32
	parts                                int
}

func (t *total) record(parts int) record {
	e := t.whole
	return record{e.table, e.source, e.item, e.place, e.from, e.to, parts}
}

// completeRecords are those in which the parts of one attribute, at least, add up
// to the whole, so that they are all of its parts.
func (c *checker) completeRecords(totals []*total) map[record]bool {
	complete := map[record]bool{}
	for _, t := range totals {
		parts, whole := t.parts(), amountOf(t.whole.row)
		if len(parts) < 2 || whole == nil || whole.Form != quantity.Exact || !adds(whole) {
			continue
		}
		if s, ok := c.sumOf(parts, whole.Unit); ok && !s.incomplete && s.sum.Sign() > 0 && s.holds(whole) {
			complete[t.record(len(parts))] = true
		}
	}
	return complete
}

func (*total) having(entries []*entry, has func(*entry) bool) []*entry {
	return slices.DeleteFunc(slices.Clone(entries), func(e *entry) bool { return !has(e) })
}

// check adds a finding where the parts do not sum to the whole. complete is set
// where they are known to be all.
func (t *total) check(k *Kind, c *checker, parts []*entry, complete bool) {
	whole := amountOf(t.whole.row)
	if whole == nil || whole.Form != quantity.Exact || !adds(whole) {
		return
	}
	s, ok := c.sumOf(parts, whole.Unit)
	if !ok || s.holds(whole) || c.tolerates(t.whole, s.sum, whole.Low) || !s.incomplete && !t.isSum(c, s, whole, complete) || s.incomplete && s.sum.Cmp(whole.Low) < 0 {
		return
	}
	d := draft{
		kind: k, sides: [][]teller{rowTeller(t.whole)}, at: t.whole, field: fieldOf(t.whole.row),
		sentence: "On {question}, {document_a} has {a}, and the {parts} rows that it holds together add up to {sum}.",
		args:     []string{"sum", grouped(s.sum.Plain()), "parts", counted(len(parts))},
	}
	for _, e := range parts[:min(len(parts), shownRepeats)] {
		d.sides = append(d.sides, rowTeller(e))
	}
	c.add(d)
}

// checkBreakdown holds the sum of an attribute's parts against the attribute, in
// every record that has all of them. Where it is not the sum in others, the
// parts are not all, or overlap.
func (c *checker) checkBreakdown(k *Kind, b breakdown) {
	held := 0
	var broken []draft
	for _, record := range c.records(b) {
		whole, parts, ok := b.wholeAndParts(record)
		if !ok || len(parts) < len(b.parts) || !areExact(append(parts, whole)...) || !adds(whole.amount) {
			continue
		}
		c.looked(k, whole.table, whole.attribute)
		s, _ := c.sumOf(entriesOf(parts), whole.amount.Unit)
		if s.holds(whole.amount) || c.tolerates(whole.entry, s.sum, whole.amount.Low) {
			held++
			continue
		}
		d := draft{
			kind: k, sides: [][]teller{rowTeller(whole.entry)}, at: whole.entry, field: fieldOf(whole.row),
			sentence: "On {question}, {document_a} has {a}, and the {parts} parts that it gives of that add up to {sum}.",
			args:     []string{"sum", grouped(s.sum.Plain()), "parts", counted(len(parts))},
		}
		for _, part := range parts {
			d.sides = append(d.sides, rowTeller(part.entry))
		}
		broken = append(broken, d)
	}
	c.kept(held, broken)
}

func entriesOf(figures []figure) []*entry {
	entries := make([]*entry, len(figures))
	for i, f := range figures {
		entries[i] = f.entry
	}
	return entries
}

// sum is what parts add up to.
type sum struct {
	sum, most quantity.Number
	// slack is twice what rounding may account for.
	slack quantity.Number
	// incomplete is set where a part has no figure.
	incomplete bool
}

// sumOf adds up exact figures of one unit, and is false where a part has another
// one, or is in doubt.
func (c *checker) sumOf(parts []*entry, unit string) (s sum, ok bool) {
	for _, e := range parts {
		part := amountOf(e.row)
		if part == nil {
			s.incomplete = true
			continue
		}
		if part.Form != quantity.Exact || part.Unit != unit || c.doubted[e.row] {
			return s, false
		}
		s.sum = s.sum.Add(part.Low)
		s.slack = s.slack.Add(roundingOf(part))
		if part.Low.Cmp(s.most) > 0 {
			s.most = part.Low
		}
	}
	return s, true
}

// roundingOf is the step of a figure whose digits show that it was rounded: to
// thousands or more, or to decimals.
func roundingOf(s *quantity.Stated) quantity.Number {
	if s.Step.Cmp(quantity.Int(1000)) >= 0 || s.Step.Cmp(quantity.Int(1)) < 0 {
		return s.Step
	}
	return quantity.Number{}
}

func (s sum) holds(whole *quantity.Stated) bool {
	return s.sum.Equal(whole.Low) || withinHalf(s.sum.Sub(whole.Low).Abs(), s.slack.Add(roundingOf(whole)))
}

// isSum reports whether the whole is meant as the sum of its parts: it nearly is,
// or more where they are known to be all, or it is less than that, and is not their
// mean.
func (t *total) isSum(c *checker, s sum, whole *quantity.Stated, complete bool) bool {
	missing := whole.Low.Sub(s.sum)
	if missing.Sign() > 0 {
		return complete || missing.Cmp(whole.Low.Mul(nearTotal)) <= 0
	}
	return whole.Low.Cmp(s.most) > 0 || c.meaning(t.whole).Event.Known
}

// adds reports whether amounts of this dimension add up.
func adds(s *quantity.Stated) bool {
	switch s.Dimension {
	case quantity.Count, quantity.Money, quantity.Area, quantity.Mass, quantity.Volume:
		return true
	}
	return false
}
