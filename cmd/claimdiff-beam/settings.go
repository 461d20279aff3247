package main

import (
	"context"
	"flag"
	"fmt"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
)

// The ways to sort documents into stories, and the severity that no finding has.
const (
	groupOwn  = "own"
	groupAuto = "auto"
	never     = "never"
)

// settings are what the flags of this program say; those of Beam itself stand
// beside them.
type settings struct {
	reading
	output string
	runner string
	group  string
	// policy is the file that the policy stands in, "" for the default one.
	policy string
	// lightest is the lightest severity of findings that are told, and fail of those
	// that make the exit code 1.
	lightest, fail string
	shards         int
	port           int
	keep, verbose  bool
}

// newFlags adds the flags to a set.
func newFlags(set *flag.FlagSet) *settings {
	s := &settings{}
	set.StringVar(&s.output, "output", "", "the `folder` that the shards go to; what an earlier run left there is removed")
	set.StringVar(&s.runner, "runner", runnerPrism, "the `runner`: prism, universal, flink, spark or dataflow")
	set.StringVar(&s.From, "from", "", "the `format` of every file; without it each is told by its bytes and its name")
	set.Var((*list)(&s.Map), "map", "read fields of JSON records by `ours=theirs`, as in text=body; may be given several times")
	set.BoolVar(&s.Lenient, "lenient", false, "scan texts in other languages than English for numbers in digits")
	set.StringVar(&s.Now, "now", "", "the present `time`, a date or RFC 3339: documents that are dated later are doubted")
	set.StringVar(&s.group, "group", groupOwn, "compare within `stories`: own, those that documents name, or auto, which sorts the others by what they share")
	set.StringVar(&s.policy, "policy", "", "a `comparison` that claimdiff compare --format json wrote: figures are read by its policy")
	set.StringVar(&s.lightest, "min-severity", "note", "tell only findings at or above this `severity`: note, warning or error")
	set.StringVar(&s.fail, "fail-on", never, "exit with 1 on a finding at or above this `severity`: note, warning, error or never")
	set.IntVar(&s.shards, "shards", 8, "how many `files` each list is written to")
	set.IntVar(&s.port, "port", 0, "of prism and worker: the `port` to serve; a worker takes a free one without it")
	set.BoolVar(&s.keep, "keep-going", false, "end with 0 even where documents could not be read")
	set.BoolVar(&s.verbose, "verbose", false, "tell what Beam and the runner do")
	return s
}

// list is the values of a flag that may be given several times.
type list []string

// String is the values with commas between them.
func (l *list) String() string { return strings.Join(*l, ",") }

// Set adds a value.
func (l *list) Set(value string) error {
	*l = append(*l, value)
	return nil
}

// check returns an error for what cannot work.
func (s *settings) check(files []string) error {
	switch {
	case len(files) == 0:
		return fmt.Errorf("name the files to read, as in: claimdiff-beam --output out/ 'news/*.jsonl.gz'")
	case s.output == "":
		return fmt.Errorf("name the folder to write to with --output")
	case strings.ContainsAny(s.output, "*?["):
		return fmt.Errorf("--output %s is a pattern: name one folder", s.output)
	case s.group != groupOwn && s.group != groupAuto:
		return fmt.Errorf("--group is %s or %s, not %q", groupOwn, groupAuto, s.group)
	case !isSeverity(s.lightest):
		return fmt.Errorf("--min-severity is note, warning or error, not %q", s.lightest)
	case !isSeverity(s.fail) && s.fail != never:
		return fmt.Errorf("--fail-on is note, warning, error or never, not %q", s.fail)
	case s.shards < 1 || s.shards > 99999:
		return fmt.Errorf("--shards is from 1 to 99999, not %d", s.shards)
	}
	_, err := s.options()
	return err
}

func isSeverity(word string) bool {
	return slices.Contains(compare.Severities(), compare.Severity(word))
}

// judging is how the documents are compared. The error is that of the file of the
// policy.
func (s *settings) judging(ctx context.Context) (judging, error) {
	j := judging{Lightest: compare.Severity(s.lightest)}
	if s.policy == "" {
		j.Policy = reports.NewView(compare.Result{Policy: compare.DefaultPolicy()}, reports.Tool{}).Policy
		return j, nil
	}
	in, done, err := open(ctx, s.policy)
	if err != nil {
		return j, fmt.Errorf("--policy: %w", err)
	}
	defer done()
	saved, err := reports.LoadView(in)
	if err != nil {
		return j, fmt.Errorf("--policy %s: %w", s.policy, err)
	}
	j.Policy = saved.Policy
	return j, nil
}
