package dataset

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// drawRow draws one line of the notation. Few names and numbers make many rows
// meet.
func drawRow(t *rapid.T) string {
	pick := func(label string, from ...string) string { return rapid.SampledFrom(from).Draw(t, label) }
	number := func(label string) string {
		return pick(label, "0", "5", "12", "21", "36", "120", "360", "1200", "12000", "12000 step 1000")
	}
	figure := pick("form", "", "", "", "about", "at_least", "more_than") + " " + number("value") + pick("unit", "", "", " ha", " acre", " %")
	switch pick("shape", "", "", "", "bounds", "range", "none", "vague") {
	case "bounds":
		figure = fmt.Sprintf("low %s best %s high %s", number("low"), number("best"), number("high"))
	case "range":
		figure = fmt.Sprintf("between %s %s", pick("from", "5", "36"), pick("to", "12", "360"))
	case "none":
		figure = ""
	case "vague":
		figure = "vague"
	}
	quote := ""
	if pick("quoted", "", "", "yes") != "" {
		quote = "quote: " + number("said") + pick("of", " person kill", " person injure", " crowd", " superseded person kill")
		if pick("more", "", "yes") != "" {
			quote += "; " + number("also") + pick("of", " person kill", " person injure at Nor", " child kill")
		}
	}
	return pick("table", "", "other: ") + strings.Join([]string{
		pick("item", "ferry", "Ferry", "mill", "Total", ""), pick("attribute", "deaths", "new deaths", "visitors", "area"), figure,
		pick("source", "harbour", "mayor", ""), pick("date", "2031-05-02", "2031-05-03", "2031-05-04", "2031", ""), pick("place", "", "", "Kel", "Nor"),
		quote, pick("evidence", "", "", "lost", "found"), pick("note", "", "", "note: revised"),
	}, "|")
}

func drawRows(t *rapid.T) []string {
	return rapid.SliceOfN(rapid.Custom(drawRow), 1, 14).Draw(t, "rows")
}

// saysOf is what a finding says wherever its rows stand in their tables.
func saysOf(f compare.Finding) compare.Finding {
	w := *f.Where
	w.Row, w.Line = 0, 0
	f.Where = &w
	return f
}

func sorted(findings []compare.Finding) []compare.Finding {
	var all []compare.Finding
	for _, f := range findings {
		all = append(all, saysOf(f))
	}
	slices.SortFunc(all, func(a, b compare.Finding) int { return strings.Compare(a.ID, b.ID) })
	return all
}

func TestTheOrderOfRowsAndTablesChangesNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		rows := drawRows(rt)
		a := Check(readNotation(t, strings.Join(rows, "\n")), compare.DefaultPolicy())
		b := Check(readNotation(t, strings.Join(rapid.Permutation(rows).Draw(rt, "order"), "\n")), compare.DefaultPolicy())
		if diff := cmp.Diff(sorted(a.Findings), sorted(b.Findings)); diff != "" {
			rt.Fatalf("findings differ:\n%s", diff)
		}
		if diff := cmp.Diff(a.Caveats, b.Caveats); diff != "" {
			rt.Fatalf("caveats differ:\n%s", diff)
		}
	})
}

func TestTheOrderOfRowsThatAreRoundedDifferentlyChangesNothing(t *testing.T) {
	const rounded, exact, other = "ferry | crowd | 12000 step 1000 | harbour | 2031-05-02", "ferry | crowd | 12000 | harbour | 2031-05-02", "ferry | crowd | 12360 | mayor | 2031-05-02"
	var first []compare.Finding
	for i, rows := range [][]string{{exact, rounded, rounded, other}, {rounded, exact, rounded, other}, {rounded, rounded, exact, other}} {
		found := sorted(Check(readNotation(t, strings.Join(rows, "\n")), compare.DefaultPolicy()).Findings)
		if i == 0 {
			first = found
		}
		if diff := cmp.Diff(first, found); diff != "" {
			t.Errorf("rows in another order: %s", diff)
		}
	}
}

func TestALineAboveChangesNoFingerprint(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		rows := drawRows(rt)
		above := "abbey | bells | 7 | vicar | 2019-01-01 | Farland"
		if strings.HasPrefix(rows[0], "other: ") {
			above = "other: " + above
		}
		// both tables know sources and dates, with the line and without it
		rest := strings.Join(rows, "\n") + "\nabbey | organs | 1 | vicar | 2019-01-01 | Farland\nother: abbey | organs | 1 | vicar | 2019-01-01 | Farland"
		a := Check(readNotation(t, rest), compare.DefaultPolicy())
		b := Check(readNotation(t, above+"\n"+rest), compare.DefaultPolicy())
		if diff := cmp.Diff(sorted(a.Findings), sorted(b.Findings)); diff != "" {
			rt.Fatalf("findings differ:\n%s", diff)
		}
	})
}

func TestFingerprintsAreUnique(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		seen := map[string]bool{}
		for _, f := range Check(readNotation(t, strings.Join(drawRows(rt), "\n")), compare.DefaultPolicy()).Findings {
			if seen[f.ID] {
				rt.Fatalf("%s %s stands twice", f.Kind, f.ID)
			}
			seen[f.ID] = true
		}
	})
}

func TestTheTablesAreNotChanged(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := strings.Join(drawRows(rt), "\n")
		tables := readNotation(t, text)
		Check(tables, compare.DefaultPolicy())
		if diff := cmp.Diff(readNotation(t, text), tables); diff != "" {
			rt.Fatalf("the tables were changed:\n%s", diff)
		}
	})
}

func TestTablesWithoutRowsGiveNothing(t *testing.T) {
	r := Check([]claim.Table{{ID: "empty.csv"}}, compare.DefaultPolicy())
	if len(r.Findings)+len(r.Claims)+len(r.Documents)+len(r.Caveats) > 0 {
		t.Errorf("%+v", r)
	}
}
