package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// Words that say what a count takes in or leaves out.
var (
	takingIn   = wording.Set("include includes included count counts counted")
	leavingOut = wording.Set("exclude excludes excluded omit omits omitted ignore ignores ignored disregard disregards")
	// withOut and withIn are verbs that say it with a particle: left out, takes in.
	withOut = wording.Set("leave leaves left leaving")
	withIn  = wording.Set("take takes took taking")
	// besidesCount stand between such a verb and its subject.
	besidesCount = wording.Set("also however still only already now")
	// ownDeath are those whom some tolls take in and others do not.
	ownDeath = wording.Set("attacker attackers gunman gunmen bomber bombers shooter assailant assailants suspect suspects perpetrator perpetrators pilot driver hijacker hijackers militant militants rescuers")
	// unproven narrow what some counts take in and others do not.
	unproven = wording.Set("suspected probable presumed unconfirmed those both missing")
)

// delimitedBehind reads ", not counting the crew" behind the figure.
func (s *shape) delimitedBehind(f *rules.Figure) claim.Delimited {
	for k := f.Last; k < min(len(s.tokens), f.Last+reach) && !s.breaks(k) && s.kind(k) != prose.Number; k++ {
		if s.lower(k) != "," && s.lower(k+1) != "excluding" {
			continue
		}
		if d := s.delimitingParticiple(k + 1); !d.Span.Empty() {
			return d
		}
	}
	return claim.Delimited{}
}

func (s *shape) delimitingParticiple(k int) claim.Delimited {
	not := s.lower(k) == "not"
	verb := k
	if not {
		verb++
	}
	switch s.lower(verb) {
	case "including":
		if !not && !unproven[s.lower(verb+1)] && !ownDeath[s.lower(verb+2)] {
			return claim.Delimited{}
		}
	case "counting":
	case "excluding", "omitting":
		not = true
	default:
		return claim.Delimited{}
	}
	end := s.clauseEnd(verb + 1)
	if !not && s.numberWithin(verb, end) {
		return claim.Delimited{}
	}
	return claim.Delimited{Span: s.span(k, end), Takes: !not, Leaves: not}
}

// delimitedByRelative reads ", which counts rafts too," in the stretch of the
// sentence that tells the figure: behind it, or before it where no other figure
// stands between.
func (s *shape) delimitedByRelative(f *rules.Figure) claim.Delimited {
	for k := f.Last; k < min(len(s.tokens)-1, f.Last+reach) && !s.breaks(k) && s.kind(k) != prose.Number && !s.contrasts(k); k++ {
		if d := s.relativeDelimitation(k); !d.Span.Empty() {
			return d
		}
	}
	for k := f.First - 1; k > max(0, f.First-reach) && !s.breaks(k) && !s.contrasts(k); k-- {
		if d := s.relativeDelimitation(k); !d.Span.Empty() {
			return d
		}
		if s.kind(k) == prose.Number && !s.isClock(k) {
			break
		}
	}
	return claim.Delimited{}
}

// isClock reports whether the number at k is a time of day: 8 a.m.
func (s *shape) isClock(k int) bool {
	switch s.lower(k + 1) {
	case "a.m", "a.m.", "p.m", "p.m.", "am", "pm":
		return true
	}
	return false
}

// contrasts reports whether the token k begins what another source says.
func (s *shape) contrasts(k int) bool {
	switch s.lower(k) {
	case "while", "whereas", "but", "although", "though":
		return true
	}
	return false
}

// relativeDelimitation reads the relative clause that begins at the token k.
func (s *shape) relativeDelimitation(k int) claim.Delimited {
	if s.lower(k-1) != "," {
		return claim.Delimited{}
	}
	switch s.lower(k) {
	case "which", "who":
		return s.delimitation(k + 1)
	case "whose":
		for i := k + 1; i < k+4; i++ {
			if counts[s.lower(i)] {
				return s.delimitation(i + 1)
			}
		}
	}
	return claim.Delimited{}
}

// delimitedByCount reads "and said that her number included rafts" behind the
// figure.
func (s *shape) delimitedByCount(f *rules.Figure) claim.Delimited {
	for k := f.Last; k < min(len(s.tokens), f.Last+reach) && s.lower(k) != ";" && s.lower(k) != "." && s.kind(k) != prose.Number; k++ {
		if !counts[s.lower(k)] || !s.is(k-1, lexis.Determiner|lexis.Possessive|lexis.Pronoun) {
			continue
		}
		if d := s.delimitation(s.behindAside(k + 1)); !d.Span.Empty() {
			return d
		}
	}
	return claim.Delimited{}
}

// asideReach is how many tokens an aside between a count and its verb may have.
const asideReach = 5

// behindAside is the token behind an aside between two commas that begins at k,
// or k itself.
func (s *shape) behindAside(k int) int {
	if s.lower(k) != "," {
		return k
	}
	for i := k + 1; i <= k+asideReach; i++ {
		if s.lower(i) == "," {
			return i + 1
		}
	}
	return k
}

// delimitation reads the predicate that begins at the token k, and what follows
// "and" in it: "covers the port and leaves out rafts".
func (s *shape) delimitation(k int) claim.Delimited {
	for i, end := k, s.clauseEnd(k); i < end; i++ {
		if i > k && s.lower(i-1) != "and" {
			continue
		}
		if takes, ok := s.delimitingVerb(i); ok {
			return claim.Delimited{Span: s.span(i, end), Takes: takes, Leaves: !takes}
		}
	}
	return claim.Delimited{}
}

// delimitingVerb reports whether what begins at the token i says what a count
// takes in, or else leaves out; ok is false where it says neither.
func (s *shape) delimitingVerb(i int) (takes, ok bool) {
	for besidesCount[s.lower(i)] {
		i++
	}
	not := false
	if s.is(i, lexis.FormOfDo) {
		if s.lower(i+1) != "not" && s.lower(i+1) != "n't" {
			return false, false
		}
		not = true
		i += 2
	}
	switch word := s.lower(i); {
	case takingIn[word] && s.lower(i+1) != "on", withIn[word] && s.lower(i+1) == "in":
		return !not && s.lower(i+1) != "only", true
	case (word == "covers" || word == "covered") && s.lower(i+1) == "only":
		return false, true
	case leavingOut[word], withOut[word] && s.lower(i+1) == "out":
		return false, !not
	}
	return false, false
}

// clauseEnd is the token behind the clause that goes on at k: a comma that
// parts no members of a list, or what breaks the sentence.
func (s *shape) clauseEnd(k int) int {
	for i := k; i < min(len(s.tokens), k+reach); i++ {
		if s.breaks(i) && !s.isClock(i-1) || s.lower(i) == "," && !s.listsOn(i+1) {
			return i
		}
	}
	return min(len(s.tokens), k+reach)
}

// listsOn reports whether the token k, behind a comma, is one more member of a list:
// "barns, sheds and garages".
func (s *shape) listsOn(k int) bool {
	next := s.lower(k + 1)
	return s.kind(k) == prose.Word && !s.is(k, lexis.Closed) && (next == "and" || next == "or" || next == "," && s.listsOn(k+2))
}

// numberWithin reports whether a number stands among the tokens.
func (s *shape) numberWithin(from, to int) bool {
	for i := from; i < to; i++ {
		if s.kind(i) == prose.Number {
			return true
		}
	}
	return false
}
