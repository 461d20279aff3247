package scope

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Delimitation says which counts the text itself delimits beyond their noun:
// what they take in, or leave out.
func Delimitation() rules.Family {
	return rules.Family{
		Name:   "delimit",
		Sieves: delimitSieves,
		Answer: func(c *claim.Claim) string {
			switch d := c.Counted.Delimited; {
			case d.Takes:
				return "takes in"
			case d.Leaves:
				return "leaves out"
			}
			return ""
		},
	}
}

var delimitSieves = []rules.Sieve{
	{
		Name:     "delimit/participle",
		Sentence: "Right behind the figure the text says what it takes in or leaves out.",
		Apply:    delimited((*shape).delimitedBehind),
		Examples: []rules.Example{
			{Text: "The survey lists 46 boats lost, counting rafts and canoes.", Figure: "46", Want: "takes in"},
			{Text: "Some 46 sailors drowned, not counting the harbour crew.", Figure: "46", Want: "leaves out"},
			{Text: "He shot 46 geese, excluding the lame ones.", Figure: "46", Want: "leaves out"},
			{Text: "In all 46 people died, including the gunman.", Figure: "46", Want: "takes in"},
			{Text: "The clinic has 46 cases, including suspected ones.", Figure: "46", Want: "takes in"},
		},
		CounterExamples: []rules.Example{
			{Text: "In all 46 people died, including 12 children.", Figure: "46"},
			{Text: "In all 46 people died, including the mayor of Kel.", Figure: "46"},
			{Text: "After counting 46 boats he left.", Figure: "46"},
		},
	},
	{
		Name:     "delimit/relative",
		Sentence: "The text says of whoever counted what that count takes in or leaves out.",
		Apply:    delimited((*shape).delimitedByRelative),
		Examples: []rules.Example{
			{Text: "The port, which counts rafts too, put the boats at 46.", Figure: "46", Want: "takes in"},
			{Text: "The boats numbered 46, according to the port, whose tally leaves out rafts.", Figure: "46", Want: "leaves out"},
			{Text: "The navy lost 64 boats, while the port, which counts only those with a mast, spoke of 46.", Figure: "46", Want: "leaves out"},
			{Text: "The port, whose figures do not include rafts, spoke of 46 boats.", Figure: "46", Want: "leaves out"},
		},
		CounterExamples: []rules.Example{
			{Text: "The navy lost 64 boats, while the port, which counts only those with a mast, spoke of 46.", Figure: "64"},
			{Text: "The port, whose fleet includes tugs, lost 46 boats.", Figure: "46"},
			{Text: "The port, which counts on luck, lost 46 boats.", Figure: "46"},
		},
	},
	{
		Name:     "delimit/own-count",
		Sentence: "The text says of the count that the figure stands for what it takes in or leaves out.",
		Apply:    delimited((*shape).delimitedByCount),
		Examples: []rules.Example{
			{Text: "She told of 46 boats and added that her tally, unlike the port's, included rafts.", Figure: "46", Want: "takes in"},
			{Text: "The port spoke of 46 boats but said the figure excluded rafts.", Figure: "46", Want: "leaves out"},
		},
		CounterExamples: []rules.Example{
			{Text: "The port has 46 boats and its staff includes divers.", Figure: "46"},
		},
	},
	{
		Name:     "delimit/confirmed",
		Sentence: "Of cases, and of whoever is counted with them, those that were confirmed leave out the rest, as do those that alone were.",
		Apply:    delimited((*shape).delimitedByProof),
		Examples: []rules.Example{
			{Text: "Since May 46 cases have been confirmed.", Figure: "46", Want: "leaves out"},
			{Text: "Some 46 cases and 12 deaths have been confirmed.", Figure: "12", Want: "leaves out"},
			{Text: "The clinic confirmed 46 infections.", Figure: "46", Want: "leaves out"},
			{Text: "The mayor has only confirmed 46 deaths.", Figure: "46", Want: "leaves out"},
		},
		CounterExamples: []rules.Example{
			{Text: "The clinic confirmed 46 deaths.", Figure: "46"},
			{Text: "The clinic confirmed that it had 46 cases.", Figure: "46"},
			{Text: "Some 46 cases have been recorded.", Figure: "46"},
		},
	},
	{
		Name:     "delimit/next-sentence",
		Sentence: "The next sentence says of the figure what it takes in or leaves out.",
		Apply:    delimitedBySentence,
		Examples: []rules.Example{
			{Text: "The port lost 46 boats. The figure does not include rafts.", Figure: "46", Want: "leaves out"},
			{Text: "The port lost 46 boats. That toll also includes rafts.", Figure: "46", Want: "takes in"},
		},
		CounterExamples: []rules.Example{
			{Text: "The port lost 46 boats. The fleet includes rafts.", Figure: "46"},
			{Text: "The port lost 46 boats and twelve rafts. The figure does not include canoes.", Figure: "46"},
		},
	},
}

// delimited makes a sieve of a search in the figure's sentence for the words that
// delimit it.
func delimited(find func(*shape, *rules.Figure) claim.Delimited) func(*rules.Reading, *rules.Figure) bool {
	return func(r *rules.Reading, f *rules.Figure) bool {
		if f.Claim.Role != claim.Level {
			return false
		}
		f.Claim.Counted.Delimited = find(shapeOf(r, f.Sentence), f)
		return !f.Claim.Counted.Delimited.Span.Empty()
	}
}

// delimitedBySentence looks at the opening of the sentence behind the figure's,
// where no other figure stands between.
func delimitedBySentence(r *rules.Reading, f *rules.Figure) bool {
	next := f.Sentence + 1
	if f.Claim.Role != claim.Level || next >= len(r.Article.Sentences) || r.Article.Sentences[next].Block != r.Article.Sentences[f.Sentence].Block {
		return false
	}
	if at, _ := slices.BinarySearchFunc(r.Figures, f, isBehind); at < len(r.Figures) && r.Figures[at].Sentence == f.Sentence {
		return false
	}
	s := shapeOf(r, next)
	for i := 0; i < min(openingReach, len(s.tokens)); i++ {
		if counts[s.lower(i)] && i > 0 {
			f.Claim.Counted.Delimited = s.delimitation(i + 1)
			return !f.Claim.Counted.Delimited.Span.Empty()
		}
	}
	return false
}

// isBehind orders figures by whether they stand behind f, for a search.
func isBehind(g rules.Figure, f *rules.Figure) int {
	return cmp.Or(cmp.Compare(g.Sentence, f.Sentence), cmp.Compare(g.First, f.Last))
}

// openingReach is how many tokens of a sentence its subject may take up.
const openingReach = 6
