package compare

import "github.com/claimdiff/claimdiff/sources/claim"

// The examples of kinds are read by the tests, one claim a line:
// document | who | figure | thing counted | event | place | day.

var valueConflict = Kind{
	Name: "value-conflict", Severity: Error,
	Sentence: "On {question}, {a} ({teller_a}) and {b} ({teller_b}) differ, and not both can hold.",
	Examples: []string{
		"post | harbour police | exact 65 | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo | coast guard | exact 82 | sailor | rescue | Port Elmo | 2031-05-02",
		"post | ministry | at_most 8100 | soldier | deploy | Ost | 2031-05-02\n" +
			"echo | embassy | between 9200 10800 | soldier | deploy | Ost | 2031-05-02",
		"post | ministry | about 10000 | soldier | train | | 2031-05-02\n" +
			"post same | ministry | exact 80 % part of-above | soldier | arrest | | 2031-05-02\n" +
			"echo | embassy | exact 5000 | soldier | arrest | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | harbour police | exact 65 | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo | coast guard | at_least 60 | sailor | rescue | Port Elmo | 2031-05-02",
		"post | harbour police | exact 65 | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo | coast guard | exact 82 | sailor | rescue | Port Elmo | 2031-05-03",
		"post | harbour police | exact 65 | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo | coast guard | exact 82 | swimmer | rescue | Port Elmo | 2031-05-02",
		"post | ministry | about 10000 | soldier | train | | 2031-05-02\n" +
			"post same | ministry | exact 80 % part of-above | soldier | arrest | | 2031-05-02\n" +
			"echo | embassy | exact 8400 | soldier | arrest | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.row.verdict == Conflict && !p.sameLineage()
	},
}

var misquotedFigure = Kind{
	Name: "misquoted-figure", Severity: Error,
	Sentence: "On {question}, two figures are credited to {origin_a}: {a} ({document_a}) and {b} ({document_b}).",
	Examples: []string{
		"post | coast guard | exact 136 | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo | coast guard | exact 163 | sailor | rescue | Port Elmo | 2031-05-02",
		"post | mill owner | about 170 | worker | dismiss | | 2031-05-02\n" +
			"echo | mill owner | about 107 | worker | dismiss | | 2031-05-02",
		"post | police | exact 38 | sailor | drown | | 2031-05-02\n" +
			"later echo | post | exact 83 | sailor | drown | | 2031-05-03",
		"post | police | exact 31 | miner | drown | | 2031-05-02\n" +
			"later echo | | exact 54 | miner | drown | | 2031-05-04\n" +
			"later echo | police (via post) | exact 13 | miner | drown | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | coast guard | exact 136 | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo | coast guard | about 140 | sailor | rescue | Port Elmo | 2031-05-02",
		"post | coast guard | exact 136 | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo | coast guard | exact 163 | sailor | rescue | Port Elmo | 2031-05-04",
		"post | police | exact 38 | sailor | drown | | 2031-05-02\n" +
			"post | mayor | exact 83 | sailor | drown | Kel | 2031-05-02\n" +
			"later echo | post | exact 83 | sailor | drown | | 2031-05-03",
		"post | owner | exact 31 | miner | drown | | 2031-05-02\n" +
			"later echo | police (via post) | exact 13 | miner | drown | | 2031-05-02",
		"post | police | exact 31 | miner | drown | | 2031-05-02\n" +
			"later echo | police (via gazette) | exact 13 | miner | drown | | 2031-05-03",
		"post | police | exact 31 | miner | drown | | 2031-05-02\n" +
			"later later echo | police (via post) | exact 13 | miner | drown | | 2031-05-04",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.row.name == "quoted-report" || p.row.verdict == Conflict && p.sameOrigin() && p.creditedByName() && p.acrossDocuments() && !p.sameLineage()
	},
	says: func(p *judgedPair) string {
		switch {
		case p.row.name != "quoted-report":
			return ""
		case p.b.misquotes(p.a):
			return "On {question}, {document_b} has {b} from {document_a}, which itself has {a}."
		}
		return "On {question}, {document_a} has {a} from {document_b}, which itself has {b}."
	},
}

