package en

// datesReport reports whether the mention says when somebody said something:
// it stands right at a reporting verb, or before a briefing or the like.
func (s *shape) datesReport(m timeMention) bool {
	k := m.first - 1
	for k > 0 && k > m.first-4 && (s.is(k, preposition) || occasions[s.lower(k)] || listeners[s.lower(k)]) {
		k--
	}
	if v := s.verb(k); isReporting(v) && v.form&(pastForm|presentForm) != 0 {
		return true
	}
	if s.is(m.last, possessive) {
		return occasions[s.lower(m.last+1)]
	}
	v := s.verb(m.last)
	return isReporting(v) && v.form&(pastForm|presentForm) != 0
}

// datesComparison reports whether the mention dates something that the figure
// is compared with, or is an adjective to a noun.
func (s *shape) datesComparison(m timeMention) bool {
	for k := m.first - 1; k >= max(0, m.first-3); k-- {
		if s.lower(k) == "than" || s.lower(k) == "as" && s.lower(k+1) == "on" || s.lower(k) == "with" && s.lower(k-1) == "compared" {
			return true
		}
		if !s.is(k, preposition|determiner) {
			break
		}
	}
	if made := s.verb(m.first - 2); made.form&participleForm != 0 && origins[made.lemma] {
		return true
	}
	attributive := s.is(m.last-1, month) && s.continues(m.last) && !s.is(m.last, adverb|weekday) && s.verb(m.last).form == 0
	return attributive && !timeNouns[s.lower(m.last)]
}

// origins are verbs whose participle and a time narrow a noun: "built in 1943".
var origins = wordSet("build bear found make elect publish write print establish introduce manufacture")

// listeners are told things, occasions are when things are told.
var (
	listeners = wordSet("reporters journalists parliament lawmakers us them state television radio the a statement interview")
	occasions = wordSet("briefing statement conference interview report bulletin update press news speech announcement hearing release count meeting")
)
