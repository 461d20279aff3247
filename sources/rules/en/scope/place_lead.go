package scope

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// bounding reports whether the token that leads to a place makes it the place
// of what is told.
func (s *shape) bounding(lead int) bool {
	if s.lower(lead) == "of" && (regionNouns[s.lower(lead-1)] || settlements[s.lower(lead-1)] || dwellers[lexis.Singular(s.lower(lead-1))]) {
		return true
	}
	if s.lower(lead) == "from" {
		return s.departs(lead)
	}
	return locatives[s.lower(lead)] || lexis.Towards[s.verb(lead).Lemma]
}

// departs reports whether "from" at the token i leads to where something left
// or was taken, and not to where somebody is from.
func (s *shape) departs(i int) bool {
	if s.verb(i-1).Form != 0 || departures[lexis.Singular(s.lower(i-1))] || s.kind(i-1) == prose.Number || s.is(i-1, lexis.Adverb|lexis.Preposition) {
		return true
	}
	v := s.governingVerb(i)
	return v >= 0 && lexis.Motions[s.lemma(v)]
}

// tellsBehind reports whether who tells stands with the place: "officials in
// Ankara said".
func (s *shape) tellsBehind(last int) bool {
	v := s.verb(s.skip(last, lexis.FormOfHave|lexis.Adverb))
	if gauging[v.Lemma] && v.Form&(lexis.PastForm|lexis.PresentForm) != 0 {
		return true
	}
	return isReporting(v) && v.Form&(lexis.PastForm|lexis.PresentForm) != 0 && !transparent[v.Lemma]
}

// tellingAt reports whether the token before the preposition tells, so that
// the place is where it was told.
func (s *shape) tellingAt(lead int) bool {
	k := lead - 1
	for k > 0 && k > lead-4 && (listeners[s.lower(k)] || occasions[s.lower(k)] || s.is(k, lexis.Determiner|lexis.Preposition)) {
		k--
	}
	return isReporting(s.verb(k)) && s.isVerb(k) && !s.is(k-1, lexis.FormOfBe) && !s.isCounted(k) && s.verb(k).Lemma != "record" && s.verb(k).Lemma != "see" && k != lead || listeners[s.lower(lead-1)] && (!s.is(lead-2, lexis.Determiner) || occasions[s.lower(lead-1)]) && s.lower(lead-1) != "the" && s.lower(lead-1) != "a"
}

// isCounted reports whether an amount stands a few words before the noun at k with
// nothing between but what narrows it: "60 auto claims".
func (s *shape) isCounted(k int) bool {
	if s.verb(k).Form != lexis.PresentForm {
		return false
	}
	for i := k - 1; i >= max(0, k-4); i-- {
		if s.amountAt(i) {
			return true
		}
		if !s.continues(i) && !s.hyphen(i) && s.kind(i) != prose.Mark || s.lower(i) == "," {
			return false
		}
	}
	return false
}

// namesEvent reports whether a disaster is called after the place: "the Cutler
// fire has burned"; where the place is known, without an article as well, "Peru
// quake kills", and by its adjective, "a Peruvian earthquake".
func (s *shape) namesEvent(m mention) bool {
	if !namedEvents[lexis.Singular(s.lower(m.last))] || !s.capital(m.first) || fightingFires[s.lower(m.last+1)] {
		return false
	}
	return s.is(m.first-1, lexis.Determiner) || len(m.place.Within) > 0
}

// fightingFires make a body of "the Lima fire".
var fightingFires = wording.Set("department departments service services brigade brigades chief chiefs crew crews station stations officials officer officers truck trucks engine engines defence defences defense insurance season")

// seatReach is how many words before "based" the figure may stand whose things
// are based there.
const seatReach = 6

// seatedAt reports whether the preposition at the token lead leads to where
// somebody has his seat, "a group based in Geneva", and nothing counted is.
func (s *shape) seatedAt(lead int) bool {
	if !seats[s.lower(lead-1)] {
		return false
	}
	for i := lead - 2; i >= max(0, lead-seatReach); i-- {
		if s.kind(i) == prose.Number {
			return false
		}
	}
	return true
}

var seats = wording.Set("based headquartered born registered incorporated")

// heads reports whether a state opens a headline of the kind "Chad: gale kills
// 12". A town's name before a colon is a person's as often, who is quoted.
func (s *shape) heads(m mention) bool {
	state, _ := gazetteer.StateOf(m.place.Name)
	return m.first == 0 && s.lower(m.last) == ":" && state == m.place.Name && !allCapitals(s.words(m.first, m.last))
}

// reaches reports whether a verb that takes places for its object leads to the
// unknown name: "waves reached Iwaki".
func (s *shape) reaches(i, last int) bool {
	v := s.verb(i - 1)
	if s.lower(i-1) == "the" && s.verb(i-2).Lemma == "cross" {
		return !s.title
	}
	return reaching[v.Lemma] && v.Form&(lexis.PastForm|lexis.PresentForm) != 0 && !s.is(last, lexis.Possessive) && !s.title
}

// newsLabels open a headline or an entry in capitals and are no places.
var newsLabels = wording.Set("live breaking update updates updated exclusive watch video urgent analysis explainer factbox timeline corrected wrapup opinion insight focus alert flash correction")

// dateline reads the place in capitals that a report opens with.
func (s *shape) dateline() mention {
	last := 0
	for last < min(len(s.tokens), 5) && s.capital(last) && allCapitals(s.tokens[last].Text) {
		last++
	}
	if next := s.lower(last); last == 0 || newsLabels[s.lower(0)] || next != "," && next != ":" && next != "(" && next != "-" && next != "—" && next != "–" {
		return mention{}
	}
	if p, ok := gazetteer.LookupPlace(s.words(0, last)); ok {
		return mention{last: last, place: p}
	}
	m := mention{last: last, place: gazetteer.Place{Name: s.placeName(0, last)}}
	if next := s.knownAt(last + 1); s.lower(last) == "," && next.last > last {
		m.place.Within = holders(next.place)
	}
	return m
}

// happensAt reports whether the place follows the verb that says what happened to
// what is counted, with no other figure between: "40 of them were sent to Peru".
func (s *shape) happensAt(f *rules.Figure, m mention) bool {
	event, lead := f.Claim.Event.Span, s.leadOf(m)
	if event.Empty() || lead < f.Last || event.End != s.tokens[lead-1].Span.End {
		return false
	}
	for i := f.Last; i < lead; i++ {
		if s.amountAt(i) {
			return false
		}
	}
	return true
}
