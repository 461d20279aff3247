package reports

import (
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strconv"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// baselineSchema names the form of a baseline without its version, and
// BaselineVersion is the version that this package writes and reads.
const (
	baselineSchema  = "claimdiff/baseline/"
	BaselineVersion = 1
)

// baselineFile is a baseline as it stands in its file: a block of lines a finding,
// so that a version control system merges what two branches accepted.
type baselineFile struct {
	Schema   string            `json:"schema"`
	Findings []baselineFinding `json:"findings"`
}

type baselineFinding struct {
	ID       string           `json:"id"`
	Kind     string           `json:"kind"`
	Severity compare.Severity `json:"severity"`
	Message  string           `json:"message"`
	Dataset  string           `json:"dataset,omitempty"`
	Column   string           `json:"column,omitempty"`
	Sides    []baselineSide   `json:"sides,omitempty"`
}

type baselineSide struct {
	Document string `json:"document"`
	Section  string `json:"section"`
	Sentence string `json:"sentence"`
	Value    string `json:"value"`
}

// WriteBaseline writes accepted findings as JSON, in the order given. It returns
// the first error of the writer.
func WriteBaseline(out io.Writer, accepted []compare.Accepted) error {
	return encode(out, baselineFile{
		Schema: baselineSchema + strconv.Itoa(BaselineVersion),
		Findings: each(accepted, func(a compare.Accepted) baselineFinding {
			return baselineFinding{
				ID: a.ID, Kind: a.Kind, Severity: a.Severity, Message: word(a.Message), Dataset: a.Dataset, Column: a.Column,
				Sides: each(a.Sides, func(s compare.AcceptedSide) baselineSide { return baselineSide(s) }),
			}
		}),
	}, "  ")
}

var conflictMark = regexp.MustCompile(`(?m)^(<<<<<<<|>>>>>>>) `)

// LoadBaseline reads what WriteBaseline wrote. It fails, with the line where there
// is one, on what is no baseline, on one of a newer version and on one that holds
// the marks of a merge.
func LoadBaseline(in io.Reader) ([]compare.Accepted, error) {
	text, err := io.ReadAll(in)
	if err != nil {
		return nil, fmt.Errorf("read the baseline: %w", err)
	}
	if at := conflictMark.FindIndex(text); at != nil {
		return nil, fmt.Errorf("line %d: a merge left its marks in it: resolve the conflict, or write the baseline again", lineAt(text, int64(at[0])))
	}
	var file baselineFile
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, fmt.Errorf("line %d: it is no baseline: %w", lineOf(text, err), plainly(err))
	}
	if err := checkBaselineVersion(file.Schema); err != nil {
		return nil, err
	}
	for i, f := range file.Findings {
		if f.ID == "" || f.Kind == "" {
			return nil, fmt.Errorf("finding %d has no id or no kind: write the baseline again", i+1)
		}
	}
	return each(file.Findings, func(f baselineFinding) compare.Accepted {
		return compare.Accepted{
			ID: f.ID, Kind: f.Kind, Severity: f.Severity, Dataset: f.Dataset, Column: f.Column,
			Message: claim.Because(f.Kind, "{say}", "say", f.Message),
			Sides:   each(f.Sides, func(s baselineSide) compare.AcceptedSide { return compare.AcceptedSide(s) }),
		}
	}), nil
}

func checkBaselineVersion(schema string) error {
	var version int
	if _, err := fmt.Sscanf(schema, baselineSchema+"%d", &version); err != nil {
		return fmt.Errorf("its schema is %q, which is not that of a baseline: write it with claimdiff baseline write", schema)
	}
	if version > BaselineVersion {
		return fmt.Errorf("its schema is %q, and this version reads %s%d: a newer claimdiff wrote it, so use that one, or write the baseline again", schema, baselineSchema, BaselineVersion)
	}
	return nil
}
