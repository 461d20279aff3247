package sources

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Numbers lists every number of one document, in the order of the text, with
// what became of it. The Figure of a number indexes the claims that Extract
// returns of the same document; those of a number that is none are
// rules.NoFigure.
func Numbers(d *document.Document, language rules.Language) []rules.NumberFate {
	if d.Table {
		return numbersOfRows(d, language)
	}
	return withScannedNumbers(language.Numbers(prose.Read(d)), d)
}

// numbersOfRows lists the figures of a table; what else stands in its cells is
// not searched for numbers.
func numbersOfRows(d *document.Document, language rules.Language) []rules.NumberFate {
	var out []rules.NumberFate
	for i, c := range extractRows(d, language).claims {
		out = append(out, rules.NumberFate{Span: c.Quote, Figure: i, Why: c.Why[0]})
	}
	return out
}
