package main

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/release"
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// asProgram is set where a test runs this program anew, as the program itself.
const asProgram = "CLAIMDIFF_BEAM_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	flag.Parse()
	logFrom(testing.Verbose())
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
	return locally(t, groupOwn, compare.DefaultPolicy(), compare.Note, files...)
}

// locally is what claimdiff compare --format json writes of the same files with the
// given settings.
func locally(t testing.TB, group string, policy compare.Policy, lightest compare.Severity, files ...string) []byte {
	t.Helper()
	set, err := sources.Load(t.Context(), files, sources.Options{}, sources.English())
	if err != nil {
		t.Fatal(err)
	}
	if group == groupAuto {
		var topics []claim.Topic
		for _, d := range set.Documents {
			topics = append(topics, sources.Topic(d, sources.English()))
		}
		set = compare.InStories(set, compare.Group(set.Documents, topics))
	}
	view := reports.NewView(compare.Run(set, policy), release.Tool()).AtLeast(lightest)
	var out bytes.Buffer
	json := reports.Formats[slices.IndexFunc(reports.Formats, func(f reports.Format) bool { return f.Name == "json" })]
	if err := json.Write(&out, view, reports.Terminal{}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// embedded is a run on the Prism runner in this process.
func embedded() settings {
	return settings{runner: runnerPrism, group: groupOwn, lightest: string(compare.Note), fail: never, shards: 3}
}

func TestTheEmbeddedRunnerGivesWhatALocalRunGives(t *testing.T) {
	pattern, _ := corpus{documents: 200, stories: 20, files: 3}.write(t, t.TempDir())
	got, code := compared(t, embedded(), pattern)
	if want := local(t, pattern); !bytes.Equal(got, want) || code != codeFine {
		t.Errorf("code %d; %d bytes, and locally %d", code, len(got), len(want))
	}
}

// TestDocumentsAreSortedAsInALocalRun sorts documents some of which name their story
// and some of which bear the id of another one.
func TestDocumentsAreSortedAsInALocalRun(t *testing.T) {
	folder := t.TempDir()
	pattern, _ := corpus{documents: 200, stories: 20, files: 3, unnamed: 3}.write(t, folder)
	again := `{"id":"d0000001","published":"2031-05-02","text":"The fire in Kelburg destroyed 12 homes, police said."}` + "\n"
	if err := os.WriteFile(filepath.Join(folder, "zz.jsonl.gz"), gzipped(t, again), 0o600); err != nil {
		t.Fatal(err)
	}
	s := embedded()
	s.group = groupAuto
	got, code := compared(t, s, pattern)
	want := locally(t, groupAuto, compare.DefaultPolicy(), compare.Note, pattern)
	if !bytes.Equal(got, want) || code != codeFailed {
		t.Errorf("code %d; %d bytes, and locally %d", code, len(got), len(want))
	}
	if own := local(t, pattern); bytes.Equal(got, own) {
		t.Error("nothing was sorted")
	}
}

// TestTheSettingsOfAComparisonHoldOnWorkers compares under another policy, and tells
// the gravest findings alone.
func TestTheSettingsOfAComparisonHoldOnWorkers(t *testing.T) {
	folder := t.TempDir()
	pattern, _ := corpus{documents: 60, stories: 6, files: 2}.write(t, folder)
	policy := compare.Policy{
		AboutWidth: quantity.Fraction(1, 4), Vague: quantity.VagueACLED,
		Tolerances: []compare.Tolerance{{Attribute: "deaths", Means: sources.ReadMeaning("deaths", sources.English()), Tolerance: quantity.Tolerance{Absolute: quantity.Int(40)}}},
		Severities: []compare.KindSeverity{{Kind: "place-scope", Severity: compare.Error}},
	}
	saved := filepath.Join(folder, "policy.json")
	if err := os.WriteFile(saved, locally(t, groupOwn, policy, compare.Note), 0o600); err != nil {
		t.Fatal(err)
	}
	s := embedded()
	s.policy, s.lightest, s.fail = saved, "warning", "error"
	got, code := compared(t, s, pattern)
	want := locally(t, groupOwn, policy, compare.Warning, pattern)
	if !bytes.Equal(got, want) || code != codeFound {
		t.Errorf("code %d; %d bytes, and locally %d", code, len(got), len(want))
	}
	if bytes.Equal(got, locally(t, groupOwn, compare.DefaultPolicy(), compare.Warning, pattern)) {
		t.Error("the policy changed nothing")
	}
}

// TestEveryFormatIsReadAsInALocalRun reads one file of each kind that the tests of
// claimdiff have, the broken ones too.
func TestEveryFormatIsReadAsInALocalRun(t *testing.T) {
	var files []string
	for _, pattern := range []string{"../../testdata/formats/*.*", "../../testdata/events/kursk/*.*"} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: %d files, %v", pattern, len(found), err)
		}
		files = append(files, found...)
	}
	for _, group := range []string{groupOwn, groupAuto} {
		s := embedded()
		s.group = group
		got, code := compared(t, s, files...)
		if want := locally(t, group, compare.DefaultPolicy(), compare.Note, files...); !bytes.Equal(got, want) || code != codeFailed {
			t.Errorf("--group %s: code %d; %d bytes, and locally %d", group, code, len(got), len(want))
		}
	}
}
