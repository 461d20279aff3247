package main

import (
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/spf13/cobra"
)

func versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return printVersion(c) },
	}
}

// flagVersion is the flag that does what the command does.
const flagVersion = "version"

func printVersion(c *cobra.Command) error {
	t := tool()
	_, err := fmt.Fprintf(c.OutOrStdout(), "%s %s (rules %s, %s, %s/%s)\n",
		t.Name, t.Version, t.Rules, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return writing("standard output", err)
}

// tool names this program in reports, as the build information has it.
func tool() reports.Tool {
	return reports.Tool{Name: "claimdiff", Version: version(), Rules: sources.English().Fingerprint()}
}

// version is the module's version, else the revision it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "devel"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	revision, modified := "", ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision = "devel-" + s.Value[:min(12, len(s.Value))]
		case s.Key == "vcs.modified" && s.Value == "true":
			modified = "-modified"
		}
	}
	return cmp.Or(revision, "devel") + modified
}
