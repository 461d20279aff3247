package reports

import (
	"encoding/json"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// ComparisonSchema is the version of the comparison JSON that this package
// writes. It changes when a field is renamed or retyped.
const ComparisonSchema = "claimdiff/comparison/1"

// Tool names the program that made a report.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	// Rules names the rule set that figures were read with.
	Rules string `json:"rules"`
}

// View is everything that a reader of a comparison sees. Its JSON is the
// comparison JSON: the fields in this order, every list present, numbers as
// plain decimals. Places are half-open ranges of code points of the document's
// readable text.
type View struct {
	Schema    string         `json:"schema"`
	Tool      Tool           `json:"tool"`
	Policy    PolicyView     `json:"policy"`
	Documents []DocumentView `json:"documents"`
	// Tables are those whose rows were checked, left out where there are none; the
	// rows that stand in findings are a document of the same id.
	Tables     []TableView    `json:"tables,omitempty"`
	Claims     []ClaimView    `json:"claims"`
	Questions  []QuestionView `json:"questions"`
	Findings   []FindingView  `json:"findings"`
	NearMisses []NearMissView `json:"near_misses"`
	// Revision is left out where no two versions of one document were compared.
	Revision *RevisionView `json:"revision,omitempty"`
	// Rows is left out where no dataset was compared with an earlier version.
	Rows *RowsView `json:"rows,omitempty"`
	// Gone are accepted findings that were not found any more, and Lapses
	// suppressions that do nothing; both are left out where there are none.
	Gone    []AcceptedView `json:"gone,omitempty"`
	Lapses  []LapseView    `json:"lapses,omitempty"`
	Caveats []CaveatView   `json:"caveats"`
	Errors  []ErrorView    `json:"errors"`
}

// TableView is a table whose rows were checked.
type TableView struct {
	ID   string `json:"id"`
	Rows int    `json:"rows"`
}

// PolicyView is the policy that the readings and severities were made with.
type PolicyView struct {
	// AboutWidth is the relative half width of "about", a share.
	AboutWidth json.Number `json:"about_width"`
	// AtLeastWidth and AtMostWidth are the shares by which bounds reach to their
	// open side; they are left out where that has no end.
	AtLeastWidth *json.Number `json:"at_least_width,omitempty"`
	AtMostWidth  *json.Number `json:"at_most_width,omitempty"`
	// Vague is how amounts without a number were read; it is left out where no
	// number was read into them.
	Vague quantity.VagueReading `json:"vague,omitempty"`
	// Tolerances are left out where figures that differ at all do so.
	Tolerances []ToleranceView `json:"tolerances,omitempty"`
	// Join are the fields by which rows of several tables are the same; they are
	// left out where rows that another table lacks are not told.
	Join       []claim.Field  `json:"join,omitempty"`
	Severities []SeverityView `json:"severities"`
	// MinSeverity is the lightest finding that is told; it is left out where all
	// are.
	MinSeverity compare.Severity `json:"min_severity,omitempty"`
}

// ToleranceView is how far the figures of an attribute may lie apart.
type ToleranceView struct {
	// Attribute is "" for every one that is not named before.
	Attribute string      `json:"attribute"`
	Absolute  json.Number `json:"absolute"`
	Relative  json.Number `json:"relative"`
	Figures   int         `json:"figures"`
}

// SeverityView is a severity that the policy gives one kind of finding instead
// of its default.
type SeverityView struct {
	Kind     string           `json:"kind"`
	Severity compare.Severity `json:"severity"`
}

// NewView makes everything a reader sees from a result. It leaves the order of
// the result as it is.
func NewView(result compare.Result, tool Tool) View {
	locators := newLocators(result.Documents)
	view := View{
		Schema:     ComparisonSchema,
		Tool:       tool,
		Policy:     viewPolicy(result.Policy),
		Documents:  each(result.Documents, locators.document),
		Claims:     each(result.Claims, locators.claim),
		Questions:  each(result.Questions, viewQuestion),
		Findings:   each(result.Findings, viewFinding),
		NearMisses: each(result.NearMisses, viewNearMiss),
		Revision:   locators.revision(result.Revision),
		Tables:     each(result.Tables, func(t compare.TableRead) TableView { return TableView{ID: t.ID, Rows: t.Rows} }),
		Rows:       viewRows(result.Rows),
		Gone:       each(result.Gone, viewAccepted),
		Lapses:     each(result.Lapses, viewLapse),
		Caveats:    each(result.Caveats, locators.caveat),
		Errors:     each(result.Errors, viewError),
	}
	return view
}

// ClaimsView is what a reader sees of claims that were not compared.
type ClaimsView struct {
	Tool Tool
	// Documents have no text.
	Documents []DocumentView
	Claims    []ClaimView
	Caveats   []CaveatView
	Errors    []ErrorView
}

// NewClaimsView makes what a reader sees of a set of claims, in its order.
func NewClaimsView(set claim.Set, tool Tool) ClaimsView {
	locators := newLocators(set.Documents)
	return ClaimsView{
		Tool:      tool,
		Documents: each(set.Documents, locators.documentWithoutText),
		Claims:    each(set.Claims, locators.claim),
		Caveats:   each(set.Caveats, locators.caveat),
		Errors:    each(set.Errors, viewError),
	}
}

// CaveatView is a doubt about a document, or about one place in it.
type CaveatView struct {
	Document string `json:"document"`
	// Start and End are null where the doubt is about the whole document.
	Start *int   `json:"start"`
	End   *int   `json:"end"`
	Say   string `json:"say"`
}

func (l locators) caveat(caveat document.Caveat) CaveatView {
	view := CaveatView{Document: caveat.Document, Say: caveat.Say}
	view.Start, view.End = l.of(caveat.Document).ends(caveat.Span)
	return view
}

// ErrorView is an input, or a record of one, that could not be read.
type ErrorView struct {
	Document string `json:"document"`
	// Line counts from 1; it is null where no line is to blame.
	Line    *int   `json:"line"`
	Message string `json:"message"`
	Hint    string `json:"hint"`
}

func viewError(failure claim.Failure) ErrorView {
	view := ErrorView{Document: failure.Document, Message: failure.Message, Hint: failure.Hint}
	if failure.Line > 0 {
		view.Line = &failure.Line
	}
	return view
}

// each applies make to every item. Its result is never nil, so that an empty
// list is written as [] and not as null.
func each[From, To any](items []From, make func(From) To) []To {
	made := []To{}
	for _, item := range items {
		made = append(made, make(item))
	}
	return made
}

// list is a copy that is never nil.
func list(items []string) []string { return append([]string{}, items...) }

// decimal is a number as JSON has it: a plain decimal without an exponent.
func decimal(number quantity.Number) json.Number {
	literal, err := number.MarshalJSON()
	if err != nil {
		return "0"
	}
	return json.Number(literal)
}

// bound is decimal where the bound exists, else nil, which is written as null.
func bound(number quantity.Number, exists bool) *json.Number {
	if !exists {
		return nil
	}
	literal := decimal(number)
	return &literal
}
