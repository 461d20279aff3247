package syntax

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/claimdiff/claimdiff/sources/prose/conllu"
)

// How the weights are trained; each was chosen on the treebanks' development
// files.
const (
	tagEpochs   = 8
	arcEpochs   = 5
	mixed       = 3 // how many times the heads are learned anew
	labelEpochs = 6
	// folds is into how many parts the sentences are divided to be tagged by
	// what the others teach, so that the parser learns from tags with mistakes;
	// these taggers are trained for foldEpochs.
	folds      = 4
	foldEpochs = 4
	// trainingBeam is how many readings are followed while heads are learned.
	trainingBeam = 8
	// leastUpdates is how many updates a feature needs to be kept.
	leastUpdates = 3
	// How many weights are kept of each model, the largest: more would bring
	// little and make the file larger than a program should carry.
	mostTagWeights   = 450_000
	mostArcWeights   = 850_000
	mostLabelWeights = 350_000
	// rareRelation is how often a relation must be seen to be learned; a rarer
	// one with a subtype counts as the relation without it.
	rareRelation = 15
)

// errTooFew is what is told where nothing is seen often enough to be learned.
var errTooFew = errors.New("there are too few sentences to learn from")

// Train learns a model from the sentences. The same sentences and seed give
// the same model. tell, if not nil, is told what is done next. It returns an
// error where the sentences are too few.
func Train(sentences []conllu.Sentence, seed uint64, tell func(step string)) (*Model, error) {
	if tell == nil {
		tell = func(string) {}
	}
	random := rand.New(rand.NewPCG(seed, 0))
	tell(fmt.Sprintf("tags of %d sentences", len(sentences)))
	t := trainTagger(sentences, random, tagEpochs)
	m := &Model{tagger: *t, labeler: labeler{relations: relationsOf(sentences)}}
	if len(t.tags) == 0 || len(m.labeler.relations) == 0 {
		return nil, errTooFew
	}
	examples := make([]treeExample, len(sentences))
	for fold := range folds {
		tell(fmt.Sprintf("tags without part %d of %d", fold+1, folds))
		if err := m.tagFold(examples, sentences, fold, random); err != nil {
			return nil, err
		}
	}
	tell("heads")
	m.arcs = trainArcs(examples, random)
	tell("relations")
	m.labeler.weights = trainLabeler(examples, len(m.labeler.relations), random)
	return m, nil
}

// tagFold fills in the examples of one part of the sentences, tagged by what
// the others teach.
func (m *Model) tagFold(examples []treeExample, sentences []conllu.Sentence, fold int, random *rand.Rand) error {
	var others []conllu.Sentence
	for i, s := range sentences {
		if i%folds != fold {
			others = append(others, s)
		}
	}
	t := trainTagger(others, random, foldEpochs)
	if len(t.tags) == 0 {
		return errTooFew
	}
	same := m.tagger.numbersOf(t)
	for i := fold; i < len(sentences); i += folds {
		words := t.lexicon.spellAll(untagged(sentences[i]))
		tags, seconds := t.tag(words)
		for k := range tags {
			tags[k] = same[tags[k]]
			if seconds[k] != none {
				seconds[k] = same[seconds[k]]
			}
		}
		examples[i] = m.example(sentences[i], m.tagger.newView(words, tags, seconds))
	}
	return nil
}

// numbersOf says which tag of t each tag of the other is. What is too rare for
// t is rarer in a part; should it not be, it counts as the first tag.
func (t *tagger) numbersOf(other *tagger) []int {
	out := make([]int, len(other.tags))
	for i, pair := range other.tags {
		out[i] = max(0, slices.Index(t.tags, pair))
	}
	return out
}

func (m *Model) example(s conllu.Sentence, v *view) treeExample {
	e := treeExample{view: v}
	for _, w := range s.Words {
		e.heads = append(e.heads, w.Head)
		at := slices.Index(m.labeler.relations, w.Relation)
		if at == none {
			at = slices.Index(m.labeler.relations, conllu.Universal(w.Relation))
		}
		e.relations = append(e.relations, at)
	}
	e.arcs = projective(e.heads)
	return e
}

// relationsOf lists the relations that are common enough, sorted.
func relationsOf(sentences []conllu.Sentence) []string {
	counts := map[string]int{}
	for _, s := range sentences {
		for _, w := range s.Words {
			counts[w.Relation]++
		}
	}
	var out []string
	for relation, n := range counts {
		if n >= rareRelation {
			out = append(out, relation)
		}
	}
	slices.Sort(out)
	return out
}
