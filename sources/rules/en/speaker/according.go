package speaker

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// sourcePhrases introduce a source wherever they stand.
var sourcePhrases = [][]string{
	{"according", "to"}, {"in", "the", "words", "of"}, {"as", "told", "by"}, {"as", "reported", "by"}, {"as", "estimated", "by"},
	{"as", "stated", "by"}, {"as", "cited", "by"}, {"as", "quoted", "by"}, {"as", "counted", "by"}, {"as", "claimed", "by"},
	{"based", "on"}, {"per"},
}

// readSourcePhrases finds "according to X" and its kin in the sentence.
func (p *passage) readSourcePhrases(first, last int) {
	for i := first; i < last; i++ {
		length := p.sourcePhraseAt(i, last)
		if length == 0 {
			continue
		}
		n, ok := p.phraseStarting(i+length, last)
		if objects[p.text(i+length)] && (p.kind(i+length+1) == prose.Mark || i+length+1 == last) {
			n, ok = nounPhrase{i + length, i + length + 1, i + length}, true
		} else if ok && p.has(n.first, selfWord) {
			ok = false
		}
		if !ok {
			continue
		}
		n = p.withNameBehind(n)
		r := relation{construction: accordingTo, source: n, from: p, cueFirst: i, cueLast: i + length}
		r.content = p.aroundAside(i, n.last, last)
		p.add(r)
	}
}

// objects are the pronouns that a source phrase ends with: "according to him,".
var objects = wording.Set("him her them")

// sourcePhraseAt is the number of words of the source phrase at i, 0 where
// none stands there.
func (p *passage) sourcePhraseAt(i, last int) int {
	switch p.text(i) {
	case "according", "in", "as", "per", "based":
	default:
		return 0
	}
	for _, words := range sourcePhrases {
		if i+len(words) >= last || !p.matches(i, words) {
			continue
		}
		if words[0] == "per" && !p.perSource(i) || words[0] == "based" && !p.basedOnPaper(i) {
			return 0
		}
		return len(words)
	}
	return 0
}

func (p *passage) matches(i int, words []string) bool {
	for k, w := range words {
		if p.text(i+k) != w {
			return false
		}
	}
	return true
}

// perSource tells "per the ministry" from "40 per cent" and "2 per household".
func (p *passage) perSource(i int) bool {
	if p.capital(i) && i > p.sentenceStart(i) {
		return false // a name: Per Lindqvist
	}
	n, ok := p.phraseStarting(i+1, len(p.words))
	return ok && p.text(i+1) != "every" && p.text(i+1) != "each" && (p.has(i+1, determinerWord) && p.namesSource(n) || p.capital(n.head) && p.kind(i-1) == prose.Mark || p.has(n.head, paperWord))
}

// basedOnPaper tells "Based on census data, 40" from "allotted based on size".
func (p *passage) basedOnPaper(i int) bool {
	n, ok := p.phraseStarting(i+2, p.sentenceEnd(i))
	return ok && p.words[n.head].is(paperWord) && (i == p.sentenceStart(i) || p.text(i-1) == ",")
}

// aroundAside is what an adverbial [first, end) of the sentence speaks of: all
// that follows where it opens the clause, else what stands before it and, up
// to the next boundary, behind it.
func (p *passage) aroundAside(first, end, last int) []document.Span {
	start := p.leftBoundary(first + 1)
	for start < first && (p.has(start, conjunctionWord|subordinatorWord|adverbWord) || p.text(start) == "," || p.opensQuote(start)) {
		start++
	}
	if start >= first || p.has(first-1, conjunctionWord) || p.text(first-1) == ":" {
		return []document.Span{p.span(end, p.clauseEnd(end, last))}
	}
	if p.text(end) == "," && p.has(end+1, auxiliaryWord|finiteWord) {
		start = max(start, p.asideStart(first-1))
	}
	if aside := p.asideStart(first); aside > start && p.has(aside, relativeWord) && p.text(first-1) != "," {
		start = aside
	}
	content := []document.Span{p.span(start, first)}
	if p.text(end) == "," && (p.has(end+1, conjunctionWord) || !p.verbIn(start, first)) {
		content = append(content, p.span(end, p.clauseEnd(end, last)))
	}
	return content
}

// clauseEnd is the index of the semicolon or of the ", while" that ends the
// clause from i on, else last.
func (p *passage) clauseEnd(i, last int) int {
	for k := i; k < last; k++ {
		if p.words[k].quotation >= 0 {
			continue
		}
		if p.text(k) == ";" || p.text(k) == "," && (p.text(k+1) == "while" || p.text(k+1) == "whereas" || p.text(k+1) == "but") {
			return k
		}
	}
	return last
}
