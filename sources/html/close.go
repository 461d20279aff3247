package html

import (
	"slices"

	"golang.org/x/net/html/atom"
)

// makeRoom closes the open elements that an element of that name cannot stand
// in, and opens those that it cannot do without. It reports false for a tag that
// stands for nothing where it is.
func (g *grower) makeRoom(tag atom.Atom, syntax syntax) bool {
	switch {
	case syntax.is(heading) && g.innermost().syntax.is(heading):
		g.closeTo(len(g.open) - 1)
	case syntax.is(closesParagraph):
		g.close(atom.P, endsButtonScope)
	case tag == atom.A:
		g.closeLink()
	case tag == atom.Button:
		g.close(tag, endsScope)
	case tag == atom.Option || tag == atom.Optgroup:
		if g.innermost().tag == atom.Option {
			g.closeTo(len(g.open) - 1)
		}
	case tag == atom.Rt || tag == atom.Rp:
		if in := g.innermost().tag; in == atom.Rt || in == atom.Rp {
			g.closeTo(len(g.open) - 1)
		}
	case syntax.is(inTable):
		return g.makeRoomInTable(tag)
	}
	switch tag {
	case atom.Li:
		g.closeItem(atom.Li)
	case atom.Dd, atom.Dt:
		g.closeItem(atom.Dd, atom.Dt)
	case atom.Table:
		if g.innermost().syntax.is(onlyTable) {
			g.close(atom.Table, endsTableScope)
		}
	}
	return true
}

// makeRoomInTable does so for a part of a table; outside of tables there are none.
func (g *grower) makeRoomInTable(tag atom.Atom) bool {
	table := g.find(endsTableScope, atom.Table)
	if table < 0 {
		return false
	}
	var within []atom.Atom
	switch tag {
	case atom.Td, atom.Th:
		within = []atom.Atom{atom.Tr, atom.Tbody, atom.Thead, atom.Tfoot}
	case atom.Tr:
		within = []atom.Atom{atom.Tbody, atom.Thead, atom.Tfoot}
	case atom.Col:
		within = []atom.Atom{atom.Colgroup}
	}
	keep := table
	for i := len(g.open) - 1; i > table; i-- {
		if slices.Contains(within, g.open[i].tag) {
			keep = i
			break
		}
	}
	g.closeTo(keep + 1)
	if (tag == atom.Td || tag == atom.Th) && g.innermost().tag != atom.Tr {
		g.put(g.newElement(atom.Tr, nil), false)
	}
	return true
}

// closeLink closes the link that is open: links do not stand in links.
func (g *grower) closeLink() {
	if g.links > 0 {
		g.endFormatting(atom.A)
	}
}

// closeItem closes the innermost list item that is open in its own list.
func (g *grower) closeItem(tags ...atom.Atom) {
	for i := len(g.open) - 1; i > 0; i-- {
		tag := g.open[i].tag
		if slices.Contains(tags, tag) {
			g.closeTo(i)
			break
		}
		if g.open[i].syntax.is(special) && tag != atom.Address && tag != atom.Div && tag != atom.P {
			break
		}
	}
	g.close(atom.P, endsButtonScope)
}

// end closes what an end tag closes.
func (g *grower) end(name []byte) {
	tag := atom.Lookup(name)
	syntax := syntaxes[tag]
	switch {
	case g.foreign > 0:
		if opensForeign(name) {
			g.foreign--
		}
	case tag == atom.Html || tag == atom.Body:
	case g.skipped > 0:
		if !syntax.is(impliedEnd | void) {
			g.skipped--
		}
	case tag == atom.Br, tag == atom.P && g.find(endsButtonScope, atom.P) < 0:
		g.elements++
		g.put(g.newElement(tag, nil), false)
		g.close(tag, endsButtonScope)
	case syntax.is(heading):
		if i := g.find(endsScope, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6); i > 0 {
			g.closeTo(i)
		}
	case syntax.is(formatting):
		g.endFormatting(tag)
	case tag == atom.Li:
		g.close(tag, endsListScope)
	case syntax.is(inTable), tag == atom.Table:
		g.close(tag, endsTableScope)
	case syntax.is(special):
		g.close(tag, endsScope)
	default:
		g.endOther(tag, string(name))
	}
}

// endFormatting closes a formatting element where no block is open in it. Where
// one is the page goes on without it, and the tree within it.
func (g *grower) endFormatting(tag atom.Atom) {
	for i := len(g.open) - 1; i > 0; i-- {
		e := g.open[i]
		if e.tag == tag && !g.ended[e] {
			if !slices.ContainsFunc(g.open[i+1:], func(in *element) bool { return in.syntax.is(special) }) {
				g.closeTo(i)
			} else {
				g.endWithin(e)
			}
			return
		}
		if e.syntax.is(endsScope) {
			return
		}
	}
}

func (g *grower) endWithin(e *element) {
	if g.ended == nil {
		g.ended = map[*element]bool{}
	}
	g.ended[e] = true
	if e.tag == atom.A {
		g.links--
	}
}

// endOther closes the innermost element of that name that no block hides.
func (g *grower) endOther(tag atom.Atom, name string) {
	for i := len(g.open) - 1; i > 0; i-- {
		e := g.open[i]
		if e.tag == tag && (tag != 0 || e.name == name) {
			g.closeTo(i)
			return
		}
		if e.syntax.is(special) {
			return
		}
	}
}

// close closes the innermost element of that name, and all in it, unless it
// stands outside of one that ends the scope.
func (g *grower) close(tag atom.Atom, ends syntax) {
	if i := g.find(ends, tag); i > 0 {
		g.closeTo(i)
	}
}

// find is the place of the innermost open element with one of the names; -1
// where there is none, or one that ends the scope comes first.
func (g *grower) find(ends syntax, tags ...atom.Atom) int {
	for i := len(g.open) - 1; i > 0; i-- {
		if slices.Contains(tags, g.open[i].tag) {
			return i
		}
		if g.open[i].syntax.is(ends) {
			return -1
		}
	}
	return -1
}
