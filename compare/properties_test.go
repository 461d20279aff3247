package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// drawLine draws one line of the notation. Documents come out on days of their
// own, so that their order is theirs and not that of the input.
func drawLine(t *rapid.T) string {
	pick := func(label string, from ...string) string { return rapid.SampledFrom(from).Draw(t, label) }
	number := func(label string) int {
		return rapid.SampledFrom([]int{0, 5, 6, 40, 47, 112, 121, 1200, 8000, 12000}).Draw(t, label)
	}
	n := rapid.IntRange(0, 3).Draw(t, "document")
	doc := strings.Repeat("later ", n) + fmt.Sprintf("doc%d", n)
	figure := fmt.Sprintf("%s %d", pick("form", "exact", "about", "at_least", "more_than", "at_most"), number("value"))
	switch pick("more", "", "", "range", "vague", "unit", "share") {
	case "range":
		low := number("low")
		figure = fmt.Sprintf("between %d %d", low, low+rapid.IntRange(1, 4000).Draw(t, "width"))
	case "vague":
		figure = "vague"
	case "unit":
		figure += pick("unit", " ha", " acre", " km2")
	case "share":
		figure += " %"
	}
	figure += pick("status", "", "", " feared", " corrected", " up", " down")
	return strings.Join([]string{
		doc, pick("by", "", "coast guard", "mayor", "Ann Lee (person for mayor)", "Lee", "an aide (anonymous)"), figure,
		pick("counted", "sailor", "northern sailor", "house", "home", "structure", "person"), pick("event", "rescue", "burn", ""),
		pick("place", "", "Kel < Land", "Land", "Nor < Land"), pick("day", "2031-05-02", "2031-05-03", "2031-05-01..2031-05-31"),
	}, " | ")
}

func drawSet(t *rapid.T, tb testing.TB) claim.Set {
	lines := rapid.SliceOfN(rapid.Custom(drawLine), 1, 10).Draw(t, "claims")
	return readNotation(tb, strings.Join(lines, "\n"))
}

// shuffled is the set with its documents in another order, and the claims in theirs.
func shuffled(t *rapid.T, set claim.Set) claim.Set {
	documents := rapid.Permutation(set.Documents).Draw(t, "order")
	var claims []claim.Claim
	for _, d := range documents {
		for _, c := range set.Claims {
			if c.Document == d.ID {
				claims = append(claims, c)
			}
		}
	}
	return claim.Set{Documents: documents, Claims: claims}
}

func TestTheOrderOfDocumentsChangesNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		set := drawSet(rt, t)
		a, b := Run(set, DefaultPolicy()), Run(shuffled(rt, set), DefaultPolicy())
		if diff := cmp.Diff(a.Findings, b.Findings); diff != "" {
			rt.Fatalf("findings differ:\n%s", diff)
		}
		if len(a.Questions) != len(b.Questions) {
			rt.Fatalf("%d questions, then %d", len(a.Questions), len(b.Questions))
		}
		for i := range a.Questions {
			if p, q := a.Questions[i], b.Questions[i]; p.ID != q.ID || p.Verdict != q.Verdict || !slices.Equal(p.Claims, q.Claims) {
				rt.Fatalf("question %s %s %v became %s %s %v", p.ID, p.Verdict, p.Claims, q.ID, q.Verdict, q.Claims)
			}
		}
	})
}

func TestAnUnrelatedDocumentLeavesOldFindings(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		set := drawSet(rt, t)
		other := readNotation(t, "later later later later other | vicar | exact 3 | bell | ring | Farland | 2031-05-02\n"+
			"later later later later other | vicar | exact 731 | hymn | sing | Farland | 2031-05-02")
		more := claim.Set{Documents: append(slices.Clone(set.Documents), other.Documents...), Claims: slices.Clone(set.Claims)}
		for i, c := range other.Claims {
			c.ID = fmt.Sprintf("other%d", i)
			more.Claims = append(more.Claims, c)
		}
		var now []string
		for _, f := range Run(more, DefaultPolicy()).Findings {
			now = append(now, f.ID)
		}
		for _, f := range Run(set, DefaultPolicy()).Findings {
			if !slices.Contains(now, f.ID) {
				rt.Fatalf("%s %v is gone", f.Kind, f.Claims)
			}
		}
	})
}

