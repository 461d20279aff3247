package compare

import (
	"path"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// wordingRow is one row of the table of safe wordings: the first that holds
// tells of a finding until it is settled.
type wordingRow struct {
	name string
	// sentence may name all that a finding's message may, and credit_a, who
	// says a, where and as of when, told_a, where and as of when, and the same
	// of b.
	sentence string
	holds    func(d draft) bool
	// As those of inquiryRow.
	examples, counterExamples []string
}

// wordingTable is read from the top. A finding that no row holds for is told of
// by its message: it is about the figures of one document.
var wordingTable = []wordingRow{
	{
		"origin", "On {question}, {origin} gives {a}, and {count} documents repeat it.",
		func(d draft) bool { return d.is(&circularSupport) },
		circularSupport.Examples,
		[]string{twoFigures("coast guard | exact 65", "mayor | exact 82")},
	},
	{
		"credits", "On {question}, {a} is credited to {by_a} ({told_a}) and to {by_b} ({told_b}).",
		func(d draft) bool { return d.is(&attributionConflict) },
		attributionConflict.Examples,
		[]string{twoFigures("coast guard | exact 65", "mayor | exact 82")},
	},
	{
		"one-report", "On {question}, {document_a} gives both {a} and {b}.",
		func(d draft) bool {
			return len(d.sides) == 2 && d.pair != nil && d.sides[0][0].doc == d.sides[1][0].doc &&
				(sameAnswerer(d) || d.sides[0][0].isHeadline() || d.sides[1][0].isHeadline())
		},
		[]string{"post headline | | exact 65 | sailor | rescue | | 2031-05-02\n" +
			"post | | exact 82 | sailor | rescue | | 2031-05-02"},
		[]string{
			twoFigures("coast guard | exact 65", "mayor | exact 82"),
			"post | | exact 65 | sailor | rescue | | 2031-05-02\n" +
				"post | mayor | exact 82 | sailor | rescue | | 2031-05-02",
		},
	},
	{
		"one-source", "On {question}, {by_a} is credited with {a} ({told_a}) and with {b} ({told_b}).",
		func(d draft) bool {
			return len(d.sides) == 2 && d.pair != nil && d.pair.sameOrigin() && sameAnswerer(d)
		},
		[]string{twoFigures("coast guard | exact 118", "coast guard | exact 181")},
		[]string{twoFigures("coast guard | exact 118", "mayor | exact 181")},
	},
	{
		"told-as", "On {question}, {credit_a} gives {a}, told as {status_a}; {credit_b} gives {b}, told as {status_b}.",
		func(d draft) bool {
			return len(d.sides) == 2 && d.pair != nil && (d.sides[0][0].status() != string(claim.Asserted) || d.sides[1][0].status() != string(claim.Asserted))
		},
		[]string{twoFigures("coast guard | exact 65 feared", "mayor | exact 82 feared")},
		[]string{twoFigures("coast guard | exact 65", "mayor | exact 82")},
	},
	{
		"sides", "On {question}, {credit_a} gives {a}; {credit_b} gives {b}.",
		func(d draft) bool { return len(d.sides) == 2 && d.pair != nil },
		[]string{twoFigures("coast guard | exact 65", "mayor | exact 82")},
		totalMismatch.Examples,
	},
}

func sameAnswerer(d draft) bool { return answerName(d.sides[0][0]) == answerName(d.sides[1][0]) }

// wording is the first row of the table that holds, zero where none does.
func (d draft) wording() claim.Reason {
	for _, row := range wordingTable {
		if row.holds(d) {
			args := d.arguments()
			for i, side := range d.sides[:min(len(d.sides), 2)] {
				suffix := string(rune('a' + i))
				args = append(args, "credit_"+suffix, d.creditOf(side[0]), "told_"+suffix, d.tellingOf(side[0]))
			}
			return saying("wording/"+row.name, row.sentence, args)
		}
	}
	return claim.Reason{}
}

// creditOf is who answers, with the document that says so and the time that it
// holds for in parentheses.
func (d draft) creditOf(f *figure) string {
	by, telling := toldName(f), d.tellingOf(f)
	if by == nameOf(f.doc) {
		telling = listed(d.editionOf(f), f.when())
	}
	if telling == "" {
		return by
	}
	return by + " (" + telling + ")"
}

// tellingOf is the document that tells a figure, and the time it holds for.
func (d draft) tellingOf(f *figure) string {
	return listed(nameOf(f.doc), d.editionOf(f), f.when())
}

// editionOf is what tells the figure's document from the other side's where both
// go by one name, as two versions do: the last part of its id if that differs,
// else all of it. It is "" where their names differ.
func (d draft) editionOf(f *figure) string {
	if len(d.sides) != 2 {
		return ""
	}
	a, b := d.sides[0][0].doc, d.sides[1][0].doc
	if a == b || nameOf(a) != nameOf(b) {
		return ""
	}
	if path.Base(a.ID) != path.Base(b.ID) {
		return path.Base(f.doc.ID)
	}
	return f.doc.ID
}

// listed are the words that are not empty, commas between them.
func listed(words ...string) string {
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), ", ")
}
