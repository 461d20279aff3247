package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// Lineage says which figures the text itself tells as outdated, since another
// figure has taken their place, and which as what is left of an earlier count.
func Lineage() rules.Family {
	return rules.Family{
		Name:   "lineage",
		Sieves: lineageSieves,
		Answer: func(c *claim.Claim) string {
			switch {
			case c.Superseded:
				return "superseded"
			case c.Event.Still:
				return "still"
			}
			return ""
		},
	}
}

var lineageSieves = []rules.Sieve{
	{
		Name:     "lineage/from-level",
		Sentence: "The figure is the level from which another has risen or fallen.",
		Apply:    superseded((*shape).fromLevel),
		Examples: []rules.Example{
			{Text: "Some 64 boats sank, up from 46 at noon.", Figure: "46", Want: "superseded"},
			{Text: "The toll rose on Monday from 46 to 64.", Figure: "46", Want: "superseded"},
			{Text: "The count was revised from 46.", Figure: "46", Want: "superseded"},
			{Text: "It revised the magnitude to 6.7 from 6.8.", Figure: "6.8", Want: "superseded"},
			{Text: "Output was 64 tonnes, down from just over 70 tonnes.", Figure: "just over 70 tonnes", Want: "superseded"},
		},
		CounterExamples: []rules.Example{
			{Text: "Some 64 boats sank, up from 46 at noon.", Figure: "64"},
			{Text: "Sailors came from 46 boats.", Figure: "46"},
			{Text: "The toll rose. Sailors came from 46 boats.", Figure: "46"},
		},
	},
	{
		Name:     "lineage/earlier-count",
		Sentence: "The figure is what an earlier count, toll or estimate gave.",
		Apply:    superseded((*shape).earlierCount),
		Examples: []rules.Example{
			{Text: "An earlier toll of 46 was wrong.", Figure: "46", Want: "superseded"},
			{Text: "Its previous estimate was 46 boats.", Figure: "46", Want: "superseded"},
			{Text: "Initial reports put the number at 46.", Figure: "46", Want: "superseded"},
		},
		CounterExamples: []rules.Example{
			{Text: "An earlier storm sank 46 boats.", Figure: "46"},
			{Text: "A new toll of 64 followed an earlier one.", Figure: "64"},
		},
	},
	{
		Name:     "lineage/told-earlier",
		Sentence: "The source gave the figure earlier, before the one that holds now.",
		Apply:    superseded((*shape).toldEarlier),
		Examples: []rules.Example{
			{Text: "The mayor had earlier given a toll of 46.", Figure: "46", Want: "superseded"},
			{Text: "The navy previously put the number of boats at 46.", Figure: "46", Want: "superseded"},
			{Text: "It had initially said that 46 boats sank.", Figure: "46", Want: "superseded"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mayor said that 46 boats had sunk earlier.", Figure: "46"},
			{Text: "The mayor, who had spoken earlier, said that 46 boats sank.", Figure: "46"},
		},
	},
	{
		Name:     "lineage/still",
		Sentence: "The text says that it is still so: the figure is what is left.",
		Apply:    stillSo,
		Examples: []rules.Example{
			{Text: "Some 46 boats are still missing.", Figure: "46", Want: "still"},
			{Text: "On Friday 46 farms remained without power.", Figure: "46", Want: "still"},
			{Text: "The grid had 46 farms still in the dark.", Figure: "46", Want: "still"},
			{Text: "The owner has yet to find 46 boats.", Figure: "46", Want: "still"},
		},
		CounterExamples: []rules.Example{
			{Text: "Some 46 boats are missing, and the wind is still strong.", Figure: "46"},
			{Text: "The wind was still strong when 46 boats sank.", Figure: "46"},
			{Text: "Still, 46 boats were missing.", Figure: "46"},
		},
	},
}

// superseded makes a sieve of a test on the figure's sentence.
func superseded(holds func(*shape, *rules.Figure) bool) func(*rules.Reading, *rules.Figure) bool {
	return func(r *rules.Reading, f *rules.Figure) bool {
		f.Claim.Superseded = holds(shapeOf(r, f.Sentence), f)
		return f.Claim.Superseded
	}
}

// fromLevel reports whether "from" stands before the figure and a word of
// change before that, in one clause.
func (s *shape) fromLevel(f *rules.Figure) bool {
	if s.lower(f.First-1) != "from" || f.Claim.Role != claim.Level && f.Claim.Role != claim.Attribute {
		return false
	}
	for k := f.First - 2; k >= max(0, f.First-lineageReach) && !s.breaks(k); k-- {
		if changeWords[s.lower(k)] {
			return true
		}
	}
	return false
}

// lineageReach is how many tokens before a figure what makes it an old one may
// stand.
const lineageReach = 10

// changeWords are the words behind which "from" leads to what was before.
var changeWords = figure.LowerWordsOf(figure.Rises, figure.Falls, figure.Moves, figure.ChangeNouns)

// earlierCount reports whether the figure is told by a count that the text
// calls an earlier one, in one clause and with no other figure between.
func (s *shape) earlierCount(f *rules.Figure) bool {
	for k := f.First - 1; k >= max(0, f.First-lineageReach) && !s.breaks(k) && s.lower(k) != "," && s.kind(k) != prose.Number; k-- {
		if earlierWords[s.lower(k)] && (counts[s.lower(k+1)] || counts[s.lower(k+2)]) {
			return true
		}
	}
	return false
}

// earlierWords narrow a count to one that another has followed; counts are what
// such a figure is told by.
var (
	earlierWords = wording.Set("earlier previous initial preliminary original first prior")
	counts       = wording.Set("toll count figure figures tally estimate estimates number total report reports forecast projection target assessment")
)

// toldEarlier reports whether the reporting verb before the figure comes with
// "earlier" or the like, right beside it.
func (s *shape) toldEarlier(f *rules.Figure) bool {
	for k := f.First - 1; k >= max(0, f.First-lineageReach) && !s.breaks(k) && s.lower(k) != "," && s.kind(k) != prose.Number; k-- {
		if toldWords[s.lower(k)] && isReporting(s.verb(k+1)) {
			return true
		}
	}
	return false
}

// toldWords are the adverbs that put a report before the one that holds now.
var toldWords = wording.Set("earlier previously initially originally first")

// stillReach is how many tokens from a figure the word may stand that says that it is
// still so.
const stillReach = 5

// stillSo marks a figure of which the text says, in one clause with it, that what it
// counts is still so.
func stillSo(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	f.Claim.Event.Still = s.saysStill(f.Last, 1) || s.saysStill(f.First-1, -1)
	return f.Claim.Event.Still
}

// saysStill reports whether one of the next tokens, from k on and a step apart, says
// that what was so before is so now, before another clause or figure.
func (s *shape) saysStill(k, step int) bool {
	for range stillReach {
		if k < 0 || k >= len(s.tokens) || s.breaks(k) || s.kind(k) == prose.Number || clauseEnds[s.lower(k)] {
			return false
		}
		if stillWords[s.lower(k)] || s.lower(k) == "yet" && s.lower(k+1) == "to" {
			return true
		}
		k += step
	}
	return false
}

var (
	stillWords = wording.Set("still remain remains remained remaining")
	// clauseEnds are the words and marks behind which something else is told.
	clauseEnds = wording.Set(", and but when while as because although though since where after before")
)
