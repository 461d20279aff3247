package scope

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// eventAround finds what is said of the phrase counted by the figure between
// the two tokens, by any of the ways of the event sieves.
func (s *shape) eventAround(first, last int, p phrase) found {
	for _, find := range []func(*shape, int, int, phrase) found{eventOfHead, eventBehind, eventBefore, eventOfQualifier} {
		if e := find(s, first, last, p); e.ok() {
			return e
		}
	}
	return found{}
}

// eventOfHead finds the event in the counted noun itself.
func eventOfHead(s *shape, first, last int, p phrase) found {
	if !p.ok() {
		return found{}
	}
	if e := s.phrasal(p.first, p.first); e.ok() {
		return e
	}
	if s.is(p.head, lexis.NumberNoun) && p.first < p.head {
		if e := eventOfHead(s, 0, 0, phrase{first: p.first, last: p.head, head: p.head - 1}); e.ok() {
			return e
		}
	}
	for i := p.head; i >= p.first; i-- {
		word := lexis.Singular(s.lower(i))
		if v := s.verb(i); i == p.head && v.Form&(lexis.PastForm|lexis.ParticipleForm) != 0 && lexis.EventOfVerb[v.Lemma] != nil && !s.is(i, lexis.StateWord) {
			return found{first: p.first, last: i + 1, lemma: v.Lemma, row: lexis.EventOfVerb[v.Lemma]}
		}
		if row := lexis.EventOfNoun[word]; row != nil && !(row.Name == "employ" && s.dismisses(first, last, p)) && (i == p.head || s.is(p.head, lexis.NumberNoun|lexis.PersonNoun)) {
			return found{first: i, last: i + 1, lemma: word, row: row}
		}
	}
	return found{}
}

// dismisses reports whether the staff that the phrase counts is told of for what
// is done with it, "axing 300 staff", or befalls it: "300 employees were hurt".
func (s *shape) dismisses(first, last int, p phrase) bool {
	if v := s.objectVerb(first); v >= 0 && lexis.Conditional[[2]string{s.lemma(v), "staff"}] == "dismiss" {
		return true
	}
	e := eventBehind(s, first, last, p)
	if lexis.Singular(s.lower(p.head)) == "employee" && (e.row != nil || e.concept != "") {
		return true // employees who were taken to hospital
	}
	return e.row != nil && e.row.Name == "dismiss"
}

// eventBehind finds the verb behind the counted noun, over auxiliaries,
// adverbs and prepositional phrases.
func eventBehind(s *shape, first, last int, p phrase) found {
	if s.there(last, p) {
		return found{first: p.last, last: p.last + 1, lemma: "be"}
	}
	if s.headlineVerb(last, last) {
		return s.verbEvent(last, last)
	}
	object := s.objectVerb(first)
	start := s.predicateStart(max(last, p.last), object >= 0)
	if v := s.behindList(max(last, p.last)); v >= 0 && object < 0 && s.verb(first-1).Form == 0 {
		start = v
	}
	if e := s.contactClause(start); object < 0 && e.ok() {
		return e
	}
	return s.predicateEvent(start, object)
}

// predicateEvent finds the verb of the predicate that begins at the token start;
// object is the verb whose object the counted thing is, -1 where it is none's.
func (s *shape) predicateEvent(start, object int) found {
	group := false
	for i := start; i < min(len(s.tokens), start+reach) && !s.breaks(i) && s.lower(i) != ","; i++ {
		if e := s.particleEvent(i, start, group); e.ok() {
			return e
		}
		switch {
		case group && (s.is(i, lexis.Adverb) || s.lower(i) == "so" && s.lower(i+1) == "far"):
		case !group && s.countsInPlace(i):
			i = s.phraseAt(i+1).last - 1
		case !group && s.listFrom(i) > i:
			i = s.listFrom(i) - 1
		case lasting[s.verb(i).Lemma] && s.phrasalBehind(i).ok():
			return s.phrasalBehind(i)
		case s.leadsElsewhere(i, start, group), object >= 0 && !group && s.narrowsObject(i, object):
			return found{}
		case i == start && s.figureThenVerb(i):
			return s.verbEvent(i, i)
		case s.is(i, lexis.Auxiliary):
			if e := s.phrasal(i, i); e.ok() && e.concept != "" {
				return e
			}
			group = true
			if e := s.being(i); e.ok() {
				return e
			}
		case s.is(i, lexis.Negation|lexis.Adverb|lexis.Relative):
		case s.is(i, lexis.StateWord) && (group || i == start):
			return s.withSecond(found{first: start, last: i + 1, lemma: s.lower(i), row: lexis.EventOfNoun[s.lower(i)]}, i)
		case s.isPredicate(i, group):
			return s.verbEvent(s.predicateWords(start, i), s.lastVerb(i))
		case i == start && s.is(i, lexis.Preposition) && !group:
		case i == start, group && !s.is(i, lexis.Preposition):
			return found{}
		}
	}
	return found{}
}

