package reports

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// written is the report in the named format.
func written(t testing.TB, view View, name string) string {
	t.Helper()
	for _, format := range Formats {
		if format.Name != name {
			continue
		}
		var out bytes.Buffer
		if err := format.Write(&out, view, Terminal{}); err != nil {
			t.Fatalf("write %s: %v", name, err)
		}
		return out.String()
	}
	t.Fatalf("no format is called %s", name)
	return ""
}

func TestGoldenReports(t *testing.T) {
	view := NewView(ferry(t), testTool)
	for _, format := range Formats {
		t.Run(format.Name, func(t *testing.T) {
			golden(t, "ferry."+ending(format), written(t, view, format.Name))
		})
	}
}

// ending is what golden files of a format end in.
func ending(f Format) string {
	if len(f.Extensions) == 0 {
		return f.Name
	}
	return f.Extensions[0]
}

func TestGoldenRevisions(t *testing.T) {
	view := NewView(revised(t), testTool)
	for _, format := range Formats {
		t.Run(format.Name, func(t *testing.T) {
			golden(t, "revision."+ending(format), written(t, view, format.Name))
		})
	}
}

func TestGoldenClaims(t *testing.T) {
	for _, format := range ClaimFormats {
		t.Run(format.Name, func(t *testing.T) {
			golden(t, "claims."+format.Extensions[0], writtenClaims(t, ferrySet(t), format.Name))
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s has changed: look at it, then run go test ./reports -update\n%s", path, firstDifference(got, string(want)))
	}
}

// firstDifference shows the first line that differs.
func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return "got:  " + g[i] + "\nwant: " + w[i]
		}
	}
	return "one goes on where the other ends"
}
