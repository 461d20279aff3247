package reports

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

const (
	// markdownMost is how many code points the report has at most: what a comment
	// on a pull request may have (GitHub: 65,536), less the line that says what
	// was left out.
	markdownMost = 65_000
	// markdownPassage is how many code points of a passage are shown.
	markdownPassage = 400
	// markdownFigures is how many figures of a question are named.
	markdownFigures = 8
)

// writeMarkdown writes a report that fits a comment on a pull request: what could
// not be read, the findings, the gravest first, and the questions. What does not
// fit is counted.
func writeMarkdown(out io.Writer, view View, _ Terminal) error {
	p := newPage(view)
	w := markdownWriter{left: markdownMost}
	w.add("## " + markdownText(p.Title) + "\n\n" + markdownText(p.Summary) + "\n")
	w.section("### Could not be read\n", "input", each(p.Errors, markdownError))
	for _, group := range p.Severity {
		title := "### " + severityOf(group.Severity).mark + " " + group.Title + "\n"
		w.section(title, severityOf(group.Severity).one, markdownFindings(newIndex(view), group))
	}
	if p.Quiet != "" {
		w.add("\n" + p.Quiet + "\n")
	}
	w.section("### Suppressions that do nothing\n", "suppression", each(p.Lapses, markdownError))
	w.section("### Gone since they were accepted\n", "finding", each(p.Gone, markdownLine))
	for _, group := range p.Aside {
		w.section("### "+group.State.Mark+" "+capital(group.Title)+"\n", "finding", each(group.Findings, markdownLine))
	}
	if p.Rows != nil {
		w.section("### "+markdownText(p.Rows.Title)+"\n", "row", each(p.Rows.Rows, markdownRow))
		w.add(strings.Join(present(p.Rows.More, p.Rows.Kept), " ") + "\n")
	}
	if len(p.Questions) > 0 {
		w.section("### Questions\n\n| | Question | Figures |\n|---|---|---|\n", "question", each(p.Questions, markdownQuestion))
	}
	w.section("### Read with care\n", "caveat", each(p.Caveats, markdownCaveat))
	w.add(fmt.Sprintf("\n<sub>%s %s says where reports differ, not who is right.</sub>\n", markdownText(p.Tool.Name), markdownText(p.Tool.Version)))
	_, err := io.WriteString(out, w.text.String())
	return err
}

// markdownWriter writes as much as there is room for.
type markdownWriter struct {
	text strings.Builder
	left int
}

// add writes a text if it fits, and reports whether it did.
func (w *markdownWriter) add(text string) bool {
	length := utf8.RuneCountInString(text)
	if length > w.left {
		return false
	}
	w.left -= length
	w.text.WriteString(text)
	return true
}

// section writes a title and its items, and how many did not fit.
func (w *markdownWriter) section(title, noun string, items []string) {
	if len(items) == 0 || !w.add("\n"+title) {
		return
	}
	for i, item := range items {
		if !w.add(item) {
			w.left = max(w.left, 100) // so that this line, at least, finds room
			w.add("\n… and " + plural(len(items)-i, "more "+noun, "more of this kind") + ", in the full report.\n")
			w.left = 0
			return
		}
	}
}

func markdownError(e pageError) string {
	line := "- **" + markdownText(e.Where) + "**: " + markdownText(e.Message)
	if e.Hint != "" {
		line += " (" + markdownText(e.Hint) + ")"
	}
	return line + "\n"
}

func markdownCaveat(c pageCaveat) string {
	return "- " + markdownText(c.Document) + ": " + markdownText(c.Say) + "\n"
}

// markdownFindings are the findings of a group with the passages they compare.
func markdownFindings(x *index, group severityGroup) []string {
	told := []string{}
	for i := range x.view.Findings {
		f := &x.view.Findings[i]
		if f.Severity != group.Severity || !f.Counts() {
			continue
		}
		head := x.headline(f)
		var b strings.Builder
		b.WriteString(markdownLine(head))
		for _, id := range x.shownClaims(f) {
			c := x.claims[id]
			place := x.alertPlace(c)
			fmt.Fprintf(&b, "  - %s (%s): “%s”\n", markdownText(x.nameOf(c.Document)), markdownText(place.at()), markdownText(excerpt(inertLine(c.Sentence.Exact), markdownPassage)))
		}
		told = append(told, b.String())
	}
	return told
}

// markdownLine is a finding without its passages.
func markdownLine(f pageFinding) string {
	var b strings.Builder
	fmt.Fprintf(&b, "- %s **%s**", markdownText(f.Message), markdownText(f.Title))
	if f.State.Word != "" {
		fmt.Fprintf(&b, " (%s)", markdownText(f.State.Word))
	}
	fmt.Fprintf(&b, " `%s`\n", strings.ReplaceAll(f.ID, "`", "'"))
	for _, beneath := range f.beneath() {
		b.WriteString("  - " + markdownText(beneath) + "\n")
	}
	return b.String()
}

func markdownRow(r pageRow) string {
	line := "- " + r.Mark + " " + markdownText(r.Of) + ", " + r.Word + " (" + markdownText(r.Where) + ")\n"
	for _, cell := range r.Lines() {
		line += "  - " + markdownText(cell) + "\n"
	}
	return line
}

func markdownQuestion(q pageQuestion) string {
	figures := []string{}
	for i, a := range q.Answers {
		if i == markdownFigures {
			figures = append(figures, "and "+plural(len(q.Answers)-i, "other", "others"))
			break
		}
		figures = append(figures, markdownText(plotFigure(a)+" ("+a.Source+")"))
	}
	return "| " + markdownText(q.Verdict.Mark+" "+q.Verdict.Words) + " | " + markdownText(q.Label) + " | " + strings.Join(figures, "; ") + " |\n"
}

// markdownText is a line of text that Markdown shows as it is: its marks are
// escaped, and what GitHub turns into mentions, references and links is broken by
// a zero-width space.
func markdownText(text string) string {
	var b strings.Builder
	for i, r := range text {
		switch {
		case strings.ContainsRune("\\`*_[]<>|~&!#$", r), i == 0 && strings.ContainsRune("+-=", r):
			b.WriteByte('\\')
		case r == '.' && i > 0 && strings.Trim(text[:i], "0123456789") == "":
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		if r == '@' || r == '#' || r == ':' && strings.HasPrefix(text[i:], "://") {
			b.WriteRune('\u200b')
		}
	}
	return strings.ReplaceAll(b.String(), "www.", "www\u200b.")
}
