package scope

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// ReadNotices finds where an article says that it was changed, in the order of
// the text.
func ReadNotices(a *prose.Article) []claim.Notice {
	var notices []claim.Notice
	parser := NoticeRules.Parser()
	for i := 0; i < len(a.Sentences); i++ {
		s := &a.Sentences[i]
		if !mayBeNotice(s) {
			continue
		}
		nodes := parser.Parse(a.Document.Text, s.Tokens)
		if len(nodes) == 0 {
			continue
		}
		empty := saysNothing(s.Tokens, nodes)
		last := noticeEnd(a, i, i+1)
		if empty && nodes[0].Kind == figure.Heading {
			last = noticeEnd(a, i, last+1)
		}
		notices = append(notices, claim.Notice{
			Document: a.Document.ID,
			Span:     document.Span{Start: s.Span.Start, End: a.Sentences[last-1].Span.End},
			General:  last == i+1 && empty,
			Corrects: slices.ContainsFunc(a.Sentences[i:last], owns),
			Concepts: conceptsIn(a.Sentences[i:last]),
			Why:      nodes[0].Reason(a.Document.Text, s.Tokens),
		})
		i = last - 1
	}
	return notices
}

// longestNotice is how many sentences a notice goes on for within its
// paragraph; where a paragraph is longer, its first sentence alone is one.
const longestNotice = 5

// noticeEnd is the sentence behind the paragraph that holds the one before
// next, where that leaves the notice short enough; next itself where not. A
// notice begins with the sentence first.
func noticeEnd(a *prose.Article, first, next int) int {
	last := min(next, len(a.Sentences))
	for last < len(a.Sentences) && a.Sentences[last].Block == a.Sentences[last-1].Block {
		last++
	}
	if last-first > longestNotice {
		return min(next, len(a.Sentences))
	}
	return last
}

// owns reports whether a sentence of a notice speaks of a mistake, and not only
// of news.
func owns(s prose.Sentence) bool {
	return slices.ContainsFunc(s.Tokens, func(t prose.Token) bool { return mistakeWords[t.Lower] })
}

// mistakeWords are the words of notices that own up to a mistake.
var mistakeWords = wording.Set("correct corrects corrected correcting correction corrections clarify clarifies clarified clarification clarifications amended amends erratum corrigendum error errors mistake mistakes " +
	"misstated misspelled misidentified misattributed misreported incorrect wrong inaccurate incorrectly wrongly mistakenly erroneously inaccurately")

// noticeSigns are words without one of which no sentence is a notice.
var noticeSigns = func() *rules.Dictionary[bool] {
	signs := map[string]bool{"regret": true, "regrets": true, "apologise": true, "apologize": true, "refile": true, "wrapup": true, "note": true}
	for _, t := range []*rules.Table{noticeLabels, changed, earlier, wrongly, slugs, stamps} {
		for _, r := range t.Rows {
			signs[figure.LongestWord(r.Words)] = true
		}
	}
	return rules.NewDictionary(signs)
}()

func mayBeNotice(s *prose.Sentence) bool {
	return slices.ContainsFunc(s.Tokens, func(t prose.Token) bool { return t.Kind == prose.Word && noticeSigns.Of(t.Lower) })
}

// emptyNoticeWords are words of notices, closed classes and rows of the tables
// aside, that do not say what was changed.
var emptyNoticeWords = wording.Set("story article report version error errors mistake mistakes change changes figure figures number numbers toll tolls count tally detail details information " +
	"developments development reporting reports reflect reflects include includes including add adds adding latest new newest fresh further additional " +
	"throughout regret regrets apologise apologize publication published online post times gazette newspaper desk")

// saysNothing reports whether no word of a notice outside of what its rules
// took names anything that could have been changed.
func saysNothing(tokens []prose.Token, nodes []*rules.Node) bool {
	if nodes[0].Kind == figure.Slug {
		return true
	}
	for i, t := range tokens {
		if t.Kind != prose.Word || inNode(nodes, i) {
			continue
		}
		if lexis.ClassesOf.Of(t.Lower)&(lexis.Closed|lexis.Month|lexis.Weekday|lexis.Adverb|lexis.NumberNoun) == 0 && !emptyNoticeWords[t.Lower] && !noticeSigns.Of(t.Lower) {
			return false
		}
	}
	return true
}

func inNode(nodes []*rules.Node, token int) bool {
	return slices.ContainsFunc(nodes, func(n *rules.Node) bool { return n.First <= token && token < n.Last })
}

// conceptsIn are the concepts of things counted and of events that the words of
// the sentences name by themselves, sorted and without repeats.
func conceptsIn(sentences []prose.Sentence) []string {
	var concepts []string
	for _, s := range sentences {
		for _, t := range s.Tokens {
			if t.Kind == prose.Word && lexis.ClassesOf.Of(t.Lower)&lexis.Closed == 0 {
				concepts = append(concepts, conceptsOf(t.Lower)...)
			}
		}
	}
	slices.Sort(concepts)
	return slices.Compact(concepts)
}

// conceptsOf are the concepts that the tables know a word by; a noun that they
// do not know is its own.
func conceptsOf(word string) []string {
	noun := lexis.Singular(word)
	concepts := []string{noun}
	counted := lexis.CountedOf[noun]
	if counted != nil {
		concepts = append(concepts, counted.Name)
	}
	if row := lexis.EventOfNoun[noun]; row != nil {
		concepts = append(concepts, row.Name)
	}
	if row := lexis.EventOfVerb[lexis.AsVerb(word).Lemma]; row != nil && counted == nil { // houses house nobody
		concepts = append(concepts, row.Name)
	}
	return concepts
}
