package speaker

import "github.com/claimdiff/claimdiff/sources/document"

// readItem hands the source of a lead-in ("The ministry said:") on to the
// items of the list below it.
func (p *passage) readItem(before *passage) {
	if before == nil || len(p.words) == 0 || p.text(0) == "<" { // what is left of a page's code
		return
	}
	source := before.itemSource
	if source == nil && before.endsWithColon() {
		source = before.leadIn()
	}
	if source == nil || !p.isItem() && !before.endsWithColon() {
		return
	}
	p.itemSource = source
	r := *source
	r.construction, r.content = listItem, []document.Span{p.span(0, len(p.words))}
	p.relations = append(p.relations, r)
}

// leadIn is the source of the sentence that ends the passage with a colon.
func (p *passage) leadIn() *relation {
	last := len(p.words) - 1
	for i := len(p.relations) - 1; i >= 0; i-- {
		if r := &p.relations[i]; !r.source.empty() && r.from == p && p.words[r.cueFirst].sentence == p.words[last].sentence {
			return r
		}
	}
	return p.beforeColon(last)
}

func (p *passage) endsWithColon() bool { return p.text(len(p.words)-1) == ":" }

// isItem reports whether the block is an item of a list, by the document's
// word or by its bullet.
func (p *passage) isItem() bool {
	switch p.text(0) {
	case "-", "•", "*", "–", "—", "·":
		return true
	}
	return p.article.Document.Blocks[p.block].Item
}
