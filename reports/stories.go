package reports

import (
	"fmt"
	"io"
	"strconv"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// StoriesSchema is the version of the JSON of stories that this package writes.
const StoriesSchema = "claimdiff/stories/1"

// StoriesView is documents sorted into stories, with the reasons.
type StoriesView struct {
	Schema string `json:"schema"`
	Tool   Tool   `json:"tool"`
	// Documents have no text.
	Documents []DocumentView `json:"documents"`
	Stories   []StoryView    `json:"stories"`
	Caveats   []CaveatView   `json:"caveats"`
	Errors    []ErrorView    `json:"errors"`
}

// StoryView is documents about one event.
type StoryView struct {
	ID string `json:"id"`
	// Own is set where the documents name their story themselves.
	Own       bool         `json:"own"`
	Documents []MemberView `json:"documents"`
	// Shared are the terms that hold the story together, the weightiest first.
	Shared []SharedTermView `json:"shared"`
}

// MemberView is a document of a story.
type MemberView struct {
	Document string `json:"document"`
	// Likeness is how like the nearest document it is, from 0 to 1: the nearest
	// of its story or, where it is alone, of all.
	Likeness float64 `json:"likeness"`
	Nearest  string  `json:"nearest"`
	// Shared are the terms that it shares with that one.
	Shared []string `json:"shared"`
}

// SharedTermView is a term and how many documents of the story have it.
type SharedTermView struct {
	Kind      claim.TermKind `json:"kind"`
	Text      string         `json:"text"`
	Documents int            `json:"documents"`
}

// NewStoriesView makes what a reader sees of documents that were sorted into
// stories. The claims of the set are not shown.
func NewStoriesView(set claim.Set, stories []compare.Story, tool Tool) StoriesView {
	locators := newLocators(set.Documents)
	return StoriesView{
		Schema: StoriesSchema, Tool: tool,
		Documents: each(set.Documents, func(d *document.Document) DocumentView { return locators.documentWithoutText(d) }),
		Stories:   each(stories, viewStory),
		Caveats:   each(set.Caveats, locators.caveat),
		Errors:    each(set.Errors, viewError),
	}
}

func viewStory(s compare.Story) StoryView {
	return StoryView{
		ID: s.ID, Own: s.Own,
		Documents: each(s.Documents, func(m compare.Member) MemberView {
			return MemberView{Document: m.Document, Likeness: hundredths(m.Likeness), Nearest: m.Nearest, Shared: list(m.Shared)}
		}),
		Shared: each(s.Shared, func(t compare.SharedTerm) SharedTermView { return SharedTermView(t) }),
	}
}

// hundredths keeps two decimals: more of a likeness means nothing.
func hundredths(x float64) float64 {
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'f', 2, 64), 64) // it was just written
	return rounded
}

// StoriesFormat is one way to write stories.
type StoriesFormat struct {
	Name string
	// Extensions are the file name endings that choose the format, without the
	// dot and in lower case.
	Extensions []string
	// Write writes every story. It returns the first error of the writer.
	Write func(io.Writer, StoriesView, Terminal) error
}

// StoriesFormats lists the formats of stories. Adding one is a file and a line
// here.
var StoriesFormats = []StoriesFormat{
	{Name: "text", Extensions: []string{"txt"}, Write: writeStories},
	{Name: "json", Extensions: []string{"json"}, Write: func(out io.Writer, view StoriesView, _ Terminal) error { return encode(out, view, "  ") }},
}

// writeStories writes the stories for people at a terminal: those of several
// documents, each with what holds it together, then the documents alone.
func writeStories(out io.Writer, view StoriesView, terminal Terminal) error {
	s, x := newScreen(terminal), newIndex(View{Documents: view.Documents})
	several := 0
	for _, story := range view.Stories {
		if len(story.Documents) > 1 {
			several++
		}
	}
	s.say(plain, "", fmt.Sprintf("%s: %s of several, %d alone.", plural(len(view.Documents), "report", "reports"),
		plural(several, "story", "stories"), len(view.Stories)-several))
	s.troubles(page{Errors: each(view.Errors, pageErrorOf), Caveats: each(view.Caveats, x.caveat)})
	var alone []StoryView
	for _, story := range view.Stories {
		if len(story.Documents) > 1 {
			s.story(x, story)
		} else {
			alone = append(alone, story)
		}
	}
	s.alone(x, alone)
	return s.writeTo(out)
}

func (s *screen) story(x *index, story StoryView) {
	s.blank()
	s.rule()
	s.say(bold, "", inertLine(story.ID))
	why := "The reports name this story themselves."
	if !story.Own {
		terms := each(story.Shared, func(t SharedTermView) string { return fmt.Sprintf("%s (%d)", inertLine(t.Text), t.Documents) })
		why = "Shared: " + join(terms...) + "."
	}
	s.say(faint, "  ", why)
	s.blank()
	header := []string{"Report", "Title", "Published", "Likeness", "Nearest", "Shared with it"}
	if story.Own {
		header = header[:3]
	}
	s.table(2, header, each(story.Documents, func(m MemberView) []string { return x.memberRow(m)[:len(header)] }))
}

// alone lists the documents that are like no other.
func (s *screen) alone(x *index, stories []StoryView) {
	if len(stories) == 0 {
		return
	}
	s.blank()
	s.rule()
	s.line(s.paint(bold, "Alone"))
	s.blank()
	s.table(2, []string{"Report", "Title", "Published", "Likeness", "Nearest", "Shared with it"},
		each(stories, func(story StoryView) []string { return x.memberRow(story.Documents[0]) }))
}

func (x *index) memberRow(m MemberView) []string {
	row := []string{x.nameOf(m.Document), "", "", "", "", ""}
	if i, known := x.documents[m.Document]; known {
		row[1] = excerpt(inertLine(x.view.Documents[i].Title), figureLength)
		row[2] = inertLine(shownDay(x.view.Documents[i].Published))
	}
	if m.Nearest != "" {
		row[3], row[4] = strconv.FormatFloat(m.Likeness, 'f', 2, 64), x.nameOf(m.Nearest)
	}
	shared := each(m.Shared, inertLine)
	row[5] = excerpt(join(shared[:min(len(shared), termsListed)]...), figureLength)
	return row
}

// termsListed is how many of the terms that two documents share a table shows.
const termsListed = 4
