package main

import (
	"bytes"
	"context"
	"flag"
	"io"
	"os"
	"slices"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/release"
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
)

// asProgram is set where a test runs this program anew, as the program itself.
const asProgram = "CLAIMDIFF_BEAM_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	flag.Parse()
	registerAll()
	beam.Init()
	os.Exit(m.Run())
}

// compared runs the pipeline over files and returns what it merges to, and the
// exit code.
func compared(t testing.TB, s settings, files ...string) ([]byte, int) {
	t.Helper()
	if s.output == "" {
		s.output = t.TempDir()
	}
	code, err := runCompare(t.Context(), &s, files, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	var merged bytes.Buffer
	if err := merge(t.Context(), s.output, &merged); err != nil {
		t.Fatal(err)
	}
	return merged.Bytes(), code
}

// local is what claimdiff compare --format json writes of the same files.
func local(t testing.TB, files ...string) []byte {
	t.Helper()
	set, err := sources.Load(context.Background(), files, sources.Options{}, sources.English())
	if err != nil {
		t.Fatal(err)
	}
	view := reports.NewView(compare.Run(set, compare.DefaultPolicy()), release.Tool())
	var out bytes.Buffer
	json := reports.Formats[slices.IndexFunc(reports.Formats, func(f reports.Format) bool { return f.Name == "json" })]
	if err := json.Write(&out, view, reports.Terminal{}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// embedded is a run on the Prism runner in this process.
func embedded() settings { return settings{runner: runnerPrism, group: "own", shards: 3} }

func TestTheEmbeddedRunnerGivesWhatALocalRunGives(t *testing.T) {
	pattern, _ := corpus{documents: 200, stories: 20, files: 3}.write(t, t.TempDir())
	got, code := compared(t, embedded(), pattern)
	if want := local(t, pattern); !bytes.Equal(got, want) || code != codeFine {
		t.Errorf("code %d; %d bytes, and locally %d", code, len(got), len(want))
	}
}
