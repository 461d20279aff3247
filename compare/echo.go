package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// maximumEchoes is how many figures with one number are held against each other.
const maximumEchoes = 100

// joinEchoes lets a figure that stands alone join the question of one that
// states the same digits in the same unit, where something more than the digits
// says that it repeats it, or means to.
func (a *aligner) joinEchoes() {
	said := map[string][]echo{}
	var order []string
	for _, s := range a.subjects {
		for _, e := range s.numbers() {
			if said[e.number] == nil {
				order = append(order, e.number)
			}
			said[e.number] = append(said[e.number], e)
		}
	}
	for _, number := range order {
		same := said[number]
		if len(same) > maximumEchoes {
			same, a.echoesCut = same[:maximumEchoes], true
		}
		for i, e := range same {
			for _, other := range same[i+1:] {
				if echoes(e.figure, other.figure) {
					a.joinEcho(e, other)
				}
			}
		}
		a.joinOnlyOwner(same)
	}
}

// echo is the first figure of a subject that states a number.
type echo struct {
	number string
	figure *figure
	of     *subject
}

// joinEcho joins two subjects' questions where one of the two stands alone, or
// nothing keeps the two questions apart. A figure without words of its own is
// read by those of the figure that it repeats.
func (a *aligner) joinEcho(e, other echo) {
	c, d := a.of[e.of], a.of[other.of]
	if c == d {
		return
	}
	if len(c.subjects) > 1 && len(d.subjects) > 1 && a.refuses(c, d) {
		return
	}
	if !besideAny(c, d) {
		lendWords(e.figure, other.figure)
		a.merge(d, c)
	}
}

// besideAny reports whether one text tells figures of both clusters side by side.
func besideAny(c, d *cluster) bool {
	for _, s := range c.subjects {
		for _, t := range d.subjects {
			if tellBeside(s, t) {
				return true
			}
		}
	}
	return false
}

// numbers are the numbers of the subject's figures, each by its story and its
// digits in order of size: what slips of the pen leave alone.
func (s *subject) numbers() []echo {
	var all []echo
	seen := map[string]bool{}
	for _, f := range s.figures {
		if !f.hasReading {
			continue
		}
		k := f.doc.Story + "\x00" + digitsOf(f)
		if !seen[k] {
			seen[k] = true
			all = append(all, echo{k, f, s})
		}
	}
	return all
}

// echoes reports whether one figure repeats the other or garbles it. The digits
// of the two are the same.
func echoes(f, g *figure) bool {
	if !mayRepeat(f, g) {
		return false
	}
	if f.Quantity.String() == g.Quantity.String() && f.Quantity.Unit == g.Quantity.Unit {
		return repeatsNumber(f, g) || repeatsBareNumber(f, g)
	}
	return garbles(f, g) || sameAmount(f, g) && (repeatsBareNumber(f, g) || repeatsConverted(f, g))
}

// repeatsConverted reports whether two documents give one thing the same
// amount in two units, in digits enough for that to be no chance.
func repeatsConverted(f, g *figure) bool {
	return f.doc != g.doc && f.thing() != "" && f.thing() == g.thing() && f.Quantity.Unit != g.Quantity.Unit && quantity.SignificantDigits(f.value()) > 2
}

// mayRepeat reports whether nothing that the two figures say of themselves
// keeps the one from being the other, told again.
func mayRepeat(f, g *figure) bool {
	return mayShareMeasure(f, g) && mayShareRole(f, g) && !farApart(f, g) && !tellOther(f, g)
}

// digitsOf are the digits of the stated numbers other than noughts, in order
// of size.
func digitsOf(f *figure) string {
	digits := []byte(f.Quantity.String())
	slices.Sort(digits)
	return strings.Trim(string(digits), "-./0")
}

// garbles reports whether two documents credit one source with numbers of one
// thing that differ by nothing but a slip: their noughts, or the order of two
// digits or more.
func garbles(f, g *figure) bool {
	if f.doc == g.doc {
		return false
	}
	if (f.thing() == g.thing() || f.sharesNoun(g)) && evidence(f, g) >= leastSlipEvidence {
		return true
	}
	if f.origin.name != g.origin.name || f.origin.own || g.origin.own {
		return false
	}
	if f.elliptic() != g.elliptic() {
		return quantity.SignificantDigits(f.value()) > 2
	}
	return f.thing() != "" && f.thing() == g.thing() && quantity.SignificantDigits(f.value()) > 1
}

// repeatsNumber reports whether two figures with one number are one figure: a
// headline and its text, one source's figure in two documents, or two figures
// of one noun or one event, where the number is not one of the common small
// ones.
func repeatsNumber(f, g *figure) bool {
	telling := quantity.SignificantDigits(f.value()) > 2 || f.sharesNoun(g)
	switch {
	case f.doc == g.doc:
		return f.isHeadline() != g.isHeadline() && telling
	case !otherThing(f, g):
		return telling && f.sharesNoun(g) && !f.isCommon()
	case f.origin == g.origin && f.Attribution.By != "":
		return f.thing() == "" || g.thing() == "" || f.sharesNoun(g)
	}
	return f.sharesNoun(g) && !f.isCommon() || quantity.SignificantDigits(f.value()) > 2 && f.sharesContext(g)
}

// tellOther reports whether known events say that two things happened.
func tellOther(f, g *figure) bool {
	return f.tellsEvent() && g.tellsEvent() && f.happening() != g.happening() && !(f.changes() && g.changes())
}

// Two sentences share their context where they have sharedWords words of at
// least longWord letters in common.
const (
	sharedWords = 3
	longWord    = 5
)

// sharesContext reports whether the two sentences are about the same by the
// plain count of long words that they share, besides those of the amounts.
func (f *figure) sharesContext(g *figure) bool {
	words := f.longWords()
	shared := 0
	for word := range g.longWords() {
		if words[word] {
			shared++
		}
	}
	return shared >= sharedWords
}

// longWords are the long words of the figure's sentence, those of its own
// amount left out.
func (f *figure) longWords() map[string]bool {
	text := f.Sentence.Of(f.doc.Text)
	if f.Sentence.Contains(f.Quote) {
		text = text[:f.Quote.Start-f.Sentence.Start] + " " + text[f.Quote.End-f.Sentence.Start:]
	}
	words := map[string]bool{}
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if utf8.RuneCountInString(word) >= longWord {
			words[word] = true
		}
	}
	return words
}

// isCommon reports whether the number is small enough to come up by chance.
func (f *figure) isCommon() bool {
	return len(f.value().Abs().Plain()) < 2
}

// sharesNoun reports whether the two figures' counted words have one in common.
func (f *figure) sharesNoun(g *figure) bool {
	return slices.ContainsFunc(f.nouns(), func(word string) bool { return slices.Contains(g.nouns(), word) })
}

// nouns are the words of the thing counted: concept, head and qualifiers.
func (f *figure) nouns() []string {
	var words []string
	for _, word := range append([]string{f.thing(), f.Counted.Head}, f.Counted.Qualifiers...) {
		if word != "" {
			words = append(words, word)
		}
	}
	return words
}
