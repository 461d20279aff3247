package reports

import (
	"bytes"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// schema is the named one, compiled with both at hand.
func schema(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	id := ""
	for _, file := range []string{"baseline", "claim", "comparison", "explanation", "finding", "number", "rules", "stories"} {
		text, err := Schemas.ReadFile("schemas/" + file + ".schema.json")
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		own := parsed.(map[string]any)["$id"].(string)
		if err := compiler.AddResource(own, parsed); err != nil {
			t.Fatal(err)
		}
		if file == name {
			id = own
		}
	}
	compiled, err := compiler.Compile(id)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

func validate(t *testing.T, schema *jsonschema.Schema, text string) error {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatalf("the output is not JSON: %v", err)
	}
	return schema.Validate(value)
}

func TestComparisonsFitTheirSchema(t *testing.T) {
	comparison := schema(t, "comparison")
	for name, result := range map[string]compare.Result{"ferry": ferry(t), "hostile": hostile(t), "revision": revised(t), "accepted": accepted(t), "empty": {}} {
		if err := validate(t, comparison, written(t, NewView(result, testTool), "json")); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestClaimsFitTheirSchema(t *testing.T) {
	one := schema(t, "claim")
	lines := strings.Split(strings.TrimSpace(writtenClaims(t, ferrySet(t), "jsonl")), "\n")
	if len(lines) != len(ferry(t).Claims) {
		t.Fatalf("%d lines for %d claims", len(lines), len(ferry(t).Claims))
	}
	for _, line := range lines {
		if err := validate(t, one, line); err != nil {
			t.Error(err)
		}
	}
}

// A field that no schema names is drift: the schemas must not let it pass.
func TestSchemasRefuseUnknownFields(t *testing.T) {
	text := written(t, NewView(ferry(t), testTool), "json")
	comparison := schema(t, "comparison")
	for _, field := range []string{`"schema":`, `"verdict":`, `"severity":`, `"reading": {`, `"quote": {`, `"origin_of":`, `"op":`, `"stated":`} {
		broken := strings.Replace(text, field, `"`+"surprise"+`": 1, `+field, 1)
		if strings.HasSuffix(field, "{") {
			broken = strings.Replace(text, field, field+`"surprise": 1,`, 1)
		}
		if broken == text {
			t.Fatalf("the output has no %s", field)
		}
		if validate(t, comparison, broken) == nil {
			t.Errorf("a field beside or in %s passes", field)
		}
	}
}

func ferrySet(t *testing.T) claim.Set {
	result := ferry(t)
	return claim.Set{Documents: result.Documents, Claims: result.Claims, Caveats: result.Caveats, Errors: result.Errors}
}

// writtenClaims is the claims in the named format.
func writtenClaims(t *testing.T, set claim.Set, name string) string {
	t.Helper()
	for _, format := range ClaimFormats {
		if format.Name == name {
			var out bytes.Buffer
			if err := format.Write(&out, NewClaimsView(set, testTool), Terminal{}); err != nil {
				t.Fatalf("write %s: %v", name, err)
			}
			return out.String()
		}
	}
	t.Fatalf("no format of claims is called %s", name)
	return ""
}
