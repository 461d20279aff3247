package reports

// rows tells how the rows of datasets changed since an earlier version.
func (s *screen) rows(p *pageRows) {
	if p == nil {
		return
	}
	s.section(p.Title)
	for _, r := range p.Rows {
		s.say(plain, "  "+r.Mark+" ", r.Of+", "+r.Word+" ("+r.Where+")")
		for _, line := range r.Lines() {
			s.say(plain, "    ", line)
		}
	}
	for _, line := range present(p.More, p.Kept) {
		s.say(faint, "  ", line)
	}
}
