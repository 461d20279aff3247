package syntax

import "github.com/claimdiff/claimdiff/sources/prose"

// Model tags and parses sentences. It does not change and may be used by
// several goroutines.
type Model struct {
	tagger  tagger
	arcs    *arcTable
	labeler labeler
}

// Parse returns the syntactic words of one sentence with their tags and their
// tree, none for no tokens. One word is the root, and every other hangs on it
// in the end. Time and space grow with the number of tokens.
func (m *Model) Parse(tokens []prose.Token) []Word {
	words := Words(tokens)
	m.ParseWords(words)
	return words
}

// ParseWords fills in the tags, heads and relations of the words of one
// sentence. It looks at nothing but their texts.
func (m *Model) ParseWords(words []Word) {
	if len(words) == 0 {
		return
	}
	spellings := m.tagger.lexicon.spellAll(words)
	tags, seconds := m.tagger.tag(spellings)
	v := m.tagger.newView(spellings, tags, seconds)
	var s search
	heads := s.run(v, m.arcs, parsingBeam)
	relations := m.labeler.label(newTree(v, heads))
	for i := range words {
		t := m.tagger.tags[tags[i]]
		words[i].UPOS, words[i].XPOS = t.upos, t.xpos
		words[i].Head, words[i].Relation = heads[i], m.labeler.relations[relations[i]]
	}
}
