package dataset

import (
	"fmt"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
)

// rowsOf are n rows of the notation.
func rowsOf(n int, row func(i int) string) string {
	rows := make([]string, n)
	for i := range rows {
		rows[i] = row(i)
	}
	return strings.Join(rows, "\n")
}

func check(t *testing.T, text string) compare.Result {
	return Check(readNotation(t, text), compare.DefaultPolicy())
}

func TestAFaultOfTheColumnIsOneFinding(t *testing.T) {
	for name, c := range map[string]struct{ rows, kind string }{
		"no sources": {rowsOf(40, func(i int) string {
			return fmt.Sprintf("town %d | population | %d | %s | 2031", i, 1000+i, []string{"", "", "", "office"}[i%4])
		}), "source-missing"},
		"another unit": {rowsOf(60, func(i int) string {
			return fmt.Sprintf("%stown %d | area | 12%d %s | | 2031", strings.Repeat("other: ", i%2), i/2, i/2, []string{"km2", "ha"}[i%2])
		}), "unit-mismatch"},
		"the wrong column": {rowsOf(30, func(i int) string {
			return fmt.Sprintf("town %d | injured | 12%d | | 2031 | | quote: 12%d person kill; 4%d person injure", i, i, i, i)
		}), "row-quote-mismatch"},
	} {
		findings := check(t, c.rows).Findings
		if len(findings) != 1 || findings[0].Kind != c.kind || findings[0].Where.Row != 0 || !strings.Contains(told(findings[0]), "such findings") {
			t.Errorf("%s: %d findings, the first %+v", name, len(findings), findings[:min(len(findings), 1)])
			continue
		}
		if n := len(findings[0].Claims); n < 2 || n > 4*(shownRepeats+1) {
			t.Errorf("%s: the finding lists %d claims", name, n)
		}
	}
}

func TestWhatIsLeftOutIsTold(t *testing.T) {
	const faulty = maximumFindings + 7
	r := check(t, rowsOf(3*faulty, func(i int) string {
		return fmt.Sprintf("town %d | deaths | low %d high 20 | office | 2031", i, []int{30, 10, 10}[i%3])
	}))
	found := 0
	for _, f := range r.Findings {
		if f.Kind == "bounds-order" {
			found++
		}
	}
	if found != maximumFindings || len(r.Caveats) != 1 || !strings.HasPrefix(r.Caveats[0].Say, "7 more findings of the kind bounds-order") {
		t.Errorf("%d findings are shown, %+v", found, r.Caveats)
	}
}

func TestACountThatFallsAllTheTimeIsNone(t *testing.T) {
	r := check(t, rowsOf(20, func(i int) string {
		return fmt.Sprintf("town %d | deaths | %d | office | 2031-05-0%d", i/2, 40-i%2, 1+i%2)
	}))
	if len(r.Findings) > 0 || len(r.Caveats) != 1 || !strings.Contains(r.Caveats[0].Say, "falls in 10 of 10 steps") {
		t.Errorf("%+v, %+v", r.Findings, r.Caveats)
	}
}

// A row that stands in a table any number of times is one finding, which says how
// often and lists the first few.
func TestARowRepeatedWithoutEndIsListedAFewTimes(t *testing.T) {
	result := Check(readNotation(t, strings.Repeat("ferry | deaths | 12 | harbour | 2031-05-02\n", 2999)+"ferry | deaths | 12 | harbour | 2031-05-02"), compare.DefaultPolicy())
	if len(result.Findings) != 1 || len(result.Claims) > shownRepeats+1 {
		t.Fatalf("%d findings of %d claims", len(result.Findings), len(result.Claims))
	}
	if said := told(result.Findings[0]); !strings.Contains(said, " 3,000 times,") {
		t.Error(said)
	}
}
