package table

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// longestNumber is the most bytes of a number that is read here.
const longestNumber = 24

// plainNumber reads a cell that is nothing but a number: "12", "-3.50",
// "1,234", "1,234.5". It returns false for everything else, which may still be
// a figure in words.
func plainNumber(cell string) (quantity.Stated, bool) {
	unsigned := strings.TrimPrefix(cell, "-")
	if len(unsigned) == 0 || len(unsigned) > longestNumber {
		return quantity.Stated{}, false
	}
	digits, ok := withoutCommas(unsigned)
	if !ok {
		return quantity.Stated{}, false
	}
	n, err := quantity.Parse(digits)
	if err != nil {
		return quantity.Stated{}, false
	}
	if len(unsigned) < len(cell) {
		n = n.Neg()
	}
	return quantity.Stated{Form: quantity.Exact, Low: n, High: n, Step: quantity.StepOf(digits), Dimension: quantity.Count}, true
}

// decimalComma reads a number whose comma can only be a decimal mark, since not
// three digits stand behind it: "12,5".
func decimalComma(cell string) (quantity.Stated, bool) {
	whole, decimals, comma := strings.Cut(cell, ",")
	if !comma || len(decimals) == 3 || !allDigits(strings.TrimPrefix(whole, "-")) || !allDigits(decimals) {
		return quantity.Stated{}, false
	}
	return plainNumber(whole + "." + decimals)
}

// commas are the first numbers of a table in which a comma is certainly a
// decimal mark, and in which it was taken to part thousands but may be one.
type commas struct {
	decimal, thousands string
	// line is where the number with the other comma stands.
	line int
}

// note remembers a plain number of a line.
func (c *commas) note(cell string, line int) {
	whole, rest, comma := strings.Cut(strings.TrimPrefix(cell, "-"), ",")
	if comma && c.thousands == "" && len(rest) == 3 && allDigits(whole) && allDigits(rest) {
		c.thousands, c.line = cell, line
	}
}

// problem is that of a table with both, nil without.
func (c commas) problem() *problem {
	if c.decimal == "" || c.thousands == "" {
		return nil
	}
	return problemf("write decimals with a point and thousands without a mark", "the comma in %q is a decimal mark, and the one in %q, which was read as parting thousands, may be one", c.decimal, c.thousands).at(c.line)
}

// withoutCommas checks that the text is digits, in groups of three where it has
// commas, with or without a decimal point and digits behind it, and takes the
// commas out.
func withoutCommas(s string) (string, bool) {
	whole, decimals, point := strings.Cut(s, ".")
	if point && !allDigits(decimals) {
		return "", false
	}
	if allDigits(whole) {
		return s, true
	}
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if !allDigits(g) || len(g) > 3 || i > 0 && len(g) != 3 {
			return "", false
		}
	}
	return strings.ReplaceAll(s, ",", ""), groups[0][0] != '0'
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// missing are the marks, in lower case, by which tables say that a cell is
// empty: those that R, pandas, SQL and statistical offices write.
var missing = map[string]bool{
	"na": true, "n/a": true, "n.a.": true, "#n/a": true, "nan": true, "null": true, "nil": true,
	"-": true, "--": true, "–": true, "—": true, ".": true, "..": true, "...": true, "…": true, "?": true,
}

// isMissing reports whether a cell says that it is empty.
func isMissing(cell string) bool {
	return cell == "" || len(cell) <= len("#n/a") && missing[strings.ToLower(cell)]
}
