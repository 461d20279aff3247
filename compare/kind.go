package compare

import (
	"github.com/claimdiff/claimdiff/sources/claim"
)

// Kind is one kind of finding, as data: what it is called, how grave it is,
// the sentence that tells of it, and how it is recognised.
type Kind struct {
	// Name is the kind's name in every output: "value-conflict".
	Name string
	// Severity is how grave the kind is unless the policy says otherwise.
	Severity Severity
	// Sentence tells of a finding in words that can be quoted; each {name}
	// stands for an argument of Finding.Message.
	Sentence string
	// Explains is set for kinds that account for a difference rather than
	// raise one.
	Explains bool
	// Examples and CounterExamples are small sets of claims, in the notation
	// that the tests read: each Example raises the kind, each CounterExample
	// comes near and does not.
	Examples        []string
	CounterExamples []string

	// pair recognises the kind in two stances of one question. Kinds with it
	// exclude each other: the first in the list that holds is taken.
	pair func(m *matter, p *judgedPair) bool
	// sides are those of a finding on the pair where they are not the two
	// stances as they stand.
	sides func(m *matter, p *judgedPair) [][]*figure
	// says words a finding on the pair where that is not the kind's Sentence, for
	// which it returns "".
	says func(p *judgedPair) string
	// question recognises kinds that stand beside those of pairs.
	question func(k *Kind, m *matter) []draft
	// document recognises kinds that need one document alone.
	document func(k *Kind, d *inside) []draft
}

// kinds is every kind that Run can find. Among the kinds of pairs the order is
// the order of precedence: a pair of figures gets the first kind that holds.
var kinds = []*Kind{
	&unitMismatch, &magnitudeSlip,
	&directionConflict, &percentVersusPoints,
	&silentRevision, &revisionDown,
	&headlineBodyMismatch, &selfContradiction,
	&staleFigure, &boundFlipped, &rangeCollapsed, &hedgeDropped,
	&placeScope, &periodScope, &asOfDifference, &statusScope, &categoryScope, &roundingOnly,
	&misquotedFigure,
	&valueConflict,
	&totalMismatch, &productMismatch, &shareMismatch, &changeMismatch, &partExceedsWhole, &comparativeMismatch,
	&circularSupport, &attributionConflict, &unattributedFigure, &anonymousOnly, &vagueQuantity,
}

// draft is a finding before it is merged with others of the same cause.
type draft struct {
	kind   *Kind
	matter *matter
	// sides are the figures of each party; the first of each side speaks.
	sides [][]*figure
	args  []string
	why   []claim.Reason
	// sentence tells of the finding where it is not the kind's own.
	sentence string
	// pair is what a finding about two stances was made from.
	pair *judgedPair
}

// Kinds returns every kind of finding, in the order of precedence.
func Kinds() []Kind {
	all := make([]Kind, len(kinds))
	for i, k := range kinds {
		all[i] = *k
	}
	return all
}

// KindNamed is the kind of that name, and false where there is none.
func KindNamed(name string) (Kind, bool) {
	for _, k := range kinds {
		if k.Name == name {
			return *k, true
		}
	}
	return Kind{}, false
}

// SeverityOf is what a finding of the kind weighs under the policy: the last
// of Severities that names it rules, else the kind's own.
func (p Policy) SeverityOf(k Kind) Severity {
	severity := k.Severity
	for _, s := range p.Severities {
		if s.Kind == k.Name {
			severity = s.Severity
		}
	}
	return severity
}
