package scope

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// lemma is the base form of the verb at i: "be" for its forms, "" for no verb.
func (s *shape) lemma(i int) string {
	switch {
	case s.is(i, lexis.FormOfBe):
		return "be"
	case s.is(i, lexis.FormOfHave):
		return "have"
	}
	return s.verb(i).Lemma
}

// finite reports whether the verb at i is a past or present form of its own,
// or stands behind an auxiliary.
func (s *shape) finite(i int) bool {
	if s.is(i, lexis.FormOfBe|lexis.FormOfHave) {
		return true
	}
	v := s.verb(i)
	return v.Form&(lexis.PastForm|lexis.PresentForm) != 0 || v.Form != 0 && s.is(s.verbGroupStart(i), lexis.Auxiliary) || (lexis.LevelVerbs[v.Lemma] || isTrend(lexis.EventOfVerb[v.Lemma])) && s.nounThenVerb(i)
}

// governingVerb is the nearest verb before the token i in its clause, -1 where
// there is none. Who reports what, between commas, is stepped over.
func (s *shape) governingVerb(i int) int {
	for k := i - 1; k >= max(0, i-reach) && !s.breaks(k); k-- {
		switch {
		case s.is(k, lexis.Relative):
			return -1
		case s.isReportBetweenCommas(k):
			k = s.commaBefore(k)
		case s.isVerb(k):
			return k
		}
	}
	return -1
}

// isVerb reports whether the token i is a verb here; base and present forms
// that are nouns just as well must stand where a verb does.
func (s *shape) isVerb(i int) bool {
	if s.is(i, lexis.FormOfBe|lexis.FormOfHave) {
		return true
	}
	v := s.verb(i)
	switch {
	case s.hyphen(i - 1), s.hyphen(i + 1):
		return false
	case s.lower(i) == "down" && s.kind(i+1) == prose.Number && percentMarks[s.lower(i+2)]:
		return false
	case v.Form == lexis.PresentForm && s.lower(i+1) == "of" && !takingOf[v.Lemma]:
		return false
	case s.is(i+1, lexis.FormOfBe), v.Form&lexis.BaseForm != 0 && v.Form&lexis.PastForm != 0 && s.lower(i+1) == "of":
		return false
	case v.Form&(lexis.PastForm|lexis.ParticipleForm) != 0:
		noun := s.is(i, lexis.StateWord) && (s.is(i-1, lexis.Determiner) || s.lower(i-1) == "of" || s.kind(i-1) == prose.Number) && !s.amountAt(i+1)
		return !noun && !(s.is(i-1, lexis.Determiner) && s.continues(i+1)) || s.is(s.verbGroupStart(i), lexis.Auxiliary)
	case v.Form&lexis.IngForm != 0:
		return !s.is(i-1, lexis.Determiner|lexis.Preposition)
	case v.Form == 0:
		return false
	}
	base := v.Form&lexis.BaseForm != 0
	return base && (s.is(s.verbGroupStart(i), lexis.Modal|lexis.FormOfDo) || s.lower(i-1) == "to") || s.is(i-1, lexis.Pronoun|lexis.Relative) || s.nounThenVerb(i) || neverNouns[s.lower(i)]
}

// neverNouns are present forms that are no plurals.
var neverNouns = wording.Set("sees expects gives puts takes makes seeks sends sells brings keeps employs carries says includes requires")

// percentMarks make a share of the number before them.
var percentMarks = wording.Set("% per percent pc")

// takingOf are verbs behind which "of" stands; before it other words in -s are
// nouns: "delays of up to two hours".
var takingOf = wording.Set("consist boast die speak think approve dispose complain warn hear know dream accuse convict")

// nounThenVerb reports whether a base or present form stands between a subject
// and an object or a complement: "the bank puts the loss at", "rivers rise by".
func (s *shape) nounThenVerb(i int) bool {
	if s.figureThenVerb(i) {
		return true
	}
	if i == 0 || s.lower(i-1) != "," && s.kind(i-1) != prose.Word || s.is(i-1, lexis.Closed|lexis.Possessive) {
		return false
	}
	if s.verb(i-1).Form == lexis.IngForm {
		return false
	}
	plural := lexis.IsPlural(s.lower(i - 1))
	agrees := plural && s.verb(i).Form&lexis.BaseForm != 0 || !plural && s.verb(i).Form&lexis.PresentForm != 0
	return agrees && (lightVerbs[s.verb(i).Lemma] && s.verb(i+1).Form&lexis.ParticipleForm != 0 || s.amountAt(i+1) || s.is(i+1, lexis.Determiner|lexis.Preposition|lexis.Adverb|lexis.Pronoun|lexis.StateWord) || isReporting(s.verb(i)) && (s.capital(i+1) && s.capital(i-1) || !plural && !s.capital(i+1) && lexis.IsPlural(s.lower(i+1))))
}

