package reports

import (
	"bytes"
	"testing"
)

var toyRules = RulesView{Schema: RulesSchema, Tool: testTool, Rules: []RuleView{
	{Name: "knots/tied", Group: "knots", Sentence: "“{knot}” is tied",
		Examples:        []RuleExampleView{{Text: "a bowline", Want: "[bowline] 1"}, {Text: "The mate tied two knots.", Figure: "two", Want: "mate"}},
		CounterExamples: []RuleExampleView{{Text: "not a \x1b[31mknot"}}},
	{Name: "not/knot", Group: "none", Sentence: "“{word}” is no knot.", Rejects: true,
		Examples: []RuleExampleView{{Text: "a tangle"}}, CounterExamples: []RuleExampleView{}},
}}

func TestGoldenRules(t *testing.T) {
	for _, format := range RulesFormats {
		t.Run(format.Name, func(t *testing.T) {
			var out bytes.Buffer
			if err := format.Write(&out, toyRules, Terminal{}); err != nil {
				t.Fatal(err)
			}
			golden(t, "rules."+format.Name, out.String())
			if bytes.ContainsRune(out.Bytes(), '\x1b') {
				t.Error("a terminal would obey what is written")
			}
		})
	}
}

func TestRulesFitTheirSchema(t *testing.T) {
	var out bytes.Buffer
	if err := encode(&out, toyRules, ""); err != nil {
		t.Fatal(err)
	}
	if err := validate(t, schema(t, "rules"), out.String()); err != nil {
		t.Error(err)
	}
}
