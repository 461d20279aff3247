package docx

import (
	"encoding/xml"
	"strings"
)

// reader makes blocks of the elements of the main part (ECMA-376, part 1,
// section 17; the names below are those of its elements, without the prefix w).
type reader struct {
	styles map[string]Kind
	blocks []Block
	// cited are the ids of the notes that the text cites, by the part they are in.
	cited map[string][]string
	// paragraphs are the open paragraphs: a text box is inside another one's.
	paragraphs []*paragraph
	// rows are the open rows of tables, of which one may be inside another's cell.
	rows []*row
	// out counts the open elements whose content no reader sees.
	out int
	run run
	// inText is set inside the element that holds a run's characters.
	inText bool
	// joined is the text of a paragraph whose end was deleted: the next goes on
	// with it. It is nil after any other.
	joined *strings.Builder
}

type paragraph struct {
	kind Kind
	text *strings.Builder
	// properties is set between its properties' tags, where ins and del speak of
	// the paragraph's end.
	properties, endDeleted bool
}

type row struct {
	cells   []string
	cell    strings.Builder
	deleted bool
	// properties is set between its properties' tags.
	properties bool
}

// run is how the characters of the open run are set.
type run struct {
	hidden, raised bool
	properties     bool
}

// unseen are the elements whose content is not part of the text: what was
// deleted or moved away, codes of fields, what stands in for readers that do not
// know the choice beside it.
var unseen = map[string]bool{"del": true, "moveFrom": true, "instrText": true, "delInstrText": true, "Fallback": true, "delText": true, "sectPr": true}

// superscripts are the digits above the line, as characters.
var superscripts = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

func (r *reader) enter(e xml.StartElement) {
	name := e.Name.Local
	switch {
	case r.out > 0 || strings.HasSuffix(name, "PrChange"): // how it was set before
		r.out++
	case r.property(name, e):
	case unseen[name]:
		r.out++
	case name == "p":
		r.open()
	case name == "tr":
		r.rows = append(r.rows, &row{})
	case name == "r":
		r.run = run{}
	case name == "t":
		r.inText = true
	case name == "pPr" && r.paragraph() != nil:
		r.paragraph().properties = true
	case name == "trPr" && len(r.rows) > 0:
		r.rows[len(r.rows)-1].properties = true
	case name == "rPr":
		r.run.properties = true
	case name == "footnoteReference", name == "endnoteReference":
		r.cite(strings.TrimSuffix(name, "Reference")+"s", attribute(e, "id"))
	default:
		r.write(characters[name])
	}
}

// characters are elements that stand for one character.
var characters = map[string]string{"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-", "ptab": " "}

// property takes an element of the properties of a paragraph, a row or a run,
// and reports whether it is one.
func (r *reader) property(name string, e xml.StartElement) bool {
	p := r.paragraph()
	switch {
	case p != nil && p.properties:
		r.paragraphProperty(p, name, e)
	case len(r.rows) > 0 && r.rows[len(r.rows)-1].properties:
		r.rows[len(r.rows)-1].deleted = r.rows[len(r.rows)-1].deleted || name == "del"
	case r.run.properties:
		r.runProperty(name, e)
	default:
		return false
	}
	return true
}

func (r *reader) paragraphProperty(p *paragraph, name string, e xml.StartElement) {
	switch name {
	case "pStyle":
		p.kind = r.kindOf(attribute(e, "val"))
	case "numPr", "outlineLvl":
		if p.kind == Paragraph && name == "numPr" {
			p.kind = Item
		} else if p.kind == Paragraph && attribute(e, "val") != "9" {
			p.kind = Heading
		}
	case "del", "moveFrom":
		p.endDeleted = true
	}
}

func (r *reader) kindOf(style string) Kind {
	if kind, known := r.styles[style]; known {
		return kind
	}
	return kindOfStyle(style)
}

func (r *reader) runProperty(name string, e xml.StartElement) {
	value := attribute(e, "val")
	on := value != "0" && value != "false" && value != "off"
	switch name {
	case "vanish", "strike", "dstrike":
		r.run.hidden = r.run.hidden || on
	case "vertAlign":
		r.run.raised = value == "superscript"
	}
}

func (r *reader) leave(name xml.Name) {
	p := r.paragraph()
	switch {
	case r.out > 0:
		r.out--
	case name.Local == "pPr" && p != nil:
		p.properties = false
	case name.Local == "trPr" && len(r.rows) > 0:
		r.rows[len(r.rows)-1].properties = false
	case name.Local == "rPr" && r.run.properties:
		r.run.properties = false
	case name.Local == "t":
		r.inText = false
	case name.Local == "p" && p != nil:
		r.endParagraph(p)
	case name.Local == "tc" && len(r.rows) > 0:
		r.rows[len(r.rows)-1].endCell()
	case name.Local == "tr" && len(r.rows) > 0:
		r.endRow()
	}
}

func (r *reader) text(s string) {
	if !r.inText || r.out > 0 || r.run.hidden {
		return
	}
	if r.run.raised && strings.Trim(s, "0123456789") == "" {
		s = superscripts.Replace(s)
	}
	r.write(s)
}

func (r *reader) write(s string) {
	if p := r.paragraph(); p != nil && !r.run.hidden {
		p.text.WriteString(s)
	}
}

func (r *reader) paragraph() *paragraph {
	if len(r.paragraphs) == 0 {
		return nil
	}
	return r.paragraphs[len(r.paragraphs)-1]
}

func (r *reader) cite(kind, id string) {
	if r.cited == nil {
		r.cited = map[string][]string{}
	}
	r.cited[kind] = append(r.cited[kind], id)
}

// open opens a paragraph, which goes on with one whose end was deleted.
func (r *reader) open() {
	p := &paragraph{text: r.joined}
	if r.joined = nil; p.text == nil {
		p.text = &strings.Builder{}
	}
	r.paragraphs = append(r.paragraphs, p)
}

// endParagraph makes a block of the paragraph, or a part of the open cell.
func (r *reader) endParagraph(p *paragraph) {
	r.paragraphs = r.paragraphs[:len(r.paragraphs)-1]
	switch {
	case p.endDeleted:
		r.joined = p.text
	case len(r.rows) > 0:
		r.rows[len(r.rows)-1].cell.WriteString(" " + p.text.String())
	default:
		r.block(p.kind, p.text.String())
	}
}

// end makes a block of a paragraph that no other one went on with.
func (r *reader) end() {
	if r.joined != nil {
		r.block(Paragraph, r.joined.String())
	}
}

func (r *reader) block(kind Kind, text string) {
	if text = folded(text); text != "" {
		r.blocks = append(r.blocks, Block{kind, text})
	}
}

func (w *row) endCell() {
	w.cells = append(w.cells, folded(w.cell.String()))
	w.cell.Reset()
}

// endRow makes a block of the row; that of a table in a cell is part of the cell.
func (r *reader) endRow() {
	done := r.rows[len(r.rows)-1]
	r.rows = r.rows[:len(r.rows)-1]
	text := strings.Join(done.cells, "\t")
	switch {
	case done.deleted || strings.TrimSpace(text) == "":
	case len(r.rows) > 0:
		r.rows[len(r.rows)-1].cell.WriteString(" " + strings.Join(done.cells, " "))
	default:
		r.blocks = append(r.blocks, Block{Row, text})
	}
}

// folded has one space where s has white space, and no soft hyphens.
func folded(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "\u00ad", "")), " ")
}
