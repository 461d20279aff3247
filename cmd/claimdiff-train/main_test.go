package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/prose/syntax"
)

const trees = "../../testdata/bench/trees.conllu"

// TestTrainingWritesWeights: what is written can be read, and is the same when
// it is learned again.
func TestTrainingWritesWeights(t *testing.T) {
	var written [2][]byte
	for i := range written {
		path := filepath.Join(t.TempDir(), "weights.gz")
		var progress bytes.Buffer
		if err := run([]string{"-o", path, trees, trees, trees, trees}, &progress, &progress); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(progress.String(), "learning tags of 20 sentences\n") {
			t.Errorf("it tells %q", progress.String())
		}
		written[i], _ = os.ReadFile(path)
	}
	if !bytes.Equal(written[0], written[1]) {
		t.Error("two trainings gave different weights")
	}
	if _, err := syntax.Read(bytes.NewReader(written[0])); err != nil {
		t.Error(err)
	}
}

func TestWhatCannotBeLearnedIsTold(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "broken.conllu")
	if err := os.WriteFile(broken, []byte("1\tships\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for want, arguments := range map[string][]string{
		"name a treebank":            {},
		"say where the weights go":   {trees},
		"too few sentences":          {"-o", "weights.gz", trees},
		"read a treebank: open":      {"-o", "weights.gz", "nowhere.conllu"},
		"broken.conllu: line 1: a w": {"-o", "weights.gz", broken},
		"write the weights: open":    {"-o", filepath.Join(t.TempDir(), "no", "weights.gz"), trees, trees, trees, trees},
	} {
		var out bytes.Buffer
		if err := run(arguments, &out, &out); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: error %v, want %q", arguments, err, want)
		}
	}
}
