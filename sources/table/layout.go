package table

import (
	"cmp"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// Layout is an arrangement of columns that is recognised by its headers.
type Layout struct {
	// Name is what Mapping.Layout calls it.
	Name string
	// Says tells in a few words what it is.
	Says string
	// match makes the mapping of a table of that layout, and reports whether
	// the header is one.
	match func(header) (Mapping, bool)
}

// layouts is every layout there is, the surest first.
var layouts = []Layout{
	hxl,
	ged,
	acled,
	canonical,
}

// Layouts returns every layout that is recognised.
func Layouts() []Layout { return append([]Layout(nil), layouts...) }

// canonical has columns by the names of the fields, one of a number among them. A
// column called year is the date where no other is: without it, the figures of two
// years would seem to differ.
var canonical = Layout{
	Name: "canonical",
	Says: "columns called item, attribute, value, low, best, high, unit, source, date or year, place, quote, url, archive or note",
	match: func(h header) (Mapping, bool) {
		var m Mapping
		number := false
		for _, f := range claim.Fields() {
			if h.has(string(f)) {
				m.Columns = append(m.Columns, FieldColumns{f, []string{string(f)}})
				number = number || isNumber(f)
			}
		}
		if !h.has("date") {
			m.Columns = append(m.Columns, h.present(FieldColumns{claim.FieldDate, []string{"year"}})...)
		}
		return m, number
	},
}

// complete is the mapping with what it leaves open taken from the layout that
// it names or, where it names no column of a number, from the first that fits.
func (m Mapping) complete(h header) (Mapping, *problem) {
	if m.Layout == "" && len(m.figures()) > 0 {
		return m, nil
	}
	for _, l := range layouts {
		if m.Layout != "" && m.Layout != l.Name {
			continue
		}
		if found, ok := l.match(h); ok {
			found.Layout = l.Name
			return m.over(found), nil
		}
		if m.Layout != "" {
			return m, problemf("it is recognised by "+l.Says+"; the columns are "+h.list(), "its columns are not those of the layout %s", l.Name)
		}
	}
	if m.Layout != "" {
		return m, problemf("use one of "+layoutNames(), "there is no layout called %q", m.Layout)
	}
	return m, problemf("map a column to value, low, best or high (claimdiff init proposes a mapping), or give the file a header row; the columns are "+h.list(),
		"no column is known to hold figures")
}

// over is the mapping, and the columns of the other for fields it does not map.
func (m Mapping) over(other Mapping) Mapping {
	out := Mapping{Layout: cmp.Or(m.Layout, other.Layout), Figures: append(m.Figures[:len(m.Figures):len(m.Figures)], other.Figures...)}
	out.Columns = append(out.Columns, m.Columns...)
	for _, c := range other.Columns {
		if m.headersOf(c.Field) == nil {
			out.Columns = append(out.Columns, c)
		}
	}
	out.Fixed = append(append(out.Fixed, other.Fixed...), m.Fixed...)
	return out
}

func layoutNames() string {
	out := layouts[0].Name
	for _, l := range layouts[1:] {
		out += ", " + l.Name
	}
	return out
}