// amountAt reports whether an amount begins at the token i: a number in digits or
// words, or the sign of a currency.
func (s *shape) amountAt(i int) bool {
	return s.kind(i) == prose.Number || s.kind(i) == prose.Symbol && currencyMarks[s.tokens[i].Text] || cardinals[s.lower(i)]
}

var (
	currencyMarks = figure.WordsOf(figure.CurrencySigns)
	cardinals     = figure.LowerWordsOf(figure.DigitWords, figure.Teens, figure.Tens, figure.HundredWord, figure.ScaleWords, figure.DozenWord)
)

// figureThenVerb reports whether a base form stands between a figure that is its
// subject and an object: "63% oppose the", "some 300 back it".
func (s *shape) figureThenVerb(i int) bool {
	return s.verb(i).Form&lexis.BaseForm != 0 && (s.kind(i-1) == prose.Number || s.kind(i-2) == prose.Number && (s.lower(i-1) == "%" || s.lower(i-1) == "percent" || s.lower(i-1) == "cent")) &&
		s.is(i+1, lexis.Determiner|lexis.Pronoun)
}

// isReportBetweenCommas reports whether the verb at i reports and stands in a
// stretch of its own: ", officials said,".
func (s *shape) isReportBetweenCommas(i int) bool {
	return isReporting(s.verb(i)) && (s.lower(i+1) == "," || i > 0 && s.lower(i-1) == ",") && s.commaBefore(i) >= 0
}

// commaBefore is the nearest comma before the token i, -1 where none is near.
func (s *shape) commaBefore(i int) int {
	for k := i - 1; k >= max(0, i-reach); k-- {
		if s.lower(k) == "," {
			return k
		}
	}
	return -1
}

// verbGroupStart is the first token of the auxiliaries and adverbs that lead
// up to the verb at i.
func (s *shape) verbGroupStart(i int) int {
	k := i
	for k > 0 && k > i-6 && s.is(k-1, lexis.Auxiliary|lexis.Adverb|lexis.Negation) {
		k--
	}
	for k < i && s.is(k, lexis.Adverb) && !s.is(k, lexis.Auxiliary) {
		k++
	}
	return k
}

// subjectBefore is the subject of the verb group that starts at end: the first
// noun phrase of the stretch before it. What stands between commas is stepped
// over, and a relative pronoun is what it refers to.
func (s *shape) subjectBefore(end int) phrase {
	end = s.sharedSubject(s.beforeBrackets(end))
	if s.lower(end-1) == "that" && (end == 1 || s.kind(end-2) != prose.Word) {
		return phrase{}
	}
	if s.is(end-1, lexis.Relative) {
		end--
		if s.lower(end-1) == "," {
			end--
		}
		return s.phraseBefore(end)
	}
	if s.lower(end-1) == "," {
		if end = s.commaBefore(end - 1); end < 0 {
			return phrase{}
		}
	}
	if s.is(s.verbGroupStart(end), lexis.Relative) {
		return phrase{}
	}
	return s.subjectOfStretch(end)
}

// subjectOfStretch is the subject in the stretch of a clause that ends at end. A
// clause about its last noun is stepped over.
func (s *shape) subjectOfStretch(end int) phrase {
	start := end
	for start > 0 && start > end-reach && !s.opensClause(start-1) {
		start--
	}
	if noun := s.relativeBehind(start); noun > 0 {
		return s.subjectOfStretch(noun)
	}
	return s.subjectIn(start, end)
}

// relativeBehind is the index behind the noun whose relative clause, with the
// pronoun for its subject, runs up to the next verb from start on: the slide in
// "the toll of the slide that buried the mill rose". It is 0 where none does.
func (s *shape) relativeBehind(start int) int {
	pronoun := start - 1
	if verb := s.verb(start); !s.is(pronoun, lexis.Relative) || verb.Form&(lexis.PastForm|lexis.PresentForm) == 0 && !s.is(start, lexis.Auxiliary) {
		if start == 0 || !s.isVerb(start-1) {
			return 0
		}
		pronoun = s.verbGroupStart(start-1) - 1
	}
	if pronoun < 1 || !s.is(pronoun, lexis.Relative) || s.kind(pronoun-1) != prose.Word || s.is(pronoun-1, lexis.Closed) || s.verb(pronoun-1).Form != 0 && isReporting(s.verb(pronoun-1)) {
		return 0
	}
	return pronoun
}

// subordinators are prepositions that open a clause just as well.
var subordinators = wording.Set("after before since until till than")

// subjectIn is the subject between the two tokens. What stands behind a verb is
// its object, so that a subject comes only behind a word that opens a clause,
// "cut its outlook after profit fell", or behind whom somebody told, "told
// clients the fees had doubled".
func (s *shape) subjectIn(start, end int) phrase {
	if start > 0 && s.isVerb(start-1) {
		if addressing[s.lemma(start-1)] {
			return s.behindAddressee(start, end)
		}
		for i := start; i < end && !s.is(start-1, lexis.FormOfBe) && !s.reports(start-1); i++ {
			if subordinators[s.lower(i)] {
				return s.firstPhrase(i+1, end)
			}
		}
	}
	p := s.firstPhrase(start, end)
	if !p.ok() && subordinators[s.lower(start)] {
		return s.firstPhrase(start+1, end)
	}
	return p
}

