package reports

import (
	"io"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/compare/dataset"
	"github.com/claimdiff/claimdiff/reports/sarif"
)

const (
	toolAddress = "https://github.com/claimdiff/claimdiff"
	// fingerprintName is versioned, as the standard asks (SARIF 2.1.0, 3.27.17).
	fingerprintName = "claimdiff/v1"
	// sarifColumns is what columns would be counted in.
	sarifColumns = "unicodeCodePoints"
)

// semanticVersion is a version as Semantic Versioning 2.0.0 has it.
var semanticVersion = regexp.MustCompile(`^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$`)

// writeSARIF writes a SARIF 2.1.0 log: see package sarif for what stands where.
func writeSARIF(out io.Writer, view View, _ Terminal) error {
	run := sarif.Run{
		Tool:        sarif.Tool{Driver: sarifDriver(inertTool(view.Tool))},
		Invocations: []sarif.Invocation{sarifInvocation(view)},
		ColumnKind:  sarifColumns,
		Results:     []sarif.Result{},
	}
	x := newIndex(view)
	for _, a := range x.alerts() {
		run.Results = append(run.Results, sarifResult(a, &run.Tool.Driver))
	}
	for _, gone := range view.Gone {
		run.Results = append(run.Results, x.sarifAbsent(gone, &run.Tool.Driver))
	}
	tellAllSuppressions(run.Results)
	return encode(out, sarif.Log{Schema: sarif.Schema, Version: sarif.Version, Runs: []sarif.Run{run}}, "  ")
}

// sarifDriver is the program with a rule for every kind of finding.
func sarifDriver(tool Tool) sarif.Driver {
	d := sarif.Driver{Name: tool.Name, InformationURI: toolAddress, Rules: []sarif.Rule{}}
	if version := strings.TrimPrefix(tool.Version, "v"); semanticVersion.MatchString(version) {
		d.SemanticVersion = version
	} else {
		d.Version = tool.Version
	}
	for _, k := range dataset.AllKinds() {
		d.Rules = append(d.Rules, sarifRule(k.Name, string(k.Severity)))
	}
	return d
}

func sarifRule(kind, severity string) sarif.Rule {
	means := meaningOf(kind)
	if means == "" {
		means = titleOf(kind) + "."
	}
	return sarif.Rule{
		ID: kind, Name: kind, ShortDescription: sarif.Message{Text: titleOf(kind) + "."},
		Help: sarif.Message{Text: means}, DefaultConfiguration: sarif.Configuration{Level: severity},
	}
}

// sarifInvocation tells of the inputs that could not be read, and of suppressions
// that do nothing.
func sarifInvocation(view View) sarif.Invocation {
	i := sarif.Invocation{ExecutionSuccessful: len(view.Errors) == 0}
	for _, e := range view.Errors {
		path, line := errorPath(e)
		i.Notifications = append(i.Notifications, sarif.Notification{
			Level: "error", Message: sarif.Message{Text: e.told()}, Locations: []sarif.Location{sarifLocation(alertPlace{Path: path, Line: line})},
		})
	}
	for _, l := range view.Lapses {
		a := lapseAlert(l)
		i.Notifications = append(i.Notifications, sarif.Notification{
			Level: "warning", Message: sarif.Message{Text: a.Message}, Locations: []sarif.Location{sarifLocation(a.Places[0])},
		})
	}
	return i
}

// sarifRuleIndex is the rule of a kind, which becomes one of the driver where the
// driver has none, as in a result that another version saved.
func sarifRuleIndex(driver *sarif.Driver, kind string, severity compare.Severity) int {
	rule := slices.IndexFunc(driver.Rules, func(r sarif.Rule) bool { return r.ID == kind })
	if rule < 0 {
		rule = len(driver.Rules)
		driver.Rules = append(driver.Rules, sarifRule(kind, string(severity)))
	}
	return rule
}

