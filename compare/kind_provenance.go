package compare

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var unattributedFigure = Kind{
	Name: "unattributed-figure", Severity: Note,
	Sentence: "On {question}, {document_a} has {a} in its own voice, and the figure is in dispute.",
	Examples: []string{
		"post | | exact 10 | sailor | drown | | 2031-05-02\n" +
			"echo | coast guard | exact 9 | sailor | drown | | 2031-05-02",
		"post | | exact 700 | house | burn | | 2031-05-02\n" +
			"echo | mayor | exact 300 | house | burn | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | harbour police | exact 10 | sailor | drown | | 2031-05-02\n" +
			"echo | coast guard | exact 9 | sailor | drown | | 2031-05-02",
		"post | | exact 9 | sailor | drown | | 2031-05-02\n" +
			"echo | coast guard | exact 9 | sailor | drown | | 2031-05-02",
		"post headline | | exact 10 | sailor | drown | | 2031-05-02\n" +
			"post | harbour police | exact 10 | sailor | drown | | 2031-05-02\n" +
			"echo | coast guard | exact 9 | sailor | drown | | 2031-05-02",
	},
	question: findUnattributed,
}

// findUnattributed finds the figures in dispute that a document's text tells in
// its own voice; headlines are borne by the text below them.
func findUnattributed(k *Kind, m *matter) []draft {
	var drafts []draft
	for _, s := range m.stances {
		if !s.lead().origin.own || !m.disputed(s) {
			continue
		}
		for _, f := range s.figures {
			if f.Section != document.Headline && !m.attributedElsewhere(f) {
				drafts = append(drafts, draft{kind: k, matter: m, sides: [][]*figure{{f}}})
				break
			}
		}
	}
	return drafts
}

// disputed reports whether the stance conflicts with one that names its source.
func (m *matter) disputed(s *stance) bool {
	for i := range m.pairs {
		p := &m.pairs[i]
		if p.row.verdict != Conflict || p.row.tellsSlip() || p.sameLineage() {
			continue
		}
		if p.first == s && !p.b.origin.own || p.second == s && !p.a.origin.own {
			return true
		}
	}
	return false
}

// attributedElsewhere reports whether the figure's own document credits
// somebody with the same value.
func (m *matter) attributedElsewhere(f *figure) bool {
	for _, g := range m.told[f.doc] {
		if g.Attribution.By != "" && !newPair(f, g).disjoint() {
			return true
		}
	}
	return false
}

var anonymousOnly = Kind{
	Name: "anonymous-only", Severity: Note,
	Sentence: "On {question}, nobody is named for {a}: {document_a} has it from “{source_a}”.",
	Examples: []string{
		"post | two divers (anonymous) | about 60 m | depth | measure | | 2031-05-02\n" +
			"echo | a diver (anonymous) | about 60 m | depth | measure | | 2031-05-02",
		"post | an official (anonymous) | exact 41 | sailor | rescue | | 2031-05-02\n" +
			"echo | a clerk (anonymous) | exact 41 | sailor | rescue | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | two divers (anonymous) | about 60 m | depth | measure | | 2031-05-02\n" +
			"echo | coast guard | about 60 m | depth | measure | | 2031-05-02",
		"post | | about 60 m | depth | measure | | 2031-05-02",
		"post | a diver (anonymous) | about 60 m | depth | measure | | 2031-05-02",
	},
	question: findAnonymous,
}

// findAnonymous finds the figures of several documents of which none says who
// counted.
func findAnonymous(k *Kind, m *matter) []draft {
	if len(onePerDocument(m.figures)) < 2 {
		return nil
	}
	for _, o := range m.Origins {
		if o.Kind != claim.Anonymous {
			return nil
		}
	}
	return []draft{{kind: k, matter: m, sides: [][]*figure{m.figures}}}
}

var vagueQuantity = Kind{
	Name: "vague-quantity", Severity: Note,
	Sentence: "On {question}, only “{a}” ({teller_a}), where others have numbers.",
	Examples: []string{
		"post | minister | vague | soldier | deploy | | 2031-05-02\n" +
			"echo | embassy | exact 7360 | soldier | deploy | | 2031-05-02",
		"post | mayor | vague | house | burn | | 2031-05-02\n" +
			"post | fire chief | exact 14 | house | burn | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | minister | vague | soldier | deploy | | 2031-05-02\n" +
			"echo | embassy | vague | soldier | deploy | | 2031-05-02",
		"post | minister | vague | soldier | deploy | | 2031-05-02\n" +
			"post | minister | exact 7360 | soldier | deploy | | 2031-05-02",
	},
	question: findVague,
}

// findVague finds the sources that give no number where another one does.
func findVague(k *Kind, m *matter) []draft {
	var drafts []draft
	for _, s := range m.stances {
		f := s.lead()
		if f.Quantity.Form != quantity.Vague || f.Attribution.By == "" {
			continue
		}
		if m.numberBy(f, false) && !m.numberBy(f, true) {
			drafts = append(drafts, draft{kind: k, matter: m, sides: [][]*figure{s.figures}})
		}
	}
	return drafts
}

// numberBy reports whether somebody gives a number: the one who gives the
// figure, in the same document, or else anybody but him.
func (m *matter) numberBy(f *figure, himself bool) bool {
	for _, g := range m.figures {
		same := g.doc == f.doc && answerName(g) == answerName(f)
		if g.hasReading && same == himself {
			return true
		}
	}
	return false
}
