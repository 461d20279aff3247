package main

import (
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// outcome is what a command leaves behind for the process.
type outcome struct{ code int }

// newRoot makes the whole command. Adding a subcommand is a file and a line here.
func newRoot(p process, o *outcome) *cobra.Command {
	root := &cobra.Command{
		Use:   "claimdiff",
		Short: "Compare the figures that several reports of one event give",
		Long: `claimdiff reads several news reports of one event, finds every figure in them
with its hedge, unit, place, time and source, and shows which figures differ,
which differences have an explanation, and which do not.`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noSuchCommand,
		RunE:          helpOrVersion,
	}
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.err)
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return failf("see "+c.CommandPath()+" --help", "%w", err)
	})
	root.PersistentFlags().String(flagConfig, "", "read the settings of `FILE` instead of looking for "+settings.FileName)
	root.Flags().Bool(flagVersion, false, "print the version, as claimdiff version does")
	root.AddCommand(
		baselineCommand(p, o),
		checkCommand(p, o),
		compareCommand(p, o),
		configCommand(p),
		diffCommand(p, o),
		explainCommand(p),
		extractCommand(p, o),
		initCommand(p),
		reportCommand(p, o),
		rulesCommand(p),
		sourcesCommand(p),
		storiesCommand(p, o),
		versionCommand(),
	)
	root.InitDefaultCompletionCmd(p.arguments...)
	root.InitDefaultHelpCmd()
	if help, _, err := root.Find([]string{"help"}); err == nil {
		help.Args = helpsWithCommand
	}
	return root
}

// helpsWithCommand refuses to explain a command that there is not.
func helpsWithCommand(c *cobra.Command, arguments []string) error {
	found, rest, err := c.Root().Find(arguments)
	if err != nil || found.HasSubCommands() {
		return noSuchCommand(found, rest)
	}
	return nil
}

// helpOrVersion is what the program does without a command.
func helpOrVersion(c *cobra.Command, _ []string) error {
	if wanted, err := c.Flags().GetBool(flagVersion); err == nil && wanted {
		return printVersion(c)
	}
	return c.Help()
}

// helpAlone is what a command does that only others below it do anything.
func helpAlone(c *cobra.Command, _ []string) error { return c.Help() }

// noSuchCommand refuses a first word that is no command below the one that was
// given.
func noSuchCommand(c *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return nil
	}
	c.SuggestionsMinimumDistance = 2
	hint := "see " + c.CommandPath() + " --help"
	if near := c.SuggestionsFor(arguments[0]); len(near) > 0 {
		hint = fmt.Sprintf("did you mean %q?", near[0])
	}
	return failf(hint, "there is no command %q", arguments[0])
}

// noArguments refuses any word behind a command that takes none.
func noArguments(c *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return nil
	}
	return failf("see "+c.CommandPath()+" --help", "%s takes flags alone, and %q is none", c.CommandPath(), arguments[0])
}

// needDocuments refuses a command line that names no document.
func needDocuments(c *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return failf(`name files, folders or patterns, or "-" for standard input, as in: `+c.CommandPath()+" reports/",
			"there is no document to read")
	}
	return nil
}

// flagsGiven returns the words of a flag, and whether the user gave it. -q and -v
// are told as the verbosity they stand for.
func flagsGiven(flags *pflag.FlagSet) func(string) ([]string, bool) {
	return func(name string) ([]string, bool) {
		if name == flagVerbosity {
			return givenVerbosity(flags)
		}
		f := flags.Lookup(name)
		if f == nil || !f.Changed {
			return nil, false
		}
		if many, ok := f.Value.(pflag.SliceValue); ok {
			return many.GetSlice(), true
		}
		return []string{f.Value.String()}, true
	}
}

func givenVerbosity(flags *pflag.FlagSet) ([]string, bool) {
	if quiet, err := flags.GetBool("quiet"); err == nil && quiet {
		return []string{"quiet"}, true
	}
	times, err := flags.GetCount("verbose")
	if err != nil || times == 0 {
		return nil, false
	}
	return []string{verbosities[min(1+times, len(verbosities)-1)]}, true
}

// addFlags gives a command that reads documents its flags.
func addFlags(flags *pflag.FlagSet, f forms) {
	addReportFlags(flags, f)
	addReadFlags(flags)
}

// addReadFlags gives a command the flags that say how documents are read.
func addReadFlags(flags *pflag.FlagSet) {
	flags.String("from", "", "read every document as `FORMAT` instead of by what it is")
	flags.Bool("keep-going", false, "let unreadable documents not change the exit code")
	flags.Bool("lenient", false, "scan texts in other languages than English for numbers, each marked so")
	addMap(flags)
	addNetwork(flags)
	addLimits(flags)
	flags.String("cache", "", "keep what is read in `FOLDER`, for faster runs later")
	flags.String("now", "", "take `TIME` (a date or RFC 3339) for the present")
}

// addReportFlags gives a command the flags that say what is written.
func addReportFlags(flags *pflag.FlagSet, f forms) {
	flags.String("format", "", "write standard output as `FORMAT`: "+strings.Replace(strings.Join(f.formats, ", "), ",", " (the default),", 1))
	flags.StringArrayP("output", "o", nil, "also write a report to `[FORMAT=]PATH`; repeatable")
	flags.String("color", "", "colour the output `WHEN`: auto (the default, on a terminal), always or never")
	addVerbosity(flags)
}

// addVerbosity adds the flags that say how much is told on standard error.
func addVerbosity(flags *pflag.FlagSet) {
	flags.BoolP("quiet", "q", false, "say nothing but errors and what was asked for")
	flags.CountP("verbose", "v", "say what is being done; twice for more")
}

// addSeverities adds the flags that say which findings are told, and which of them
// make an exit code.
func addSeverities(flags *pflag.FlagSet) {
	flags.String("min-severity", "", "tell only findings at or above this `SEVERITY`: note, warning or error")
	flags.String("fail-on", "", "exit with 1 on a finding at or above this `SEVERITY`: error (the default of check), warning, note or never (that of all others)")
}
