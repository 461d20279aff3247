package compare

import "github.com/claimdiff/claimdiff/sources/document"

var headlineBodyMismatch = Kind{
	Name: "headline-body-mismatch", Severity: Error,
	Sentence: "On {question}, the headline of {document_a} has {a}, its text {b}.",
	Examples: []string{
		"post headline | coast guard | exact 172 | sailor | rescue | | 2031-05-02\n" +
			"post | coast guard | exact 127 | sailor | rescue | | 2031-05-02",
		"post headline | | exact 40 | house | burn | | 2031-05-02\n" +
			"post | mayor | exact 14 | house | burn | | 2031-05-02",
	},
	CounterExamples: []string{
		"post headline | | exact 40 | house | burn | | 2031-05-02\n" +
			"post | mayor | exact 14 | house | burn | | 2031-05-02\n" +
			"post | fire chief | exact 40 | house | burn | | 2031-05-02",
		"post headline | | about 140 | sailor | rescue | | 2031-05-02\n" +
			"post | coast guard | exact 136 | sailor | rescue | | 2031-05-02",
	},
	pair: func(m *matter, p *judgedPair) bool {
		if p.row.verdict != Conflict {
			return false
		}
		return headlineAlone(m, p.first, p.second) || headlineAlone(m, p.second, p.first)
	},
}

var selfContradiction = Kind{
	Name: "self-contradiction", Severity: Error,
	Sentence: "On {question}, {document_a} has two figures from one source, {by_a}: {a} and {b}.",
	Examples: []string{
		"post | coast guard | exact 6 | sailor | rescue | | 2031-05-02\n" +
			"post | coast guard | exact 5 | sailor | rescue | | 2031-05-02",
		"post | | exact 40 | house | burn | | 2031-05-02\n" +
			"post | | exact 14 | house | burn | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | coast guard | exact 6 | sailor | rescue | | 2031-05-02\n" +
			"post | harbour police | exact 5 | sailor | rescue | | 2031-05-02",
		"post | coast guard | exact 6 | sailor | rescue | Kel < Land | 2031-05-02\n" +
			"post | coast guard | exact 5 | sailor | rescue | Nor < Land | 2031-05-02",
		"post | coast guard | exact 6 | sailor | rescue | | 2031-05-02\n" +
			"post | coast guard | exact 5 superseded | sailor | rescue | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.row.verdict == Conflict && p.a.origin.name == p.b.origin.name && oneDocumentTellsBoth(p)
	},
}

// headlineAlone reports whether a document's headline tells the first stance,
// its text the second, and nothing in its text bears the headline out.
func headlineAlone(m *matter, headline, body *stance) bool {
	for _, h := range headline.figures {
		if h.Section != document.Headline || !toldInBody(body, h.doc) {
			continue
		}
		if !borneOut(m, h) {
			return true
		}
	}
	return false
}

func toldInBody(s *stance, d *document.Document) bool {
	for _, f := range s.figures {
		if f.doc == d && f.Section != document.Headline {
			return true
		}
	}
	return false
}

// borneOut reports whether some figure in the text of the headline's document
// can be true together with it.
func borneOut(m *matter, headline *figure) bool {
	for _, f := range m.told[headline.doc] {
		if f.Section == document.Headline {
			continue
		}
		if v := judge(newPair(headline, f)).verdict; v != Conflict && v != Unclear {
			return true
		}
	}
	return false
}

func oneDocumentTellsBoth(p *judgedPair) bool {
	for _, f := range p.first.figures {
		if f.Section != document.Headline && toldInBody(p.second, f.doc) {
			return true
		}
	}
	return false
}
