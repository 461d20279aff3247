package reports

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

func viewPolicy(policy compare.Policy) PolicyView {
	view := PolicyView{
		AboutWidth:   decimal(policy.AboutWidth),
		AtLeastWidth: bound(policy.AtLeastWidth, policy.AtLeastWidth.Sign() > 0),
		AtMostWidth:  bound(policy.AtMostWidth, policy.AtMostWidth.Sign() > 0),
		Vague:        policy.Vague,
		Join:         policy.Join,
		Severities: each(policy.Severities, func(s compare.KindSeverity) SeverityView {
			return SeverityView{Kind: s.Kind, Severity: s.Severity}
		}),
	}
	for _, t := range policy.Tolerances {
		view.Tolerances = append(view.Tolerances, ToleranceView{t.Attribute, decimal(t.Absolute), decimal(t.Relative), t.Figures})
	}
	return view
}

// SavedPolicy is the policy of a comparison that was read back. What attributes
// mean is not saved.
func SavedPolicy(view View) compare.Policy {
	policy := compare.DefaultPolicy()
	policy.AboutWidth = savedNumber(&view.Policy.AboutWidth, policy.AboutWidth)
	policy.AtLeastWidth = savedNumber(view.Policy.AtLeastWidth, policy.AtLeastWidth)
	policy.AtMostWidth = savedNumber(view.Policy.AtMostWidth, policy.AtMostWidth)
	policy.Vague, policy.Join = view.Policy.Vague, view.Policy.Join
	for _, t := range view.Policy.Tolerances {
		policy.Tolerances = append(policy.Tolerances, compare.Tolerance{Attribute: t.Attribute, Tolerance: quantity.Tolerance{
			Absolute: savedNumber(&t.Absolute, quantity.Int(0)), Relative: savedNumber(&t.Relative, quantity.Int(0)), Figures: t.Figures,
		}})
	}
	for _, s := range view.Policy.Severities {
		policy.Severities = append(policy.Severities, compare.KindSeverity{Kind: s.Kind, Severity: s.Severity})
	}
	return policy
}

// savedNumber is a number as it was written, and otherwise what holds without it.
func savedNumber(number *json.Number, otherwise quantity.Number) quantity.Number {
	if number == nil {
		return otherwise
	}
	if n, err := quantity.Parse(number.String()); err == nil {
		return n
	}
	return otherwise
}

// notes are sentences on what the policy sets that is not the default, the
// severities left out.
func (p PolicyView) notes() []string {
	var notes []string
	if p.AtLeastWidth != nil {
		notes = append(notes, "This run reads “at least” as no more than "+inPercent(*p.AtLeastWidth)+" above the bound.")
	}
	if p.AtMostWidth != nil {
		notes = append(notes, "This run reads “up to” as no more than "+inPercent(*p.AtMostWidth)+" below the bound.")
	}
	switch p.Vague {
	case quantity.VagueInterval:
		notes = append(notes, "This run reads amounts without a number as at least two and fewer than ten of it: dozens as 24 to 119.")
	case quantity.VagueACLED:
		notes = append(notes, "This run reads amounts without a number as ACLED codes them: dozens as 12, hundreds as 100, several as 3.")
	}
	for _, t := range p.Tolerances {
		notes = append(notes, t.note())
	}
	if len(p.Join) > 0 {
		var fields []string
		for _, f := range p.Join {
			fields = append(fields, inertLine(string(f)))
		}
		notes = append(notes, "Rows of several tables are the same by "+strings.Join(fields, ", ")+"; a row that another table lacks is told.")
	}
	if p.MinSeverity != "" {
		notes = append(notes, "Findings lighter than “"+inertLine(string(p.MinSeverity))+"” are left out.")
	}
	return notes
}

// note is a sentence on the tolerance.
func (t ToleranceView) note() string {
	figures := "Figures"
	if t.Attribute != "" {
		figures = "Figures of “" + inertLine(t.Attribute) + "”"
	}
	var bounds []string
	if t.Absolute != "0" {
		bounds = append(bounds, inertLine(t.Absolute.String()))
	}
	if t.Relative != "0" {
		bounds = append(bounds, inPercent(t.Relative))
	}
	if t.Figures > 0 {
		bounds = append(bounds, fmt.Sprintf("half a unit of significant figure %d", t.Figures))
	}
	if len(bounds) == 0 {
		return figures + " have to be the same in this run."
	}
	return figures + " may lie apart by " + strings.Join(bounds, " or ") + " in this run, whichever is more."
}

// inPercent is a share for people: "10%".
func inPercent(share json.Number) string {
	n, err := quantity.Parse(share.String())
	if err != nil {
		return inertLine(share.String())
	}
	return decimal(n.Mul(quantity.Int(100))).String() + "%"
}
