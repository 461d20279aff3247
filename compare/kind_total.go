package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var totalMismatch = Kind{
	Name: "total-mismatch", Severity: Error,
	Sentence: "The parts that {document_a} lists add up to {sum}, not to the {a} that it states.",
	Examples: []string{
		"post | mayor | exact 360 | person | shelter | | 2031-05-02\n" +
			"post same | mayor | exact 170 | person | shelter | Kel < Land | 2031-05-02\n" +
			"post same | mayor | exact 125 | person | shelter | Nor < Land | 2031-05-02\n" +
			"post same | mayor | exact 85 | person | shelter | Ost < Land | 2031-05-02",
		"post | police | exact 56 | person | arrest | | 2031-05-02\n" +
			"post same | police | exact 25 | person | accuse | | 2031-05-02\n" +
			"post same | police | exact 17 | person | accuse | | 2031-05-02\n" +
			"post same | police | exact 11 | person | accuse | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | mayor | exact 380 | person | shelter | | 2031-05-02\n" +
			"post same | mayor | exact 170 | person | shelter | Kel < Land | 2031-05-02\n" +
			"post same | mayor | exact 125 | person | shelter | Nor < Land | 2031-05-02\n" +
			"post same | mayor | exact 85 | person | shelter | Ost < Land | 2031-05-02",
		"post | mayor | exact 1000 | person | shelter | | 2031-05-02\n" +
			"post same | mayor | exact 170 | person | shelter | Kel < Land | 2031-05-02\n" +
			"post same | mayor | exact 125 | person | shelter | Nor < Land | 2031-05-02\n" +
			"post same | mayor | exact 85 | person | shelter | Ost < Land | 2031-05-02",
		"post | mayor | exact 380 | person | shelter | | 2031-05-02\n" +
			"post same | mayor | exact 170 | person | shelter | Kel < Land | 2031-05-02\n" +
			"post same | mayor | exact 125 | person | shelter | Nor < Land | 2031-05-02\n" +
			"post same | mayor | exact 85 | person | shelter | Ost < Land | 2031-05-02\n" +
			"post same | mayor | exact 7 | person | shelter | Pier Ost < Land | 2031-05-02",
		"post | mayor | exact 68 | person | board | | 2031-05-02\n" +
			"post | mayor | exact 71 | person | shelter | | 2031-05-02\n" +
			"post | mayor | exact 3 | person | sail | Kel < Land | 2031-05-02\n" +
			"post same | mayor | exact 4 | person | sail | Nor < Land | 2031-05-02\n" +
			"post same | mayor | exact 61 | person | sail | Ost < Land | 2031-05-02",
	},
	document: findTotals,
}

// leastParts is how many parts a list must have to be summed: two numbers add
// up to nearly a third too often by chance.
const leastParts = 3

// nearTotal is how far a sum may miss the whole, as a share of it, for the list
// to be meant as all of its parts.
var nearTotal = quantity.Fraction(1, 10)

// findTotals sums each list of three counts or more behind a larger count of
// what can be added to them, in the same sentence or shortly before it, and
// reports those that nearly make the whole.
func findTotals(k *Kind, d *inside) []draft {
	var drafts []draft
	for i, whole := range d.figures {
		for _, parts := range listsBehind(whole, d.figures[i+1:]) {
			if len(parts) < leastParts {
				continue
			}
			sum := sumOf(parts)
			if sum.Equal(whole.value()) || roundsTo(sum, parts, whole) || oneIsPartOfAnother(sum, parts, whole) || d.statesSum(sum, parts, whole) {
				break
			}
			missed, _ := sum.Sub(whole.value()).Abs().Quo(whole.value())
			if missed.Cmp(nearTotal) <= 0 {
				drafts = append(drafts, draft{
					kind: k, matter: d.matters[whole], sides: append([][]*figure{{whole}}, singly(parts)...),
					args: []string{"sum", groupedLike(whole.stated(), sum.Plain())},
				})
				break
			}
		}
	}
	return drafts
}

