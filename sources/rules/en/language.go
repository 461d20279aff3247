// Package en is English: it puts the readers of figures, of what they count,
// where and when, and of who says so into one language, and reads the headers
// and words of English tables.
//
// What each of them knows stands in a folder of its own: gazetteer and lexis are
// tables, figure, scope and speaker read by them. None decides anything about
// two documents.
package en

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/scope"
	"github.com/claimdiff/claimdiff/sources/rules/en/speaker"
)

// Language is English. The list of families is the order in which they run.
func Language() rules.Language {
	return rules.Language{
		Code:     "en",
		Figures:  figure.Read,
		Numbers:  figure.ReadNumbers,
		Notices:  scope.ReadNotices,
		Topic:    scope.ReadTopic,
		Stages:   slices.Concat(figure.Rules.Stages(), figure.Leftovers.Stages(), scope.NoticeRules.Stages()),
		Rejected: figure.Rejected,
		Others:   append(figure.OtherRules(), figure.NeverSearched, rules.TableRow),
		Families: []rules.Family{
			scope.Counted(),
			scope.Contest(),
			scope.Event(),
			scope.Place(),
			scope.Time(),
			scope.Modality(),
			scope.Lineage(),
			scope.Delimitation(),
			scope.Basis(),
			speaker.Family(),
		},
		Describe: scope.AddTraits,
		Flow:     flowOf,
		Whole:    isWhole,
		Column:   columnOf,
	}
}
