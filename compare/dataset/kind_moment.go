package dataset

import (
	"slices"

	"github.com/claimdiff/claimdiff/compare"
)

var duplicateClaim = Kind{
	Kind: compare.Kind{
		Name: "duplicate-claim", Severity: compare.Warning,
		Sentence: "{dataset} gives {a} on {question} twice, for one time and from one source.",
		Examples: []string{
			"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | 12 | harbour | 2031-05-02",
			"ferry | deaths | 12 | harbour | 2031-05-02\nFERRY | Deaths | 12 | Harbour | 2031-05-02",
			"kel | population | 410000 | office | \nkel | population | 410000 | office | ",
		},
		CounterExamples: []string{
			"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | 12 | mayor | 2031-05-02",
			"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | 12 | harbour | 2031-05-03",
			"ferry | deaths | 12 | harbour | 2031-05-02 | Kel\nferry | deaths | 12 | harbour | 2031-05-02 | Nor",
			"ferry | deaths | 12 | harbour | 2031-05-02\nother: ferry | deaths | 12 | harbour | 2031-05-02",
			"ferry | deaths | 12 | harbour | 2031-05-02 | | quote: 12 person kill\nferry | deaths | 12 | harbour | 2031-05-02 | | quote: 12 sailor kill",
			" | sample | 12 | harbour | \n | sample | 12 | harbour | ",
		},
	},
	moment: func(k *Kind, c *checker, moment []figure) {
		for told := range runs(moment, sameTellers) {
			for alike := range runs(told, sameFigure) {
				c.looked(k, alike[0].table, alike[0].attribute)
				if len(alike) > 1 && !alike[0].borrowed {
					c.add(duplicateDraft(k, alike))
				}
			}
		}
	},
}

// duplicateDraft stands at the last of the rows.
func duplicateDraft(k *Kind, alike []figure) draft {
	d := draft{kind: k, sides: [][]teller{tellers(alike)}, at: alike[len(alike)-1].entry}
	if len(alike) > 2 {
		d.sentence = "{dataset} gives {a} on {question} {times} times, for one time and from one source."
		d.args = []string{"times", counted(len(alike))}
	}
	return d
}

func sameTellers(a, b *figure) bool { return sameTeller(a.entry, b.entry) }

// sameFigure reports whether two rows of one source say the same: one amount,
// and no two quotes, addresses or notes.
func sameFigure(a, b *figure) bool {
	return sameAmount(a.amount, b.amount) && a.borrowed == b.borrowed &&
		mayBeOne(a.row.Quote, b.row.Quote) && mayBeOne(a.row.URL, b.row.URL) && mayBeOne(a.row.Note, b.row.Note)
}

func mayBeOne(a, b string) bool { return a == "" || b == "" || a == b || fold(a) == fold(b) }

var selfContradiction = Kind{
	Kind: ofDocuments("self-contradiction", []string{
		"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | 21 | harbour | 2031-05-02",
		"kel | population | 410000 | office | 2031\nkel | population | 470000 | office | 2031",
	}, []string{
		"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | 21 | harbour | 2031-05-03",
		"ferry | deaths | 12 | harbour | 2031-05-02T08:00\nferry | deaths | 21 | harbour | 2031-05-02T20:00",
		"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | about 12 | harbour | 2031-05-02",
		"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | 21 | mayor | 2031-05-02",
		"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | 21 | harbour | ",
		"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | 21 | harbour | 2031-05-02 | | note: with the missing",
	}),
	doubts: true,
	moment: func(k *Kind, c *checker, moment []figure) {
		for told := range runs(moment, sameTellers) {
			if len(told) > 1 {
				c.looked(k, told[0].table, told[0].attribute)
				c.addRivals(k, told, "On {question}, {document_a} has several figures from one source, {by_a}: {figures}.")
			}
		}
	},
}

var misquotedFigure = Kind{
	Kind: ofDocuments("misquoted-figure", []string{
		"ferry | deaths | 12 | harbour | 2031-05-02\nother: ferry | deaths | 21 | harbour | 2031-05-02",
		"kel | population | 410000 | office | 2031\nother: kel | population | 450000 | Office | 2031",
	}, []string{
		"ferry | deaths | 12 | harbour | 2031-05-02\nother: ferry | deaths | 12 | harbour | 2031-05-02",
		"ferry | deaths | 12 | harbour | 2031-05-02\nother: ferry | deaths | 21 | mayor | 2031-05-02",
		"ferry | deaths | 12 | harbour | 2031-05-02\nother: ferry | deaths | 21 | harbour | 2031-05-03",
		"kel | population | 412345 | office | 2031\nother: kel | population | 412000 step 1000 | office | 2031",
	}),
	doubts: true, across: true,
	moment: func(k *Kind, c *checker, moment []figure) {
		for credited := range runs(moment, func(a, b *figure) bool { return a.source == b.source }) {
			if len(credited) > 1 && credited[0].table != credited[len(credited)-1].table {
				c.looked(k, acrossTables, credited[0].attribute)
				c.addRivals(k, credited, "On {question}, several figures are credited to {origin_a}: {figures}.")
			}
		}
	},
}

// addRivals adds a finding where not all figures of one source can hold. Rows
// that give no date, or another note, may be of something else.
func (c *checker) addRivals(k *Kind, figures []figure, several string) {
	figures = slices.DeleteFunc(slices.Clone(c.trusted(figures)), func(f figure) bool { return f.borrowed })
	if len(figures) < 2 || slices.ContainsFunc(figures[1:], func(f figure) bool { return fold(f.row.Note) != fold(figures[0].row.Note) }) {
		return
	}
	camps := c.camps(figures)
	if len(camps) < 2 {
		return
	}
	d := c.campDraft(k, camps, several)
	if t := d.sides[0][0]; c.sourceName(t) == c.tables[t.table].ID {
		d.sentence = "On {question}, {document_a} has several figures: {figures}."
		d.args = []string{"figures", c.figuresOf(&d)}
	}
	c.add(d)
}
