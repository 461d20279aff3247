package claim

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// Table is one file of figures in rows, or the part of it that one source
// stands behind, read by a mapping of its columns.
type Table struct {
	// ID names the table in every output: its path as it was given.
	ID        string
	Path      string
	MediaType string
	// SHA256 is the lower-case hexadecimal digest of the file's bytes.
	SHA256 string
	// Columns says which column each field was read from, in the order of the
	// fields. A field without a column stands behind none; where a record gives
	// several attributes, the columns of their numbers stand in the rows.
	Columns []Column
	// Meanings says what the attributes of the rows mean, one for each that any
	// row has, in the order of their words. An attribute that is missing here
	// means no more than its words are.
	Meanings []Meaning
	// Rows stand in the order of the file.
	Rows []Row
	// Caveats are doubts about how the file was read, as words alone.
	Caveats []document.Caveat
}

// Column is the header of the column that a field is read from.
type Column struct {
	Field  Field
	Header string
}

// Header is the column that a field was read from, "" where there is none or,
// where records give several attributes, where each has one of its own.
func (t *Table) Header(f Field) string { return headerIn(t.Columns, f) }

// HeaderOf is the column that a field of one row was read from, "" where there
// is none.
func (t *Table) HeaderOf(r *Row, f Field) string {
	if own := headerIn(r.Columns, f); own != "" {
		return own
	}
	return t.Header(f)
}

func headerIn(columns []Column, f Field) string {
	for _, c := range columns {
		if c.Field == f {
			return c.Header
		}
	}
	return ""
}

// Field is what a column says of a row's figure.
type Field string

// The fields of a row, in the order in which tables list them.
const (
	FieldItem      Field = "item"      // what the row is about: an incident, a city
	FieldAttribute Field = "attribute" // what is counted or measured of it: deaths, population
	FieldValue     Field = "value"
	FieldLow       Field = "low"
	FieldBest      Field = "best"
	FieldHigh      Field = "high"
	FieldUnit      Field = "unit"
	FieldSource    Field = "source" // who stands behind the figure
	FieldDate      Field = "date"   // what the figure is as of
	FieldPlace     Field = "place"
	FieldQuote     Field = "quote" // the source's words that state the figure
	FieldURL       Field = "url"
	FieldArchive   Field = "archive" // a file that holds the source as it was
	FieldNote      Field = "note"    // a remark on the figure: "revised", "confirmed cases only"
)

// Fields lists every field, in the order in which tables list them.
func Fields() []Field {
	return []Field{FieldItem, FieldAttribute, FieldValue, FieldLow, FieldBest, FieldHigh, FieldUnit, FieldSource,
		FieldDate, FieldPlace, FieldQuote, FieldURL, FieldArchive, FieldNote}
}

// Row is one figure of a table and what its columns say of it. A record whose
// columns give several attributes makes one row each. Texts are the cells
// without surrounding white space, "" where the cell is empty or no column was
// mapped. Equal texts share their bytes.
type Row struct {
	// Number is the record's, counted from 1 below the header.
	Number int
	// Line is where the record starts in the file, counted from 1; 0 where the
	// format has no lines.
	Line int
	// Columns are those that Value, Low, Best and High were read from where a
	// record gives several attributes, else nil: the table's Columns hold.
	Columns []Column

	Item      string
	Attribute string
	Unit      string
	Source    string
	Place     string
	Quote     string
	URL       string
	Archive   string
	Note      string
	Date      Period
	// Whole is set where the item or the place says that the row holds all the
	// others together: "Total"; WholeOf is then the place that these lie in, where
	// the place says so: "Kent" of "Total, Kent".
	Whole   bool
	WholeOf string

	// Value, Low, Best and High are nil where the cell is empty. Value is a
	// figure as prose would state it ("about 1.2m", "10–12k"); the three others
	// are the estimates of layouts that give them apart.
	Value *quantity.Stated
	Low   *quantity.Stated
	Best  *quantity.Stated
	High  *quantity.Stated

	// Said is the figures that were read in Quote; a row without a quote has none.
	Said []Figure
	// Evidence is what became of the quote in the archived source.
	Evidence Evidence
}

// Figure is one figure of a row's quote: what a Claim says, without its ids, its
// reasons and the words that say it.
type Figure struct {
	// Quote is the words that state the amount, a byte range of the row's Quote.
	Quote    document.Span
	Quantity quantity.Stated
	// Sense is never nil. Figures that say the same of their amounts may share one.
	*Sense
}

// Sense is what a figure's quote says of its amount. Its spans are empty, and so is
// every field that tells words of the text.
type Sense struct {
	Role        Role
	Counted     Counted
	Event       Event
	Places      []Place
	AsOf        Period
	Modality    Modality
	Attribution Attribution
	Corrected   bool
	Superseded  bool
}

// Evidence is what became of a row's quote when it was looked up in the source
// that the row archived.
type Evidence string

// The outcomes of looking a quote up. Only runs of white space may differ
// between the quote and the source.
const (
	EvidenceUnchecked Evidence = ""           // there is no quote or no archived source
	EvidenceFound     Evidence = "found"      // the source holds the quote
	EvidenceLost      Evidence = "lost"       // the source was read and does not hold it
	EvidenceUnread    Evidence = "unreadable" // the source could not be read
)
