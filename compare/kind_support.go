package compare

import (
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

var circularSupport = Kind{
	Name: "circular-support", Severity: Warning,
	Sentence: "On {question}, {count} documents have {a}, but by their own words it goes back to one source, {origin}.",
	Examples: []string{
		"post | clinic | exact 56 | sailor | treat | | 2031-05-02\n" +
			"later echo | post | exact 56 | sailor | treat | | 2031-05-03\n" +
			"later later herald | | exact 56 | sailor | treat | | 2031-05-04",
		"post | clinic | exact 56 | sailor | treat | | 2031-05-02\n" +
			"later echo | clinic (via post) | exact 56 | sailor | treat | | 2031-05-03\n" +
			"later later herald | fire brigade | exact 56 | sailor | treat | | 2031-05-04",
		"later echo | harbour channel (via post) | exact 9 | sailor | kill | | 2031-05-03\n" +
			"later herald | harbour channel | exact 9 | sailor | kill | | 2031-05-03\n" +
			"later later press | | exact 9 | sailor | kill | | 2031-05-04",
	},
	CounterExamples: []string{
		"post | clinic | exact 56 | sailor | treat | | 2031-05-02\n" +
			"later echo | clinic | exact 56 | sailor | treat | | 2031-05-03\n" +
			"later later herald | clinic | exact 56 | sailor | treat | | 2031-05-04",
		"post | clinic | exact 56 | sailor | treat | | 2031-05-02\n" +
			"later echo | post | exact 56 | sailor | treat | | 2031-05-03",
		"post | clinic | exact 56 | sailor | treat | | 2031-05-02\n" +
			"later echo | fire brigade | exact 56 | sailor | treat | | 2031-05-03\n" +
			"later later herald | mayor | exact 56 | sailor | treat | | 2031-05-04",
		"post | clinic | exact 56 | sailor | treat | | 2031-05-02\n" +
			"later echo | post | exact 56 | sailor | treat | | 2031-05-03\n" +
			"later later herald | clinic | exact 59 | sailor | treat | | 2031-05-03",
	},
	question: findCircles,
}

var attributionConflict = Kind{
	Name: "attribution-conflict", Severity: Warning,
	Sentence: "On {question}, {document_a} credits {a} to {by_a}, {document_b} to {by_b}.",
	Examples: []string{
		"post | clinic | exact 56 | sailor | treat | | 2031-05-02\n" +
			"echo | fire brigade | exact 56 | sailor | treat | | 2031-05-02",
		"post | mill | exact 5200000 EUR | bridge | cost | | 2031-05-02\n" +
			"echo | union | exact 5200000 EUR | bridge | cost | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | clinic | exact 56 | sailor | treat | | 2031-05-02\n" +
			"echo | clinic | exact 56 | sailor | treat | | 2031-05-02",
		"post | clinic | exact 56 | sailor | treat | | 2031-05-02\n" +
			"later echo | post | exact 56 | sailor | treat | | 2031-05-02",
		"post | clinic | exact 56 | sailor | treat | | 2031-05-02\n" +
			"echo | Ann Lee (person for clinic) | exact 56 | sailor | treat | | 2031-05-02",
		"post | clinic | exact 3 | sailor | treat | | 2031-05-02\n" +
			"echo | fire brigade | exact 3 | sailor | treat | | 2031-05-02",
	},
	question: findRivalCredits,
}

// leastCircle is how many documents must give a figure for their number to look
// like support.
const leastCircle = 3

// findCircles finds the amounts that three documents or more give, of which
// most that name a source go back to one, through another report, while some
// document tells the amount as its own or as that report's.
func findCircles(k *Kind, m *matter) []draft {
	var drafts []draft
	for _, figures := range m.byAmount() {
		told := onePerDocument(figures)
		circle := widest(namedRoots(figures))
		if len(told) < leastCircle || !goesRound(circle, figures) {
			continue
		}
		others := len(told) - len(onePerDocument(slices.Concat(circle, ownVoices(figures))))
		if others >= len(onePerDocument(circle)) {
			continue
		}
		drafts = append(drafts, draft{
			kind: k, matter: m, sides: singly(told),
			args: []string{"count", strconv.Itoa(len(told)), "origin", rootOf(circle[0], figures)},
		})
	}
	return drafts
}

// goesRound reports whether the figures that go back to one source stand in two
// documents or more, one of which has it from another report.
func goesRound(circle, figures []*figure) bool {
	return len(onePerDocument(circle)) > 1 && slices.ContainsFunc(circle, func(f *figure) bool {
		return f.Attribution.Kind == claim.Outlet || f.viaReport() || citedReport(f, figures) != nil
	})
}

// findRivalCredits finds the amounts that two documents credit to two sources,
// neither of which speaks for the other or passes it on, as far as is known.
func findRivalCredits(k *Kind, m *matter) []draft {
	var drafts []draft
	for _, figures := range m.byAmount() {
		if figures[0].isCommon() || !figures[0].adds() || figures[0].Role == claim.Attribute {
			continue
		}
		if f, g := rivalCredits(figures); f != nil {
			drafts = append(drafts, draft{kind: k, matter: m, sides: [][]*figure{{f}, {g}}})
		}
	}
	return drafts
}

// rivalCredits are the first two of the figures that rival documents credit to
// rival sources, nil where there are none.
func rivalCredits(figures []*figure) (*figure, *figure) {
	roots := namedRoots(figures)
	for i, list := range roots {
		for _, other := range roots[i+1:] {
			f, g := list[0], other[0]
			if f.root != g.root && f.creditsPlainly() && g.creditsPlainly() && f.happening() == g.happening() && !shareName(f, g) {
				return f, g
			}
		}
	}
	return nil, nil
}

// creditsPlainly reports whether it is known for whom the credited source
// speaks, and no report stands between. "The government" may be any part of it.
func (f *figure) creditsPlainly() bool {
	a := &f.Attribution
	if a.By == "" || f.viaReport() || f.Modality == claim.Denied {
		return false
	}
	return a.Kind == claim.Organization || a.Kind == claim.Person && a.For != ""
}

// shareName reports whether the names of the two sources have a word in common,
// as "the northern police" and "police" do.
func shareName(f, g *figure) bool {
	words := strings.Fields(strings.ToLower(g.Attribution.By + " " + g.origin.name))
	return slices.ContainsFunc(strings.Fields(strings.ToLower(f.Attribution.By+" "+f.origin.name)), func(word string) bool {
		return slices.Contains(words, word)
	})
}

// byAmount sorts the question's figures by the amount that they state, each
// list in the order of compareFigures. What a share comes to is not stated.
func (m *matter) byAmount() [][]*figure {
	var lists [][]*figure
	at := map[string]int{}
	for _, f := range m.figures {
		if !f.hasReading || f.derived {
			continue
		}
		key := string(f.Quantity.Form) + "\x00" + f.number()
		i, known := at[key]
		if !known {
			i, at[key] = len(lists), len(lists)
			lists = append(lists, nil)
		}
		lists[i] = append(lists[i], f)
	}
	return lists
}

// rootOf is the name of who stands behind the figure once the reports that it
// cites have been asked in turn, as far as they are among the given figures.
func rootOf(f *figure, figures []*figure) string {
	name := f.origin.name
	for range figures {
		cited := citedReport(f, figures)
		if cited == nil {
			return name
		}
		f, name = cited, cited.origin.name
	}
	return name
}

// citedReport is the figure of the report that f credits, nil where it credits
// none that is at hand.
func citedReport(f *figure, figures []*figure) *figure {
	if f.origin.own {
		return nil
	}
	for _, g := range figures {
		if g.doc != f.doc && compareDocuments(g.doc, f.doc) <= 0 && namesReport(f.origin.name, g.doc) {
			return g
		}
	}
	return nil
}

// namesReport reports whether the name is that of the document's publisher, or
// the publisher's with a word more.
func namesReport(name string, d *document.Document) bool {
	publisher := publisherOf(d)
	return strings.EqualFold(name, publisher) || strings.HasPrefix(name, publisher+" ") || strings.HasSuffix(publisher, " "+name)
}

// namedRoots sorts the figures that credit somebody by who that is in the end.
func namedRoots(figures []*figure) [][]*figure {
	var lists [][]*figure
	at := map[string]int{}
	for _, f := range figures {
		if f.origin.own {
			continue
		}
		root := rootOf(f, figures)
		i, known := at[root]
		if !known {
			i, at[root] = len(lists), len(lists)
			lists = append(lists, nil)
		}
		lists[i] = append(lists[i], f)
	}
	return lists
}

// widest is the list that most documents stand in, the first of several.
func widest(lists [][]*figure) []*figure {
	var best []*figure
	for _, l := range lists {
		if len(onePerDocument(l)) > len(onePerDocument(best)) {
			best = l
		}
	}
	return best
}

func ownVoices(figures []*figure) []*figure {
	return slices.DeleteFunc(slices.Clone(figures), func(f *figure) bool { return !f.origin.own })
}

// onePerDocument is the first figure of each document that is no copy of
// another one.
func onePerDocument(figures []*figure) []*figure {
	var first []*figure
	seen := map[*document.Document]bool{}
	for _, f := range figures {
		if !seen[f.root] {
			seen[f.root] = true
			first = append(first, f)
		}
	}
	return first
}
