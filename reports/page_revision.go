package reports

import (
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// pageRevision is what changed between two versions, arranged.
type pageRevision struct {
	Old, New pageVersion
	// Figures are those that did not stay as they were.
	Figures []pageFigureChange
	// Sentences are those that did not stay as they were; Kept counts the rest.
	Sentences []pageSentence
	// Kept says how many sentences stayed, "" where none did.
	Kept string
	// Notices are what the new version says of its change.
	Notices []string
}

// pageVersion is what a version is called, and its fragment.
type pageVersion struct{ Name, Anchor string }

// pageFigureChange is one figure that changed, went or came; a figure without
// text stands for the version that lacks it.
type pageFigureChange struct {
	State    compare.FigureState
	Label    string
	Old, New pageFigure
	// Change says what changed of it, in words.
	Change string
	// Owned is set where the new version says so.
	Owned bool
}

// pageSentence is one sentence with what was taken out and put in.
type pageSentence struct {
	Op compare.SentenceOp
	// Word says what became of it; Mark is a sign for the same.
	Word, Mark string
	Runs       []run
}

// sentenceWords are how what becomes of a sentence is told.
var sentenceWords = []struct {
	op         compare.SentenceOp
	mark, word string
}{
	{compare.SentenceKept, "=", "as it was"},
	{compare.SentenceChanged, "±", "changed"},
	{compare.SentenceMoved, "↕", "moved"},
	{compare.SentenceAdded, "+", "put in"},
	{compare.SentenceDropped, "−", "taken out"},
}

// aspectWords are how what changed of a figure is told.
var aspectWords = map[string]string{
	"value": "amount", "unit": "unit", "hedge": "hedge", "direction": "rise or fall", "counted": "what is counted", "event": "what is said of it",
	"source": "source", "place": "place", "time": "time", "status": "status",
}

// arrangeRevision makes the page one about two versions: what changed, the
// findings together, and no questions.
func (p *page) arrangeRevision(x *index) {
	r := x.view.Revision
	p.Title = "Revision report"
	p.Revision = &pageRevision{
		Old: pageVersion{x.nameOf(r.Old), x.documentAnchor(r.Old)}, New: pageVersion{x.nameOf(r.New), x.documentAnchor(r.New)},
		Notices: each(r.Notices, func(n NoticeView) string { return excerpt(inertLine(n.Exact), passageLength) }),
	}
	for _, c := range r.Figures {
		if c.State != compare.FigureKept {
			p.Revision.Figures = append(p.Revision.Figures, x.figureChange(c))
		}
	}
	for _, s := range r.Sentences {
		if s.Op != compare.SentenceKept {
			p.Revision.Sentences = append(p.Revision.Sentences, arrangeSentence(s))
		}
	}
	if kept := len(r.Sentences) - len(p.Revision.Sentences); kept > 0 {
		p.Revision.Kept = plural(kept, "sentence stayed as it was.", "sentences stayed as they were.")
	}
	p.Summary = revisionSummary(x.view)
	p.Questions, p.Singles, p.Verdicts, p.NearMisses = nil, nil, nil, nil
	p.Others = nil
	for i := range x.view.Findings {
		p.Others = append(p.Others, x.finding(&x.view.Findings[i]))
	}
	if len(p.Others) == 0 {
		p.Quiet = "No figure was replaced without the new version owning up to it."
	}
}

func (x *index) figureChange(c FigureChangeView) pageFigureChange {
	change := pageFigureChange{State: c.State, Owned: c.Owned}
	old, new := x.claims[c.Old], x.claims[c.New]
	for _, side := range []struct {
		claim *ClaimView
		into  *pageFigure
	}{{old, &change.Old}, {new, &change.New}} {
		if side.claim == nil {
			continue
		}
		*side.into = x.figure(side.claim)
		change.Label = capital(inertLine(side.claim.Counted.Text))
		if q := x.questionOf[side.claim.ID]; q != nil {
			change.Label = labelOf(q)
		}
	}
	switch c.State {
	case compare.FigureDropped:
		change.Change = "taken out"
	case compare.FigureAdded:
		change.Change = "put in"
	default:
		change.Change = strings.Join(each(c.Changes, func(name string) string { return changeOf(name, old, new) }), "; ")
	}
	return change
}

// changeOf says what changed of a figure, and from what to what where the words
// of the figures do not show it.
func changeOf(aspect string, old, new *ClaimView) string {
	words := inertLine(aspect)
	if known := aspectWords[aspect]; known != "" {
		words = known
	}
	if old == nil || new == nil {
		return words
	}
	from, to := aspectOf(aspect, old), aspectOf(aspect, new)
	if from == "" && to == "" {
		return words
	}
	return fmt.Sprintf("%s: %s → %s", words, shortly(from), shortly(to))
}

func shortly(words string) string {
	if words = inertLine(words); words == "" {
		return "none named"
	}
	return excerpt(words, figureLength/2)
}

func aspectOf(name string, c *ClaimView) string {
	switch name {
	case "counted":
		return c.Counted.Text
	case "event":
		return c.Event.Text
	case "source":
		return c.Attribution.By
	case "place":
		return strings.Join(placeNames(*c), ", ")
	case "time":
		return shownPeriod(c.AsOf)
	case "status":
		return string(c.Modality)
	}
	return ""
}

func arrangeSentence(s SentenceView) pageSentence {
	arranged := pageSentence{Op: s.Op, Mark: "?", Word: inertLine(string(s.Op))}
	for _, words := range sentenceWords {
		if words.op == s.Op {
			arranged.Mark, arranged.Word = words.mark, words.word
		}
	}
	switch {
	case len(s.Diff) > 0:
		arranged.Runs = each(s.Diff, func(d DiffView) run {
			r := run{Text: inert(d.Text)}
			if d.Op != compare.Equal {
				r.Change = d.Op
			}
			return r
		})
	case s.New == nil && s.Old != nil:
		arranged.Runs = []run{{Text: excerpt(inert(s.Old.Exact), passageLength), Change: compare.Delete}}
	case s.New != nil && s.Old == nil:
		arranged.Runs = []run{{Text: excerpt(inert(s.New.Exact), passageLength), Change: compare.Insert}}
	case s.New != nil:
		arranged.Runs = []run{{Text: excerpt(inert(s.New.Exact), passageLength)}}
	}
	return arranged
}

// revisionSummary is the sentence under the title.
func revisionSummary(view View) string {
	r := view.Revision
	sentences, figures := map[compare.SentenceOp]int{}, map[compare.FigureState]int{}
	for _, s := range r.Sentences {
		sentences[s.Op]++
	}
	for _, f := range r.Figures {
		figures[f.State]++
	}
	versions := "Two versions"
	if days := publishedDays(view.Documents); days != "" {
		versions += ", " + days
	}
	return versions + ". " + tally("sentence", []countOf{
		{sentences[compare.SentenceChanged], "changed"}, {sentences[compare.SentenceMoved], "moved"},
		{sentences[compare.SentenceAdded], "put in"}, {sentences[compare.SentenceDropped], "taken out"},
	}) + " " + tally("figure", []countOf{
		{figures[compare.FigureChanged], "changed"}, {figures[compare.FigureAdded], "put in"}, {figures[compare.FigureDropped], "taken out"},
	})
}

// countOf is how many became what.
type countOf struct {
	count  int
	became string
}

// tally says how many of a noun became what: "2 sentences changed, 1 put in.".
func tally(noun string, counts []countOf) string {
	words := []string{}
	for _, c := range counts {
		switch {
		case c.count == 0:
		case len(words) == 0:
			words = append(words, plural(c.count, noun, noun+"s")+" "+c.became)
		default:
			words = append(words, plural(c.count, c.became, c.became))
		}
	}
	if len(words) == 0 {
		return "No " + noun + " changed."
	}
	return strings.Join(words, ", ") + "."
}
