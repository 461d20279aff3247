package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// ofTable settles what the numbers of a table are so many of.
var ofTable = rules.CatalogueEntry{
	Group: "figures together", Name: "unit/of-table", Sentence: "The head of the table says “{head}”: its numbers are so many of them.",
	Examples: []rules.Example{
		{Text: "(in millions)\tyear\nSales\t41.5", Want: "[41.5] exact 41500000"},
		{Text: "firm (EUR million)\tyear\nSales\t41.5\nStaff\t300", Want: "[41.5] exact 41500000 EUR; [300] exact 300"},
		{Text: "firm\tyear\nMargin (%)\t8.1", Want: "[8.1] exact 8.1 %"},
	},
	CounterExamples: []rules.Example{{Text: "town\tdead\nUlm\t41", Want: "[41] exact 41"}},
}

// inTables are the words by which the head of a table gives its scale, with the
// power of ten.
var inTables = map[string]int{"million": 6, "millions": 6, "mn": 6, "m": 6, "billion": 9, "billions": 9, "bn": 9, "thousand": 3, "thousands": 3, "000s": 3, "'000": 3, "crore": 7, "lakh": 5}

// tableHead is what the head of a table says of all its numbers.
type tableHead struct {
	words string
	power int
	code  string
}

// scaleTables gives the numbers of tables the scale and the currency that the head
// of their table names: "(in millions)", "EUR million". Rows that count something
// else, or in another unit, keep theirs.
func scaleTables(a *prose.Article, figures []rules.Figure) {
	var head tableHead
	read := 0
	for i := range figures {
		f := &figures[i]
		s := &a.Sentences[f.Sentence]
		for ; read <= f.Sentence; read++ {
			head = headOf(&a.Sentences[read], head)
		}
		if s.Section == document.Row && f.Claim.Quantity.Unit == "" && isPlainCell(s, f) && inPercent(s, f.First) {
			f.Claim.Quantity.Unit, f.Claim.Quantity.Dimension = "%", quantity.Share
			f.Claim.Why = append(f.Claim.Why, claim.Because(ofTable.Name, ofTable.Sentence, "head", "%"))
			continue
		}
		if head.power == 0 || f.Claim.Quantity.Unit != "" || !isPlainCell(s, f) || ownMeasure(s, f.First) {
			continue
		}
		q, scale := &f.Claim.Quantity, quantity.Decimal(1, head.power)
		q.Low, q.High, q.Step = q.Low.Mul(scale), q.High.Mul(scale), q.Step.Mul(scale)
		if head.code != "" {
			q.Unit, q.Dimension = head.code, quantity.Money
		}
		f.Claim.Why = append(f.Claim.Why, claim.Because(ofTable.Name, ofTable.Sentence, "head", head.words))
	}
}

// headOf is what the head of a table says from the sentence on: what it said before,
// until a row says anew or the table ends.
func headOf(s *prose.Sentence, before tableHead) tableHead {
	if s.Section != document.Row {
		return tableHead{}
	}
	for i := range s.Tokens {
		power, ok := inTables[s.Tokens[i].Lower]
		if !ok || i > 0 && s.Tokens[i-1].Kind == prose.Number {
			continue
		}
		h := tableHead{words: s.Tokens[i].Text, power: power}
		for k := max(0, i-2); k < min(len(s.Tokens), i+4); k++ {
			if code := currencyNamed(s.Tokens[k].Text); code != "" && k != i {
				h.code = code
			}
		}
		return h
	}
	return before
}

// currencyNamed is the code of the currency that the word or the sign names, "" for
// none.
func currencyNamed(word string) string {
	for _, t := range []*rules.Table{CurrencySigns, currencyCodes, currencyNames} {
		for _, r := range t.Rows {
			if r.Words == word || !t.ExactCase && strings.EqualFold(r.Words, word) && len(word) > 2 {
				return r.Value.Unit
			}
		}
	}
	return ""
}

// isPlainCell reports whether the figure is a number in digits alone, no range and
// no year.
func isPlainCell(s *prose.Sentence, f *rules.Figure) bool {
	return f.Claim.Quantity.Form == quantity.Exact && f.Last == f.First+1 && s.Tokens[f.First].Kind == prose.Number
}

// inPercent reports whether the row's label, before the token first, ends with a per
// cent sign: "Margin (%)".
func inPercent(s *prose.Sentence, first int) bool {
	for i := range first {
		if s.Tokens[i].Text == "%" && (i == 0 || s.Tokens[i-1].Kind != prose.Number) {
			return true
		}
	}
	return false
}

// ownMeasure reports whether a word of the row's label, before the token first, says
// that its numbers are of another kind than the table's.
func ownMeasure(s *prose.Sentence, first int) bool {
	for i := range first {
		if ownMeasures[lexis.Singular(s.Tokens[i].Lower)] {
			return true
		}
	}
	return false
}

// ownMeasures are words for rows whose numbers are no sums.
var ownMeasures = wording.Set("% per percent percentage margin ratio employee headcount staff fte share store shop customer subscriber unit user branch country day pence cent eps")
