package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// findAll looks for every kind in every question and document. The order is
// that of the questions, and within one that of the list of kinds.
func findAll(matters []*matter, documents []*inside, policy Policy, diffs *differ) []Finding {
	var drafts []draft
	for _, m := range matters {
		drafts = append(drafts, m.drafts()...)
	}
	for _, d := range documents {
		drafts = append(drafts, d.drafts()...)
	}
	findings := make([]Finding, 0, len(drafts))
	beside := insidesOf(documents)
	for _, d := range drafts {
		findings = append(findings, d.finding(policy, diffs, beside))
	}
	sortFindings(findings)
	return findings
}

// sortFindings puts the gravest first.
func sortFindings(findings []Finding) {
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Compare(severityRank(b.Severity), severityRank(a.Severity))
	})
}

func severityRank(s Severity) int {
	return slices.Index(Severities(), s)
}

// drafts are the findings of one question.
func (m *matter) drafts() []draft {
	var drafts []draft
	for i := range m.pairs {
		p := &m.pairs[i]
		if k := m.pairKind(p); k != nil {
			drafts = append(drafts, m.pairDraft(k, p))
		}
	}
	drafts = m.oneCauseOneFinding(drafts)
	for _, k := range kinds {
		if k.question != nil {
			drafts = append(drafts, k.question(k, m)...)
		}
	}
	return drafts
}

// pairKind is the first kind in the list that holds for the pair, nil for none.
func (m *matter) pairKind(p *judgedPair) *Kind {
	for _, k := range kinds {
		if k.pair != nil && k.pair(m, p) {
			return k
		}
	}
	return nil
}

func (m *matter) pairDraft(k *Kind, p *judgedPair) draft {
	sides := [][]*figure{slices.Clone(p.first.figures), slices.Clone(p.second.figures)}
	if k.sides != nil {
		sides = k.sides(m, p)
	}
	d := draft{kind: k, matter: m, pair: p, sides: sides, why: []claim.Reason{p.row.reason(p.pair)}}
	if k.says != nil {
		d.sentence = k.says(p)
	}
	return d
}

// finding words a draft and names it. What the documents tell beside its
// figures goes into what to do next.
func (d draft) finding(policy Policy, diffs *differ, beside insides) Finding {
	f := Finding{Kind: d.kind.Name, Severity: policy.SeverityOf(*d.kind), Why: d.why}
	if d.matter != nil {
		f.Questions = []string{d.matter.ID}
	}
	var all []*figure
	for _, side := range d.sides {
		f.Sides = append(f.Sides, Side{By: answerName(side[0]), Claims: idsOf(side...)})
		all = append(all, side...)
	}
	f.Claims = idsOf(all...)
	f.Message = saying("finding/"+d.kind.Name, cmp.Or(d.sentence, d.kind.Sentence), d.arguments())
	if len(d.sides) == 2 && d.pair != nil {
		f.DiffOf = []string{d.sides[0][0].ID, d.sides[1][0].ID}
		f.Diff = diffs.sentences(d.sides[0][0], d.sides[1][0])
	}
	f.ID = fingerprint(d)
	f.Next = d.next(beside)
	return f
}

// arguments are what the kind's sentence may name: of the first side a, by_a,
// origin_a, source_a, document_a, teller_a, place_a, time_a, trend_a, of the second the
// same with b, and the question.
func (d draft) arguments() []string {
	args := slices.Clone(d.args)
	if d.pair != nil {
		args = append(args, "delimits", d.pair.delimits(), "bases", d.pair.bases())
	}
	if d.matter != nil {
		args = append(args, "question", d.matter.Label)
	}
	times := []string{d.sides[0][0].when(), ""}
	if len(d.sides) == 2 {
		times[0], times[1] = pair{a: d.sides[0][0], b: d.sides[1][0]}.times()
	}
	for i, side := range d.sides {
		if i > 3 {
			break
		}
		suffix := string(rune('a' + i))
		f := side[0]
		args = append(args, suffix, f.stated(), "by_"+suffix, toldName(f), "origin_"+suffix, f.origin.name, "source_"+suffix, cmp.Or(f.Attribution.Text, toldName(f)), "document_"+suffix, nameOf(f.doc), "teller_"+suffix, d.tellerOf(f),
			"place_"+suffix, f.placeName(), "time_"+suffix, times[i%2],
			"counted_"+suffix, f.Counted.Text, "status_"+suffix, f.status(), "trend_"+suffix, string(f.Quantity.Trend))
	}
	return args
}

// tellerOf is who answers and the document that says so, once where a document
// speaks for itself.
func (d draft) tellerOf(f *figure) string {
	if by := toldName(f); by != nameOf(f.doc) {
		return by + ", " + d.documentOf(f)
	}
	return d.documentOf(f)
}

// fingerprint names a finding by its kind and, per side, the document's id,
// the section, the sentence with white space folded and the value, so that
// another report or another line changes no old one.
func fingerprint(d draft) string {
	var sides []string
	for _, side := range d.sides {
		f := side[0]
		sides = append(sides, strings.Join([]string{
			f.doc.ID, string(f.Section),
			strings.Join(strings.Fields(f.Sentence.Of(f.doc.Text)), " "),
			string(f.Quantity.Form), f.Quantity.String(), f.Quantity.Unit,
		}, "\x00"))
	}
	slices.Sort(sides)
	return shortHash("f", append([]string{d.kind.Name}, sides...)...)
}
