// Package sarif has the parts of the Static Analysis Results Interchange Format
// (SARIF 2.1.0, OASIS Standard) that claimdiff writes, as they stand in JSON. It
// holds no logic; package reports maps findings to it so:
//
//   - a kind of finding is a reportingDescriptor, a finding a result;
//   - the finding's first figure is the result's location, the others are related
//     locations, linked from the message as [1](1), because viewers show related
//     locations only where a message links to them;
//   - the finding's fingerprint is its partial fingerprint, so that a result stays
//     the same when lines are added above it;
//   - a cell of a dataset is a logical location beside its line, since lines of
//     CSV have no columns that a reader of the table could count;
//   - a baseline gives the results their baselineState: new, unchanged, updated,
//     and absent for accepted findings that were not found any more, whose level is
//     none;
//   - a suppression is external where it stands in a file of its own, and inSource
//     where it stands in a document;
//   - a document that could not be read is a notification of the invocation, which
//     then was not successful, and a suppression that does nothing one that leaves
//     it so;
//   - regions have lines and byte offsets. They have no columns, since a line of
//     HTML has none that a reader of the rendered text could count.
package sarif

// Version is the version of the format, and Schema where its JSON Schema stands.
const (
	Version = "2.1.0"
	Schema  = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

// Log is a whole file (section 3.13).
type Log struct {
	Schema  string `json:"$schema"`
	Version string `json:"version"`
	Runs    []Run  `json:"runs"`
}

// Run is one run of a tool (3.14).
type Run struct {
	Tool        Tool         `json:"tool"`
	Invocations []Invocation `json:"invocations"`
	// ColumnKind is the unit that columns are counted in.
	ColumnKind string   `json:"columnKind"`
	Results    []Result `json:"results"`
}

// Tool is the program that ran (3.18).
type Tool struct {
	Driver Driver `json:"driver"`
}

// Driver is the program's own part (3.19).
type Driver struct {
	Name            string `json:"name"`
	SemanticVersion string `json:"semanticVersion,omitempty"`
	Version         string `json:"version,omitempty"`
	InformationURI  string `json:"informationUri"`
	Rules           []Rule `json:"rules"`
}

// Rule describes one kind of result (3.49).
type Rule struct {
	ID                   string        `json:"id"`
	Name                 string        `json:"name"`
	ShortDescription     Message       `json:"shortDescription"`
	Help                 Message       `json:"help"`
	DefaultConfiguration Configuration `json:"defaultConfiguration"`
}

// Configuration says how grave a rule's results are by default (3.50).
type Configuration struct {
	Level string `json:"level"`
}

// Message is a text (3.11, 3.12).
type Message struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown,omitempty"`
}

// Invocation says how the run went (3.20).
type Invocation struct {
	ExecutionSuccessful bool           `json:"executionSuccessful"`
	Notifications       []Notification `json:"toolExecutionNotifications,omitempty"`
}

// Notification is a condition met while the tool ran (3.58).
type Notification struct {
	Level     string     `json:"level"`
	Message   Message    `json:"message"`
	Locations []Location `json:"locations,omitempty"`
}

// Result is one finding (3.27).
type Result struct {
	RuleID              string            `json:"ruleId"`
	RuleIndex           int               `json:"ruleIndex"`
	Kind                string            `json:"kind,omitempty"`
	Level               string            `json:"level"`
	Message             Message           `json:"message"`
	Locations           []Location        `json:"locations,omitempty"`
	RelatedLocations    []Location        `json:"relatedLocations,omitempty"`
	PartialFingerprints map[string]string `json:"partialFingerprints"`
	BaselineState       string            `json:"baselineState,omitempty"`
	// Suppressions is not nil for all results of a run, or nil for all: then it is
	// not known which are suppressed.
	Suppressions []Suppression `json:"suppressions,omitzero"`
}

// Suppression is a decision that a result shall not count (3.35).
type Suppression struct {
	Kind          string `json:"kind"`
	Status        string `json:"status"`
	Justification string `json:"justification"`
}

// Location is a place in a file (3.28).
type Location struct {
	ID               *int      `json:"id,omitempty"`
	PhysicalLocation Physical  `json:"physicalLocation"`
	LogicalLocations []Logical `json:"logicalLocations,omitempty"`
	Message          *Message  `json:"message,omitempty"`
}

// Logical names a place by what it is part of (3.33).
type Logical struct {
	FullyQualifiedName string `json:"fullyQualifiedName"`
}

// Physical names the file and the region (3.29).
type Physical struct {
	ArtifactLocation Artifact `json:"artifactLocation"`
	Region           *Region  `json:"region,omitempty"`
}

// Artifact is a file by a URI reference (3.4).
type Artifact struct {
	URI string `json:"uri"`
}

// Region is a stretch of a file (3.30). Offsets count bytes.
type Region struct {
	StartLine  int      `json:"startLine,omitempty"`
	ByteOffset *int     `json:"byteOffset,omitempty"`
	ByteLength *int     `json:"byteLength,omitempty"`
	Snippet    *Snippet `json:"snippet,omitempty"`
}

// Snippet is the text of a region (3.3).
type Snippet struct {
	Text string `json:"text"`
}
