package reports

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/quantity"
	"pgregory.net/rapid"
)

func between(low, high string) AnswerView {
	a, b := json.Number(low), json.Number(high)
	return AnswerView{Form: quantity.Between, Low: &a, High: &b, Reading: &ReadingView{Low: &a, High: &b}}
}

func TestTicksAreRound(t *testing.T) {
	for _, test := range []struct {
		scale scale
		want  string
	}{
		{scale{0, 12000}, "0 5,000 10,000"},
		{scale{9000, 12000}, "9,000 10,000 11,000 12,000"},
		{scale{0.1, 0.5}, "0.1 0.2 0.3 0.4 0.5"},
		{scale{0, 4.1e9}, "0 2 billion 4 billion"},
		{scale{-5, 5}, "-5 0 5"},
	} {
		labels := []string{}
		for _, value := range test.scale.ticks() {
			labels = append(labels, tickLabel(value))
		}
		if got := strings.Join(labels, " "); got != strings.ReplaceAll(test.want, "-", "−") {
			t.Errorf("ticks of %v: %s, want %s", test.scale, got, test.want)
		}
	}
}

func TestNoPlotThatWouldMislead(t *testing.T) {
	kilometres := between("1", "2")
	kilometres.Unit = "km"
	huge := between("1"+strings.Repeat("0", 400), "2"+strings.Repeat("0", 400))
	for name, answers := range map[string][]AnswerView{
		"nothing": nil, "one answer": {between("1", "2")}, "two units": {between("1", "2"), kilometres},
		"vague": {{Form: quantity.Vague}, {Form: quantity.Vague}}, "beyond all scales": {huge, huge},
	} {
		if _, ok := newScale(answers); ok {
			t.Errorf("%s is drawn", name)
		}
	}
}

// Whatever the answers, everything drawn lies on the paper, a bar from left to
// right, and greater amounts further right.
func TestScale(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		literal := rapid.Custom(func(t *rapid.T) float64 { return rapid.Float64Range(-1e12, 1e12).Draw(t, "value") })
		a, b := literal.Draw(t, "a"), literal.Draw(t, "b")
		s, ok := newScale([]AnswerView{
			between(plainFloat(min(a, b)), plainFloat(max(a, b))), between(plainFloat(a), plainFloat(a)),
		})
		if !ok {
			t.Fatal("two answers with bounds are not drawn")
		}
		low, high := s.at(min(a, b)), s.at(max(a, b))
		if low > high+1e-6 || low < -1 || high > 101 || math.IsNaN(low+high) {
			t.Fatalf("%v to %v is drawn from %v to %v", a, b, low, high)
		}
		ticks := s.ticks()
		if len(ticks) > scaleTicks+1 {
			t.Fatalf("%d ticks", len(ticks))
		}
		for _, tick := range ticks {
			if at := s.at(tick); at < 0 || at > 100 {
				t.Fatalf("a tick at %v", at)
			}
		}
	})
}

func TestPlotRows(t *testing.T) {
	twelve := json.Number("12000")
	open := AnswerView{Form: quantity.AtMost, High: &twelve, Reading: &ReadingView{High: &twelve}}
	q := &QuestionView{Label: "Troops", Answers: []AnswerView{between("10000", "11000"), open, {Form: quantity.Vague}}}
	x := newIndex(View{})
	drawn := x.plot(q, []pageAnswer{{Source: "A", Reading: "10,000–11,000"}, {Source: "B"}, {Source: "C"}})
	if drawn == nil {
		t.Fatal("nothing is drawn")
	}
	if x.plot(q, []pageAnswer{{Reading: "12"}, {Reading: "12"}, {Reading: "12"}}) != nil {
		t.Error("answers that are read alike are drawn")
	}
	if rows := drawn.Rows; !rows[1].OpenLow || rows[1].OpenHigh || !rows[1].Hedged || rows[0].Hedged || rows[2].HasBar {
		t.Errorf("the rows are %+v", rows)
	}
	for _, place := range []string{drawn.Rows[0].X1, drawn.Rows[0].X2, drawn.Rows[1].X2} {
		if value, err := strconv.ParseFloat(strings.TrimSuffix(place, "%"), 64); err != nil || value < 0 || value > 100 {
			t.Errorf("a bar ends at %s", place)
		}
	}
}

// Rows of one origin stand together under its name, and the reports that repeat
// a figure are its hollow dots.
func TestPlotGathersOrigins(t *testing.T) {
	exact := func(id, amount string) AnswerView {
		a := between(amount, amount)
		a.Form, a.Claims = quantity.Exact, []string{id}
		return a
	}
	in := func(source, reading string, documents ...string) pageAnswer {
		a := pageAnswer{Source: source, Reading: reading}
		for _, d := range documents {
			a.Figures = append(a.Figures, pageFigure{Text: reading, Document: d})
		}
		return a
	}
	q := &QuestionView{
		Label:   "Houses",
		Origins: []OriginView{{Name: "Ministry", Claims: []string{"a", "c", "d"}}, {Name: "Mayor", Claims: []string{"b"}}},
		Answers: []AnswerView{exact("a", "40"), exact("b", "50"), exact("c", "40"), exact("d", "45")},
	}
	drawn := newIndex(View{}).plot(q, []pageAnswer{in("Ministry", "40", "Post", "Wire"), in("Mayor", "50", "Post"), in("The minister", "40", "Echo", "Post"), in("Ministry", "45", "Echo")})
	told := []string{}
	for _, r := range drawn.Rows {
		told = append(told, strings.TrimSpace(r.Heading+" "+r.Figure+" "+strings.Repeat("o", len(r.Copies))))
	}
	if got, want := strings.Join(told, "; "), "Ministry 40 oo; 45; Mayor 50"; got != want {
		t.Errorf("the rows are %q, want %q", got, want)
	}
}
