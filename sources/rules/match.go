package rules

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// Match is one rule matched at one place. It is overwritten when its rule's Make
// has returned.
type Match struct {
	Sequence *Sequence
	rule     *Rule
	value    Value
	// begin and end are the elements of the pattern, context left out.
	begin, end int
	captures   []Capture
}

// match tries the rule with its pattern at the element; m is the match where it
// returns true.
func (m *Match) match(r *Rule, at int) bool {
	s := m.Sequence
	s.pattern, s.after, s.before = s.pattern[:0], s.after[:0], s.before[:0]
	end := s.items(r.Pattern, 0, 0, at, anywhere, &s.pattern)
	if end <= at || s.items(r.After, 0, 0, end, anywhere, &s.after) < 0 {
		return false
	}
	if len(r.Before) > 0 && !s.leadsUp(r.Before, &r.beforeFirst, at) {
		return false
	}
	keep := len(s.before)
	if len(r.Unless) > 0 && s.leadsUp(r.Unless, &r.unlessFirst, at) {
		return false
	}
	s.before = s.before[:keep]
	m.rule, m.begin, m.end = r, at, end
	m.captures = m.captures[:0]
	m.capture(r.Before, s.before)
	m.capture(r.Pattern, s.pattern)
	m.capture(r.After, s.after)
	value, fits := m.make()
	m.value = value
	return fits
}

func (m *Match) make() (Value, bool) {
	if m.rule.Make != nil {
		return m.rule.Make(m)
	}
	for i := m.begin; i < m.end; i++ {
		if n := m.Sequence.elements[i].node; n != nil {
			return n.Value, true
		}
	}
	return Value{}, true
}

// leadsUp reports whether the items match from some place up to the element;
// the nearest such place counts.
func (s *Sequence) leadsUp(items []Item, first *classes, at int) bool {
	for start := at - 1; start >= -1 && start >= at-contextReach; start-- {
		if start >= 0 && !s.elements[start].classes.meets(first) {
			continue
		}
		mark := len(s.before)
		if s.items(items, 0, 0, start, at, &s.before) >= 0 {
			return true
		}
		s.before = s.before[:mark]
	}
	return false
}

// anywhere is the stop of a match that may end at any element.
const anywhere = -1

// items matches the items from the k-th on, which has matched so many times
// already, and returns the element after them: stop, unless that is anywhere;
// -1 where they do not match. An item takes as much as it can, and less where
// the rest would fail.
func (s *Sequence) items(items []Item, k, times, at, stop int, trail *[]taken) int {
	if k == len(items) {
		if stop != anywhere && at != stop {
			return -1
		}
		return at
	}
	item := &items[k]
	if times < item.max {
		if next, row := item.once(s, at); next >= 0 && (next > at || times == 0) && (stop == anywhere || next <= stop) {
			mark := len(*trail)
			*trail = append(*trail, taken{item: k, first: at, last: next, row: row})
			if end := s.items(items, k, times+1, next, stop, trail); end >= 0 {
				return end
			}
			*trail = (*trail)[:mark]
		}
	}
	if times < item.min {
		return -1
	}
	return s.items(items, k+1, 0, at, stop, trail)
}

// capture keeps what the named items took.
func (m *Match) capture(items []Item, trail []taken) {
	for _, t := range trail {
		name := items[t.item].name
		if name == "" && t.row == nil {
			continue
		}
		elements := m.Sequence.elements
		first, last := max(t.first, 0), min(t.last, len(elements))
		if first >= last {
			continue
		}
		c := Capture{Name: name, First: elements[first].first, Last: elements[last-1].last, Row: t.row}
		if last == first+1 {
			c.Node = elements[first].node
		}
		m.captures = append(m.captures, c)
	}
}

// reduced is the one node that stands for what was matched.
func (s *Sequence) reduced(m *Match) element {
	n := s.nodes.one()
	n.Kind, n.Rule, n.Value = m.rule.Kind, m.rule, m.value
	n.First, n.Last = s.elements[m.begin].first, s.elements[m.end-1].last
	n.Captures = s.captures.copyOf(m.captures)
	n.Children = s.children.copyOf(s.nodesOf(m))
	e := element{first: n.First, last: n.Last, node: n}
	e.classes.set(nodeClass + int(n.Kind))
	e.classes.set(s.join(n.First))
	return e
}

// nodesOf is the nodes that the match covers, until the next call.
func (s *Sequence) nodesOf(m *Match) []*Node {
	s.covered = s.covered[:0]
	for i := m.begin; i < m.end; i++ {
		if n := s.elements[i].node; n != nil {
			s.covered = append(s.covered, n)
		}
	}
	return s.covered
}

// Has reports whether the item of that name took anything.
func (m *Match) Has(name string) bool { return m.Capture(name) != nil }

// Capture is what the item of that name took first; nil where it took nothing.
func (m *Match) Capture(name string) *Capture {
	for i := range m.captures {
		if m.captures[i].Name == name {
			return &m.captures[i]
		}
	}
	return nil
}

// Value is the value of the node or of the row that the named item took, the
// zero Value where it took nothing.
func (m *Match) Value(name string) Value {
	c := m.Capture(name)
	switch {
	case c == nil:
	case c.Node != nil:
		return c.Node.Value
	case c.Row != nil:
		return c.Row.Value
	}
	return Value{}
}

// All is the values of everything that the items of that name took, in order.
func (m *Match) All(name string) []Value {
	var all []Value
	for i := range m.captures {
		switch c := &m.captures[i]; {
		case c.Name != name:
		case c.Node != nil:
			all = append(all, c.Node.Value)
		case c.Row != nil:
			all = append(all, c.Row.Value)
		}
	}
	return all
}

// Token is the first token that the named item took, the zero Token where it
// took none.
func (m *Match) Token(name string) prose.Token {
	if c := m.Capture(name); c != nil {
		return m.Sequence.Tokens[c.First]
	}
	return prose.Token{}
}

// Span is the bytes that the named item took, empty where it took nothing.
func (m *Match) Span(name string) document.Span {
	if c := m.Capture(name); c != nil {
		return spanOf(m.Sequence.Tokens, c.First, c.Last)
	}
	return document.Span{}
}

// Pattern is the bytes that the pattern covers, its context left out.
func (m *Match) Pattern() document.Span {
	elements := m.Sequence.elements[m.begin:m.end]
	return spanOf(m.Sequence.Tokens, elements[0].first, elements[len(elements)-1].last)
}
