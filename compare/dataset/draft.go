package dataset

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// teller is a figure of a finding: that of a row or, where said is not nil, one
// of the row's quote.
type teller struct {
	*entry
	said *claim.Figure
}

// draft is a finding before its rows are made into claims.
type draft struct {
	kind *Kind
	// sides are the figures of each party, at least one side; the first of each
	// side speaks.
	sides [][]teller
	// args are pairs of names and values beside those that every finding has.
	args []string
	// sentence tells of the finding where that is not the kind's Sentence.
	sentence string
	why      []claim.Reason
	// at is the row that the finding stands at, field the cell of it, ""
	// where the whole row is meant.
	at      *entry
	field   claim.Field
	suggest string
	// column is set where the finding is about the whole column.
	column bool
}

// shownSides is how many sides of a finding are told of and listed.
const shownSides = 8

func rowTeller(e *entry) []teller { return []teller{{entry: e}} }

func tellers(figures []figure) []teller {
	all := make([]teller, len(figures))
	for i, f := range figures {
		all[i] = teller{entry: f.entry}
	}
	return all
}

// amount is the figure that is told, nil where a row has none.
func (t teller) amount() *quantity.Stated {
	if t.said != nil {
		return &t.said.Quantity
	}
	return amountOf(t.row)
}

// words are the figure as a sentence has it: the words of the quote, or what
// the cell holds.
func (t teller) words() string {
	if t.said != nil {
		return t.said.Quote.Of(t.row.Quote)
	}
	if s := t.amount(); s != nil {
		return spoken(s)
	}
	return ""
}

// identity is what the figure is told apart by, whatever stands around it: the
// names, the date and the value of its row and, of a figure of a quote, the
// quote.
func (c *checker) identity(t teller) []string {
	parts := []string{c.tables[t.table].ID, "row", fold(t.row.Item), fold(t.row.Attribute), fold(t.row.Place), fold(t.row.Source), periodText(t.row.Date)}
	if t.said != nil {
		parts = append(parts, fold(t.row.Quote))
	}
	if s := t.amount(); s != nil {
		parts = append(parts, string(s.Form), s.String(), s.Unit)
	}
	return parts
}

// periodText is when a row's figure holds: a day, a time, or the first and the
// last day; "" where the row gives no date.
func periodText(p claim.Period) string {
	from, to := p.From.String(), p.To.String()
	if from == to || from == "" || to == "" {
		return cmp.Or(to, from)
	}
	return from + "/" + to
}

// fingerprint names a finding by its kind and, per side, what its first figure
// is told apart by. A finding about a column is named by the column, the
// attribute and the sources.
func (c *checker) fingerprint(d *draft) string {
	var sides []string
	for _, side := range d.sides {
		t := side[0]
		if d.column {
			sides = append(sides, strings.Join([]string{c.tables[t.table].ID, fold(t.row.Attribute), fold(t.row.Source), string(d.field)}, "\x00"))
			continue
		}
		sides = append(sides, strings.Join(c.identity(t), "\x00"))
	}
	slices.Sort(sides)
	return shortHash("f", append([]string{d.kind.Name}, sides...)...)
}

// shortHash names something by what it holds: a prefix, a dash and twelve
// hexadecimal digits of a SHA-256 over the parts.
func shortHash(prefix string, parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return prefix + "-" + hex.EncodeToString(sum[:6])
}

// finding words a draft. ids are the claims that its figures became.
func (c *checker) finding(d *draft, ids map[teller]string) compare.Finding {
	f := compare.Finding{
		ID: c.fingerprint(d), Kind: d.kind.Name, Severity: c.policy.SeverityOf(d.kind.Kind),
		Why: d.why, Where: c.where(d),
	}
	for _, side := range d.sides {
		s := compare.Side{By: c.sourceName(side[0])}
		for _, t := range side {
			if id := ids[t]; id != "" && !slices.Contains(f.Claims, id) {
				s.Claims = append(s.Claims, id)
				f.Claims = append(f.Claims, id)
			}
		}
		if len(s.Claims) > 0 {
			f.Sides = append(f.Sides, s)
		}
	}
	f.Message = saying("finding/"+d.kind.Name, cmp.Or(d.sentence, d.kind.Sentence), c.arguments(d))
	f.Next = c.next(d)
	return f
}

// where is the cell that the finding is about.
func (c *checker) where(d *draft) *compare.Where {
	t := &c.tables[d.at.table]
	w := &compare.Where{Dataset: t.ID, Row: d.at.row.Number, Line: d.at.row.Line, Column: header(t, d.at.row, d.field), Suggest: d.suggest}
	if d.column {
		w.Row, w.Line = 0, 0
	}
	return w
}

// header is the header of the column that a row's field was read from.
func header(t *claim.Table, r *claim.Row, field claim.Field) string {
	for _, column := range r.Columns {
		if column.Field == field {
			return column.Header
		}
	}
	return t.Header(field)
}

// arguments are what a sentence may name: dataset, question, attribute, of the
// first side a, by_a, teller_a, source_a, document_a, origin_a, place_a, time_a,
// of the second the same with b, and what the kind adds.
func (c *checker) arguments(d *draft) []string {
	args := append(slices.Clone(d.args), "dataset", c.tables[d.at.table].ID, "question", c.question(d.at), "attribute", c.attributeName(d.at))
	for i, side := range d.sides[:min(len(d.sides), 4)] {
		t, suffix := side[0], string(rune('a'+i))
		args = append(args, suffix, t.words(), "by_"+suffix, c.sourceName(t), "teller_"+suffix, c.tellerName(d, t),
			"source_"+suffix, c.sourceName(t), "origin_"+suffix, c.sourceName(t), "document_"+suffix, c.tables[t.table].ID,
			"place_"+suffix, t.row.Place, "time_"+suffix, cmp.Or(t.row.Date.Text, periodText(t.row.Date)))
	}
	return args
}

// question is what a row's figure answers: its attribute, and its item and its
// place in brackets.
func (c *checker) question(e *entry) string {
	if of := joinFilled(", ", e.row.Item, e.row.Place); of != "" {
		return c.attributeName(e) + " (" + of + ")"
	}
	return c.attributeName(e)
}

// attributeName is the row's attribute, else the header of the figure's column.
func (c *checker) attributeName(e *entry) string {
	return cmp.Or(e.row.Attribute, header(&c.tables[e.table], e.row, fieldOf(e.row)), string(claim.FieldValue))
}

// sourceName is who stands behind a figure.
func (c *checker) sourceName(t teller) string {
	return strings.TrimPrefix(sourceOf(&c.tables[t.table], t.row), "\x00")
}

// tellerName is the source of a figure and, where the finding is of several
// tables, the one that tells of it; once where the table speaks for itself.
func (c *checker) tellerName(d *draft, t teller) string {
	name, id := c.sourceName(t), c.tables[t.table].ID
	elsewhere := func(side []teller) bool { return side[0].table != t.table }
	if name == id || !slices.ContainsFunc(d.sides, elsewhere) {
		return name
	}
	return name + ", " + id
}

// joinFilled joins the texts that are not empty.
func joinFilled(separator string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(t string) bool { return t == "" }), separator)
}

// saying is a reason that keeps, of pairs of names and values, those that its
// sentence names.
func saying(rule, sentence string, pairs []string) claim.Reason {
	var named []string
	for i := 0; i+1 < len(pairs); i += 2 {
		if strings.Contains(sentence, "{"+pairs[i]+"}") {
			named = append(named, pairs[i], pairs[i+1])
		}
	}
	return claim.Because(rule, sentence, named...)
}
