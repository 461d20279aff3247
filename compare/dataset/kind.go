package dataset

import (
	"github.com/claimdiff/claimdiff/compare"
)

// Kind is one kind of finding as rows of tables show it: what every kind has,
// and how it is recognised. Its examples are tables in the notation that the
// tests read.
type Kind struct {
	compare.Kind
	// doubts is set where the finding puts the figures of its rows in doubt, so
	// that nothing else is found in them: one cause is one finding.
	doubts bool
	// habit is set where the finding is that a rule was broken which the table may
	// not have: where many rows break it, none of them is at fault.
	habit bool
	// across is set where the figures of several tables are held against each
	// other.
	across bool

	// joins is set where the kind is looked for only where the policy says by what
	// rows are joined.
	joins bool

	// One of these recognises the kind. It hands what it finds to checker.add,
	// and tells checker.looked of what it looked at.

	// row looks at one row.
	row func(k *Kind, c *checker, e *entry)
	// tables looks at all tables.
	tables func(k *Kind, c *checker)
	// moment looks at the figures of one attribute of one item, for one place
	// and time: at least two, in the order of sources and tables.
	moment func(k *Kind, c *checker, moment []figure)
	// rivals recognises the kind in two figures of different sources of one
	// moment, which cannot both hold.
	rivals func(a, b figure) bool
	// subject looks at the figures of one attribute of one item and place, in
	// the order of time: at least two.
	subject func(k *Kind, c *checker, subject []figure)
	// item looks at all figures of one item, in the order of attributes.
	item func(k *Kind, c *checker, item []figure)
}

// kinds is every kind that Check can find, in the order in which they are
// looked for within what they look at. Kinds of rivals exclude each other: the
// first that holds is taken.
var kinds = []*Kind{
	&evidenceLost, &rowQuoteMismatch, &figureNotQuoted, &boundsOrder,
	&sourceMissing, &dateMissing, &rowMissing, &mixedUnits, &partExceedsWhole, &totalMismatch,
	&duplicateClaim, &selfContradiction, &misquotedFigure,
	&unitMismatch, &magnitudeSlip, &valueConflict,
	&magnitudeOutlier, &nonMonotone,
	&changeMismatch,
	&asOfDifference,
}

// Kinds returns every kind of finding in datasets, in the order in which they
// are looked for. Kinds that documents show as well have the name, the severity
// and the sentence that they have there, and examples of their own.
func Kinds() []compare.Kind {
	all := make([]compare.Kind, len(kinds))
	for i, k := range kinds {
		all[i] = k.Kind
	}
	return all
}

// AllKinds returns every kind of finding that a run can have: those of
// documents, in the order of compare.Kinds, then those that only datasets show.
func AllKinds() []compare.Kind {
	all := compare.Kinds()
	for _, k := range kinds {
		if _, known := compare.KindNamed(k.Name); !known {
			all = append(all, k.Kind)
		}
	}
	return all
}

// ofDocuments is a kind that documents show as well, with the examples that
// tables have of it.
func ofDocuments(name string, examples, counterExamples []string) compare.Kind {
	k, _ := compare.KindNamed(name) // a test holds that there is one
	k.Examples, k.CounterExamples = examples, counterExamples
	return k
}
