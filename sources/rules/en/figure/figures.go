package figure

import (
	"fmt"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Rules is the cascade that reads the quantities of a sentence: what is
// none first, then numbers, ranges, units, hedges, and what they are to each
// other.
var Rules = rules.NewCascade(
	zeros, notation, noQuantities,
	numeralTokens, numeralParts, numeralSigns, numeralHundreds,
	fractionsInWords, ratios, shares, numeralScales, numeralSums, numeralSums, fractionsInWords, ratios, numeralSigns, numeralSignWords,
	noNumbers,
	vagueAmounts,
	numberRanges,
	money, measures, compounds,
	ages, ageLists,
	beforeAndAfter, multiples, amountRanges,
	rates, ellipses,
	prepositionsOfVerbs, hedgesInside, hedging, hedgingBehind, hedgingByVerb,
	impliedOnes,
	trends, trendLists, roles,
)

// Read finds the quantities of an article, in the order of the text, and
// what was too much to be read.
func Read(a *prose.Article) ([]rules.Figure, []document.Unread) {
	s := scanFigures(a)
	out := make([]rules.Figure, len(s.nodes))
	for i, n := range s.nodes {
		out[i] = figure(a, n.sentence, n.node)
	}
	scaleTables(a, out)
	settlePounds(a, out)
	settleCurrencies(a, out)
	settleGrands(a, out)
	shareUnits(a, out)
	findWholes(a, out)
	return out, s.unread()
}

// figureScan is the nodes that stand for the figures of an article.
type figureScan struct {
	article *prose.Article
	nodes   []figureNode
	// tooMuch is the nodes of rules with a bound.
	tooMuch []figureNode
	// rest is the first sentence that was not searched.
	rest int
}

// figureNode is a node and its sentence.
type figureNode struct {
	sentence int
	node     *rules.Node
}

func scanFigures(a *prose.Article) figureScan {
	s := figureScan{article: a}
	parser := Rules.Parser()
	most := a.Document.FigureLimit
	if most == 0 {
		most = document.MostFigures
	}
	for ; s.rest < len(a.Sentences) && len(s.nodes) < most; s.rest++ {
		sentence := &a.Sentences[s.rest]
		if !mayCount(sentence) {
			continue
		}
		for _, top := range parser.Parse(a.Document.Text, sentence.Tokens) {
			for _, n := range figuresOf(top) {
				s.nodes = append(s.nodes, figureNode{s.rest, n})
			}
			if top.Rule.Bound != "" {
				s.tooMuch = append(s.tooMuch, figureNode{s.rest, top})
			}
		}
	}
	return s
}

// unread is what was too much to be read, in the order of the text.
func (s *figureScan) unread() []document.Unread {
	var out []document.Unread
	for _, n := range s.tooMuch {
		out = append(out, document.Unread{Span: n.node.Span(s.article.Sentences[n.sentence].Tokens), Why: n.node.Rule.Bound})
	}
	return append(out, s.unsearched()...)
}

// unsearched is the stretch behind the last figure that was read, nothing where
// all of the article was searched.
func (s *figureScan) unsearched() []document.Unread {
	rest := s.article.Sentences[s.rest:]
	if len(rest) == 0 {
		return nil
	}
	span := rest[0].Span.Join(rest[len(rest)-1].Span)
	return []document.Unread{{Span: span, Why: fmt.Sprintf("%d figures stand before it, and no more of one document are read", len(s.nodes))}}
}

// figuresOf is the figures that a node at the top stands for.
func figuresOf(n *rules.Node) []*rules.Node {
	switch n.Kind {
	case Rejected:
		return nil
	case pair:
		first, last := *n.Children[0], *n.Children[len(n.Children)-1]
		last.Value.Trend = n.Value.Trend
		if n.Value.Role == claim.Change {
			first.Value.Trend, first.Value.Role = n.Value.Trend, claim.Change
		}
		if unit, shared := sharedUnit(first.Value.Unit, last.Value.Unit); shared && first.Value.Unit == "" {
			first.Value = withUnit(first.Value, unit)
		}
		if over := n.Capture("unit"); over != nil {
			first.Value, last.Value = overUnit(first.Value, over), overUnit(last.Value, over)
			last.Last = n.Last
		}
		return []*rules.Node{&first, &last}
	}
	return []*rules.Node{n}
}

// overUnit is the amount as a rate over the unit that a capture took.
func overUnit(v rules.Value, over *rules.Capture) rules.Value {
	return withUnit(v, numerator(v.Unit)+"/"+over.Row.Value.Unit)
}

func figure(a *prose.Article, sentence int, n *rules.Node) rules.Figure {
	s := &a.Sentences[sentence]
	v := n.Value
	f := rules.Figure{Sentence: sentence, First: n.First, Last: n.Last, Claim: claim.Claim{
		Document: a.Document.ID, Section: s.Section, Quote: n.Span(s.Tokens), Sentence: s.Span,
		Quantity: v.Stated, Implied: n.Kind == implied, Role: v.Role, Whole: v.Whole, Modality: claim.Asserted,
		Why: []claim.Reason{n.Reason(a.Document.Text, s.Tokens)},
	}}
	if v.Counted != "" {
		f.Claim.Counted = claim.Counted{Head: v.Counted, Concept: v.Counted}
	}
	return f
}

// AmountReach is how many figures back the same amount is looked for.
const AmountReach = 60