// drawFigures draws two figures, whether or not they answer one question.
func drawFigures(t *rapid.T, tb testing.TB) (a, b *figure) {
	lines := rapid.SliceOfN(rapid.Custom(drawLine), 2, 2).Draw(t, "claims")
	figures := newFigures(readNotation(tb, strings.Join(lines, "\n")), DefaultPolicy())
	return figures[0], figures[1]
}

func TestTheVerdictIsSymmetric(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a, b := drawFigures(rt, t)
		if p, q := judge(newPair(a, b)), judge(newPair(b, a)); p != q {
			rt.Fatalf("%s, and the other way round %s", p.name, q.name)
		}
		if p, q := apart(a, b), apart(b, a); p != q {
			rt.Fatalf("kept apart by %v, and the other way round by %v", p, q)
		}
	})
}

func TestAWiderHedgeNeverCreatesAConflict(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a, b := drawFigures(rt, t)
		if a.Quantity.Form != quantity.Exact || judge(newPair(a, b)).verdict == Conflict {
			return
		}
		wider := *a
		wider.Quantity.Form = quantity.About
		wider.reading, _ = quantity.Read(wider.Quantity, quantity.Widths{About: DefaultPolicy().AboutWidth})
		if r := judge(newPair(&wider, b)); r.verdict == Conflict {
			rt.Fatalf("about makes a conflict by %s", r.name)
		}
	})
}

func TestFingerprintsHoldNoPosition(t *testing.T) {
	text := "post | coast guard | exact 118 | sailor | rescue | | 2031-05-02\n" +
		"echo | mayor | exact 181 | sailor | rescue | | 2031-05-02"
	before := Run(readNotation(t, text), DefaultPolicy()).Findings
	moved := readNotation(t, text)
	const line = "A line above.\n\n"
	for _, d := range moved.Documents {
		d.Text = line + d.Text
	}
	for i := range moved.Claims {
		c := &moved.Claims[i]
		c.Quote = document.Span{Start: c.Quote.Start + len(line), End: c.Quote.End + len(line)}
		c.Sentence = document.Span{Start: c.Sentence.Start + len(line), End: c.Sentence.End + len(line)}
	}
	after := Run(moved, DefaultPolicy()).Findings
	if len(before) == 0 || len(before) != len(after) || before[0].ID != after[0].ID {
		t.Errorf("%v became %v", before, after)
	}
}

func TestRelationsOfPlacesMirrorEachOther(t *testing.T) {
	mirror := map[placeRelation]placeRelation{
		placeUnknown: placeUnknown, placeSame: placeSame, placeContains: placeInside,
		placeInside: placeContains, placeElsewhere: placeElsewhere, placeDoubtful: placeDoubtful,
	}
	rapid.Check(t, func(rt *rapid.T) {
		a, b := drawFigures(rt, t)
		if there, back := relatePlaces(a, b), relatePlaces(b, a); mirror[there] != back {
			rt.Fatalf("%v is %d to %v, which is %d to it", a.Places, there, b.Places, back)
		}
	})
}

func TestAWiderBoundNeverCreatesAConflict(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a, b := drawFigures(rt, t)
		if a.Quantity.Form != quantity.Exact || judge(newPair(a, b)).verdict == Conflict {
			return
		}
		for _, form := range []quantity.Form{quantity.AtLeast, quantity.AtMost} {
			wider := *a
			wider.Quantity.Form = form
			wider.reading, _ = quantity.Read(wider.Quantity, quantity.Widths{About: DefaultPolicy().AboutWidth})
			if r := judge(newPair(&wider, b)); r.verdict == Conflict {
				rt.Fatalf("%s makes a conflict by %s", form, r.name)
			}
		}
	})
}
