package compare

import (
	"cmp"
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// stance is everything that one origin says of a question for one value, place
// and time: the figures in it differ in their documents alone.
type stance struct {
	figures []*figure // in the order of compareFigures
}

// lead is the figure that speaks for the stance.
func (s *stance) lead() *figure { return s.figures[0] }

// inText is the figure that the stance is judged by: its lead, or, where that is a
// headline, the first one in the text below.
func (s *stance) inText() *figure {
	lead := s.lead()
	for _, f := range s.figures {
		if f.doc == lead.doc && lead.isHeadline() && !f.isHeadline() {
			return f
		}
	}
	return lead
}

// stances sorts the figures of a question, in the order of compareFigures.
func stances(figures []*figure) []*stance {
	var all []*stance
	known := map[string]*stance{}
	for _, f := range figures {
		k := f.stanceKey()
		s := known[k]
		if s == nil {
			s = &stance{}
			known[k] = s
			all = append(all, s)
		}
		s.figures = append(s.figures, f)
	}
	return all
}

func (f *figure) stanceKey() string {
	q := f.Quantity
	if !f.changes() {
		q.Trend = quantity.NoTrend // "has risen to 22" states 22
	}
	return strings.Join([]string{
		f.origin.name, answerName(f), f.placeName(), f.when(),
		string(q.Form), q.String(), q.Unit, string(q.Trend), f.status(),
	}, "\x00")
}

// compareFigures orders figures by their documents' dates, then by document
// and place in the text, so that no order of input shows in a result.
func compareFigures(a, b *figure) int {
	if a.doc != b.doc {
		return compareDocuments(a.doc, b.doc)
	}
	return cmp.Or(cmp.Compare(a.Quote.Start, b.Quote.Start), cmp.Compare(a.Quote.End, b.Quote.End), cmp.Compare(a.ID, b.ID))
}

// idsOf are the figures' claim ids, in order and without repeats.
func idsOf(figures ...*figure) []string {
	seen := make(map[string]bool, len(figures))
	var ids []string
	for _, f := range figures {
		if !seen[f.ID] {
			seen[f.ID] = true
			ids = append(ids, f.ID)
		}
	}
	return ids
}
