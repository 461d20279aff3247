package speaker

import "github.com/claimdiff/claimdiff/sources/wording"

// farSubject finds the subject of a verb that stands away from it: of a
// participle ("He shrugged, saying"), of a verb behind "and" and of a purpose
// ("took the stage to say that"). It is empty where the verb is none of these.
func (p *passage) farSubject(cue int) nounPhrase {
	at, _, _ := p.skipAuxiliaries(cue-1, p.sentenceStart(cue))
	if p.words[cue].form&formGerund == 0 && p.text(at) != "and" && !p.purpose(cue) {
		return nounPhrase{}
	}
	n := p.mainSubject(cue)
	gerund := p.words[cue].form&formGerund != 0
	if !gerund && p.text(n.first) == "it" || gerund && p.reportsResult(cue) && !p.speakerLike(n.head) && !p.has(n.first, pronounWord|relativeWord) {
		return nounPhrase{}
	}
	return n
}

// reportsResult reports whether the participle at cue tells of what a company has
// earned or lost, which no downturn or slump does.
func (p *passage) reportsResult(cue int) bool {
	if p.text(cue) != "reporting" {
		return false
	}
	n, ok := p.phraseStarting(cue+1, p.sentenceEnd(cue))
	return ok && results[p.text(n.head)]
}

// results are what companies report.
var results = wording.Set("loss losses profit profits sales revenue revenues earnings turnover result results")

// mainSubject finds the subject of the clause that the verb at cue belongs to
// by its first finite verb: of the clause behind the last ", but" or the like,
// else of the sentence, behind the comma of a clause that opens it.
func (p *passage) mainSubject(cue int) nounPhrase {
	floor := p.sentenceStart(cue)
	for k := cue - 1; k > floor; k-- {
		if p.text(k-1) == "," && turning[p.text(k)] && p.words[k].quotation == p.words[cue].quotation {
			if n := p.firstSubject(k+1, cue); !n.empty() {
				return n
			}
		}
	}
	if p.has(floor, subordinatorWord) && !p.has(floor, adverbWord) {
		for k := floor; k < cue; k++ {
			if p.text(k) != "," {
				continue
			}
			if n := p.firstSubject(k+1, cue); !n.empty() {
				return n
			}
			break
		}
	}
	return p.firstSubject(floor, cue)
}

// turning open a clause with a subject of its own.
var turning = wording.Set("but while whereas yet so")

// firstSubject is the subject of the first finite verb of the words [first,
// last) that has one.
func (p *passage) firstSubject(first, last int) nounPhrase {
	for i := first + 1; i < last; i++ {
		if !(p.has(i, auxiliaryWord|finiteWord|edWord) && !p.has(i, ownerWord)) && !(p.words[i].frame != 0 && p.isVerb(i)) {
			continue
		}
		end, _, _ := p.skipAuxiliaries(i-1, first)
		if p.has(end, pronounWord) {
			return nounPhrase{end, end + 1, end}
		}
		if n, ok := p.phraseEnding(end, first); ok {
			return n
		}
		if n, ok := p.beforeAside(end, first); ok {
			return n
		}
	}
	return nounPhrase{}
}

// purpose reports whether the verb at cue is an infinitive of purpose that
// reports a clause or a quotation: "wrote a letter to say that 40 had died".
func (p *passage) purpose(cue int) bool {
	to := cue - 1
	for p.has(to, adverbWord) {
		to--
	}
	end := p.cueEnd(cue)
	if p.text(to) != "to" || !p.canHead(to-1) && !p.has(to-1, timeWord) || p.has(to-2, beWord|adverbWord) || takesInfinitive[p.text(to-1)] {
		return false
	}
	return p.text(end) == "that" || p.opensQuote(end) || p.opensQuote(end+1) || p.clauseFollows(end)
}

// takesInfinitive are nouns and adjectives whose infinitive says what somebody
// may or will do, not what was said.
var takesInfinitive = wording.Set(`plan plans decision right chance time reason refusal failure ability attempt effort bid need desire opportunity way permission request
	order offer power likely unlikely able unable reluctant ready willing nothing something anything authority duty obligation courage pressure hard early
	fair safe difficult easy impossible possible prepared unwilling hesitant afraid free set due refuse decline want`)
