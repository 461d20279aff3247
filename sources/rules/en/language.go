// Package en is English as data: the words, rules and sieves by which figures,
// their hedges, what they count, where, when and who says so are read.
//
// Figures are read in time in proportion to the text. Numbers of more than 30
// digits are left out, and all that stands behind the first 20,000 figures of a
// document; readFigures tells where.
//
// It knows one document at a time and decides nothing about two.
package en

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/rules"
)

// Language is English. The list of families is the order in which they run.
func Language() rules.Language {
	return rules.Language{
		Code:     "en",
		Figures:  readFigures,
		Numbers:  readNumbers,
		Notices:  readNotices,
		Topic:    readTopic,
		Stages:   slices.Concat(figureRules.Stages(), leftoverRules.Stages(), noticeRules.Stages()),
		Rejected: rejected,
		Others:   append(otherRules(), neverSearched, rules.TableRow),
		Families: []rules.Family{
			countedFamily(),
			contestFamily(),
			eventFamily(),
			placeFamily(),
			timeFamily(),
			modalityFamily(),
			lineageFamily(),
			delimitFamily(),
			basisFamily(),
			speakerFamily(),
		},
		Describe: addTraits,
		Flow:     flowOf,
		Whole:    isWhole,
		Column:   columnOf,
	}
}
