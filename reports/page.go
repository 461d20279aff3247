package reports

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// page is a View arranged for people: ids followed, dates and numbers written
// out, questions sorted by the gravity of their verdict. Every string in it is
// inert; the text and HTML reports only lay it out.
type page struct {
	Tool Tool
	// Title says what sort of report it is.
	Title string
	// Story is the one that the page is about, where others have pages of their
	// own, and Home the page that leads to all; else both are "".
	Story, Home string
	Summary     string
	// Quiet says why there are no findings, "" where there are.
	Quiet    string
	Severity []severityGroup
	// Aside are the findings that do not count, and Gone the accepted ones that were
	// not found any more; Lapses are the suppressions that do nothing.
	Aside    []stateGroup
	Gone     []pageFinding
	Lapses   []pageError
	Verdicts []verdictCount
	// Tables are those whose rows were checked.
	Tables    []pageTable
	Errors    []pageError
	Caveats   []pageCaveat
	Questions []pageQuestion
	// Singles are the questions with one claim and no finding.
	Singles []pageQuestion
	// Others are the findings of no question shown.
	Others     []pageFinding
	NearMisses []pageNearMiss
	Documents  []pageDocument
	Policy     PolicyView
	// Filter is nil where there is too little to filter.
	Filter *pageFilter
	// Rows is set where datasets were compared with an earlier version.
	Rows *pageRows
	// Revision is set where two versions of one document were compared; then
	// there are no questions, and Others are all findings.
	Revision *pageRevision
}

// OthersTitle is the heading above the findings of no question.
func (p page) OthersTitle() string {
	if len(p.Questions) == 0 {
		return "Findings"
	}
	return "Further findings"
}

// pageTable is a table whose rows were checked.
type pageTable struct {
	Name string
	Rows int
	// Anchor is the fragment of the rows that are shown, "" where none are.
	Anchor string
}

// severityGroup is the findings of one severity.
type severityGroup struct {
	Severity compare.Severity
	Title    string
	Findings []pageFinding
}

// stateGroup is the findings that were suppressed, or those accepted before.
type stateGroup struct {
	State    pageState
	Title    string
	Findings []pageFinding
}

// verdictCount says how many questions have a verdict.
type verdictCount struct {
	Verdict verdictWords
	Count   int
}

// pageError is an input that could not be read: where, what, and what to do.
type pageError struct{ Where, Message, Hint string }

// pageCaveat is a doubt about a document.
type pageCaveat struct{ Document, Anchor, Say string }

// newPage arranges a View.
func newPage(view View) page {
	x := newIndex(view)
	p := page{Title: "Discrepancy report", Tool: inertTool(view.Tool), Policy: view.Policy}
	p.Errors = each(view.Errors, pageErrorOf)
	p.Caveats = each(view.Caveats, x.caveat)
	x.placeFindings()
	for _, question := range x.ordered {
		if x.isMinor(question) {
			p.Singles = append(p.Singles, x.question(question))
		} else {
			p.Questions = append(p.Questions, x.question(question))
		}
	}
	p.Others = each(x.findingsOf[""], x.finding)
	p.NearMisses = each(x.nearMissesOf[""], x.nearMiss)
	p.Documents = each(view.Documents, x.pageDocument)
	p.Tables = each(view.Tables, p.table)
	p.Severity = x.bySeverity()
	p.Aside = x.aside()
	p.Gone = each(view.Gone, pageGone)
	p.Lapses = each(view.Lapses, pageLapse)
	p.Rows = x.arrangeRows(view.Rows)
	p.Verdicts = countVerdicts(view.Questions)
	p.Filter = x.filter(p.Questions)
	p.Summary = summary(view, len(p.Questions))
	switch {
	case len(view.Findings) == 0:
		p.Quiet = quiet(view, len(p.Questions))
	case len(p.Severity) == 0:
		p.Quiet = "Nothing was found that was not accepted or suppressed before."
	}
	if view.Revision != nil {
		p.arrangeRevision(x)
	}
	for i := range p.Others {
		p.Others[i].Apart = true
	}
	return p
}

func inertTool(tool Tool) Tool {
	return Tool{Name: inertLine(tool.Name), Version: inertLine(tool.Version), Rules: inertLine(tool.Rules)}
}

func pageErrorOf(e ErrorView) pageError {
	where := inertLine(e.Document)
	if e.Line != nil {
		where += ", line " + strconv.Itoa(*e.Line)
	}
	return pageError{Where: where, Message: inertLine(e.Message), Hint: inertLine(e.Hint)}
}

func (x *index) caveat(c CaveatView) pageCaveat {
	return pageCaveat{Document: x.nameOf(c.Document), Anchor: x.documentAnchor(c.Document), Say: inertLine(c.Say)}
}

