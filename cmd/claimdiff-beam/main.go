// Claimdiff-beam compares the figures of more documents than one machine can
// hold: it runs the reading and the comparison of claimdiff on a runner of Apache
// Beam, with the same result.
package main

import (
	"context"
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

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout))
}

// run runs the command that the arguments name, and returns the exit code. Beam
// starts this program as a worker, too, with flags of its own: then beam.Init does
// not return.
func run(ctx context.Context, arguments []string, out io.Writer) int {
	command := commandOf(arguments)
	flags := newFlags(flag.CommandLine)
	_ = flag.CommandLine.Parse(arguments[len(command.words):]) // it exits by itself
	logFrom(flags.verbose)
	registerAll()
	beam.Init()
	code, err := command.run(ctx, flags, flag.Args(), out)
	if err != nil {
		fmt.Fprintf(os.Stderr, "error: %v\n", err)
	}
	return code
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
