package figure

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// ReadNumbers says of each number of an article what became of it, in the
// order of the text. Every figure is among them, those without a number too.
func ReadNumbers(a *prose.Article) []rules.NumberFate {
	scan := scanFigures(a)
	l := numberLister{article: a, parser: Rules.Parser(), rest: Leftovers.Parser()}
	l.figures, _ = Read(a)
	for i := range a.Sentences[:scan.rest] {
		l.sentence(&a.Sentences[i])
	}
	l.unread(a.Document.Unread)
	l.unread(scan.unsearched())
	slices.SortStableFunc(l.fates, func(a, b rules.NumberFate) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return l.fates
}

// numberLister lists the numbers of one article.
type numberLister struct {
	article      *prose.Article
	figures      []rules.Figure
	parser, rest *rules.Parser
	next         int // figure
	fates        []rules.NumberFate
}

func (l *numberLister) sentence(s *prose.Sentence) {
	at := 0 // token
	if mayCount(s) {
		for _, top := range l.parser.Parse(l.article.Document.Text, s.Tokens) {
			l.leftover(s.Tokens[at:top.First])
			l.read(s.Tokens, top)
			at = top.Last
		}
	}
	l.leftover(s.Tokens[at:])
}

// read lists what a node at the top stands for.
func (l *numberLister) read(tokens []prose.Token, top *rules.Node) {
	if top.Kind == Rejected {
		if hasNumber(tokens[top.First:top.Last]) {
			l.reject(top.Span(tokens), top.Reason(l.article.Document.Text, tokens))
		}
		return
	}
	for range figuresOf(top) {
		c := &l.figures[l.next].Claim
		l.fates = append(l.fates, rules.NumberFate{Span: c.Quote, Figure: l.next, Why: c.Why[0]})
		l.next++
	}
}

// leftover lists the numbers among tokens that no rule of figures has taken.
func (l *numberLister) leftover(tokens []prose.Token) {
	if !hasNumber(tokens) {
		return
	}
	for _, n := range l.rest.Parse(l.article.Document.Text, tokens) {
		l.reject(n.Span(tokens), n.Reason(l.article.Document.Text, tokens))
	}
}

// unread lists the numbers in the stretches, which are not searched.
func (l *numberLister) unread(stretches []document.Unread) {
	d := l.article.Document
	for _, u := range stretches {
		tokens := prose.Tokenize(d.Text, u.Span)
		for i := range tokens {
			if hasNumber(tokens[i : i+1]) {
				l.reject(tokens[i].Span, claim.Because(NeverSearched.Name, NeverSearched.Sentence, "why", u.Why))
			}
		}
	}
}

func (l *numberLister) reject(span document.Span, why claim.Reason) {
	l.fates = append(l.fates, rules.NumberFate{Span: span, Figure: rules.NoFigure, Why: why})
}
