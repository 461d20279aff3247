package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/claimdiff/claimdiff/"

// layers says which of our own packages each package may import. A package
// that does not stand here may not exist: where a function lives is decided by
// how many documents it looks at, and the arrows keep it so.
var layers = map[string][]string{
	"sources/document":           {},
	"sources/quantity":           {},
	"sources/file":               {},
	"sources/fetch":              {"sources/file"},
	"sources/claim":              {"sources/document", "sources/quantity"},
	"sources/table":              {"sources/document", "sources/quantity", "sources/claim"},
	"sources/archive":            {},
	"sources/docx":               {},
	"sources/feed":               {},
	"sources/html":               {"sources/document", "sources/prose", "sources/moment", "sources/wording"},
	"sources/moment":             {"sources/document"},
	"sources/wording":            {},
	"sources/cache":              {"sources/file"},
	"sources/pdf":                {},
	"sources/warc":               {},
	"sources/wire":               {},
	"sources/prose":              {"sources/document"},
	"sources/prose/conllu":       {"sources/document"},
	"sources/prose/syntax":       {"sources/document", "sources/prose", "sources/prose/conllu"},
	"sources/rules":              {"sources/document", "sources/quantity", "sources/claim", "sources/prose"},
	"sources/rules/en/lexis":     {"sources/wording", "sources/rules"},
	"sources/rules/en/gazetteer": {"sources/document", "sources/prose", "sources/rules"},
	"sources/rules/en/figure": {"sources/wording", "sources/document", "sources/quantity", "sources/claim", "sources/prose", "sources/rules",
		"sources/rules/en/lexis", "sources/rules/en/gazetteer"},
	"sources/rules/en/speaker": {"sources/wording", "sources/document", "sources/quantity", "sources/claim", "sources/prose", "sources/prose/syntax",
		"sources/rules", "sources/rules/en/lexis", "sources/rules/en/gazetteer"},
	"sources/rules/en/scope": {"sources/wording", "sources/document", "sources/quantity", "sources/claim", "sources/prose", "sources/rules",
		"sources/rules/en/lexis", "sources/rules/en/gazetteer", "sources/rules/en/figure", "sources/rules/en/speaker"},
	"sources/rules/en": {"sources/claim", "sources/rules", "sources/rules/en/figure", "sources/rules/en/scope", "sources/rules/en/speaker"},
	"sources": {"sources/document", "sources/archive", "sources/cache", "sources/docx", "sources/pdf", "sources/warc", "sources/feed", "sources/html", "sources/moment", "sources/wording", "sources/quantity", "sources/claim", "sources/table", "sources/prose",
		"sources/rules", "sources/rules/en", "sources/file", "sources/fetch", "sources/wire"},
	"compare":                {"sources/document", "sources/quantity", "sources/claim"},
	"compare/dataset":        {"compare", "sources/document", "sources/quantity", "sources/claim"},
	"reports/sarif":          {},
	"reports":                {"reports/sarif", "compare", "compare/dataset", "sources/document", "sources/quantity", "sources/claim"},
	"cmd/claimdiff/settings": {"sources/file"},
	"cmd/claimdiff/release":  {"sources", "reports"},
	"cmd/claimdiff": {"cmd/claimdiff/settings", "cmd/claimdiff/release", "sources", "compare", "compare/dataset", "reports", "sources/document",
		"sources/quantity", "sources/claim", "sources/table", "sources/rules", "sources/fetch", "sources/file"},
	"cmd/claimdiff-bench": {"sources", "compare", "sources/document", "sources/quantity", "sources/claim", "sources/prose",
		"sources/prose/conllu", "sources/prose/syntax", "sources/rules", "sources/rules/en"},
	"cmd/claimdiff-beam":  {"cmd/claimdiff/release", "sources", "compare", "reports", "sources/document", "sources/claim"},
	"cmd/claimdiff-train": {"sources/prose/conllu", "sources/prose/syntax"},
}

func TestPackagesImportOnlyWhatTheLayersAllow(t *testing.T) {
	for _, v := range violations(imports(t, "../..")) {
		t.Error(v)
	}
}

func TestAForbiddenArrowIsFound(t *testing.T) {
	for _, c := range []struct {
		name    string
		imports map[string][]string
		want    int
	}{
		{"an allowed arrow", map[string][]string{"compare": {"sources/claim"}}, 0},
		{"comparison looks into language", map[string][]string{"compare": {"sources/rules/en"}}, 1},
		{"a document package looks up", map[string][]string{"sources/document": {"sources/claim", "compare"}}, 2},
		{"a package without a layer", map[string][]string{"helpers": nil}, 1},
	} {
		if got := violations(c.imports); len(got) != c.want {
			t.Errorf("%s: %q, want %d", c.name, got, c.want)
		}
	}
}

// violations returns what the layers forbid, sorted.
func violations(imports map[string][]string) []string {
	var out []string
	for _, from := range slices.Sorted(maps.Keys(imports)) {
		allowed, ok := layers[from]
		if !ok {
			out = append(out, fmt.Sprintf("package %s stands in no layer", from))
		}
		for _, to := range imports[from] {
			if ok && !slices.Contains(allowed, to) {
				out = append(out, fmt.Sprintf("%s may not import %s", from, to))
			}
		}
	}
	return out
}

// imports reads which of our packages each package under root imports, tests
// left out.
func imports(t *testing.T, root string) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	for _, path := range sourceFiles(t, root) {
		from, _ := filepath.Rel(root, filepath.Dir(path))
		from = filepath.ToSlash(from)
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		out[from] = slices.Clip(out[from])
		for _, spec := range file.Imports {
			name, _ := strconv.Unquote(spec.Path.Value)
			if to, ours := strings.CutPrefix(name, module); ours && !slices.Contains(out[from], to) {
				out[from] = append(out[from], to)
			}
		}
	}
	if len(out) == 0 {
		t.Fatalf("no Go files under %s", root)
	}
	return out
}
