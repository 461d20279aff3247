package main

import (
	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/spf13/cobra"
)

// completeFlags offers the choices of each setting to the shell.
func completeFlags(c *cobra.Command, known []settings.Setting) {
	for _, s := range known {
		if c.Flags().Lookup(s.Flag) == nil || len(s.Choices) == 0 {
			continue
		}
		choices := cobra.FixedCompletions(s.Choices, cobra.ShellCompDirectiveNoFileComp)
		_ = c.RegisterFlagCompletionFunc(s.Flag, choices) // fails only where there is no such flag
	}
}
