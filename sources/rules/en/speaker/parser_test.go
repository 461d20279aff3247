package speaker

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// givenTree is a parser that knows one tree.
type givenTree []treeWord

func (g givenTree) tree([]prose.Token) []treeWord { return g }

// TestWhatTheWordsLeaveOpenTheTreeDecides asks about a verb that no table
// holds: the subject of the tree speaks, whatever parser it is from.
func TestWhatTheWordsLeaveOpenTheTreeDecides(t *testing.T) {
	text := "The clerk minuted that 17 vessels had fished."
	figures := language().Read(prose.Read(rules.ExampleDocument(text))).Figures
	subjectIs := func(noun int) givenTree {
		words := givenTree{
			{text: "The", upos: "DET", head: 1, relation: "det"}, {text: "clerk", upos: "NOUN", head: 2, relation: "dep"},
			{text: "minuted", upos: "VERB", head: -1, relation: "root"}, {text: "that", upos: "SCONJ", head: 7, relation: "mark"},
			{text: "17", upos: "NUM", head: 5, relation: "nummod"}, {text: "vessels", upos: "NOUN", head: 7, relation: "nsubj"},
			{text: "had", upos: "AUX", head: 7, relation: "aux"}, {text: "fished", upos: "VERB", head: 2, relation: "ccomp"},
			{text: ".", upos: "PUNCT", head: 2, relation: "punct"},
		}
		for i := range words {
			words[i].first, words[i].last = i, i+1
		}
		if noun >= 0 {
			words[noun].relation = "nsubj"
		}
		return words
	}
	for name, c := range map[string]struct {
		parser treeParser
		want   string
	}{
		"a tree with a subject":    {subjectIs(1), "The clerk"},
		"a tree without a subject": {subjectIs(-1), ""},
		"no tree":                  {givenTree(nil), ""},
		"our own parser":           {embeddedParser{}, "The clerk"},
	} {
		s := newSpeakers(prose.Read(rules.ExampleDocument(text)))
		s.parser = c.parser
		got := ""
		if r := s.inClause(&figures[0]); r != nil {
			got = r.from.exact(r.source.first, r.source.last)
		}
		if got != c.want {
			t.Errorf("%s: said by %q, want %q", name, got, c.want)
		}
	}
}
