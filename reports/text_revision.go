package reports

// revision tells what changed between two versions: what the new one says of
// it, the figures, the findings, then the sentences.
func (s *screen) revision(p page) {
	r := p.Revision
	if len(r.Notices) > 0 {
		s.section("What the new version says of its change")
		for _, n := range r.Notices {
			s.say(plain, "  ", "“"+n+"”")
		}
	}
	if len(r.Figures) > 0 {
		s.section("Figures")
		s.table(2, []string{"Of what", "Old", "New", "What changed"}, each(r.Figures, figureChangeRow))
	}
	for _, f := range p.Others {
		s.finding(f)
	}
	if len(r.Sentences) > 0 {
		s.section("Sentences")
		for _, c := range r.Sentences {
			s.say(faint, "  "+c.Mark+" ", c.Word)
			s.runs("    ", c.Runs)
		}
	}
	if r.Kept != "" {
		s.blank()
		s.say(faint, "", r.Kept)
	}
}

func figureChangeRow(c pageFigureChange) []string {
	change := c.Change
	if c.Owned {
		change += " (the new version says so)"
	}
	return []string{c.Label, c.Old.Text, c.New.Text, change}
}
