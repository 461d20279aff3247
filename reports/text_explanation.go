package reports

import (
	"io"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// writeExplanation writes the chain from the words to the verdict: what was
// asked for first, then what it rests on, each reason with its rule.
func writeExplanation(out io.Writer, e ExplanationView, terminal Terminal) error {
	s, x := newScreen(terminal), newIndex(e.source)
	asked := func(id string) bool { return len(e.About) == 1 && e.About[0] == id }
	switch {
	case e.Relation != nil:
		s.relation(x, e)
		s.explainClaims(x, e)
		s.explainFindings(x, e)
	case len(e.Claims) == 1 && asked(e.Claims[0].ID):
		s.explainClaims(x, e)
		s.explainFindings(x, e)
		s.explainQuestions(x, e)
	case len(e.Questions) == 1 && asked(e.Questions[0].ID):
		s.explainQuestions(x, e)
		s.explainFindings(x, e)
		s.explainClaims(x, e)
	default:
		s.explainFindings(x, e)
		s.explainQuestions(x, e)
		s.explainClaims(x, e)
	}
	for _, n := range e.NearMisses {
		s.part("Kept apart")
		s.nearMisses("  ", []pageNearMiss{x.nearMiss(&n)})
		s.branches("  ", n.Why)
	}
	return s.writeTo(out)
}

// part begins a part of an explanation with its heading.
func (s *screen) part(heading string) {
	if s.lines.Len() > 0 {
		s.blank()
	}
	s.say(bold, "", heading)
}

// relation says how two claims stand to each other, and what each answers.
func (s *screen) relation(x *index, e ExplanationView) {
	r := e.Relation
	figures := []string{}
	for _, id := range r.Claims {
		if c := x.claims[id]; c != nil {
			figures = append(figures, figureAndReport(x.figure(c)))
		}
	}
	s.part(strings.Join(figures, " and "))
	answer := "They do not answer one question."
	if r.Aligned {
		answer = "They answer one question."
	}
	if words := wordsOf(r.Verdict); r.Verdict != "" {
		answer += " " + words.Mark + " " + words.Words
	}
	s.say(plain, "  ", answer)
	s.branches("  ", r.Why)
	for i := range e.Questions {
		q := &e.Questions[i]
		s.say(faint, "  ", "Question: "+labelOf(q)+s.idOf(q.ID)+": "+wordsOf(q.Verdict).Mark+" "+wordsOf(q.Verdict).Words)
	}
}

func (s *screen) explainFindings(x *index, e ExplanationView) {
	for i := range e.Findings {
		f := x.finding(&e.Findings[i])
		s.part(f.Mark + " " + capital(f.Word) + ": " + f.Title + s.idOf(f.ID))
		s.say(plain, "  ", f.Message)
		s.branches("  ", e.Findings[i].Why)
		for _, p := range f.Passages {
			s.passage(p)
		}
		s.next("  ", f.Next)
	}
}

func (s *screen) explainQuestions(x *index, e ExplanationView) {
	for i := range e.Questions {
		q := x.question(&e.Questions[i])
		s.part("Question: " + q.Label + s.idOf(q.ID))
		s.say(toneOfVerdict(q.Verdict.Verdict), "  ", q.Verdict.Mark+" "+q.Verdict.Words)
		s.branches("  ", e.Questions[i].Why)
		s.blank()
		s.answers(2, q)
		s.origins("  ", q)
	}
}

func (s *screen) explainClaims(x *index, e ExplanationView) {
	for _, c := range e.Claims {
		s.part(excerpt(inertLine(c.Quote.Exact), figureLength) + ", read as " + shownQuantity(c.Quantity) + s.idOf(c.ID))
		s.say(faint, "  ", x.nameOf(c.Document)+": "+excerpt(inertLine(c.Sentence.Exact), sentenceLength))
		s.branches("  ", c.Why)
		for _, change := range e.Changes {
			if change.Old == c.ID || change.New == c.ID {
				s.change(x, change)
			}
		}
	}
}

// change says what became of a figure between two versions.
func (s *screen) change(x *index, c FigureChangeView) {
	arranged := x.figureChange(c)
	words := "From the old version to the new one: " + inertLine(string(c.State))
	if c.State == compare.FigureChanged {
		words += ", " + arranged.Change
	}
	s.say(plain, "  ", sentence(words))
	s.branches("  ", c.Why)
}

// idOf is an id behind a heading.
func (s *screen) idOf(id string) string { return " (" + inertLine(id) + ")" }
