package table

import "github.com/claimdiff/claimdiff/sources/claim"

// ged is the UCDP Georeferenced Event Dataset, whose figures are deaths: one
// row an event, estimates apart (UCDP GED Codebook, version 24.1, section 2).
// Older versions have the same names.
var ged = Layout{
	Name: "ged",
	Says: "the columns of the UCDP Georeferenced Event Dataset: best, low, high, source_article, date_start",
	match: func(h header) (Mapping, bool) {
		if !h.has("best", "low", "high", "source_article", "date_start") {
			return Mapping{}, false
		}
		m := Mapping{Fixed: []FixedText{{claim.FieldAttribute, "deaths"}}}
		m.Columns = h.present(
			FieldColumns{claim.FieldItem, []string{"id"}},
			FieldColumns{claim.FieldLow, []string{"low"}},
			FieldColumns{claim.FieldBest, []string{"best"}},
			FieldColumns{claim.FieldHigh, []string{"high"}},
			FieldColumns{claim.FieldSource, []string{"source_article"}},
			FieldColumns{claim.FieldDate, []string{"date_start", "date_end"}},
			FieldColumns{claim.FieldPlace, []string{"where_coordinates", "country"}},
		)
		m.Figures = gedParts(h)
		return m, true
	},
}

// gedParts are the figures of which best is the sum, where all four are there.
func gedParts(h header) []FigureColumns {
	if !h.has("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown") {
		return nil
	}
	return []FigureColumns{
		{Attribute: "deaths on side A", Value: "deaths_a"}, {Attribute: "deaths on side B", Value: "deaths_b"},
		{Attribute: "civilian deaths", Value: "deaths_civilians"}, {Attribute: "other deaths", Value: "deaths_unknown"},
	}
}
