package reports

// pageNext is what a reader can do about a finding, arranged.
type pageNext struct {
	// Ask is one question a line: "Ask the mayor: how was it counted?"
	Ask []string
	// Wording is "" where there is none.
	Wording    string
	Hypotheses []string
}

// arrangedNext is nil where there is nothing to be done.
func arrangedNext(n *NextView) *pageNext {
	if n == nil {
		return nil
	}
	return &pageNext{
		Ask: each(n.Ask, func(i InquiryView) string {
			return sentence("Ask " + inertLine(i.To) + ": " + inertLine(shownDay(i.Say)))
		}),
		Wording:    sentence(inertLine(shownDay(n.Wording))),
		Hypotheses: says(n.Hypotheses),
	}
}

// next tells what a reader can do about a finding.
func (s *screen) next(indent string, n *pageNext) {
	if n == nil {
		return
	}
	s.say(plain, indent, nextTitle+":")
	for _, lines := range [][]string{n.Ask, n.Hypotheses} {
		for _, line := range lines {
			s.say(plain, indent+"- ", line)
		}
	}
	if n.Wording != "" {
		s.say(plain, indent+"- ", wordingTitle+": "+n.Wording)
	}
}

// How the parts of what to do next are headed.
const (
	nextTitle    = "To settle it"
	wordingTitle = "Until then, in words that side with nobody"
)

// Title heads what can be done.
func (pageNext) Title() string { return nextTitle }

// WordingTitle heads the wording.
func (pageNext) WordingTitle() string { return wordingTitle }
