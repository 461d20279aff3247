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
	// Places are the cell of a dataset that the finding is about, and its figures;
	// the first is where it is shown.
	Places []alertPlace
	// Finding is where the alert comes from, nil where it tells of a suppression.
	Finding *FindingView
}

// alertPlace is a figure of a finding in its file.
type alertPlace struct {
	// Path is the file as it was given, or the document's id.
	Path string
	// Cell names a cell of a dataset: "row 12, column deaths"; else it is "".
	Cell string
	// Line counts from 1; 0 where the format has no way back to its source.
	Line int
	// Bytes is the half-open range in the source, nil where it is not known.
	Bytes *[2]int
	// Says is the figure and who stands behind it: "8,000 (Antony Blinken)".
	Says string
	// Words are the words that state the amount.
	Words string
}

// open are the alerts to act on, the gravest first: the findings that nobody set
// aside or accepted, and the suppressions that do nothing. Programs that annotate
// changes know nothing of accepted findings, and would show them as news.
func (x *index) open() []alert {
	all := slices.DeleteFunc(x.alerts(), func(a alert) bool { return !a.Finding.Counts() })
	return append(all, each(x.view.Lapses, lapseAlert)...)
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
		Severity: f.Severity, Message: sentence(inertLine(shownDay(f.Message))), Finding: f,
	}
	if f.Where != nil {
		a.Places = append(a.Places, x.cellPlace(f.Where))
		a.Message += suggested(f.Where)
	}
	shown := x.shownClaims(f)
	for _, id := range shown {
		a.add(x.alertPlace(x.claims[id]))
	}
	for _, id := range f.Claims {
		if c := x.claims[id]; c != nil && !slices.Contains(shown, id) {
			a.add(x.alertPlace(c))
		}
	}
	return a
}

// add adds the place of a figure, unless it is the row that the alert is shown at.
func (a *alert) add(p alertPlace) {
	if len(a.Places) > 0 && a.Places[0].Cell != "" && a.Places[0].Path == p.Path && a.Places[0].Line == p.Line {
		a.Places[0].Bytes, a.Places[0].Words = p.Bytes, p.Words
		return
	}
	a.Places = append(a.Places, p)
}

// lapseAlert is a suppression that does nothing, as a warning at its line.
func lapseAlert(l LapseView) alert {
	place := alertPlace{Path: slashed(inertLine(l.Path)), Line: l.Line}
	return alert{
		ID: inertLine(l.Path) + ":" + strconv.Itoa(l.Line), Kind: l.kind(), Title: titleOf(l.kind()),
		Severity: compare.Warning, Message: sentence(inertLine(shownDay(l.Say))), Places: []alertPlace{place},
	}
}

func (x *index) cellPlace(w *WhereView) alertPlace {
	return alertPlace{Path: x.pathOf(w.Dataset), Line: w.Line, Cell: cellOf(w), Says: cellOf(w)}
}

func (x *index) alertPlace(c *ClaimView) alertPlace {
	words := excerpt(inertLine(c.Quote.Exact), figureLength)
	place := alertPlace{
		Path: x.pathOf(c.Document), Line: c.Quote.Line, Bytes: c.Quote.Bytes, Words: words,
		Says: words + " (" + join(inertLine(c.Attribution.By), x.nameOf(c.Document)) + pageOf(c) + ")",
	}
	return place
}

// pageOf is ", page 3", and "" where the document has no pages.
func pageOf(c *ClaimView) string {
	if c.Quote.Page == 0 {
		return ""
	}
	return ", page " + strconv.Itoa(c.Quote.Page)
}

// pathOf is the file of a document as it was given; one without, standard input
// say, goes by its id.
func (x *index) pathOf(id string) string {
	if at, known := x.documents[id]; known {
		if path := inertLine(x.view.Documents[at].Path); path != "" {
			return slashed(path)
		}
	}
	return inertLine(id)
}

// slashed is a path as it is written in a URI.
func slashed(path string) string { return strings.ReplaceAll(path, `\`, "/") }

// errorPath is the file of an input that could not be read, and its line, 0
// where none is to blame.
func errorPath(e ErrorView) (path string, line int) {
	if e.Line != nil {
		line = *e.Line
	}
	return slashed(inertLine(e.Document)), line
}

// told is an error in one line, with what to do about it.
func (e ErrorView) told() string {
	if hint := inertLine(e.Hint); hint != "" {
		return inertLine(e.Message) + " (" + hint + ")"
	}
	return inertLine(e.Message)
}

// told is a cell's place for people: "figures.csv, line 13: row 12, column deaths".
func (p alertPlace) told() string {
	told := p.Path
	if p.Line > 0 {
		told += ", line " + strconv.Itoa(p.Line)
	}
	if p.Cell == "" {
		return told
	}
	return told + ": " + p.Cell
}

// at is the place as compilers write it: "reports/a.txt:12".
func (p alertPlace) at() string {
	if p.Line == 0 {
		return p.Path
	}
	return p.Path + ":" + strconv.Itoa(p.Line)
}
