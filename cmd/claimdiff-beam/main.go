// Claimdiff-beam compares the figures of more documents than one machine can
// hold: it runs the reading and the comparison of claimdiff on a runner of Apache
// Beam, with the same result.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
)

// The exit codes are those of claimdiff.
const (
	codeFine   = 0
	codeFound  = 1
	codeFailed = 2
)

const usage = `Claimdiff-beam compares the figures of many documents on a runner of Apache Beam.

  claimdiff-beam --output FOLDER [flags] FILE...   read, compare, write shards of lines
  claimdiff-beam merge FOLDER                      write a finished run as one comparison,
                                                   as claimdiff compare --format json does
  claimdiff-beam prism [--port N]                  serve the Prism runner to other processes
  claimdiff-beam worker [--port N]                 serve workers to a runner

A FILE is a path or a pattern of any file system that Beam knows, such as
news/*.jsonl.gz or gs://bucket/*.warc.gz. Documents name their story, or are sorted
into stories by --group auto; see docs/scale.md.

Flags:
`

const usageOfBeam = `
Flags of Beam and its runners:
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	code, err := run(ctx, os.Args[1:], os.Stdout)
	if err != nil {
		fmt.Fprintf(os.Stderr, "error: %v\n", err)
	}
	os.Exit(code)
}

// run runs the command that the arguments name, and returns the exit code. Beam
// starts this program as a worker, too, with flags of its own: then beam.Init does
// not return.
func run(ctx context.Context, arguments []string, out io.Writer) (int, error) {
	command := commandOf(arguments)
	own := flag.NewFlagSet("", flag.ContinueOnError)
	given := newFlags(own)
	switch err := parse(own, arguments[len(command.words):]); {
	case errors.Is(err, flag.ErrHelp):
		help(out, own)
		return codeFine, nil
	case err != nil:
		return codeFailed, fmt.Errorf("%w; claimdiff-beam --help lists the flags", err)
	}
	logFrom(given.verbose)
	registerAll()
	beam.Init()
	return command.run(ctx, given, flag.Args(), out)
}

// parse reads the flags of this program and those of Beam, which has its own in the
// set of the whole process.
func parse(own *flag.FlagSet, arguments []string) error {
	own.VisitAll(func(f *flag.Flag) { flag.Var(f.Value, f.Name, f.Usage) })
	flag.CommandLine.Init("", flag.ContinueOnError)
	flag.CommandLine.SetOutput(io.Discard)
	return flag.CommandLine.Parse(arguments)
}

// help tells how the program is used, its own flags first.
func help(out io.Writer, own *flag.FlagSet) {
	others := flag.NewFlagSet("", flag.ContinueOnError)
	flag.VisitAll(func(f *flag.Flag) {
		if own.Lookup(f.Name) == nil {
			others.Var(f.Value, f.Name, f.Usage)
		}
	})
	own.SetOutput(out)
	others.SetOutput(out)
	fmt.Fprint(out, usage)
	own.PrintDefaults()
	fmt.Fprint(out, usageOfBeam)
	others.PrintDefaults()
}

// logFrom says what of all that Beam and its runners log goes to standard error, which
// beam.Init then sees to: warnings and errors, or, where the user asks, what they do.
func logFrom(verbose bool) {
	log.LogLevel = "warn"
	if verbose {
		log.LogLevel = "info"
	}
}

// command is what the program is asked to do.
type command struct {
	// words are the arguments that name it.
	words []string
	run   func(context.Context, *settings, []string, io.Writer) (int, error)
}

// commands are those that have a name; without one, documents are compared.
var commands = []command{
	{[]string{"merge"}, runMerge},
	{[]string{"prism"}, runPrism},
	{[]string{"worker"}, runWorker},
}

func commandOf(arguments []string) command {
	for _, c := range commands {
		if len(arguments) > 0 && arguments[0] == c.words[0] {
			return c
		}
	}
	return command{run: runCompare}
}

func runMerge(ctx context.Context, _ *settings, arguments []string, out io.Writer) (int, error) {
	if len(arguments) != 1 {
		return codeFailed, fmt.Errorf("merge needs one folder, not %d; as in: claimdiff-beam merge out/ > result.json", len(arguments))
	}
	if err := merge(ctx, arguments[0], out); err != nil {
		return codeFailed, err
	}
	return codeFine, nil
}
