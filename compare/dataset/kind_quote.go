package dataset

import (
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var rowQuoteMismatch = Kind{
	Kind: compare.Kind{
		Name: "row-quote-mismatch", Severity: compare.Error,
		Sentence: "On {question}, the row has {a}, and its quote says {b}.",
		Examples: []string{
			"ferry | injured | 12 | harbour | 2031-05-02 | | quote: 12 person kill; 30 person injure",
			"ferry | deaths | 36 | harbour | 2031-05-02 | | quote: 63 person kill",
			"mill | visitors | 3400 | owner | 2031-05-02 | | quote: 4300 crowd",
			"fire | area | 740 ha | office | 2031-05-02 | | quote: 470 ha area burn",
			"ferry | deaths | 12 | harbour | 2031-05-02 | Nor | quote: 12 person kill at Kel; 30 person kill at Nor",
			"kel | jobless | 6.1 | office | 2031 | | quote: 9.1 % jobless",
		},
		CounterExamples: []string{
			"ferry | deaths | 12 | harbour | 2031-05-02 | | quote: 12 person kill; 30 person injure",
			"ferry | deaths | 36 | harbour | 2031-05-02 | | quote: vague person kill",
			"ferry | deaths | 40 | harbour | 2031-05-02 | | quote: more_than 40 person kill",
			"ferry | deaths | 5 | harbour | 2031-05-02 | | quote: 3 woman kill; 2 child kill",
			"fire | area | 7.4 km2 | office | 2031-05-02 | | quote: 740 ha area burn",
			"mill | visitors | 12300 | owner | 2031-05-02 | | quote: 12000 step 1000 crowd",
			"ferry | deaths | 31 | harbour | 2031-05-02 | | quote: 36 person kill; 31 superseded on 2031-05-02 person kill",
			"mill | visitors | 3400 | owner | 2031-05-02 | | quote: 12 person kill",
			"kel | jobless | 6.1 | office | 2031 | | quote: 6.1 % jobless; 4100 jobless",
			"fire | area | 470 | office | 2031-05-02 | | quote: 470 ha area burn",
			"strike | clerk | 1200 | union | 2031-05-02 | | quote: 1200 crowd; 2000 clerk",
		},
	},
	doubts: true,
	row: func(k *Kind, c *checker, e *entry) {
		q, ok := c.readQuote(e)
		if !ok || len(q.candidates) == 0 {
			return
		}
		c.looked(k, e.table, e.attribute)
		if !q.fits() {
			c.add(q.mismatch(k))
		}
	},
}

// mismatch is the finding that the row's figure is none of the candidates.
func (q *quoted) mismatch(k *Kind) draft {
	d := draft{kind: k, sides: [][]teller{rowTeller(q.entry), nil}, at: q.entry, field: fieldOf(q.row), suggest: q.suggestion()}
	for _, said := range q.candidates {
		d.sides[1] = append(d.sides[1], teller{q.entry, said})
	}
	if len(q.candidates) > 1 {
		d.sentence = "On {question}, the row has {a}, and none of the {figures} figures of its quote that may be meant, the first of them {b}, is that."
		d.args = []string{"figures", quantity.Int(int64(len(q.candidates))).Plain()}
	}
	return d
}

// suggestion is the one exact value that the candidates have, in the row's unit;
// "" where there is none, or where it is not known to be of the attribute and
// not the quote's only figure either. A figure whose conversion is not as exact
// is suggested in its own unit, where the cell names one.
func (q *quoted) suggestion() string {
	if !q.sure && len(q.row.Said) > 1 || q.row.Value == nil && q.row.Best == nil || q.amount.Form != quantity.Exact {
		return ""
	}
	first := &q.candidates[0].Quantity
	for _, said := range q.candidates {
		if said.Quantity.Form != quantity.Exact || !sameAmount(&said.Quantity, first) {
			return ""
		}
	}
	n, _ := q.inRowsUnit(first.Low, first.Unit)
	isOdd := quantity.SignificantDigits(n) > quantity.SignificantDigits(first.Low)+addedDigits
	switch inCell := q.row.Unit == "" && q.amount.Unit != ""; {
	case inCell && isOdd:
		return written(first)
	case inCell:
		return written(&quantity.Stated{Form: quantity.Exact, Low: n, Unit: q.amount.Unit})
	case isOdd:
		return ""
	}
	return n.Plain()
}

// addedDigits is how many more digits than the figure itself its conversion may
// have to be as exact: 3 days are 72 hours, but 100 acres are 40.468564224 ha.
const addedDigits = 2

var figureNotQuoted = Kind{
	Kind: compare.Kind{
		Name: "figure-not-quoted", Severity: compare.Warning,
		Sentence: "On {question}, the row has {a}, and its quote states no such figure.",
		Examples: []string{
			"ferry | missing | 12 | harbour | 2031-05-02 | | quote: 12 person kill; 30 person injure",
			"mill | visitors | 3400 | owner | 2031-05-02 | | quote: 12 person kill",
			"mill | visitors | 3400 | owner | 2031-05-02 | | quote: \nkiln | visitors | 900 | clerk | 2031-05-03 | | quote: 900 crowd",
		},
		CounterExamples: []string{
			"ferry | deaths | 12 | harbour | 2031-05-02 | | quote: 12 person kill",
			"ferry | deaths | 12 | harbour | 2031-05-02 | | quote: 36 person kill",
			"ferry | deaths | 12 | harbour | 2031-05-02 |",
			"ferry | deaths | 42 | harbour | 2031-05-02 | | quote: 12 person miss; 30 person injure",
		},
	},
	row: func(k *Kind, c *checker, e *entry) {
		q, ok := c.readQuote(e)
		if !ok || !c.quotesRead[e.table] {
			return
		}
		c.looked(k, e.table, e.attribute)
		if len(q.candidates) == 0 && !q.fits() {
			c.add(draft{kind: k, sides: [][]teller{rowTeller(e)}, at: e, field: fieldOf(e.row)})
		}
	},
}

var evidenceLost = Kind{
	Kind: compare.Kind{
		Name: "evidence-lost", Severity: compare.Error,
		Sentence: "On {question}, the words that the row quotes for {a} are not in {archive}.",
		Examples: []string{
			"ferry | deaths | 12 | harbour | 2031-05-02 | | quote: 12 person kill | lost",
			"ferry | deaths |  | harbour | 2031-05-02 | | quote: 12 person kill | lost",
		},
		CounterExamples: []string{
			"ferry | deaths | 12 | harbour | 2031-05-02 | | quote: 12 person kill | found",
			"ferry | deaths | 12 | harbour | 2031-05-02 | | quote: 12 person kill",
			"ferry | deaths | 12 | harbour | 2031-05-02 | | quote: 12 person kill | unreadable",
		},
	},
	row: func(k *Kind, c *checker, e *entry) {
		if e.row.Evidence == claim.EvidenceUnchecked {
			return
		}
		c.looked(k, e.table, e.attribute)
		if e.row.Evidence != claim.EvidenceLost {
			return
		}
		d := draft{kind: k, sides: [][]teller{rowTeller(e)}, at: e, field: claim.FieldQuote, args: []string{"archive", e.row.Archive}}
		if amountOf(e.row) == nil {
			d.sentence = "On {question}, the words that the row quotes are not in {archive}."
		}
		c.add(d)
	},
}
