package compare

import (
	"fmt"
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// Revision is what changed from one version of a document to the next.
type Revision struct {
	// Old and New are the ids of the two versions.
	Old, New string
	// Sentences are those of both versions: the new one's in its order, and
	// before each what was taken out there.
	Sentences []SentenceChange
	// Figures are those of both versions: the old one's in its order, then
	// what the new one added.
	Figures []FigureChange
	// Notices are what the new version says of its change and the old one did
	// not.
	Notices []claim.Notice
}

// SentenceOp says what became of a sentence.
type SentenceOp string

// What becomes of a sentence between two versions.
const (
	SentenceKept    SentenceOp = "equal"   // the same words, white space aside
	SentenceChanged SentenceOp = "changed" // the same sentence in other words
	SentenceMoved   SentenceOp = "moved"   // at another place, in the same words or not
	SentenceAdded   SentenceOp = "insert"  // in the new version alone
	SentenceDropped SentenceOp = "delete"  // in the old version alone
)

// SentenceChange is one sentence in the old version, the new one or both.
type SentenceChange struct {
	Op SentenceOp
	// Old and New are ranges of bytes of the versions' texts, empty where a
	// version lacks the sentence.
	Old, New document.Span
	// Diff compares the two word by word; nil where there are not two, or
	// where they have the same words.
	Diff []DiffPart
}

// FigureState says what became of a figure.
type FigureState string

// What becomes of a figure between two versions.
const (
	FigureKept    FigureState = "kept"
	FigureChanged FigureState = "changed"
	FigureDropped FigureState = "dropped"
	FigureAdded   FigureState = "added"
)

// FigureChange is one figure in the old version, the new one or both.
type FigureChange struct {
	State FigureState
	// Old and New are the ids of its claims, "" where a version lacks it.
	Old, New string
	// Aspects are what of it changed, in the order of the list of aspects.
	Aspects []string
	// Owned is set where the new version says that it changed this figure, or
	// that it was changed without saying what.
	Owned bool
	// Why says how the two were found to be one figure.
	Why []claim.Reason
}

// Diff compares two versions of one document: which sentences changed, which
// figures changed, went or came, and whether the new version says so. What it
// finds between the two stands in the result's findings, together with the
// errors and warnings that the new version raises by itself.
//
// The ids of the two documents must differ.
func Diff(old, new claim.Version, policy Policy) Result {
	set := claim.Set{
		Documents: []*document.Document{old.Document, new.Document},
		Claims:    slices.Concat(old.Claims, new.Claims),
		Notices:   slices.Concat(old.Notices, new.Notices),
	}
	figures := figuresOf(set, policy, versionsOf(old.Document, new.Document))
	r := &revision{old: old, new: new, policy: policy, notices: newNotices(old, new)}
	r.split(figures)
	r.alignSentences()
	r.pairFigures()
	groups := r.joined(align(slices.SortedStableFunc(slices.Values(figures), compareFigures)).groups)
	r.ask(groups)
	r.pairAnswers(groups)
	return r.result(set, figures)
}

// revision is two versions while they are compared.
type revision struct {
	old, new claim.Version
	policy   Policy
	// oldFigures and newFigures stand in the order of the texts.
	oldFigures, newFigures []*figure
	sentences              []sentencePair
	pairs                  []*figurePair
	// paired are the figures that stand in a pair.
	paired  map[*figure]bool
	matters map[*figure]*matter
	// questions are those of all figures, in order.
	questions []*matter
	// notices are what the new version alone says of its change.
	notices []claim.Notice
	caveats []document.Caveat
}

func (r *revision) split(figures []*figure) {
	r.paired = map[*figure]bool{}
	for _, f := range figures {
		if f.doc == r.old.Document {
			r.oldFigures = append(r.oldFigures, f)
		} else {
			r.newFigures = append(r.newFigures, f)
		}
	}
}

// ask makes the questions that the groups of figures answer.
func (r *revision) ask(groups [][]*figure) {
	r.matters = map[*figure]*matter{}
	for _, g := range groups {
		lendOrigins(g)
		m := newMatter(g)
		r.questions = append(r.questions, m)
		for _, f := range g {
			r.matters[f] = m
		}
	}
}

func (r *revision) result(set claim.Set, figures []*figure) Result {
	result := Result{
		Policy: r.policy, Documents: set.Documents, Claims: claimsOf(figures),
		Findings: r.findings(),
		Revision: &Revision{
			Old: r.old.Document.ID, New: r.new.Document.ID,
			Sentences: r.sentenceChanges(), Figures: r.figureChanges(), Notices: r.notices,
		},
	}
	for _, m := range r.questions {
		result.Questions = append(result.Questions, m.Question)
	}
	result.Caveats = slices.Concat(r.old.Document.Caveats, r.old.Caveats, r.new.Document.Caveats, r.new.Caveats, r.caveats)
	return result
}

// doubt adds a caveat about the new version.
func (r *revision) doubt(format string, args ...any) {
	r.caveats = append(r.caveats, document.Caveat{Document: r.new.Document.ID, Say: fmt.Sprintf(format, args...)})
}

// newNotices are what the new version says of its change and the old one did
// not say in the same words.
func newNotices(old, new claim.Version) []claim.Notice {
	said := map[string]bool{}
	for _, n := range old.Notices {
		said[folded(n.Span.Of(old.Document.Text))] = true
	}
	return slices.DeleteFunc(slices.Clone(new.Notices), func(n claim.Notice) bool {
		return said[folded(n.Span.Of(new.Document.Text))]
	})
}

// joined are the groups with those made one that hold a figure and what it
// became, in order.
func (r *revision) joined(groups [][]*figure) [][]*figure {
	of := map[*figure]int{}
	for i, g := range groups {
		for _, f := range g {
			of[f] = i
		}
	}
	for _, p := range r.pairs {
		into, from := of[p.old], of[p.new]
		if into == from {
			continue
		}
		for _, f := range groups[from] {
			of[f] = into
		}
		groups[into] = append(groups[into], groups[from]...)
		groups[from] = nil
	}
	groups = slices.DeleteFunc(groups, func(g []*figure) bool { return len(g) == 0 })
	for _, g := range groups {
		slices.SortFunc(g, compareFigures)
	}
	slices.SortFunc(groups, func(g, h []*figure) int { return compareFigures(g[0], h[0]) })
	return groups
}
