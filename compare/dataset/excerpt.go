package dataset

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// excerpt is the rows of findings as documents and claims. The text of a
// document is one line a row, in the order of the table: the row's number, then
// its cells, parted by tabs.
type excerpt struct {
	documents []*document.Document
	claims    []claim.Claim
	ids       map[teller]string
}

// excerptOf makes claims of the figures that drafts tell of.
func (c *checker) excerptOf(drafts []draft) excerpt {
	made := excerpt{ids: map[teller]string{}}
	told := map[int32][]teller{}
	for i := range drafts {
		for _, side := range drafts[i].sides {
			for _, t := range side {
				if _, known := made.ids[t]; !known {
					made.ids[t] = ""
					told[t.table] = append(told[t.table], t)
				}
			}
		}
	}
	for i := range c.tables {
		if len(told[int32(i)]) > 0 {
			c.excerptTable(&c.tables[i], told[int32(i)], &made)
		}
	}
	return made
}

// excerptTable writes the rows of one table.
func (c *checker) excerptTable(t *claim.Table, told []teller, made *excerpt) {
	c.nameClaims(told, made.ids)
	slices.SortStableFunc(told, compareTellers)
	d := &document.Document{SHA256: t.SHA256}
	d.ID, d.Path, d.MediaType = t.ID, t.Path, t.MediaType
	w := lines{}
	for row := range runs(told, func(a, b *teller) bool { return a.row == b.row }) {
		w.write(row[0].row)
		for _, t := range row {
			read := w.claim(c.meaning(t.entry), t, d.ID)
			read.ID = made.ids[t]
			made.claims = append(made.claims, read)
		}
	}
	w.builder.Fill(d)
	made.documents = append(made.documents, d)
}

// compareTellers orders the figures of one table: by row, and the row's own
// figure before those of its quote.
func compareTellers(a, b teller) int {
	c := cmp.Or(cmp.Compare(a.row.Number, b.row.Number), strings.Compare(a.row.Attribute, b.row.Attribute))
	switch {
	case c != 0:
		return c
	case a.said == nil || b.said == nil:
		return cmp.Compare(truth(a.said != nil), truth(b.said != nil))
	}
	return cmp.Compare(a.said.Quote.Start, b.said.Quote.Start)
}

// nameClaims names each figure by what it is told apart by, and by the
// how-manyeth of the same it is, in an order that hangs on what rows say.
func (c *checker) nameClaims(told []teller, ids map[teller]string) {
	slices.SortStableFunc(told, func(a, b teller) int { return cmp.Or(compareEntries(*a.entry, *b.entry), compareTellers(a, b)) })
	seen := map[string]int{}
	for _, t := range told {
		key := strings.Join(c.identity(t), "\x00")
		seen[key]++
		ids[t] = shortHash("c", key, strconv.Itoa(seen[key]))
	}
}

// lines writes rows as lines of a text.
type lines struct {
	builder document.Builder
	length  int
	// sentence is the line being written, less the row's number; cells are the
	// spans of its cells.
	sentence document.Span
	cells    map[claim.Field]document.Span
}

// write writes one row. Cells that are empty are left out, and so are addresses.
func (w *lines) write(r *claim.Row) {
	if w.length > 0 {
		w.length += len("\n\n")
	}
	w.builder.Open(document.Block{Section: document.Row, Line: r.Line})
	w.cells = map[claim.Field]document.Span{}
	w.put(strconv.Itoa(r.Number))
	w.sentence = document.Span{Start: w.length + len("\t"), End: w.length}
	for _, field := range claim.Fields() {
		text := cellText(r, field)
		if text == "" || field == claim.FieldURL {
			continue
		}
		w.builder.Tab()
		w.length += len("\t")
		w.cells[field] = document.Span{Start: w.length, End: w.length + len(text)}
		w.put(text)
	}
	w.sentence.End = max(w.length, w.sentence.Start)
	w.builder.Close()
}

func (w *lines) put(text string) {
	w.builder.Made(text, document.Span{})
	w.length += len(text)
}

// cellText is what a line holds of a row's field. What would break the line is
// a space, so that the places in a quote stay where they are.
func cellText(r *claim.Row, field claim.Field) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' {
			return ' '
		}
		return r
	}, fieldText(r, field))
}

func fieldText(r *claim.Row, field claim.Field) string {
	switch field {
	case claim.FieldItem:
		return r.Item
	case claim.FieldAttribute:
		return r.Attribute
	case claim.FieldValue:
		return writtenOrEmpty(r.Value)
	case claim.FieldLow:
		return writtenOrEmpty(r.Low)
	case claim.FieldBest:
		return writtenOrEmpty(r.Best)
	case claim.FieldHigh:
		return writtenOrEmpty(r.High)
	case claim.FieldSource:
		return r.Source
	case claim.FieldDate:
		return periodText(r.Date)
	case claim.FieldPlace:
		return r.Place
	case claim.FieldQuote:
		return r.Quote
	case claim.FieldURL:
		return r.URL
	case claim.FieldArchive:
		return r.Archive
	case claim.FieldNote:
		return r.Note
	}
	return ""
}

func writtenOrEmpty(s *quantity.Stated) string {
	if s == nil {
		return ""
	}
	return written(s)
}

// claim is a figure of the row that was written last, as a claim of its table.
func (w *lines) claim(m *claim.Meaning, t teller, id string) claim.Claim {
	var c claim.Claim
	if t.said != nil {
		c = w.quoted(t.said)
	} else {
		c = w.stated(m, t.row)
	}
	c.Document, c.Section, c.Sentence = id, document.Row, w.sentence
	return c
}

// quoted is a figure of the row's quote.
func (w *lines) quoted(f *claim.Figure) claim.Claim {
	return claim.Claim{
		Quote: shifted(f.Quote, w.cells[claim.FieldQuote].Start), Quantity: f.Quantity,
		Role: f.Role, Counted: f.Counted, Event: f.Event, Places: f.Places, AsOf: f.AsOf, Modality: f.Modality,
		Attribution: f.Attribution, Corrected: f.Corrected, Superseded: f.Superseded,
	}
}

// stated is the row's own figure.
func (w *lines) stated(m *claim.Meaning, r *claim.Row) claim.Claim {
	c := claim.Claim{Modality: claim.Asserted, Counted: m.Counted, Event: m.Event, AsOf: r.Date, Quote: w.cells[fieldOf(r)]}
	if s := amountOf(r); s != nil {
		c.Quantity = *s
	} else { // a row without a figure is told of as a whole
		c.Quantity, c.Quote = quantity.Stated{Form: quantity.Vague, Dimension: quantity.Count}, w.sentence
	}
	if c.Counted.Concept == "" {
		c.Counted = claim.Counted{Text: r.Attribute, Head: fold(r.Attribute), Concept: fold(r.Attribute)}
	}
	c.Counted.Text, c.Counted.Span = r.Attribute, w.cells[claim.FieldAttribute]
	c.AsOf.Text, c.AsOf.Span = periodText(r.Date), w.cells[claim.FieldDate]
	if r.Source != "" {
		c.Attribution = claim.Attribution{By: r.Source, Text: r.Source, Span: w.cells[claim.FieldSource], Kind: claim.UnknownSource}
	}
	if r.Place != "" {
		c.Places = []claim.Place{{Text: r.Place, Name: r.Place, Span: w.cells[claim.FieldPlace]}}
	}
	return c
}

func shifted(s document.Span, by int) document.Span {
	if s.Empty() {
		return document.Span{}
	}
	return document.Span{Start: s.Start + by, End: s.End + by}
}
