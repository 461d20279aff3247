package sources

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// scanned is the rule by which the digits of another language are read, and
// whyScanned how a report words it.
const (
	scanned    = "foreign/digits"
	whyScanned = "Only the digits of {number} were read, since the text is in another language: what it counts, who says it and what stands around it is not known."
)

// digitsOf is how numbers are written in a language.
func digitsOf(is spoken) document.Digits {
	if is.point {
		return document.DecimalPoint
	}
	return document.DecimalComma
}

// scanClaims makes a claim of every number in digits that stands in a stretch
// of another language, where that was asked for. Years, dates, clock times,
// ranks and numbers that a word behind them may multiply are left out.
func scanClaims(d *document.Document) []claim.Claim {
	var out []claim.Claim
	for _, u := range d.Unread {
		if u.Digits == document.NotScanned {
			continue
		}
		for _, n := range scanNumbers(d.Text, u) {
			if len(out) == max(d.FigureLimit, 1) {
				return out
			}
			out = append(out, n.claim(d, u))
		}
	}
	return out
}

// scannedNumber is a number in digits.
type scannedNumber struct {
	span   document.Span
	stated quantity.Stated
}

func (n scannedNumber) claim(d *document.Document, u document.Unread) claim.Claim {
	block, _ := d.BlockAt(n.span.Start)
	why := claim.Because(scanned, whyScanned, "number", n.span.Of(d.Text))
	why.Span = n.span
	return claim.Claim{
		Document: d.ID, Section: block.Section, Quote: n.span, Sentence: wordsAround(d.Text, n.span, u.Span), Quantity: n.stated,
		Modality: claim.Asserted, Scanned: true, Why: []claim.Reason{why},
	}
}

// passageBytes is how much text on either side is shown with a scanned number.
const passageBytes = 300

// wordsAround is the words around a number, as far as the marks that end sentences in
// most languages, or as passageBytes.
func wordsAround(text string, number, within document.Span) document.Span {
	start, end := max(within.Start, number.Start-passageBytes), min(within.End, number.End+passageBytes)
	for start < number.Start && !utf8.RuneStart(text[start]) {
		start++
	}
	for end < within.End && !utf8.RuneStart(text[end]) {
		end--
	}
	if at := sentenceEnds.FindAllStringIndex(text[start:number.Start], -1); len(at) > 0 {
		start += at[len(at)-1][1]
	}
	if at := sentenceEnds.FindStringIndex(text[number.End:end]); at != nil {
		end = number.End + at[1]
	}
	for end > number.End && unicode.IsSpace(rune(text[end-1])) {
		end--
	}
	return document.Span{Start: start, End: end}
}

// sentenceEnds are the marks that end sentences, with the space behind them.
var sentenceEnds = regexp.MustCompile(`[.!?…।؟]["”“»’]?\s+|[。！？]|\n\s*`)

// scanNumbers finds the numbers of one stretch, in the order of the text.
func scanNumbers(text string, u document.Unread) []scannedNumber {
	var out []scannedNumber
	at := u.Span.Start
	for at < u.Span.End {
		r, size := utf8.DecodeRuneInString(text[at:u.Span.End])
		if !unicode.IsDigit(r) {
			at += size
			continue
		}
		end := at + runLength(text[at:u.Span.End])
		if n, ok := readScanned(text, document.Span{Start: at, End: end}, u); ok {
			out = append(out, n)
			end = n.span.End
		}
		at = end
	}
	return out
}

// runLength is how many bytes of digits, and of marks between two digits, open
// a text.
func runLength(text string) int {
	end := 0
	for i, r := range text {
		switch {
		case unicode.IsDigit(r):
			end = i + utf8.RuneLen(r)
		case i != end || !strings.ContainsRune(".,'’ \u00a0\u2009\u202f/:-–", r):
			return end
		}
	}
	return end
}

// readScanned reads a run of digits and marks as one number, with the percent
// sign behind it; it reports false where it is none, or may be none.
func readScanned(text string, run document.Span, u document.Unread) (scannedNumber, bool) {
	written, ok := plainDigits(run.Of(text), u.Digits)
	before, _ := utf8.DecodeLastRuneInString(text[u.Span.Start:run.Start])
	behind := text[run.End:u.Span.End]
	if !ok || glued(before) || strings.ContainsRune("-–−", before) {
		return scannedNumber{}, false
	}
	if share := strings.TrimLeft(behind, " \u00a0\u202f"); strings.HasPrefix(share, "%") {
		run.End += len(behind) - len(share) + 1
		behind = share[1:]
	} else if looksLikeYear(written) || ranks(behind) {
		return scannedNumber{}, false
	}
	next, _ := utf8.DecodeRuneInString(behind)
	if glued(next) || multiplied(behind) {
		return scannedNumber{}, false
	}
	n, err := quantity.Parse(written)
	if err != nil {
		return scannedNumber{}, false
	}
	stated := quantity.Stated{Form: quantity.Exact, Low: n, High: n, Step: quantity.StepOf(written), Dimension: quantity.Count}
	if strings.HasSuffix(run.Of(text), "%") {
		stated.Unit, stated.Dimension = "%", quantity.Share
	}
	return scannedNumber{run, stated}, true
}