// addressing are verbs of saying whose object is whoever was told.
var addressing = wording.Set("tell inform remind assure notify")

// behindAddressee is the noun phrase behind that of whom somebody told, which
// ends before the next article; the first one, where no other follows.
func (s *shape) behindAddressee(start, end int) phrase {
	told := s.objectAt(start)
	if bare := told.ok() && told.first == start && told.last == end && told.head > start; bare {
		told.last = start + 1 // "told parliament output would reach"
	}
	if told.ok() && told.last < end && (s.is(told.last, lexis.Determiner|lexis.Pronoun) || s.continues(told.last)) {
		return s.firstPhrase(s.behindLastWeek(told.last), end)
	}
	return s.firstPhrase(start, end)
}

// longestBracket is how many tokens may stand in brackets between subject and verb.
const longestBracket = 8

// beforeBrackets steps over what stands in brackets right before the token end:
// "its shares (NASDAQ: XY) closed".
func (s *shape) beforeBrackets(end int) int {
	if s.lower(end-1) != ")" {
		return end
	}
	for i := end - 2; i > max(0, end-longestBracket); i-- {
		if s.lower(i) == "(" {
			return i
		}
	}
	return end
}

// behindLastWeek steps over "last week" and the like at the token i.
func (s *shape) behindLastWeek(i int) int {
	if word := s.lower(i); (word == "last" || word == "this" || word == "next") && timeNouns[s.lower(i+1)] {
		return i + 2
	}
	if s.is(i, lexis.Weekday) {
		return i + 1
	}
	return i
}

// sharedSubject goes from a verb group behind "and" to the group before it that
// has the same subject: "the fire burned 300 hectares and was contained".
func (s *shape) sharedSubject(end int) int {
	if s.lower(end-1) != "and" && s.lower(end-1) != "but" {
		return end
	}
	if v := s.governingVerb(end - 1); v > 0 && s.finite(v) {
		return s.verbGroupStart(v)
	}
	return end
}

// opensClause reports whether a clause starts behind the token i.
func (s *shape) opensClause(i int) bool {
	if s.lower(i) == "being" || s.lower(i) == "and" && s.kind(i-1) == prose.Word && !unfitHeads[s.lower(i-1)] && !s.is(i+1, lexis.Determiner|lexis.Pronoun) {
		return false
	}
	return s.breaks(i) || s.lower(i) == "," || s.lower(i) == "as" || s.is(i, lexis.Conjunction|lexis.Relative) && s.lower(i) != "where" || s.isVerb(i) && !s.modifies(i)
}

// comesFrom reports whether a figure that starts at the token first is what
// another one rose or fell from: "7,400, up from 5,000".
func (s *shape) comesFrom(first int) bool {
	lead := s.behindPeak(first) - 1
	before := s.lower(lead - 1)
	return s.lower(lead) == "from" && (before == "up" || before == "down" || before == ",") || s.lower(lead) == "with" && before == "compared" || s.lower(lead) == "versus"
}

// behindPeak steps back from a figure over "a peak of" and the like: "down from a
// record 900".
func (s *shape) behindPeak(first int) int {
	k := first
	if s.lower(k-1) == "of" {
		k--
	}
	if !peaks[s.lower(k-1)] {
		return first
	}
	for k--; s.is(k-1, lexis.Determiner); {
		k--
	}
	return k
}

// peaks are the nouns for the most or least that was reached.
var peaks = wording.Set("peak high low record maximum minimum total average")

// modifies reports whether the verb at i only narrows the noun before it: "the
// number killed in the storm", "the bridge being built".
func (s *shape) modifies(i int) bool {
	v := s.verb(i)
	if s.lower(i-1) == "being" {
		return true
	}
	return v.Form&(lexis.ParticipleForm|lexis.IngForm) != 0 && s.is(i+1, lexis.Preposition|lexis.Adverb) && i > 0 && s.kind(i-1) == prose.Word && !s.is(i-1, lexis.Closed) && !isReporting(v)
}

// firstPhrase is the first noun phrase between the two tokens that no
// preposition leads to.
func (s *shape) firstPhrase(start, end int) phrase {
	for i := start; i < end; {
		if s.is(i, lexis.Preposition) {
			skipped := s.objectAt(i + 1)
			i = max(i+1, skipped.last)
			continue
		}
		if s.is(i, lexis.Pronoun) {
			return phrase{first: i, last: i + 1, head: i}
		}
		if p := s.objectAt(i); p.ok() && p.first < end {
			p.last = min(p.last, end)
			p.head = p.last - 1
			return p
		}
		i++
	}
	return phrase{}
}
