package rules

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// Kind is what sort of thing a node is: a number, an amount, a date. Each
// language numbers its own, from 1 to MaxKind.
type Kind uint8

// MaxKind is the highest Kind that a language may use.
const MaxKind Kind = 48

// Node is a stretch of tokens that a rule has read. It keeps the nodes that it
// was made from: the tree is the explanation.
type Node struct {
	Kind Kind
	Rule *Rule
	// First and Last are the half-open range of tokens that the node covers.
	First, Last int
	Value       Value
	// Captures are what the rule's named items took, context included.
	Captures []Capture
	// Children are the nodes that this one swallowed, in order.
	Children []*Node
}

// Capture is what one named item of a pattern took.
type Capture struct {
	Name        string
	First, Last int
	// Node is set where the item took a node, Row where it took a row of a table.
	Node *Node
	Row  *Row
}

// Span is the bytes of the text that the node covers.
func (n *Node) Span(tokens []prose.Token) document.Span { return spanOf(tokens, n.First, n.Last) }

func spanOf(tokens []prose.Token, first, last int) document.Span {
	if first >= last {
		return document.Span{}
	}
	return document.Span{Start: tokens[first].Span.Start, End: tokens[last-1].Span.End}
}

// Reason is the tree of rules by which the node was read, outermost first,
// with the words that each named item took as arguments.
func (n *Node) Reason(text string, tokens []prose.Token) claim.Reason {
	r := claim.Reason{Rule: n.Rule.Name, Sentence: n.Rule.Sentence, Span: n.Span(tokens)}
	r.Args = slices.Grow(r.Args, len(n.Captures))
	for i := range n.Captures {
		if c := &n.Captures[i]; c.Name != "" {
			r.Args = append(r.Args, claim.Argument{Name: c.Name, Value: spanOf(tokens, c.First, c.Last).Of(text)})
		}
	}
	r.Because = slices.Grow(r.Because, len(n.Children))
	for _, child := range n.Children {
		r.Because = append(r.Because, child.Reason(text, tokens))
	}
	return r
}

// Capture is what the item of that name took first; nil where it took nothing.
func (n *Node) Capture(name string) *Capture {
	for i := range n.Captures {
		if n.Captures[i].Name == name {
			return &n.Captures[i]
		}
	}
	return nil
}

// Find is the first node of the tree, outermost first, that the test accepts;
// nil where none is.
func (n *Node) Find(accepts func(*Node) bool) *Node {
	if accepts(n) {
		return n
	}
	for _, child := range n.Children {
		if found := child.Find(accepts); found != nil {
			return found
		}
	}
	return nil
}
