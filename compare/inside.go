package compare

import "github.com/claimdiff/claimdiff/sources/document"

// inside is the figures of one document, for kinds that need no other.
type inside struct {
	doc     *document.Document
	figures []*figure // in the order of the text
	matters map[*figure]*matter
}

// newInsides sorts figures, which must be in the order of compareFigures, by
// their documents.
func newInsides(figures []*figure, matters []*matter) []*inside {
	of := make(map[*figure]*matter, len(figures))
	for _, m := range matters {
		for _, f := range m.figures {
			of[f] = m
		}
	}
	var all []*inside
	for start := 0; start < len(figures); {
		end := start + 1
		for end < len(figures) && figures[end].doc == figures[start].doc {
			end++
		}
		all = append(all, &inside{doc: figures[start].doc, figures: figures[start:end], matters: of})
		start = end
	}
	return all
}

// drafts are the findings that need this document alone.
func (d *inside) drafts() []draft {
	var drafts []draft
	for _, k := range kinds {
		if k.document != nil {
			drafts = append(drafts, k.document(k, d)...)
		}
	}
	return drafts
}

// inSentence is the figures of f's sentence.
func (d *inside) inSentence(f *figure) []*figure {
	var in []*figure
	for _, g := range d.around(f) {
		if g.Sentence == f.Sentence {
			in = append(in, g)
		}
	}
	return in
}
