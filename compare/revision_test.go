package compare

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// versionOf makes a version of the only document of a set, whose claims each
// have a sentence of their own.
func versionOf(set claim.Set, id string) claim.Version {
	d := *set.Documents[0]
	d.ID = id
	v := claim.Version{Document: &d}
	for _, c := range set.Claims {
		c.Document, c.ID = id, id+c.ID
		v.Claims = append(v.Claims, c)
		if !slices.Contains(v.Sentences, c.Sentence) {
			v.Sentences = append(v.Sentences, c.Sentence)
		}
	}
	return v
}

func drawVersion(t *rapid.T, tb testing.TB, id string) claim.Version {
	lines := rapid.SliceOfN(rapid.Custom(drawLine), 1, 8).Draw(t, id)
	for i, line := range lines {
		_, fields, _ := strings.Cut(line, "|")
		lines[i] = "post |" + fields
	}
	return versionOf(readNotation(tb, strings.Join(lines, "\n")), id)
}

func TestAVersionDoesNotDifferFromItself(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		v := drawVersion(rt, t, "old")
		again := v
		d := *v.Document
		d.ID = "new"
		again.Document = &d
		again.Claims = slices.Clone(v.Claims)
		for i := range again.Claims {
			again.Claims[i].ID, again.Claims[i].Document = "new"+again.Claims[i].ID, "new"
		}
		r := Diff(v, again, DefaultPolicy()).Revision
		for _, s := range r.Sentences {
			if s.Op != SentenceKept {
				rt.Errorf("a sentence is %s", s.Op)
			}
		}
		for _, f := range r.Figures {
			if f.State != FigureKept {
				rt.Errorf("a figure is %s: %v", f.State, f.Aspects)
			}
		}
	})
}

func TestEverySentenceAndFigureIsToldOnce(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		old, new := drawVersion(rt, t, "old"), drawVersion(rt, t, "new")
		r := Diff(old, new, DefaultPolicy()).Revision
		var olds, news []document.Span
		for _, s := range r.Sentences {
			olds, news = appendSpan(olds, s.Old), appendSpan(news, s.New)
			if got := joined(s.Diff, Insert); s.Diff != nil && got != s.New.Of(new.Document.Text) {
				rt.Errorf("the diff leads to %q, want %q", got, s.New.Of(new.Document.Text))
			}
			if got := joined(s.Diff, Delete); s.Diff != nil && got != s.Old.Of(old.Document.Text) {
				rt.Errorf("the diff starts from %q, want %q", got, s.Old.Of(old.Document.Text))
			}
		}
		checkSpans(rt, olds, old.Sentences)
		checkSpans(rt, news, new.Sentences)
		told := map[string]int{}
		for _, f := range r.Figures {
			told[f.Old]++
			told[f.New]++
		}
		for _, c := range slices.Concat(old.Claims, new.Claims) {
			if told[c.ID] != 1 && !c.Superseded {
				rt.Errorf("%s is told %d times", c.ID, told[c.ID])
			}
		}
	})
}

func appendSpan(spans []document.Span, s document.Span) []document.Span {
	if s.Empty() {
		return spans
	}
	return append(spans, s)
}

// joined is the words of one of the two passages that a diff compares.
func joined(diff []DiffPart, own DiffOp) string {
	var b strings.Builder
	for _, part := range diff {
		if part.Op == Equal || part.Op == own {
			b.WriteString(part.Text)
		}
	}
	return b.String()
}

func checkSpans(t *rapid.T, got, want []document.Span) {
	slices.SortFunc(got, func(a, b document.Span) int { return a.Start - b.Start })
	if !slices.Equal(got, want) {
		t.Errorf("sentences %v, want %v", got, want)
	}
}

// A rewritten stretch too long to be weighed is shown as taken out and put in,
// and the report says so.
func TestALongRewrittenStretchIsToldOf(t *testing.T) {
	long := func(id, word string) claim.Version {
		v := claim.Version{Document: &document.Document{Meta: document.Meta{ID: id}}}
		for i := range 250 {
			start := len(v.Document.Text)
			v.Document.Text += strings.Repeat(word, i+1) + ".\n"
			v.Sentences = append(v.Sentences, document.Span{Start: start, End: len(v.Document.Text) - 1})
		}
		return v
	}
	result := Diff(long("old", "a"), long("new", "b"), DefaultPolicy())
	if len(result.Caveats) != 1 || len(result.Revision.Sentences) != 500 {
		t.Errorf("%d caveats and %d sentences, want 1 and 500", len(result.Caveats), len(result.Revision.Sentences))
	}
}

func TestALongSentenceIsCutWithACaveat(t *testing.T) {
	version := func(id, end string) claim.Version {
		d := &document.Document{Meta: document.Meta{ID: id}, Text: strings.Repeat("word ", maximumDiff/5) + end}
		return claim.Version{Document: d, Sentences: []document.Span{{End: len(d.Text)}}}
	}
	if got := Diff(version("old", "one"), version("new", "two"), DefaultPolicy()).Caveats; len(got) != 1 {
		t.Errorf("%d caveats, want 1", len(got))
	}
}

func BenchmarkDiff(b *testing.B) {
	version := func(id string, step int) claim.Version {
		v := claim.Version{Document: &document.Document{Meta: document.Meta{ID: id}}}
		for i := range 2000 {
			start := len(v.Document.Text)
			v.Document.Text += "The " + strings.Repeat("w", 1+i%97) + " counted " + strings.Repeat("x", 1+i/step) + " of them.\n"
			v.Sentences = append(v.Sentences, document.Span{Start: start, End: len(v.Document.Text) - 1})
		}
		return v
	}
	old, new := version("old", 20), version("new", 30)
	for b.Loop() {
		Diff(old, new, DefaultPolicy())
	}
}
