package sources

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// functionWords are the most frequent words of English.
const functionWords = `the of and to a in that is was for on with as at by be from it he she his you her their they we this which have has had were
	are been who will would said not but or its after about more than when there up out one an all can no any if what so do our your my into over
	under between such only other also him them these those before during against`

const (
	// A text is in another language where so many different words are that
	// one's, and one in foreignShare of all; its prose has twice as many.
	foreignFewest, foreignShare = 3, 7
	// A language is named by so many different words of its own, or not at all.
	namedFewest = 2
	// The language of a text is judged by so many of its words.
	judgedWords = 2000
	// A text of so many words of which fewer than this share are frequent in
	// English may not be English; lists and tables of it have fewer than prose.
	englishFewest, englishShare = 60, 0.08
	// So many letters that are not Latin make a text that of another writing.
	otherFewest = 6
)

// spoken is what a text is written in.
type spoken struct {
	// name goes on from "in"; it is "" for English and for what cannot be told.
	name string
	// point is set where numbers are written with a decimal point.
	point bool
	// english is set where the words are English beyond doubt.
	english bool
}

// frequent tells of each frequent word which languages have it: a bit for every
// tongue, and the highest for English. No word is longer than frequentLongest, in
// bytes.
var frequent, frequentLongest = frequentWords()

const englishBit = 1 << 63

func frequentWords() (out map[string]uint64, longest int) {
	out = map[string]uint64{}
	for word := range strings.FieldsSeq(functionWords) {
		out[word] |= englishBit
	}
	for i, t := range tongues {
		for word := range strings.FieldsSeq(t.words) {
			out[word] |= 1 << i
		}
	}
	for word := range out {
		longest = max(longest, len(word))
	}
	return out, longest
}

// languageOf tells what a text is written in by the words that every language
// needs most, which tell as much of a short text as any statistics of its letters
// do (Grefenstette, "Comparing two language identification schemes", JADT 1995),
// and by its letters. Where it cannot tell it names no other language, for what
// is not read is lost.
func languageOf(text string) spoken {
	if w, ok := otherWriting(text); ok {
		return spoken{name: w.name, point: w.point}
	}
	var c wordCounts
	c.add(text)
	best, found := 0, spoken{english: c.english >= foreignFewest && c.english > 2*c.marked}
	for i := range tongues {
		foreign, english := c.foreign[i]+c.marked, c.english-c.shared[i]
		if c.kinds[i]+c.markedKinds < foreignFewest || foreign*foreignShare < c.total || foreign <= 2*english {
			continue
		}
		if own := c.foreign[i] - english; found.name == "" || own > best {
			best, found = own, spoken{name: "another language", point: tongues[i].point}
			if c.kinds[i] >= namedFewest {
				found.name = tongues[i].name
			}
		}
	}
	return found
}

// wordCounts counts the words of a text.
type wordCounts struct {
	total int
	// english counts those that are frequent in English, and shared, of each
	// tongue, those of them that it has, too.
	english int
	shared  [64]int
	// foreign counts, of each tongue, the words that are frequent there and not
	// in English, and kinds how many different ones. Words with a capital are none
	// of them: names keep their words and letters in English.
	foreign, kinds [64]int
	// marked counts the other words with letters that English has not, and
	// markedKinds how many different ones.
	marked, markedKinds int
	// seen are the words that foreign or marked counts.
	seen map[string]bool
}

// add counts the words of a text, until there are judgedWords.
func (c *wordCounts) add(text string) {
	for c.total < judgedWords {
		word, lower, rest := nextWord(text)
		if word == "" {
			break
		}
		c.total++
		c.count(word, lower)
		text = rest
	}
}

// count counts one word; lower is set where it has no capital.
func (c *wordCounts) count(word string, lower bool) {
	languages := frequencyOf(word, lower)
	if languages&englishBit != 0 {
		c.english++
		for rest := languages &^ englishBit; rest != 0; rest &= rest - 1 {
			c.shared[bits.TrailingZeros64(rest)]++
		}
		return
	}
	marked := languages == 0 && lower && strings.IndexFunc(word, func(r rune) bool { return r >= 0x80 && unicode.Is(unicode.Latin, r) }) >= 0
	if !lower || languages == 0 && !marked {
		return
	}
	first := c.first(word)
	if marked {
		c.marked++
		c.markedKinds += first
	}
	for rest := languages; rest != 0; rest &= rest - 1 {
		i := bits.TrailingZeros64(rest)
		c.foreign[i]++
		c.kinds[i] += first
	}
}

// first is 1 where the word was not counted before, else 0.
func (c *wordCounts) first(word string) int {
	if c.seen[word] {
		return 0
	}
	if c.seen == nil {
		c.seen = map[string]bool{}
	}
	c.seen[word] = true
	return 1
}

// frequencyOf tells which languages the word is frequent in, whatever its case.
func frequencyOf(word string, lower bool) uint64 {
	switch {
	case lower && len(word) > frequentLongest:
		return 0
	case lower:
		return frequent[word]
	}
	return frequent[strings.ToLower(word)]
}

// nextWord is the first run of letters in the text, whether it is without
// capitals, and what follows; the word is "" where there is none.
func nextWord(text string) (word string, lower bool, rest string) {
	start := -1
	lower = true
	for i, r := range text {
		kind := classOf(r)
		if kind == other || kind == digit {
			if start >= 0 {
				return text[start:i], lower, text[i:]
			}
			continue
		}
		if start < 0 {
			start = i
		}
		lower = lower && kind == small && (r < utf8.RuneSelf || unicode.ToLower(r) == r)
	}
	if start < 0 {
		return "", false, ""
	}
	return text[start:], lower, ""
}

// otherWriting tells which writing most letters of the text are of, and reports
// false where those are Latin.
func otherWriting(text string) (writing, bool) {
	latin, others := 0, 0
	var counts [64]int
	for _, r := range text {
		switch {
		case r < 0x80:
			if r|0x20 >= 'a' && r|0x20 <= 'z' {
				latin++
			}
		case !unicode.IsLetter(r):
		case unicode.Is(unicode.Latin, r):
			latin++
		default:
			others++
			counts[writingOf(r)]++
		}
		if latin+others == 10*judgedWords {
			break
		}
	}
	if others < otherFewest || others <= latin {
		return writing{}, false
	}
	most := 0
	for i := range writings {
		if counts[i] > counts[most] {
			most = i
		}
	}
	return writings[most], true
}

// writingOf is the place in writings of the one that the letter is of.
func writingOf(r rune) int {
	last := len(writings) - 1
	for i := range writings[:last] {
		if unicode.Is(writings[i].letters, r) {
			return i
		}
	}
	return last
}
