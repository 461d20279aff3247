package compare

import (
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// ApplySuppressions sets aside the findings that a waiver is about, the first that
// holds on the given day, and tells of the waivers that do nothing. What a waiver
// that is over or overtaken was about counts again. Days are those of UTC.
func ApplySuppressions(result Result, waivers []document.Waiver, today time.Time) Result {
	result.Findings = slices.Clone(result.Findings)
	s := newSuppressor(result)
	for _, w := range waivers {
		if lapse, ok := s.apply(w, today.UTC()); ok {
			result.Lapses = append(result.Lapses, lapse)
		}
	}
	return result
}

// suppressor applies waivers to the findings of a result.
type suppressor struct {
	findings []Finding
	paths    map[string]string
	claims   map[string]*claim.Claim
	// issued are the days of documents.
	issued    map[string]document.Moment
	questions map[string]*Question
}

func newSuppressor(result Result) *suppressor {
	s := &suppressor{result.Findings, map[string]string{}, map[string]*claim.Claim{}, map[string]document.Moment{}, map[string]*Question{}}
	for _, d := range result.Documents {
		s.paths[d.ID] = strings.ReplaceAll(d.Path, `\`, "/")
		s.issued[d.ID] = d.Published
	}
	for i := range result.Claims {
		s.claims[result.Claims[i].ID] = &result.Claims[i]
	}
	for i := range result.Questions {
		s.questions[result.Questions[i].ID] = &result.Questions[i]
	}
	return s
}

// apply sets aside what the waiver is about, and reports whether it does nothing.
func (s *suppressor) apply(w document.Waiver, today time.Time) (Lapse, bool) {
	over := today.Format(time.DateOnly) > w.Expires.Time.Format(time.DateOnly)
	found := 0
	var again, overtaken []string
	for i := range s.findings {
		f := &s.findings[i]
		switch {
		case !s.isMeant(w, f):
			continue
		case over:
			again = append(again, f.ID)
		case s.isOvertaken(w, f):
			overtaken = append(overtaken, f.ID)
		case f.Suppressed == nil:
			f.Suppressed = suppressionOf(w)
		}
		found++
	}
	switch {
	case over && found == 0:
		return lapse(w, Expired, "the suppression of {what} ({reason}) ended on {day} and would set nothing aside: remove it", nil), true
	case over:
		return lapse(w, Expired, "the suppression of {what} ({reason}) ended on {day}, and {findings} again", again), true
	case len(overtaken) > 0:
		return lapse(w, Overtaken, "the suppression of {what} ({reason}) was to hold until the source issued a figure newer than {newer}, which it has, and {findings} again", overtaken), true
	case found == 0:
		return lapse(w, Unused, "the suppression of {what} ({reason}) sets nothing aside: remove it", nil), true
	}
	return Lapse{}, false
}

// isMeant reports whether a waiver is about a finding.
func (s *suppressor) isMeant(w document.Waiver, f *Finding) bool {
	if w.Kind != "" && w.Kind != f.Kind || w.Fingerprint != "" && w.Fingerprint != f.ID {
		return false
	}
	if w.Document != "" && !slices.Contains(s.documentsOf(f), w.Document) {
		return false
	}
	return w.File == "" || slices.ContainsFunc(s.documentsOf(f), func(id string) bool {
		return matches(w.File, id) || matches(w.File, s.paths[id])
	})
}

// documentsOf are the documents that a finding speaks of, and its dataset.
func (s *suppressor) documentsOf(f *Finding) []string {
	documents := []string{}
	if f.Where != nil {
		documents = append(documents, f.Where.Dataset)
	}
	for _, id := range f.Claims {
		if c := s.claims[id]; c != nil && !slices.Contains(documents, c.Document) {
			documents = append(documents, c.Document)
		}
	}
	return documents
}

// matches reports whether a path is the one named, lies in the folder named (which
// ends in a slash), or fits a pattern as path.Match has them.
func matches(pattern, name string) bool {
	if name == "" {
		return false
	}
	if strings.HasSuffix(pattern, "/") {
		return strings.HasPrefix(name, pattern)
	}
	fits, err := path.Match(pattern, name)
	return pattern == name || err == nil && fits
}

// isOvertaken reports whether a source of the finding gives a figure for a later day
// than the waiver allows: in the finding itself, in another row of its table, or in
// answer to its question.
func (s *suppressor) isOvertaken(w document.Waiver, f *Finding) bool {
	if w.NewerThan.IsZero() {
		return false
	}
	if isLater(f.Latest, w.NewerThan) {
		return true
	}
	for _, id := range f.Claims {
		if s.isNewer(id, w.NewerThan) {
			return true
		}
	}
	for _, id := range f.Questions {
		if s.answersAnew(s.questions[id], f.Sides, w.NewerThan) {
			return true
		}
	}
	return false
}

// answersAnew reports whether a side answers the question for a later day.
func (s *suppressor) answersAnew(q *Question, sides []Side, day document.Moment) bool {
	if q == nil {
		return false
	}
	for _, a := range q.Answers {
		isSide := slices.ContainsFunc(sides, func(side Side) bool { return side.By == a.By })
		if isSide && slices.ContainsFunc(a.Claims, func(id string) bool { return s.isNewer(id, day) }) {
			return true
		}
	}
	return false
}

// isNewer reports whether a claim is of a later day than the one given: the day that
// its figure holds for, else the day on which its document appeared.
func (s *suppressor) isNewer(id string, day document.Moment) bool {
	c := s.claims[id]
	if c == nil {
		return false
	}
	of := c.AsOf.To
	if of.IsZero() {
		of = s.issued[c.Document]
	}
	return isLater(of, day)
}

// isLater reports whether the one moment is of a later day; the zero moment is not.
func isLater(a, day document.Moment) bool {
	return a.Time.Format(time.DateOnly) > day.Time.Format(time.DateOnly)
}

func suppressionOf(w document.Waiver) *Suppression {
	return &Suppression{
		Reason: w.Reason, Until: w.Expires.Time.Format(time.DateOnly),
		From: w.Path + ":" + strconv.Itoa(w.Line), InSource: w.Document != "",
	}
}

func lapse(w document.Waiver, cause LapseCause, sentence string, findings []string) Lapse {
	what := strings.TrimSpace(w.Kind + " " + w.Fingerprint)
	return Lapse{Cause: cause, Path: w.Path, Line: w.Line, Say: claim.Because("suppression/"+string(cause), sentence,
		"what", what, "reason", w.Reason, "day", w.Expires.String(), "newer", w.NewerThan.String(), "findings", counting(findings))}
}

// counting names the findings that count: "f-1 counts", "f-1 and f-2 count", "7
// findings count".
func counting(findings []string) string {
	switch len(findings) {
	case 0:
		return ""
	case 1:
		return findings[0] + " counts"
	case 2:
		return findings[0] + " and " + findings[1] + " count"
	}
	return strconv.Itoa(len(findings)) + " findings count"
}
