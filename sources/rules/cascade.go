package rules

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/claimdiff/claimdiff/sources/prose"
)

// Rule reads one construction. It is matched over what the stages before have
// made of a sentence: tokens and nodes.
type Rule struct {
	// Name is unique within the cascade: "range/between".
	Name string
	// Sentence explains the rule to a reader of a report; {name} stands for
	// the words that the item of that name took.
	Sentence string
	// Before and After must stand around the pattern; the node covers the
	// pattern alone.
	Before, Pattern, After []Item
	// Unless must not lead up to the pattern.
	Unless []Item
	// Kind is the kind of the node that the rule makes.
	Kind Kind
	// Make gives the node's value, and false where the words do not fit after
	// all; nil takes over the value of the first node in the pattern.
	Make func(*Match) (Value, bool)
	// Bound is set for a rule that rejects what is too much to be read: it words
	// the bound, for the reader is told where it bites.
	Bound string
	// Examples are read by this rule, CounterExamples are not.
	Examples        []RuleExample
	CounterExamples []RuleExample

	// What the pattern and the contexts may start with, filled by NewCascade.
	first, beforeFirst, unlessFirst classes
	// second is what must stand behind the first element of the pattern, and
	// secondJoin whether white space must stand between the two.
	second, secondJoin classes
	// needs is, for each item that must take something, what that may be.
	needs []classes
}

// Stage is a list of rules that run together, once over each sentence from
// left to right. At each place the longest pattern wins, among equals the
// first in the list; what it covers becomes one node.
type Stage struct {
	Name  string
	Rules []*Rule
}

// Cascade is stages, each reading what the ones before it have made. This is
// the finite-state cascade of Hobbs et al., "FASTUS: A Cascaded Finite-State
// Transducer for Extracting Information from Natural-Language Text" (1997);
// that nodes keep their children and their rule is duckling's idea.
type Cascade struct {
	stages  []Stage
	lexicon lexicon
	wide    classes // tables with phrases of several words
	tables  []*Table
	matched map[*Table]bool // tables that some item takes rows of
	index   []ruleIndex     // of each stage
	unfit   []error         // why rules were left out
}

// contextReach is how many elements before a pattern its context may begin.
const contextReach = 24

// NewCascade prepares the stages. A rule that uses more tables than a cascade can
// tell apart, or is one too many in its stage, is left out; Check tells.
func NewCascade(stages ...Stage) *Cascade {
	c := &Cascade{stages: stages, lexicon: lexicon{numbers: map[string]int32{}, opened: [][]opening{nil}}, matched: map[*Table]bool{}, index: make([]ruleIndex, len(stages))}
	ids := map[string]int{}
	for i, stage := range stages {
		for _, r := range stage.Rules {
			if err := c.addRule(r, &c.index[i], ids); err != nil {
				c.unfit = append(c.unfit, fmt.Errorf("%s: stage %s: %w", r.Name, stage.Name, err))
			}
		}
	}
	c.lexicon.found = NewDictionary(c.lexicon.numbers)
	return c
}

// addRule prepares a rule and adds it to those of its stage.
func (c *Cascade) addRule(r *Rule, stage *ruleIndex, ids map[string]int) error {
	for k, items := range [][]Item{r.Before, r.Pattern, r.After, r.Unless} {
		if err := c.prepare(items, ids, k < 3); err != nil {
			return err
		}
	}
	r.first, r.beforeFirst, r.unlessFirst = firstOf(r.Pattern), firstOf(r.Before), firstOf(r.Unless)
	r.second, r.secondJoin = c.secondOf(r.Pattern), c.secondJoinOf(r.Pattern)
	r.needs = needsOf(r.Before, r.Pattern, r.After)
	return stage.add(r)
}

