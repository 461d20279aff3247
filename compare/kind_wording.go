package compare

import "github.com/claimdiff/claimdiff/sources/quantity"

var hedgeDropped = Kind{
	Name: "hedge-dropped", Severity: Warning,
	Sentence: "On {question}, {by_a}: {a} in {document_a}, {b} in {document_b}. The bound was lost on the way.",
	Examples: []string{
		"post | union | at_most 8500 | teacher | strike | | 2031-05-02\n" +
			"later echo | union | exact 8500 | teacher | strike | | 2031-05-02",
		"post | mill | at_least 300 | worker | dismiss | | 2031-05-02\n" +
			"later echo | mill | exact 300 | worker | dismiss | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | union | about 8500 | teacher | strike | | 2031-05-02\n" +
			"later echo | union | exact 8500 | teacher | strike | | 2031-05-02",
		"post | union | at_most 8500 | teacher | strike | | 2031-05-02\n" +
			"later echo | ministry | exact 8500 | teacher | strike | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.toldOn() && p.inB.Equal(p.b.value()) && p.second.lead().isPoint() &&
			(p.a.Quantity.Form == quantity.AtMost || p.a.Quantity.Form == quantity.AtLeast)
	},
}

var boundFlipped = Kind{
	Name: "bound-flipped", Severity: Error,
	Sentence: "On {question}, {by_a}: {a} in {document_a}, {b} in {document_b}. The bound was turned round.",
	Examples: []string{
		"post | clinic | at_most 400 | guest | infect | | 2031-05-02\n" +
			"later echo | clinic | at_least 400 | guest | infect | | 2031-05-02",
		"post | clinic | less_than 90 | guest | infect | | 2031-05-02\n" +
			"later echo | clinic | more_than 90 | guest | infect | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | clinic | at_most 400 | guest | infect | | 2031-05-02\n" +
			"later echo | clinic | at_least 300 | guest | infect | | 2031-05-02",
		"post | clinic | at_most 400 | guest | infect | | 2031-05-02\n" +
			"later echo | clinic | less_than 400 | guest | infect | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.sameOrigin() && p.acrossDocuments() && p.comparable && p.inB.Equal(p.b.value()) &&
			p.first.isBound() && p.second.isBound() &&
			p.a.Quantity.Form.HasLow() != p.b.Quantity.Form.HasLow()
	},
}

var rangeCollapsed = Kind{
	Name: "range-collapsed", Severity: Warning,
	Sentence: "On {question}, {by_a}: {a} in {document_a}, {b} in {document_b}. A range became one number.",
	Examples: []string{
		"post | embassy | between 9200 10800 | soldier | deploy | | 2031-05-02\n" +
			"later echo | embassy | exact 9900 | soldier | deploy | | 2031-05-02",
		"post | mill | between 7 9 d | repair | last | | 2031-05-02\n" +
			"later echo | mill | exact 8 d | repair | last | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | embassy | between 9200 10800 | soldier | deploy | | 2031-05-02\n" +
			"later echo | embassy | at_least 9200 | soldier | deploy | | 2031-05-02",
		"post | embassy | between 9200 10800 | soldier | deploy | | 2031-05-02\n" +
			"later echo | ministry | exact 9900 | soldier | deploy | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.toldOn() && p.a.Quantity.Form == quantity.Between && p.second.lead().isPoint() &&
			p.read() && !p.disjoint()
	},
}

// toldOn reports whether one source is credited with both figures, the second
// in a report that came no earlier than one that has the first.
func (p *judgedPair) toldOn() bool {
	if !p.sameOrigin() || !p.creditedByName() || !p.comparable {
		return false
	}
	if p.place > placeSame || p.a.tellsTime() && p.b.tellsTime() && otherTime(p.a, p.b) {
		return false
	}
	for _, f := range p.first.figures {
		for _, g := range p.second.figures {
			if f.doc != g.doc && compareDocuments(f.doc, g.doc) <= 0 {
				return true
			}
		}
	}
	return false
}

// isBound reports whether the stance states a bound on one side.
func (s *stance) isBound() bool {
	form := s.lead().Quantity.Form
	return form != quantity.Vague && form.HasLow() != form.HasHigh()
}
