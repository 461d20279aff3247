package compare

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// Story is documents about one event.
type Story struct {
	// ID names the story in Document.Story: the documents' own name for it, or
	// the terms that its documents share most.
	ID string
	// Own is set where the documents name their story themselves.
	Own bool
	// Documents stand in the order of their dates.
	Documents []Member
	// Shared are the terms that hold the story together, the weightiest first;
	// nil for a story of one document.
	Shared []SharedTerm
}

// Member is a document of a story.
type Member struct {
	Document string
	// Likeness is how like Nearest the document is, from 0 to 1; 1 where it
	// names its story itself.
	Likeness float64
	// Nearest is the document of its story that it is most like, or of all where
	// it is alone; "" where it names its story, or shares nothing with any.
	Nearest string
	// Shared are the terms that it shares with that, the weightiest first.
	Shared []string
}

// SharedTerm is a term and how many documents of the story have it.
type SharedTerm struct {
	Kind      claim.TermKind
	Text      string
	Documents int
}

// Group sorts documents into stories: those that name their story themselves by
// that name, the others by the terms of their topics and by their dates. Stories
// stand in the order of their first documents. The outcome depends on the
// documents and topics alone, not on their order; topics of documents that are
// not among them are left out.
//
// Likeness is the cosine between term vectors weighted by tf-idf (Salton and
// Buckley, Term-weighting Approaches in Automatic Text Retrieval, 1988); pairs
// are joined from the most alike down while the sums of both sides are alike,
// which is group-average clustering as topic detection uses it (Yang, Pierce
// and Carbonell, A Study on Retrospective and On-Line Event Detection, 1998).
// Pairs are looked for among documents that share a telling term, so that the
// time grows little faster than the number of documents.
func Group(documents []*document.Document, topics []claim.Topic) []Story {
	var stories []Story
	var rest []*document.Document
	named := map[string]int{}
	for _, d := range slices.SortedFunc(slices.Values(documents), compareDocuments) {
		if d.Story == "" {
			rest = append(rest, d)
			continue
		}
		if _, known := named[d.Story]; !known {
			named[d.Story] = len(stories)
			stories = append(stories, Story{ID: d.Story, Own: true})
		}
		s := &stories[named[d.Story]]
		s.Documents = append(s.Documents, Member{Document: d.ID, Likeness: 1})
	}
	g := newGrouper(rest, topics)
	g.group()
	stories = append(stories, g.stories(named)...)
	order := map[string]int{}
	for i, d := range slices.SortedFunc(slices.Values(documents), compareDocuments) {
		order[d.ID] = i
	}
	slices.SortFunc(stories, func(a, b Story) int {
		return cmp.Compare(order[a.Documents[0].Document], order[b.Documents[0].Document])
	})
	return stories
}

// InStories are the documents of a set with the stories that they were sorted
// into; documents that had none are copied to be given one.
func InStories(set claim.Set, stories []Story) claim.Set {
	storyOf := map[string]string{}
	for _, s := range stories {
		for _, m := range s.Documents {
			storyOf[m.Document] = s.ID
		}
	}
	set.Documents = slices.Clone(set.Documents)
	for i, d := range set.Documents {
		if d.Story == "" && storyOf[d.ID] != "" {
			given := *d
			given.Story = storyOf[d.ID]
			set.Documents[i] = &given
		}
	}
	return set
}

// labelTerms is how many terms name a story at most, and namedTerms how many of them
// one that shares a name has at least: words are stems, and say little beside names.
const labelTerms, namedTerms = 3, 2

// stories are the groups, each named by the terms that it shares; names that
// are taken get a number.
func (g *grouper) stories(taken map[string]int) []Story {
	var stories []Story
	nearest := g.nearest()
	for _, members := range g.groups() {
		s := Story{Shared: g.shared(members)}
		for _, i := range members {
			s.Documents = append(s.Documents, g.member(i, nearest[i]))
		}
		s.ID = g.labelOf(members, s.Shared)
		for n := 2; ; n++ {
			if _, known := taken[s.ID]; !known {
				break
			}
			s.ID = strings.TrimSuffix(s.ID, " "+strconv.Itoa(n-1)) + " " + strconv.Itoa(n)
		}
		taken[s.ID] = len(taken)
		stories = append(stories, s)
	}
	return stories
}

// labelOf is the terms that name a group: those that it shares, else the
// weightiest of its first document, else that document's id.
func (g *grouper) labelOf(members []int, shared []SharedTerm) string {
	words := sharedLabel(shared)
	if len(words) == 0 {
		for _, w := range g.vectors[members[0]].heaviest(labelTerms) {
			words = append(words, g.terms[w.term].Text)
		}
	}
	if len(words) == 0 {
		return g.documents[members[0]].ID
	}
	return strings.Join(words, ", ")
}

// sharedLabel is the names that are shared, or one and the weightiest word, or the
// words where there are no names.
func sharedLabel(shared []SharedTerm) []string {
	var names, words []string
	for _, t := range shared {
		if t.Kind == claim.WordTerm {
			words = append(words, t.Text)
		} else {
			names = append(names, t.Text)
		}
	}
	switch {
	case len(names) == 0:
		return words[:min(len(words), labelTerms)]
	case len(names) < namedTerms:
		return append(names, words[:min(len(words), namedTerms-len(names))]...)
	}
	return names[:min(len(names), labelTerms)]
}
