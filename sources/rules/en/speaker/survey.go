package speaker

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// surveyReach is how many sentences without a share a text goes on telling of a
// survey, and shareReach how many words into a sentence its share stands that
// tells of one.
const (
	surveyReach = 2
	shareReach  = 14
)

// readSurvey hands a poll or a survey on to the sentences behind it that give more
// shares and no source: "A poll by Opal found 52% in favour. Just 9% were unsure."
// before is the passage above, nil at the top.
func (p *passage) readSurvey(before *passage) {
	var survey *relation
	if before != nil {
		survey = before.survey
	}
	silent := 0
	for i := 0; i < len(p.words); i = p.sentenceEnd(i) {
		end := p.sentenceEnd(i)
		switch own, other := p.surveyIn(i, end); {
		case own != nil:
			survey, silent = own, 0
		case other:
			survey = nil
		case survey == nil:
		case p.opensWithShare(i, end):
			r := *survey
			r.construction, r.content = surveyed, []document.Span{p.span(i, end)}
			p.relations, silent = append(p.relations, r), 0
		default:
			if silent++; silent > surveyReach {
				survey = nil
			}
		}
	}
	p.survey = survey
}

// surveyIn is the last relation of the words [first, last) whose source is a poll
// or a survey; other tells that somebody else speaks there.
func (p *passage) surveyIn(first, last int) (survey *relation, other bool) {
	for k := range p.relations {
		r := &p.relations[k]
		if r.from != p || r.cueFirst < first || r.cueFirst >= last {
			continue
		}
		if asked[p.text(r.source.head)] && !r.source.empty() {
			survey = r
		}
		other = true
	}
	return survey, other
}

// opensWithShare reports whether the words [first, last) begin with a share, or with
// those among whom it was found.
func (p *passage) opensWithShare(first, last int) bool {
	i := first
	if amongWhom[p.text(first)] {
		for i < last && p.text(i) != "," {
			i++
		}
		i++
	}
	for ; i < min(last, first+shareReach); i++ {
		if p.words[i].quotation >= 0 {
			return false
		}
		if p.shareAt(i) {
			return true
		}
		if !p.has(i, determinerWord|quantityWord) && p.kind(i) != prose.Number && !beforeShare[p.text(i)] {
			return false
		}
	}
	return false
}

var (
	amongWhom   = wording.Set("among of asked")
	beforeShare = wording.Set("just only about around roughly approximately nearly almost over under than less fewer some further additional and but while up to at least as much little")
)

// shareAt reports whether the word at i is a share of those who were asked: the
// number of per cent, a half, one in five.
func (p *passage) shareAt(i int) bool {
	switch p.text(i + 1) {
	case "%", "percent", "pc":
		return true
	case "per":
		return p.text(i+2) == "cent"
	case "in":
		return p.has(i, quantityWord) && (p.has(i+2, quantityWord) || p.text(i+2) == "five")
	}
	return partOfAsked[p.text(i)]
}

// partOfAsked are shares in words.
var partOfAsked = wording.Set("half third quarter two-thirds three-quarters majority fifth")
