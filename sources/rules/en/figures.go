package en

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// figureRules is the cascade that reads the quantities of a sentence: what is
// none first, then numbers, ranges, units, hedges, and what they are to each
// other.
var figureRules = rules.NewCascade(
	zeros, notation, noQuantities,
	numeralTokens, numeralParts, numeralSigns, numeralHundreds,
	fractionsInWords, ratios, shares, numeralScales, numeralSums, numeralSums, fractionsInWords, ratios, numeralSigns, numeralSignWords,
	noNumbers,
	vagueAmounts,
	numberRanges,
	money, measures, compounds,
	ages,
	beforeAndAfter, multiples, amountRanges,
	rates, ellipses,
	prepositionsOfVerbs, hedgesInside, hedging, hedgingBehind, hedgingByVerb,
	impliedOnes,
	trends, trendLists, roles,
)

// readFigures finds the quantities of an article, in the order of the text.
func readFigures(a *prose.Article) []rules.Figure {
	nodes := figureNodes(a)
	out := make([]rules.Figure, len(nodes))
	for i, n := range nodes {
		out[i] = figure(a, n.sentence, n.node)
	}
	settleCurrencies(a, out)
	findWholes(out)
	return out
}

// figureNode is a node that stands for one figure, and its sentence.
type figureNode struct {
	sentence int
	node     *rules.Node
}

func figureNodes(a *prose.Article) []figureNode {
	var nodes []figureNode
	parser := figureRules.Parser()
	for i := range a.Sentences {
		s := &a.Sentences[i]
		if !mayCount(s) {
			continue
		}
		for _, top := range parser.Parse(a.Document.Text, s.Tokens) {
			for _, n := range figuresOf(top) {
				nodes = append(nodes, figureNode{i, n})
			}
		}
	}
	return nodes
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
