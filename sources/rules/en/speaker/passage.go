package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// word is one token with what the tables know of it.
type word struct {
	*prose.Token
	lexeme
	// sentence indexes Article.Sentences.
	sentence int
	// quotation indexes Article.Quotations, -1 outside quotation marks. The
	// marks themselves are inside.
	quotation int
}

// passage is one block of the text as a row of words: quotations run across
// sentences, so sentences are only a property of a word here.
type passage struct {
	article *prose.Article
	block   int
	words   []word
	// opening is where the report begins behind its dateline, 0 where it has none.
	opening int
	// bounds are where the sentences of the passage start among its words, and
	// behind them where the last one ends.
	bounds []int
	// relations are everything that the block attributes to somebody.
	relations []relation
	// starts finds a relation by the index of the word that it starts with.
	starts map[int]int
	// lead is the relation that a following quotation goes on from, itemSource
	// the one that a following item of a list does.
	lead, itemSource *relation
	// survey is the relation of a poll or a survey that the next passage may go on
	// telling of.
	survey   *relation
	speakers *speakers
}

// longestPassage bounds the words of one block that are searched for
// speakers; the figures behind it stay without one.
const longestPassage = 20000

// newPassage flattens the sentences [first, last) of one block. quotation is
// the index of the first quotation that may reach into the block.
func newPassage(a *prose.Article, first, last, quotation int) *passage {
	p := &passage{article: a, block: a.Sentences[first].Block, bounds: make([]int, 0, last-first+1)}
	tokens := 0
	for i := first; i < last; i++ {
		tokens += len(a.Sentences[i].Tokens)
	}
	p.words = make([]word, 0, min(tokens, longestPassage+len(a.Sentences[last-1].Tokens)))
	for i := first; i < last && len(p.words) < longestPassage; i++ {
		s := &a.Sentences[i]
		capitals := shouted(s)
		p.bounds = append(p.bounds, len(p.words))
		for j := range s.Tokens {
			t := &s.Tokens[j]
			for quotation < len(a.Quotations) && a.Quotations[quotation].Span.End <= t.Span.Start {
				quotation++
			}
			w := word{Token: t, sentence: i, quotation: -1}
			if quotation < len(a.Quotations) && a.Quotations[quotation].Span.Contains(t.Span) {
				w.quotation = quotation
			}
			w.lexeme = classifyWord(s, j, capitals)
			p.words = append(p.words, w)
		}
	}
	p.bounds = append(p.bounds, len(p.words))
	return p
}

// shouted reports whether the sentence capitalises most of its words, as
// headlines do, so that a capital says nothing about a name.
func shouted(s *prose.Sentence) bool {
	words, capitals := 0, 0
	for i := range s.Tokens {
		if t := &s.Tokens[i]; t.Kind == prose.Word && len(t.Text) > 3 {
			words++
			if t.Capital() {
				capitals++
			}
		}
	}
	if t := s.Tokens[len(s.Tokens)-1].Text; t == "." && capitals < words {
		return false
	}
	return capitals*3 > words*2 && words > 2
}

// classifyWord looks the token up. A capital inside a sentence makes a name of a
// word that would else be a verb: "Washington Post".
func classifyWord(s *prose.Sentence, j int, capitals bool) lexeme {
	t := &s.Tokens[j]
	if t.Kind != prose.Word {
		if t.Text == "'" || t.Text == "’" {
			return lexeme{class: possessiveMark(s.Tokens, j)}
		}
		return lexeme{}
	}
	l := lookUp(t.Lower)
	switch {
	case t.Text == "US", t.Lower == "u.s.", namesBody(s.Tokens, j):
		return lexeme{}
	case nameParticles[t.Text] && j > 0 && s.Tokens[j-1].Capital() && (followedByName(s.Tokens, j) || followedByName(s.Tokens, j+1) && nameParticles[s.Tokens[j+1].Text]):
		return lexeme{}
	case t.Text == "WHO" && !inCapitals(s.Tokens):
		return lexeme{class: bodyWord}
	}
	if t.Capital() && l.is(adverbWord) && nameInLy(s.Tokens, j) {
		l.class &^= adverbWord
	}
	if t.Capital() && !capitals && (j > 0 || ownsNext(s.Tokens)) {
		l.class &^= edWord | ingWord
	}
	if t.Text == "march" {
		l.class &^= timeWord
	}
	if t.Capital() && j > 0 && !capitals && s.Tokens[j-1].Kind != prose.Mark {
		l.frame, l.form = 0, 0
		l.class &^= finiteWord | edWord | ingWord | prepositionWord | subordinatorWord | adverbWord
		if followedByName(s.Tokens, j) {
			l.class &^= ownerWord
		}
		if t.Lower == "may" || t.Lower == "will" && followedByName(s.Tokens, j) {
			l.class &^= auxiliaryWord
		}
	}
	return l
}

