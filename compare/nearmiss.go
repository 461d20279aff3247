package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// maximumNearMisses is how many near misses a result shows, the nearest first.
const maximumNearMisses = 50

// nearAmounts is how many times the one of two amounts can be the other for a
// reader to take two different things for one.
const nearAmounts = 2

// missedPair is two subjects that one row kept apart.
type missedPair struct {
	s, t *subject
	row  *apartRow
}

// nearMiss is two figures that nearly answered one question.
type nearMiss struct {
	a, b *figure
	row  *apartRow
}

// nearMisses are the pairs of subjects that one row alone kept apart, told in
// different documents, best first: pairs that share most words. Between two
// questions the best is told. Two figures of each of which the text says what
// happened, the dead and the missing, are taken for rivals by nobody.
func (a *aligner) nearMisses() []NearMiss {
	var found []nearMiss
	for _, m := range a.missed {
		if a.of[m.s] == a.of[m.t] || m.plainlyApart() {
			continue
		}
		if f, g := acrossDocuments(m.s, m.t); f != nil && f.isNone() == g.isNone() {
			found = append(found, nearMiss{f, g, m.row})
		}
	}
	slices.SortStableFunc(found, func(m, n nearMiss) int {
		return cmp.Or(cmp.Compare(n.closeness(), m.closeness()), compareFigures(m.a, n.a), compareFigures(m.b, n.b))
	})
	found = a.onePerQuestions(found)
	return wordNearMisses(found[:min(len(found), maximumNearMisses)])
}

// onePerQuestions keeps the first of the near misses between two questions.
func (a *aligner) onePerQuestions(found []nearMiss) []nearMiss {
	of := map[*figure]*cluster{}
	for s, c := range a.of {
		for _, f := range s.figures {
			of[f] = c
		}
	}
	seen := map[[2]*cluster]bool{}
	return slices.DeleteFunc(found, func(m nearMiss) bool {
		c, d := of[m.a], of[m.b]
		told := seen[[2]*cluster{c, d}] || seen[[2]*cluster{d, c}]
		seen[[2]*cluster{c, d}] = true
		return told
	})
}

// isNone reports whether the amount is zero: nobody takes none for a rival of
// some.
func (f *figure) isNone() bool { return f.hasReading && f.value().Sign() == 0 }

// plainlyApart reports whether no reader would take the two for rivals, or no
// words of theirs show why they are none.
func (m missedPair) plainlyApart() bool {
	a, b := m.s.lead(), m.t.lead()
	if (m.row.name == eventRow || m.row.name == thingRow) && !a.isWithin(nearAmounts, b) {
		return true
	}
	if m.row.name == eventRow {
		return a.tellsEvent() && b.tellsEvent()
	}
	return strings.EqualFold(a.Counted.Text, b.Counted.Text) && m.row.name == thingRow
}

func wordNearMisses(found []nearMiss) []NearMiss {
	var out []NearMiss
	for _, m := range found {
		out = append(out, NearMiss{Claims: [2]string{m.a.ID, m.b.ID}, Why: []claim.Reason{m.row.reason(m.a, m.b)}})
	}
	return out
}

// acrossDocuments picks one figure of each subject from different documents.
func acrossDocuments(s, t *subject) (*figure, *figure) {
	for _, f := range s.figures {
		for _, g := range t.figures {
			if f.doc != g.doc {
				return f, g
			}
		}
	}
	return nil, nil
}

// closeness counts what the two share; the more, the nearer they missed.
func (m nearMiss) closeness() int {
	n := 0
	for _, shared := range []bool{
		m.a.thing() == m.b.thing(), m.a.happening() == m.b.happening(),
		m.a.Role == m.b.Role, m.a.placeName() == m.b.placeName(),
		slices.Equal(m.a.Counted.Qualifiers, m.b.Counted.Qualifiers),
	} {
		if shared {
			n++
		}
	}
	return n
}
