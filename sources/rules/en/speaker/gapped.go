package speaker

import "github.com/claimdiff/claimdiff/sources/document"

// readGapped finds who gives a figure in a clause whose verb is left out, since
// the clause before has it: "Police put the crowd at 9,000, the organisers at
// 40,000" and "residents spoke of four strikes, the army of two".
func (p *passage) readGapped(first, last int) {
	for i := len(p.relations) - 1; i >= 0 && p.relations[i].cueFirst >= first; i-- {
		r := p.relations[i]
		if r.construction == clausal && r.from == p {
			p.readGappedNames(i, last)
		}
		if r.construction != placed || r.from != p {
			continue
		}
		for k := r.cueLast; k < last; k++ {
			n, at := p.gappedSource(k, last)
			if n.empty() || p.text(at) != p.placedBy(r, k) {
				continue
			}
			p.relations[i].content = []document.Span{p.span(r.cueLast, k)}
			p.add(relation{construction: placed, source: n, from: p, cueFirst: at, cueLast: at + 1, content: []document.Span{p.span(at, p.clauseEnd(at, last))}})
			break
		}
	}
}

// readGappedNames finds the names with their figures that follow the clause of
// the relation at i without a verb: "France reported 12 deaths, Spain nine and
// Italy 30."
func (p *passage) readGappedNames(i, last int) {
	r := p.relations[i]
	whole := p.standsFor(r.source)
	if !p.capital(whole.head) || p.allCapital(whole) && p.isPerson(whole) {
		return
	}
	end := last
	for k := r.cueLast; k < last; k++ {
		start := k + 1
		if p.text(k) == "," && p.text(start) == "and" {
			start++
		}
		stop := start
		for stop < last && p.capital(stop) {
			stop++
		}
		if p.text(k) != "," && p.text(k) != "and" || stop == start || stop > start+3 || !p.amountWithin(stop, 1) || !p.endsListed(stop+1) {
			continue
		}
		end = min(end, k)
		p.add(relation{construction: clausal, source: nounPhrase{start, stop, stop - 1}, from: p, cueFirst: r.cueFirst, cueLast: r.cueLast, content: []document.Span{p.span(stop, stop+1)}})
	}
	if end < last {
		p.relations[i].content = []document.Span{p.span(r.cueLast, end)}
	}
}

func (p *passage) isPerson(n nounPhrase) bool {
	_, person := p.personIn(n)
	return person
}

// endsListed reports whether the item of a list ends before the word at i.
func (p *passage) endsListed(i int) bool {
	switch p.text(i) {
	case ",", "and", ".", ";", "":
		return true
	}
	return false
}

// placedBy is the preposition that puts the figure of a relation, before the
// word at end: the "at" of "put the toll at 40".
func (p *passage) placedBy(r relation, end int) string {
	for k := r.cueLast; k < end; k++ {
		if (p.text(k) == "at" || p.text(k) == "of") && p.amountWithin(k+1, 4) {
			return p.text(k)
		}
	}
	return ""
}

// gappedSource is the source that a comma, or "and" behind one, opens at k, and
// where the preposition stands that puts its figure. It is empty where none
// does.
func (p *passage) gappedSource(k, last int) (n nounPhrase, at int) {
	if p.text(k) != "," && p.text(k) != ";" || p.words[k].quotation >= 0 {
		return nounPhrase{}, 0
	}
	start := k + 1
	if p.text(start) == "and" || p.text(start) == "while" || p.text(start) == "but" {
		start++
	}
	end := p.chunkEnd(start, last)
	if end <= start {
		return nounPhrase{}, 0
	}
	n = nounPhrase{start, end, end - 1}
	if !p.namesSource(n) || !p.amountWithin(end+1, 3) {
		return nounPhrase{}, 0
	}
	return n, end
}
