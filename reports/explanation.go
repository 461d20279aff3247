package reports

import (
	"io"
	"slices"

	"github.com/claimdiff/claimdiff/compare"
)

// ExplanationSchema is the version of the JSON of explanations that this
// package writes.
const ExplanationSchema = "claimdiff/explanation/1"

// ExplanationView is the part of a comparison that bears on what was asked: a
// claim, a question, a finding, or two claims.
type ExplanationView struct {
	Schema string `json:"schema"`
	Tool   Tool   `json:"tool"`
	// About is the ids that were asked for.
	About []string `json:"about"`
	// Relation says how two claims stand to each other; null where not two
	// were asked for.
	Relation *RelationView `json:"relation"`
	// Documents have no text.
	Documents []DocumentView `json:"documents"`
	// Claims are those asked for, or those of the question or finding.
	Claims     []ClaimView        `json:"claims"`
	Questions  []QuestionView     `json:"questions"`
	Findings   []FindingView      `json:"findings"`
	NearMisses []NearMissView     `json:"near_misses"`
	Changes    []FigureChangeView `json:"changes"`

	// source is what the claims of questions and findings are looked up in.
	source View
}

// RelationView is how two claims stand to each other.
type RelationView struct {
	Claims  [2]string `json:"claims"`
	Aligned bool      `json:"aligned"`
	// Verdict is that of the two alone, "" where they are not aligned.
	Verdict compare.Verdict `json:"verdict"`
	Why     []ReasonView    `json:"why"`
}

// IDs are what can be asked for of a comparison, in its order: the findings,
// the questions, the claims.
func (v View) IDs() []string {
	ids := each(v.Findings, func(f FindingView) string { return f.ID })
	ids = append(ids, each(v.Questions, func(q QuestionView) string { return q.ID })...)
	return append(ids, v.ClaimIDs()...)
}

// ClaimIDs are the ids of the claims, in order.
func (v View) ClaimIDs() []string {
	return each(v.Claims, func(c ClaimView) string { return c.ID })
}

// Explain gathers what bears on a claim, a question or a finding of a
// comparison: for a finding its questions and claims, for a question its
// findings and claims, for a claim its question and what is found on it. The
// comparison must have the id.
func Explain(view View, id string) ExplanationView {
	e := newExplanation(view, id)
	for _, f := range view.Findings {
		if f.ID == id {
			return e.with(view, f.Claims, f.Questions, []string{id})
		}
	}
	for _, q := range view.Questions {
		if q.ID == id {
			return e.with(view, q.Claims, []string{id}, findingsOn(view, func(f FindingView) bool { return slices.Contains(f.Questions, id) }))
		}
	}
	e = e.with(view, []string{id}, questionsWith(view, id), findingsOn(view, func(f FindingView) bool { return slices.Contains(f.Claims, id) }))
	for _, n := range view.NearMisses {
		if slices.Contains(n.Claims[:], id) {
			e.NearMisses = append(e.NearMisses, n)
		}
	}
	return e
}

// ExplainRelation gathers what bears on two claims of a comparison, and how
// they stand to each other.
func ExplainRelation(view View, relation compare.Relation) ExplanationView {
	first, second := relation.Claims[0], relation.Claims[1]
	e := newExplanation(view, first, second)
	e.Relation = &RelationView{Claims: relation.Claims, Aligned: relation.Aligned, Verdict: relation.Verdict, Why: each(relation.Why, viewReason)}
	questions := questionsWith(view, first)
	for _, q := range questionsWith(view, second) {
		if !slices.Contains(questions, q) {
			questions = append(questions, q)
		}
	}
	return e.with(view, []string{first, second}, questions, findingsOn(view, func(f FindingView) bool {
		return slices.Contains(f.Claims, first) && slices.Contains(f.Claims, second)
	}))
}

func newExplanation(view View, about ...string) ExplanationView {
	return ExplanationView{
		Schema: ExplanationSchema, Tool: view.Tool, About: about,
		NearMisses: []NearMissView{}, Changes: []FigureChangeView{}, source: view,
	}
}

// with adds the claims, questions and findings with the ids, in the order of
// the comparison, and the documents of the claims.
func (e ExplanationView) with(view View, claims, questions, findings []string) ExplanationView {
	e.Claims = only(view.Claims, claims, func(c ClaimView) string { return c.ID })
	e.Questions = only(view.Questions, questions, func(q QuestionView) string { return q.ID })
	e.Findings = only(view.Findings, findings, func(f FindingView) string { return f.ID })
	e.Documents = each(only(view.Documents, each(e.Claims, func(c ClaimView) string { return c.Document }), func(d DocumentView) string { return d.ID }),
		func(d DocumentView) DocumentView {
			d.Text, d.Blocks, d.Unread = "", nil, nil
			return d
		})
	if view.Revision != nil {
		for _, c := range view.Revision.Figures {
			if slices.Contains(claims, c.Old) || slices.Contains(claims, c.New) {
				e.Changes = append(e.Changes, c)
			}
		}
	}
	return e
}

// only are the items whose id is among the given ones.
func only[T any](items []T, ids []string, id func(T) string) []T {
	kept := []T{}
	for _, item := range items {
		if slices.Contains(ids, id(item)) {
			kept = append(kept, item)
		}
	}
	return kept
}

func questionsWith(view View, claim string) []string {
	ids := []string{}
	for _, q := range view.Questions {
		if slices.Contains(q.Claims, claim) {
			ids = append(ids, q.ID)
		}
	}
	return ids
}

func findingsOn(view View, concerns func(FindingView) bool) []string {
	ids := []string{}
	for _, f := range view.Findings {
		if concerns(f) {
			ids = append(ids, f.ID)
		}
	}
	return ids
}

// ExplanationFormat is one way to write an explanation.
type ExplanationFormat struct {
	Name string
	// Extensions are the file name endings that choose the format, without the
	// dot and in lower case.
	Extensions []string
	// Write writes the whole explanation. It returns the first error of the writer.
	Write func(io.Writer, ExplanationView, Terminal) error
}

// ExplanationFormats lists the formats of explanations. Adding one is a file
// and a line here.
var ExplanationFormats = []ExplanationFormat{
	{Name: "text", Extensions: []string{"txt"}, Write: writeExplanation},
	{Name: "json", Extensions: []string{"json"}, Write: func(out io.Writer, view ExplanationView, _ Terminal) error { return encode(out, view, "  ") }},
}