// lasting are verbs by which things go on as the words behind them say.
var lasting = wording.Set("remain stay")

// phrasalBehind is the phrase of the table right behind the verb at v: "remained
// without power".
func (s *shape) phrasalBehind(v int) found {
	i := s.skip(v+1, lexis.Adverb)
	return s.phrasal(i, i)
}

// particleEvent is the event that an adverb or a preposition at the token i tells
// by itself, "underground", "on strike", at the start of a predicate or, for an
// adverb, behind its auxiliary.
func (s *shape) particleEvent(i, start int, group bool) found {
	if row := lexis.EventOfNoun[s.lower(i)]; (group || i == start) && s.is(i, lexis.Adverb) && row != nil {
		return found{first: i, last: i + 1, lemma: s.lower(i), row: row}
	}
	if i == start && !group && s.is(i, lexis.Preposition|lexis.Adverb) {
		return s.phrasal(i, i)
	}
	return found{}
}

// countsInPlace reports whether a preposition leads to an amount at the token i and
// to what it counts: "at 125 trusts".
func (s *shape) countsInPlace(i int) bool {
	return s.is(i-1, lexis.Preposition) && s.amountAt(i) && s.phraseAt(i+1).ok()
}

// leadsElsewhere reports whether the verbs behind the token i tell of something else
// than the subject of the predicate that begins at start.
func (s *shape) leadsElsewhere(i, start int, group bool) bool {
	return s.is(i, lexis.Conjunction) || i == start && s.lower(i) == "to" || s.lower(i) == "whose" || !group && otherMatter[s.lower(i)]
}

// narrowsObject reports whether what stands at the token i only narrows the object
// of a verb.
func (s *shape) narrowsObject(i, object int) bool {
	return s.is(i, lexis.Relative) || s.is(i, lexis.Auxiliary) && (s.verb(object).Form&lexis.IngForm != 0 || s.is(s.verbGroupStart(object)-1, lexis.Relative)) || s.isPredicate(i, false)
}

// objectVerb is the verb right before a figure that starts at the token first
// and whose object the counted thing so is: what is said behind of the rescued
// or the carried only narrows them. It is -1 where no such verb stands there,
// and where it says by itself only how many there are.
func (s *shape) objectVerb(first int) int {
	v := first - 1
	for v > 0 && s.is(v, lexis.Determiner|lexis.Adverb) {
		v--
	}
	lemma := s.lemma(v)
	if v < 0 || s.is(v, lexis.Auxiliary) || !s.isVerb(v) || s.reports(v) || transparent[lemma] || lexis.LevelVerbs[lemma] || leaving[lemma] {
		return -1
	}
	return v
}

// predicateStart is where the predicate of the phrase that ends at the token
// end is looked for: behind further subjects that share it and, where the
// phrase is no object, behind what stands between commas ("12 people, a child
// among them, drowned") or in a clause of its own ("those who fell ill have
// died").
func (s *shape) predicateStart(end int, object bool) int {
	switch {
	case s.lower(end) == "and":
		return s.sharedPredicate(end)
	case object:
	case s.lower(end) == "aged":
		return s.behindAge(end)
	case s.lower(end) == ",", s.lower(end) == "—", s.lower(end) == "–":
		return s.behindInsertion(end)
	case s.lower(end) == "of" && s.lower(end+1) == "those" && s.whoAt(end):
		return s.behindRelative(end + 3)
	}
	return end
}

