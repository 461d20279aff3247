package scope

import (
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/speaker"
)

// language is English with all that one sentence after another is read for.
func language() rules.Language {
	return rules.Language{
		Code:    "en",
		Figures: figure.Read,
		Families: []rules.Family{
			Counted(), Contest(), Event(), Place(), Time(), Modality(), Lineage(), Delimitation(), Basis(), speaker.Family(),
		},
		Describe: AddTraits,
	}
}
