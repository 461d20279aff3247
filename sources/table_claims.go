package sources

import (
	"context"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/table"
)

// extractRows makes claims of the rows of a document that is a table. What
// cannot be read of it are caveats.
func extractRows(d *document.Document, language rules.Language) reading {
	file := textOfTable(d)
	if file.Limits.Rows = d.FigureLimit; file.Limits.Rows <= 0 {
		file.Limits.Rows = document.MostFigures
	}
	t, _, failures, _ := table.Read(context.Background(), file, table.Mapping{}, tableWords(language)) // never cancelled
	r := rowReader{
		document: d, table: &t, language: language, starts: document.LineStarts([]byte(d.Text)),
		places: map[string][]claim.Place{}, sources: map[string]claim.Attribution{}, meanings: map[string]claim.Meaning{},
	}
	r.columns = r.columnsAbove()
	var out reading
	narrow := hasItems(&t)
	for i := range t.Rows {
		if c, ok := r.claim(&t.Rows[i], narrow); ok {
			out.claims = append(out.claims, c)
		}
	}
	identify(d, out.claims)
	out.caveats = t.Caveats
	for _, f := range failures {
		out.caveats = append(out.caveats, document.Caveat{Document: d.ID, Say: strings.TrimSpace(sentenceOf(f.Message) + " " + sentenceOf(f.Hint))})
	}
	return out
}

// sentenceOf begins the words as a sentence and ends them as one.
func sentenceOf(words string) string {
	if words == "" {
		return ""
	}
	return strings.ToUpper(words[:1]) + words[1:] + "."
}

// hasItems reports whether a table has rows of more than one item.
func hasItems(t *claim.Table) bool {
	return slices.ContainsFunc(t.Rows, func(r claim.Row) bool { return r.Item != t.Rows[0].Item })
}

// rowReader makes claims of rows and remembers what cells mean.
type rowReader struct {
	document *document.Document
	table    *claim.Table
	language rules.Language
	columns  map[string]int
	starts   []int
	places   map[string][]claim.Place
	sources  map[string]claim.Attribution
	meanings map[string]claim.Meaning
}

// claim is the claim of a row, false where it has no figure. Where the table
// has several items, that of the row narrows what is counted.
func (r *rowReader) claim(row *claim.Row, narrow bool) (claim.Claim, bool) {
	stated, field, ok := figureOfRow(row)
	if !ok {
		return claim.Claim{}, false
	}
	line := r.line(row.Line)
	cells := cellsOf(r.document.Text, line)
	c := claim.Claim{
		Document: r.document.ID, Section: document.Row, Sentence: line, Quantity: stated, Modality: claim.Asserted,
		Quote: r.cell(cells, r.table.HeaderOf(row, field)),
	}
	r.tellOf(&c, row, cells)
	r.tellWho(&c, row, cells)
	if narrow && row.Item != "" {
		r.narrow(&c, row, cells)
	}
	c.Why = []claim.Reason{tableRow(c.Quote, r.table.HeaderOf(row, field), row.Attribute)}
	return c, c.Quote.Len() > 0
}

// tableRow says how a figure of a table was read.
func tableRow(cell document.Span, column, attribute string) claim.Reason {
	why := claim.Because(rules.TableRow.Name, rules.TableRow.Sentence, "column", column, "attribute", attribute)
	why.Span = cell
	return why
}

// figureOfRow is the figure that a row states: its value, else its best
// estimate, else the range of the low and the high one.
func figureOfRow(row *claim.Row) (quantity.Stated, claim.Field, bool) {
	switch {
	case row.Value != nil:
		return *row.Value, claim.FieldValue, true
	case row.Best != nil:
		return *row.Best, claim.FieldBest, true
	case row.Low != nil && row.High != nil && row.Low.Form == quantity.Exact && row.High.Form == quantity.Exact && row.Low.Unit == row.High.Unit:
		between := *row.Low
		between.Form, between.High = quantity.Between, row.High.High
		return between, claim.FieldLow, true
	}
	return quantity.Stated{}, "", false
}

