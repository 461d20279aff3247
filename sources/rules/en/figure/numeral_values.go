package figure

import (
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// maxDigits is how many digits a number may have: the longest that is read.
// Longer runs are identifiers or noise.
const maxDigits = 30

var boundOfDigits = fmt.Sprintf("numbers of more than %d digits are not", maxDigits)

// valueOf makes a rule take over the value of one item.
func valueOf(name string) func(*rules.Match) (rules.Value, bool) {
	return func(m *rules.Match) (rules.Value, bool) { return m.Value(name), true }
}

// plain is a bare number as a value.
func plain(n, step quantity.Number) rules.Value {
	return rules.Value{Stated: exactly(n, step)}
}

func sumOf(a, b string) func(*rules.Match) (rules.Value, bool) {
	return func(m *rules.Match) (rules.Value, bool) {
		low := m.Value(b)
		return plain(m.Value(a).Low.Add(low.Low), low.Step), low.Low.Sign() > 0
	}
}

// readDigits reads a token of digits with its separators.
func readDigits(m *rules.Match) (rules.Value, bool) {
	text, ok := withoutSeparators(m.Token("digits").Text)
	if !ok {
		return rules.Value{}, false
	}
	n, err := quantity.Parse(text)
	return plain(n, quantity.StepOf(text)), err == nil
}

func readPointFirst(m *rules.Match) (rules.Value, bool) {
	text := m.Token("digits").Text
	if strings.ContainsAny(text, ".,'’\u00a0\u202f\u2009") || len(text) > maxDigits {
		return rules.Value{}, false
	}
	n, err := quantity.Parse("0." + text)
	return plain(n, quantity.StepOf("0."+text)), err == nil
}

// withoutSeparators turns "1,234.5", "1 234", "1'234", "12,34,567" and
// "1.234.567" into plain decimals; false where the groups make no number.
func withoutSeparators(s string) (string, bool) {
	if len(s) > 2*maxDigits {
		return "", false
	}
	if whole, decimals, ok := cutDecimalComma(s); ok {
		return whole + "." + decimals, true
	}
	whole, fraction, hasFraction := strings.Cut(s, ".")
	if strings.Contains(fraction, ".") {
		whole, hasFraction = strings.ReplaceAll(s, ".", ","), false
	}
	groups := strings.FieldsFunc(whole, isSeparator)
	if len(groups) == 0 || !westernGroups(groups) && !indianGroups(groups) || strings.IndexFunc(fraction, isSeparator) >= 0 && hasFraction {
		return "", false
	}
	plain := strings.Join(groups, "")
	if hasFraction {
		plain += "." + fraction
	}
	return plain, len(plain) <= maxDigits
}

// cutDecimalComma parts a number at its one comma where that can be no sign of
// thousands: 5,00; 0,125; 1.234,50.
func cutDecimalComma(s string) (whole, decimals string, ok bool) {
	whole, decimals, ok = strings.Cut(s, ",")
	groups := strings.Split(whole, ".")
	if !ok || strings.IndexFunc(decimals, func(r rune) bool { return isSeparator(r) || r == '.' }) >= 0 || strings.IndexFunc(whole, isSeparator) >= 0 {
		return "", "", false
	}
	fits := len(decimals) == 2 || whole == "0" || len(groups) > 1
	return strings.Join(groups, ""), decimals, fits && westernGroups(groups) && len(s) <= maxDigits
}

func isSeparator(r rune) bool {
	return r == ',' || r == '\'' || r == '’' || r == '\u00a0' || r == '\u202f' || r == '\u2009'
}

func westernGroups(groups []string) bool {
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return len(groups) == 1 || len(groups[0]) <= 3
}

func indianGroups(groups []string) bool {
	last := len(groups) - 1
	for _, g := range groups[1:max(last, 1)] {
		if len(g) != 2 {
			return false
		}
	}
	return last > 0 && len(groups[last]) == 3 && len(groups[0]) <= 2
}

func negative(m *rules.Match) (rules.Value, bool) {
	v := m.Value("number")
	return withUnit(plain(v.Low.Neg(), v.Step), v.Unit), v.Low.Sign() > 0 && v.Form == quantity.Exact
}

func quotient(m *rules.Match, top, bottom string) (quantity.Number, bool) {
	t, b := m.Value(top), m.Value(bottom)
	whole := t.Low.IsInt() && b.Low.IsInt() && t.Low.Cmp(b.Low) < 0 && b.Low.Cmp(quantity.Int(1000)) <= 0 && b.Low.Cmp(quantity.Int(1)) > 0
	n, ok := t.Low.Quo(b.Low)
	return n, ok && whole
}

func mixedFraction(m *rules.Match) (rules.Value, bool) {
	part, ok := quotient(m, "top", "bottom")
	whole := m.Value("whole")
	return plain(whole.Low.Add(part), part), ok && whole.Low.IsInt()
}

func mixedVulgar(m *rules.Match) (rules.Value, bool) {
	whole, part := m.Value("whole"), m.Value("part")
	vulgar := !part.Low.IsInt() && m.Capture("part").Node.Rule.Name == "numeral/vulgar-fraction"
	return plain(whole.Low.Add(part.Low), part.Low), vulgar && whole.Low.IsInt()
}

func plainFraction(m *rules.Match) (rules.Value, bool) {
	n, ok := quotient(m, "top", "bottom")
	return plain(n, n), ok
}

// spokenDecimal reads the words behind "point" digit by digit; digits there are
// decimals as they stand.
func spokenDecimal(m *rules.Match) (rules.Value, bool) {
	n, step := m.Value("whole").Low, quantity.Int(1)
	whole := n.IsInt()
	for _, d := range m.All("decimals") {
		places := len(d.Low.String())
		if !d.Low.IsInt() || places > 1 && m.Has("whole") {
			return rules.Value{}, false
		}
		step = step.Mul(quantity.Decimal(1, -places))
		n = n.Add(d.Low.Mul(step))
	}
	return plain(n, step), whole
}

// spacedThousands joins 816 and 000: groups of three digits behind one to three.
func spacedThousands(m *rules.Match) (rules.Value, bool) {
	groups := strings.Fields(m.Pattern().Of(m.Sequence.Text))
	ok := len(groups) > 1 && len(groups[0]) <= 3 && groups[0][0] != '0'
	for _, g := range groups[min(1, len(groups)):] {
		ok = ok && len(g) == 3
	}
	joined := strings.Join(groups, "")
	n, err := quantity.Parse(joined)
	return plain(n, quantity.StepOf(joined)), ok && err == nil && strings.Trim(joined, "0123456789") == ""
}

// hundredsAndRest adds what stands behind a hundred: a hundred and two. A rest
// that is the top of a fraction below one is no part of it.
func hundredsAndRest(m *rules.Match) (rules.Value, bool) {
	head, ok := timesScale("hundreds")(m)
	rest := m.Value("rest")
	below := rest.Low.IsInt() && rest.Low.Sign() > 0 && rest.Low.Cmp(quantity.Int(100)) < 0
	top := m.Has("bottom") && rest.Low.Cmp(m.Value("bottom").Low) < 0
	return plain(head.Low.Add(rest.Low), quantity.Int(1)), ok && below && !top
}

// timesScale multiplies the named item by the item "scale"; an article counts
// as one.
func timesScale(name string) func(*rules.Match) (rules.Value, bool) {
	return func(m *rules.Match) (rules.Value, bool) {
		count, scale := m.Value(name), m.Value("scale")
		if c := m.Capture(name); c.Node == nil && count.Low.Sign() == 0 {
			count = plain(quantity.Int(1), quantity.Fraction(1, 10))
		}
		step := count.Step
		if m.Capture(name).Node == nil && !count.Low.IsInt() {
			step = count.Low
		}
		if product := count.Low.Mul(scale.Low); step.Sign() == 0 && product.IsInt() {
			return plain(product, quantity.StepOf(product.Plain())), count.Low.Sign() != 0
		}
		fits := count.Low.Sign() != 0 && (count.Low.Cmp(scale.Low) < 0 || scale.Low.Cmp(quantity.Int(1000)) >= 0)
		return plain(count.Low.Mul(scale.Low), step.Mul(scale.Low)), fits
	}
}

// timesScales multiplies the item "count" by a dozen or by two: a dozen dozen.
func timesScales(m *rules.Match) (rules.Value, bool) {
	v, ok := timesScale("count")(m)
	for _, s := range m.All("scale")[1:] {
		v = plain(v.Low.Mul(s.Low), v.Step.Mul(s.Low))
	}
	return v, ok
}

func withHalf(m *rules.Match) (rules.Value, bool) {
	count, half := m.Value("count"), m.Value("half")
	return plain(count.Low.Add(half.Low), half.Low), count.Low.IsInt()
}

func withHalfScaled(m *rules.Match) (rules.Value, bool) {
	v, ok := withHalf(m)
	scale := m.Value("scale").Low
	return plain(v.Low.Mul(scale), v.Step.Mul(scale)), ok
}

// withHalfOfScale adds a part of the scale that the number was written with: two
// million and a half. A bare "half" opens a phrase of its own.
func withHalfOfScale(m *rules.Match) (rules.Value, bool) {
	count, half := m.Value("count"), m.Value("half")
	scale := writtenScale(m.Capture("count").Node)
	part := half.Low.Mul(scale)
	return plain(count.Low.Add(part), part), scale.Sign() > 0 && count.Low.IsInt() && isPartOfOne(m, "half")
}

// spokenQuotient divides numbers that are both in words, or one by another:
// "12 over 65" counts those over 65.
func spokenQuotient(m *rules.Match) (rules.Value, bool) {
	top, bottom := m.Value("top").Low, m.Value("bottom").Low
	n, ok := top.Quo(bottom)
	spoken := inWords(m, "top") && inWords(m, "bottom") || top.Abs().Equal(quantity.Int(1))
	return plain(n, quantity.Number{}), ok && spoken
}

// descendingSum adds parts each of which is smaller than the scale of the one
// before: twenty-one thousand + three hundred.
func descendingSum(m *rules.Match) (rules.Value, bool) {
	sum, names := m.Value("high"), []string{"low", "lower"}
	if !inWords(m, "high") || m.Has("comma") && m.Value("low").Low.Cmp(quantity.Int(100)) < 0 {
		return rules.Value{}, false
	}
	for _, name := range names {
		if !m.Has(name) {
			continue
		}
		part := m.Value(name)
		if m.Token("high").Kind == prose.Number && inWords(m, name) && part.Low.Cmp(quantity.Int(100)) < 0 {
			return rules.Value{}, false // 3 million two years ago
		}
		if !part.Low.IsInt() || part.Low.Sign() <= 0 || part.Low.Cmp(digitPlace(sum.Low)) >= 0 || !inWords(m, name) && part.Low.Cmp(quantity.Int(1000)) < 0 {
			return rules.Value{}, false
		}
		sum = plain(sum.Low.Add(part.Low), part.Step)
	}
	return sum, true
}

// bareScale multiplies scales without a number: hundred thousand.
func bareScale(m *rules.Match) (rules.Value, bool) {
	n := quantity.Int(1)
	for _, s := range m.All("scale") {
		n = n.Mul(s.Low)
	}
	plural := strings.HasSuffix(m.Token("scale").Lower, "s")
	return plain(n, n.Mul(quantity.Decimal(1, -1))), !plural
}

// digitPlace is the power of ten of the last digit of n that is not zero.
func digitPlace(n quantity.Number) quantity.Number {
	s := n.String()
	return quantity.Decimal(1, len(s)-len(strings.TrimRight(s, "0")))
}

// inWords reports whether the number that the item took has a word in it.
func inWords(m *rules.Match, name string) bool {
	c := m.Capture(name)
	return c.Node != nil && c.Node.Kind != digits
}

// sameNumber holds where the two are the same number, one of them in words.
func sameNumber(m *rules.Match) (rules.Value, bool) {
	number, again := m.Value("number"), m.Value("again")
	return number, number.Low.Equal(again.Low) && (inWords(m, "number") != inWords(m, "again"))
}

// dozens is so many dozen; a number before "a dozen" is the price of one.
func dozens(m *rules.Match) (rules.Value, bool) {
	v, ok := timesScales(m)
	return v, ok && (!m.Has("a") || m.Value("count").Unit == "share")
}
