package compare

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// subject is figures that measure one thing by every word that alignment looks
// at, whatever their values, places and sources.
type subject struct {
	figures []*figure
	key     string
}

// lead is the figure whose words stand for all of the subject's.
func (s *subject) lead() *figure { return s.figures[0] }

// subjectsOf sorts figures by what alignment looks at. Figures must be in the
// order of compareFigures; subjects come in the order of their first figure. A
// text that tells two amounts side by side means two things, so the second
// starts a subject of its own, as does an amount of long ago.
func subjectsOf(figures []*figure) []*subject {
	var all []*subject
	known := map[string][]*subject{}
	for _, f := range figures {
		k := f.subjectKey()
		s := firstWithout(known[k], f)
		if s == nil {
			s = &subject{key: k + "\x00" + strconv.Itoa(len(known[k]))}
			known[k] = append(known[k], s)
			all = append(all, s)
		}
		s.figures = append(s.figures, f)
	}
	return all
}

// firstWithout is the first of the subjects that is not of a time long before
// or after the figure's and holds nothing told side by side with it, nil where
// there is none.
func firstWithout(subjects []*subject, f *figure) *subject {
	for _, s := range subjects {
		if !farApart(s.lead(), f) && !s.holdsBeside(f) {
			return s
		}
	}
	return nil
}

// holdsBeside looks at the figures of f's own document, the last ones.
func (s *subject) holdsBeside(f *figure) bool {
	for i := len(s.figures) - 1; i >= 0 && s.figures[i].doc == f.doc && f.Quote.Start-s.figures[i].Quote.Start <= nearby; i-- {
		if besideEachOther(s.figures[i], f) {
			return true
		}
	}
	return false
}

// subjectKey is everything that the rows of alignment look at. Figures that
// say too little of what they measure are each their own subject.
func (f *figure) subjectKey() string {
	key := []string{
		f.doc.Story, f.scale(), f.share(), string(f.Role), f.thing(), f.Counted.Head,
		f.happening(), strings.Join(f.Counted.Qualifiers, ","), f.Counted.Holder, f.window(),
	}
	if f.Role == claim.Attribute {
		key = append(key, f.Counted.Text)
	}
	if f.saysTooLittle() {
		key = append(key, f.ID)
	}
	return strings.Join(key, "\x00")
}

// share tells figures in per cent, in points and in multiples apart.
func (f *figure) share() string {
	if f.Quantity.Dimension == quantity.Share && f.Quantity.Unit != "%" && f.Quantity.Unit != "share" {
		return f.Quantity.Unit
	}
	return ""
}

// saysTooLittle reports whether the figure's words do not tell what it is of.
func (f *figure) saysTooLittle() bool {
	switch {
	case f.Role == claim.Attribute:
		return f.Counted.Text == "" || f.Event.Bare && !f.namesItsScale()
	case f.isNone() && f.Event.Bare:
		return true // none of something is of what it did not do
	case f.Counted.Concept == "" && f.Event.Bare:
		return true // only a unit names what is measured
	case f.Counted.Unit:
		return f.Event.Bare
	case f.thing() == "":
		return !f.Event.Known || f.measuresAmount() || f.Event.Bare
	case f.Counted.Anybody:
		return f.Event.Bare && len(f.Counted.Qualifiers) == 0
	}
	return false
}

// window is the period that a figure holds over where that is long enough to
// tell one statistic's figures from the next, "" for days and instants.
func (f *figure) window() string {
	if f.length() < longPeriod {
		return ""
	}
	return day(f.AsOf.From) + ".." + day(f.AsOf.To)
}

// setTemplates gives each figure its template: its sentence with every figure
// of it blanked out, and the place of this one among them; "" for sentences of
// fewer than four words besides. Two figures with one template answer one
// question: nothing but the amounts differs.
func setTemplates(figures []*figure) {
	type sentence struct {
		doc  *document.Document
		span document.Span
	}
	groups := map[sentence][]*figure{}
	for _, f := range figures {
		s := sentence{f.doc, f.Sentence}
		groups[s] = append(groups[s], f)
	}
	for s, in := range groups {
		text := blankOut(s.doc, s.span, in)
		if len(strings.Fields(text)) < shortestTemplate+len(in) {
			continue
		}
		for i, f := range in {
			f.template = strings.Join([]string{f.doc.Story, text, strconv.Itoa(i)}, "\x00")
		}
	}
}

// shortestTemplate is how many words besides the amounts two sentences must
// share to be taken for one sentence.
const shortestTemplate = 4

// blankOut is the words of a sentence in lower case, with # for each figure.
func blankOut(d *document.Document, s document.Span, figures []*figure) string {
	sorted := slices.Clone(figures)
	slices.SortFunc(sorted, compareFigures)
	var b strings.Builder
	at := s.Start
	for _, f := range sorted {
		if f.Quote.Start < at || f.Quote.End > s.End {
			continue
		}
		b.WriteString(document.Span{Start: at, End: f.Quote.Start}.Of(d.Text))
		b.WriteString(" # ")
		at = f.Quote.End
	}
	b.WriteString(document.Span{Start: at, End: s.End}.Of(d.Text))
	words := strings.FieldsFunc(strings.ToLower(b.String()), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '#'
	})
	return strings.Join(words, " ")
}
