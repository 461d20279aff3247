package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// Next is what a reader can do about a finding: whom to ask what, how to write
// of it until then, and what could account for it. It is zero for notes and for
// differences that are explained.
type Next struct {
	// Ask is what would settle the finding, the most telling first, at most
	// maximumInquiries.
	Ask []Inquiry
	// Wording tells of the figures with their sources, dates and hedges, and
	// sides with none; its Sentence is "" where the finding's message does so.
	Wording claim.Reason
	// Hypotheses would each make the figures one. Nothing in the texts says
	// that one of them holds, and each says so of itself.
	Hypotheses []claim.Reason
}

// IsZero reports whether there is nothing to be done.
func (n Next) IsZero() bool {
	return len(n.Ask) == 0 && n.Wording.Sentence == "" && len(n.Hypotheses) == 0
}

// Inquiry is one question to one addressee.
type Inquiry struct {
	// To is who is asked: a source, or the publisher of a document.
	To    string
	About claim.Reason
}

// maximumInquiries is how many questions go with one finding.
const maximumInquiries = 4

// next is what can be done about the finding of a draft. The documents' other
// figures are looked through for what may be a part that one side leaves out.
func (d draft) next(documents insides) Next {
	if d.kind.Explains || d.kind.Severity == Note {
		return Next{}
	}
	part := d.missingPart(documents)
	return Next{Ask: d.inquiries(part), Wording: d.wording(), Hypotheses: d.hypotheses(part)}
}

// inquiries asks each row of the table of each side of the finding.
func (d draft) inquiries(part *sum) []Inquiry {
	var all []Inquiry
	type asked struct{ row, to string }
	done := map[asked]bool{}
	for _, row := range inquiryTable {
		for _, v := range d.views(part) {
			if len(all) == maximumInquiries {
				return all
			}
			to := row.to(v.own)
			if !row.holds(v) || done[asked{row.name, to}] {
				continue
			}
			done[asked{row.name, to}] = true
			all = append(all, Inquiry{To: to, About: saying("ask/"+row.name, row.sentence, v.arguments())})
		}
	}
	return all
}

// view is a finding as seen from one of its sides.
type view struct {
	draft
	pair // of own and other
	own  *figure
	// other is the other side's figure, nil where there are not two sides.
	other *figure
	// part is what may make the one side's figure the other's, nil for nothing.
	part *sum
}

// views are the finding as seen from each of its two sides, or from its first
// where there are more or fewer.
func (d draft) views(part *sum) []view {
	if len(d.sides) != 2 {
		return []view{{draft: d, own: d.sides[0][0]}}
	}
	a, b := d.sides[0][0], d.sides[1][0]
	return []view{
		{draft: d, pair: newPair(a, b), own: a, other: b, part: part},
		{draft: d, pair: newPair(b, a), own: b, other: a, part: part},
	}
}

// is reports whether the finding is of one of the kinds.
func (d draft) is(kinds ...*Kind) bool { return slices.Contains(kinds, d.kind) }

// arguments are what an inquiry may name: of the side that is asked figure, by,
// document, via, counted; of the other one the same after other_, and
// other_place; figures for those of all sides; part; and what the finding itself
// names.
func (v view) arguments() []string {
	args := slices.Clone(v.draft.args)
	var figures []string
	for _, side := range v.sides {
		figures = append(figures, side[0].stated())
	}
	args = append(args, "figures", strings.Join(figures, ", "),
		"figure", v.own.stated(), "by", toldName(v.own), "document", v.documentOf(v.own),
		"via", strings.Join(v.own.Attribution.Via, ", "), "counted", v.own.Counted.Text)
	if v.other != nil {
		args = append(args, "other", v.other.stated(), "other_by", toldName(v.other), "other_document", v.documentOf(v.other),
			"other_counted", v.other.Counted.Text, "other_place", v.other.placeName())
	}
	if v.part != nil {
		args = append(args, "part", v.part.part.inWords())
	}
	return args
}

// documentOf is the name of the document that tells a figure, with its id where
// the other side's has that name too.
func (d draft) documentOf(f *figure) string {
	if edition := d.editionOf(f); edition != "" {
		return nameOf(f.doc) + " (" + edition + ")"
	}
	return nameOf(f.doc)
}

// saying is a reason that keeps, of pairs of names and values, those that its
// sentence names: results hold many reasons.
func saying(rule, sentence string, pairs []string) claim.Reason {
	var named []string
	for i := 0; i+1 < len(pairs); i += 2 {
		if strings.Contains(sentence, "{"+pairs[i]+"}") {
			named = append(named, pairs[i], pairs[i+1])
		}
	}
	return claim.Because(rule, sentence, named...)
}

// theSource is whom to ask about a figure: its source, or who publishes the
// document that names none.
func theSource(f *figure) string {
	if f.origin.own || f.Attribution.Kind == claim.Anonymous {
		return nameOf(f.doc)
	}
	return toldName(f)
}

// theReport is whom to ask how a document came to tell a figure.
func theReport(f *figure) string { return nameOf(f.doc) }

// insides is what each document tells.
type insides map[*document.Document]*inside

func insidesOf(documents []*inside) insides {
	all := make(insides, len(documents))
	for _, d := range documents {
		all[d.doc] = d
	}
	return all
}

// sum is two figures that make a third: 31 and the 5 in hospital make 36.
type sum struct{ small, part, whole *figure }

// missingPart is what one of the two documents tells beside its figure, of the
// same sort, and that makes the smaller of the two figures the larger, nil
// where there is nothing or more than one such thing.
func (d draft) missingPart(documents insides) *sum {
	if len(d.sides) != 2 {
		return nil
	}
	small, whole := d.sides[0][0], d.sides[1][0]
	if !isPlainCount(small) || !isPlainCount(whole) {
		return nil
	}
	if small.value().Cmp(whole.value()) > 0 {
		small, whole = whole, small
	}
	gap := whole.value().Sub(small.value())
	var found *sum
	for _, teller := range []*figure{small, whole} {
		in := documents[teller.doc]
		if in == nil {
			continue
		}
		for _, f := range in.around(teller) {
			if f.mayAddTo(small, whole) && f.value().Equal(gap) {
				if found != nil && !sameTelling(found.part, f) {
					return nil
				}
				found = &sum{small, f, whole}
			}
		}
	}
	return found
}

func isPlainCount(f *figure) bool { return f.isPoint() && f.Quantity.Unit == "" && f.hasReading }

// mayAddTo reports whether the figure counts some of what the two others count:
// the same thing by its noun, or people of some sort, of whom something else is
// said or who are a part.
func (f *figure) mayAddTo(small, whole *figure) bool {
	if f == small || f == whole || !isPlainCount(f) || f.changes() || f.Role == claim.Attribute || f.Superseded {
		return false
	}
	if f.thing() != whole.thing() && !oneIsAnybody(f, whole) {
		return false
	}
	return f.happening() != small.happening() || f.Role == claim.Part || f.Role == claim.Increment
}

// sameTelling reports whether two figures say the same of the same thing.
func sameTelling(f, g *figure) bool {
	return f == g || f.thing() == g.thing() && f.happening() == g.happening()
}

// inWords is the amount with what is counted and what is said of it.
func (f *figure) inWords() string {
	words := f.stated()
	for _, more := range []string{f.Counted.Text, f.Event.Text} {
		if more != "" && !strings.Contains(words, more) {
			words += " " + more
		}
	}
	return words
}
