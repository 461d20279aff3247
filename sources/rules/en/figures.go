package en

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// figureRules is the cascade that reads the quantities of a sentence: what is
// none first, then numbers, ranges, units, hedges, and what they are to each
// other.
var figureRules = rules.NewCascade(
	zeros, noQuantities,
	exponents, numeralTokens, numeralParts, numeralSigns, numeralHundreds,
	shares, numeralScales, numeralSums, numeralSums, numeralSigns,
	noNumbers,
	vagueAmounts,
	numberRanges,
	money, measures, compounds,
	ages,
	beforeAndAfter, multiples, amountRanges,
	rates, ellipses,
	hedging, hedgingBehind,
	impliedOnes,
	trends, trendLists, roles,
)

// readFigures finds the quantities of an article.
func readFigures(a *prose.Article) []rules.Figure {
	var out []rules.Figure
	for i := range a.Sentences {
		if mayCount(&a.Sentences[i]) {
			out = appendFigures(out, a, i)
		}
	}
	return out
}

// appendFigures adds the figures of the i-th sentence.
func appendFigures(out []rules.Figure, a *prose.Article, i int) []rules.Figure {
	s := &a.Sentences[i]
	for _, n := range figureRules.Parse(a.Document.Text, s.Tokens) {
		for _, f := range figuresOf(n) {
			out = append(out, figure(a, i, f))
		}
	}
	return out
}

// figuresOf is the figures that a node at the top stands for.
func figuresOf(n *rules.Node) []*rules.Node {
	switch n.Kind {
	case rejected:
		return nil
	case pair:
		first, last := *n.Children[0], *n.Children[len(n.Children)-1]
		last.Value.Trend = n.Value.Trend
		if unit, shared := sharedUnit(first.Value.Unit, last.Value.Unit); shared && first.Value.Unit == "" {
			first.Value = withUnit(first.Value, unit)
		}
		return []*rules.Node{&first, &last}
	}
	return []*rules.Node{n}
}

func figure(a *prose.Article, sentence int, n *rules.Node) rules.Figure {
	s := &a.Sentences[sentence]
	v := n.Value
	f := rules.Figure{Sentence: sentence, First: n.First, Last: n.Last, Claim: claim.Claim{
		Document: a.Document.ID, Section: s.Section, Quote: n.Span(s.Tokens), Sentence: s.Span,
		Quantity: v.Stated, Role: v.Role, Whole: v.Whole, Modality: claim.Asserted,
		Why: []claim.Reason{n.Reason(a.Document.Text, s.Tokens)},
	}}
	if v.Counted != "" {
		f.Claim.Counted = claim.Counted{Head: v.Counted, Concept: v.Counted}
	}
	return f
}

// mayCount is the scan that most sentences do not pass: it looks for a number
// or a word that some figure can do without one.
func mayCount(s *prose.Sentence) bool {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if t.Kind == prose.Number || t.Kind == prose.Symbol && vulgarSigns[t.Text] || t.Kind == prose.Word && countingWords[t.Lower] {
			return true
		}
	}
	return false
}

// countingWords are the words without which a sentence without digits has no
// figure, taken from the tables.
var countingWords = firstWords(digitWords, teens, tens, dozenWord, hundredWord, scaleWords, fractionWords, partitives, denominators, vagueNumbers, vagueDeterminers, nobody, ofNone, noWord, harmDone, multipleVerbs, twiceWords, whatBefalls)

var vulgarSigns = firstWords(vulgarFractions)

func firstWords(tables ...*rules.Table) map[string]bool {
	m := map[string]bool{}
	for _, t := range tables {
		for _, r := range t.Rows {
			for _, w := range strings.Fields(strings.ToLower(r.Words)) {
				m[w] = true
			}
		}
	}
	for _, w := range []string{"a", "an", "of", "the", "-", "\"", "“"} {
		delete(m, w)
	}
	return m
}
