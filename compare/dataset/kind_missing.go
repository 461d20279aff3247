package dataset

import (
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
)

var sourceMissing = Kind{
	Kind: compare.Kind{
		Name: "source-missing", Severity: compare.Error,
		Sentence: "On {question}, the row names no source for {a}.",
		Examples: []string{
			"ferry | deaths | 12 |  | 2031-05-02\nmill | deaths | 3 | harbour | 2031-05-02",
			"ferry | deaths | 12 |  | 2031-05-02\nferry | deaths | 12 | harbour | 2031-05-02",
		},
		CounterExamples: []string{
			"ferry | deaths | 12 |  | 2031-05-02\nmill | deaths | 3 |  | 2031-05-02", // the table is the source
			"ferry | deaths | 12 | @page | 2031-05-02\nmill | deaths | 3 | harbour | 2031-05-02",
			"ferry | deaths |  |  | 2031-05-02\nmill | deaths | 3 | harbour | 2031-05-02",
			"Total | deaths | 3 |  | 2031-05-02\nmill | deaths | 3 | harbour | 2031-05-02",
		},
	},
	row: func(k *Kind, c *checker, e *entry) {
		if !c.fills[e.table][claim.FieldSource] || amountOf(e.row) == nil || e.row.Whole { // who adds up names nobody
			return
		}
		c.looked(k, e.table, e.attribute)
		if c.isUnsigned(e) {
			c.add(draft{kind: k, sides: [][]teller{rowTeller(e)}, at: e, field: claim.FieldSource})
		}
	},
}

var dateMissing = Kind{
	Kind: compare.Kind{
		Name: "date-missing", Severity: compare.Warning,
		Sentence: "On {question}, the row does not say as of when {a} is.",
		Examples: []string{
			"ferry | deaths | 12 | harbour | \nmill | deaths | 3 | harbour | 2031-05-02",
			"ferry | deaths | 12 | harbour | \nferry | deaths | 12 | mayor | 2031-05-02",
		},
		CounterExamples: []string{
			"ferry | deaths | 12 | harbour | \nmill | deaths | 3 | harbour | ", // the table knows no dates
			"ferry | deaths |  | harbour | \nmill | deaths | 3 | harbour | 2031-05-02",
		},
	},
	row: func(k *Kind, c *checker, e *entry) {
		if !c.fills[e.table][claim.FieldDate] || amountOf(e.row) == nil {
			return
		}
		c.looked(k, e.table, e.attribute)
		if e.row.Date.IsZero() {
			c.add(draft{kind: k, sides: [][]teller{rowTeller(e)}, at: e, field: claim.FieldDate})
		}
	},
}
