package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// titlesIn counts the words at the front of a run that are titles, states or
// function words and no part of a name.
func titlesIn(run []prose.Token) int {
	n := 0
	for n < len(run) {
		l := lexicon.Of(run[n].Lower)
		_, given := firstNames[run[n].Lower]
		given = given || run[n].Text == "Will" && n > 0 && n+1 < len(run)
		office := officeEnd(run, n)
		switch {
		case run[n].Text == "-" || l.is(titleWord|roleWord|bodyWord) || l.is(closedClass|timeWord) && !given || isDemonym(run[n:]):
			n++
		case n+1 < len(run) && isDemonym(run[n:n+2]):
			n += 2
		case office > n:
			n = office
		default:
			return n
		}
	}
	return n
}

// officeEnd is the index behind an office that words of no table open, as in
// "Mines Minister Ann Roe", "Port Authority Director General Ann Roe" and "Rear
// Admiral Roe"; 0 where there is none.
func officeEnd(run []prose.Token, first int) int {
	if first >= len(run) {
		return 0
	}
	if _, given := firstNames[run[first].Lower]; given || initial(run[first]) {
		return 0
	}
	for k := first + 1; k < min(len(run)-1, first+longestOffice); k++ {
		if l := lexicon.Of(run[k].Lower); l.is(roleWord) && l.is(titleWord) {
			return k + 1
		}
	}
	return 0
}

// isDemonym reports whether the first word, or the first two, are a state's
// name or adjective: "South Korean".
func isDemonym(run []prose.Token) bool {
	if !gazetteer.MayNameState(&run[0]) {
		return false
	}
	_, one := gazetteer.StateOf(run[0].Text)
	if one || len(run) < 2 {
		return one
	}
	_, two := gazetteer.StateOf(run[0].Text + " " + run[1].Text)
	return two
}

// personalTitle reports whether one of the words is a title that a person
// bears, not only a body or a state.
func personalTitle(titles string) bool {
	for w := range strings.FieldsSeq(titles) {
		l := lexicon.Of(w)
		if l.is(roleWord) || genderOfTitle[w] != unknownGender || l.is(titleWord) && !l.is(bodyWord) && !softTitles[w] {
			return true
		}
	}
	return false
}

// soleOffice is the title among the words of which a place has one.
func soleOffice(titles string) string {
	for w := range strings.FieldsSeq(titles) {
		if soleOffices[w] && w == titles {
			return w
		}
	}
	return ""
}

var soleOffices = wording.Set("governor mayor premier chancellor sheriff archbishop")

// softTitles only go with another title: "foreign minister", not "Foreign Roe".
var softTitles = wording.Set("foreign defence defense interior finance health education economy transport energy agriculture justice press state vice prime deputy assistant acting former democratic")

func genderIn(titles string) gender {
	for w := range strings.FieldsSeq(titles) {
		if g := genderOfTitle[w]; g != unknownGender {
			return g
		}
	}
	return unknownGender
}
