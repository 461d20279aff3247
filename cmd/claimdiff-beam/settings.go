package main

import (
	"flag"
	"fmt"
	"strings"
)

// settings are what the flags of this program say; those of Beam itself stand
// beside them.
type settings struct {
	reading
	output string
	runner string
	group  string
	shards int
	port   int
	keep   bool
}

// newFlags adds the flags to a set.
func newFlags(set *flag.FlagSet) *settings {
	s := &settings{}
	set.StringVar(&s.output, "output", "", "the folder that the shards go to; what an earlier run left there is removed")
	set.StringVar(&s.runner, "runner", runnerPrism, "the runner: prism, universal, flink, spark or dataflow")
	set.StringVar(&s.From, "from", "", "the format of every file; without it each is told by its bytes and its name")
	set.Var((*list)(&s.Map), "map", "the name under which records hold a field, as in --map text=body; may be given several times")
	set.BoolVar(&s.Lenient, "lenient", false, "scan texts in other languages than English for numbers in digits")
	set.StringVar(&s.Now, "now", "", "the present, RFC 3339: documents that are dated later are doubted")
	set.StringVar(&s.group, "group", "own", "compare within stories: own, those that documents name")
	set.IntVar(&s.shards, "shards", 8, "how many files each list is written to")
	set.IntVar(&s.port, "port", 0, "of prism and worker: the port to serve; a worker takes a free one without it")
	set.BoolVar(&s.keep, "keep-going", false, "end with 0 even where documents could not be read")
	set.Usage = func() {
		fmt.Fprint(set.Output(), usage)
		set.PrintDefaults()
	}
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
	case s.group != "own":
		return fmt.Errorf("--group %s cannot be done here, for it holds all documents against each other; "+
			"let claimdiff stories sort them first, as docs/scale.md shows", s.group)
	case s.shards < 1 || s.shards > 99999:
		return fmt.Errorf("--shards is from 1 to 99999, not %d", s.shards)
	}
	_, err := s.options()
	return err
}
