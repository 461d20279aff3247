package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// inClause finds the source of a figure that the sieves over the words have
// left open: the subject of a verb whose clausal complement, in the
// dependency tree of the sentence, holds the figure. It returns nil where
// nobody is found. Only sentences with a reporting verb before the figure whose
// subject those sieves did not find are parsed.
func (s *speakers) inClause(f *rules.Figure) *relation {
	p := s.passage(s.article.Sentences[f.Sentence].Block)
	first, last := p.sentenceWords(f.Sentence)
	figure := min(first+f.First, last)
	if !p.leavesOpen(first, figure) {
		return nil
	}
	t := clauseTree{passage: p, first: first, words: s.tree(f.Sentence)}
	for w := t.wordAt(f.First); w >= 0; w = t.words[w].head {
		if r := t.reported(w, figure); r != nil {
			r.content = []document.Span{f.Claim.Quote}
			return r
		}
	}
	return nil
}

// sentenceWords is the range of the words of a sentence, empty where the
// passage was cut before it.
func (p *passage) sentenceWords(sentence int) (first, last int) {
	if len(p.words) == 0 {
		return 0, 0
	}
	i := sentence - p.words[0].sentence
	if i < 0 || i+1 >= len(p.bounds) {
		return 0, 0
	}
	return p.bounds[i], p.bounds[i+1]
}

// leavesOpen reports whether a verb in the range reports a clause and no
// relation is known by it.
func (p *passage) leavesOpen(first, last int) bool {
	for i := first; i < last; i++ {
		if p.openCue(i) || p.opensThat(i) {
			return true
		}
	}
	return false
}

// opensThat reports whether "that" at i may open a clause that a verb reports,
// one of those that no table lists: "ruled that".
func (p *passage) opensThat(i int) bool {
	return p.text(i) == "that" && (p.has(i-1, edWord) || strings.HasSuffix(p.text(i-1), "s") && !p.has(i-1, closedClass))
}

// openCue reports whether the word at i is a verb that may report a clause and
// by which no relation is known.
func (p *passage) openCue(i int) bool {
	if p.words[i].frame&(sayingFrame|thinkingFrame) == 0 || p.words[i].form == 0 || !p.isVerb(i) {
		return false
	}
	for k := range p.relations {
		if r := &p.relations[k]; r.cueFirst <= i && i < r.cueLast {
			return false
		}
	}
	return true
}

// tree is the dependency tree of a sentence, which is parsed once. It is empty
// where it cannot be parsed.
func (s *speakers) tree(sentence int) []treeWord {
	if t, ok := s.trees[sentence]; ok {
		return t
	}
	if s.trees == nil {
		s.trees = map[int][]treeWord{}
	}
	s.trees[sentence] = s.parser.tree(s.article.Sentences[sentence].Tokens)
	return s.trees[sentence]
}

// clauseTree is a dependency tree beside the passage that its sentence stands
// in.
type clauseTree struct {
	*passage
	// first is the index of the sentence's first word in the passage.
	first int
	words []treeWord
}

// wordAt is the syntactic word that holds a token of the sentence, -1 where
// there is none.
func (t *clauseTree) wordAt(token int) int {
	for i, w := range t.words {
		if w.first <= token && token < w.last {
			return i
		}
	}
	return -1
}

// reported is the relation by which the clause of the word w, which holds the
// figure, is reported; nil where w is no such clause or nobody speaks.
func (t *clauseTree) reported(w, figure int) *relation {
	head := t.words[w].head
	if head < 0 || t.words[w].relation != "ccomp" {
		return nil
	}
	cue := t.first + t.words[head].first
	if cue > figure || !t.openCue(cue) && !t.marked(w, head) {
		return nil
	}
	n, ok := t.subject(head)
	if t.passage.words[cue].frame == 0 {
		ok = ok && (t.named(n) || t.has(n.head, pronounWord))
	}
	if !ok || !t.maySpeak(n) || n.first <= figure && figure < n.last {
		return nil
	}
	return &relation{construction: parsedClause, source: n, from: t.passage, cueFirst: cue, cueLast: cue + 1}
}

// marked reports whether "that" opens the clause of w right behind its head, a
// verb that the tables do not know: "ruled that", not "got the news that".
func (t *clauseTree) marked(w, head int) bool {
	if t.words[head].upos != "VERB" || t.passage.words[t.first+t.words[head].first].frame != 0 {
		return false
	}
	for i, x := range t.words {
		if x.head == w && x.relation == "mark" && i == head+1 && strings.EqualFold(x.text, "that") {
			return true
		}
	}
	return false
}

// maySpeak reports whether the phrase can be a source: no dateline, no share of
// the people asked, no "it" that stands for the clause, no relative pronoun.
func (p *passage) maySpeak(n nounPhrase) bool {
	return n.first >= p.opening && !p.measured(n) && p.text(n.head) != "it" && p.text(n.head) != "there" && !p.has(n.head, relativeWord|selfWord) && p.kind(n.head) == prose.Word && !ownWords[p.text(n.first)]
}

// mostBorrowed bounds the verbs that a verb may borrow its subject through.
const mostBorrowed = 3

// subject is who does what the verb says. A verb behind "and", a participle
// and an infinitive borrow the subject of the verb that they hang on.
func (t *clauseTree) subject(verb int) (nounPhrase, bool) {
	for range mostBorrowed {
		for i, w := range t.words {
			if w.head == verb && strings.HasPrefix(w.relation, "nsubj") {
				return t.phrase(i, verb)
			}
		}
		switch t.words[verb].relation {
		case "conj", "advcl", "xcomp":
			verb = t.words[verb].head
		default:
			return nounPhrase{}, false
		}
	}
	return nounPhrase{}, false
}

// phrase is the noun phrase of the subject: from its first word to the last
// one before a comma, a relative clause or the verb.
func (t *clauseTree) phrase(noun, verb int) (nounPhrase, bool) {
	first, last := noun, noun+1
	for i := noun - 1; i >= 0 && t.below(i, noun) && t.words[i].upos != "PUNCT"; i-- {
		first = i
	}
	for last < len(t.words) && last != verb && t.below(last, noun) && t.words[last].upos != "PUNCT" && !t.opensRelative(last) {
		last++
	}
	n := nounPhrase{t.first + t.words[first].first, t.first + t.words[last-1].last, t.first + t.words[noun].first}
	return n, n.last-n.first <= longestNounPhrase
}

// below reports whether a word hangs on another, directly or not.
func (t *clauseTree) below(i, head int) bool {
	for i >= 0 && i != head {
		i = t.words[i].head
	}
	return i == head
}

func (t *clauseTree) opensRelative(i int) bool {
	return t.words[i].xpos == "WP" || t.words[i].xpos == "WDT"
}
