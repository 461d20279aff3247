package scope

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// modalCues are words that make a figure less than a fact, by how they do so.
type modalCues struct {
	// words stand within the predicate: auxiliaries, negations, participles.
	words map[string]bool
	// verbs, by their lemmas, govern the figure or the clause that it stands in.
	verbs map[string]bool
	// leading words do so before an infinitive alone: "due to sail".
	leading map[string]bool
	// nouns, in the singular, do so before "that", "to", "of" or "for".
	nouns map[string]bool
}

// hold reports whether one of the cues stands where it bears on the figure.
func (c modalCues) hold(s *shape, f *rules.Figure, m modalScope) bool {
	for i := m.lead; i < m.last; i++ {
		if i >= f.First && i < f.Last || s.lower(i-1) == "as" || s.lower(i-1) == "than" {
			continue
		}
		word, verb := s.lower(i), s.verb(i)
		if word == "not" && s.kind(i+1) == prose.Number && i+1 != f.First {
			continue // what another figure is not
		}
		if s.boundsBy(i, f) || word == "not" && hardlyNegated[s.lower(i+1)] {
			continue
		}
		switch {
		case i >= m.first && c.words[word] && !s.capital(i),
			c.verbs[verb.Lemma] && s.isVerb(i),
			(c.leading[word] || c.leading[verb.Lemma]) && s.leadsToVerb(i+1),
			c.nouns[lexis.Singular(word)] && s.leadsOn(i+1):
			return true
		}
	}
	return false
}

// boundsBy reports whether the negation at the token i only makes a bound of a figure:
// of its own, "never exceeded 15", or of the one before what it is held against,
// "never exceeded 15, well below the limit of 25".
func (s *shape) boundsBy(i int, f *rules.Figure) bool {
	if !s.is(i, lexis.Negation) && s.lower(i) != "never" || !passing[s.verb(i+1).Lemma] {
		return false
	}
	if f.Claim.Quantity.Form == quantity.AtMost {
		return true
	}
	for k := i + 2; k < f.First; k++ {
		if s.lower(k) == "," && s.kind(k-1) != prose.Mark && s.amountAt(i+2) {
			return true
		}
	}
	return false
}

// hardlyNegated are words with which "not" denies nothing: not far off, not only.
var hardlyNegated = wording.Set("far only just merely simply least surprisingly unexpectedly")

// passing are verbs by which a bound is passed.
var passing = wording.Set("exceed top surpass pass")

// leadsToVerb reports whether "to" and an infinitive stand at the token i.
func (s *shape) leadsToVerb(i int) bool {
	v := s.skip(i+1, lexis.Adverb)
	return s.lower(i) == "to" && (s.is(v, lexis.FormOfBe|lexis.FormOfHave) || s.verb(v).Form&lexis.BaseForm != 0)
}

// leadsOn reports whether the token i hands on from a noun to what it is about.
func (s *shape) leadsOn(i int) bool {
	return s.lower(i) == "that" || s.lower(i) == "of" || s.lower(i) == "for" || s.leadsToVerb(i)
}

var (
	denyingCues = modalCues{
		words: wording.Set("not n't never"), leading: wording.Set("refuse fail"),
	}
	expectingCues = modalCues{
		words:   wording.Set("will would 'll shall expected planned likely scheduled forecast projected"),
		verbs:   wording.Set("expect plan hope intend forecast predict anticipate project schedule aim pledge promise threaten"),
		leading: wording.Set("want seek propose prepare vow agree decide commit offer plan hope aim threaten promise pledge due set poised tipped likely ready about going"),
		nouns:   wording.Set("plan proposal promise pledge hope"),
	}
)

// tellings are nouns for what somebody said, which others deny or cannot verify.
var tellings = wording.Set("claim report allegation suggestion rumour rumor accusation assertion statement speculation")

// denied reports whether the figure, or the clause that it stands in, is denied.
func denied(s *shape, f *rules.Figure, m modalScope) bool {
	return denyingCues.hold(s, f, m) || s.deniesClause(f, m) || s.deniesGerund(m) || s.deniedAccount(m) || s.rejectsAccount(m) || s.notBut(f)
}

