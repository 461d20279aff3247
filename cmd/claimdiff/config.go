package main

import (
	"io"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/spf13/cobra"
)

// schemaID is the address that names the schema of the configuration.
const schemaID = "https://github.com/claimdiff/claimdiff/schemas/configuration/1"

func configCommand(p process) *cobra.Command {
	c := &cobra.Command{
		Use:   "config",
		Short: "Show what is configured, and what can be",
		Args:  noSuchCommand,
		RunE:  helpAlone,
	}
	c.AddCommand(configShowCommand(p), configSchemaCommand(p))
	return c
}

func configShowCommand(p process) *cobra.Command {
	c := &cobra.Command{
		Use:   "show",
		Short: "Print every setting and its value",
		Long: `Show prints what .claimdiff.yaml, the CLAIMDIFF_ variables and the defaults come
to, as a file that could be the configuration. What is not set stands in a
comment. With --origin, each value says where it comes from.`,
		Example: `  claimdiff config show --origin`,
		Args:    noArguments,
		RunE: func(c *cobra.Command, _ []string) error {
			origin, err := c.Flags().GetBool("origin")
			if err != nil {
				return err
			}
			values, err := load(p, c.Flags(), comparisonForms)
			if err != nil {
				return err
			}
			return writing("standard output", buffered(p.out, func(w io.Writer) error {
				return settings.Write(w, known(comparisonForms), values, origin)
			}))
		},
	}
	c.Flags().Bool("origin", false, "say where each value comes from")
	return c
}

func configSchemaCommand(p process) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of .claimdiff.yaml",
		Long: `Schema prints the JSON Schema of the configuration, for editors that check and
complete YAML by it.`,
		Example: `  claimdiff config schema > claimdiff.schema.json`,
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			schema, err := configurationSchema()
			if err != nil {
				return err
			}
			return writing("standard output", buffered(p.out, func(w io.Writer) error {
				_, err := w.Write(schema)
				return err
			}))
		},
	}
}

// configurationSchema is the JSON Schema of the configuration file.
func configurationSchema() ([]byte, error) {
	return settings.Schema(known(comparisonForms), schemaID, "claimdiff configuration")
}
