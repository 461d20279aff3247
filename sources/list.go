package sources

import (
	"strconv"
	"strings"
)

// bullets are the marks that open an entry of a list in plain text.
const bullets = "-*•‣◦▪●·–"

// listMarker returns the length in bytes of the list marker that opens a line,
// space included, and the number it states; both are 0 without one.
func listMarker(s string) (length, number int) {
	for _, b := range bullets {
		if rest, ok := strings.CutPrefix(s, string(b)); ok {
			return spaced(s, rest), 0
		}
	}
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if digits == 0 || digits > 2 || digits == len(s) || s[digits] != '.' && s[digits] != ')' {
		return 0, 0
	}
	number, _ = strconv.Atoi(s[:digits])
	return spaced(s, s[digits+1:]), number
}

// spaced is the length of the marker before rest, if white space and then text
// follow it.
func spaced(s, rest string) int {
	body := strings.TrimLeft(rest, " \t")
	if body == rest || body == "" {
		return 0
	}
	return len(s) - len(body)
}

// dropLoneNumbers takes the marker from numbered lines that no line before or
// after counts on: "3. Division" opens a sentence, not a list.
func dropLoneNumbers(all []line) {
	var numbered []int
	for i, l := range all {
		if l.marker > 0 && l.number > 0 {
			numbered = append(numbered, i)
		}
	}
	var lone []int
	for k, i := range numbered {
		before := k > 0 && all[numbered[k-1]].number+1 == all[i].number
		after := k+1 < len(numbered) && all[numbered[k+1]].number == all[i].number+1
		if !before && !after {
			lone = append(lone, i)
		}
	}
	for _, i := range lone {
		all[i].marker = 0
	}
}
