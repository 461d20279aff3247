package conllu

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const trees = "../../../testdata/bench/trees.conllu"

// TestWordsStandWhereTheTextSays: each span holds the word's very form, words
// that are spelled together in parts of one stretch.
func TestWordsStandWhereTheTextSays(t *testing.T) {
	sentences, err := ReadFile(trees)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sentences {
		for _, w := range s.Words {
			if got := w.Span.Of(s.Text); got != w.Form {
				t.Errorf("%s: %q stands at %v, where the text is %q", s.ID, w.Form, w.Span, got)
			}
		}
	}
	first := sentences[0].Words
	if got := []int{first[2].Head, first[3].Head}; first[2].Relation != "nsubj" || !cmp.Equal(got, []int{3, -1}) {
		t.Errorf("the subject is read as %+v, its verb as %+v", first[2], first[3])
	}
}

func TestACompressedFileIsTheSame(t *testing.T) {
	plain, err := os.ReadFile(trees)
	if err != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, _ = w.Write(plain)
	_ = w.Close()
	path := filepath.Join(t.TempDir(), "trees.conllu.gz")
	if err := os.WriteFile(path, packed.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	want, _ := ReadFile(trees)
	got, err := ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// word is one line of a sentence.
func word(id, form, head string) string {
	return strings.Join([]string{id, form, "_", "NOUN", "NN", "_", head, "dep", "_", "_"}, "\t") + "\n"
}

func TestWhatIsNotReadIsTold(t *testing.T) {
	for name, c := range map[string]struct{ content, want string }{
		"columns":       {"1\tships\n", "line 1: a word has 2 columns and not 10"},
		"a gap":         {word("1", "a", "0") + word("3", "b", "1"), `line 2: the word "3" follows word 1`},
		"a head":        {word("1", "a", "x"), `line 1: the head "x" is no number`},
		"a head beyond": {word("1", "a", "0") + word("2", "b", "9"), "the last sentence: the head of word 2 is word 9, of 2"},
		"two roots":     {word("1", "a", "0") + word("2", "b", "0") + "\n", "the sentence before line 3: there are 2 roots"},
		"a circle":      {word("1", "a", "0") + word("2", "b", "3") + word("3", "c", "2"), "word 2 hangs on itself"},
		"itself":        {word("1", "a", "0") + word("2", "b", "2"), "word 2 hangs on itself"},
		"a range":       {"2-1\tab" + strings.Repeat("\t_", 8) + "\n", `"2-1" is no range of words`},
		"nothing":       {"\n\n", "there is no sentence in it"},
	} {
		if _, err := Read(strings.NewReader(c.content)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %q", name, err, c.want)
		}
	}
	if _, err := ReadFile("nowhere.conllu"); err == nil || !strings.Contains(err.Error(), "read a treebank: open nowhere.conllu") {
		t.Errorf("no file: error %v", err)
	}
}

// FuzzRead: any bytes are read or refused.
func FuzzRead(f *testing.F) {
	f.Add(word("1", "a", "2") + word("2", "b", "0"))
	f.Add("# text = ab c\n1-2\tab" + strings.Repeat("\t_", 8) + "\n" + word("1", "a", "0") + word("2", "b", "1") + "3.1" + strings.Repeat("\t_", 9) + "\n")
	f.Fuzz(func(t *testing.T, content string) {
		sentences, err := Read(strings.NewReader(content))
		if err == nil && len(sentences) == 0 {
			t.Fatal("neither sentences nor an error")
		}
		for _, s := range sentences {
			for _, w := range s.Words {
				if w.Span.Start < 0 || w.Span.End > len(s.Text) || w.Span.Start > w.Span.End {
					t.Fatalf("%q stands at %v of %q", w.Form, w.Span, s.Text)
				}
			}
		}
	})
}
