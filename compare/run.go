package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// Run compares the claims of a set, story by story: it joins the names of
// sources, aligns the claims into questions, judges each question and looks for
// every kind of discrepancy.
//
// Nothing that is read in one story says anything of another: Run over several
// stories holds what Run over each of them holds. Documents and claims stand in
// the order of the set, questions and near misses by story, in the order of the
// stories' FirstDocument, and findings the gravest first.
//
// The result depends on the set and the policy alone, and the set is not
// changed. An empty set gives a result without questions.
func Run(set claim.Set, policy Policy) Result {
	result := Result{Policy: policy, Documents: set.Documents, Caveats: slices.Clone(set.Caveats), Errors: set.Errors}
	claims, known := make([]claim.Claim, len(set.Claims)), make([]bool, len(set.Claims))
	stories := storiesIn(set)
	for i, s := range stories {
		told := runStory(s.set, policy)
		for i, place := range s.places {
			claims[place], known[place] = told.Claims[i], true
		}
		result.Questions = append(result.Questions, told.Questions...)
		result.Findings = append(result.Findings, told.Findings...)
		result.NearMisses = append(result.NearMisses, told.NearMisses...)
		result.Caveats = append(result.Caveats, told.Caveats...)
		stories[i] = nil // of a large set, no claim is held longer than it is needed
	}
	result.Claims = claims[:0]
	for i, c := range claims {
		if known[i] {
			result.Claims = append(result.Claims, c)
		}
	}
	sortFindings(result.Findings)
	return result
}

// story is what a set holds of one story.
type story struct {
	set claim.Set
	// places are where its claims stand among those of the whole set.
	places []int
}

// storiesIn parts a set by the stories of its documents, in the order of their
// first ones. Claims of documents that the set does not hold are left out.
func storiesIn(set claim.Set) []*story {
	var stories []*story
	byName, byDocument := map[string]*story{}, map[string]*story{}
	for _, d := range set.Documents {
		s := byName[d.Story]
		if s == nil {
			s = &story{}
			byName[d.Story] = s
			stories = append(stories, s)
		}
		s.set.Documents = append(s.set.Documents, d)
		byDocument[d.ID] = s
	}
	for i, c := range set.Claims {
		if s := byDocument[c.Document]; s != nil {
			s.set.Claims, s.places = append(s.set.Claims, c), append(s.places, i)
		}
	}
	for _, n := range set.Notices {
		if s := byDocument[n.Document]; s != nil {
			s.set.Notices = append(s.set.Notices, n)
		}
	}
	slices.SortFunc(stories, func(s, t *story) int { return compareStories(s.set.Documents, t.set.Documents) })
	return stories
}

// compareStories orders the documents of two stories, neither of them empty, by
// the first document of each.
func compareStories(a, b []*document.Document) int {
	return compareDocuments(FirstDocument(a), FirstDocument(b))
}

// FirstDocument is the document that was published first, those without a date
// last, and of several the first by its id; nil where there is none.
func FirstDocument(documents []*document.Document) *document.Document {
	if len(documents) == 0 {
		return nil
	}
	return slices.MinFunc(documents, compareDocuments)
}

// runStory is Run for documents of one story. The claims are one for each of the
// set, in its order; the caveats are those that comparing adds.
func runStory(set claim.Set, policy Policy) Result {
	figures := newFigures(set, policy)
	result := Result{Claims: claimsOf(figures)}
	figures = slices.DeleteFunc(figures, func(f *figure) bool { return f.Scanned })
	slices.SortStableFunc(figures, compareFigures)
	aligned := align(figures)
	result.NearMisses = aligned.nearMisses
	matters := make([]*matter, len(aligned.groups))
	for i, g := range aligned.groups {
		lendOrigins(g)
		matters[i] = newMatter(g)
	}
	documents := newInsides(figures, matters)
	for _, d := range documents {
		explainShares(d)
	}
	for _, m := range matters {
		result.Questions = append(result.Questions, m.Question)
	}
	diffs := &differ{}
	result.Findings = findAll(matters, documents, policy, diffs)
	result.Caveats = caveats(matters, aligned, diffs)
	return result
}

func claimsOf(figures []*figure) []claim.Claim {
	claims := make([]claim.Claim, len(figures))
	for i, f := range figures {
		claims[i] = f.Claim
	}
	return claims
}