// longestInsertion is how many words may stand between the two commas.
const longestInsertion = 14

// behindInsertion is the auxiliary or the past form behind the next comma, or the
// next dash behind one; the mark given, where neither follows it.
func (s *shape) behindInsertion(comma int) int {
	for i := comma + 1; i < min(len(s.tokens), comma+longestInsertion) && (!s.breaks(i) || s.lower(i) == s.lower(comma) || s.lower(i) == "(" || s.lower(i) == ")"); i++ {
		if s.lower(i) != s.lower(comma) {
			continue
		}
		if v := s.skip(i+1, lexis.Adverb); s.is(v, lexis.Auxiliary) || s.verb(v).Form&lexis.PastForm != 0 && !isReporting(s.verb(v)) {
			return v
		}
		return comma
	}
	return comma
}

// behindAge is the auxiliary behind an age that follows the noun, "men aged between 22
// and 51 were arrested"; the token given, where none is.
func (s *shape) behindAge(aged int) int {
	for i := aged + 1; i < min(len(s.tokens), aged+8) && !s.breaks(i); i++ {
		if s.is(i, lexis.Auxiliary) {
			return i
		}
	}
	return aged
}

// behindRelative is the auxiliary that follows the verb of the clause which
// starts at the token i, else i.
func (s *shape) behindRelative(i int) int {
	own := false
	for k := i; k < min(len(s.tokens), i+longestInsertion) && !s.breaks(k); k++ {
		switch {
		case s.is(k, lexis.Conjunction):
			return i
		case own && s.is(k, lexis.Auxiliary) && !s.is(k-1, lexis.Auxiliary|lexis.Adverb|lexis.Relative|lexis.Negation):
			return k
		}
		own = own || s.is(k, lexis.Auxiliary) || s.verb(k).Form&lexis.PastForm != 0
	}
	return i
}

// otherMatter are prepositions behind which the verbs tell of something else.
var otherMatter = wording.Set("for once after before since until by than as following during despite")

// eventToCome finds "to arrive" behind the counted noun.
func eventToCome(s *shape, _, last int, p phrase) found {
	i := s.skip(max(last, p.last), lexis.FormOfBe|lexis.Adverb)
	for s.lower(i) == "more" || predicative[s.lower(i)] {
		i++
	}
	if s.lower(i) != "to" || s.is(i+1, lexis.Closed&^lexis.FormOfBe) {
		return found{}
	}
	v := s.skip(i+1, lexis.FormOfBe|lexis.Adverb)
	return s.verbEvent(i, v)
}

// predicative are adjectives that never go before a noun and lead to what the
// thing is to do: "90 more due to be freed".
var predicative = wording.Set("due likely unlikely able unable ready bound set scheduled expected alive afraid alike awake asleep eligible")

// reports reports whether the verb at i tells of what somebody says. A ward that
// admits patients says nothing: the verb is passive, or an amount follows it; nor
// does who adds 40 beds.
func (s *shape) reports(i int) bool {
	takesIn := s.lemma(i) == "admit" && (s.kind(i+1) == prose.Number || s.is(s.verbGroupStart(i), lexis.FormOfBe) || s.is(i-1, lexis.FormOfBe))
	putsOnTop := s.lemma(i) == "add" && s.amountAt(i+1)
	return isReporting(s.verb(i)) && !takesIn && !putsOnTop
}

// isPredicate reports whether the token i is the verb of what stands before it.
func (s *shape) isPredicate(i int, group bool) bool {
	v := s.verb(i)
	if v.Form == 0 || s.is(i-1, lexis.Determiner) && !s.is(i-1, lexis.Relative) {
		return false
	}
	if group {
		return true
	}
	return v.Form&(lexis.PastForm|lexis.ParticipleForm) != 0 || v.Form&lexis.IngForm != 0 && !isReporting(v) || s.isVerb(i)
}

// predicateWords is where the words of the predicate begin whose verb stands at i
// and which was looked for from start on: there, for a relative clause, else behind
// what stands before the verb and its auxiliaries.
func (s *shape) predicateWords(start, i int) int {
	if s.is(start, lexis.Relative) {
		return start
	}
	return s.verbGroupStart(i)
}

