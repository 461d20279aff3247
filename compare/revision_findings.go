package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// revisionRow is one row of the table of what a changed figure is called: the
// first row that holds for an old figure and its new form decides.
type revisionRow struct {
	kind *Kind
	// sentence tells of it as between two versions.
	sentence string
	// owned is set where it is told although the new version owns up to it.
	owned bool
	holds func(p pair) bool
}

// revisionTable is read from the top; what no row names is listed among the
// figures and raises nothing.
var revisionTable = []revisionRow{
	{&boundFlipped, "Between two versions of {document_a}, {a} became {b} for {question}: the bound was turned round.", false, flipsBound},
	{&hedgeDropped, "Between two versions of {document_a}, {a} became {b} for {question}: the bound was lost.", false, dropsBound},
	{&rangeCollapsed, "Between two versions of {document_a}, {a} became {b} for {question}: a range became one number.", false, collapsesRange},
	{&silentRevision, "", false, replacesValue},
	{&revisionDown, "", true, revisesDown},
	{
		&silentRevision, "Between two versions of {document_a}, the source of {a} for {question} changed from {by_a} to {by_b}, and the text does not say so.",
		false, creditsAnother,
	},
}

func flipsBound(p pair) bool {
	return p.comparable && p.a.isBound() && p.b.isBound() &&
		p.a.Quantity.Form.HasLow() != p.b.Quantity.Form.HasLow() && p.inB.Equal(p.b.value())
}

func dropsBound(p pair) bool {
	return p.comparable && p.a.isBound() && p.b.isPoint() && p.inB.Equal(p.b.value())
}

func collapsesRange(p pair) bool {
	return p.read() && p.a.Quantity.Form == quantity.Between && p.b.isPoint() && !p.disjoint()
}

// replacesValue reports whether both cannot be true. That the new version came
// out later explains nothing where its text gives the figure no time.
func replacesValue(p pair) bool {
	row := judge(p)
	return row.verdict == Conflict || row.name == "as-of" && p.b.AsOf.Assumed
}

func revisesDown(p pair) bool {
	return p.disjoint() && p.readA.Relate(p.b.reading) == quantity.Above && slices.Contains([]string{"conflict", "as-of"}, judge(p).name)
}

func creditsAnother(p pair) bool {
	return p.sameValue() && !p.a.origin.own && !p.b.origin.own && p.a.origin.name != p.b.origin.name
}

// isBound reports whether the amount is a bound on one side.
func (f *figure) isBound() bool {
	form := f.Quantity.Form
	return form != quantity.Vague && form.HasLow() != form.HasHigh()
}

// findings are what the table says of each changed figure, then the errors and
// warnings that the new version raises by itself.
func (r *revision) findings() []Finding {
	var drafts []draft
	for _, p := range r.pairs {
		if d, found := r.draft(p); found {
			drafts = append(drafts, d)
		}
	}
	var findings []Finding
	diffs := &differ{}
	for _, d := range merge(drafts) {
		findings = append(findings, d.finding(r.policy, diffs, nil))
	}
	r.caveats = append(r.caveats, diffs.caveats()...)
	findings = append(findings, r.inNewVersion()...)
	sortFindings(findings)
	return findings
}

func (r *revision) draft(p *figurePair) (draft, bool) {
	between := newPair(p.old, p.new)
	if len(p.aspects()) == 0 || p.old.sayTheSame(p.new) {
		return draft{}, false
	}
	owned := r.owns(p.old, p.new)
	for _, row := range revisionTable {
		if (row.owned || !owned) && row.holds(between) {
			judged := &judgedPair{pair: between, first: &stance{[]*figure{p.old}}, second: &stance{[]*figure{p.new}}, row: judge(between)}
			return draft{
				kind: row.kind, matter: r.matters[p.new], pair: judged, sentence: row.sentence,
				sides: [][]*figure{{p.old}, {p.new}}, why: []claim.Reason{judged.row.reason(between)},
			}, true
		}
	}
	return draft{}, false
}

// sayTheSame reports whether two versions state one amount in one form by one
// source.
func (f *figure) sayTheSame(g *figure) bool {
	return f.number() == g.number() && f.Quantity.Form == g.Quantity.Form && f.Quantity.Trend == g.Quantity.Trend && f.origin.name == g.origin.name
}

// owns reports whether the new version says that one of the figures was
// changed, says that it was changed itself and not where, or tells the old
// number as one that another has replaced.
func (r *revision) owns(figures ...*figure) bool {
	for _, f := range figures {
		if slices.ContainsFunc(r.notices, func(n claim.Notice) bool { return n.General || n.Names(&f.Claim) }) {
			return true
		}
		if slices.ContainsFunc(r.newFigures, func(g *figure) bool { return g.number() == f.number() && (g.Superseded || r.inNotice(g)) }) {
			return true
		}
	}
	return false
}

func (r *revision) inNotice(g *figure) bool {
	return slices.ContainsFunc(r.notices, func(n claim.Notice) bool { return n.States(&g.Claim) })
}

// inNewVersion are the errors and warnings that the new version raises without
// the old one, with the questions of both.
func (r *revision) inNewVersion() []Finding {
	alone := Run(claim.Set{Documents: []*document.Document{r.new.Document}, Claims: r.new.Claims}, r.policy)
	var findings []Finding
	for _, f := range alone.Findings {
		if f.Severity != Note {
			f.Questions = r.questionsOf(f.Claims)
			findings = append(findings, f)
		}
	}
	return findings
}

// questionsOf are the ids of the questions that hold the new version's claims.
func (r *revision) questionsOf(claims []string) []string {
	var ids []string
	for _, g := range r.newFigures {
		if m := r.matters[g]; slices.Contains(claims, g.ID) && !slices.Contains(ids, m.ID) {
			ids = append(ids, m.ID)
		}
	}
	return ids
}
