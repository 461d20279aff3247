package speaker

import "github.com/claimdiff/claimdiff/sources/document"

// fewestTallies is how many sources with their amounts make a row of them.
const fewestTallies = 2

// readTallies reads the sources of a headline that says no verb: "Crowd at
// march: organisers 90,000, police 22,000". Each item is a role or a body and
// its amount, and there are two or more.
func (p *passage) readTallies(first, last int) {
	if p.endsWithStop(last) {
		return
	}
	for i := first; i < last; i++ {
		if p.text(i) == ":" || p.isDash(i) {
			if items := p.tallies(i+1, last); len(items) >= fewestTallies {
				p.relations = append(p.relations, items...)
				return
			}
		}
	}
}

// tallies are the sources and amounts that the words [i, last) list and nothing
// else, none where they do not.
func (p *passage) tallies(i, last int) []relation {
	var items []relation
	for i < last {
		end := p.chunkEnd(i, last)
		if end <= i || !p.has(end-1, roleWord|bodyWord) || !p.amountWithin(end, 1) {
			return nil
		}
		n := nounPhrase{i, end, end - 1}
		for i = end; i < last && p.text(i) != "," && p.text(i) != ";"; i++ {
			if i > end+longestAmount {
				return nil
			}
		}
		items = append(items, relation{construction: headlineColon, source: n, from: p, cueFirst: end, cueLast: end, content: []document.Span{p.span(end, i)}})
		i++
	}
	return items
}