// tellOf sets what the row's figure is of, where and when.
func (r *rowReader) tellOf(c *claim.Claim, row *claim.Row, cells []document.Span) {
	m, known := r.meanings[row.Attribute]
	if !known {
		m = ReadMeaning(row.Attribute, r.language)
		r.meanings[row.Attribute] = m
	}
	c.Counted, c.Event = m.Counted, m.Event
	if span := r.cell(cells, r.table.Header(claim.FieldAttribute)); span.Len() > 0 {
		c.Counted.Span = span
	}
	if c.Counted.Text == "" {
		c.Counted.Text, c.Counted.Head = row.Attribute, strings.ToLower(row.Attribute)
		c.Counted.Concept = c.Counted.Head
	}
	if m.Flow == claim.Delta {
		c.Role = claim.Increment
	}
	c.AsOf = row.Date
	c.AsOf.Span = r.cell(cells, r.table.Header(claim.FieldDate))
	c.Places = r.placesOf(row.Place, r.cell(cells, r.table.Header(claim.FieldPlace)))
}

// narrow tells items apart: by the place that an item is, or by its words.
func (r *rowReader) narrow(c *claim.Claim, row *claim.Row, cells []document.Span) {
	span := r.cell(cells, r.table.Header(claim.FieldItem))
	if places := r.placesOf(row.Item, span); len(c.Places) == 0 && len(places) > 0 && len(places[0].Within) > 0 {
		c.Places = places
		return
	}
	c.Counted.Text, c.Event.Said = row.Attribute+", "+row.Item, ""
	narrower := append(slices.Clone(c.Counted.Qualifiers), strings.ToLower(row.Item))
	slices.Sort(narrower)
	c.Counted.Qualifiers = slices.Compact(narrower)
}

// placesOf reads the cell of a place as prose reads it behind "in".
func (r *rowReader) placesOf(cell string, span document.Span) []claim.Place {
	if cell == "" {
		return nil
	}
	places, known := r.places[cell]
	if !known {
		places = []claim.Place{{Text: cell, Name: cell}}
		if c, ok := readBehindNumber("people in "+cell, r.language); ok && len(c.Places) > 0 {
			places = c.Places
		}
		r.places[cell] = places
	}
	out := append([]claim.Place(nil), places...)
	for i := range out {
		out[i].Span, out[i].Assumed = span, false
	}
	return out
}

// tellWho sets who stands behind the row's figure.
func (r *rowReader) tellWho(c *claim.Claim, row *claim.Row, cells []document.Span) {
	if row.Source == "" {
		return
	}
	a, known := r.sources[row.Source]
	if !known {
		a = r.attributionOf(row.Source)
		r.sources[row.Source] = a
	}
	a.Span = r.cell(cells, r.table.Header(claim.FieldSource))
	c.Attribution = a
}

// attributionOf reads the cell of a source as prose reads it behind "according
// to". A cell that names more than one is the name of a source by itself.
func (r *rowReader) attributionOf(cell string) claim.Attribution {
	d := cellDocument("According to " + cell + ", 7 people died.")
	for _, c := range extract(prose.Read(d), r.language).claims {
		if a := c.Attribution; a.By != "" && strings.HasSuffix(cell, a.Text) || strings.HasSuffix(a.Text, cell) {
			a.Text, a.Cue = cell, ""
			return a
		}
	}
	return claim.Attribution{By: cell, Text: cell, Kind: claim.UnknownSource}
}

// line is where a line of the text stands, counted from 1.
func (r *rowReader) line(number int) document.Span {
	if number < 1 || number > len(r.starts) {
		return document.Span{}
	}
	end := len(r.document.Text)
	if number < len(r.starts) {
		end = r.starts[number] - 1
	}
	return document.Span{Start: r.starts[number-1], End: end}
}

// cellsOf are the cells of a line.
func cellsOf(text string, line document.Span) []document.Span {
	var out []document.Span
	start := line.Start
	for cell := range strings.SplitSeq(line.Of(text), "\t") {
		out = append(out, document.Span{Start: start, End: start + len(cell)})
		start += len(cell) + 1
	}
	return out
}

// cell is the cell of the column of that header, nowhere where there is none.
func (r *rowReader) cell(cells []document.Span, header string) document.Span {
	if at, ok := r.columns[header]; ok && header != "" && at < len(cells) {
		return cells[at]
	}
	return document.Span{}
}

// columnsAbove says where the columns of each name stand: those of every line
// above the first row, for hashtags may stand under the header.
func (r *rowReader) columnsAbove() map[string]int {
	out := map[string]int{}
	for number := 1; len(r.table.Rows) > 0 && number < r.table.Rows[0].Line; number++ {
		for at, cell := range cellsOf(r.document.Text, r.line(number)) {
			out[cell.Of(r.document.Text)] = at
		}
	}
	return out
}