// deniesClause reports whether "deny" governs the clause of the figure, or
// another verb of denial its "that". What is denied to somebody is no denial.
func (s *shape) deniesClause(f *rules.Figure, m modalScope) bool {
	for i := m.lead; i < f.First && s.lower(f.First-1) != "to"; i++ {
		if s.verb(i).Lemma == "deny" && s.isVerb(i) && !f.Claim.Event.Span.Contains(s.tokens[i].Span) {
			return true
		}
	}
	return m.that > 0 && rejecting[s.verb(m.that-1).Lemma]
}

// deniesGerund reports whether what is denied is an act: "denies killing".
func (s *shape) deniesGerund(m modalScope) bool {
	k := s.skip(m.first, lexis.Adverb)
	return s.verb(k).Form&lexis.IngForm != 0 && s.verb(m.first-1).Lemma == "deny"
}

// deniedAccount reports whether a clause with "that" hangs on "no evidence", on
// "not true" or on an account that its own sentence goes on to reject.
func (s *shape) deniedAccount(m modalScope) bool {
	if m.that < 0 {
		return false
	}
	noun := s.lower(m.that - 1)
	switch before := s.lower(m.that - 2); {
	case proofs[lexis.Singular(noun)]:
		return before == "no" || before == "little"
	case noun == "true":
		return s.is(m.that-2, lexis.Negation)
	case noun == "false" || noun == "untrue":
		return true
	}
	return tellings[lexis.Singular(noun)] && s.rejectedBehind(m.last)
}

var proofs = wording.Set("evidence proof sign indication truth question suggestion")

// rejectedBehind reports whether a passive of rejecting follows the clause that
// ends about the token i: "the claim that 12 sank was rejected".
func (s *shape) rejectedBehind(i int) bool {
	for end := min(len(s.tokens), i+governReach); i < end && !s.breaks(i); i++ {
		if word := s.lower(i); s.is(i-1, lexis.FormOfBe|lexis.Adverb) && (rejecting[s.verb(i).Lemma] || word == "false" || word == "untrue" || word == "wrong") {
			return true
		}
	}
	return false
}

// rejecting are verbs by which an account is denied.
var rejecting = wording.Set("deny reject dismiss refute dispute debunk discredit")

// rejectsAccount reports whether somebody rejects the account that the figure's
// clause tells: "dismissed reports that", "rejected as false a claim that".
func (s *shape) rejectsAccount(m modalScope) bool {
	return m.that > 0 && tellings[lexis.Singular(s.lower(m.that-1))] && s.lemmaWithin(rejecting, m.lead, m.that)
}

// lemmaWithin reports whether a verb of the set stands among the tokens.
func (s *shape) lemmaWithin(set map[string]bool, from, to int) bool {
	for i := from; i < to; i++ {
		if set[s.verb(i).Lemma] {
			return true
		}
	}
	return false
}

// notBut reports whether "not" leads to the figure and "but" to another one.
func (s *shape) notBut(f *rules.Figure) bool {
	if s.lower(f.First-1) != "not" {
		return false
	}
	for i := f.Last; i < min(len(s.tokens), f.Last+governReach) && !s.breaks(i); i++ {
		if s.lower(i) == "but" {
			return true
		}
	}
	return false
}

// unverified reports whether the figure's clause is left open: nobody could
// verify it, or "if" and "whether" lead to it.
func unverified(s *shape, f *rules.Figure, m modalScope) bool {
	if m.open {
		return true
	}
	for i := m.lead; i < m.first; i++ {
		if openReports[s.lower(i)] {
			return true
		}
		v := s.verb(i).Lemma
		if (v == "verify" || v == "confirm") && s.is(s.verbGroupStart(i), lexis.Auxiliary) && (s.is(i-1, lexis.Negation) || s.is(i-2, lexis.Negation)) {
			return true
		}
	}
	return false
}

