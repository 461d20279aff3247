package scope

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// reach is how many tokens the scope sieves look from a figure to each side,
// so that a sentence of any length costs bounded time a figure.
const reach = 40

// shape is one sentence with the classes of each of its tokens.
type shape struct {
	text    string
	tokens  []prose.Token
	classes []lexis.WordClass
	// title is set where words are written with capitals for show, as in
	// headlines, so that a capital marks no name.
	title bool
	// companies are the single words by which the article calls companies.
	companies map[string]bool
	places    []mention
	times     []timeMention
	// placesRead and timesRead are set once places and times were looked for.
	placesRead, timesRead bool
}

// shapesKey is the key under which a reading keeps the shapes of its sentences.
type shapesKey struct{}

// shapeOf is the shape of the sentence with this index, made when first asked
// for.
func shapeOf(r *rules.Reading, sentence int) *shape {
	shapes, ok := r.Notes[shapesKey{}].([]*shape)
	if !ok {
		shapes = make([]*shape, len(r.Article.Sentences))
		r.Note(shapesKey{}, shapes)
	}
	if shapes[sentence] == nil {
		shapes[sentence] = newShape(r.Article.Document.Text, r.Article.Sentences[sentence].Tokens)
		shapes[sentence].companies = companyNames(r)
	}
	return shapes[sentence]
}

func newShape(text string, tokens []prose.Token) *shape {
	s := &shape{text: text, tokens: tokens, classes: make([]lexis.WordClass, len(tokens))}
	for i, t := range tokens {
		if t.Kind == prose.Word {
			s.classes[i] = lexis.ClassesOf.Of(t.Lower)
			if len(t.Lower) > 4 && strings.HasSuffix(t.Lower, "ly") && !t.Capital() && !lexis.NotAdverbs[t.Lower] {
				s.classes[i] |= lexis.Adverb
			}
			if t.Lower == "am" && i > 0 && tokens[i-1].Kind == prose.Number {
				s.classes[i] = 0
			}
		}
	}
	s.title = titleCase(s)
	return s
}

// titleCase reports whether at least four in five of the words of a sentence
// of some length begin with a capital, those of closed classes apart.
func titleCase(s *shape) bool {
	words, capitals := 0, 0
	for i := range s.tokens {
		if s.kind(i) == prose.Word && s.classes[i]&(lexis.Closed|lexis.Possessive) == 0 {
			words++
			if s.tokens[i].Capital() {
				capitals++
			}
		}
	}
	return words >= 4 && 5*capitals >= 4*words
}

// proper reports whether the token i is a name by its capital letter.
func (s *shape) proper(i int) bool { return !s.title && s.capital(i) }

// is reports whether the token i exists and belongs to one of the classes.
func (s *shape) is(i int, c lexis.WordClass) bool {
	return i >= 0 && i < len(s.tokens) && s.classes[i]&c != 0
}

// lower is the token i in lower case, "" outside the sentence.
func (s *shape) lower(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	return s.tokens[i].Lower
}

// kind is the kind of the token i, 0 outside the sentence.
func (s *shape) kind(i int) prose.Kind {
	if i < 0 || i >= len(s.tokens) {
		return 0
	}
	return s.tokens[i].Kind
}

// capital reports whether the token i is a word with a capital letter.
func (s *shape) capital(i int) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].Capital()
}

// verb reads the token i as a verb; a name is none.
func (s *shape) verb(i int) lexis.Verb {
	if s.kind(i) != prose.Word || s.classes[i]&lexis.Closed != 0 || i > 0 && s.proper(i) {
		return lexis.Verb{}
	}
	if lexis.NotVerbs[s.tokens[i].Lower] && strings.HasSuffix(s.tokens[i].Lower, "ing") && !s.is(i-1, lexis.FormOfBe|lexis.Adverb) && !(s.lower(i-1) == "," && (s.kind(i+1) == prose.Number || s.kind(i+1) == prose.Symbol || s.is(i+1, lexis.Determiner) || lexis.EmptyQualifiers[s.lower(i+1)])) {
		return lexis.Verb{}
	}
	if s.tokens[i].Lower == "last" && timeNouns[s.lower(i+1)] {
		return lexis.Verb{}
	}
	v := lexis.AsVerb(s.tokens[i].Lower)
	if v.Form == 0 && s.classes[i]&lexis.Adverb == 0 && (s.is(i-1, lexis.Modal) || s.infinitiveAt(i)) {
		return lexis.Verb{Lemma: s.tokens[i].Lower, Form: lexis.BaseForm}
	}
	return v
}

// infinitiveAt reports whether the token i, which no table knows as a verb, is
// one by the "to" before it and the object behind it: "to plant 12 trees".
func (s *shape) infinitiveAt(i int) bool {
	return s.lower(i-1) == "to" && (s.kind(i+1) == prose.Number || s.kind(i+1) == prose.Symbol || s.is(i+1, lexis.Determiner)) && !lexis.IsPlural(s.lower(i))
}

// span is the bytes of the half-open range of tokens.
func (s *shape) span(first, last int) document.Span {
	if first < 0 || first >= last || last > len(s.tokens) {
		return document.Span{}
	}
	return document.Span{Start: s.tokens[first].Span.Start, End: s.tokens[last-1].Span.End}
}

// words is the text of the half-open range of tokens.
func (s *shape) words(first, last int) string { return s.span(first, last).Of(s.text) }

// hyphen reports whether the token i joins the words beside it.
func (s *shape) hyphen(i int) bool {
	return i > 0 && i+1 < len(s.tokens) && s.tokens[i].Text == "-" && s.tokens[i].Glued && s.tokens[i+1].Glued
}

// breaks reports whether the token i ends a clause beyond doubt.
func (s *shape) breaks(i int) bool {
	switch s.tokens[i].Text {
	case ";", ":", ".", "!", "?", "—", "–", "“", "”", "\"", "(", ")", "|", "\\", "…":
		return true
	case "-":
		return !s.hyphen(i)
	}
	return false
}