// oneIsPartOfAnother reports whether the list makes the whole without one of its
// parts, which another one of them can hold: 40 men, 30 women, 30 children and
// 4 babies are 100 people.
func oneIsPartOfAnother(sum quantity.Number, parts []*figure, whole *figure) bool {
	excess := sum.Sub(whole.value())
	if len(parts) <= leastParts {
		return false
	}
	one := slices.ContainsFunc(parts, func(f *figure) bool { return f.value().Equal(excess) })
	return one && slices.ContainsFunc(parts, func(f *figure) bool { return f.value().Cmp(excess) > 0 })
}

// statesSum reports whether the text itself gives what the parts add up to, for another
// whole of the same: 40 seats, and 38 travellers of three sorts.
func (d *inside) statesSum(sum quantity.Number, parts []*figure, whole *figure) bool {
	return slices.ContainsFunc(d.figures, func(f *figure) bool {
		return f != whole && !slices.Contains(parts, f) && isSummand(f) && f.value().Equal(sum) && f.Quantity.Unit == whole.Quantity.Unit && f.thing() == parts[0].thing()
	})
}

// listsBehind are the lists behind the whole that may be its parts, each in one
// sentence: the amounts of what the whole counts, and those of which one and the
// same is said.
func listsBehind(whole *figure, behind []*figure) [][]*figure {
	if !isSummand(whole) || whole.leavesOutUnit() {
		return nil
	}
	var alike, saidAlike []*figure
	for _, f := range behind {
		if f.Section != whole.Section || f.Quote.Start-whole.Quote.End > nearby {
			break
		}
		if !mayBePart(f, whole) {
			continue
		}
		if (f.elliptic() || f.thing() == whole.thing()) && (len(alike) == 0 || f.Sentence == alike[0].Sentence) {
			alike = append(alike, f)
		}
		if len(saidAlike) == 0 || f.Sentence == saidAlike[0].Sentence && f.happening() == saidAlike[0].happening() {
			saidAlike = append(saidAlike, f)
		}
	}
	return [][]*figure{alike, saidAlike}
}

// mayBePart reports whether the amount can be added up with others to the whole.
func mayBePart(f, whole *figure) bool {
	return isAdditive(f) && f.Role != claim.Change && f.Role != claim.Attribute && (f.Quantity.Unit == whole.Quantity.Unit || f.leavesOutUnit()) && f.value().Cmp(whole.value()) < 0
}

// isSummand reports whether the amount can be the whole of a list.
func isSummand(f *figure) bool {
	return isAdditive(f) && (f.Role == claim.Level || f.Role == claim.Part)
}

// isAdditive reports whether the amount is an exact count or measure, of which
// sums can be made, told in the text.
func isAdditive(f *figure) bool {
	additive := []quantity.Dimension{quantity.Count, quantity.Money, quantity.Area, quantity.Mass, quantity.Volume}
	return f.Quantity.Form == quantity.Exact && slices.Contains(additive, f.Quantity.Dimension) &&
		f.Section != document.Headline && f.value().Sign() > 0
}

func sumOf(parts []*figure) quantity.Number {
	sum := quantity.Int(0)
	for _, f := range parts {
		sum = sum.Add(f.value())
	}
	return sum
}

// roundsTo reports whether rounding accounts for the miss: each number given
// in thousands or more may be off by half of its step.
func roundsTo(sum quantity.Number, parts []*figure, whole *figure) bool {
	slack := quantity.Int(0)
	for _, f := range append(slices.Clone(parts), whole) {
		if f.Quantity.Step.Cmp(quantity.Int(1000)) >= 0 || f.Quantity.Step.Cmp(quantity.Int(1)) < 0 {
			slack = slack.Add(f.Quantity.Step)
		}
	}
	return withinHalf(sum.Sub(whole.value()).Abs(), slack)
}

func singly(figures []*figure) [][]*figure {
	sides := make([][]*figure, len(figures))
	for i, f := range figures {
		sides[i] = []*figure{f}
	}
	return sides
}

// groupedLike sets commas between the thousands of a whole number where the
// words of another have one.
func groupedLike(words, number string) string {
	if !strings.Contains(words, ",") || strings.Contains(number, ".") {
		return number
	}
	for i := len(number) - 3; i > 0; i -= 3 {
		number = number[:i] + "," + number[i:]
	}
	return number
}
