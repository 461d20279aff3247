package main

import (
	"fmt"
	"runtime"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/release"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/spf13/cobra"
)

func versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  noArguments,
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

// tool names this program in reports.
func tool() reports.Tool { return release.Tool() }

// version is that of this program.
func version() string { return release.Version() }
