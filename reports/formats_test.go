package reports

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/compare/dataset"
	"github.com/claimdiff/claimdiff/reports/sarif"
)

// samples are results that every format has to cope with.
func samples(t *testing.T) map[string]View {
	t.Helper()
	views := map[string]View{}
	for name, result := range map[string]compare.Result{"ferry": ferry(t), "hostile": hostile(t), "revision": revised(t), "accepted": accepted(t), "empty": {}} {
		views[name] = NewView(result, testTool)
	}
	return views
}

// What is written from a saved result is what is written directly.
func TestFormatsOfASavedResult(t *testing.T) {
	for name, view := range samples(t) {
		loaded, err := LoadView(strings.NewReader(written(t, view, "json")))
		if err != nil {
			t.Fatal(err)
		}
		for _, format := range Formats {
			if written(t, loaded, format.Name) != written(t, view, format.Name) {
				t.Errorf("%s as %s differs when it is made from JSON", name, format.Name)
			}
		}
	}
}

// The schema is that of the OASIS standard.
func TestSARIFFitsTheStandard(t *testing.T) {
	file, err := os.Open("testdata/sarif/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := jsonschema.UnmarshalJSON(file)
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(sarif.Schema, parsed); err != nil {
		t.Fatal(err)
	}
	standard, err := compiler.Compile(sarif.Schema)
	if err != nil {
		t.Fatal(err)
	}
	for name, view := range samples(t) {
		if err := validate(t, standard, written(t, view, "sarif")); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

var sarifLink = regexp.MustCompile(`[^\\]\]\((\d+)\)`)

// Every related location is linked from the message, and no link leads nowhere.
func TestSARIFLinksItsRelatedLocations(t *testing.T) {
	for name, view := range samples(t) {
		var log sarif.Log
		if err := json.Unmarshal([]byte(written(t, view, "sarif")), &log); err != nil {
			t.Fatal(err)
		}
		for _, r := range log.Runs[0].Results {
			if log.Runs[0].Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
				t.Errorf("%s: the rule of %s is another", name, r.RuleID)
			}
			if links := sarifLink.FindAllString(r.Message.Text, -1); len(links) != len(r.RelatedLocations) {
				t.Errorf("%s: %d links to %d related locations: %s", name, len(links), len(r.RelatedLocations), r.Message.Text)
			}
		}
	}
}

func TestFindingLinesFitTheirSchema(t *testing.T) {
	one := schema(t, "finding")
	for name, view := range samples(t) {
		lines := strings.Split(strings.TrimSpace(written(t, view, "jsonl")), "\n")
		want := len(view.Findings) + len(view.Errors) + len(view.Gone) + len(view.Lapses)
		if want == 0 {
			lines = nil
		}
		if len(lines) != want {
			t.Errorf("%s: %d lines for %d findings, accepted ones, suppressions and errors", name, len(lines), want)
		}
		for _, line := range lines {
			if err := validate(t, one, line); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

var githubLine = regexp.MustCompile(`^::(error|warning|notice)( (file|title)=[^:,]*(,line=\d+)?(,title=[^:,]*)?)?::[^\r\n]+$`)

// Nothing that a source writes becomes a command of its own, and no type is
// dropped without a word.
func TestGitHubCommands(t *testing.T) {
	views := samples(t)
	many := views["ferry"]
	for range 30 {
		many.Findings = append(many.Findings, many.Findings[0])
	}
	views["many"] = many
	for name, view := range views {
		counts := map[string]int{}
		for _, line := range strings.Split(strings.TrimSuffix(written(t, view, "github"), "\n"), "\n") {
			if line == "" && name == "empty" {
				continue
			}
			found := githubLine.FindStringSubmatch(line)
			if found == nil {
				t.Errorf("%s: no workflow command: %q", name, line)
				continue
			}
			counts[found[1]]++
		}
		for command, count := range counts {
			if count > githubMost {
				t.Errorf("%s: %d commands of the type %s", name, count, command)
			}
		}
	}
	if !strings.Contains(written(t, many, "github"), "::error::23 more are in the report") {
		t.Error("it is not said how many errors are left out")
	}
}

func TestJUnitCounts(t *testing.T) {
	for name, view := range samples(t) {
		var suites junitSuites
		if err := xml.Unmarshal([]byte(written(t, view, "junit")), &suites); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		cases, failed, broken, skipped := 0, 0, 0, 0
		for _, s := range suites.Suites {
			for _, c := range s.Cases {
				cases++
				if len(c.Failures) > 0 {
					failed++
				}
				if c.Error != nil {
					broken++
				}
				if c.Skipped != nil {
					skipped++
				}
			}
		}
		if cases != suites.Tests || failed != suites.Failures || broken != suites.Errors || broken != len(view.Errors) || skipped != suites.Skipped {
			t.Errorf("%s: %d cases, %d failed, %d broken, %d skipped are counted as %d, %d, %d, %d", name,
				cases, failed, broken, skipped, suites.Tests, suites.Failures, suites.Errors, suites.Skipped)
		}
	}
}

// What a source writes is text in the rendered page: no link, no image, no markup
// but our own, and nobody is called by a mention.
func TestMarkdownIsInert(t *testing.T) {
	parser := goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser()
	view := samples(t)["hostile"]
	view.Findings[0].Message = "![x](http://evil.example) [y](javascript:z) <b>b</b> **bold** `code` | cell ~~s~~ @everyone #12 http://evil.example www.evil.example"
	view.Questions[0].Label = "1. - + " + view.Findings[0].Message
	source := []byte(written(t, view, "markdown"))
	own := 0
	err := ast.Walk(parser.Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Link, *ast.Image, *ast.AutoLink, *ast.HTMLBlock:
			t.Errorf("the report holds a %s", n.Kind())
		case *ast.RawHTML:
			if tag := string(n.Segments.Value(source)); entering && tag != "<sub>" && tag != "</sub>" {
				t.Errorf("the report holds %s", tag)
			}
			own++
		}
		return ast.WalkContinue, nil
	})
	if err != nil || own == 0 {
		t.Errorf("%v, %d marks of our own", err, own)
	}
	if bytes.Contains(source, []byte("@everyone")) || bytes.Contains(source, []byte("#12")) {
		t.Error("somebody is mentioned")
	}
}

// A comment on a pull request has 65,536 characters at most.
func TestMarkdownFitsAComment(t *testing.T) {
	view := samples(t)["ferry"]
	for range 2000 {
		view.Findings = append(view.Findings, view.Findings[0], view.Findings[2])
		view.Errors = append(view.Errors, view.Errors[0])
	}
	report := written(t, view, "markdown")
	if length := utf8.RuneCountInString(report); length > 65_536 {
		t.Errorf("the report has %d characters", length)
	}
	if !strings.Contains(report, "more of this kind, in the full report.") {
		t.Error("it is not said what was left out")
	}
}

// newIndexed is an index with its findings at their questions.
func newIndexed(view View) *index {
	x := newIndex(view)
	x.placeFindings()
	return x
}

func TestAnswersAsCSV(t *testing.T) {
	for name, view := range samples(t) {
		rows, err := csv.NewReader(strings.NewReader(written(t, view, "csv"))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		figures := 0
		for _, q := range view.Questions {
			for _, a := range q.Answers {
				figures += len(a.Claims)
			}
		}
		if others := len(newIndexed(view).otherRows()); len(rows) != figures+others+1 {
			t.Errorf("%s: %d rows for %d figures and %d of no question", name, len(rows), figures, others)
		}
		for _, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) && !isDecimal(cell) {
					t.Errorf("%s: a cell begins like a formula: %.40q", name, cell)
				}
			}
		}
	}
}

// No figure is rated: a ClaimReview takes a person.
func TestClaimsForTheWeb(t *testing.T) {
	for name, view := range samples(t) {
		var graph ldGraph
		report := written(t, view, "jsonld")
		if err := json.Unmarshal([]byte(report), &graph); err != nil {
			t.Fatal(err)
		}
		if len(graph.Graph) != len(view.Claims) || graph.Context != "https://schema.org" {
			t.Errorf("%s: %d claims of %d", name, len(graph.Graph), len(view.Claims))
		}
		if strings.Contains(report, "ClaimReview") || strings.Contains(report, `"url": "javascript`) {
			t.Errorf("%s: a rating or a link that runs", name)
		}
	}
}

// The fingerprints of a code quality report tell its issues apart.
func TestDiagnostics(t *testing.T) {
	for name, view := range samples(t) {
		var issues []gitlabIssue
		if err := json.Unmarshal([]byte(written(t, view, "gitlab")), &issues); err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, i := range issues {
			if i.Location.Path == "" || i.Location.Lines.Begin < 1 || i.Severity == "" || seen[i.Fingerprint] {
				t.Errorf("%s: %+v", name, i)
			}
			seen[i.Fingerprint] = true
		}
		lines := strings.Count(written(t, view, "rdjsonl"), "\n")
		if open := len(newIndex(view).open()); len(issues) != open+len(view.Errors) || lines != len(issues) {
			t.Errorf("%s: %d issues and %d diagnostics for %d findings and %d errors", name, len(issues), lines, open, len(view.Errors))
		}
	}
}

// Every kind of finding has a heading and a meaning.
func TestKindsHaveWords(t *testing.T) {
	for _, k := range dataset.AllKinds() {
		if meaningOf(k.Name) == "" {
			t.Errorf("%s has no words", k.Name)
		}
	}
}

func TestAPathIsAURIThatReadsAsOne(t *testing.T) {
	for path, want := range map[string]string{
		"a/b c.txt": "a/b%20c.txt", "": "stdin", "-": "stdin", "a:b.txt": "./a:b.txt",
		"https://example.org/a?b=c": "https://example.org/a?b=c", "http://example.org/ä b": "http://example.org/%C3%A4%20b", "javascript:x": "./javascript:x",
	} {
		if got := fileURI(path); got != want {
			t.Errorf("%q is %q, want %q", path, got, want)
		}
	}
}
