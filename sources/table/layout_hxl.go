package table

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// hxl is the Humanitarian Exchange Language, version 1.1: a row of hashtags says
// what the columns are. A figure's attribute is what its tag and the tag's own
// attributes name: "killed" of #affected+killed, "population" of #population+f.
var hxl = Layout{
	Name: "hxl",
	Says: "a row of HXL hashtags such as #adm1+name and #affected+killed among the first rows",
	match: func(h header) (Mapping, bool) {
		tags := make([]hashtag, len(h.tags))
		for i, tag := range h.tags {
			tags[i] = hashtagOf(tag)
		}
		var m Mapping
		for _, row := range hxlFields {
			if headers := row.columns(h, tags); len(headers) > 0 && m.headersOf(row.field) == nil {
				m.Columns = append(m.Columns, FieldColumns{row.field, headers})
			}
		}
		m.Figures = hxlFigures(h, tags, m)
		return m, len(m.figures()) > 0
	},
}

// hashtag is the hashtag of a column and its attributes, in lower case and
// without their marks.
type hashtag struct {
	tag        string
	attributes []string
}

// hashtagOf reads "#affected +killed+f"; of what is no hashtag it is empty.
func hashtagOf(cell string) hashtag {
	text, ok := strings.CutPrefix(fold(cell), "#")
	if !ok {
		return hashtag{}
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == '+' || r == ' ' })
	if len(parts) == 0 || strings.Trim(parts[0], "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
		return hashtag{}
	}
	return hashtag{parts[0], parts[1:]}
}

// hasAll reports whether the hashtag has every one of the attributes.
func (t hashtag) hasAll(attributes []string) bool {
	for _, a := range attributes {
		if !slices.Contains(t.attributes, a) {
			return false
		}
	}
	return true
}

// hxlField says which hashtags give a field, the best first.
type hxlField struct {
	field claim.Field
	// every is set where the columns of all of them are taken, not of the first
	// that any column has.
	every bool
	tags  []string
}

// hxlFields follow the HXL hashtag dictionary, version 1.1. A column of codes
// gives no field.
var hxlFields = []hxlField{
	{claim.FieldItem, false, []string{"#event+id", "#event+name", "#event", "#crisis+name", "#crisis", "#item+name", "#item"}},
	{claim.FieldAttribute, false, []string{"#indicator+name", "#indicator+label"}},
	{claim.FieldUnit, false, []string{"#indicator+unit", "#value+currency", "#currency", "#item+unit"}},
	{claim.FieldSource, false, []string{"#meta+source", "#source", "#org+source", "#org+name", "#org"}},
	{claim.FieldDate, true, []string{"#date+start", "#date+end"}},
	{claim.FieldDate, false, []string{"#date+reported", "#date+occurred", "#date+year", "#date"}},
	{claim.FieldPlace, true, []string{"#loc+name", "#adm5+name", "#adm4+name", "#adm3+name", "#adm2+name", "#adm1+name", "#region+name", "#country+name"}},
	{claim.FieldPlace, true, []string{"#loc", "#adm5", "#adm4", "#adm3", "#adm2", "#adm1", "#region", "#country"}},
	{claim.FieldQuote, false, []string{"#description+quote", "#meta+quote"}},
	{claim.FieldURL, false, []string{"#meta+url", "#source+url", "#url"}},
	{claim.FieldNote, false, []string{"#meta+note", "#description+note", "#description"}},
}

// columns are the hashtags of the columns of a field.
func (f hxlField) columns(h header, tags []hashtag) []string {
	var out []string
	for _, wanted := range f.tags {
		want := hashtagOf(wanted)
		at := slices.IndexFunc(tags, func(t hashtag) bool {
			return t.tag == want.tag && t.hasAll(want.attributes) && !slices.Contains(t.attributes, "code")
		})
		if at < 0 || slices.Contains(out, h.tags[at]) {
			continue
		}
		if out = append(out, h.tags[at]); !f.every {
			break
		}
	}
	return out
}

// figureTags are the hashtags whose columns hold figures.
var figureTags = []string{"affected", "population", "inneed", "targeted", "reached", "capacity", "value", "indicator"}

// notFigures are the attributes that a figure's column does not have.
var notFigures = []string{"name", "label", "code", "unit", "currency", "type", "date", "url", "text", "id"}

// hxlWords are the attributes of the dictionary that stand for a longer word;
// of those that say only how a number is written nothing remains.
var hxlWords = map[string]string{
	"f": "female", "m": "male", "i": "intersex", "hh": "households", "ind": "", "num": "", "value": "", "total": "", "all": "",
	"idps": "displaced", "idp": "displaced", "refugees": "refugees", "dead": "killed", "fatalities": "killed", "hurt": "injured",
	"inneed": "in need", "u5": "under 5", "adults": "adults", "children": "children",
}

// hxlFigures are the figures of a record: each column of numbers that no field
// has taken.
func hxlFigures(h header, tags []hashtag, m Mapping) []FigureColumns {
	var out []FigureColumns
	for i, t := range tags {
		if !slices.Contains(figureTags, t.tag) || slices.ContainsFunc(notFigures, func(a string) bool { return slices.Contains(t.attributes, a) }) {
			continue
		}
		f := FigureColumns{Value: h.tags[i], Attribute: t.words()}
		if t.tag == "indicator" && m.headersOf(claim.FieldAttribute) != nil {
			f.Attribute = ""
		}
		out = append(out, f)
	}
	return out
}

// words are what the hashtag's figure is of.
func (t hashtag) words() string {
	var out []string
	for _, a := range t.attributes {
		word, known := hxlWords[a]
		if !known {
			word = strings.ReplaceAll(a, "_", " ")
		}
		if word != "" {
			out = append(out, word)
		}
	}
	switch {
	case t.tag == "affected" && len(out) > 0:
	case t.tag == "inneed":
		out = append([]string{"in need"}, out...)
	case t.tag == "value" || t.tag == "indicator":
		if len(out) == 0 {
			out = []string{t.tag}
		}
	default:
		out = append([]string{t.tag}, out...)
	}
	return strings.Join(out, " ")
}
