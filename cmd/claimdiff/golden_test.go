package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

// toolVersion, in JSON, and signature, at the foot of the text, are what differs
// between builds of one revision, and between rule sets that read alike.
var (
	toolVersion = regexp.MustCompile(`("name": ?"claimdiff",\s*"version": ?")[^"]*(",\s*"rules": ?")[^"]*"`)
	signature   = regexp.MustCompile(`Made by claimdiff \S+, en-[0-9a-f]+`)
)

// TestKurskIsComparedAsItWas holds the whole way from six files to a report
// against what it gave when somebody last read it line by line. After a change
// that means to change it: make golden, and read the diff.
func TestKurskIsComparedAsItWas(t *testing.T) {
	t.Chdir("../..")
	for _, format := range []string{"json", "text"} {
		printed := output(t, "compare", "--format", format, kursk)
		printed = toolVersion.ReplaceAll(printed, []byte(`${1}VERSION${2}RULES"`))
		printed = signature.ReplaceAll(printed, []byte("Made by claimdiff VERSION, RULES"))
		golden := filepath.Join("testdata", "golden", "kursk."+format)
		if *update {
			if err := os.WriteFile(golden, printed, 0o600); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(printed, want) {
			t.Errorf("%s differs from %s; if it should, run make golden and read the diff\n%s", format, golden, firstDifference(printed, want))
		}
	}
}

// firstDifference shows the lines on which two texts first differ.
func firstDifference(got, want []byte) string {
	g, w := bytes.Split(got, []byte("\n")), bytes.Split(want, []byte("\n"))
	for i := range min(len(g), len(w)) {
		if !bytes.Equal(g[i], w[i]) {
			return "got  " + string(g[i]) + "\nwant " + string(w[i])
		}
	}
	return "one is the beginning of the other"
}
