package figure

import "github.com/claimdiff/claimdiff/sources/rules"

// NeverSearched says what becomes of numbers in stretches that the document's
// reader has marked as unread.
var NeverSearched = rules.CatalogueEntry{
	Group: "figures together", Name: "not/unread", Sentence: "This stretch is not searched: {why}.", Rejects: true,
	Examples: []rules.Example{{Text: "buy 3 boats buy 3 boats buy 3 boats buy 3 boats"}},
}

// OtherRules are the rules beside stages and families: those over all figures of
// an article. They stand in the catalogue with NeverSearched.
func OtherRules() []rules.CatalogueEntry {
	entries := []rules.CatalogueEntry{ofThePlace, weighed, ofOtherMoney, ofTable}
	for _, r := range toldRules {
		entries = append(entries, r.CatalogueEntry)
	}
	return entries
}
