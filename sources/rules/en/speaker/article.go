package speaker

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// speakers is what one article says of its speakers, worked out block by block
// as figures ask for it.
type speakers struct {
	article *prose.Article
	// first and last are the sentences of each block, half-open.
	first, last []int
	passages    map[int]*passage
	bySentence  map[int][]*relation
	// closestTo remembers the answer for each figure, which every sieve asks for.
	closestTo map[document.Span]*relation
	persons   *directory
	// answerer is whom the questions of an interview are put to, once
	// interviewed says that it was looked for.
	answerer    *person
	interviewed bool
	// labelled is the number of blocks that open with a label in capitals, -1
	// until they are counted.
	labelled int
	// parser is asked about sentences that the words alone leave open; trees are
	// its answers.
	parser treeParser
	trees  map[int][]treeWord
}

type speakersKey struct{}

// speakersOf returns the speakers of the article that is being read.
func speakersOf(r *rules.Reading) *speakers {
	if s, ok := r.Notes[speakersKey{}].(*speakers); ok {
		return s
	}
	s := newSpeakers(r.Article)
	r.Note(speakersKey{}, s)
	return s
}

func newSpeakers(a *prose.Article) *speakers {
	n := len(a.Document.Blocks)
	s := &speakers{article: a, labelled: -1, parser: embeddedParser{}, first: make([]int, n), last: make([]int, n), closestTo: map[document.Span]*relation{}, passages: map[int]*passage{}, bySentence: map[int][]*relation{}}
	for i, sentence := range a.Sentences {
		if s.last[sentence.Block] == 0 {
			s.first[sentence.Block] = i
		}
		s.last[sentence.Block] = i + 1
	}
	return s
}

// longestQuotation bounds the blocks that one speaker's quotation runs over.
const longestQuotation = 12

// passage reads the block, and first those above it that its opening quotation
// may go on from.
func (s *speakers) passage(block int) *passage {
	top := block
	for top > 0 && block-top < longestQuotation && s.passages[top] == nil && s.goesOn(top) {
		top--
	}
	var p *passage
	for b := top; b <= block; b++ {
		if p = s.passages[b]; p == nil {
			p = s.read(b)
			s.passages[b] = p
		}
	}
	return p
}

// goesOn reports whether the block may go on from the one above: it opens with
// a quotation mark, or is an item of a list.
func (s *speakers) goesOn(block int) bool {
	if s.last[block] == 0 {
		return false
	}
	first := s.article.Sentences[s.first[block]].Tokens[0]
	switch first.Text {
	case "“", "\"", "„", "«", "‘", "'", "-", "•", "*", "–", "—", "·":
		return true
	}
	return s.article.Document.Blocks[block].Item || s.endsWithColon(block-1)
}

// endsWithColon reports whether the block leads in to a list or a quotation.
func (s *speakers) endsWithColon(block int) bool {
	if s.last[block] == 0 {
		return false
	}
	tokens := s.article.Sentences[s.last[block]-1].Tokens
	return tokens[len(tokens)-1].Text == ":"
}

func (s *speakers) read(block int) *passage {
	if s.last[block] == 0 {
		return &passage{article: s.article, block: block}
	}
	p := newPassage(s.article, s.first[block], s.last[block], s.quotationFrom(s.article.Sentences[s.first[block]].Span.Start))
	p.speakers = s
	p.starts = map[int]int{}
	p.opening = p.datelineEnd()
	for i := 0; i < len(p.words); {
		end := p.sentenceEnd(i)
		p.readSentence(i, end)
		i = end
	}
	var before *passage
	if block > 0 {
		before = s.passages[block-1]
	}
	p.readQuotations(before)
	p.readSurvey(before)
	p.readItem(before)
	s.index(p)
	return p
}

// longestSentence bounds the words of one sentence that are searched for
// speakers.
const longestSentence = 5000

func (p *passage) readSentence(first, last int) {
	last = min(last, first+longestSentence)
	p.readColon(first, last)
	p.readTallies(first, last)
	p.readSourcePhrases(first, last)
	p.readNominals(first, last)
	p.readClauses(first, last)
	p.readGapped(first, last)
	p.readExpected(first, last)
}

// add keeps a relation that was found in this passage.
func (p *passage) add(r relation) {
	p.starts[r.start()] = len(p.relations)
	p.relations = append(p.relations, r)
}

// quotationFrom is the index of the first quotation that ends after the offset.
func (s *speakers) quotationFrom(offset int) int { return quotationFrom(s.article, offset) }

func quotationFrom(a *prose.Article, offset int) int {
	low, high := 0, len(a.Quotations)
	for low < high {
		middle := (low + high) / 2
		if a.Quotations[middle].Span.End <= offset {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// index files the relations of the passage under the sentences they reach.
func (s *speakers) index(p *passage) {
	for i := range p.relations {
		r := &p.relations[i]
		r.weight = r.weigh()
		for _, c := range r.content {
			for k := s.first[p.block]; k < s.last[p.block]; k++ {
				if s.article.Sentences[k].Span.Overlaps(c) {
					s.bySentence[k] = append(s.bySentence[k], r)
				}
			}
		}
	}
}

// closest is the relation with the smallest content that covers the figure;
// of two alike, the more precise construction. It returns nil where the
// figure stands in nobody's words.
func (s *speakers) closest(f *rules.Figure) *relation {
	if r, ok := s.closestTo[f.Claim.Quote]; ok {
		return r
	}
	r := s.findClosest(f)
	s.closestTo[f.Claim.Quote] = r
	return r
}

func (s *speakers) findClosest(f *rules.Figure) *relation {
	s.passage(s.article.Sentences[f.Sentence].Block)
	var best *relation
	for _, r := range s.bySentence[f.Sentence] {
		if !r.covers(f.Claim.Quote) || r.from.inSource(r, f.Claim.Quote) {
			continue
		}
		if best == nil || r.closer(best, f.Claim.Quote) {
			best = r
		}
	}
	if best == nil {
		return s.inClause(f)
	}
	return s.behindAside(best)
}

// inSource reports whether the figure is part of the words that name the
// source: "two of the 40 villagers said".
func (p *passage) inSource(r *relation, figure document.Span) bool {
	return !r.source.empty() && p.span(r.source.first, r.source.last).Overlaps(figure)
}
