package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// longestLabel bounds the words of a speaker's name before a colon.
const longestLabel = 7

// longestHeading bounds the words before the dash of "Heading - Ann Roe: …".
const longestHeading = 24

// readColon finds the speaker of "Mayor: 3 schools shut", of a line of a
// transcript, and of a headline's tail "8,000 troops in Kursk: Blinken".
func (p *passage) readColon(first, last int) {
	for i, start := first, first; i < min(last, first+longestHeading); i++ {
		if p.isDash(i) {
			start = i + 1
		}
		if p.text(i) == ":" && i > start && (i-start <= longestLabel || p.opensQuote(i+1)) {
			p.readLabel(start, i, last)
			break
		}
	}
	for i := last - 2; i > max(first, last-longestLabel); i-- {
		if p.text(i) == ":" || p.isDash(i) {
			p.readTail(first, i, last)
			return
		}
	}
}

// readLabel reads the words [first, colon) as the speaker of what follows.
func (p *passage) readLabel(first, colon, last int) {
	start := first
	for start < colon && (p.kind(start) != prose.Word || handing[p.text(start)]) {
		start++
	}
	n, ok := p.phraseStarting(start, colon)
	if answer := (nounPhrase{start, colon, start}); p.answers(answer) {
		n, ok = answer, true
	}
	if ok && n.last < colon && p.text(n.last) == "," && p.capital(n.last+1) && colon-n.last < 5 {
		n.last = colon
	}
	if ok && n.last < colon && p.opensQuote(colon+1) {
		n = p.labelWithOffice(n, colon)
	}
	if !ok || n.last != colon || !p.answers(n) && !p.speaksAsLabel(n) || colon+3 >= last {
		return
	}
	p.add(relation{construction: headlineColon, source: n, from: p, cueFirst: colon, cueLast: colon + 1,
		content: []document.Span{p.span(colon+1, p.labelEnd(colon+1, last))}})
}

// handing are words before the speaker of a label: "More from Ann Roe:".
var handing = wording.Set("more from via")

// labelWithOffice widens a name before a colon and a quotation by what its
// bearer is: "Clara Munn, editor of the Fen: “…”".
func (p *passage) labelWithOffice(n nounPhrase, colon int) nounPhrase {
	office, ok := p.phraseStarting(n.last+1, colon)
	if p.text(n.last) != "," || !p.allCapital(n) || !ok || office.last != colon || !p.words[office.head].is(roleWord) {
		return n
	}
	return nounPhrase{n.first, colon, n.head}
}

// labelEnd is the end of the block for a transcript's line, which may hold
// several sentences.
func (p *passage) labelEnd(i, last int) int {
	if p.sentenceStart(i) == 0 && p.words[i].quotation < 0 {
		return len(p.words)
	}
	return last
}

// speaksAsLabel reports whether the phrase before a colon can be a speaker: a
// name, a role or a body, and no label such as "Deaths" or "Photo".
func (p *passage) speaksAsLabel(n nounPhrase) bool {
	if p.creditsNoOne(n) {
		return p.amountWithin(n.last+1, longestHeading) && p.text(n.last+2) != ","
	}
	if p.has(n.head, labelWord) || p.has(n.first, labelWord|timeWord|determinerWord|ownerWord) || p.has(n.head, timeWord) {
		return false
	}
	for i := n.first; i < n.last; i++ {
		if p.kind(i) == prose.Number {
			return false
		}
	}
	if p.words[n.head].is(roleWord|bodyWord) || surveys[p.text(n.head)] && p.text(n.head) != "tally" && p.text(n.head) != "count" {
		return true
	}
	if !p.endsWithStop(len(p.words)) && n.last > n.first+1 && p.allCapital(n) {
		return !p.topicIn(n)
	}
	if _, person := p.personIn(n); person || p.transcribed(n) {
		return true
	}
	if p.opensQuote(n.last+1) && p.capital(n.first) && p.capital(n.head) {
		return true
	}
	return metonymBodies[gazetteer.PlaceKey(p.exact(n.first, n.last))] || n.first > 0 && p.names(n)
}

// creditsNoOne reports whether the phrase is the "Sources" of a headline, which
// says of its figure that nobody is named: "Sources: 40 barges sold".
func (p *passage) creditsNoOne(n nounPhrase) bool {
	return n.first == 0 && n.last == 1 && (p.text(0) == "sources" || p.text(0) == "source") && p.text(1) == ":"
}

// names reports whether the phrase is a state's name or a body's initials,
// which a headline ends with. A headline that starts with a state tells where
// and not who says so: "Chad: gale kills 12".
func (p *passage) names(n nounPhrase) bool {
	if _, state := gazetteer.StateOf(p.exact(n.first, n.last)); state {
		return p.capital(n.head)
	}
	w := p.words[n.head].Text
	return n.last == n.first+1 && len(w) > 1 && len(w) < 7 && strings.ToUpper(w) == w && p.capital(n.head)
}

// topicIn reports whether the phrase says what a headline is about: "Storm Ada".
func (p *passage) topicIn(n nounPhrase) bool {
	for i := n.first; i < n.last; i++ {
		if topicNouns[p.text(i)] {
			return true
		}
	}
	return false
}

// topicNouns are what happens, and sorts of article.
var topicNouns = wording.Set(`storm hurricane typhoon cyclone tornado flood floods flooding fire wildfire bushfire blaze quake earthquake tsunami landslide eruption volcano
	drought heatwave crash derailment collapse explosion blast attack attacks bombing shooting siege raid war conflict crisis strike strikes walkout protest protests riot riots march rally
	election elections vote referendum poll budget trial verdict inquest merger takeover deal talks summit outbreak epidemic pandemic shutdown lockdown sale row scandal
	live explainer explained timeline profile review interview factbox q&a world cup open final league olympics games`)

// allCapital reports whether each word of the phrase has a capital letter.
func (p *passage) allCapital(n nounPhrase) bool {
	for i := n.first; i < n.last; i++ {
		if !p.capital(i) {
			return false
		}
	}
	return true
}

// transcribed reports whether the phrase opens a transcript's line: a name in
// capitals at the start of a block that is not the article's first, with another
// such line before or behind it. One alone is where the report was sent from.
func (p *passage) transcribed(n nounPhrase) bool {
	if n.first > 1 || n.last > n.first+3 || p.block == 0 || !p.speakers.transcribes() {
		return false
	}
	for i := n.first; i < n.last; i++ {
		if t := p.words[i].Text; len(t) < 3 || strings.ToUpper(t) != t {
			return false
		}
	}
	return true
}

// readTail reads a headline's last words, behind a colon or a dash, as its
// speaker.
func (p *passage) readTail(first, mark, last int) {
	sentence := &p.article.Sentences[p.words[mark].sentence]
	if p.endsWithStop(last) || mark-first < 3 || sentence.Section != document.Headline && !shouted(sentence) && (first > 0 || last < len(p.words)) {
		return
	}
	n, ok := p.phraseStarting(mark+1, last)
	if !ok || n.last != last || !p.speaksAsLabel(n) {
		return
	}
	p.add(relation{construction: headlineTail, source: n, from: p, cueFirst: mark, cueLast: mark + 1,
		content: []document.Span{p.span(first, mark)}})
}

func (p *passage) endsWithStop(last int) bool {
	t := p.text(last - 1)
	return t == "." || t == "!" || t == "?"
}
