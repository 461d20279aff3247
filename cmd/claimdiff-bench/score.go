package main

import (
	"math"
	"slices"
	"strings"
)

// paired is one sentence with both sides of it.
type paired struct {
	text        string
	gold, found []candidate
	// marksSpans is set where the set says where each of its quantities stands.
	marksSpans bool
}

// candidate is an amount and the words of its unit.
type candidate struct {
	amount
	words []string
}

// pair puts what a set marks beside what was read.
func pair(sentences []sentence, found [][]amount, u units) []paired {
	var out []paired
	for i, s := range sentences {
		p := paired{text: s.text, marksSpans: true}
		for _, a := range s.gold {
			p.gold = append(p.gold, candidate{a, u.gold(a)})
			p.marksSpans = p.marksSpans && a.hasSpan
		}
		for _, a := range found[i] {
			p.found = append(p.found, candidate{a, u.read(a)})
		}
		out = append(out, p)
	}
	return out
}

// tally counts the quantities of a set, those that were read, and those that agree.
type tally struct{ agree, found, gold int }

func (t tally) precision() float64 { return share(t.agree, t.found) }
func (t tally) recall() float64    { return share(t.agree, t.gold) }

// f1 is the harmonic mean of precision and recall.
func (t tally) f1() float64 { return share(2*t.agree, t.found+t.gold) }

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// metric is one way to say that two amounts agree.
type metric struct {
	name, says string
	// sides picks the amounts that count.
	sides func(paired) (gold, found []candidate)
	agree func(gold, found candidate) bool
	// applies reports whether the set marks what is measured; nil is always.
	applies func([]paired) bool
}

// metrics lists what is measured, in the order in which it is printed.
var metrics = []metric{
	{name: "value", says: "the number, or both ends of the range", sides: valued, agree: sameValue},
	{name: "value+unit", says: "and the unit, or all nouns of the thing counted", sides: valued, agree: withUnit(sameUnit), applies: marksUnits},
	{name: "value+unit~", says: "and a part of the unit, or one of the nouns", sides: valued, agree: withUnit(likeUnit), applies: marksUnits},
	{name: "value+change", says: "and the label: = ~ < > up down", sides: valued, agree: sameChange, applies: marksChanges},
	{name: "hedged", says: "the number and its hedge, of the amounts with a hedge alone", sides: hedged, agree: sameHedge, applies: marksHedges},
	{name: "range", says: "both ends, of the ranges alone", sides: ranges, agree: sameValue},
	{name: "span", says: "the place in the text, by at least one character", sides: placed, agree: overlapping},
}

func metricsListed() string {
	var b strings.Builder
	b.WriteString("\nWhat is measured:\n")
	for _, m := range metrics {
		b.WriteString("  " + m.name + strings.Repeat(" ", 13-len(m.name)) + m.says + "\n")
	}
	return b.String()
}

// score tallies every metric over the sentences.
func score(pairs []paired) []tally {
	out := make([]tally, len(metrics))
	for i, m := range metrics {
		if m.applies != nil && !m.applies(pairs) {
			continue
		}
		for _, p := range pairs {
			gold, found := m.sides(p)
			out[i].gold += len(gold)
			out[i].found += len(found)
			out[i].agree += len(found) - len(unmatched(gold, found, m.agree))
		}
	}
	return out
}

// unmatched are the found amounts that no gold is matched with.
func unmatched(gold, found []candidate, agree func(gold, found candidate) bool) []candidate {
	partners := match(len(gold), len(found), func(i, j int) bool { return agree(gold[i], found[j]) })
	var out []candidate
	for j, partner := range partners {
		if partner < 0 {
			out = append(out, found[j])
		}
	}
	return out
}

// valued are the amounts with a value. Where the set marks words without
// giving their value, what was read there counts neither way.
func valued(p paired) (gold, found []candidate) {
	var marked []candidate
	for _, g := range p.gold {
		switch {
		case g.hasValue:
			gold = append(gold, g)
		case g.hasSpan:
			marked = append(marked, g)
		}
	}
	for _, f := range p.found {
		if f.hasValue && !slices.ContainsFunc(marked, func(g candidate) bool { return overlapping(g, f) }) {
			found = append(found, f)
		}
	}
	return gold, found
}

// hedged are the amounts with a hedge. A set that labels an amount "up" or
// "down" says nothing of its hedge, so that what was read for it does not count.
func hedged(p paired) (gold, found []candidate) {
	all, read := valued(p)
	isDirected := func(c candidate) bool { return c.change == "up" || c.change == "down" }
	directed := slices.DeleteFunc(slices.Clone(all), func(c candidate) bool { return !isDirected(c) })
	rest := slices.DeleteFunc(all, isDirected)
	left := unmatched(rest, read, sameHedge)
	countable := unmatched(directed, left, sameValue)
	for _, f := range read {
		ignored := slices.ContainsFunc(left, f.is) && !slices.ContainsFunc(countable, f.is)
		if isHedge(f) && !ignored {
			found = append(found, f)
		}
	}
	return slices.DeleteFunc(rest, func(c candidate) bool { return !isHedge(c) }), found
}

// is reports whether two amounts that were read are one: no two have one place.
func (c candidate) is(other candidate) bool { return c.span == other.span }

func isHedge(c candidate) bool { return c.hedge != "" && c.hedge != "=" }

func ranges(p paired) (gold, found []candidate) {
	gold, found = valued(p)
	isOne := func(c candidate) bool { return near(c.high, c.low) }
	return slices.DeleteFunc(gold, isOne), slices.DeleteFunc(found, isOne)
}

func placed(p paired) (gold, found []candidate) {
	if !p.marksSpans {
		return nil, nil
	}
	return p.gold, p.found
}

// near reports whether a number is another, within 1 part in 100,000.
func near(number, wanted float64) bool {
	return math.Abs(number-wanted) <= 1e-8+1e-5*math.Abs(wanted)
}

func sameValue(gold, found candidate) bool {
	return near(found.low, gold.low) && near(found.high, gold.high)
}

func withUnit(agree func(a, b []string) bool) func(gold, found candidate) bool {
	return func(gold, found candidate) bool {
		return sameValue(gold, found) && agree(gold.words, found.words)
	}
}

// sameHedge takes an amount without a label for one with "=".
func sameHedge(gold, found candidate) bool {
	return sameValue(gold, found) && (gold.hedge == found.hedge || gold.hedge == "" && found.hedge == "=")
}

func sameChange(gold, found candidate) bool {
	label := gold.change
	if label == "" {
		label = gold.hedge
	}
	return sameValue(gold, found) && (label == found.change || label == "" && found.change == "=")
}

func overlapping(gold, found candidate) bool { return gold.span.Overlaps(found.span) }

func marksUnits(pairs []paired) bool {
	return anyGold(pairs, func(c candidate) bool { return len(c.words) > 0 })
}

func marksChanges(pairs []paired) bool {
	return anyGold(pairs, func(c candidate) bool { return c.change != "" })
}

func marksHedges(pairs []paired) bool {
	return anyGold(pairs, func(c candidate) bool { return c.change != "" || c.hedge != "" })
}

func anyGold(pairs []paired, holds func(candidate) bool) bool {
	return slices.ContainsFunc(pairs, func(p paired) bool { return slices.ContainsFunc(p.gold, holds) })
}
