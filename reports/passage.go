package reports

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/document"
)

const (
	// passageLength is how many code points of a sentence a passage shows; the
	// document itself is shown whole.
	passageLength = 600
	// figureLength is how many code points of a figure a table shows.
	figureLength = 80
	// similar is how much of the shorter of two passages the other must have
	// for their differences to be marked word by word, in per cent. Below it
	// nearly every word would be marked.
	similar = 30
)

// passage is the sentence that a figure stands in.
type passage struct {
	Document       string
	DocumentAnchor string
	// Anchor is the fragment of the figure in the document.
	Anchor string
	// Note says where in the document it stands and when that appeared.
	Note string
	// Source is who stands behind the figure, "" for the document's own voice.
	Source string
	Runs   []run
}

// passages are the sentences of the claims. Where the finding's diff compares
// them and they share enough words, what differs is marked.
func (x *index) passages(f *FindingView, claims []string) []passage {
	compared := len(f.Diff) > 0 && len(claims) == 2 && slices.Equal(claims, f.DiffOf) && shared(f.Diff) >= similar
	made := []passage{}
	for i, id := range claims {
		c := x.claims[id]
		marks := x.sentenceMarks(c)
		if compared {
			marks = append(marks, changes(c, f.Diff, []compare.DiffOp{compare.Delete, compare.Insert}[i])...)
		}
		made = append(made, x.passage(c, marks))
	}
	return made
}

// shared is how much of the shorter of two passages the other has too, in per
// cent.
func shared(diff []DiffView) int {
	length := map[compare.DiffOp]int{}
	for _, part := range diff {
		length[part.Op] += len(part.Text)
	}
	equal := length[compare.Equal]
	shorter := equal + min(length[compare.Delete], length[compare.Insert])
	if shorter == 0 {
		return 100
	}
	return 100 * equal / shorter
}

func (x *index) passage(c *ClaimView, marks []mark) passage {
	text := []rune(c.Sentence.Exact)
	from, to := window(len(text), c.Quote.Start-c.Sentence.Start)
	made := passage{
		Document:       x.nameOf(c.Document),
		DocumentAnchor: x.documentAnchor(c.Document),
		Anchor:         claimAnchor(c.ID),
		Note:           x.passageNote(c),
		Source:         inertLine(c.Attribution.By),
		Runs:           cut(text, from, to, marks),
	}
	if from > 0 {
		made.Runs = append([]run{{Text: "… "}}, made.Runs...)
	}
	if to < len(text) {
		made.Runs = append(made.Runs, run{Text: " …"})
	}
	return made
}

// window is the range of a sentence that is shown: all of a short one, else
// what stands around the figure.
func window(length, figure int) (from, to int) {
	if length <= passageLength {
		return 0, length
	}
	from = max(0, min(figure-passageLength/2, length-passageLength))
	return from, from + passageLength
}

func (x *index) passageNote(c *ClaimView) string {
	notes := []string{}
	if c.Section != document.Body {
		notes = append(notes, string(c.Section))
	}
	if i, ok := x.documents[c.Document]; ok {
		if published := shownDay(x.view.Documents[i].Published); published != "" {
			notes = append(notes, published)
		}
	}
	return inertLine(strings.Join(notes, ", "))
}

// sentenceMarks are the figure of a claim and the words that bound it, counted
// from the start of its sentence.
func (x *index) sentenceMarks(c *ClaimView) []mark {
	start := c.Sentence.Start
	marks := []mark{{start: c.Quote.Start - start, end: c.Quote.End - start, figure: &figureLink{}}}
	for _, place := range c.Place {
		marks = append(marks, scopeMark(place.Start, place.End, start, "place")...)
	}
	if c.AsOf != nil {
		marks = append(marks, scopeMark(c.AsOf.Start, c.AsOf.End, start, "time")...)
	}
	return marks
}

func scopeMark(start, end *int, from int, scope string) []mark {
	if start == nil || end == nil {
		return nil
	}
	return []mark{{start: *start - from, end: *end - from, scope: scope}}
}

// changes marks the words of a claim's sentence that the other passage lacks:
// own is the operation that only this passage has. A diff whose words are not
// the sentence marks nothing.
func changes(c *ClaimView, diff []DiffView, own compare.DiffOp) []mark {
	marks, at := []mark{}, 0
	var told strings.Builder
	for _, part := range diff {
		if part.Op != compare.Equal && part.Op != own {
			continue
		}
		told.WriteString(part.Text)
		words := strings.TrimLeftFunc(part.Text, unicode.IsSpace)
		start := at + utf8.RuneCountInString(part.Text) - utf8.RuneCountInString(words)
		end := start + utf8.RuneCountInString(strings.TrimRightFunc(words, unicode.IsSpace))
		if part.Op == own && start < end {
			marks = append(marks, mark{start: start, end: end, change: own})
		}
		at += utf8.RuneCountInString(part.Text)
	}
	if told.String() != c.Sentence.Exact {
		return nil
	}
	return marks
}
