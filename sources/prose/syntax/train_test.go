package syntax

import (
	"bytes"
	"compress/gzip"
	"errors"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/prose/conllu"
)

// small is a model learned from a few sentences, each seen often enough to
// count.
func small(t testing.TB) *Model {
	t.Helper()
	sentences, err := conllu.ReadFile("../../../testdata/bench/trees.conllu")
	if err != nil {
		t.Fatal(err)
	}
	var often []conllu.Sentence
	for range 16 {
		often = append(often, sentences...)
	}
	m, err := Train(often, 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestTooFewSentencesTeachNothing(t *testing.T) {
	sentences, err := conllu.ReadFile("../../../testdata/bench/trees.conllu")
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(sentences) {
		if _, err := Train(sentences[:n], 1, nil); !errors.Is(err, errTooFew) {
			t.Errorf("%d sentences: error %v", n, err)
		}
	}
}

func written(t testing.TB, m *Model) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := m.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestTheSameSentencesAndSeedGiveTheSameBytes(t *testing.T) {
	if !bytes.Equal(written(t, small(t)), written(t, small(t))) {
		t.Error("two trainings gave different weights")
	}
}

// TestWhatWasLearnedIsKnown: a model knows the trees that it has learned, all
// but a word in forty, and still does when it was written and read again.
func TestWhatWasLearnedIsKnown(t *testing.T) {
	sentences, err := conllu.ReadFile("../../../testdata/bench/trees.conllu")
	if err != nil {
		t.Fatal(err)
	}
	m := small(t)
	again, err := Read(bytes.NewReader(written(t, m)))
	if err != nil {
		t.Fatal(err)
	}
	words, wrong := 0, 0
	for _, s := range sentences {
		for _, m := range []*Model{m, again} {
			got := m.Parse(tokens(s.Text))
			if len(got) != len(s.Words) {
				t.Fatalf("%s: %d words, want %d", s.Text, len(got), len(s.Words))
			}
			for i, w := range s.Words {
				words++
				if g := got[i]; g.Head != w.Head || conllu.Universal(g.Relation) != conllu.Universal(w.Relation) {
					wrong++
					t.Logf("%s: %s is %s of %d, want %s of %d", s.Text, g.Text, g.Relation, g.Head, w.Relation, w.Head)
				}
			}
		}
	}
	if 40*wrong > words {
		t.Errorf("%d of %d words hang where they should not", wrong, words)
	}
	if !bytes.Equal(written(t, m), written(t, again)) {
		t.Error("what was read is not written as it was")
	}
}

func TestBrokenWeightsAreRefused(t *testing.T) {
	whole := written(t, small(t))
	for name, broken := range map[string][]byte{
		"nothing":         nil,
		"no archive":      []byte("weights"),
		"cut short":       whole[:len(whole)/2],
		"of other making": repacked(t, func([]byte) []byte { return []byte("something else") }, whole),
		"cut inside":      repacked(t, func(b []byte) []byte { return b[:len(b)-9] }, whole),
		"more behind":     repacked(t, func(b []byte) []byte { return append(b, 7) }, whole),
	} {
		if _, err := Read(bytes.NewReader(broken)); err == nil || !strings.Contains(err.Error(), "weights") {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

func repacked(t testing.TB, change func([]byte) []byte, packed []byte) []byte {
	t.Helper()
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	var plain, out bytes.Buffer
	if _, err := plain.ReadFrom(r); err != nil {
		t.Fatal(err)
	}
	w := gzip.NewWriter(&out)
	_, _ = w.Write(change(plain.Bytes()))
	_ = w.Close()
	return out.Bytes()
}

// FuzzReadWeights: any bytes are read or refused, and what is read parses.
func FuzzReadWeights(f *testing.F) {
	f.Add(written(f, small(f)))
	f.Fuzz(func(t *testing.T, packed []byte) {
		if m, err := Read(bytes.NewReader(packed)); err == nil {
			m.Parse(tokens("Two ships sank."))
		}
	})
}
