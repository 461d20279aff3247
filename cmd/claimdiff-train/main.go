// Claimdiff-train learns the weights of the tagger and the parser from
// treebanks in the CoNLL-U format, plain or compressed with gzip, and writes
// the file that sources/prose/syntax embeds. The same files and seed give the
// same bytes.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/sources/prose/conllu"
	"github.com/claimdiff/claimdiff/sources/prose/syntax"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintf(os.Stderr, "claimdiff-train: error: %v\n", err)
		os.Exit(2)
	}
}

func run(arguments []string, out, progress io.Writer) error {
	c := command(progress)
	c.SetOut(out)
	c.SetArgs(arguments)
	return c.Execute()
}

func command(progress io.Writer) *cobra.Command {
	seed, output := uint64(0), ""
	c := &cobra.Command{
		Use:   "claimdiff-train -o WEIGHTS TREEBANK...",
		Short: "Learn the weights of the tagger and the parser from treebanks",
		Long: `claimdiff-train learns from the sentences of all TREEBANKs, CoNLL-U files that
may be compressed with gzip, and writes the weights to one file. It runs on one
core; two treebanks of 300,000 words together take some minutes. The same files,
in the same order, and the same seed give the same bytes.`,
		Example:       "  claimdiff-train -o sources/prose/syntax/weights.gz en_ewt-ud-train.conllu en_gum-ud-train.conllu",
		Args:          treebanks,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(_ *cobra.Command, paths []string) error {
			if output == "" {
				return errors.New("no output: say where the weights go with -o FILE")
			}
			return train(paths, output, seed, progress)
		},
	}
	c.CompletionOptions.DisableDefaultCmd = true
	c.Flags().StringVarP(&output, "output", "o", "", "the file to write the weights to")
	c.Flags().Uint64Var(&seed, "seed", 1, "decides the order in which the sentences are learned from")
	return c
}

func treebanks(_ *cobra.Command, paths []string) error {
	if len(paths) == 0 {
		return errors.New("name a treebank, as in: claimdiff-train -o weights.gz en_ewt-ud-train.conllu (see claimdiff-train --help)")
	}
	return nil
}

func train(paths []string, output string, seed uint64, progress io.Writer) error {
	var sentences []conllu.Sentence
	for _, path := range paths {
		more, err := conllu.ReadFile(path)
		if err != nil {
			return err
		}
		sentences = append(sentences, more...)
	}
	m, err := syntax.Train(sentences, seed, func(step string) { _, _ = fmt.Fprintf(progress, "learning %s\n", step) })
	if err != nil {
		return err
	}
	var weights bytes.Buffer
	if err := m.Write(&weights); err != nil {
		return err
	}
	if err := os.WriteFile(output, weights.Bytes(), 0o644); err != nil {
		return fmt.Errorf("write the weights: %w", err)
	}
	_, _ = fmt.Fprintf(progress, "%s: %d bytes\n", output, weights.Len())
	return nil
}