// openReports are words for reports of which it is open whether they are so.
var openReports = wording.Set("unconfirmed unverified unofficial")

// unreal reports whether "would have" or "should have" and a participle stand
// in the predicate.
func unreal(s *shape, _ *rules.Figure, m modalScope) bool {
	for i := m.first; i < m.last; i++ {
		if word := s.lower(i); word != "would" && word != "should" {
			continue
		}
		have := s.skip(i+1, lexis.Adverb|lexis.Negation)
		if v := s.skip(have+1, lexis.Adverb|lexis.FormOfBe); s.lower(have) == "have" && (s.verb(v).Form&lexis.ParticipleForm != 0 || v > have+1) {
			return true
		}
	}
	return false
}

// expected reports whether the figure is told of the future: by a cue, by "is
// to", by a participle that stands alone behind it, "the 12 planned", or by one
// before what happens, "the planned closure of 12".
func expected(s *shape, f *rules.Figure, m modalScope) bool {
	if expectingCues.hold(s, f, m) || awaited[s.lower(f.Last)] && !s.continues(f.Last+1) && s.lower(f.Last+1) != "by" {
		return true
	}
	if s.inHeadlineInfinitive(f, m) || s.announced(f, m) || s.foreseen(f) {
		return true
	}
	if s.lower(m.first-1) == "to" && s.is(m.first-2, lexis.FormOfBe) || awaited[s.lower(m.first-1)] && m.first < f.First {
		return true
	}
	for i := m.first; i < m.last; i++ {
		if s.lower(i) == "due" && s.is(i+1, lexis.Preposition) && s.lower(i+1) != "to" || s.is(i, lexis.FormOfBe) && s.leadsToVerb(i+1) {
			return true
		}
	}
	return s.is(m.last-1, lexis.FormOfBe) && s.leadsToVerb(m.last)
}

// foreseenReach is how many tokens before a figure somebody may see it.
const foreseenReach = 7

// foreseen reports whether somebody sees something at the figure, or going there:
// "sees inflation at 3%", "saw it" being none; "is seen falling to 3%".
func (s *shape) foreseen(f *rules.Figure) bool {
	going := s.lower(f.First-1) == "at"
	for k := f.First - 1; k >= max(0, f.First-foreseenReach) && !s.breaks(k) && s.lower(k) != ","; k-- {
		switch word := s.lower(k); {
		case word == "sees" || word == "see" && !s.is(k-1, lexis.Modal|lexis.Determiner) || word == "seen" && s.is(k-1, lexis.FormOfBe|lexis.Adverb):
			return going
		case s.verb(k).Form&lexis.IngForm != 0:
			going = true
		}
	}
	return false
}

// inHeadlineInfinitive reports whether a headline tells by an infinitive alone what
// its subject will do: "Mill to cut 40 jobs".
func (s *shape) inHeadlineInfinitive(f *rules.Figure, m modalScope) bool {
	if f.Claim.Section != document.Headline || m.first < 2 || !s.leadsToVerb(m.first-1) {
		return false
	}
	for i := range m.first - 1 {
		if s.is(i, lexis.Auxiliary) || s.isVerb(i) && i > 0 && !s.capital(i) {
			return false
		}
	}
	return true
}

// announced reports whether somebody announces or proposes what the counted noun
// says will happen: "announced 40 job cuts", "proposed 12 closures".
func (s *shape) announced(f *rules.Figure, m modalScope) bool {
	e, counted := f.Claim.Event, f.Claim.Counted.Span
	return (e.Concept == "dismiss" || e.Concept == "close") && !e.Span.Empty() && counted.Contains(e.Span) && s.lemmaWithin(announcing, m.lead, f.First)
}

// announcing are verbs of making known what one is going to do.
var announcing = wording.Set("announce unveil propose outline")

// awaited are participles that put a figure behind which they stand alone off.
var awaited = wording.Set("expected planned proposed forecast scheduled promised pledged predicted projected budgeted")
