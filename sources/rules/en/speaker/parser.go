package speaker

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/prose/syntax"
)

// treeParser finds the dependency tree of one sentence. The sieves know this
// and no parser: any that names subjects and clausal complements as Universal
// Dependencies does would serve.
type treeParser interface {
	// tree returns the words of the tokens of one sentence, none where they
	// cannot be parsed.
	tree(tokens []prose.Token) []treeWord
}

// treeWord is one word of a dependency tree, in the terms of Universal
// Dependencies.
type treeWord struct {
	text string
	// first and last are the half-open range of its tokens in the sentence.
	first, last int
	// upos and xpos are its universal part of speech and its Penn tag.
	upos, xpos string
	// head is the index of the word that it hangs on, -1 for the root; relation
	// is how.
	head     int
	relation string
}

// embeddedParser parses with the models that the program carries.
type embeddedParser struct{}

func (embeddedParser) tree(tokens []prose.Token) []treeWord {
	model, err := syntax.Embedded()
	if err != nil {
		return nil // a test of package syntax proves that the models can be read
	}
	words := model.Parse(tokens)
	out := make([]treeWord, len(words))
	for i, w := range words {
		out[i] = treeWord{text: w.Text, first: w.First, last: w.Last, upos: w.UPOS, xpos: w.XPOS, head: w.Head, relation: w.Relation}
	}
	return out
}
