package main

import (
	"io"
	"os"
	"path"
	"path/filepath"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/spf13/cobra"
)

func initCommand(p process) *cobra.Command {
	c := &cobra.Command{
		Use:   "init",
		Short: "Write a first .claimdiff.yaml for the documents and tables that are here",
		Long: `Init looks at the folder that it runs in, proposes what to check and what the
columns of the tables say, and writes that into .claimdiff.yaml, with comments. The
proposals go by the names of columns and by what stands in them: read them before
you trust them. A file that is there is left alone unless --force is given.`,
		Example: `  claimdiff init
  claimdiff check`,
		Args: noArguments,
		RunE: func(c *cobra.Command, _ []string) error {
			force, err := c.Flags().GetBool("force")
			if err != nil {
				return err
			}
			return runInit(p, force)
		},
	}
	c.Flags().Bool("force", false, "overwrite the configuration that is there")
	return c
}

// afterInit is what is printed when the configuration was written.
const afterInit = `Wrote ` + settings.FileName + `. Read it, then run

  claimdiff check
  claimdiff baseline write

The first shows what is found; the second accepts that, so that later checks fail
on what is new.
`

func runInit(p process, force bool) error {
	file := filepath.Join(p.directory, settings.FileName)
	if _, err := os.Lstat(file); err == nil && !force {
		return failf("claimdiff init --force overwrites it", "%s is there already", settings.FileName)
	}
	found, err := lookAround(p)
	if err != nil {
		return err
	}
	if found.isEmpty() {
		return failf("run it in the folder that holds them, or above it", "there are no documents and no tables here")
	}
	text := found.configuration()
	if err := writeFile(file, func(w io.Writer) error { _, err := io.WriteString(w, text); return err }); err != nil {
		return err
	}
	return writing("standard output", buffered(p.out, func(w io.Writer) error {
		_, err := io.WriteString(w, afterInit)
		return err
	}))
}

// lookAround looks at the folder that the command runs in.
func lookAround(p process) (surroundings, error) {
	documents, tables := sources.Sort([]string{p.directory}, sources.Options{})
	found := surroundings{}
	archived := map[string]bool{}
	for _, file := range tables {
		t := seenTable{path: p.relative(file)}
		proposal, err := sources.ProposeMapping(file, sources.Options{}, sources.English())
		if err != nil {
			t.trouble = err.Error()
		}
		t.Proposal = proposal
		found.tables = append(found.tables, t)
		for _, a := range proposal.Archives {
			archived[topOf(filepath.ToSlash(a))] = true
			archived[topOf(path.Join(path.Dir(t.path), filepath.ToSlash(a)))] = true
		}
	}
	for _, file := range documents {
		if info, err := os.Stat(file); err == nil && !info.IsDir() {
			found.addDocument(p.relative(file), archived)
		}
	}
	return found, nil
}

// relative is a path as seen from where the command runs, with forward slashes.
func (p process) relative(path string) string { return filepath.ToSlash(p.fromHere(path)) }
