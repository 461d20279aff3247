package reports

import (
	"io"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
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
		Invocations: []sarif.Invocation{sarifInvocation(view.Errors)},
		ColumnKind:  sarifColumns,
		Results:     []sarif.Result{},
	}
	for _, a := range newIndex(view).alerts() {
		run.Results = append(run.Results, sarifResult(a, &run.Tool.Driver))
	}
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
	for _, k := range compare.Kinds() {
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

// sarifInvocation tells of the inputs that could not be read.
func sarifInvocation(failures []ErrorView) sarif.Invocation {
	i := sarif.Invocation{ExecutionSuccessful: len(failures) == 0}
	for _, e := range failures {
		path, line := errorPath(e)
		i.Notifications = append(i.Notifications, sarif.Notification{
			Level: "error", Message: sarif.Message{Text: e.told()}, Locations: []sarif.Location{sarifLocation(alertPlace{Path: path, Line: line})},
		})
	}
	return i
}

// sarifResult is a finding; its kind becomes a rule of the driver where the
// driver has none, as in a result that another version saved.
func sarifResult(a alert, driver *sarif.Driver) sarif.Result {
	rule := slices.IndexFunc(driver.Rules, func(r sarif.Rule) bool { return r.ID == a.Kind })
	if rule < 0 {
		rule = len(driver.Rules)
		driver.Rules = append(driver.Rules, sarifRule(a.Kind, string(a.Severity)))
	}
	result := sarif.Result{
		RuleID: a.Kind, RuleIndex: rule, Level: string(a.Severity),
		PartialFingerprints: map[string]string{fingerprintName: a.ID},
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

// sarifText is a text in which nothing reads as a link (3.11.6).
func sarifText(text string) string {
	return strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`).Replace(text)
}

func sarifLocation(p alertPlace) sarif.Location {
	location := sarif.Location{PhysicalLocation: sarif.Physical{ArtifactLocation: sarif.Artifact{URI: fileURI(p.Path)}}}
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
	return (&url.URL{Path: path}).String()
}
