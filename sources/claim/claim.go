// Package claim is the vocabulary that readers of documents and comparers of
// claims share: a claim is one figure of one document with everything the
// document says of it.
//
// Comparison works on concepts, names and numbers alone; whatever needs
// knowledge of a language was settled before a Claim was made. The package
// decides nothing and knows no word of any language.
package claim

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// Claim is one figure of one document. Spans are byte ranges of that
// document's Text; an empty span means that no words of the text say it.
type Claim struct {
	// ID is stable across runs, and across edits elsewhere in the document.
	ID       string
	Document string
	Section  document.Section
	// Quote is the words that state the amount, hedge and unit included:
	// "as many as 12,000", "$1.2 million".
	Quote    document.Span
	Sentence document.Span

	Quantity quantity.Stated
	// Implied is set where no number word states the amount: the one that "a man
	// was killed" tells of.
	Implied bool
	// Role says how the amount relates to what is counted.
	Role Role
	// Of is the id of the claim that this one is a share or a part of ("80 per
	// cent of them", "of the 8,000, none"), "" where there is none.
	Of string
	// Whole is the quote of the claim that Of names, while the document is
	// read; empty where there is none.
	Whole document.Span

	Counted     Counted
	Event       Event
	Places      []Place
	AsOf        Period
	Modality    Modality
	Attribution Attribution
	Basis       Basis

	// Corrected is set where the text owns up to correcting this figure.
	Corrected bool
	// Superseded is set where the text tells the figure as one that another has
	// taken the place of: "up from 31", "an earlier toll of 31".
	Superseded bool
	// Scanned is set where only the digits of the figure were read, in a text of
	// another language: nothing else of it is known, and nothing is compared to it.
	Scanned bool
	// Why says how the figure was read, in the order in which it was decided.
	Why []Reason
}

// Role says how an amount relates to the thing counted.
type Role string

// The roles of an amount.
const (
	// Level is a state or a total: 8,000 troops are in Kursk.
	Level Role = ""
	// Increment comes on top of something: another 40, 2,000 more.
	Increment Role = "increment"
	// Change is the size of a rise or a fall: rose 8%, fell by 12.
	Change Role = "change"
	// Part is a stated part of a stated whole: of them 12, none of the 8,000.
	Part Role = "part"
	// Exception is what something did not befall: all but eight.
	Exception Role = "exception"
	// Attribute measures something by the way: an age, a price, a distance.
	Attribute Role = "attribute"
)

// Counted is the thing that was counted or measured.
type Counted struct {
	// Text is the noun phrase without the amount: "North Korean troops".
	Text string
	// Span is where Text stands. It is empty where the text has no noun and the
	// verb alone says what is meant, "killed 12": Text then names it, "people".
	Span document.Span
	// Head is its head noun in the singular, in lower case: "troop".
	Head string
	// Concept names what comparison matches on: "military-personnel". It is
	// the head where the language's tables know no concept, and "" where only
	// the figure's unit says what is measured and nothing is told of it.
	Concept string
	// Qualifiers are the words that narrow the head, normalised, sorted and
	// without repeats: "north korea", "female". Two claims whose qualifiers
	// differ may count different things.
	Qualifiers []string
	// Unit is set where the noun is that of the figure's own unit, so that what
	// is measured has no words: 40 tonnes were lost.
	Unit bool
	// Anybody is set where the concept holds persons of no particular sort, so
	// that what befell them tells whom it means.
	Anybody bool
	// Pace is set where the noun is itself how fast something grows, growth or
	// inflation, and Concept what does: a level of it is a rise of that.
	Pace bool
	// Kin names the concepts of what others may count for the same event, so
	// that a reader could take the two counts for rivals: homes, customers.
	Kin []string
	// Holder is whose number it is, as what comparison matches holders on, where
	// every party to a contest has one of its own: the seats of one party, the
	// votes against. It is "" where there is no contest, or the text does not say.
	Holder string
	// Held goes behind the thing counted to name a question by the holder: "of the
	// Greens", "against".
	Held string
	// Delimited says how the text itself delimits the count beyond its noun.
	Delimited Delimited
}