var magnitudeSlip = Kind{
	Name: "magnitude-slip", Severity: Error,
	Sentence: "On {question}, {a} ({teller_a}) and {b} ({teller_b}) have the same digits and differ by a power of ten.",
	Examples: []string{
		"post | coast guard | exact 1200 | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo | coast guard | exact 12000 | sailor | rescue | Port Elmo | 2031-05-02",
		"post | mill owner | exact 1380000000 EUR | net sales | report | | 2031-05-02\n" +
			"echo | mill owner | exact 1380000 EUR | net sales | report | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | coast guard | exact 1200 | sailor | rescue | Kel < Land | 2031-05-02\n" +
			"echo | harbour police | exact 12000 | sailor | rescue | Nor < Land | 2031-05-02",
		"post | coast guard | exact 1200 | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo | coast guard | exact 12100 | sailor | rescue | Port Elmo | 2031-05-02",
		"post | harbour police | exact 1 | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo | coast guard | exact 10 | sailor | rescue | Port Elmo | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool { return p.row.name == "power-of-ten" && !p.sameLineage() },
}

var unitMismatch = Kind{
	Name: "unit-mismatch", Severity: Error,
	Sentence: "On {question}, {a} ({teller_a}) and {b} ({teller_b}) have the same number and not the same unit.",
	Examples: []string{
		"post | forest service | exact 7350 ha | area | burn | Kel < Land | 2031-05-02\n" +
			"echo | forest service | exact 7350 acre | area | burn | Kel < Land | 2031-05-02",
		"post | weather office | exact 90 km/h | gust | measure | Kel < Land | 2031-05-02\n" +
			"echo | weather office | exact 90 mile/h | gust | measure | Kel < Land | 2031-05-02",
	},
	CounterExamples: []string{
		"post | forest service | exact 7350 ha | area | burn | Kel < Land | 2031-05-02\n" +
			"echo | forest service | exact 73.5 km2 | area | burn | Kel < Land | 2031-05-02",
		"post | weather office | exact 90 km/h | gust | measure | Kel < Land | 2031-05-02\n" +
			"echo | weather office | exact 56 mile/h | gust | measure | Kel < Land | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool { return p.row.name == "swapped-unit" && !p.percentAndPoints() },
}

var percentVersusPoints = Kind{
	Name: "percent-vs-points", Severity: Error,
	Sentence: "On the change of {question}, {a} ({teller_a}) and {b} ({teller_b}) have the same number, but per cent and percentage points are not the same.",
	Examples: []string{
		"post | mayor | exact 6 pp up | support | rise | | 2031-05-02\n" +
			"echo | mayor | exact 6 % up | support | rise | | 2031-05-02",
		"post | bank | exact 15 pp down | occupancy | fall | | 2031-05-02\n" +
			"echo | bank | exact 15 % down | occupancy | fall | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | mayor | exact 6 pp up | support | rise | | 2031-05-02\n" +
			"echo | mayor | exact 6 pp up | support | rise | | 2031-05-02",
		"post | mayor | exact 6 pp up | support | rise | | 2031-05-02\n" +
			"echo | mayor | exact 27 % up | support | rise | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool { return p.row.name == "swapped-unit" && p.percentAndPoints() },
}

var directionConflict = Kind{
	Name: "direction-conflict", Severity: Error,
	Sentence: "On {question}, {a} ({teller_a}) and {b} ({teller_b}) are changes in opposite directions: {trend_a}, {trend_b}.",
	Examples: []string{
		"post | forest service | exact 8 % up | area | change | Kel < Land | 2031-05-02\n" +
			"echo | forest service | exact 8 % down | area | change | Kel < Land | 2031-05-02",
		"post | bank | exact 3 % up | export | change | | 2031-05-02\n" +
			"echo | bank | exact 3 % down | export | change | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | bank | exact 3 % up | export | change | | 2031-05-02\n" +
			"echo | bank | exact 3 % up | export | change | | 2031-05-02",
		"post | bank | exact 3 % up | export | change | | 2031-05-02\n" +
			"echo | bank | exact 3 % down | import | change | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.row.name == "opposite" && !otherTime(p.a, p.b) && !p.sameDocument()
	},
}

// creditedByName reports whether a document names who stands behind the figure,
// rather than both speaking for themselves.
func (p pair) creditedByName() bool {
	return p.a.Attribution.By != "" || p.b.Attribution.By != ""
}

// sameLineage reports whether the two documents are versions or copies of one.
func (p pair) sameLineage() bool {
	return p.a.doc != p.b.doc && p.a.root == p.b.root
}

// percentAndPoints reports whether one is in per cent, the other in points.
func (p pair) percentAndPoints() bool {
	a, b := p.a.Quantity.Unit, p.b.Quantity.Unit
	return a == "%" && b == "pp" || a == "pp" && b == "%"
}

// acrossDocuments reports whether some document tells the one stance and
// another one the other.
func (p *judgedPair) acrossDocuments() bool {
	for _, f := range p.first.figures {
		for _, g := range p.second.figures {
			if f.doc != g.doc {
				return true
			}
		}
	}
	return false
}

// changes reports whether the figure is the size of a change.
func (f *figure) changes() bool { return f.Role == claim.Change }
