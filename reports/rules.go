package reports

import "io"

// RulesSchema is the version of the JSON of the rules that this package writes.
const RulesSchema = "claimdiff/rules/1"

// RuleView is one rule of reading, with what proves it.
type RuleView struct {
	// Name is unique: "range/between".
	Name string `json:"name"`
	// Group is the step of reading that the rule belongs to.
	Group string `json:"group"`
	// Sentence explains the rule; {name} stands for the words it took.
	Sentence string `json:"sentence"`
	// Rejects is set for rules that say what is no figure.
	Rejects bool `json:"rejects"`
	// Examples are read by the rule, CounterExamples look alike and are not.
	Examples        []RuleExampleView `json:"examples"`
	CounterExamples []RuleExampleView `json:"counter_examples"`
}

// RuleExampleView is a text that proves a rule.
type RuleExampleView struct {
	Text string `json:"text"`
	// Figure is the words of the figure that is asked about, "" for the whole text.
	Figure string `json:"figure,omitempty"`
	// Want is what is read; it is left out where only the rule must not hold.
	Want string `json:"want,omitempty"`
}

// RulesView is a list of rules in the order in which they run.
type RulesView struct {
	Schema string     `json:"schema"`
	Tool   Tool       `json:"tool"`
	Rules  []RuleView `json:"rules"`
}

// RulesFormat is one way to write rules.
type RulesFormat struct {
	Name string
	// Write writes every rule. It returns the first error of the writer.
	Write func(io.Writer, RulesView, Terminal) error
}

// RulesFormats lists the formats of rules. Adding one is a file and a line here.
var RulesFormats = []RulesFormat{
	{Name: "text", Write: writeRules},
	{Name: "json", Write: func(out io.Writer, view RulesView, _ Terminal) error { return encode(out, view, "  ") }},
}

// writeRules writes each rule with its sentence, what it reads and what it
// leaves alone.
func writeRules(out io.Writer, view RulesView, terminal Terminal) error {
	s := newScreen(terminal)
	for i, r := range view.Rules {
		if i > 0 {
			s.blank()
		}
		title := s.split(bold, inertLine(r.Name))
		if r.Rejects {
			title = append(title, s.split(faint, "(says what is no figure)")...)
		}
		s.flow("", title)
		s.say(plain, "  ", sentence(inertLine(r.Sentence)))
		for _, e := range r.Examples {
			s.say(plain, "  + ", exampleLine(e))
		}
		for _, e := range r.CounterExamples {
			s.say(plain, "  - ", exampleLine(e))
		}
	}
	return s.writeTo(out)
}

// exampleLine is an example on one line: the text, the figure that it asks
// about, and what is read.
func exampleLine(e RuleExampleView) string {
	words := "“" + inertLine(e.Text) + "”"
	if e.Figure != "" {
		words += ", of " + inertLine(e.Figure)
	}
	if e.Want != "" {
		words += ": " + inertLine(e.Want)
	}
	return words
}
