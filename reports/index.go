package reports

import (
	"encoding/hex"
	"path"
	"regexp"
	"slices"
	"strconv"
)

// index finds the parts of a View by their ids.
type index struct {
	view       View
	documents  map[string]int
	names      []string
	claims     map[string]*ClaimView
	claimsOf   map[string][]*ClaimView // of a document, in order
	questionOf map[string]*QuestionView
	// ordered are the questions, the gravest verdict first, else as in the View.
	ordered []*QuestionView
	// numbers counts the questions that are shown in full, from 1.
	numbers map[string]int
	// findingsOf are the findings shown at each question; those of no question
	// that is shown are under "".
	findingsOf map[string][]*FindingView
	// findingsAbout are all findings that name a question.
	findingsAbout map[string][]*FindingView
	// nearMissesOf are the near misses shown at each question, or under "".
	nearMissesOf map[string][]*NearMissView
	// severalStories is set where not all documents are of one story.
	severalStories bool
}

func newIndex(view View) *index {
	x := &index{
		view:          view,
		documents:     map[string]int{},
		claims:        map[string]*ClaimView{},
		claimsOf:      map[string][]*ClaimView{},
		findingsAbout: map[string][]*FindingView{},
		questionOf:    map[string]*QuestionView{},
		numbers:       map[string]int{},
		findingsOf:    map[string][]*FindingView{},
		nearMissesOf:  map[string][]*NearMissView{},
	}
	for i := range view.Documents {
		x.documents[view.Documents[i].ID] = i
		x.severalStories = x.severalStories || view.Documents[i].Story != view.Documents[0].Story
	}
	for i := range view.Claims {
		c := &view.Claims[i]
		x.claims[c.ID] = c
		x.claimsOf[c.Document] = append(x.claimsOf[c.Document], c)
	}
	for i := range view.Questions {
		x.ordered = append(x.ordered, &view.Questions[i])
		for _, id := range view.Questions[i].Claims {
			x.questionOf[id] = &view.Questions[i]
		}
	}
	slices.SortStableFunc(x.ordered, func(a, b *QuestionView) int { return gravity(a.Verdict) - gravity(b.Verdict) })
	x.names = documentNames(view.Documents)
	return x
}

// placeFindings decides at which question each finding and each near miss is
// shown: the first in order that it belongs to.
func (x *index) placeFindings() {
	rank := map[string]int{}
	for i, question := range x.ordered {
		rank[question.ID] = i
	}
	for i := range x.view.Findings {
		finding := &x.view.Findings[i]
		home := firstRanked(rank, finding.Questions)
		x.findingsOf[home] = append(x.findingsOf[home], finding)
		for _, id := range finding.Questions {
			x.findingsAbout[id] = append(x.findingsAbout[id], finding)
		}
	}
	for _, question := range x.ordered {
		if !x.isMinor(question) {
			x.numbers[question.ID] = len(x.numbers) + 1
		}
	}
	for i := range x.view.NearMisses {
		miss := &x.view.NearMisses[i]
		home := firstRanked(x.numbers, x.questionsOf(miss.Claims[:]))
		x.nearMissesOf[home] = append(x.nearMissesOf[home], miss)
	}
}

// firstRanked is the id with the lowest rank, "" where none has one.
func firstRanked(rank map[string]int, ids []string) string {
	first := ""
	for _, id := range ids {
		at, known := rank[id]
		if known && (first == "" || at < rank[first]) {
			first = id
		}
	}
	return first
}

func (x *index) questionsOf(claims []string) []string {
	ids := []string{}
	for _, id := range claims {
		if question := x.questionOf[id]; question != nil {
			ids = append(ids, question.ID)
		}
	}
	return ids
}

// isMinor reports whether a question has nothing to compare: one claim and no
// finding.
func (x *index) isMinor(question *QuestionView) bool {
	return len(question.Claims) < 2 && len(x.findingsOf[question.ID]) == 0
}

// documentNames are what the documents are called in a report: the publisher,
// or the file's name where there is none. Names that several documents have are
// followed by the file's name, and that failing replaced by the id.
func documentNames(documents []DocumentView) []string {
	names := each(documents, func(d DocumentView) string {
		if d.Publisher == "" {
			return path.Base(d.ID)
		}
		return d.Publisher
	})
	for i := range repeated(names) {
		if documents[i].Publisher != "" {
			names[i] += " (" + path.Base(documents[i].ID) + ")"
		}
	}
	for i := range repeated(names) {
		names[i] = documents[i].ID
	}
	return each(names, inertLine)
}

// repeated is the places of the names that stand more than once.
func repeated(names []string) map[int]bool {
	first, found := map[string]int{}, map[int]bool{}
	for i, name := range names {
		if at, known := first[name]; known {
			found[at], found[i] = true, true
		} else {
			first[name] = i
		}
	}
	return found
}

// nameOf is what the document with the id is called.
func (x *index) nameOf(id string) string {
	if i, ok := x.documents[id]; ok {
		return x.names[i]
	}
	return inertLine(id)
}

// documentAnchor is the fragment of the document with the id, "" where the
// View has no such document.
func (x *index) documentAnchor(id string) string {
	i, ok := x.documents[id]
	if !ok {
		return ""
	}
	return "document-" + strconv.Itoa(i+1)
}

var plainID = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_.-]*$`)

// anchor is an id as a fragment of a page. Ids with characters that mean
// something in a URL are written in hexadecimal.
func anchor(kind, id string) string {
	if !plainID.MatchString(id) {
		id = hex.EncodeToString([]byte(id))
	}
	return kind + "-" + id
}

func claimAnchor(id string) string    { return anchor("claim", id) }
func questionAnchor(id string) string { return anchor("question", id) }
func findingAnchor(id string) string  { return anchor("finding", id) }
