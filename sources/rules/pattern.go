package rules

import "github.com/claimdiff/claimdiff/sources/prose"

// Item matches one element of a sentence, a phrase of a table, or a run of
// such. Items are values: each method returns a changed copy.
type Item struct {
	name     string
	tables   []*Table
	kinds    []Kind
	tokens   []tokenTest
	glue     glue
	min, max int
	negated  bool
	edge     bool
	first    classes
}

// tokenTest accepts tokens of one kind that pass a test; nil accepts them all.
type tokenTest struct {
	kind    prose.Kind
	accepts func(prose.Token) bool
}

// glue says whether white space may stand before an item.
type glue uint8

const (
	anyGlue glue = iota
	glued
	apart
)

// classes is how an element before which that stands may be joined.
func (g glue) classes() *classes { return &joins[g] }

var joins = [...]classes{
	anyGlue: {1<<gluedClass | 1<<apartClass},
	glued:   {1 << gluedClass},
	apart:   {1 << apartClass},
}

// In matches a phrase of one of the tables, the longest first.
func In(tables ...*Table) Item { return Item{tables: tables, min: 1, max: 1} }

// Word matches one of a few words that are a class of their own.
func Word(words ...string) Item { return In(Words("", words...)) }

// Of matches a node of one of the kinds.
func Of(kinds ...Kind) Item { return Item{kinds: kinds, min: 1, max: 1} }

// Token matches a token of one of the kinds that no rule has read yet.
func Token(kinds ...prose.Kind) Item {
	i := Item{min: 1, max: 1}
	for _, k := range kinds {
		i.tokens = append(i.tokens, tokenTest{kind: k})
	}
	return i
}

// Edge matches the start of the sentence before a pattern and its end behind
// one; it takes nothing.
func Edge() Item { return Item{edge: true, min: 1, max: 1} }

// Or widens an item: it matches what either matches.
func (i Item) Or(o Item) Item {
	i.tables = append(i.tables[:len(i.tables):len(i.tables)], o.tables...)
	i.kinds = append(i.kinds[:len(i.kinds):len(i.kinds)], o.kinds...)
	i.tokens = append(i.tokens[:len(i.tokens):len(i.tokens)], o.tokens...)
	i.edge = i.edge || o.edge
	return i
}

// As names what the item takes, for the rule's Make and for its sentence.
func (i Item) As(name string) Item { i.name = name; return i }

// Where narrows the tokens of an item to those that the test accepts.
func (i Item) Where(accepts func(prose.Token) bool) Item {
	tests := make([]tokenTest, len(i.tokens))
	for k, t := range i.tokens {
		tests[k] = tokenTest{kind: t.kind, accepts: accepts}
	}
	i.tokens = tests
	return i
}

// Optional makes the item match nothing where it does not match.
func (i Item) Optional() Item { i.min = 0; return i }

// Repeat lets the item match from min to max times.
func (i Item) Repeat(least, most int) Item { i.min, i.max = least, most; return i }

// Glued demands that no white space stands before what the item takes.
func (i Item) Glued() Item { i.glue = glued; return i }

// Apart demands white space, or the start of the sentence, before it.
func (i Item) Apart() Item { i.glue = apart; return i }

// Not matches any one element, or the edge of the sentence, that the item
// does not match. It takes that element.
func (i Item) Not() Item { i.negated = true; return i }

// mustTake reports whether every match of the item begins with an element of
// its first classes.
func (i *Item) mustTake() bool { return i.min > 0 && !i.negated && !i.edge }

// takesOne reports whether every match of the item is one element; wide are the
// classes of the tables with phrases of several words.
func (i *Item) takesOne(wide *classes) bool {
	return i.mustTake() && i.max == 1 && !i.first.meets(wide)
}

// taken is what an item took.
type taken struct {
	item        int
	first, last int // elements
	row         *Row
}

// once matches the item one time at the element and returns the element after
// it; -1 where it does not match.
func (i *Item) once(s *Sequence, at int) (int, *Row) {
	if i.negated {
		return i.negative(s, at)
	}
	if at < 0 || at >= len(s.elements) {
		if i.edge {
			return beyond(at), nil
		}
		return -1, nil
	}
	e := &s.elements[at]
	if !e.classes.meets(&i.first) || !e.classes.meets(i.glue.classes()) {
		return -1, nil
	}
	return i.take(s, e, at)
}

func (i *Item) negative(s *Sequence, at int) (int, *Row) {
	if at < 0 || at >= len(s.elements) {
		if i.edge {
			return -1, nil
		}
		return beyond(at), nil
	}
	e := &s.elements[at]
	if e.classes.meets(&i.first) && e.classes.meets(i.glue.classes()) {
		if end, _ := i.take(s, e, at); end >= 0 {
			return -1, nil
		}
	}
	return at + 1, nil
}

// beyond steps from the place before the first element onto it, and stays
// where it is behind the last.
func beyond(at int) int {
	if at < 0 {
		return 0
	}
	return at
}

func (i *Item) take(s *Sequence, e *element, at int) (int, *Row) {
	if e.node != nil {
		return at + 1, nil
	}
	for _, p := range s.phrases[e.firstPhrase:e.lastPhrase] {
		if i.first.has(p.class) && s.unread(at, at+len(p.words)) {
			return at + len(p.words), p.row
		}
	}
	t := &s.Tokens[e.first]
	for _, test := range i.tokens {
		if t.Kind == test.kind && (test.accepts == nil || test.accepts(*t)) {
			return at + 1, nil
		}
	}
	return -1, nil
}

// unread reports whether no rule has read the elements of the range.
func (s *Sequence) unread(first, last int) bool {
	if last > len(s.elements) {
		return false
	}
	for i := first; i < last; i++ {
		if s.elements[i].node != nil {
			return false
		}
	}
	return true
}
