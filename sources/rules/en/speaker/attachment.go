package speaker

// attachedTo widens the noun phrase by the nouns that prepositions tie it to,
// "the head of the union", as far as the leftmost that can be a subject: of
// "organisers of the march against the visit of X" they are the organisers.
func (p *passage) attachedTo(n nounPhrase, end, floor int) nounPhrase {
	whole := n
	for n.first-2 >= floor && attaching[p.text(n.first-1)] && p.words[n.first-1].is(prepositionWord) && p.canHead(n.first-2) && !p.has(n.first-2, timeWord) {
		preposition, head := p.text(n.first-1), n.first-2
		start := p.chunkStart(head, floor)
		warranted := preposition == "of" && whole.first == n.first || p.warrantsAttachment(start, head, floor)
		if p.words[end].is(paperWord) && p.capital(head) && (p.capital(end-1) || p.has(end-1, ownerWord) && p.capital(end-2)) {
			head = end
		}
		n = p.coordinated(nounPhrase{start, n.last, head}, floor)
		if warranted {
			whole = n
		}
	}
	return whole
}

// warrantsAttachment reports whether the chunk [start, head] can take the
// phrase behind it: it is a subject of its own, not an object or an adverbial.
func (p *passage) warrantsAttachment(start, head, floor int) bool {
	if p.words[head].is(roleWord | paperWord | bodyWord) {
		return true
	}
	return start == floor || p.capital(head) && attaching[p.text(start-1)] || p.text(start-1) == ";" || p.text(start-1) == "," || p.has(start-1, conjunctionWord|subordinatorWord) || p.text(start-1) == "that"
}