// sarifResult is a finding.
func sarifResult(a alert, driver *sarif.Driver) sarif.Result {
	result := sarif.Result{
		RuleID: a.Kind, RuleIndex: sarifRuleIndex(driver, a.Kind, a.Severity), Level: string(a.Severity),
		PartialFingerprints: map[string]string{fingerprintName: a.ID},
		BaselineState:       sarifStates[a.Finding.State],
		Suppressions:        sarifSuppressions(a.Finding.Suppressed),
	}
	text := sarifText(a.Message)
	for i, p := range a.Places {
		location := sarifLocation(p)
		if i == 0 {
			result.Locations = []sarif.Location{location}
			continue
		}
		location.ID = &i
		location.Message = &sarif.Message{Text: p.Says}
		result.RelatedLocations = append(result.RelatedLocations, location)
		text += " [" + sarifText(p.Says) + "](" + strconv.Itoa(i) + ")"
	}
	result.Message = sarif.Message{Text: text}
	return result
}

// sarifStates are what the standard calls the states of a finding (3.27.24).
var sarifStates = map[compare.State]string{compare.New: "new", compare.Known: "unchanged", compare.Changed: "updated"}

// sarifAbsent is an accepted finding that was not found any more.
func (x *index) sarifAbsent(gone AcceptedView, driver *sarif.Driver) sarif.Result {
	kind := inertLine(gone.Kind)
	result := sarif.Result{
		RuleID: kind, RuleIndex: sarifRuleIndex(driver, kind, gone.Severity), Kind: "pass", Level: "none",
		Message:             sarif.Message{Text: sarifText(sentence(inertLine(shownDay(gone.Message))))},
		PartialFingerprints: map[string]string{fingerprintName: inertLine(gone.ID)},
		BaselineState:       "absent",
	}
	if len(gone.Documents) > 0 {
		result.Locations = []sarif.Location{sarifLocation(alertPlace{Path: x.pathOf(gone.Documents[0])})}
	}
	return result
}

// tellAllSuppressions makes the results say that they are not suppressed where any
// says that it is, as the standard asks (3.27.23).
func tellAllSuppressions(results []sarif.Result) {
	if !slices.ContainsFunc(results, func(r sarif.Result) bool { return len(r.Suppressions) > 0 }) {
		return
	}
	for i := range results {
		if results[i].Suppressions == nil {
			results[i].Suppressions = []sarif.Suppression{}
		}
	}
}

// sarifSuppressions is the decision that set a finding aside, none where nobody did.
func sarifSuppressions(s *SuppressionView) []sarif.Suppression {
	if s == nil {
		return nil
	}
	kind := "external"
	if s.InSource {
		kind = "inSource"
	}
	return []sarif.Suppression{{Kind: kind, Status: "accepted", Justification: inertLine(s.Reason)}}
}

// sarifText is a text in which nothing reads as a link (3.11.6).
func sarifText(text string) string {
	return strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`).Replace(text)
}

func sarifLocation(p alertPlace) sarif.Location {
	location := sarif.Location{PhysicalLocation: sarif.Physical{ArtifactLocation: sarif.Artifact{URI: fileURI(p.Path)}}}
	if p.Cell != "" {
		location.LogicalLocations = []sarif.Logical{{FullyQualifiedName: p.Cell}}
	}
	if p.Line == 0 {
		return location
	}
	region := &sarif.Region{StartLine: p.Line}
	if p.Bytes != nil {
		length := p.Bytes[1] - p.Bytes[0]
		region.ByteOffset, region.ByteLength = &p.Bytes[0], &length
	}
	if p.Words != "" {
		region.Snippet = &sarif.Snippet{Text: p.Words}
	}
	location.PhysicalLocation.Region = region
	return location
}

// fileURI is a path as a URI reference: a first segment with a colon would read
// as a scheme, and an empty path as the log itself.
func fileURI(path string) string {
	if path == "" || path == "-" {
		return "stdin"
	}
	if page, err := url.Parse(path); err == nil && webLink(path) != "" {
		return page.String()
	}
	return (&url.URL{Path: path}).String()
}
