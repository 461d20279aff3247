package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/sources/prose/conllu"
	"github.com/claimdiff/claimdiff/sources/prose/syntax"
)

const trees = "../../testdata/bench/trees.conllu"

// TestTrainingWritesWeights: what is written can be read, and is the same when
// it is learned again.
func TestTrainingWritesWeights(t *testing.T) {
	var written [2][]byte
	for i := range written {
		path := filepath.Join(t.TempDir(), "weights.bin")
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
	if _, err := syntax.Read(written[0]); err != nil {
		t.Error(err)
	}
}

// TestAttributionsAreTrees: every sentence that is made up is a tree with tags,
// begins with a capital, and is the same when it is made again.
func TestAttributionsAreTrees(t *testing.T) {
	sentences, err := attributions(500, 7)
	if err != nil {
		t.Fatal(err)
	}
	var file strings.Builder
	for _, s := range sentences {
		for i, w := range s.Words {
			fmt.Fprintf(&file, "%d\t%s\t_\t%s\t%s\t_\t%d\t%s\t_\t_\n", i+1, w.Form, w.UPOS, w.XPOS, w.Head+1, w.Relation)
		}
		file.WriteByte('\n')
		if r, _ := utf8.DecodeRuneInString(s.Words[0].Form); unicode.IsLower(r) {
			t.Errorf("%s begins with %q", s.ID, s.Words[0].Form)
		}
	}
	if read, err := conllu.Read(strings.NewReader(file.String())); err != nil || len(read) != len(sentences) {
		t.Errorf("%d of %d sentences are trees: %v", len(read), len(sentences), err)
	}
	again, _ := attributions(500, 7)
	if diff := cmp.Diff(sentences, again); diff != "" {
		t.Error(diff)
	}
}

func TestABrokenGrammarIsTold(t *testing.T) {
	for rule, want := range map[string]string{
		"sentence":                        "line 1 of the grammar: \"sentence\" is no rule",
		"sentence = {who}":                `writes "sentence" with the unknown "who"`,
		"sentence = a/DET/DT b/NOUN/NN":   "2 parts hang on nothing",
		"sentence = a/DET/DT:det>3 b/X/Y": `"a/DET/DT:det>3" hangs on no part`,
		"sentence = a/DET":                `"a/DET" has no tags`,
		"\n# words\n\nsentence ~ NOUN NN": "line 4 of the grammar",
	} {
		if _, err := parseGrammar(rule); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", rule, err, want)
		}
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
		"too few sentences":          {"-o", "weights.bin", trees},
		"read a treebank: open":      {"-o", "weights.bin", "nowhere.conllu"},
		"broken.conllu: line 1: a w": {"-o", "weights.bin", broken},
		"write the weights: open":    {"-o", filepath.Join(t.TempDir(), "no", "weights.bin"), trees, trees, trees, trees},
	} {
		var out bytes.Buffer
		if err := run(arguments, &out, &out); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: error %v, want %q", arguments, err, want)
		}
	}
}
