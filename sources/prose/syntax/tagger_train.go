package syntax

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose/conllu"
)

const (
	rareWord = 3 // words seen less often do not stand in the lexicon
	rareTag  = 8 // pairs of tags seen less often are not learned
)

// newTagger collects the tags and the lexicon of the sentences.
func newTagger(sentences []conllu.Sentence) *tagger {
	counts := map[tag]int{}
	for _, s := range sentences {
		for _, w := range s.Words {
			counts[tag{w.UPOS, w.XPOS}]++
		}
	}
	t := &tagger{}
	for pair, n := range counts {
		if n >= rareTag {
			t.tags = append(t.tags, pair)
		}
	}
	slices.SortFunc(t.tags, func(a, b tag) int {
		return strings.Compare(a.upos+" "+a.xpos, b.upos+" "+b.xpos)
	})
	t.lexicon = newLexicon(sentences, t.tags)
	return t
}

// newLexicon gives a number to each set of tags that the common words bear.
func newLexicon(sentences []conllu.Sentence, tags []tag) lexicon {
	seen := map[uint32]map[int]int{}
	for _, s := range sentences {
		for i, w := range s.Words {
			word := spell(w.Form, i == 0).word
			if seen[word] == nil {
				seen[word] = map[int]int{}
			}
			seen[word][slices.Index(tags, tag{w.UPOS, w.XPOS})]++
		}
	}
	words := make([]uint32, 0, len(seen))
	for word := range seen {
		words = append(words, word)
	}
	slices.Sort(words)
	l, classes := lexicon{}, map[string]uint16{}
	for _, word := range words {
		if name, ok := ambiguity(seen[word]); ok {
			if classes[name] == 0 {
				classes[name] = uint16(len(classes) + 1)
			}
			l[word] = classes[name]
		}
	}
	return l
}

// ambiguity names the class of a word with those tags: each that it bears one
// time in ten or more, the commonest first.
func ambiguity(tags map[int]int) (string, bool) {
	total, order := 0, []int{}
	for t, n := range tags {
		total += n
		order = append(order, t)
	}
	if total < rareWord {
		return "", false
	}
	slices.SortFunc(order, func(a, b int) int {
		if tags[a] != tags[b] {
			return tags[b] - tags[a]
		}
		return a - b
	})
	var name strings.Builder
	for _, t := range order {
		if 10*tags[t] >= total {
			name.WriteRune(rune(t + 2))
		}
	}
	return name.String(), true
}

// example is a sentence to learn tags from.
type example struct {
	words []spelling
	gold  []int
}

func (t *tagger) examples(sentences []conllu.Sentence) []example {
	out := make([]example, 0, len(sentences))
	for _, s := range sentences {
		e := example{words: t.lexicon.spellAll(untagged(s))}
		for _, w := range s.Words {
			e.gold = append(e.gold, slices.Index(t.tags, tag{w.UPOS, w.XPOS}))
		}
		out = append(out, e)
	}
	return out
}

// untagged are the words of a sentence of a treebank without their tags and
// tree.
func untagged(s conllu.Sentence) []Word {
	out := make([]Word, len(s.Words))
	for i, w := range s.Words {
		out[i] = Word{Text: w.Form, Span: w.Span, Head: none}
	}
	return out
}

// trainTagger learns tags from the sentences.
func trainTagger(sentences []conllu.Sentence, random *rand.Rand, epochs int) *tagger {
	t := newTagger(sentences)
	l := newLearner(len(t.tags), leastUpdates)
	examples := t.examples(sentences)
	for range epochs {
		random.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		for _, e := range examples {
			t.learn(l, e)
		}
	}
	t.weights = l.model(mostTagWeights)
	return t
}

// learn tags one sentence, and at each mistake moves the weights towards the
// right tag. The tags before are those it chose: it learns to live with its
// own mistakes.
func (t *tagger) learn(l *learner, e example) {
	scores := make([]int32, len(t.tags))
	out := make([]int, len(e.words))
	var features []feature
	for i := range e.words {
		features = tagFeatures(features[:0], e.words, out, i)
		clear(scores)
		l.score(features, scores)
		out[i] = best(scores)
		l.now++
		if gold := e.gold[i]; gold >= 0 && out[i] != gold {
			l.reward(features, gold, 1)
			l.reward(features, out[i], -1)
		}
	}
}
