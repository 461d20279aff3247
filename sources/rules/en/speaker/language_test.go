package speaker

import (
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
)

// language is of English what speakers are told by: figures, and who says them.
func language() rules.Language {
	return rules.Language{Code: "en", Figures: figure.Read, Families: []rules.Family{Family()}}
}
