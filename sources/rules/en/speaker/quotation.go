package speaker

import "github.com/claimdiff/claimdiff/sources/document"

// stretch is the words [first, last) of one quotation in a passage.
type stretch struct{ first, last int }

// readQuotations gives every quotation of the passage that is a statement of
// its own the speaker who stands beside it, and hands the speaker on to the
// quotations that go on from it. before is the passage above, nil at the top.
func (p *passage) readQuotations(before *passage) {
	var speaker *relation
	if before != nil && p.opensWithQuote() {
		speaker = before.lead
	}
	fromAbove := speaker != nil
	for _, q := range p.quotedStretches() {
		beside, how := p.besideQuotation(q), quotedSpeech
		if beside == nil && p.text(q.first-1) == ":" {
			beside = p.beforeColon(q.first - 1)
		}
		if beside == nil {
			beside, how = p.setsUp(q, speaker, before), setUp
		}
		switch {
		case beside != nil:
			speaker, fromAbove = beside, false
			p.addQuote(*beside, how, q)
		case speaker != nil && p.startsStatement(q.first):
			p.addQuote(*speaker, continuedQuote, q)
		case fromAbove:
			speaker = nil
		}
	}
	p.lead = speaker
	if speaker == nil {
		p.lead = p.lastSpeaker()
	}
}

// addQuote adds what the relation's source says in the quotation.
func (p *passage) addQuote(r relation, c construction, q stretch) {
	r.construction, r.content = c, []document.Span{p.span(q.first, q.last)}
	p.relations = append(p.relations, r)
}

func (p *passage) opensWithQuote() bool { return p.opensQuote(0) }

// quotedStretches are the quotations of the passage, in order.
func (p *passage) quotedStretches() []stretch {
	var out []stretch
	for i := 0; i < len(p.words); i++ {
		if q := p.words[i].quotation; q >= 0 {
			s := stretch{first: i}
			for i < len(p.words) && p.words[i].quotation == q {
				i++
			}
			s.last = i
			out = append(out, s)
			i--
		}
	}
	return out
}

// besideQuotation is the relation that stands next to the quotation: behind
// it ("…," she said), or before it (She said: "…").
func (p *passage) besideQuotation(q stretch) *relation {
	for _, at := range []int{q.last, q.last + 1} {
		if at == q.last+1 && p.text(q.last) != "," && !p.isDash(q.last) {
			break
		}
		if i, ok := p.starts[at]; ok && at < len(p.words) {
			if r := &p.relations[i]; r.construction == postposed || r.construction == inverted || r.construction == accordingTo || r.construction == clausal && p.tight(q) && p.text(r.cueLast) != "that" {
				return r
			}
		}
	}
	if q.first == 0 || p.words[q.first-1].sentence != p.words[q.first].sentence && p.text(q.first-1) != ":" {
		return nil
	}
	var best *relation
	for i := range p.relations {
		r := &p.relations[i]
		if r.from == p && r.cueLast <= q.first && (best == nil || r.cueLast > best.cueLast) && p.introduces(r, q) {
			best = r
		}
	}
	return best
}

// beforeColon makes a source of the subject of a clause that ends with a colon
// and has no verb of saying: "She was blunt: “…”".
func (p *passage) beforeColon(colon int) *relation {
	first := p.sentenceStart(colon)
	for i := first + 1; i < colon; i++ {
		if !p.verbIn(i, i+1) && !(p.has(i, edWord) && p.text(i-1) == ",") {
			continue
		}
		if p.has(i-1, relativeWord) {
			continue
		}
		n, ok := p.phraseEnding(i-1, first)
		switch {
		case p.has(i-1, pronounWord):
			n, ok = nounPhrase{i - 1, i, i - 1}, true
		case !ok:
			n, ok = p.beforeAside(i-1, first)
		}
		if !ok || !p.has(n.first, pronounWord) && !p.intends(n) {
			return nil
		}
		return &relation{construction: quotedSpeech, source: n, from: p, cueFirst: colon, cueLast: colon + 1}
	}
	return nil
}

// tight reports whether the quotation ends with a comma or a stop inside its
// marks, as a whole statement does.
func (p *passage) tight(q stretch) bool {
	switch p.text(q.last - 2) {
	case ",", ".", "!", "?", "…":
		return true
	}
	return false
}

// introduces reports whether the relation's cue opens the quotation.
func (p *passage) introduces(r *relation, q stretch) bool {
	switch r.construction {
	case clausal, participial, postposed, inverted, quotedAsSaying, headlineColon:
	default:
		return false
	}
	if p.words[r.cueFirst].sentence != p.words[q.first-1].sentence {
		return false
	}
	return p.text(q.first-1) == ":" || p.text(q.first-1) == "," || p.startsStatement(q.first) || r.cueLast == q.first || q.first-r.cueLast < 4
}

// startsStatement reports whether the quotation at i is a statement of its
// own: it opens a sentence.
func (p *passage) startsStatement(i int) bool {
	if i == 0 || p.words[i-1].sentence != p.words[i].sentence {
		return true
	}
	return p.text(i-1) == "," && p.has(i-2, pronounWord|roleWord) || p.isDash(i-1)
}

// lastSpeaker is the last source of the passage that a quotation in the next
// one can belong to.
func (p *passage) lastSpeaker() *relation {
	for i := len(p.relations) - 1; i >= 0; i-- {
		r := &p.relations[i]
		switch r.construction {
		case postposed, inverted, clausal, participial, headlineColon, quotedSpeech, continuedQuote:
			if !r.source.empty() && r.from.words[r.cueFirst].quotation < 0 && !r.from.has(r.source.first, relativeWord) && !r.from.words[r.source.head].is(paperWord) {
				return r
			}
		}
	}
	return nil
}
