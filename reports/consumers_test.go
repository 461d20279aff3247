package reports

import (
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// The two schemas say what the tools that take these formats read of them; a
// field that those would pass over in silence is refused.
func TestDiagnosticsFitTheToolsThatTakeThem(t *testing.T) {
	gitlab := compiled(t, "testdata/gitlab/code-quality.schema.json")
	reviewdog := compiled(t, "testdata/reviewdog/diagnostic.schema.json")
	for name, view := range samples(t) {
		if err := validate(t, gitlab, written(t, view, "gitlab")); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for line := range strings.Lines(written(t, view, "rdjsonl")) {
			if err := validate(t, reviewdog, line); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// A schema that lets everything pass would prove nothing.
func TestWhatToolsWouldPassOverIsRefused(t *testing.T) {
	for _, c := range []struct{ schema, report string }{
		{"gitlab/code-quality", `[{"description": "d", "check_name": "c", "fingerprint": "f", "severity": "error", "location": {"path": "a", "lines": {"begin": 1}}}]`},
		{"gitlab/code-quality", `[{"description": "d", "check_name": "c", "fingerprint": "f", "severity": "major", "location": {"path": "a", "lines": {"begin": 0}}}]`},
		{"reviewdog/diagnostic", `{"message": "m", "location": {"path": "a", "line": 3}}`},
		{"reviewdog/diagnostic", `{"message": "m", "location": {"path": "a"}, "severity": "error"}`},
	} {
		if validate(t, compiled(t, "testdata/"+c.schema+".schema.json"), c.report) == nil {
			t.Errorf("%s lets pass %s", c.schema, c.report)
		}
	}
}

func compiled(t *testing.T, path string) *jsonschema.Schema {
	t.Helper()
	schema, err := jsonschema.NewCompiler().Compile(path)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}
