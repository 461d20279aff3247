package scope

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// contested are things of which every party has a number of its own, so that
// whose they are narrows them.
var contested = wording.Set("seat vote ballot medal delegate mandate goal")

// The verbs that lead from a party to its number, and from a number to whom it
// is given.
var (
	possessing = wording.Set("have hold win take get receive gain lose poll secure capture command need retain keep score garner collect claim draw attract finish end lead trail")
	awarding   = wording.Set("give hand credit award project leave see show allot")
	sharing    = wording.Set("be stand stay remain sit rise fall climb drop slip lead trail finish end")
)

// contends reports whether the figure is a number that some party to a contest
// has: of a contested thing, or a bare share in a text about a vote.
func contends(r *rules.Reading, f *rules.Figure) bool {
	c := &f.Claim
	if c.Role == claim.Change || c.Role == claim.Increment || c.Role == claim.Attribute || c.Quantity.Unit != "" && c.Quantity.Unit != "%" && c.Quantity.Unit != "share" {
		return false
	}
	s := shapeOf(r, f.Sentence)
	if s.isWholeOrMargin(f) {
		return false
	}
	if contested[c.Counted.Head] || representatives[c.Counted.Head] {
		return true
	}
	return c.Quantity.Unit == "%" && !s.hasNounBehind(f) && isAboutVote(r)
}

// isWholeOrMargin reports whether the figure is all that there is to be had, "of the
// 240 seats", "a 240-seat house", how far the count has come, "99% of ballots
// counted", or by how much somebody has won.
func (s *shape) isWholeOrMargin(f *rules.Figure) bool {
	lead := s.skipBack(f.First-1, lexis.Determiner|lexis.Adverb)
	if s.lower(lead) == "of" && !ownScores[s.lower(lead-1)] || s.lower(lead) == "by" || s.hyphen(f.Last) {
		return true
	}
	i := f.Last
	for steps := 0; steps < 3 && (s.lower(i) == "of" || s.is(i, lexis.Determiner) || contested[lexis.Singular(s.lower(i))]); steps++ {
		i++
	}
	i = s.skip(i, lexis.Auxiliary|lexis.Adverb)
	return i > f.Last && tallying[s.lower(i)]
}

// ownScores are words before "of" and a number that somebody has; tallying is what is
// done with ballots.
var (
	ownScores = wording.Set("share score tally result total haul")
	tallying  = wording.Set("counted tallied processed reporting declared reported verified examined scanned cast")
)

// hasNounBehind reports whether what a share is of stands right behind it.
func (s *shape) hasNounBehind(f *rules.Figure) bool {
	return s.lower(f.Last) == "of" || s.hyphen(f.Last) || s.continues(f.Last) && !s.is(f.Last, lexis.Adverb|lexis.Weekday|lexis.Month) && s.verb(f.Last).Form == 0
}

// voteKey is the key under which a reading keeps whether it is about a vote.
type voteKey struct{}

// electionWords are words of texts about a vote, of which two make one.
var electionWords = wording.Set("vote voter ballot election poll referendum by-election run-off runoff pollster constituency electorate survey polled voted")

// isAboutVote reports whether the beginning of the text speaks of a vote or of
// what people would vote.
func isAboutVote(r *rules.Reading) bool {
	if known, ok := r.Notes[voteKey{}].(bool); ok {
		return known
	}
	found := 0
	for i := range r.Article.Sentences[:min(len(r.Article.Sentences), topicSentences)] {
		for _, t := range r.Article.Sentences[i].Tokens {
			if t.Kind == prose.Word && electionWords[lexis.Singular(t.Lower)] {
				found++
			}
		}
	}
	r.Note(voteKey{}, found > 1)
	return found > 1
}

// award says whose the figure is. A bare share is one of the vote.
func award(f *rules.Figure, key, said string) bool {
	c := &f.Claim.Counted
	c.Holder, c.Held = key, said
	switch {
	case contested[c.Head]:
	case representatives[c.Head]:
		c.Head, c.Concept = "seat", "seat"
	default:
		*c = claim.Counted{Text: "vote", Head: "vote", Concept: "vote", Holder: key, Held: said}
	}
	return true
}

// awardTo is award for the name that the tokens [first, last) hold.
func (s *shape) awardTo(r *rules.Reading, f *rules.Figure, first, last int) bool {
	for first < last && !s.proper(first) && !partyless[s.lower(first)] {
		first++
	}
	if first >= last || first == 0 && !s.isNameAtStart(r) && !partyless[s.lower(0)] || s.is(last-1, lexis.Weekday|lexis.Month|lexis.Closed|lexis.NumberNoun) {
		return false
	}
	said := "of "
	if s.lower(first-1) == "the" {
		said = "of the "
	}
	return award(f, s.holderKey(first, last), said+s.words(first, last))
}

// partyless are those who run for no party.
var partyless = wording.Set("independents independent")

// representatives are counted for the seats that they hold.
var representatives = wording.Set("councillor councilor deputy mp lawmaker legislator senator")

// namesKey is the key under which a reading keeps the names inside its sentences.
type namesKey struct{}

// isNameAtStart reports whether the first word of the sentence is a name: the
// tables know no such word, or it has its capital inside a sentence, too.
func (s *shape) isNameAtStart(r *rules.Reading) bool {
	word := s.lower(0)
	known := s.classes[0] != 0 || lexis.CountedOf[lexis.Singular(word)] != nil || lexis.EventOfNoun[lexis.Singular(word)] != nil || lexis.AsVerb(word).Form != 0 || electionWords[lexis.Singular(word)]
	return !known || isNameInside(r, word)
}

// isNameInside reports whether the word, in lower case, is written with a capital
// inside some sentence.
func isNameInside(r *rules.Reading, word string) bool {
	names, ok := r.Notes[namesKey{}].(map[string]bool)
	if !ok {
		names = namesInside(r.Article)
		r.Note(namesKey{}, names)
	}
	return names[word]
}

// partyNouns are what names of parties end in; they tell nothing without the
// words before them.
var partyNouns = wording.Set("alliance union coalition movement front bloc league democrat liberal conservative socialist list congress group now rally people force future democracy way home platform block")

// holderKey is what a holder is matched on: the last name of a person, all of
// the name of a party, less "party" and with its last word in the singular.
func (s *shape) holderKey(first, last int) string {
	for s.lower(last-1) == "party" && last-1 > first {
		last--
	}
	if partyless[s.lower(first)] {
		return "independent"
	}
	if !partyNouns[lexis.Singular(s.lower(last-1))] {
		return lexis.Singular(s.lower(last - 1))
	}
	words := make([]string, 0, last-first)
	for i := first; i < last; i++ {
		words = append(words, s.lower(i))
	}
	words[len(words)-1] = lexis.Singular(words[len(words)-1])
	return strings.Join(words, " ")
}

// nameStart is the first token of the name that ends right before the token end,
// end where none does. Who has a name is not the place that "in" leads to.
func (s *shape) nameStart(end int) int {
	first := end
	for first > 0 && s.proper(first-1) && !s.is(first-1, lexis.Closed|lexis.Weekday|lexis.Month|lexis.NumberNoun) {
		first--
	}
	if before := s.skipBack(first-1, lexis.Determiner); s.lower(before) == "in" || s.lower(before) == "at" || s.lower(before) == "from" || s.lower(before) == "near" {
		return end
	}
	return first
}

// skipBack is the first token from i on backwards that belongs to none of the
// classes.
func (s *shape) skipBack(i int, c lexis.WordClass) int {
	for s.is(i, c) {
		i--
	}
	return i
}