// lastVerb goes on from a verb that only says how something was seen or that
// it began ("was seen engaging") to the verb of what happened.
func (s *shape) lastVerb(i int) int {
	for k := i + 1; k < min(len(s.tokens), i+5); k++ {
		switch {
		case s.is(k, lexis.Adverb|lexis.FormOfBe|lexis.FormOfHave|lexis.Determiner), s.lower(k) == "to":
		case (s.verb(k).Form&(lexis.IngForm|lexis.ParticipleForm|lexis.BaseForm) != 0 || s.is(k, lexis.StateWord)) && lightVerbs[s.verb(i).Lemma]:
			return k
		default:
			return i
		}
	}
	return i
}

// lightVerbs lead to the verb that says what happened.
var lightVerbs = wording.Set("see observe believe think say expect report know fear start begin continue feel find understand estimate suspect confirm presume need have spot remain stay leave")

// being finds "are in the valley" and "are there": being somewhere.
func (s *shape) being(i int) found {
	k := s.skip(i+1, lexis.Adverb|lexis.Negation)
	for _, at := range []int{i + 1, k} {
		if e := s.phrasal(at, at); e.ok() {
			return e
		}
	}
	if s.is(i, lexis.FormOfBe) && (s.is(k, lexis.Preposition) && s.lower(k) != "to" || s.lower(k-1) == "there" || s.lower(k-1) == "here") {
		return found{first: i, last: k, lemma: "be"}
	}
	return found{}
}

// there reports whether "there are" stands before the figure and a place
// behind the counted noun.
func (s *shape) there(last int, p phrase) bool {
	if !p.ok() || !s.is(p.last, lexis.Preposition) {
		return false
	}
	for i := p.first - 1; i > max(0, p.first-8); i-- {
		if s.is(i, lexis.FormOfBe) && s.lower(s.verbGroupStart(i)-1) == "there" {
			return true
		}
	}
	return false
}

// eventOfQualifier finds a participle before the head: "closed schools".
func eventOfQualifier(s *shape, _, _ int, p phrase) found {
	for i := p.first; i < p.head; i++ {
		row := lexis.EventOfNoun[s.lower(i)]
		if v := s.verb(i); row == nil && v.Form&lexis.ParticipleForm != 0 {
			row = lexis.EventOfVerb[v.Lemma]
		}
		if row != nil {
			return found{first: i, last: i + 1, lemma: s.lower(i), row: row}
		}
	}
	return found{}
}

// verbEvent is the event of the verb at i, its words starting at first, with
// what follows the verb where a phrase of the table says more.
func (s *shape) verbEvent(first, i int) found {
	v := s.verb(i)
	if s.is(i, lexis.StateWord) && lexis.EventOfVerb[v.Lemma] == nil {
		return found{first: min(first, i), last: i + 1, lemma: s.lower(i), row: lexis.EventOfNoun[s.lower(i)]}
	}
	if s.reports(i) {
		k := s.skip(i+1, lexis.Adverb)
		return s.phrasal(k, k)
	}
	if v.Form == 0 {
		return found{}
	}
	e := found{first: min(first, i), last: i + 1, lemma: v.Lemma, row: lexis.EventOfVerb[v.Lemma]}
	e = s.withSecond(e, i)
	if p := s.phrasal(e.first, i); p.ok() {
		return p
	}
	return e
}

// withSecond joins two harms that one figure counts together, "killed or
// wounded", the first of which ends at the token i.
func (s *shape) withSecond(e found, i int) found {
	other := lexis.EventOfVerb[s.verb(i+2).Lemma]
	if other == nil {
		other = lexis.EventOfNoun[s.lower(i+2)]
	}
	if !s.is(i+1, lexis.Conjunction) || e.row == nil || other == nil || other == e.row || !e.row.Harms || !other.Harms {
		return e
	}
	e.last, e.concept, e.row = i+3, "casualty", eventNamed["casualty"]
	return e
}

// eventNamed indexes lexis.EventConcepts by name.
var eventNamed = func() map[string]*lexis.EventConcept {
	index := map[string]*lexis.EventConcept{}
	for i := range lexis.EventConcepts {
		index[lexis.EventConcepts[i].Name] = &lexis.EventConcepts[i]
	}
	return index
}()
