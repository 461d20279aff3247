package reports

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/compare"
)

func TestCutKeepsTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := []rune(rapid.StringOfN(rapid.RuneFrom([]rune("aé€ 😀")), 0, 40, -1).Draw(t, "text"))
		marks := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) mark {
			start := rapid.IntRange(-3, 45).Draw(t, "start")
			return mark{start: start, end: start + rapid.IntRange(-2, 20).Draw(t, "length"), figure: &figureLink{}, anchor: "a"}
		}), 0, 8).Draw(t, "marks")
		var joined strings.Builder
		anchors := 0
		for _, r := range cut(text, 0, len(text), marks) {
			joined.WriteString(r.Text)
			anchors += len(r.Anchors)
		}
		if joined.String() != string(text) {
			t.Fatalf("%q became %q", string(text), joined.String())
		}
		if want := len(within(marks, 0, len(text))); anchors != want {
			t.Fatalf("%d anchors for %d figures", anchors, want)
		}
	})
}

func TestPassagesMarkWhatDiffers(t *testing.T) {
	view := NewView(ferry(t), testTool)
	x := newIndex(view)
	x.placeFindings()
	later := x.finding(&view.Findings[2])
	if len(later.Passages) != 2 {
		t.Fatalf("%d passages", len(later.Passages))
	}
	marked := func(p passage) string {
		var b strings.Builder
		for _, r := range p.Runs {
			switch {
			case r.Change == compare.Delete:
				b.WriteString("-" + r.Text)
			case r.Change == compare.Insert:
				b.WriteString("+" + r.Text)
			}
			if r.Scope != "" {
				b.WriteString("(" + r.Scope + ")")
			}
		}
		return b.String()
	}
	if got, want := marked(later.Passages[0]), "-112-were(time)-noon(time)-."; got != want {
		t.Errorf("the first passage is marked %q, want %q", got, want)
	}
	if got, want := marked(later.Passages[1]), "+211+had been(time)+midnight(time)+ — “every soul on board”."; got != want {
		t.Errorf("the second passage is marked %q, want %q", got, want)
	}
	for _, p := range x.finding(&view.Findings[0]).Passages {
		for _, r := range p.Runs {
			if r.Change != "" {
				t.Errorf("passages that share no words are compared word by word: %q", r.Text)
			}
		}
	}
}

// White space at the ends of what changed is not struck or underlined.
func TestChangesMarkWords(t *testing.T) {
	c := &ClaimView{Sentence: SpanView{Exact: "é about 40 cars", End: 15}}
	marks := changes(c, []DiffView{{compare.Equal, "é"}, {compare.Delete, " about 40 "}, {compare.Insert, "50 "}, {compare.Equal, "cars"}}, compare.Delete)
	if len(marks) != 1 || marks[0].start != 2 || marks[0].end != 10 {
		t.Errorf("it marks %+v", marks)
	}
}

func TestShared(t *testing.T) {
	for _, test := range []struct {
		diff []DiffView
		want int
	}{
		{nil, 100},
		{[]DiffView{{compare.Equal, "same"}}, 100},
		{[]DiffView{{compare.Delete, "one"}, {compare.Insert, "other"}}, 0},
		{[]DiffView{{compare.Equal, "half"}, {compare.Delete, "gone"}, {compare.Insert, "much longer than that"}}, 50},
	} {
		if got := shared(test.diff); got != test.want {
			t.Errorf("shared(%v) = %d, want %d", test.diff, got, test.want)
		}
	}
}

// A diff that is not made of the sentences must mark nothing, rather than
// something else than it compared.
func TestForeignDiffsMarkNothing(t *testing.T) {
	c := &ClaimView{Sentence: SpanView{Exact: "about 40 cars", End: 13}}
	if marks := changes(c, []DiffView{{compare.Equal, "about "}, {compare.Delete, "50"}}, compare.Delete); marks != nil {
		t.Errorf("it marks %v", marks)
	}
}

func TestExcerptsOfLongSentences(t *testing.T) {
	for _, test := range []struct{ length, figure, from, to int }{
		{passageLength, 5, 0, passageLength},
		{5000, 10, 0, passageLength},
		{5000, 4990, 5000 - passageLength, 5000},
		{5000, 2500, 2500 - passageLength/2, 2500 + passageLength/2},
	} {
		if from, to := window(test.length, test.figure); from != test.from || to != test.to {
			t.Errorf("window(%d, %d) = %d, %d, want %d, %d", test.length, test.figure, from, to, test.from, test.to)
		}
	}
}
