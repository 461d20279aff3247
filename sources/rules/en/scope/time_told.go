package scope

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// datesReport reports whether the mention says when somebody said something:
// it stands right at a reporting verb, or before a briefing or the like.
func (s *shape) datesReport(m timeMention) bool {
	k := m.first - 1
	for k > 0 && k > m.first-4 && (s.is(k, lexis.Preposition) || occasions[s.lower(k)] || listeners[s.lower(k)]) {
		k--
	}
	if v := s.verb(k); isReporting(v) && v.Form&(lexis.PastForm|lexis.PresentForm) != 0 {
		return true
	}
	if s.is(m.last, lexis.Possessive) {
		return occasions[s.lower(m.last+1)]
	}
	v := s.verb(m.last)
	return isReporting(v) && v.Form&(lexis.PastForm|lexis.PresentForm) != 0
}

// datesComparison reports whether the mention dates something that the figure
// is compared with, or is an adjective to a noun.
func (s *shape) datesComparison(m timeMention) bool {
	if s.sinceRecord(m) {
		return true
	}
	if s.behindThan(m.first) {
		return true
	}
	for k := m.first - 1; k >= max(0, m.first-3); k-- {
		if s.lower(k) == "than" || s.lower(k) == "as" && s.lower(k+1) == "on" || s.lower(k) == "with" && s.lower(k-1) == "compared" {
			return true
		}
		if !s.is(k, lexis.Preposition|lexis.Determiner) {
			break
		}
	}
	if made := s.verb(m.first - 2); made.Form&lexis.ParticipleForm != 0 && origins[made.Lemma] {
		return true
	}
	attributive := s.is(m.last-1, lexis.Month) && s.continues(m.last) && !s.is(m.last, lexis.Adverb|lexis.Weekday) && s.verb(m.last).Form == 0
	return attributive && !timeNouns[s.lower(m.last)] && s.lower(m.last) != "period"
}

// thanReach is how many tokens "than" may stand before the time of what a figure is
// compared with.
const thanReach = 9

// behindThan reports whether the time that starts at the token i dates what a figure
// is compared with, and no other figure: "fewer than on the first day in May".
func (s *shape) behindThan(i int) bool {
	for k := i - 1; k > max(0, i-thanReach) && !s.breaks(k) && s.lower(k) != ","; k-- {
		switch {
		case s.lower(k) == "than":
			return true
		case s.amountAt(k), s.is(k, lexis.Auxiliary), s.verb(k).Form&(lexis.PastForm|lexis.IngForm) != 0:
			return false
		}
	}
	return false
}

// origins are verbs whose participle and a time narrow a noun: "built in 1943".
var origins = wording.Set("build bear found make elect publish write print establish introduce manufacture")

// listeners are told things, occasions are when things are told.
var (
	listeners = wording.Set("reporters journalists parliament lawmakers us them state television radio the a statement interview")
	occasions = wording.Set("briefing statement conference interview report bulletin update press news speech announcement hearing release count meeting")
)

// recordReach is how many tokens a superlative may stand before "since".
const recordReach = 7

// sinceRecord reports whether the time says since when nothing was as high,
// deadly or late as what is told: "the most since 2019". It dates another
// figure, one that is not told.
func (s *shape) sinceRecord(m timeMention) bool {
	since := m.first
	if s.lower(since) != "since" {
		return false
	}
	for k := since - 1; k > max(0, since-recordReach) && !s.breaks(k) && s.lower(k) != ","; k-- {
		if s.superlative(k) {
			return true
		}
	}
	return false
}

// superlative reports whether the token i is "highest", "worst" or the like
// behind an article or an owner.
func (s *shape) superlative(i int) bool {
	word := s.lower(i)
	if !s.is(i-1, lexis.Determiner|lexis.Possessive) && s.lower(i-1) != "'s" {
		return false
	}
	return superlatives[word] || len(word) > 5 && strings.HasSuffix(word, "est") && s.verb(i).Form == 0
}

var superlatives = wording.Set("worst best most least first")
