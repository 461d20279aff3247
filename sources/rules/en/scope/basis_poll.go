package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// basisPoll finds the poll that a share or a number of seats comes from: in the
// figure's own sentence, else the last that the text before it told of, up to
// where it tells of results.
func basisPoll(r *rules.Reading, f *rules.Figure) bool {
	if !isOfVote(f) && !isOpinion(f) {
		return false
	}
	own := f.Sentence
	for i := own; i >= max(0, own-pollReach); i-- {
		s := shapeOf(r, i)
		if at := s.pollAt(); at >= 0 {
			if i < own && s.tellsOfBefore() {
				return false
			}
			first := at
			if s.lower(at-1) == "exit" || s.lower(at-1) == "opinion" {
				first--
			}
			f.Claim.Basis = claim.Basis{Kind: claim.Sample, Text: s.words(first, at+1), Span: s.span(first, at+1), By: s.pollster(at)}
			if f.Claim.Basis.By == "" {
				f.Claim.Basis.By = pollsterAfter(r, i+1)
			}
			return true
		}
		if s.tellsResults() {
			return false
		}
	}
	return false
}

// pollReach is how many sentences a text goes on telling of a poll.
const pollReach = 6

// isOpinion reports whether the figure is the share of those who are for or
// against something.
func isOpinion(f *rules.Figure) bool { return figure.IsShare(f) && opinions[f.Claim.Event.Lemma] }

var (
	pollNouns  = wording.Set("poll survey projection pollster")
	pollPlaces = wording.Set("station booth close closed closing opened open worker official day tax")
	resultful  = wording.Set("result count recount commission ballot returns")
)

// pollAt is the token that names a poll, -1 where none does. Polls to which people
// go, or that open and close, are none.
func (s *shape) pollAt() int {
	for i := range s.tokens {
		if !pollNouns[lexis.Singular(s.lower(i))] || pollPlaces[lexis.Singular(s.lower(i+1))] || s.is(i+1, lexis.Auxiliary) && pollPlaces[s.lower(i+2)] {
			continue
		}
		if lead := s.skipBack(i-1, lexis.Determiner); lead < i-1 && (s.lower(lead) == "at" || s.lower(lead) == "to") && s.lower(i) == "polls" {
			continue
		}
		if s.lower(i-1) == "last" || s.lower(i-1) == "opinion" && s.lower(i-2) == "last" {
			continue // the last one before the vote
		}
		return i
	}
	return -1
}

// tellsResults reports whether the sentence tells of a count and not of a poll.
func (s *shape) tellsResults() bool {
	for i := range s.tokens {
		if resultful[lexis.Singular(s.lower(i))] {
			return true
		}
	}
	return false
}

// tellsOfBefore reports whether the sentence tells of what had been before, so that
// the text does not go on telling of it.
func (s *shape) tellsOfBefore() bool {
	for i := range s.tokens {
		if s.lower(i) == "had" {
			return true
		}
	}
	return false
}

// pollster is a word of the name of whoever took the poll at the token i: "a poll by
// Opal", "an Opal poll", "the Opal institute's survey"; "" where it names nobody.
func (s *shape) pollster(i int) string {
	if word := s.lower(i + 1); word == "by" || word == "from" || word == "for" || word == "conducted" {
		k := i + 2
		for k < i+5 && !s.proper(k) {
			k++
		}
		if s.proper(k) && word != "for" {
			return s.lower(k)
		}
	}
	k := i - 1
	for k > 0 && k > i-5 && !s.breaks(k) && (!s.proper(k) || s.is(k, lexis.Closed|lexis.Possessive)) && !s.isVerb(k) {
		k--
	}
	for s.proper(k) && s.proper(k-1) && !s.is(k-1, lexis.Closed) {
		k--
	}
	if s.proper(k) && !s.is(k, lexis.Closed|lexis.Weekday|lexis.Month) && !pollNouns[lexis.Singular(s.lower(k))] && k > 0 {
		return s.lower(k)
	}
	return ""
}

// pollsterAfter is the pollster whom a later sentence of the text, from this one
// on, names for its poll; "" where none does.
func pollsterAfter(r *rules.Reading, sentence int) string {
	for i := sentence; i < min(len(r.Article.Sentences), sentence+pollReach); i++ {
		s := shapeOf(r, i)
		if at := s.pollAt(); at >= 0 {
			if by := s.pollster(at); by != "" {
				return by
			}
		}
	}
	return ""
}
