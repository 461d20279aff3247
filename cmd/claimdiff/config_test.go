package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"
)

const publishedSchema = "../../docs/claimdiff.schema.json"

// TestThePublishedSchemaIsThatOfTheSettings holds the file that editors read
// against what can be set. With -update it writes the file.
func TestThePublishedSchemaIsThatOfTheSettings(t *testing.T) {
	want, err := configurationSchema()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(publishedSchema, want, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(publishedSchema); err != nil || !bytes.Equal(got, want) {
		t.Errorf("docs/claimdiff.schema.json is not what claimdiff config schema prints (%v); go test ./cmd/claimdiff -update writes it", err)
	}
}

// TestTheSchemaAgreesWithWhatIsRead reads configurations both by the schema and
// as the command does.
func TestTheSchemaAgreesWithWhatIsRead(t *testing.T) {
	schema := compiledSchema(t)
	for name, c := range map[string]struct {
		text string
		good bool
	}{
		"nothing":                   {"{}", true},
		"words":                     {"format: json\nfail_on: warning\nbaseline: accepted.json\n", true},
		"a list and one word":       {"output: [a.json, b.html]\nextract: {output: c.csv}\n", true},
		"numbers":                   {"workers: 2\nlimits: {document_bytes: 1000, time: 2m}\npolicy: {about_width: 0.2}\n", true},
		"a share in per cent":       {"policy: {about_width: 20%}\n", true},
		"inputs":                    {"documents:\n  - files: a\n  - files: [b, c]\n    story: 2024\n", true},
		"columns":                   {"tables:\n  - files: a.csv\n    columns: {item: 1, value: [2020, 'b: c']}\n    constants: {unit: USD}\n", true},
		"figures":                   {"tables:\n  - files: a.csv\n    figures: [{attribute: deaths, low: l}]\n", true},
		"tolerances":                {"policy: {vague: acled, tolerances: [{attribute: deaths, absolute: 1.5, relative: 1%, figures: 3}, {relative: 0.1}]}\n", true},
		"a tolerance below nought":  {"policy: {tolerances: [{absolute: -1}]}\n", false},
		"half a figure":             {"policy: {tolerances: [{figures: 2.5}]}\n", false},
		"an unknown key":            {"fromat: json\n", false},
		"an unknown kind":           {"policy: {severities: {value-confict: note}}\n", false},
		"an unknown key in a list":  {"documents:\n  - files: a\n    sroty: b\n", false},
		"a missing key in a list":   {"tables:\n  - layout: canonical\n", false},
		"a constant for a number":   {"tables:\n  - files: a\n    constants: {value: 3}\n", false},
		"a mapping for a list":      {"documents: {files: a}\n", false},
		"a word for a section":      {"policy: strict\n", false},
		"a list for a word":         {"format: [json, html]\n", false},
		"a choice that is none":     {"fail_on: grave\n", false},
		"a negative number":         {"workers: -1\n", false},
		"a number that is no count": {"workers: 1.5\n", false},
		"a share over one":          {"policy: {about_width: 1.5}\n", false},
		"a size that is none":       {"limits: {document_bytes: 3 feet}\n", false},
		"no value":                  {"now:\n", false},
	} {
		var value any
		if err := yaml.Unmarshal([]byte(c.text), &value); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := schema.Validate(value); (err == nil) != c.good {
			t.Errorf("%s: the schema says %v", name, err)
		}
		path := filepath.Join(t.TempDir(), settings.FileName)
		if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, problems := settings.File(known(comparisonForms), path, "f", ""); (len(problems) == 0) != c.good {
			t.Errorf("%s: the command says %v", name, problems)
		}
	}
}

func compiledSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	text, err := configurationSchema()
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(schemaID, parsed); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile(schemaID)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}