// bySeverity groups the findings that count, the gravest first, and leaves out
// severities that none has.
func (x *index) bySeverity() []severityGroup {
	groups := []severityGroup{}
	for _, severity := range severities {
		group := severityGroup{Severity: severity.severity}
		for i := range x.view.Findings {
			if f := &x.view.Findings[i]; f.Severity == severity.severity && f.Counts() {
				group.Findings = append(group.Findings, x.headline(&x.view.Findings[i]))
			}
		}
		if len(group.Findings) > 0 {
			group.Title = plural(len(group.Findings), severity.one, severity.many)
			groups = append(groups, group)
		}
	}
	return groups
}

// aside groups the findings that do not count by why that is.
func (x *index) aside() []stateGroup {
	groups := []stateGroup{}
	for _, words := range states {
		group := stateGroup{State: pageState{words.state, words.mark, words.word}}
		for i := range x.view.Findings {
			if f := &x.view.Findings[i]; !f.Counts() && stateOf(f) == words {
				group.Findings = append(group.Findings, x.headline(f))
			}
		}
		if len(group.Findings) > 0 {
			group.Title = plural(len(group.Findings), words.many, words.many)
			groups = append(groups, group)
		}
	}
	return groups
}

// pageGone is an accepted finding that was not found any more.
func pageGone(a AcceptedView) pageFinding {
	words := severityOf(a.Severity)
	return pageFinding{
		ID: inertLine(a.ID), Title: titleOf(a.Kind), Severity: words.severity, Kind: inertLine(a.Kind),
		Mark: words.mark, Word: words.one, Message: sentence(inertLine(shownDay(a.Message))),
	}
}

// pageLapse is a suppression that does nothing.
func pageLapse(l LapseView) pageError {
	a := lapseAlert(l)
	return pageError{Where: a.Places[0].told(), Message: a.Message}
}

func countVerdicts(questions []QuestionView) []verdictCount {
	counts := []verdictCount{}
	for _, words := range verdicts {
		count := 0
		for _, question := range questions {
			if question.Verdict == words.Verdict {
				count++
			}
		}
		if count > 0 {
			counts = append(counts, verdictCount{Verdict: words, Count: count})
		}
	}
	return counts
}

// summary is the sentence under the title.
func summary(view View, questions int) string {
	var parts []string
	if documents, figures := reportsRead(view); len(documents) > 0 || len(view.Tables) == 0 {
		parts = append(parts, reportsTold(documents), plural(figures, "figure read", "figures read"))
		parts = append(parts, plural(questions, "question on which figures can be compared", "questions on which figures can be compared"))
	}
	if len(view.Tables) > 0 {
		parts = append(parts, plural(len(view.Tables), "table", "tables")+" with "+plural(rowsRead(view), "row", "rows"))
	}
	return strings.Join(parts, ". ") + "."
}

// reportsRead are the documents that are no excerpts of tables, and how many
// figures were read in them.
func reportsRead(view View) (documents []DocumentView, figures int) {
	tables := map[string]bool{}
	for _, t := range view.Tables {
		tables[t.ID] = true
	}
	for _, d := range view.Documents {
		if !tables[d.ID] {
			documents = append(documents, d)
		}
	}
	for i := range view.Claims {
		if !tables[view.Claims[i].Document] {
			figures++
		}
	}
	return documents, figures
}

// reportsTold counts the reports, their publishers and their days.
func reportsTold(documents []DocumentView) string {
	publishers := []string{}
	for _, document := range documents {
		if document.Publisher != "" && !slices.Contains(publishers, document.Publisher) {
			publishers = append(publishers, document.Publisher)
		}
	}
	told := plural(len(documents), "report", "reports")
	if len(publishers) > 1 {
		told += fmt.Sprintf(" from %d publishers", len(publishers))
	}
	if days := publishedDays(documents); days != "" {
		told += ", " + days
	}
	return told
}

func rowsRead(view View) int {
	rows := 0
	for _, t := range view.Tables {
		rows += t.Rows
	}
	return rows
}

// quiet says why there are no findings. "No discrepancy" would reassure whose
// reports could not be read or have nothing in common.
func quiet(view View, questions int) string {
	switch {
	case len(view.Tables) > 0 && rowsRead(view) > 0:
		return "No discrepancy was found in the rows that were checked."
	case len(view.Documents) == 0 && len(view.Errors) == 0:
		return "There was nothing to compare."
	case len(view.Documents) == 0:
		return "There was nothing to compare: no report could be read."
	case questions == 0:
		return "There was nothing to compare: no two figures answer one question."
	}
	return "No discrepancy was found among the figures that were compared."
}

// publishedDays is the first and the last day on which the documents appeared.
func publishedDays(documents []DocumentView) string {
	days := []string{}
	for _, document := range documents {
		if len(document.Published) >= len("2006-01-02") {
			days = append(days, document.Published[:len("2006-01-02")])
		}
	}
	return inertLine(firstToLast(days))
}
