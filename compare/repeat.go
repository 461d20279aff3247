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
