package reports

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/quantity"
	"pgregory.net/rapid"
)

// byDay is a question whose answers are exact amounts, each of its day, and a
// finding that tells the given claims apart by time.
func byDay(parted []string, answers ...string) *index {
	q := QuestionView{ID: "q", Label: "People rescued"}
	for i, a := range answers {
		amount, day, _ := strings.Cut(a, " ")
		n := json.Number(amount)
		view := AnswerView{AsOf: day, Claims: []string{fmt.Sprint("c", i)}, Form: quantity.Exact, Low: &n, High: &n, Reading: &ReadingView{Low: &n, High: &n}}
		q.Answers = append(q.Answers, view)
	}
	return newIndex(View{Questions: []QuestionView{q}, Findings: []FindingView{{Kind: "as-of-difference", Questions: []string{"q"}, Claims: parted}}})
}

func timelineOf(x *index) *timeline {
	x.placeFindings()
	q := x.ordered[0]
	answers := []pageAnswer{}
	for _, a := range q.Answers {
		answers = append(answers, pageAnswer{Reading: string(*a.Low)})
	}
	return x.timeline(q, answers)
}

func TestTimelineShowsWhatTimeParts(t *testing.T) {
	drawn := timelineOf(byDay([]string{"c2", "c0", "c3"}, "40 2031-05-04", "35 2031-05-03", "12 2031-05-02", "12 2031-05-02"))
	if drawn == nil {
		t.Fatal("nothing is drawn")
	}
	if p := drawn.Points; len(p) != 2 || p[0].Label != "12" || p[1].Label != "40" || p[0].Dot <= p[1].Dot || p[0].Before || !p[1].Before {
		t.Errorf("the points are %+v", p)
	}
	if d := drawn.Days; len(d) != 2 || d[0].Label != "2 May 2031" || d[1].Label != "4 May 2031" {
		t.Errorf("the days are %v", d)
	}
}

func TestNoTimelineThatSaysNothing(t *testing.T) {
	for name, x := range map[string]*index{
		"no finding names them": byDay(nil, "40 2031-05-04", "12 2031-05-02"),
		"one day":               byDay([]string{"c0", "c1"}, "40 2031-05-04", "12 2031-05-04"),
		"no day":                byDay([]string{"c0", "c1"}, "40", "12 2031-05-04"),
		"one amount":            byDay([]string{"c0", "c1"}, "12 2031-05-02", "12 2031-05-04"),
	} {
		if timelineOf(x) != nil {
			t.Errorf("%s: a timeline is drawn", name)
		}
	}
}

// Whatever the amounts and days, every point lies on the paper, the later
// further right, and no two labels meet.
func TestTimelineStaysOnPaper(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answer := rapid.Custom(func(t *rapid.T) string {
			return fmt.Sprintf("%d 2031-%02d-%02d", rapid.IntRange(0, 5000).Draw(t, "amount"), rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day"))
		})
		answers := rapid.SliceOfN(answer, 2, 12).Draw(t, "answers")
		parted := []string{}
		for i := range answers {
			parted = append(parted, fmt.Sprint("c", i))
		}
		drawn := timelineOf(byDay(parted, answers...))
		if drawn == nil {
			return
		}
		for i, p := range drawn.Points {
			if p.place < 0 || p.place > 100 || p.Top < 0 || p.Bottom > drawn.Height || p.Top > p.Bottom {
				t.Fatalf("a point is off the paper: %+v", p)
			}
			if i > 0 && p.place < drawn.Points[i-1].place {
				t.Fatalf("%+v stands left of an earlier point", p)
			}
		}
		if len(drawn.Days) > timelineDays+1 {
			t.Fatalf("%d days are named", len(drawn.Days))
		}
	})
}
