package reports

import (
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// alert is a finding as programs take it that annotate files: what to say, and
// where. Every string in it is inert and on one line.
type alert struct {
	ID       string
	Kind     string
	Title    string
	Severity compare.Severity
	Message  string
	// Places are the figures of the finding; the first is where it is shown.
	Places []alertPlace
}

// alertPlace is a figure of a finding in its file.
type alertPlace struct {
	// Path is the file as it was given, or the document's id.
	Path string
	// Line counts from 1; 0 where the format has no way back to its source.
	Line int
	// Bytes is the half-open range in the source, nil where it is not known.
	Bytes *[2]int
	// Says is the figure and who stands behind it: "8,000 (Antony Blinken)".
	Says string
	// Words are the words that state the amount.
	Words string
}

// alerts are all findings, the gravest first, else in the order of the View.
func (x *index) alerts() []alert {
	all := []alert{}
	for _, severity := range severities {
		for i := range x.view.Findings {
			if f := &x.view.Findings[i]; f.Severity == severity.severity {
				all = append(all, x.alert(f))
			}
		}
	}
	return all
}

func (x *index) alert(f *FindingView) alert {
	a := alert{
		ID: inertLine(f.ID), Kind: inertLine(f.Kind), Title: titleOf(f.Kind),
		Severity: f.Severity, Message: sentence(inertLine(shownDay(f.Message))),
	}
	shown := x.shownClaims(f)
	for _, id := range shown {
		a.Places = append(a.Places, x.alertPlace(x.claims[id]))
	}
	for _, id := range f.Claims {
		if c := x.claims[id]; c != nil && !slices.Contains(shown, id) {
			a.Places = append(a.Places, x.alertPlace(c))
		}
	}
	return a
}

func (x *index) alertPlace(c *ClaimView) alertPlace {
	words := excerpt(inertLine(c.Quote.Exact), figureLength)
	place := alertPlace{
		Path: x.pathOf(c.Document), Line: c.Quote.Line, Bytes: c.Quote.Bytes, Words: words,
		Says: words + " (" + join(inertLine(c.Attribution.By), x.nameOf(c.Document)) + ")",
	}
	return place
}

// pathOf is the file of a document as it was given; one without, standard input
// say, goes by its id.
func (x *index) pathOf(id string) string {
	if at, known := x.documents[id]; known {
		if path := inertLine(x.view.Documents[at].Path); path != "" {
			return strings.ReplaceAll(path, `\`, "/")
		}
	}
	return inertLine(id)
}

// errorPath is the file of an input that could not be read, and its line, 0
// where none is to blame.
func errorPath(e ErrorView) (path string, line int) {
	if e.Line != nil {
		line = *e.Line
	}
	return strings.ReplaceAll(inertLine(e.Document), `\`, "/"), line
}

// told is an error in one line, with what to do about it.
func (e ErrorView) told() string {
	if hint := inertLine(e.Hint); hint != "" {
		return inertLine(e.Message) + " (" + hint + ")"
	}
	return inertLine(e.Message)
}

// at is the place as compilers write it: "reports/a.txt:12".
func (p alertPlace) at() string {
	if p.Line == 0 {
		return p.Path
	}
	return p.Path + ":" + strconv.Itoa(p.Line)
}
