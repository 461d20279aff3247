package table

import "github.com/claimdiff/claimdiff/sources/claim"

// acled is the export of the Armed Conflict Location and Event Data Project,
// whose one figure is the reported fatalities (ACLED Codebook, 2024, "ACLED
// columns"). Its notes are the coders' words and not the source's: they are no
// quote unless a mapping says so.
var acled = Layout{
	Name: "acled",
	Says: "the columns of an ACLED export: event_id_cnty, event_date, fatalities",
	match: func(h header) (Mapping, bool) {
		if !h.has("event_id_cnty", "event_date", "fatalities") {
			return Mapping{}, false
		}
		return Mapping{Columns: h.present(
			FieldColumns{claim.FieldItem, []string{"event_id_cnty"}},
			FieldColumns{claim.FieldValue, []string{"fatalities"}},
			FieldColumns{claim.FieldSource, []string{"source"}},
			FieldColumns{claim.FieldDate, []string{"event_date"}},
			FieldColumns{claim.FieldPlace, []string{"location", "country"}},
		)}, true
	},
}
