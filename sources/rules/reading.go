// Package rules is the engine that reads one document by rules given as data:
// quantities bottom-up, then, by ordered sieves, whatever else a document says
// of each figure.
//
// A rule or a sieve is a value with a name, a sentence that explains it,
// examples and counter-examples; Check proves them all. The engine knows no
// word of any language: a Language brings the words.
package rules

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// Figure is one quantity while it is read: a claim that the sieves complete,
// and where it stands among the tokens.
type Figure struct {
	Claim claim.Claim
	// Sentence indexes Article.Sentences.
	Sentence int
	// First and Last are the half-open range of the sentence's tokens that
	// Claim.Quote covers.
	First, Last int
}

// Reading is one document while it is read.
type Reading struct {
	Article *prose.Article
	// Figures stand in the order of the text.
	Figures []Figure
	// Unread is what was too much to be read, in the order of the text.
	Unread []document.Unread
	// Notes is what sieves worked out once and share, each under a key of a
	// type of its own; the engine never looks inside. It may be nil.
	Notes map[any]any
}

// Note keeps a value for the sieves that come after.
func (r *Reading) Note(key, value any) {
	if r.Notes == nil {
		r.Notes = map[any]any{}
	}
	r.Notes[key] = value
}

// SentenceOf is the sentence that holds the figure.
func (r *Reading) SentenceOf(f *Figure) *prose.Sentence {
	return &r.Article.Sentences[f.Sentence]
}

// Language is everything the engine needs to read one language.
type Language struct {
	// Code is the BCP 47 tag: "en".
	Code string
	// Figures finds the quantities of an article, in the order of the text, and
	// what it leaves out because it is too much to be read.
	Figures func(*prose.Article) ([]Figure, []document.Unread)
	// Numbers lists every number of an article, those of all figures included,
	// in the order of the text, with what became of it.
	Numbers func(*prose.Article) []NumberFate
	// Notices finds where an article says that it was changed after it had
	// appeared, in the order of the text.
	Notices func(*prose.Article) []claim.Notice
	// Topic says what an article is about, for grouping it with others.
	Topic func(*prose.Article) claim.Topic
	// Stages are the rules by which Figures, Numbers and Notices read, in the order
	// in which they run, and Rejected is the kind of node that is no quantity.
	Stages   []Stage
	Rejected Kind
	// Others are the rules that are neither of a stage nor sieves, as the
	// catalogue lists them.
	Others []CatalogueEntry
	// Families complete the figures, in this order.
	Families []Family
	// Describe adds to a figure that the families have completed what the
	// language's tables know of its concepts; it may be nil.
	Describe func(*Figure)
	// Flow says by the words of a table's attribute how its figures follow each
	// other, and false where the words leave that open. Words are in lower case,
	// parted by spaces.
	Flow func(words string) (claim.Flow, bool)
	// Whole reports whether words in a cell that names something say that all of
	// it is meant: "Total".
	Whole func(words string) bool
	// Column says what the column of a table is likely to say by the words of its
	// header, and of what: "deaths low" is the low estimate of deaths. The field is
	// "" where the column holds numbers that are no figures; ok is false where the
	// header tells nothing.
	Column func(words string) (field claim.Field, of string, ok bool)
}

// Read reads one article.
func (l Language) Read(a *prose.Article) *Reading {
	r := &Reading{Article: a}
	r.Figures, r.Unread = l.Figures(a)
	for i := range r.Figures {
		c := &r.Figures[i].Claim
		c.Why = slices.Grow(c.Why, len(l.Families)) // a reason from each
	}
	for _, family := range l.Families {
		family.Apply(r)
	}
	if l.Describe != nil {
		for i := range r.Figures {
			l.Describe(&r.Figures[i])
		}
	}
	return r
}
