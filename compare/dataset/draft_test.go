package dataset

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

func TestTheNotesOfRivalsAreTold(t *testing.T) {
	r := check(t, "kel | population | 410300 | office | 2031 | | note: with the suburbs\nkel | population | 370800 | mayor | 2031")
	if len(r.Findings) != 1 || len(r.Findings[0].Why) != 1 || r.Findings[0].Why[0].Args[2].Value != "with the suburbs" {
		t.Fatalf("%+v", r.Findings)
	}
}

func TestWhatIsSuggested(t *testing.T) {
	for text, want := range map[string]string{
		"ferry | injured | 12 | harbour | 2031-05-02 | | quote: 12 person kill; 30 person injure": "30",
		"ferry | injured | 12 | harbour | 2031-05-02 | | quote: about 30 person injure":           "", // hedged
		"ferry | injured | about 12 | harbour | 2031-05-02 | | quote: 30 person injure":           "", // as is the row
		"ferry | injured | 12 | harbour | 2031-05-02 | | quote: 30 person injure; 7 child injure": "30",
		"ferry | injured | 12 | harbour | 2031-05-02 | | quote: 30 man injure; 7 child injure":    "", // one of two
		"mill | visitors | 3400 | owner | 2031-05-02 | | quote: 4300 guest":                       "4300",
		"mill | visitors | 3400 | owner | 2031-05-02 | | quote: 4300 guest; 12 clerk":             "", // of what, nobody knows
		"fire | area | 3 km2 | office | 2031-05-02 | | quote: 740 ha area":                        "7.4 km2",
		"fire | area | 100 ha | office | 2031-05-02 | | quote: 100 acre area":                     "100 acre",
	} {
		findings := check(t, text).Findings
		if len(findings) != 1 || findings[0].Kind != rowQuoteMismatch.Name || findings[0].Where.Suggest != want {
			t.Errorf("%s\ngives %+v, want %q suggested", text, findings, want)
		}
	}
}

func TestThePolicyRulesWhatDiffers(t *testing.T) {
	tables := readNotation(t, "kel | population | 410300 | office | 2031\nkel | population | 414000 | mayor | 2031")
	policy := compare.DefaultPolicy()
	if n := len(Check(tables, policy).Findings); n != 1 {
		t.Errorf("%d findings without a tolerance", n)
	}
	policy.Tolerances = []compare.Tolerance{{Attribute: "Population", Tolerance: quantity.Tolerance{Relative: quantity.Fraction(1, 100)}}}
	if n := len(Check(tables, policy).Findings); n != 0 {
		t.Errorf("%d findings within the tolerance", n)
	}
	policy.Tolerances[0].Attribute = "area"
	policy.Severities = []compare.KindSeverity{{Kind: "value-conflict", Severity: compare.Note}}
	if findings := Check(tables, policy).Findings; len(findings) != 1 || findings[0].Severity != compare.Note {
		t.Errorf("%+v", findings)
	}
}

func TestTheTextOfATableIsItsRows(t *testing.T) {
	r := check(t, "ferry | injured | 12 | harbour | 2031-05-02 | Kel | quote: 12 person kill; 30 person injure\nmill | deaths | 1 | harbour | 2031-05-02")
	if len(r.Documents) != 1 || len(r.Claims) != 2 || len(r.Tables) != 1 || r.Tables[0].Rows != 2 {
		t.Fatalf("%+v", r)
	}
	text := r.Documents[0].Text
	if want := "1\tferry\tinjured\t12\tharbour\t2031-05-02\tKel\t12 person kill; 30 person injure said."; text != want {
		t.Errorf("the text is %q, want %q", text, want)
	}
	row, said := r.Claims[0], r.Claims[1]
	if got := row.Quote.Of(text); got != "12" || row.Attribution.Span.Of(text) != "harbour" || row.Places[0].Span.Of(text) != "Kel" || row.Counted.Span.Of(text) != "injured" {
		t.Errorf("the row's figure is %q, %+v", got, row)
	}
	if got := said.Quote.Of(text); !strings.HasPrefix(got, "30") {
		t.Errorf("the quote's figure is %q", got)
	}
}
