package reports

import (
	"io"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// writeText writes the comparison for people at a terminal: what could not be
// read, the findings by severity, then each question with its answers and the
// passages behind its findings.
func writeText(out io.Writer, view View, terminal Terminal) error {
	s, p := newScreen(terminal), newPage(view)
	s.line(s.paint(bold, p.Title))
	s.say(plain, "", p.Summary)
	s.troubles(p)
	s.glance(p)
	if p.Revision != nil {
		s.revision(p)
		s.blank()
		s.say(faint, "", method(p))
		return s.writeTo(out)
	}
	s.rows(p.Rows)
	for _, question := range p.Questions {
		s.question(question)
	}
	// Findings that do not count were told at a glance.
	if others := kept(p.Others, func(f pageFinding) bool { return f.Fold == "" }); len(others) > 0 {
		s.section(p.OthersTitle())
		for _, finding := range others {
			s.finding(finding)
		}
	}
	s.singles(p.Singles)
	s.blank()
	s.say(faint, "", method(p))
	return s.writeTo(out)
}

// notesListed is how many notes are listed at a glance.
const notesListed = 6

// toneOf is the colour of a severity.
func toneOf(severity compare.Severity) style {
	switch severity {
	case compare.Error:
		return red
	case compare.Warning:
		return yellow
	}
	return blue
}

// toneOfVerdict is the colour of a verdict.
func toneOfVerdict(verdict compare.Verdict) style {
	switch verdict {
	case compare.Conflict:
		return red
	case compare.Unclear:
		return yellow
	case compare.Agree:
		return green
	}
	return blue
}

func (s *screen) section(title string) {
	s.blank()
	s.line(s.paint(bold, title))
}

// troubles tells what could not be read and what to read with care.
func (s *screen) troubles(p page) {
	if len(p.Errors) > 0 {
		s.section("Could not be read")
		for _, e := range p.Errors {
			s.say(red, "  ! ", e.Where+": "+e.Message)
			if e.Hint != "" {
				s.say(plain, "    ", e.Hint)
			}
		}
	}
	if len(p.Caveats) > 0 {
		s.section("Read with care")
		for _, c := range p.Caveats {
			s.say(plain, "  - ", c.Document+": "+c.Say)
		}
	}
}

// glance lists the reports, the findings by severity and the verdicts.
func (s *screen) glance(p page) {
	rows := each(p.Reports(), func(d pageDocument) []string {
		return []string{d.Name, excerpt(d.Title, figureLength), d.Published, strconv.Itoa(d.Figures)}
	})
	if len(p.Tables) > 0 {
		s.section("Tables")
		s.table(2, []string{"Table", "Rows"}, each(p.Tables, func(t pageTable) []string { return []string{t.Name, strconv.Itoa(t.Rows)} }))
	}
	if len(rows) > 0 {
		s.section("Reports")
		s.table(2, []string{"Report", "Title", "Published", "Figures"}, rows)
	}
	for _, group := range p.Severity {
		if group.Severity == compare.Note && len(group.Findings) > notesListed {
			s.section(group.Title + ", each at its question")
			continue
		}
		s.section(group.Title)
		for _, finding := range group.Findings {
			s.headline(finding)
		}
	}
	if p.Quiet != "" {
		s.blank()
		s.say(plain, "", p.Quiet)
	}
	s.accepted(p)
	if len(p.Verdicts) > 0 {
		s.section("Where the figures stand")
		for _, v := range p.Verdicts {
			s.line("  " + s.paint(toneOfVerdict(v.Verdict.Verdict), v.Verdict.Mark) + " " + strconv.Itoa(v.Count) + "  " + v.Verdict.Words)
		}
	}
}

// headline is a finding in short, with its state and its cell.
func (s *screen) headline(f pageFinding) {
	s.say(plain, "  "+s.paint(toneOf(f.Severity), f.Mark)+" ", stateBefore(f)+f.Message)
	for _, line := range f.beneath() {
		s.say(faint, "    ", line)
	}
}

// stateBefore is the state as it stands before a message: "new: ".
func stateBefore(f pageFinding) string {
	if f.State.Word == "" {
		return ""
	}
	return capital(f.State.Word) + ": "
}

// accepted lists what was suppressed or accepted, what of it is gone, and the
// suppressions that do nothing.
func (s *screen) accepted(p page) {
	if len(p.Lapses) > 0 {
		s.section("Suppressions that do nothing")
		for _, l := range p.Lapses {
			s.say(plain, "  "+s.paint(yellow, "!")+" ", l.Where+": "+l.Message)
		}
	}
	if len(p.Gone) > 0 {
		s.section(plural(len(p.Gone), "accepted finding is gone", "accepted findings are gone"))
		for _, f := range p.Gone {
			s.say(plain, "  - ", f.Message+" ("+f.ID+")")
		}
	}
	for _, group := range p.Aside {
		s.section(capital(group.Title))
		for _, f := range group.Findings {
			s.say(plain, "  "+group.State.Mark+" ", f.Message)
			for _, line := range f.beneath() {
				s.say(faint, "    ", line)
			}
		}
	}
}

func (s *screen) question(q pageQuestion) {
	s.blank()
	s.rule()
	number := strconv.Itoa(q.Number) + "  "
	s.say(bold, number, q.Label)
	indent := strings.Repeat(" ", len(number))
	if q.Story != "" {
		s.say(faint, indent, "Story: "+q.Story)
	}
	verdict := s.split(toneOfVerdict(q.Verdict.Verdict), q.Verdict.Mark+" "+q.Verdict.Words)
	s.flow(indent, append(verdict, s.paint(faint, "("+q.ID+")")))
	for _, why := range q.Why {
		s.say(plain, indent, why)
	}
	s.blank()
	s.answers(len(indent), q)
	for _, finding := range q.Findings {
		s.finding(finding)
	}
	if len(q.Notes) > 0 {
		s.blank()
	}
	for _, finding := range q.Notes {
		s.say(plain, "   "+s.paint(toneOf(finding.Severity), finding.Mark)+" ", finding.Message)
	}
	for _, finding := range q.Aside {
		s.say(faint, "   "+finding.State.Mark+" ", strings.Join(present(finding.Message, finding.Suppressed), " "))
	}
	for _, finding := range q.Elsewhere {
		s.say(faint, "   "+finding.Mark+" ", "see also: "+finding.Message)
	}
	s.origins(indent, q)
	s.nearest(indent, q.NearMisses)
}

// answers is the table of a question, a row a figure; columns that say nothing
// are left out.
func (s *screen) answers(indent int, q pageQuestion) {
	rows := [][]string{}
	for _, a := range q.Answers {
		for i, f := range a.Figures {
			row := []string{a.Source, f.Text, a.Reading, join(f.Document, f.Chain, f.Status), a.Place, a.AsOf}
			if i > 0 {
				row[0], row[2], row[4], row[5] = "", "", "", ""
			}
			rows = append(rows, row)
		}
	}
	header := []string{"Source", "As stated", "Read as", "Report", "Place", "As of"}
	if !q.HasTime {
		header = header[:5]
	}
	if !q.HasPlace {
		header = append(header[:4:4], header[min(5, len(header)):]...)
	}
	for i, row := range rows {
		rows[i] = keep(row, q.HasPlace, q.HasTime)
	}
	if len(rows) > 0 {
		s.table(indent, header, rows)
	}
}

// keep leaves out the place and the time of a row where no row has any.
func keep(row []string, place, time bool) []string {
	kept := row[:4:4]
	if place {
		kept = append(kept, row[4])
	}
	if time {
		kept = append(kept, row[5])
	}
	return kept
}

// join is the texts that are not empty, the later ones after a comma.
func join(texts ...string) string { return strings.Join(present(texts...), ", ") }

func (s *screen) finding(f pageFinding) {
	s.blank()
	tone := toneOf(f.Severity)
	title := s.split(bold, capital(f.Word)+": "+f.Title)
	if f.State.Word != "" {
		title = append(title, s.split(plain, f.State.Mark+" "+f.State.Word)...)
	}
	s.flow("   "+s.paint(tone, f.Mark)+" ", append(title, s.paint(faint, "("+f.ID+")")))
	s.say(plain, "     ", f.Message)
	for _, line := range f.beneath() {
		s.say(plain, "     ", line)
	}
	for _, why := range f.Why {
		s.say(faint, "     ", why)
	}
	for _, p := range f.Passages {
		s.passage(p)
	}
	if len(f.Repeats) > 0 {
		s.say(plain, "     ", "Also: "+strings.Join(each(f.Repeats, figureAndReport), "; "))
	}
	s.next("     ", f.Next)
}

func figureAndReport(f pageFigure) string { return f.Text + " (" + f.Document + ")" }

func (s *screen) origins(indent string, q pageQuestion) {
	if len(q.Origins) == 0 {
		return
	}
	s.blank()
	s.say(plain, indent, "Where the figures come from:")
	for _, origin := range q.Origins {
		s.say(plain, indent+"- ", origin.told())
	}
}

// mostNearMisses is how many near misses stand at a question at a terminal: the
// nearest. The HTML report folds them all, and explain lists them.
const mostNearMisses = 2

func (s *screen) nearest(indent string, misses []pageNearMiss) {
	shown := min(len(misses), mostNearMisses)
	s.nearMisses(indent, misses[:shown])
	if more := len(misses) - shown; more > 0 {
		s.say(faint, indent, "Kept apart, too: "+count(more, "pair")+" of figures that look alike.")
	}
}

func (s *screen) nearMisses(indent string, misses []pageNearMiss) {
	for _, miss := range misses {
		s.say(faint, indent, "Kept apart: "+strings.Join(each(miss.Figures, figureAndReport), " and ")+": "+strings.Join(miss.Why, " "))
	}
}

// singles lists the figures that no other figure answers to.
func (s *screen) singles(questions []pageQuestion) {
	rows := [][]string{}
	for _, q := range questions {
		for _, a := range q.Answers {
			for _, f := range a.Figures {
				rows = append(rows, []string{f.Text, q.Label, a.Source, f.Document})
			}
		}
	}
	if len(rows) == 0 {
		return
	}
	s.blank()
	s.rule()
	s.line(s.paint(bold, "Stated once"))
	s.blank()
	s.table(2, []string{"As stated", "Of what", "Source", "Report"}, rows)
}

// method is how the report was made, in a line.
func method(p page) string {
	made := "Made by " + join(strings.TrimSpace(p.Tool.Name+" "+p.Tool.Version), p.Tool.Rules)
	return made + ". “About” is read as " + p.AboutPercent() + " either way. The report says where texts differ, not who is right."
}