// Delimited is what a text says of a count to delimit it: that it takes in, or
// leaves out, what other counts may not. It is zero where the text says nothing.
type Delimited struct {
	// Span is where the words stand: "leaves out rafts".
	Span document.Span
	// Takes is set where the count takes something in, Leaves where it leaves
	// something out.
	Takes, Leaves bool
}

// Event is what is said of the thing counted.
type Event struct {
	// Text is the words: "are deployed".
	Text string
	Span document.Span
	// Lemma is the verb or event noun in its base form: "deploy".
	Lemma string
	// Concept names what comparison matches on: "deploy", "kill", "injure".
	Concept string
	// Known is set where the language's tables know the event; the concept of
	// one they do not know is its lemma, and says less.
	Known bool
	// Bare is set where it says no more of the thing than that it is there, or
	// how much of it there is, and where nothing is said at all.
	Bare bool
	// Developing is set where one source goes on counting within a day.
	Developing bool
	// Still is set where the text says that it is so still: what is left of an
	// earlier count.
	Still bool
	// Grows is set where a count of what it befell so far never falls: the dead,
	// and not the missing.
	Grows bool
	// Once is set where what it befell was so many at one moment and stays so
	// many, whenever it is told: the people aboard when a ship went down.
	Once bool
	// Kin names the concepts of events that others may tell of the same people
	// or things: the injured are treated.
	Kin []string
	// Said goes behind the thing counted to name a question by the event:
	// "killed". It is "" where the thing's own noun says it, or nothing need.
	Said string
}

// Place is a place that bounds a figure.
type Place struct {
	Text string
	Span document.Span
	// Name is the canonical name: "Kursk Oblast", "Russia".
	Name string
	// Within names the places that hold this one, nearest first: "Russia".
	Within []string
	// Leads is the word that leads to the place's name behind a noun: "in".
	Leads string
	// Common is set where only a common noun names it, "the stadium": it says
	// where, and not which one.
	Common bool
	// Assumed is set where no words near the figure name the place, and the one
	// that the document names most was taken.
	Assumed bool
}

// Period is the time that a figure holds for, resolved against the document's
// own date. An instant has From equal to To.
type Period struct {
	Text string
	Span document.Span
	From document.Moment
	To   document.Moment
	// Assumed is set where the text names no time and the document's own date
	// was taken.
	Assumed bool
}

// IsZero reports whether neither the text nor the document gave a time.
func (p Period) IsZero() bool { return p.From.IsZero() && p.To.IsZero() }

// Modality says whether the document tells the figure as a fact.
type Modality string

// The modalities of a figure.
const (
	Asserted Modality = "asserted"
	Denied   Modality = "denied"
	Expected Modality = "expected"
	Feared   Modality = "feared"
	Possible Modality = "possible"
)

// Basis says on what a figure of a vote rests where that is less than the full
// count. It is zero where the text says nothing of it.
type Basis struct {
	Kind BasisKind
	// Text and Span are the words that say so: "with 64% of ballots counted".
	Text string
	Span document.Span
	// By is what pollsters are matched on, "" for no poll, and where the text names
	// nobody.
	By string
}

// BasisKind is what sort of basis a figure has.
type BasisKind string

// The kinds of basis.
const (
	FullCount    BasisKind = ""
	Sample       BasisKind = "sample"
	PartialCount BasisKind = "partial"
)

// Set is everything that was read from one or more documents.
type Set struct {
	Documents []*document.Document
	// Claims stand in the order of Documents and, within one, of the text.
	Claims []Claim
	// Notices stand in the order of Documents and, within one, of the text.
	Notices []Notice
	Caveats []document.Caveat
	Errors  []Failure
}

// Failure is one input, or one record of one, that could not be read.
type Failure struct {
	// Document is the id or the path of what failed.
	Document string
	// Line counts from 1; 0 where no line is to blame.
	Line int
	// Offset is the byte at which the record to blame begins in its file, once that
	// is unpacked; 0 where it is the first, or where that is not known.
	Offset  int
	Message string
	// Hint tells the user what to do about it; it may be empty.
	Hint string
}
