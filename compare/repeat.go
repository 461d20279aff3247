package compare

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

// doubtRepeats lets a conflict be as unclear as that with the same amount in the
// figure's own report, which tells both and may mean two things by them.
func (m *matter) doubtRepeats() {
	for i := range m.pairs {
		account := &m.pairs[i]
		if account.row.name != "one-account" {
			continue
		}
		for j := range m.pairs {
			p := &m.pairs[j]
			if p.row.verdict == Conflict && !p.isUndoubted() && (p.repeatsPair(account.first, account.second) || p.repeatsPair(account.second, account.first)) {
				p.row = account.row
			}
		}
	}
}

// repeatsPair reports whether the pair sets s against the amount of t.
func (p *judgedPair) repeatsPair(s, t *stance) bool {
	other := p.first
	if p.first == s {
		other = p.second
	} else if p.second != s {
		return false
	}
	return newPair(other.lead(), t.lead()).sameValue()
}

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
// explained by that: it gives 6.7, and says that it was 6.8.
func (m *matter) explainReplaced(told *judgedPair) {
	old, fresh := told.first, told.second
	if fresh.lead().Superseded {
		old, fresh = fresh, old
	}
	for i := range m.pairs {
		p := &m.pairs[i]
		other := p.first
		if p.first == fresh {
			other = p.second
		} else if p.second != fresh {
			continue
		}
		if p.row.verdict == Conflict && other.lead().toldBefore(fresh.lead()) && newPair(old.lead(), other.lead()).sameValue() {
			p.row = &replacedRow
		}
	}
}

// replacedRow stands for a conflict with a figure that the other's report tells as
// one that it took the place of.
var replacedRow = row{
	"replaced", "the text that tells the one of {a} and {b} says that it took the place of the other",
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