// namesBody reports whether the "'s" at j ends a name and owns nothing, since a
// verb of saying follows: "Barlow's said 40 shops would close".
func namesBody(tokens []prose.Token, j int) bool {
	if j == 0 || j+2 >= len(tokens) || !tokens[j-1].Capital() || tokens[j].Lower != "'s" && tokens[j].Lower != "’s" {
		return false
	}
	verb, next := lookUp(tokens[j+1].Lower), lookUp(tokens[j+2].Lower)
	if verb.frame == 0 || verb.form&(formPast|formThird) == 0 || tokens[j+1].Capital() {
		return false
	}
	if verb.form&formThird != 0 {
		return !nounForms[tokens[j+1].Lower]
	}
	return speaking[tokens[j+1].Lower] || next.is(determinerWord|pronounWord|ownerWord)
}

// inCapitals reports whether no word of the sentence is written in small
// letters.
func inCapitals(tokens []prose.Token) bool {
	for i := range tokens {
		if t := &tokens[i]; t.Kind == prose.Word && t.Text == t.Lower && t.Text != "'s" {
			return false
		}
	}
	return true
}

// ownsNext reports whether the first word owns what follows: "Deering's list".
func ownsNext(tokens []prose.Token) bool {
	return len(tokens) > 1 && (tokens[1].Lower == "'s" || tokens[1].Lower == "’s")
}

// nameInLy reports whether the word at j is a name although it ends like an
// adverb and may open its sentence: "Kelly said", "Reilly's".
func nameInLy(tokens []prose.Token, j int) bool {
	if !strings.HasSuffix(tokens[j].Lower, "ly") || j+1 == len(tokens) {
		return false
	}
	_, given := firstNames[tokens[j].Lower]
	next := lookUp(tokens[j+1].Lower)
	return given || next.form&(formPast|formThird) != 0 && !next.is(paperWord) || next.is(auxiliaryWord)
}

// possessiveMark says whether the bare apostrophe at j ends a plural owner:
// the teachers' union.
func possessiveMark(tokens []prose.Token, j int) lexicalClass {
	if j > 0 && j+1 < len(tokens) && tokens[j].Glued && !tokens[j+1].Glued && strings.HasSuffix(tokens[j-1].Lower, "s") && tokens[j+1].Kind == prose.Word {
		return ownerWord
	}
	return 0
}

// has reports whether the word at i exists and is of the class.
func (p *passage) has(i int, c lexicalClass) bool {
	return i >= 0 && i < len(p.words) && p.words[i].is(c)
}

// text is the word at i in lower case, "" outside the passage.
func (p *passage) text(i int) string {
	if i < 0 || i >= len(p.words) {
		return ""
	}
	return p.words[i].Lower
}

// kind is the kind of token at i, 0 outside the passage.
func (p *passage) kind(i int) prose.Kind {
	if i < 0 || i >= len(p.words) {
		return 0
	}
	return p.words[i].Kind
}

// capital reports whether a word with a capital letter stands at i.
func (p *passage) capital(i int) bool {
	return i >= 0 && i < len(p.words) && p.words[i].Capital()
}

// sentenceStart is the index of the first word of the sentence of word i, behind
// a dateline.
func (p *passage) sentenceStart(i int) int {
	start := p.bounds[p.words[i].sentence-p.words[0].sentence]
	if start < p.opening && p.opening <= i {
		return p.opening
	}
	return start
}

// sentenceEnd is the index behind the last word of the sentence of word i.
func (p *passage) sentenceEnd(i int) int { return p.bounds[p.words[i].sentence-p.words[0].sentence+1] }

// span is the text from the word first to the word before last.
func (p *passage) span(first, last int) document.Span {
	first, last = max(0, first), min(last, len(p.words))
	if first >= last {
		return document.Span{}
	}
	return document.Span{Start: p.words[first].Span.Start, End: p.words[last-1].Span.End}
}

// exact is the text of that span as it stands in the document.
func (p *passage) exact(first, last int) string {
	return p.span(first, last).Of(p.article.Document.Text)
}

// opensQuote reports whether the word at i is an opening quotation mark.
func (p *passage) opensQuote(i int) bool {
	if i < 0 || i >= len(p.words) || p.words[i].quotation < 0 {
		return false
	}
	return p.article.Quotations[p.words[i].quotation].Span.Start == p.words[i].Token.Span.Start
}

// closesQuote reports whether the word at i is a closing quotation mark.
func (p *passage) closesQuote(i int) bool {
	if i < 0 || i >= len(p.words) || p.words[i].quotation < 0 {
		return false
	}
	q := p.article.Quotations[p.words[i].quotation]
	return q.Closed && q.Span.End == p.words[i].Token.Span.End
}

// isDash reports whether the word at i is a dash that parts phrases.
func (p *passage) isDash(i int) bool {
	switch p.text(i) {
	case "—", "–", "--":
		return true
	case "-":
		return p.text(i-1) == "-" || p.text(i+1) == "-" || !p.words[i].Glued && i+1 < len(p.words) && !p.words[i+1].Glued
	}
	return false
}

// isHyphen reports whether the word at i ties two words to one.
func (p *passage) isHyphen(i int) bool {
	t := p.text(i)
	return (t == "-" || t == "‑" || t == "/") && p.words[i].Glued && i+1 < len(p.words) && p.words[i+1].Glued
}
