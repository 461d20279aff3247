package en

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// flowRow is words of a table's attribute by which its figures follow each other.
type flowRow struct {
	flow claim.Flow
	// words are single words; one of them decides.
	words string
	// example is an attribute with such a word, counterExample one that comes
	// near and has none.
	example, counterExample string
}

// flowRows are read from the top: of new cases in total, the new ones are meant.
var flowRows = []flowRow{
	{claim.Delta, "new newly additional added daily weekly monthly increase change net", "new cases", "newspapers"},
	{claim.Stock, "active current currently now remaining present available average rate share percent per", "active cases", "activists held"},
	{claim.Running, "cumulative cumulated total toll overall", "cumulative cases", "totalled cars"},
}

// flowOf says how the figures of an attribute follow each other, false where
// its words leave that open.
func flowOf(words string) (claim.Flow, bool) {
	for _, row := range flowRows {
		for word := range strings.FieldsSeq(words) {
			if slices.Contains(strings.Fields(row.words), word) {
				return row.flow, true
			}
		}
	}
	return claim.Stock, false
}

// wholeWords are what tables call the row that sums the others up. The word
// alone must say it: of "total loss" nothing is the sum.
var wholeWords = []string{
	"total", "totals", "grand total", "sum", "all", "overall", "in all", "altogether", "combined", "subtotal", "all items", "all places", "all regions", "all districts", "all cities",
}

// isWhole reports whether a cell names all of the others together.
func isWhole(words string) bool {
	return slices.Contains(wholeWords, strings.Join(strings.Fields(strings.ToLower(strings.Trim(words, " :*.()"))), " "))
}
