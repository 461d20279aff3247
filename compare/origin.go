package compare

import (
	"cmp"
	"path"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// origin is who a figure goes back to. Two figures with equal origins are not
// independent of each other.
type origin struct {
	name string
	kind claim.SourceKind
	// own is set where the document tells the figure in its own voice.
	own bool
}

// isSomebody reports whether the origin is a source with a name of its own.
func (o origin) isSomebody() bool { return !o.own && o.kind != claim.Anonymous }

// lineage says which document each document is a copy or a version of: equal
// texts, equal addresses, and what OriginOf names.
type lineage struct {
	first map[string]*document.Document // by document id
}

// newLineage groups documents that are one. The first of a group is the one
// that OriginOf leads to, else the earliest published, else the first by id.
func newLineage(documents []*document.Document) lineage {
	l := lineage{first: make(map[string]*document.Document, len(documents))}
	byID := make(map[string]*document.Document, len(documents))
	for _, d := range documents {
		byID[d.ID] = d
		l.first[d.ID] = d
	}
	l.joinBy(documents, func(d *document.Document) string { return d.URL })
	l.joinBy(documents, func(d *document.Document) string { return strings.Join(strings.Fields(d.Text), " ") })
	for _, d := range documents {
		if root := byID[d.OriginOf]; root != nil && l.root(root) != d {
			l.first[d.ID] = root
		}
	}
	for _, d := range documents {
		l.first[d.ID] = l.root(d)
	}
	return l
}

// joinBy makes the documents with one key versions of the first of them; the
// empty key joins nothing.
func (l lineage) joinBy(documents []*document.Document, key func(*document.Document) string) {
	first := map[string]*document.Document{}
	for _, d := range documents {
		k := key(d)
		if k == "" {
			continue
		}
		if first[k] == nil || compareDocuments(d, first[k]) < 0 {
			first[k] = d
		}
	}
	for _, d := range documents {
		if k := key(d); k != "" && first[k] != d && l.root(first[k]) != d {
			l.first[d.ID] = first[k]
		}
	}
}

// root follows the copies to the document that they go back to.
func (l lineage) root(d *document.Document) *document.Document {
	for range len(l.first) {
		next := l.first[d.ID]
		if next == nil || next == d {
			break
		}
		d = next
	}
	return d
}

// compareDocuments orders documents by when they were published, then by id;
// those without a date come last.
func compareDocuments(a, b *document.Document) int {
	if a.Published.IsZero() != b.Published.IsZero() {
		if a.Published.IsZero() {
			return 1
		}
		return -1
	}
	return cmp.Or(a.Published.Time.Compare(b.Published.Time), cmp.Compare(a.ID, b.ID))
}

// originOf says who a figure of the document goes back to.
func originOf(c *claim.Claim, d *document.Document, names *sourceNames, copies lineage) origin {
	a := &c.Attribution
	root := copies.root(d)
	switch {
	case a.By == "":
		return ownVoice(root, names)
	case a.Pronoun, names.kinds[a.By] == claim.Anonymous && a.For == "":
		return origin{name: a.By + " (" + publisherOf(root) + ")", kind: a.Kind}
	}
	name := names.behind(a.By)
	kind := names.kinds[name]
	if kind == claim.NoSource || kind == claim.Anonymous {
		kind = a.Kind
	}
	return origin{name: name, kind: kind}
}

// ownVoice is the origin of what a document says itself: its publisher, and,
// where the publisher is one of the sources, that source.
func ownVoice(root *document.Document, names *sourceNames) origin {
	publisher := publisherOf(root)
	if source := names.known(publisher); source != "" {
		behind := names.behind(source)
		return origin{name: behind, kind: cmp.Or(names.kinds[behind], names.kinds[source])}
	}
	return origin{name: publisher, kind: claim.Outlet, own: true}
}

// publisherOf tells whose a document is: its publisher, else the document alone,
// by its id.
func publisherOf(d *document.Document) string { return cmp.Or(d.Publisher, d.ID) }

// nameOf is how a document is called in sentences: its publisher, else its id
// without the folders, where that is a path.
func nameOf(d *document.Document) string { return cmp.Or(d.Publisher, path.Base(d.ID)) }

// lendOrigins gives what a document tells in its own voice the origin that the
// same document names for the same amount, and a headline that of the same
// number, hedged or not, or else of what it can be a rounder way to tell: a
// headline that repeats the body's toll is no second source, nor is whom it names
// by his office alone. figures are those of
// one question.
func lendOrigins(figures []*figure) {
	type key struct {
		document string
		form     quantity.Form
		number   string
	}
	keyOf := func(f *figure) key { return key{f.doc.ID, f.Quantity.Form, f.number()} }
	anyForm := func(f *figure) key { return key{document: f.doc.ID, number: f.number()} }
	named := map[key]*figure{}
	for _, f := range figures {
		for _, k := range []key{keyOf(f), anyForm(f)} {
			if named[k] == nil && !f.origin.own && f.Attribution.By != "" && !f.hasNamelessHeadline() {
				named[k] = f
			}
		}
	}
	for _, f := range figures {
		teller := named[keyOf(f)]
		if teller == nil && f.isHeadline() {
			teller = cmp.Or(named[anyForm(f)], roundedTeller(f, figures))
		}
		if teller != nil && (f.origin.own || f.hasNamelessHeadline()) {
			f.origin, f.lentBy = teller.origin, teller.Attribution.By
		}
	}
}

// hasNamelessHeadline reports whether a headline credits the figure to somebody
// without a name: "says mayor", whom the text names.
func (f *figure) hasNamelessHeadline() bool {
	return f.isHeadline() && f.origin.kind == claim.Anonymous
}

// roundedTeller is a figure of the headline's own document whose named origin is
// the only one there for amounts that the headline's can be true together with;
// nil where there is none, or several.
func roundedTeller(headline *figure, figures []*figure) *figure {
	var teller *figure
	for _, f := range figures {
		if f.doc != headline.doc || f.origin.own || f.Attribution.By == "" || !headline.hasReading || !f.hasReading {
			continue
		}
		if p := newPair(headline, f); !p.comparable || p.disjoint() || !f.isWithin(2, headline) {
			continue
		}
		if teller != nil && teller.origin != f.origin {
			return nil
		}
		teller = cmp.Or(teller, f)
	}
	return teller
}