// unbroken are the writings that put no space between words.
var unbroken = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai}

// glued reports whether a number beside the letter or sign is part of a word or
// of a longer number.
func glued(r rune) bool {
	return unicode.IsLetter(r) && !unicode.In(r, unbroken...) || r != utf8.RuneError && strings.ContainsRune("/:_@#", r)
}

// plainDigits writes a run of digits as a plain decimal: "12.500,5" of a
// language with a decimal comma is "12500.5". It reports false where the marks
// are not those of one number.
func plainDigits(run string, style document.Digits) (string, bool) {
	point, groups := ".", ",'’ \u00a0\u2009\u202f"
	if style == document.DecimalComma {
		point, groups = ",", ".'’ \u00a0\u2009\u202f"
	}
	whole, fraction, hasFraction := strings.Cut(run, point)
	if hasFraction && !allDigits(fraction) {
		return "", false
	}
	parts := strings.FieldsFunc(whole, func(r rune) bool { return strings.ContainsRune(groups, r) })
	for i, part := range parts {
		n := utf8.RuneCountInString(part)
		if !allDigits(part) || len(parts) > 1 && (n > 3 || i > 0 && n != 3) {
			return "", false
		}
	}
	out := ascii(strings.Join(parts, ""))
	if len(out) == 0 || len(out) > 15 {
		return "", false
	}
	if hasFraction {
		out += "." + ascii(fraction)
	}
	return out, true
}

func allDigits(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// ascii writes the digits of any writing with those of ASCII. The ten digits of
// a writing stand together, the nought first (Unicode Standard, section 4.6).
func ascii(digits string) string {
	return strings.Map(func(r rune) rune {
		value := rune(0)
		for value < 9 && unicode.IsDigit(r-value-1) {
			value++
		}
		return '0' + value
	}, digits)
}

// looksLikeYear reports whether a number is one that names years more often
// than it counts anything.
func looksLikeYear(written string) bool {
	return len(written) == 4 && (strings.HasPrefix(written, "19") || strings.HasPrefix(written, "20"))
}

// ranks reports whether a full stop and a space stand behind a number, which
// many languages write for "th": a day of a month, a rank, the end of a sentence.
func ranks(behind string) bool { return strings.HasPrefix(behind, ". ") }

// multipliers are how words begin that multiply the number before them in
// several languages, and the signs that do.
var multipliers = strings.Fields(`mil mio mln mld mrd md miljoen bil bln tril tys tis tus tau thou duiz ezer bin juta ribu elfu laki lakh crore hund
	cent стот тыс тис хил мил млн млрд мілья 万 萬 億 亿 千 百 兆 만 억 천 백 χιλ εκατ ألف مليون مليار אלף מיליון हज़ार लाख करोड़`)

// multiplied reports whether the word behind a number may multiply it.
func multiplied(behind string) bool {
	word := strings.ToLower(strings.TrimLeft(behind[:min(len(behind), 64)], " \u00a0\u202f"))
	return slices.ContainsFunc(multipliers, func(m string) bool { return strings.HasPrefix(word, m) })
}

// scanning puts the scanned claims among those that were read, in the order of
// the text.
func scanning(d *document.Document, read reading) reading {
	found := scanClaims(d)
	if len(found) == 0 {
		return read
	}
	identify(d, found)
	read.claims = slices.Concat(read.claims, found)
	slices.SortStableFunc(read.claims, func(a, b claim.Claim) int { return cmp.Compare(a.Quote.Start, b.Quote.Start) })
	return read
}

// withScannedNumbers puts scanned numbers among those that were listed, in place
// of those in stretches that were not searched. The figures are numbered as
// scanning orders them.
func withScannedNumbers(listed []rules.NumberFate, d *document.Document) []rules.NumberFate {
	found := scanClaims(d)
	if len(found) == 0 {
		return listed
	}
	var all []rules.NumberFate
	for _, n := range listed {
		at := func(c claim.Claim) bool { return c.Quote.Overlaps(n.Span) }
		switch {
		case n.Figure != rules.NoFigure:
			n.Figure += before(found, n.Span.Start, func(c claim.Claim) int { return c.Quote.Start })
		case slices.ContainsFunc(found, at):
			continue
		}
		all = append(all, n)
	}
	figures := slices.DeleteFunc(slices.Clone(listed), func(n rules.NumberFate) bool { return n.Figure == rules.NoFigure })
	for i, c := range found {
		index := i + before(figures, c.Quote.Start, func(n rules.NumberFate) int { return n.Span.Start })
		all = append(all, rules.NumberFate{Span: c.Quote, Figure: index, Why: c.Why[0]})
	}
	slices.SortStableFunc(all, func(a, b rules.NumberFate) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return all
}

// before counts what starts before a place.
func before[T any](all []T, place int, start func(T) int) int {
	n := 0
	for _, one := range all {
		if start(one) < place {
			n++
		}
	}
	return n
}
