package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// asking and answering are what stands before the colon in the lines of an
// interview.
var (
	asking    = wording.Set("q question")
	answering = wording.Set("a answer")
)

// farthestIntroduction bounds the blocks above the first question that are
// searched for whom it is put to.
const farthestIntroduction = 4

// answers reports whether the phrase is the label of an answer in an
// interview: the "A" of "A: About 40."
func (p *passage) answers(n nounPhrase) bool {
	return n.first == 0 && n.last == 1 && answering[p.text(0)] && p.text(1) == ":" && p.speakers.interviewee() != nil
}

// interviewee is the person whom the article's questions are put to: the first
// one named in the block above the first question, or above that. It is nil
// where there is none.
func (s *speakers) interviewee() *person {
	if !s.interviewed {
		s.interviewed, s.answerer = true, s.findInterviewee()
	}
	return s.answerer
}

func (s *speakers) findInterviewee() *person {
	for block := range s.first {
		if s.last[block] == 0 || !s.asks(block) {
			continue
		}
		for above := block - 1; above >= max(0, block-farthestIntroduction); above-- {
			for _, m := range s.directory().mentions {
				if s.first[above] <= m.sentence && m.sentence < s.last[above] {
					return m.person
				}
			}
		}
		return nil
	}
	return nil
}

// asks reports whether the block opens with "Q:".
func (s *speakers) asks(block int) bool {
	tokens := s.article.Sentences[s.first[block]].Tokens
	return len(tokens) > 1 && tokens[0].Kind == prose.Word && asking[tokens[0].Lower] && tokens[1].Text == ":"
}

// fewestLines is how many lines with a label in capitals make a transcript.
const fewestLines = 2

// transcribes reports whether the article has lines of a transcript: blocks
// that open with a name in capitals and a colon.
func (s *speakers) transcribes() bool {
	if s.labelled < 0 {
		s.labelled = 0
		for block := range s.first {
			if s.last[block] > 0 && labelInCapitals(s.article.Sentences[s.first[block]].Tokens) {
				s.labelled++
			}
		}
	}
	return s.labelled >= fewestLines
}

// longestSpeaker bounds the words of a name before a transcript's colon.
const longestSpeaker = 3

func labelInCapitals(tokens []prose.Token) bool {
	for i := range tokens[:min(len(tokens), longestSpeaker+2)] {
		t := &tokens[i]
		if t.Text == ":" {
			return i > 0
		}
		if t.Kind == prose.Word && strings.ToUpper(t.Text) != t.Text {
			return false
		}
	}
	return false
}
