package sources

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/table"
)

// Proposal is how the columns of a table could be mapped, by their headers and
// by what stands in them.
type Proposal struct {
	// Layout is the layout that is recognised without a mapping, "" where none is.
	Layout  string
	Mapping table.Mapping
	// Unused are the headers of the columns that the mapping leaves out.
	Unused []string
	// Archives are cells of the column that names archived sources.
	Archives []string
}

// sampledRows is how many rows a proposal looks at.
const sampledRows = 100

// ProposeMapping looks at the beginning of a table. Where a layout is
// recognised, the mapping is zero. A column of numbers whose header tells no
// field is a figure of its own, by the name of its header. The error is that of a
// file that cannot be read.
func ProposeMapping(path string, o Options, language rules.Language) (Proposal, error) {
	sample, err := sampleOf(path, o.complete())
	if err != nil {
		return Proposal{}, err
	}
	p := proposer{language: language}
	for i, header := range sample.Headers {
		p.column(header, sample.Cells[i])
	}
	p.Layout = sample.Layout
	if p.Layout != "" {
		p.Mapping, p.Unused = table.Mapping{}, nil
		return p.Proposal, nil
	}
	p.placeForItem()
	p.Mapping.Columns = slices.DeleteFunc(p.Mapping.Columns, func(c table.FieldColumns) bool { return len(c.Headers) == 0 })
	return p.Proposal, nil
}

func sampleOf(path string, o Options) (table.Sample, error) {
	j := tableJob{input: input{path: path}, given: TableInput{Path: path}, options: o}
	format, err := j.tableFormat()
	if err != nil {
		return table.Sample{}, err
	}
	stream, done, err := j.open(o)
	if err != nil {
		return table.Sample{}, err
	}
	defer done()
	file := table.File{Path: path, Format: format, Limits: table.DefaultLimits()}
	bytes, err := survey(stream, o.Limits)
	if err != nil {
		return table.Sample{}, err
	}
	if err := bytes.openAs(&file); err != nil {
		return table.Sample{}, err
	}
	return table.ReadSample(file, sampledRows)
}

// proposer makes a proposal column by column.
type proposer struct {
	Proposal
	language rules.Language
}

func (p *proposer) column(header string, cells []string) {
	words := headerWords(header)
	field, of, known := p.language.Column(words)
	numeric := mostlyFigures(cells, p.language)
	switch {
	case known && of != "" && isEstimate(field) && numeric:
		p.estimate(of, field, header)
	case known && (field != "" && !isEstimate(field) || isEstimate(field) && numeric) && p.take(field, header):
		if field == claim.FieldArchive {
			p.Archives = cells
		}
	case numeric && !known && words != "":
		name, unit := p.unitOf(header)
		p.Mapping.Figures = append(p.Mapping.Figures, table.FigureColumns{Attribute: headerWords(name), Unit: unit, Value: header})
	case header != "":
		p.Unused = append(p.Unused, header)
	}
}

// take maps a field to a column, unless it has one.
func (p *proposer) take(field claim.Field, header string) bool {
	for _, c := range p.Mapping.Columns {
		if c.Field == field {
			return false
		}
	}
	p.Mapping.Columns = append(p.Mapping.Columns, table.FieldColumns{Field: field, Headers: []string{header}})
	return true
}

// estimate maps a column of the figure of an attribute that has several.
func (p *proposer) estimate(attribute string, field claim.Field, header string) {
	i := slices.IndexFunc(p.Mapping.Figures, func(f table.FigureColumns) bool { return f.Attribute == attribute })
	if i < 0 {
		i = len(p.Mapping.Figures)
		p.Mapping.Figures = append(p.Mapping.Figures, table.FigureColumns{Attribute: attribute})
	}
	f := &p.Mapping.Figures[i]
	switch field {
	case claim.FieldLow:
		f.Low = header
	case claim.FieldBest:
		f.Best = header
	case claim.FieldHigh:
		f.High = header
	default:
		f.Value = header
	}
}

// placeForItem lets the place say what a row is about where nothing else does.
func (p *proposer) placeForItem() {
	of := func(f claim.Field) int {
		return slices.IndexFunc(p.Mapping.Columns, func(c table.FieldColumns) bool { return c.Field == f })
	}
	if place := of(claim.FieldPlace); place >= 0 && of(claim.FieldItem) < 0 {
		p.Mapping.Columns[place].Field = claim.FieldItem
	}
}

func isEstimate(f claim.Field) bool {
	return f == claim.FieldValue || f == claim.FieldLow || f == claim.FieldBest || f == claim.FieldHigh
}

// unitOf parts a header from the unit of which it names its figures: "Area (km2)",
// "Unemployment %", "Homes (thousands)". The unit is "" where the header names none
// that the language knows.
func (p *proposer) unitOf(header string) (name, unit string) {
	name, unit, _ = strings.Cut(strings.TrimSuffix(header, ")"), "(")
	if before, ok := strings.CutSuffix(header, "%"); ok {
		name, unit = before, "%"
	}
	if unit == "" || headerWords(name) == "" {
		return header, ""
	}
	one := oneOf(unit, p.language)
	if measures := one.Dimension != quantity.Other && one.Dimension != quantity.Count; !measures && one.Low.Equal(quantity.Int(1)) {
		return header, ""
	}
	return name, unit
}

// longestFigure is the most words of a cell that is taken for a figure, as
// "74.5 sq mi" is: longer ones are remarks with a number in them.
const longestFigure = 3

// mostlyFigures reports whether four of five cells are read as figures where a
// table is checked; those that say that nobody knows count for neither.
func mostlyFigures(cells []string, language rules.Language) bool {
	figures, others := 0, 0
	for _, cell := range cells {
		stated, err := table.Figure(cell, tableWords(language))
		switch {
		case err != nil || isDay(cell) || len(strings.Fields(cell)) > longestFigure:
			others++
		case stated != nil:
			figures++
		}
	}
	return figures > 0 && figures >= 4*others
}

// isDay reports whether a cell is a date, though its numbers may be read as a
// range.
func isDay(cell string) bool {
	_, _, _, err := daysOf(cell, table.DayFirst)
	return err == nil && strings.ContainsAny(cell, "-/")
}
