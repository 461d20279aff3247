package speaker

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// fewestQuoted is how many words, marks included, a quotation has at least that
// needs no verb of saying.
const fewestQuoted = 6

// setsUp makes a source of whoever the sentence before a quotation is about, where
// the quotation is a sentence of its own and nothing else says whose it is: "The
// mayor was furious. “We lost 40 trees.”" It is nil where the sentence is about
// nobody who could be quoted. before is the passage above, nil at the top; speaker
// is who spoke last, nil where nobody did: only a person by name takes over from him.
func (p *passage) setsUp(q stretch, speaker *relation, before *passage) *relation {
	from, last := p, q.first
	if q.first == 0 {
		if before == nil {
			return nil
		}
		from, last = before, len(before.words)
	}
	if last == 0 || !p.isSentence(q) || !from.endsWithStop(last) || from.quotesOrReports(from.sentenceStart(last-1), last) && speaker != nil {
		return nil
	}
	n := from.withNameBefore(from.firstSubject(from.sentenceStart(last-1), last))
	if n.empty() || from.words[n.head].quotation >= 0 || !from.mayBeQuoted(n) || from.comesToHarm(n) {
		return nil
	}
	if _, person := from.personIn(n); speaker != nil && !person {
		return nil
	}
	return &relation{construction: setUp, source: n, from: from, cueFirst: n.last, cueLast: n.last + 1}
}

// isSentence reports whether the quotation is one sentence, or several, whole.
func (p *passage) isSentence(q stretch) bool {
	opens := q.first == 0 || p.words[q.first-1].sentence != p.words[q.first].sentence
	return opens && q.last-q.first >= fewestQuoted && p.tight(q) && p.text(q.last-2) != "," && (q.last == len(p.words) || p.words[q.last].sentence != p.words[q.last-1].sentence)
}

// quotesOrReports reports whether the words [first, last) quote somebody or tell what
// somebody said.
func (p *passage) quotesOrReports(first, last int) bool {
	for i := first; i < last; i++ {
		if p.words[i].quotation >= 0 {
			return true
		}
	}
	return slices.ContainsFunc(p.relations, func(r relation) bool { return r.from == p && r.cueFirst >= first && r.cueFirst < last })
}

// mayBeQuoted reports whether the phrase is a person, or a role or a body that
// speaks.
func (p *passage) mayBeQuoted(n nounPhrase) bool {
	if n.last == n.first+1 && p.has(n.first, pronounWord) {
		return p.text(n.first) == "he" || p.text(n.first) == "she"
	}
	_, person := p.personIn(n)
	return person || p.words[n.head].is(roleWord|bodyWord) && !p.words[n.head].is(paperWord)
}

// comesToHarm reports whether the verb behind the phrase tells of harm to it: who
// was killed is spoken of and does not speak.
func (p *passage) comesToHarm(n nounPhrase) bool {
	for k := n.last; k < min(n.last+longestHarm, p.sentenceEnd(n.first)); k++ {
		if row := lexis.EventOfVerb[lexis.AsVerb(p.text(k)).Lemma]; row != nil && row.Harms {
			return true
		}
	}
	return false
}

// longestHarm bounds the words from a subject to its verb of harm: "was later
// killed".
const longestHarm = 4
