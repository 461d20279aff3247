package compare

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// maximumStances is how many stances of one question are judged against each
// other; a question with more gets a caveat. Pairs grow with the square.
const maximumStances = 200

// judgedPair is two stances of one question and the row that decided on them.
type judgedPair struct {
	pair
	first, second *stance
	row           *row
}

// matter is a question while it is worked on.
type matter struct {
	Question
	figures []*figure // in the order of compareFigures
	told    map[*document.Document][]*figure
	stances []*stance
	pairs   []judgedPair
	// cut is set where there were more stances than are judged.
	cut bool
}

// newMatter makes the question that the figures answer, and judges it.
func newMatter(figures []*figure) *matter {
	shareScope(figures)
	setRisen(figures)
	setContested(figures)
	m := &matter{figures: figures, stances: stances(figures), told: map[*document.Document][]*figure{}}
	answers := map[*document.Document]map[string]bool{}
	for _, f := range figures {
		m.told[f.doc] = append(m.told[f.doc], f)
		if answers[f.doc] == nil {
			answers[f.doc] = map[string]bool{}
		}
		f.answers = answers[f.doc]
		if f.Attribution.By != "" {
			f.answers[f.number()] = true
		}
	}
	m.ID = shortHash("q", figures[0].ID)
	m.Story = figures[0].doc.Story
	m.Label = labelOf(figures)
	m.Claims = idsOf(figures...)
	m.judgePairs()
	m.doubtRepeats()
	m.explainRepeats()
	m.Verdict, m.Why = m.verdict()
	m.Origins = originsOf(figures)
	for _, s := range m.stances {
		m.Answers = append(m.Answers, s.answer())
	}
	return m
}

// setRisen marks the figures that some report by then tells as what their count
// has risen to.
func setRisen(figures []*figure) {
	told := map[string]time.Time{}
	for _, f := range figures {
		published := f.doc.Published.Time
		if first, known := told[f.number()]; f.hasRisen() && (!known || published.Before(first)) {
			told[f.number()] = published
		}
	}
	for _, f := range figures {
		first, known := told[f.number()]
		f.risen = known && !f.doc.Published.Time.Before(first)
	}
}

// setContested marks the figures of which it is not known whose they are, where the
// question is one of a contest between several.
func setContested(figures []*figure) {
	if !slices.ContainsFunc(figures, func(f *figure) bool { return f.Counted.Holder != "" }) {
		return
	}
	for _, f := range figures {
		f.contested = f.Counted.Holder == ""
	}
}

func (m *matter) judgePairs() {
	judged := m.stances
	if len(judged) > maximumStances {
		judged, m.cut = judged[:maximumStances], true
	}
	for i, a := range judged {
		for _, b := range judged[i+1:] {
			p := judgedPair{pair: newPair(a.inText(), b.inText()), first: a, second: b}
			p.row = judge(p.pair)
			if p.row.verdict == Conflict && a.toldBeside(b) {
				p.row = &besideVerdict
			}
			if p.row.verdict == Conflict {
				p.row = m.rowOfText(p.pair)
			}
			m.pairs = append(m.pairs, p)
		}
	}
}

// rowOfText is the row that decides on two figures of which one may be a headline whose
// own text gives the amount in other words: then that of the text.
func (m *matter) rowOfText(p pair) *row {
	for _, headline := range []*figure{p.a, p.b} {
		if !headline.isHeadline() {
			continue
		}
		for _, f := range m.told[headline.doc] {
			if f.isHeadline() || newPair(headline, f).disjoint() {
				continue
			}
			other := p.a
			if other == headline {
				other = p.b
			}
			if r := judge(newPair(f, other)); r.verdict != Conflict {
				return r
			}
		}
	}
	return judge(p)
}

// toldBeside reports whether some document gives both in one sentence.
func (s *stance) toldBeside(t *stance) bool {
	for _, f := range s.figures {
		for _, g := range t.figures {
			if f.doc == g.doc && f.Sentence == g.Sentence && besideEachOther(f, g) {
				return true
			}
		}
	}
	return false
}

// verdict is the gravest among the pairs, with one reason for each row that
// gave it, from the first pair that the row decided. Where all figures are one
// stance there is no pair, and the reason says that.
func (m *matter) verdict() (Verdict, []claim.Reason) {
	if len(m.figures) == 1 {
		return Single, nil
	}
	if len(m.stances) == 1 {
		f := m.stances[0].lead()
		return Agree, []claim.Reason{because("verdict/one-stance", "one source states {a}, for one place and time", f, f)}
	}
	gravest := Agree
	for _, p := range m.pairs {
		gravest = graver(gravest, p.row.verdict)
	}
	var why []claim.Reason
	var said []string
	for _, p := range m.pairs {
		if p.row.verdict == gravest && !slices.Contains(said, p.row.name) {
			said = append(said, p.row.name)
			why = append(why, p.row.reason(p.pair))
		}
	}
	return gravest, why
}

// verdictOrder is the verdicts from the lightest to the gravest.
var verdictOrder = []Verdict{Single, Agree, Compatible, Explained, Unclear, Conflict}

func graver(a, b Verdict) Verdict {
	if slices.Index(verdictOrder, a) >= slices.Index(verdictOrder, b) {
		return a
	}
	return b
}

func (s *stance) answer() Answer {
	f := s.lead()
	return Answer{
		By: answerName(f), Place: f.placeName(), AsOf: f.when(), Claims: idsOf(s.figures...),
		Form: f.Quantity.Form, Stated: f.Quantity, Reading: f.reading, HasReading: f.hasReading,
	}
}

// answerName is who answers: the source that is named, else the publisher that
// the document speaks for.
func answerName(f *figure) string {
	if f.Attribution.By != "" {
		return f.Attribution.By
	}
	return cmp.Or(f.lentBy, f.origin.name)
}

// toldName is answerName as a sentence has it: a document that is its own source
// goes by what documents are called there.
func toldName(f *figure) string {
	if name := answerName(f); name != f.doc.ID {
		return name
	}
	return nameOf(f.doc)
}

// originsOf are the independent origins of the figures, in their order.
func originsOf(figures []*figure) []Origin {
	var origins []Origin
	at := map[string]int{}
	for _, f := range figures {
		i, known := at[f.origin.name]
		if !known {
			i = len(origins)
			at[f.origin.name] = i
			origins = append(origins, Origin{Name: f.origin.name, Kind: f.origin.kind})
		}
		o := &origins[i]
		o.Claims = append(o.Claims, f.ID)
		if n := len(o.Documents); n == 0 || o.Documents[n-1] != f.doc.ID { // figures stand by document
			o.Documents = append(o.Documents, f.doc.ID)
		}
	}
	return origins
}

// shortHash names something by what it holds: a prefix, a dash and twelve
// hexadecimal digits of a SHA-256 over the parts.
func shortHash(prefix string, parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return prefix + "-" + hex.EncodeToString(sum[:6])
}
