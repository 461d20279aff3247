package reports

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// pageQuestion is one question, arranged.
type pageQuestion struct {
	// ID is what the question can be asked for by.
	ID     string
	Anchor string
	// Number counts the questions shown in full from 1; 0 for the others.
	Number int
	Label  string
	// Story is the question's, "" where all reports are of one.
	Story   string
	Verdict verdictWords
	Why     []string
	Answers []pageAnswer
	// FigureCount is how many figures the answers have together.
	FigureCount int
	// Sources are the names that the question can be filtered by, a line each.
	Sources string
	// HasPlace and HasTime are set where an answer names a place or a day.
	HasPlace, HasTime bool
	Plot              *plot
	// Timeline is set where time parts the figures.
	Timeline *timeline
	// Findings are the errors and the warnings, and the first notes.
	Findings []pageFinding
	// Notes are the other notes.
	Notes []pageFinding
	// Aside are those of any severity that do not count.
	Aside      []pageFinding
	Origins    []pageOrigin
	NearMisses []pageNearMiss
	// Elsewhere are findings that concern this question and are shown at another.
	Elsewhere []pageFinding
}

// pageAnswer is what one source says for one value, place and day.
type pageAnswer struct {
	Source  string
	Figures []pageFigure
	Reading string
	Place   string
	AsOf    string
}

// pageFigure is one figure as a document states it.
type pageFigure struct {
	Text   string
	Anchor string
	// Document is what the document is called; DocumentAnchor its fragment.
	Document       string
	DocumentAnchor string
	// Chain says how the figure came from its source, "" where it came directly.
	Chain string
	// Status is the modality where the figure is not told as a fact, and
	// whether the text corrects it.
	Status string
}

func (x *index) question(q *QuestionView) pageQuestion {
	arranged := pageQuestion{
		ID:      inertLine(q.ID),
		Anchor:  questionAnchor(q.ID),
		Number:  x.numbers[q.ID],
		Label:   labelOf(q),
		Story:   x.storyOf(q),
		Verdict: wordsOf(q.Verdict),
		Why:     says(q.Why),
		Answers: each(q.Answers, x.answer),
		Sources: x.namesOf(q.Claims),

		FigureCount: len(q.Claims),
		Origins:     each(q.Origins, x.origin),
		NearMisses:  each(x.nearMissesOf[q.ID], x.nearMiss),
	}
	for _, a := range arranged.Answers {
		arranged.HasPlace = arranged.HasPlace || a.Place != ""
		arranged.HasTime = arranged.HasTime || a.AsOf != ""
	}
	arranged.Plot = x.plot(q, arranged.Answers)
	arranged.Timeline = x.timeline(q, arranged.Answers)
	arranged.divide(each(x.findingsOf[q.ID], x.finding))
	arranged.sayOnce()
	arranged.Elsewhere = x.elsewhere(q)
	return arranged
}

// notesShown is how many notes a question shows before it folds the others.
const notesShown = 2

// divide keeps many notes from burying a discrepancy: the notes of a question
// that has errors or warnings are folded, and elsewhere all but the first.
func (q *pageQuestion) divide(findings []pageFinding) {
	notes := []pageFinding{}
	for _, finding := range findings {
		if finding.Fold != "" {
			q.Aside = append(q.Aside, finding)
		} else if finding.Severity == compare.Note {
			notes = append(notes, finding)
		} else {
			q.Findings = append(q.Findings, finding)
		}
	}
	shown := 0
	if len(q.Findings) == 0 {
		shown = min(notesShown, len(notes))
	}
	q.Findings, q.Notes = append(q.Findings, notes[:shown]...), notes[shown:]
}

// storyOf is the story of a question where the reports are of several.
func (x *index) storyOf(q *QuestionView) string {
	if !x.severalStories {
		return ""
	}
	return inertLine(q.Story)
}

func labelOf(q *QuestionView) string {
	if label := inertLine(q.Label); label != "" {
		return capital(label)
	}
	return "Unnamed quantity"
}

// sayOnce leaves out of the findings what the question has already said.
func (q *pageQuestion) sayOnce() {
	said := func(why string) bool { return slices.Contains(q.Why, why) }
	for _, findings := range [][]pageFinding{q.Findings, q.Notes, q.Aside} {
		for i := range findings {
			findings[i].Why = slices.DeleteFunc(findings[i].Why, said)
		}
	}
}

func (x *index) answer(a AnswerView) pageAnswer {
	answer := pageAnswer{
		Source:  sourceName(x.nameOf(a.By)),
		Reading: excerpt(inertLine(shownReading(a.Reading, a.Unit)), figureLength/2),
		Place:   inertLine(a.Place),
		AsOf:    excerpt(inertLine(shownDay(a.AsOf)), figureLength/2),
	}
	for _, id := range a.Claims {
		if c := x.claims[id]; c != nil {
			answer.Figures = append(answer.Figures, x.figure(c))
		}
	}
	return answer
}

// sourceName is what a source is called: a document that tells a figure in its own
// voice is its source.
func sourceName(by string) string {
	if by == "" {
		return "The report itself"
	}
	return capital(by)
}

func (x *index) figure(c *ClaimView) pageFigure {
	return pageFigure{
		Text:           excerpt(inertLine(c.Quote.Exact), figureLength),
		Anchor:         claimAnchor(c.ID),
		Document:       x.nameOf(c.Document),
		DocumentAnchor: x.documentAnchor(c.Document),
		Chain:          chain(c.Attribution),
		Status:         status(c),
	}
}

// chain is who handed a figure on, outermost first: "via Harbour Radio". The
// institution that a person speaks for handed nothing on.
func chain(a AttributionView) string {
	links := slices.Clone(a.Via)
	if last := len(links) - 1; last >= 0 && links[last] == a.For {
		links = links[:last]
	}
	if len(links) == 0 {
		return ""
	}
	return inertLine("via " + strings.Join(links, ", via "))
}

func status(c *ClaimView) string {
	words := []string{}
	if c.Modality != claim.Asserted && c.Modality != "" {
		words = append(words, string(c.Modality))
	}
	if c.Scanned {
		words = append(words, "only its digits were read")
	}
	if c.Superseded {
		words = append(words, "told as outdated")
	}
	if c.Corrected {
		words = append(words, "corrected")
	}
	return inertLine(strings.Join(words, ", "))
}

// elsewhere are the findings of a question that are shown at another question.
func (x *index) elsewhere(q *QuestionView) []pageFinding {
	found := []pageFinding{}
	for _, finding := range x.findingsAbout[q.ID] {
		if !slices.Contains(x.findingsOf[q.ID], finding) {
			found = append(found, x.headline(finding))
		}
	}
	return found
}
