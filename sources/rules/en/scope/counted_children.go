package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// childrenSieves read whom parents are the parents of.
var childrenSieves = []rules.Sieve{
	{
		Name:     "counted/children-of",
		Sentence: "A mother or a father \"of\" a number has so many children.",
		Apply:    countedChildren,
		Examples: []rules.Example{
			{Text: "Ann Roe, a mother of three, sells tar.", Figure: "three", Want: "children"},
			{Text: "The dad-of-three sells tar.", Figure: "three", Want: "children"},
		},
		CounterExamples: []rules.Example{{Text: "The father of 12 inventions left.", Figure: "12"}, {Text: "The mother of 12 girls left.", Figure: "12"}},
	},
}

// parents are told of by how many children they have.
var parents = wording.Set("mother father parent parents mum mom dad grandmother grandfather")

func countedChildren(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if !isCount(f) || s.looksLikeNoun(f.Last) && !s.hyphen(f.First-1) {
		return false
	}
	of := f.First - 1
	if s.hyphen(of) {
		of--
	}
	parent := of - 1
	if s.hyphen(parent) {
		parent--
	}
	if s.lower(of) != "of" || !parents[s.lower(parent)] {
		return false
	}
	f.Claim.Counted = claim.Counted{Text: "children", Head: "child", Concept: "person", Qualifiers: []string{"child"}}
	return true
}
