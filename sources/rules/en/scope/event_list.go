package scope

import "github.com/claimdiff/claimdiff/sources/rules/en/lexis"

// longestList is how many further subjects may share a predicate.
const longestList = 4

// behindList is the verb behind further subjects, the last of them behind "and" or
// "or", that share it with the one which ends at the token end: "60 men, eight dogs
// and a boat were sent". It is -1 where no such list or no verb follows.
func (s *shape) behindList(end int) int {
	i, last := s.behindOf(end), false
	for n := 0; n < longestList && !last; n++ {
		switch joint := s.lower(i); {
		case joint == "and" || joint == "or" || joint == "," && s.lower(i+1) == "and":
			last = true
		case joint != ",":
			return -1
		}
		for i++; s.is(i, lexis.Determiner|lexis.Adverb|lexis.Conjunction) || s.amountAt(i) || s.lower(i) == "than"; i++ {
		}
		p := s.phraseAt(i)
		if !p.ok() || s.verb(p.head).Form&lexis.PastForm != 0 {
			return -1
		}
		i = s.behindOf(s.behindBrackets(p.last))
		last = last && s.lower(i) != "and"
	}
	if last && (s.is(i, lexis.Auxiliary) || s.verb(i).Form&lexis.PastForm != 0 && !isReporting(s.verb(i))) {
		return i
	}
	return -1
}

// behindBrackets is the token behind what stands in brackets at the token i and the
// nouns that go on from it, "rebels of the Front (FLN) army"; i without brackets.
func (s *shape) behindBrackets(i int) int {
	if s.lower(i) != "(" {
		return i
	}
	for k := i + 1; k < min(len(s.tokens), i+longestBracket); k++ {
		if s.lower(k) == ")" {
			return max(k+1, s.phraseAt(k+1).last)
		}
	}
	return i
}

// behindOf is the token behind "of" and what follows it, the token itself where no
// "of" stands there.
func (s *shape) behindOf(i int) int {
	if s.lower(i) != "of" {
		return i
	}
	return max(i, s.objectAt(i+1).last)
}

// sharedPredicate is the auxiliary behind further subjects that share it: "a
// man and two boys were found". Without one it is and itself.
func (s *shape) sharedPredicate(and int) int {
	for i, end := and+1, and+7; i < min(len(s.tokens), end) && !s.breaks(i) && s.lower(i) != ","; i++ {
		if list := s.listFrom(i); list > i {
			i, end = list, end+list-i
		}
		switch {
		case (s.is(i, lexis.Auxiliary) || lasting[s.verb(i).Lemma]) && i > and+1:
			return i
		case s.verb(i).Form&(lexis.PastForm|lexis.ParticipleForm) != 0:
			return and
		}
	}
	return and
}
