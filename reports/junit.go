package reports

import (
	"encoding/xml"
	"io"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// junitSuites is the JUnit XML that continuous-integration servers read, in the
// form that Ant's task and Jenkins' plugin share.
type junitSuites struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Errors   int          `xml:"errors,attr"`
	Skipped  int          `xml:"skipped,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Skipped  int         `xml:"skipped,attr"`
	Cases    []junitCase `xml:"testcase"`
}

// junitCase is a question, a dataset, a file of suppressions, or an input that could
// not be read.
type junitCase struct {
	Name     string         `xml:"name,attr"`
	Class    string         `xml:"classname,attr"`
	Failures []junitProblem `xml:"failure"`
	Error    *junitProblem  `xml:"error"`
	// Skipped is set where all that would fail the test was suppressed or accepted.
	Skipped   *junitSkipped `xml:"skipped"`
	SystemOut string        `xml:"system-out,omitempty"`
}

type junitProblem struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

type junitSkipped struct {
	Message string `xml:"message,attr"`
}

// writeJUnit writes each question and each dataset as a test, which its errors
// fail; warnings, notes and what was suppressed or accepted stand in its output. A
// test is skipped where only suppressed or accepted errors would fail it. Inputs
// that could not be read are tests in error.
func writeJUnit(out io.Writer, view View, _ Terminal) error {
	x := newIndex(view)
	x.placeFindings()
	suites := junitSuites{Name: inertLine(view.Tool.Name)}
	questions := junitSuite{Name: "questions"}
	for _, q := range x.ordered {
		questions.add(x.junitCase("question", labelOf(q), x.findingsOf[q.ID]))
	}
	datasets, others := byDataset(x.findingsOf[""])
	if len(others) > 0 {
		questions.add(x.junitCase("question", "Further findings", others))
	}
	tables := junitSuite{Name: "datasets"}
	for _, findings := range datasets {
		tables.add(x.junitCase("dataset", x.pathOf(findings[0].Where.Dataset), findings))
	}
	inputs := junitSuite{Name: "inputs"}
	for _, e := range view.Errors {
		path, _ := errorPath(e)
		inputs.add(junitCase{Name: path, Class: "input", Error: &junitProblem{Message: e.told(), Type: "unreadable", Text: e.told()}})
	}
	for _, s := range []junitSuite{questions, tables, junitLapses(view.Lapses), inputs} {
		if s.Tests > 0 {
			suites.add(s)
		}
	}
	if _, err := io.WriteString(out, xml.Header); err != nil {
		return err
	}
	encoder := xml.NewEncoder(out)
	encoder.Indent("", "  ")
	if err := encoder.Encode(suites); err != nil {
		return err
	}
	_, err := io.WriteString(out, "\n")
	return err
}

func (all *junitSuites) add(s junitSuite) {
	all.Suites = append(all.Suites, s)
	all.Tests, all.Failures = all.Tests+s.Tests, all.Failures+s.Failures
	all.Errors, all.Skipped = all.Errors+s.Errors, all.Skipped+s.Skipped
}

// byDataset divides findings by their dataset, in the order of the first of each.
func byDataset(findings []*FindingView) (datasets [][]*FindingView, others []*FindingView) {
	place := map[string]int{}
	for _, f := range findings {
		if f.Where == nil {
			others = append(others, f)
			continue
		}
		at, known := place[f.Where.Dataset]
		if !known {
			at = len(datasets)
			place[f.Where.Dataset] = at
			datasets = append(datasets, nil)
		}
		datasets[at] = append(datasets[at], f)
	}
	return datasets, others
}

// junitLapses tells of suppressions that do nothing; they fail no test.
func junitLapses(lapses []LapseView) junitSuite {
	suite := junitSuite{Name: "suppressions"}
	for _, l := range lapses {
		a := lapseAlert(l)
		suite.add(junitCase{Name: a.Places[0].at(), Class: "suppression", SystemOut: string(a.Severity) + ": " + a.Message})
	}
	return suite
}

func (s *junitSuite) add(c junitCase) {
	s.Cases = append(s.Cases, c)
	s.Tests++
	if len(c.Failures) > 0 {
		s.Failures++
	}
	if c.Error != nil {
		s.Errors++
	}
	if c.Skipped != nil {
		s.Skipped++
	}
}

func (x *index) junitCase(class, name string, findings []*FindingView) junitCase {
	c := junitCase{Name: name, Class: class}
	said, aside := []string{}, []string{}
	for _, f := range findings {
		a := x.alert(f)
		if a.Severity == compare.Error && f.Counts() {
			c.Failures = append(c.Failures, junitProblem{Message: a.Message, Type: a.Kind, Text: a.inLines()})
			continue
		}
		if a.Severity == compare.Error {
			aside = with(aside, setAside(f))
		}
		said = append(said, join(stateOf(f).word, string(a.Severity))+": "+a.inLines())
	}
	if len(c.Failures) == 0 && len(aside) > 0 {
		c.Skipped = &junitSkipped{strings.Join(aside, " ")}
	}
	c.SystemOut = strings.Join(said, "\n")
	return c
}

// inLines is the message and, a line each, the figures with their places.
func (a alert) inLines() string {
	lines := []string{a.Message}
	for _, p := range a.Places {
		lines = append(lines, p.at()+": "+p.Says)
	}
	return strings.Join(append(lines, a.ID), "\n")
}
