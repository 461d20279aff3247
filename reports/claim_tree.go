package reports

import "io"

// sentenceLength is how much of a figure's sentence stands above its tree.
const sentenceLength = 600

// writeClaimTree writes each claim with the tree of how it was read: a branch
// is a rule or a sieve, and what it was made from hangs below it.
func writeClaimTree(out io.Writer, view ClaimsView, terminal Terminal) error {
	s, x := newScreen(terminal), newIndex(View{Documents: view.Documents, Claims: view.Claims})
	s.troubles(page{Errors: each(view.Errors, pageErrorOf), Caveats: each(view.Caveats, x.caveat)})
	if len(view.Claims) == 0 {
		s.line("No figure was read.")
	}
	for _, c := range view.Claims {
		if s.lines.Len() > 0 {
			s.blank()
		}
		s.say(bold, "", excerpt(inertLine(c.Quote.Exact), figureLength)+", read as "+shownQuantity(c.Quantity))
		s.say(faint, "  ", x.nameOf(c.Document)+": "+excerpt(inertLine(c.Sentence.Exact), sentenceLength))
		s.branches("  ", c.Why)
	}
	return s.writeTo(out)
}

// branches adds the reasons as branches of a tree, each with its own below it.
func (s *screen) branches(indent string, reasons []ReasonView) {
	for i, r := range reasons {
		branch, below := "├─ ", "│  "
		if i == len(reasons)-1 {
			branch, below = "└─ ", "   "
		}
		words := s.split(faint, inertLine(r.Rule)+":")
		if r.Answer != "" {
			words = append(words, s.split(bold, excerpt(inertLine(r.Answer), figureLength)+".")...)
		}
		words = append(words, s.split(plain, excerpt(sentence(inertLine(shownDay(r.Say))), saidLength))...)
		s.flowUnder(indent+branch, indent+below, words)
		s.branches(indent+below, r.Because)
	}
}
