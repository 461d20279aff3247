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
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

// junitCase is a question, or an input that could not be read.
type junitCase struct {
	Name      string         `xml:"name,attr"`
	Class     string         `xml:"classname,attr"`
	Failures  []junitProblem `xml:"failure"`
	Error     *junitProblem  `xml:"error"`
	SystemOut string         `xml:"system-out,omitempty"`
}

type junitProblem struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

// writeJUnit writes each question as a test, which its errors fail; warnings and
// notes stand in its output. Inputs that could not be read are tests in error.
func writeJUnit(out io.Writer, view View, _ Terminal) error {
	x := newIndex(view)
	x.placeFindings()
	suites := junitSuites{Name: inertLine(view.Tool.Name)}
	questions := junitSuite{Name: "questions"}
	for _, q := range x.ordered {
		questions.add(x.junitCase(labelOf(q), x.findingsOf[q.ID]))
	}
	if others := x.findingsOf[""]; len(others) > 0 {
		questions.add(x.junitCase("Further findings", others))
	}
	inputs := junitSuite{Name: "inputs"}
	for _, e := range view.Errors {
		path, _ := errorPath(e)
		inputs.add(junitCase{Name: path, Class: "input", Error: &junitProblem{Message: e.told(), Type: "unreadable", Text: e.told()}})
	}
	for _, s := range []junitSuite{questions, inputs} {
		if s.Tests > 0 {
			suites.Suites = append(suites.Suites, s)
			suites.Tests, suites.Failures, suites.Errors = suites.Tests+s.Tests, suites.Failures+s.Failures, suites.Errors+s.Errors
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

func (s *junitSuite) add(c junitCase) {
	s.Cases = append(s.Cases, c)
	s.Tests++
	if len(c.Failures) > 0 {
		s.Failures++
	}
	if c.Error != nil {
		s.Errors++
	}
}

func (x *index) junitCase(name string, findings []*FindingView) junitCase {
	c := junitCase{Name: name, Class: "question"}
	said := []string{}
	for _, f := range findings {
		a := x.alert(f)
		if a.Severity == compare.Error {
			c.Failures = append(c.Failures, junitProblem{Message: a.Message, Type: a.Kind, Text: a.inLines()})
			continue
		}
		said = append(said, string(a.Severity)+": "+a.inLines())
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
