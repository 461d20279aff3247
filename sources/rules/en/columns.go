package en

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// columnRow is headers of columns that say one thing of a row.
type columnRow struct {
	field claim.Field
	// phrases are headers, or what headers end with.
	phrases []string
	// example is such a header, counterExample one that comes near and is none.
	example, counterExample string
}

// columnRows are read from the top: an event date is a date. The field "" is of
// numbers that are no figures.
var columnRows = []columnRow{
	{"", []string{"latitude", "longitude", "lat", "lon", "lng", "long", "precision", "code", "iso", "zip", "postcode", "phone", "rank", "index"}, "country code", "codes of conduct"},
	{claim.FieldDate, []string{"date", "day", "month", "year", "reported on", "updated", "as of", "when"}, "event date", "dates"},
	{claim.FieldURL, []string{"url", "link", "href", "website", "source url"}, "article link", "links"},
	{claim.FieldArchive, []string{"archive", "archived", "snapshot", "archived copy", "saved copy", "local copy", "archive file"}, "archive", "archive fee"},
	{claim.FieldQuote, []string{"quote", "quotation", "passage", "excerpt", "quoted text"}, "source quote", "quotes per day"},
	{claim.FieldSource, []string{"source", "publisher", "outlet", "agency", "credited to", "according to", "told by", "reported by", "said by", "issued by", "provider"}, "data source", "source of power"},
	{claim.FieldNote, []string{"note", "notes", "remark", "remarks", "comment", "comments", "reason"}, "editor's note", "noted deaths"},
	{claim.FieldUnit, []string{"unit", "units", "currency"}, "unit", "housing units sold"},
	{claim.FieldAttribute, []string{"attribute", "indicator", "variable", "measure", "metric"}, "indicator", "indicators met"},
	{claim.FieldPlace, []string{"place", "location", "city", "town", "village", "country", "state", "region", "province", "district", "county", "municipality", "where"}, "home town", "towns"},
	{claim.FieldItem, []string{"item", "id", "event", "incident", "case", "name", "title", "record"}, "incident id", "cases"},
	{claim.FieldValue, []string{"value", "figure", "amount", "count", "number"}, "value", "number of deaths"},
	{claim.FieldLow, []string{"low", "minimum", "min", "lower", "low estimate"}, "deaths low", "flow"},
	{claim.FieldBest, []string{"best", "best estimate"}, "deaths best", "bestsellers"},
	{claim.FieldHigh, []string{"high", "maximum", "max", "upper", "high estimate"}, "deaths high", "high schools"},
}

// columnOf says what the column under a header is likely to say, and which words
// before that name what it says it of: in "deaths low" it is the low estimate of
// deaths. It is false where the header tells nothing.
func columnOf(words string) (field claim.Field, of string, ok bool) {
	for _, row := range columnRows {
		for _, phrase := range row.phrases {
			if words == phrase {
				return row.field, "", true
			}
		}
	}
	if strings.Contains(words, " per ") { // deaths per year
		return "", "", false
	}
	for _, row := range columnRows {
		i := slices.IndexFunc(row.phrases, func(phrase string) bool { return strings.HasSuffix(words, " "+phrase) })
		if i >= 0 {
			return row.field, strings.TrimSuffix(words, " "+row.phrases[i]), true
		}
	}
	return "", "", false
}