// prepare resolves the tables of the items to classes.
func (c *Cascade) prepare(items []Item, ids map[string]int, takes bool) error {
	for i := range items {
		item := &items[i]
		for _, t := range item.tables {
			number, err := c.number(t, ids)
			if err != nil {
				return err
			}
			class := tableClass + number
			c.matched[c.tables[class-tableClass]] = c.matched[c.tables[class-tableClass]] || takes && !item.negated
			item.first.set(class)
		}
		for _, k := range item.kinds {
			item.first.set(nodeClass + int(k))
		}
		for _, t := range item.tokens {
			item.first.set(kindClass(t.kind))
		}
	}
	return nil
}

// number is the index of the table. Words without a name that are the same
// are one table.
func (c *Cascade) number(t *Table, ids map[string]int) (int, error) {
	key := t.Name
	if key == "" {
		for _, r := range t.Rows {
			key += "|" + r.Words
		}
	}
	if id, known := ids[key]; known {
		return id, nil
	}
	if len(c.tables) == maxTables {
		return 0, fmt.Errorf("one of its tables is one more than the %d that a cascade can have", maxTables)
	}
	ids[key] = len(c.tables)
	c.tables = append(c.tables, t)
	if c.lexicon.add(t, tableClass+ids[key]) > 1 {
		c.wide.set(tableClass + ids[key])
	}
	return ids[key], nil
}

// firstOf is what the first element of a match may be.
func firstOf(items []Item) classes {
	var mask classes
	for i := range items {
		if items[i].negated || items[i].edge {
			return everyClass()
		}
		mask.join(&items[i].first)
		if items[i].min > 0 {
			return mask
		}
	}
	return everyClass()
}

// secondOf is what the second element of a match must be; everything where the
// items do not tell.
func (c *Cascade) secondOf(items []Item) classes {
	if len(items) < 2 || !items[0].takesOne(&c.wide) {
		return everyClass()
	}
	return firstOf(items[1:])
}

// secondJoinOf is how the second element of a match must be joined to the first.
func (c *Cascade) secondJoinOf(items []Item) classes {
	if len(items) < 2 || !items[0].takesOne(&c.wide) {
		return everyClass()
	}
	var mask classes
	for i := 1; i < len(items); i++ {
		if items[i].negated || items[i].edge {
			return everyClass()
		}
		mask.join(items[i].glue.classes())
		if items[i].min > 0 {
			return mask
		}
	}
	return everyClass()
}

// needsOf is, for each item that must take an element, what that may be; what
// a sentence lacks most often comes first.
func needsOf(lists ...[]Item) []classes {
	var needs []classes
	for _, items := range lists {
		for i := range items {
			if item := &items[i]; item.mustTake() && !slices.Contains(needs, item.first) {
				needs = append(needs, item.first)
			}
		}
	}
	slices.SortStableFunc(needs, func(a, b classes) int { return cmp.Compare(a.commonness(), b.commonness()) })
	return needs
}

// Sequence is one sentence while the cascade reads it.
type Sequence struct {
	Text     string
	Tokens   []prose.Token
	elements []element
	// present is every class that an element has or had.
	present classes
	// words are the numbers of the tokens in the lexicon.
	words []int32
	// phrases are those of the tables that stand in the sentence, by where
	// they begin.
	phrases []*phrase
	// What the items of a match took, kept here to be used again.
	pattern, after, before []taken
	// The best match so far at an element, and the one that is tried.
	best, trial *Match
	// Where the nodes that matches become lie, with what they hold.
	nodes    slab[Node]
	captures slab[Capture]
	children slab[*Node]
	covered  []*Node
}

// element is a token that no rule has read yet, or a node.
type element struct {
	first, last int
	node        *Node
	classes     classes
	// The half-open range of Sequence.phrases that begin here, the longest first.
	firstPhrase, lastPhrase int
}

// Parser runs a cascade over one sentence after the other, with the same
// memory. It must not be used by two goroutines at once.
type Parser struct {
	cascade  *Cascade
	sequence Sequence
	spare    []element
}

