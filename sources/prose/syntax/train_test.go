package syntax

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

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
	again, err := Read(written(t, m))
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
		"other bytes":     []byte("weights"),
		"cut short":       whole[:len(whole)/2],
		"of other making": bytes.Replace(whole, []byte(magic), []byte("claimdiff syntax 0"), 1),
		"cut at the end":  whole[:len(whole)-9],
	} {
		if _, err := Read(broken); err == nil || !strings.Contains(err.Error(), "weights") {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

// TestAChangedByteDoesNoHarm: what a broken file holds is refused, or it is
// weights with which one can parse.
func TestAChangedByteDoesNoHarm(t *testing.T) {
	whole := written(t, small(t))
	for at := range whole {
		if at%7 > 0 && at > 64 {
			continue
		}
		broken := bytes.Clone(whole)
		broken[at] ^= 0x15
		if m, err := Read(broken); err == nil {
			checkParse(t, m, "Two ships sank, the harbour master said.")
		}
	}
}

// TestGapsAreReadAsTheyWereWritten: any features in order are told by their
// gaps, and a code that was cut is refused.
func TestGapsAreReadAsTheyWereWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		features := rapid.SliceOfDistinct(rapid.Uint32(), rapid.ID).Draw(t, "features")
		slices.Sort(features)
		want := make([]feature, len(features))
		for i, f := range features {
			want[i] = feature(f)
		}
		code, got := writeGaps(want), make([]feature, len(want))
		if !readGaps(code, got) || !slices.Equal(got, want) {
			t.Fatalf("%v is read as %v", want, got)
		}
		if n := len(code); n > 2 && readGaps(code[:n-2], got) {
			t.Fatalf("%d of %d bytes were enough", n-2, n)
		}
	})
}

// FuzzReadWeights: any bytes are read or refused, and what is read parses.
func FuzzReadWeights(f *testing.F) {
	f.Add(written(f, small(f)))
	f.Fuzz(func(t *testing.T, packed []byte) {
		if m, err := Read(packed); err == nil {
			m.Parse(tokens("Two ships sank."))
		}
	})
}
