// Claimdiff-bench measures how well figures and their speakers are read: it reads
// a public set, in the form in which the set is published, reads the same texts
// as the claimdiff command would, and prints how much agrees. It ships no set and
// changes nothing.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "claimdiff-bench: error: %v\n", err)
		os.Exit(2)
	}
}

func run(arguments []string, out io.Writer) error {
	c := command(out)
	c.SetArgs(arguments)
	return c.ExecuteContext(context.Background())
}

func command(out io.Writer) *cobra.Command {
	misses := false
	c := &cobra.Command{
		Use:   "claimdiff-bench SET PATH...",
		Short: "Measure how well figures are read, on public sets of sentences",
		Long: `claimdiff-bench reads sentences whose quantities somebody marked, reads the same
sentences as claimdiff does, and prints precision, recall and F1 with the counts
behind them. Several PATHs are measured as one set.

SET is the form of the files:
` + setsListed() + metricsListed() + `
A quantity that was found is matched with at most one of the set, so that as many
as can be are matched; values agree within 1 part in 100,000. Units are compared
as claimdiff reads their names and, for things counted, by their nouns; figures
made with another list of units differ. Sets that mark one kind of quantity alone
tell nothing of precision.

For conllu, tags and trees are made from the plain text and compared word by word:
` + treeMetricsListed() + `  and, of the words found, the shares that agree.

For polnear, each number of whole articles is looked at, and who stands behind it:
` + speakerMetricsListed() + `  Where the files do not say which numbers count, those that are read do.`,
		Example: `  claimdiff-bench newsquant NewsQuant.json
  claimdiff-bench recognizers CurrencyModel.json
  claimdiff-bench jsonl --misses a.jsonl b.jsonl
  claimdiff-bench conllu en_ewt-ud-test.conllu
  claimdiff-bench polnear PolNeAR/data/dev/attributions/*.ann`,
		Args:          setAndPaths,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(c *cobra.Command, arguments []string) error {
			s, _ := setNamed(arguments[0]) // setAndPaths has looked
			return bench(c.Context(), out, s, arguments[1:], misses)
		},
	}
	c.SetOut(out)
	c.CompletionOptions.DisableDefaultCmd = true
	c.Flags().BoolVar(&misses, "misses", false, "list the sentences whose values do not all agree")
	return c
}

// setAndPaths refuses a command line without a known set and a file.
func setAndPaths(_ *cobra.Command, arguments []string) error {
	if len(arguments) < 2 {
		return errors.New("name a set and a file, as in: claimdiff-bench newsquant NewsQuant.json (see claimdiff-bench --help)")
	}
	if _, ok := setNamed(arguments[0]); !ok {
		return fmt.Errorf("there is no set %q: it is one of %s", arguments[0], strings.Join(setNames(), ", "))
	}
	return nil
}

// bench measures the files together and prints the figures.
func bench(ctx context.Context, out io.Writer, s set, paths []string, misses bool) error {
	if s.measure != nil {
		return s.measure(ctx, out, paths, misses)
	}
	var sentences []sentence
	for _, path := range paths {
		more, err := s.open(path)
		if err != nil {
			return err
		}
		sentences = append(sentences, more...)
	}
	found, err := readAll(ctx, sentences)
	if err != nil {
		return err
	}
	names, err := newUnits(ctx, sentences)
	if err != nil {
		return err
	}
	pairs := pair(sentences, found, names)
	if misses {
		if err := writeMisses(out, pairs); err != nil {
			return err
		}
	}
	return writeScores(out, pairs, score(pairs))
}
