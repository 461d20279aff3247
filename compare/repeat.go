package compare

import "github.com/claimdiff/claimdiff/sources/quantity"

// explainRepeats lets a figure that does not say when or where it holds be
// explained as the figure of the same source that it repeats: Tuesday's toll,
// told again on Wednesday without its day, is still of Tuesday.
func (m *matter) explainRepeats() {
	rows := make(map[[2]*stance]*row, len(m.pairs))
	repeated := map[*stance][]*stance{}
	for i := range m.pairs {
		p := &m.pairs[i]
		rows[[2]*stance{p.first, p.second}] = p.row
		if p.sameOrigin() && (p.row.name == "same-value" || p.row.name == "rounding") {
			repeated[p.first] = append(repeated[p.first], p.second)
			repeated[p.second] = append(repeated[p.second], p.first)
		}
	}
	explained := func(s, t *stance) *row {
		for _, told := range repeated[s] {
			for _, r := range []*row{rows[[2]*stance{told, t}], rows[[2]*stance{t, told}]} {
				if r != nil && r.verdict == Explained {
					return r
				}
			}
		}
		return nil
	}
	m.explainMovedOn()
	for i := range m.pairs {
		p := &m.pairs[i]
		if p.row.verdict != Conflict || !p.adds() {
			continue
		}
		for _, side := range [][2]*stance{{p.first, p.second}, {p.second, p.first}} {
			if r := explained(side[0], side[1]); r != nil && side[0].lead().leavesOpen(r) {
				p.row = &repeatRow
			}
		}
	}
}

// doubtRepeats lets a conflict of one of two figures that one report gives, and may mean
// two things by, be as unclear as they are, where the other of the two comes nearer to
// what it is in conflict with: that is the report's answer, then.
func (m *matter) doubtRepeats() {
	for i := range m.pairs {
		account := &m.pairs[i]
		if account.row.name != "one-account" {
			continue
		}
		for j := range m.pairs {
			p := &m.pairs[j]
			if p.row.verdict == Conflict && !p.isUndoubted() && (p.isNearer(account.second, account.first) || p.isNearer(account.first, account.second)) {
				p.row = account.row
			}
		}
	}
}

// isNearer reports whether the pair sets t against an amount that lies nearer to s.
func (p *judgedPair) isNearer(s, t *stance) bool {
	other := p.first
	if p.first == t {
		other = p.second
	} else if p.second != t {
		return false
	}
	near, far := newPair(s.lead(), other.lead()), newPair(t.lead(), other.lead())
	return near.read() && far.read() && near.gap().Cmp(far.gap()) < 0
}

// gap is how far apart the two values lie.
func (p pair) gap() quantity.Number { return p.inB.Sub(p.b.value()).Abs() }

// repeatRow stands for a conflict with a figure that only repeats one whose
// difference is explained.
var repeatRow = row{
	"repeat", "{a} or {b} repeats an earlier figure of its source without saying when and where it holds",
	Explained, nil,
}

// leavesOpen reports whether the figure's own words do not say what the row
// explains a difference by: when it holds, or where.
func (f *figure) leavesOpen(r *row) bool {
	if r.name == "as-of" {
		return f.AsOf.Assumed
	}
	return f.isAnywhere()
}

// isAnywhere reports whether the figure's own words do not say where it holds.
func (f *figure) isAnywhere() bool { return len(f.Places) == 0 || f.Places[0].Assumed }

// explainMovedOn lets a conflict be explained where the source of the one figure
// itself gave the value of the other later on, and the report that has that came out
// no earlier: it tells the new count, whomever it credits.
func (m *matter) explainMovedOn() {
	later := map[*stance][]*stance{}
	for i := range m.pairs {
		p := &m.pairs[i]
		if p.row.name == "superseded" && p.sameDocument() {
			m.explainReplaced(p)
		}
		if p.row.name == "as-of" && p.sameOrigin() {
			early, late := p.first, p.second
			if late.lead().toldBefore(early.lead()) {
				early, late = late, early
			}
			later[early] = append(later[early], late)
		}
	}
	for i := range m.pairs {
		p := &m.pairs[i]
		if p.row.verdict == Conflict && !p.row.tellsSlip() && (movedOn(later[p.first], p.second) || movedOn(later[p.second], p.first)) {
			p.row = &movedOnRow
		}
	}
}

// explainReplaced lets each conflict with what a report itself tells as replaced be
// explained by that: it gives 6.7, and says that it was 6.8. Whoever gave 6.8 before is
// then at odds with no report that came out since.
func (m *matter) explainReplaced(told *judgedPair) {
	old, fresh := told.first.lead(), told.second.lead()
	if fresh.Superseded {
		old, fresh = fresh, old
	}
	for i := range m.pairs {
		p := &m.pairs[i]
		x, y := p.first.lead(), p.second.lead()
		if p.row.verdict == Conflict && (replacedSince(old, fresh, x, y) || replacedSince(old, fresh, y, x)) {
			p.row = &replacedRow
		}
	}
}

// replacedSince reports whether x gave the old amount before a fresh one took its place,
// and y came out no earlier than that.
func replacedSince(old, fresh, x, y *figure) bool {
	return x.toldBefore(fresh) && !y.toldBefore(fresh) && x.Quantity.Unit == old.Quantity.Unit && x.hasReading && x.value().Equal(old.value())
}

// replacedRow stands for a conflict with a figure that the other's report tells as
// one that it took the place of.
var replacedRow = row{
	"replaced", "a report says that another figure has taken the place of the one of {a} and {b}",
	Explained, nil,
}

// movedOn reports whether one of the later stances of a source gives what the other
// stance does, in a report that came out no later.
func movedOn(later []*stance, other *stance) bool {
	g := other.lead()
	for _, s := range later {
		f := s.lead()
		if !f.doc.Published.IsZero() && !g.doc.Published.Time.Before(f.doc.Published.Time) && newPair(f, g).sameValue() {
			return true
		}
	}
	return false
}

// movedOnRow stands for a conflict with what the source itself counted later.
var movedOnRow = row{
	"moved-on", "the source of the one of {a} and {b} gave the other later on",
	Explained, nil,
}
