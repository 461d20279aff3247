package reports

import (
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// indexName is the file that a browser opens where a folder is asked for.
const indexName = "index.html"

// slugLength is how many letters of a story's name its file's name has at most.
const slugLength = 40

// SitePage is one file of a report that is a folder.
type SitePage struct {
	// Name is the file's, without folders.
	Name string
	// Write writes the whole page. It returns the first error of the writer.
	Write func(io.Writer) error
}

// Site is a comparison as a folder: an HTML page for each story, the story of
// the first document first, and last an index that leads to them.
func Site(view View) []SitePage {
	index := indexPage{
		Tool: inertTool(view.Tool), Errors: each(view.Errors, pageErrorOf),
		Gone: each(view.Gone, pageGone), Lapses: each(view.Lapses, pageLapse), Rows: newIndex(view).arrangeRows(view.Rows),
	}
	pages, questions := []SitePage{}, 0
	for i, story := range storyNames(view) {
		part := view.story(story)
		name := "story-" + strconv.Itoa(i+1) + slug(story) + ".html"
		index.Stories = append(index.Stories, indexEntry(part, story, name))
		questions += part.shownQuestions()
		pages = append(pages, SitePage{Name: name, Write: func(out io.Writer) error {
			page := newPage(part)
			page.Story, page.Home = storyTitle(story), indexName
			return writePage(out, page)
		}})
	}
	index.Summary = plural(len(index.Stories), "story", "stories") + ". " + summary(view, questions)
	return append(pages, SitePage{Name: indexName, Write: func(out io.Writer) error {
		return htmlReport.ExecuteTemplate(out, "index.gohtml", htmlIndex{
			Style: template.CSS(htmlStyle), StyleHash: contentHash(htmlStyle), Page: index,
		})
	}})
}

// htmlIndex is what the template of the index is given.
type htmlIndex struct {
	Style     template.CSS
	StyleHash string
	Page      indexPage
}

// indexPage leads to the stories of a report.
type indexPage struct {
	Tool    Tool
	Summary string
	Errors  []pageError
	// Gone, Lapses and Rows are those of page: they are of no story.
	Gone    []pageFinding
	Lapses  []pageError
	Rows    *pageRows
	Stories []indexStory
}

// indexStory is what the index says of one story.
type indexStory struct {
	Title, File      string
	Days             string
	Reports, Figures int
	// Findings counts them by severity, the gravest first, those that are not there
	// left out.
	Findings []severityCount
}

// severityCount is how many findings have a severity.
type severityCount struct {
	Severity compare.Severity
	Mark     string
	Words    string
}

// storyNames are the stories of the documents, in their order.
func storyNames(view View) []string {
	names := []string{}
	for _, d := range view.Documents {
		if !slices.Contains(names, d.Story) {
			names = append(names, d.Story)
		}
	}
	return names
}

// story is the part of a view that is about one story. What could not be read, what
// is gone and how rows changed are of none, and told in the index.
func (v View) story(name string) View {
	documents, claims, questions := map[string]bool{}, map[string]bool{}, map[string]bool{}
	part := v
	part.Errors, part.Gone, part.Lapses, part.Rows = []ErrorView{}, nil, nil, nil
	part.Documents = kept(v.Documents, func(d DocumentView) bool { return d.Story == name })
	for _, d := range part.Documents {
		documents[d.ID] = true
	}
	part.Claims = kept(v.Claims, func(c ClaimView) bool { return documents[c.Document] })
	for _, c := range part.Claims {
		claims[c.ID] = true
	}
	ours := func(ids []string) bool { return slices.ContainsFunc(ids, func(id string) bool { return claims[id] }) }
	part.Questions = kept(v.Questions, func(q QuestionView) bool { return ours(q.Claims) })
	for _, q := range part.Questions {
		questions[q.ID] = true
	}
	part.Findings = kept(v.Findings, func(f FindingView) bool {
		return ours(f.Claims) || f.Where != nil && documents[f.Where.Dataset] || slices.ContainsFunc(f.Questions, func(id string) bool { return questions[id] })
	})
	part.NearMisses = kept(v.NearMisses, func(n NearMissView) bool { return ours(n.Claims[:]) })
	part.Caveats = kept(v.Caveats, func(c CaveatView) bool { return documents[c.Document] })
	return part
}

// shownQuestions counts the questions that a page shows in full.
func (v View) shownQuestions() int {
	x := newIndex(v)
	x.placeFindings()
	return len(x.numbers)
}

func kept[T any](items []T, keep func(T) bool) []T {
	found := []T{}
	for _, item := range items {
		if keep(item) {
			found = append(found, item)
		}
	}
	return found
}

func indexEntry(part View, story, file string) indexStory {
	entry := indexStory{
		Title: storyTitle(story), File: file, Days: publishedDays(part.Documents),
		Reports: len(part.Documents), Figures: len(part.Claims),
	}
	for _, words := range severities {
		count := len(kept(part.Findings, func(f FindingView) bool { return f.Severity == words.severity && f.Counts() }))
		if count > 0 {
			entry.Findings = append(entry.Findings, severityCount{words.severity, words.mark, plural(count, words.one, words.many)})
		}
	}
	return entry
}

// storyTitle is what a story is called.
func storyTitle(story string) string {
	if title := capital(inertLine(story)); title != "" {
		return title
	}
	return "Reports that name no story"
}

// slug is a story's name as part of a file's: a hyphen, then what is left of it in
// lower-case ASCII letters, digits and hyphens; "" where nothing is.
func slug(story string) string {
	words := strings.FieldsFunc(strings.ToLower(story), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	if name := strings.Join(words, "-"); name != "" {
		return "-" + strings.TrimRight(name[:min(slugLength, len(name))], "-")
	}
	return ""
}
