package en

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// modalityFamily says whether a figure is told as a fact. What no sieve
// decides was asserted to begin with.
func modalityFamily() rules.Family {
	return rules.Family{
		Name:   "modality",
		Sieves: modalitySieves,
		Answer: func(c *claim.Claim) string { return string(c.Modality) },
	}
}

var modalitySieves = []rules.Sieve{
	{
		Name:     "modality/denied",
		Sentence: "The figure stands under a verb of denial, or what is said of it is negated.",
		Apply:    modalityFrom(claim.Denied, wordSet("deny refute reject dispute"), wordSet("not n't never")),
		Examples: []rules.Example{
			{Text: "The mayor denied that 12 boats had sunk.", Figure: "12", Want: "denied"},
			{Text: "Some 12 boats did not sail.", Figure: "12", Want: "denied"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mayor did not speak, and 12 boats sank.", Figure: "12"},
			{Text: "They could not say why, but 12 boats sank.", Figure: "12"},
			{Text: "The mill dismissed 12 clerks.", Figure: "12"},
		},
	},
	{
		Name:     "modality/feared",
		Sentence: "The figure is feared.",
		Apply:    modalityFrom(claim.Feared, wordSet("fear"), wordSet("feared fears")),
		Examples: []rules.Example{
			{Text: "Some 12 sailors are feared to have drowned.", Figure: "12", Want: "feared"},
			{Text: "Some 12 sailors are feared dead.", Figure: "12", Want: "feared"},
			{Text: "Rescuers fear that 12 sailors drowned.", Figure: "12", Want: "feared"},
		},
		CounterExamples: []rules.Example{{Text: "The captain is feared. He commands 12 sailors.", Figure: "12"}},
	},
	{
		Name:     "modality/expected",
		Sentence: "The figure is expected, planned or told of the future.",
		Apply:    modalityFrom(claim.Expected, wordSet("expect plan hope intend forecast predict anticipate project schedule aim pledge promise threaten"), wordSet("will would 'll shall expected planned likely due scheduled set forecast projected")),
		Examples: []rules.Example{
			{Text: "The mill will hire 12 clerks.", Figure: "12", Want: "expected"},
			{Text: "Some 12 boats are expected to sail.", Figure: "12", Want: "expected"},
			{Text: "She hopes to open 12 beds.", Figure: "12", Want: "expected"},
			{Text: "He expects 12 more to arrive.", Figure: "12", Want: "expected"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mill, which will close, hired 12 clerks.", Figure: "12"},
			{Text: "The mill hired 12 clerks and will close.", Figure: "12"},
		},
	},
	{
		Name:     "modality/possible",
		Sentence: "The figure is possible, and no more is said.",
		Apply:    modalityFrom(claim.Possible, wordSet("suspect"), wordSet("may might could possibly perhaps possible suspected")),
		Examples: []rules.Example{
			{Text: "Over 12 soldiers may have entered the valley.", Figure: "12", Want: "possible"},
			{Text: "Repairs could cost 12 crowns.", Figure: "12", Want: "possible"},
		},
		CounterExamples: []rules.Example{{Text: "In May over 12 soldiers entered the valley.", Figure: "12"}},
	},
}

// modalityFrom makes a sieve of the verbs that govern a figure and of the
// words within what is said of it.
func modalityFrom(m claim.Modality, verbs, words map[string]bool) func(*rules.Reading, *rules.Figure) bool {
	return func(r *rules.Reading, f *rules.Figure) bool {
		s := shapeOf(r, f.Sentence)
		first, last := s.predicateOf(f)
		for i := first; i < last; i++ {
			if s.tokens[i].Span.Start >= f.Claim.Quote.Start && i < f.Last {
				continue
			}
			if words[s.lower(i)] && !s.capital(i) || verbs[s.verb(i).lemma] && s.isVerb(i) {
				f.Claim.Modality = m
				return true
			}
		}
		return false
	}
}

// governReach is how many words before a predicate the verb that governs it
// may stand.
const governReach = 4

// predicateOf is the half-open range of tokens that say how the figure holds:
// the verb group before it or behind its noun, and the words that lead to it.
func (s *shape) predicateOf(f *rules.Figure) (first, last int) {
	first, last = f.First, f.First
	if e := f.Claim.Event.Span; !e.Empty() && f.Claim.Sentence.Contains(e) {
		for i := max(0, f.First-reach); i < min(len(s.tokens), f.Last+reach); i++ {
			if e.Contains(s.tokens[i].Span) {
				first, last = min(first, i), max(last, i+1)
			}
		}
	}
	if v := s.governingVerb(f.First); v >= 0 {
		first = min(first, v)
	}
	first = s.verbGroupStart(first)
	for k := 0; k < governReach && first > 0 && s.governs(first-1); k++ {
		first--
	}
	return first, last
}

// governs reports whether what governs a predicate can stand at or before the
// token i: no mark, conjunction or relative pronoun but "that" lies between.
func (s *shape) governs(i int) bool {
	return !s.breaks(i) && s.lower(i) != "," && !s.is(i, conjunction) && (!s.is(i, relative) || s.lower(i) == "that")
}
