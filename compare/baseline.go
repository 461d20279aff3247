package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// longestSentence is how many code points of a sentence a baseline keeps: enough to
// know it again, and few enough to be read in a review.
const longestSentence = 240

// Accept is what a baseline keeps of the findings of a result, suppressed ones left
// out. They stand by document, kind and sentence, so that a figure that changes
// changes lines of the baseline where they stand.
func Accept(result Result) []Accepted {
	passages := passagesOf(result)
	kept := []Accepted{}
	for i := range result.Findings {
		if result.Findings[i].Suppressed == nil {
			kept = append(kept, passages.accepted(&result.Findings[i]))
		}
	}
	slices.SortFunc(kept, compareAccepted)
	return slices.CompactFunc(kept, func(a, b Accepted) bool { return a.ID == b.ID })
}

func compareAccepted(a, b Accepted) int {
	return cmp.Or(cmp.Compare(a.key(), b.key()), cmp.Compare(a.ID, b.ID))
}

// ApplyBaseline tells how every finding of a result stands to the accepted ones,
// and which of those are there no more. A finding is known by its fingerprint; one
// of the same kind whose sentences differ in their figures alone has changed. An
// accepted finding about an input that could not be read is not called gone.
func ApplyBaseline(result Result, baseline []Accepted) Result {
	left := newLedger(baseline)
	result.Findings = slices.Clone(result.Findings)
	for i := range result.Findings {
		f := &result.Findings[i]
		f.State, f.Was = New, nil
		if left.known[f.ID] {
			f.State = Known
			left.take(f.ID)
		}
	}
	passages := passagesOf(result)
	for i := range result.Findings {
		if f := &result.Findings[i]; f.State == New {
			if was := left.changed(passages.accepted(f)); was != nil {
				f.State, f.Was = Changed, was
			}
		}
	}
	result.Gone = left.gone(result.Errors)
	return result
}

// ledger is a baseline of which findings are struck off.
type ledger struct {
	entries []Accepted
	known   map[string]bool
	struck  map[string]bool
	// alike are the places of the entries that differ in their figures alone.
	alike map[string][]int
}

func newLedger(baseline []Accepted) *ledger {
	l := &ledger{entries: baseline, known: map[string]bool{}, struck: map[string]bool{}, alike: map[string][]int{}}
	for i := range baseline {
		l.known[baseline[i].ID] = true
		key := baseline[i].key()
		l.alike[key] = append(l.alike[key], i)
	}
	return l
}

func (l *ledger) take(id string) { l.struck[id] = true }

// changed is the accepted finding that a new one is a changed form of, struck off;
// nil where there is none.
func (l *ledger) changed(finding Accepted) *Accepted {
	for _, at := range l.alike[finding.key()] {
		if was := l.entries[at]; !l.struck[was.ID] {
			l.take(was.ID)
			return &was
		}
	}
	return nil
}

// gone is what was not struck off, save what is about an unreadable input.
func (l *ledger) gone(unread []claim.Failure) []Accepted {
	gone := []Accepted{}
	for _, a := range l.entries {
		reported := slices.ContainsFunc(unread, func(f claim.Failure) bool { return a.isAbout(f.Document) })
		if !l.struck[a.ID] && !reported {
			gone = append(gone, a)
		}
	}
	return gone
}

// isAbout reports whether a side of the finding stands in the document, or the
// finding is about the dataset.
func (a *Accepted) isAbout(document string) bool {
	return a.Dataset == document || slices.ContainsFunc(a.Sides, func(s AcceptedSide) bool { return s.Document == document })
}

// key is all of an accepted finding that stays when its figures change.
func (a *Accepted) key() string {
	parts := []string{}
	for _, s := range a.Sides {
		parts = append(parts, s.Document+"\x00"+s.Section+"\x00"+s.Sentence)
	}
	slices.Sort(parts)
	first := a.Dataset
	if len(a.Sides) > 0 {
		first, _, _ = strings.Cut(parts[0], "\x00")
	}
	return strings.Join(append([]string{first, a.Kind, a.Dataset, a.Column}, parts...), "\x01")
}

// passages finds the sentences of claims, and the figures in them.
type passages struct {
	texts  map[string]string
	claims map[string]*claim.Claim
	// figures are the quotes of the claims of a sentence.
	figures map[sentenceStart][]document.Span
}

// sentenceStart is where a sentence of a document starts.
type sentenceStart struct {
	document string
	at       int
}

func passagesOf(result Result) passages {
	p := passages{map[string]string{}, map[string]*claim.Claim{}, map[sentenceStart][]document.Span{}}
	for _, d := range result.Documents {
		p.texts[d.ID] = d.Text
	}
	for i := range result.Claims {
		c := &result.Claims[i]
		p.claims[c.ID] = c
		at := sentenceStart{c.Document, c.Sentence.Start}
		p.figures[at] = append(p.figures[at], c.Quote)
	}
	return p
}

func (p passages) accepted(f *Finding) Accepted {
	kept := Accepted{ID: f.ID, Kind: f.Kind, Severity: f.Severity, Message: f.Message}
	if f.Where != nil {
		kept.Dataset, kept.Column = f.Where.Dataset, f.Where.Column
	}
	for _, side := range f.Sides {
		if len(side.Claims) == 0 || p.claims[side.Claims[0]] == nil {
			continue
		}
		c := p.claims[side.Claims[0]]
		kept.Sides = append(kept.Sides, AcceptedSide{
			Document: c.Document, Section: string(c.Section), Sentence: p.withoutFigures(c),
			Value: strings.TrimSpace(string(c.Quantity.Form) + " " + c.Quantity.String() + " " + c.Quantity.Unit),
		})
	}
	return kept
}

// withoutFigures is the claim's sentence on one line, with "#" in place of every
// figure that was read in it and of every other number.
func (p passages) withoutFigures(c *claim.Claim) string {
	text := p.texts[c.Document]
	quotes := slices.Clone(p.figures[sentenceStart{c.Document, c.Sentence.Start}])
	slices.SortFunc(quotes, func(a, b document.Span) int { return cmp.Compare(a.Start, b.Start) })
	var b strings.Builder
	at := c.Sentence.Start
	for _, q := range quotes {
		if q.Start < at || q.End > c.Sentence.End {
			continue
		}
		b.WriteString(document.Span{Start: at, End: q.Start}.Of(text) + "#")
		at = q.End
	}
	b.WriteString(document.Span{Start: at, End: c.Sentence.End}.Of(text))
	return withoutNumbers(strings.Join(strings.Fields(b.String()), " "))
}

// withoutNumbers writes "#" for every run of digits with what parts their groups,
// and cuts what is too long for a baseline.
func withoutNumbers(text string) string {
	var b strings.Builder
	inNumber, length := false, 0
	for i, r := range text {
		if length == longestSentence {
			return b.String() + "…"
		}
		switch {
		case unicode.IsDigit(r):
			if !inNumber {
				b.WriteByte('#')
				length++
			}
			inNumber = true
		case inNumber && (r == '.' || r == ',') && i+1 < len(text) && text[i+1] >= '0' && text[i+1] <= '9':
		default:
			inNumber = false
			b.WriteRune(r)
			length++
		}
	}
	return b.String()
}
