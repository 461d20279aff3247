package speaker

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// expecting are verbs in the past whose object, an amount before their subject, is
// what somebody foresaw or claimed: "the 0.6 per cent bankers had expected".
var expecting = wording.Set("expected forecast forecasted predicted projected estimated anticipated feared promised claimed demanded budgeted")

// longestExpected bounds the words from an amount to whoever expected it.
const longestExpected = 4

// readExpected finds who stands behind an amount in a clause that follows it without
// a relative pronoun: "the 40 boats the union had expected".
func (p *passage) readExpected(first, last int) {
	for i := first + 2; i < last; i++ {
		if !expecting[p.text(i)] || p.words[i].quotation >= 0 || !p.endsClause(i+1) && !p.has(i+1, prepositionWord|timeWord|adverbWord) && i+1 < last {
			continue
		}
		end, be, _ := p.skipAuxiliaries(i-1, first)
		start := end
		for start > first && p.has(start, roleWord|bodyWord) || p.capital(start) {
			start--
		}
		n := nounPhrase{start + 1, end + 1, end}
		if p.has(start, determinerWord) {
			n.first = start
		}
		amount := p.amountBefore(n.first, first)
		if be || start == end || amount < 0 || !p.intends(n) {
			continue
		}
		p.add(relation{construction: clausal, source: n, from: p, cueFirst: end + 1, cueLast: i + 1, content: []document.Span{p.span(amount, n.first)}})
	}
}

// amountBefore is the number that "the" or "than" leads to and that ends, with what
// it counts, before the word at i; -1 where none does.
func (p *passage) amountBefore(i, first int) int {
	for k := i - 1; k > max(first, i-1-longestExpected); k-- {
		switch {
		case p.kind(k) == prose.Number:
			for lead := k - 1; lead >= max(first, k-2); lead-- {
				if t := p.text(lead); t == "the" || t == "than" {
					return k
				}
			}
			return -1
		case p.kind(k) == prose.Mark && !p.isHyphen(k) && p.text(k) != "%", p.has(k, prepositionWord|auxiliaryWord|finiteWord) && p.text(k) != "per":
			return -1
		}
	}
	return -1
}