// Parser is a new parser of the cascade.
func (c *Cascade) Parser() *Parser {
	p := &Parser{cascade: c}
	p.sequence.best, p.sequence.trial = &Match{Sequence: &p.sequence}, &Match{Sequence: &p.sequence}
	return p
}

// Parse runs the cascade over the tokens of one sentence and returns the
// nodes that are left at the top, in order. It takes time in proportion to
// the number of tokens.
func (p *Parser) Parse(text string, tokens []prose.Token) []*Node {
	s := &p.sequence
	s.Text, s.Tokens = text, tokens
	p.classify()
	for i := range p.cascade.index {
		p.run(&p.cascade.index[i])
	}
	var nodes []*Node
	for i := range s.elements {
		if n := s.elements[i].node; n != nil {
			nodes = append(nodes, n)
		}
	}
	return nodes
}

// classify makes an element of each token. What its word is by the tables is
// looked up here, and all of a phrase compared, so that no stage has to.
func (p *Parser) classify() {
	s, lexicon := &p.sequence, &p.cascade.lexicon
	s.words = s.words[:0]
	for i := range s.Tokens {
		s.words = append(s.words, lexicon.found.Of(s.Tokens[i].Lower))
	}
	s.elements = slices.Grow(s.elements[:0], len(s.Tokens))[:len(s.Tokens)]
	s.phrases, s.present = s.phrases[:0], classes{}
	for i := range s.Tokens {
		e := &s.elements[i]
		*e = element{first: i, last: i + 1, firstPhrase: len(s.phrases)}
		opened := lexicon.opened[s.words[i]]
		for k := range opened {
			if o := &opened[k]; o.stands(s.Tokens[i:], s.words[i:]) {
				s.phrases = append(s.phrases, o.phrase)
				e.classes.set(o.class)
			}
		}
		e.lastPhrase = len(s.phrases)
		e.classes.set(kindClass(s.Tokens[i].Kind))
		e.classes.set(s.join(i))
		s.present.join(&e.classes)
	}
}

// join is the class of elements that begin with the token: whether white space
// stands before it.
func (s *Sequence) join(token int) int {
	if token > 0 && s.Tokens[token].Glued {
		return gluedClass
	}
	return apartClass
}

// run applies one stage, from left to right. Contexts are matched against
// what the stages before have made, not against this stage's own nodes.
func (p *Parser) run(stage *ruleIndex) {
	s := &p.sequence
	live := stage.live(&s.present)
	if live.rules == (ruleSet{}) {
		return
	}
	p.spare = slices.Grow(p.spare[:0], len(s.elements))
	out := p.spare
	done := 0 // elements that out stands for
	for at := 0; at < len(s.elements); {
		var best *Match
		if s.elements[at].classes.meets(&live.start) {
			best = s.longest(stage, &live, at)
		}
		if best == nil {
			at++
			continue
		}
		reduced := s.reduced(best)
		s.present.join(&reduced.classes)
		out = append(append(out, s.elements[done:at]...), reduced)
		at, done = best.end, best.end
	}
	if done > 0 {
		s.elements, p.spare = append(out, s.elements[done:]...), s.elements
	}
}

// longest is the match at the element that covers most, of equals the one of
// the first rule; nil where no rule matches.
func (s *Sequence) longest(stage *ruleIndex, live *liveRules, at int) *Match {
	found := false
	for set := stage.starting(&s.elements[at].classes, live); set != (ruleSet{}); {
		r := stage.rules[set.pop()]
		if at+1 < len(s.elements) && !s.elements[at+1].classes.meetsBoth(&r.second, &r.secondJoin) {
			continue
		}
		if s.trial.match(r, at) && (!found || s.trial.end > s.best.end) {
			s.best, s.trial, found = s.trial, s.best, true
		}
	}
	if !found {
		return nil
	}
	return s.best
}

// Stages lists the cascade's stages in the order in which they run.
func (c *Cascade) Stages() []Stage { return c.stages }
