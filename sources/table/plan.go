package table

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// plan is a mapping applied to the columns that a table has.
type plan struct {
	header header
	// texts are the indices of the columns of each field that is a text.
	texts map[claim.Field][]int
	fixed map[claim.Field]string
	// figures are the figures of a record.
	figures []figurePlan
	// columns are those of the fields that hold for every figure and, where
	// there is one figure alone, its own.
	columns []claim.Column
	// unread are the indices of the columns that nobody said anything of; nil where
	// a mapping, or a layout that other people made, says which columns count.
	unread []int
}

// figurePlan is the columns of one figure: an index, or -1 for none.
type figurePlan struct {
	attribute, unit string
	numbers         [4]int
	// columns are those of its numbers.
	columns []claim.Column
}

// numberFields are the fields of figurePlan.numbers.
var numberFields = [4]claim.Field{claim.FieldValue, claim.FieldLow, claim.FieldBest, claim.FieldHigh}

// plan resolves the mapping against the columns, and says what does not fit.
func (m Mapping) plan(h header) (*plan, []*problem) {
	isGuess := m.IsZero()
	m, wrong := m.complete(h)
	if wrong != nil {
		return nil, []*problem{wrong}
	}
	p := &plan{header: h, texts: map[claim.Field][]int{}, fixed: map[claim.Field]string{}}
	problems := p.resolveTexts(m)
	for _, f := range m.figures() {
		resolved, wrong := f.resolve(h)
		p.figures = append(p.figures, resolved)
		problems = append(problems, wrong...)
	}
	for _, f := range m.Fixed {
		p.fixed[f.Field] = f.Text
	}
	p.nameAttributes()
	p.listColumns()
	if isGuess && m.Layout == canonical.Name {
		p.unread = p.leftOver()
	}
	return p, problems
}

func (p *plan) resolveTexts(m Mapping) []*problem {
	var problems []*problem
	for _, c := range m.Columns {
		if !slices.Contains(claim.Fields(), c.Field) {
			problems = append(problems, problemf("use one of "+fieldNames(), "the mapping names a field %q, which there is not", c.Field))
			continue
		}
		if isNumber(c.Field) {
			continue
		}
		for _, name := range c.Headers {
			at, wrong := p.header.find(name)
			if wrong != nil {
				problems = append(problems, wrong)
				continue
			}
			p.texts[c.Field] = append(p.texts[c.Field], at)
		}
	}
	return problems
}

func fieldNames() string {
	out := ""
	for i, f := range claim.Fields() {
		if i > 0 {
			out += ", "
		}
		out += string(f)
	}
	return out
}

// resolve finds the columns of a figure.
func (f FigureColumns) resolve(h header) (figurePlan, []*problem) {
	out := figurePlan{attribute: f.Attribute, unit: f.Unit}
	var problems []*problem
	for i, name := range [4]string{f.Value, f.Low, f.Best, f.High} {
		if out.numbers[i] = -1; name == "" {
			continue
		}
		at, wrong := h.find(name)
		if wrong != nil {
			problems = append(problems, wrong)
			continue
		}
		out.numbers[i] = at
		out.columns = append(out.columns, claim.Column{Field: numberFields[i], Header: h.name(at)})
	}
	return out, problems
}

// nameAttributes calls a figure without an attribute by the header of its
// column, unless that only says that it is a number.
func (p *plan) nameAttributes() {
	if len(p.texts[claim.FieldAttribute]) > 0 || p.fixed[claim.FieldAttribute] != "" {
		return
	}
	for i := range p.figures {
		f := &p.figures[i]
		if at := f.numbers[0]; f.attribute == "" && at >= 0 && fold(p.header.name(at)) != string(claim.FieldValue) {
			f.attribute = p.header.name(at)
		}
	}
}

// listColumns lists the columns in the order of the fields.
func (p *plan) listColumns() {
	for _, field := range claim.Fields() {
		if at := p.texts[field]; len(at) > 0 {
			p.columns = append(p.columns, claim.Column{Field: field, Header: p.header.name(at[0])})
		}
		if len(p.figures) != 1 {
			continue
		}
		for _, c := range p.figures[0].columns {
			if c.Field == field {
				p.columns = append(p.columns, c)
			}
		}
	}
	if len(p.figures) == 1 {
		p.figures[0].columns = nil
	}
}

// leftOver are the columns that no field is read from, those without a name left
// out.
func (p *plan) leftOver() []int {
	read := map[int]bool{}
	for _, columns := range p.texts {
		for _, at := range columns {
			read[at] = true
		}
	}
	for _, f := range p.figures {
		for _, at := range f.numbers {
			read[at] = true
		}
	}
	var out []int
	for at, name := range p.header.names {
		if !read[at] && fold(name) != "" {
			out = append(out, at)
		}
	}
	return out
}
