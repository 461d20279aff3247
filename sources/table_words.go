package sources

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/table"
)

// tableWords reads cells by the rules by which the language reads prose.
func tableWords(language rules.Language) table.Words {
	return table.Words{
		Amount: func(cell string) (*quantity.Stated, error) { return amountOf(cell, language) },
		Unit:   func(name string) quantity.Stated { return oneOf(name, language) },
		Whole:  language.Whole,
		Date:   periodOf,
	}
}

// longestCell is the most bytes of a cell in which a figure is looked for.
const longestCell = 200

// amountOf reads the one figure of a cell.
func amountOf(cell string, language rules.Language) (*quantity.Stated, error) {
	if len(cell) > longestCell {
		return nil, problemf("see that the mapping names the column of the figures", "%.40q… is too long to be a figure", cell)
	}
	if strings.HasPrefix(cell, "(") && strings.HasSuffix(cell, ")") {
		return nil, problemf("write -12 for what was lost, or 12", "%q may be a negative number or a remark", cell)
	}
	if noFigure[strings.ToLower(cell)] {
		return nil, nil
	}
	figures, _ := language.Figures(prose.Read(cellDocument(cell)))
	switch len(figures) {
	case 0:
		return nil, problemf("write a number, as in 12, 1,234, 3.5, about 300 or 10–12k, or leave the cell empty", "%q is no figure that can be read", cell)
	case 1:
		return &figures[0].Claim.Quantity, nil
	}
	return nil, problemf("give each figure a column or a row of its own", "%q holds %d figures", cell, len(figures))
}

// noFigure are the words of a cell, in lower case, that say that nobody knows
// the figure.
var noFigure = map[string]bool{
	"unknown": true, "not known": true, "not available": true, "not reported": true, "not stated": true, "no data": true,
	"missing": true, "tbc": true, "tbd": true, "to be confirmed": true,
}

// oneOf is one of the unit that a cell names: 1 km, 1,000,000 USD. A unit that
// the language does not know is one of that very name.
func oneOf(name string, language rules.Language) quantity.Stated {
	if len(name) <= longestCell {
		figures, _ := language.Figures(prose.Read(cellDocument("1 " + name)))
		if len(figures) == 1 && figures[0].Claim.Quantity.Form == quantity.Exact {
			return figures[0].Claim.Quantity
		}
	}
	return quantity.Stated{Low: quantity.Int(1), Unit: name, Dimension: quantity.DimensionOf(name)}
}

// cellDocument is a few words as a document of their own.
func cellDocument(text string) *document.Document {
	return &document.Document{
		Meta: document.Meta{ID: "passage"}, Text: text,
		Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Row}},
	}
}
