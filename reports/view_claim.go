package reports

import (
	"encoding/json"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// ClaimView is one figure of one document with everything the document says
// of it. Start and End are null where no words of the text say the thing.
type ClaimView struct {
	ID       string           `json:"id"`
	Document string           `json:"document"`
	Section  document.Section `json:"section"`
	Quote    QuoteView        `json:"quote"`
	Sentence SpanView         `json:"sentence"`
	Quantity QuantityView     `json:"quantity"`
	// Role is "" for a level, else increment, change, part or attribute.
	Role claim.Role `json:"role"`
	// Of is the id of the claim that this one is a share or a part of.
	Of       string         `json:"of"`
	Counted  CountedView    `json:"counted"`
	Event    EventView      `json:"event"`
	Place    []PlaceView    `json:"place"`
	AsOf     *PeriodView    `json:"as_of"`
	Modality claim.Modality `json:"modality"`
	// Basis is what a figure of a vote rests on; nil where that is the full count.
	Basis       *BasisView      `json:"basis,omitempty"`
	Attribution AttributionView `json:"attribution"`
	Corrected   bool            `json:"corrected,omitempty"`
	Superseded  bool            `json:"superseded,omitempty"`
	// Scanned is set where only the digits of the figure were read.
	Scanned bool         `json:"scanned,omitempty"`
	Why     []ReasonView `json:"why"`
}

// QuantityView is an amount as the text states it.
type QuantityView struct {
	Form quantity.Form `json:"form"`
	// Low and High are null where the text gives no such bound.
	Low       *json.Number       `json:"low"`
	High      *json.Number       `json:"high"`
	Unit      string             `json:"unit"`
	Dimension quantity.Dimension `json:"dimension"`
	Step      json.Number        `json:"step"`
	Trend     quantity.Trend     `json:"trend"`
	// Stated is the exact value or values: "1/3", "3.50", "10000..12000".
	Stated string `json:"stated"`
}

// CountedView is the thing counted or measured.
type CountedView struct {
	Text       string   `json:"text"`
	Head       string   `json:"head"`
	Concept    string   `json:"concept"`
	Qualifiers []string `json:"qualifiers"`
	// Holder is whose number it is, of those who contest one: a party's, those
	// against.
	Holder string `json:"holder,omitempty"`
	Start  *int   `json:"start"`
	End    *int   `json:"end"`
	// Delimited is nil where the text does not say what the count takes in.
	Delimited *DelimitedView `json:"delimited,omitempty"`
}

// DelimitedView is the words by which a text delimits a count.
type DelimitedView struct {
	Text  string `json:"text"`
	Start *int   `json:"start"`
	End   *int   `json:"end"`
	// Takes is set where the count takes something in, Leaves where it leaves
	// something out.
	Takes  bool `json:"takes,omitempty"`
	Leaves bool `json:"leaves,omitempty"`
}

// BasisView is what a figure of a vote rests on: a poll, or a part of the votes.
type BasisView struct {
	Kind  claim.BasisKind `json:"kind"`
	Text  string          `json:"text"`
	Start *int            `json:"start"`
	End   *int            `json:"end"`
	// By is what pollsters are matched on, "" where the text names none.
	By string `json:"by"`
}

// EventView is what is said of the thing counted.
type EventView struct {
	Text    string `json:"text"`
	Lemma   string `json:"lemma"`
	Concept string `json:"concept"`
	Start   *int   `json:"start"`
	End     *int   `json:"end"`
}

// PlaceView is a place that bounds a figure.
type PlaceView struct {
	Text string `json:"text"`
	Name string `json:"name"`
	// Within names the places that hold this one, nearest first.
	Within []string `json:"within"`
	Start  *int     `json:"start"`
	End    *int     `json:"end"`
	// Assumed is set where no words near the figure name the place.
	Assumed bool `json:"assumed,omitempty"`
}

// PeriodView is the time that a figure holds for, RFC 3339 or a date alone.
type PeriodView struct {
	Text    string `json:"text"`
	From    string `json:"from"`
	To      string `json:"to"`
	Start   *int   `json:"start"`
	End     *int   `json:"end"`
	Assumed bool   `json:"assumed"`
}

// AttributionView says who stands behind a figure.
type AttributionView struct {
	By    string           `json:"by"`
	Text  string           `json:"text"`
	Start *int             `json:"start"`
	End   *int             `json:"end"`
	Cue   string           `json:"cue"`
	Kind  claim.SourceKind `json:"kind"`
	// Via is the chain that handed the figure on, outermost first.
	Via []string `json:"via"`
	// For is the institution or state that a person speaks for.
	For    string `json:"for"`
	Direct bool   `json:"direct"`
}

func (l locators) claim(c claim.Claim) ClaimView {
	locator := l.of(c.Document)
	return ClaimView{
		ID:          c.ID,
		Document:    c.Document,
		Section:     c.Section,
		Quote:       locator.quote(c.Quote),
		Sentence:    locator.span(c.Sentence),
		Quantity:    viewQuantity(c.Quantity),
		Role:        c.Role,
		Of:          c.Of,
		Counted:     locator.counted(c.Counted),
		Event:       locator.event(c.Event),
		Place:       each(c.Places, locator.place),
		AsOf:        locator.period(c.AsOf),
		Modality:    c.Modality,
		Basis:       locator.basis(c.Basis),
		Attribution: locator.attribution(c.Attribution),
		Corrected:   c.Corrected,
		Superseded:  c.Superseded,
		Scanned:     c.Scanned,
		Why:         each(c.Why, locator.reason),
	}
}

func viewQuantity(stated quantity.Stated) QuantityView {
	return QuantityView{
		Form:      stated.Form,
		Low:       bound(stated.Low, stated.Form.HasLow()),
		High:      bound(stated.High, stated.Form.HasHigh()),
		Unit:      stated.Unit,
		Dimension: stated.Dimension,
		Step:      decimal(stated.Step),
		Trend:     stated.Trend,
		Stated:    stated.String(),
	}
}

func (l *locator) counted(c claim.Counted) CountedView {
	view := CountedView{Text: c.Text, Head: c.Head, Concept: c.Concept, Qualifiers: list(c.Qualifiers), Holder: c.Holder}
	view.Start, view.End = l.ends(c.Span)
	if d := c.Delimited; d.Takes || d.Leaves {
		view.Delimited = &DelimitedView{Text: l.span(d.Span).Exact, Takes: d.Takes, Leaves: d.Leaves}
		view.Delimited.Start, view.Delimited.End = l.ends(d.Span)
	}
	return view
}

func (l *locator) basis(b claim.Basis) *BasisView {
	if b.Kind == claim.FullCount {
		return nil
	}
	view := BasisView{Kind: b.Kind, Text: b.Text, By: b.By}
	view.Start, view.End = l.ends(b.Span)
	return &view
}

func (l *locator) event(e claim.Event) EventView {
	view := EventView{Text: e.Text, Lemma: e.Lemma, Concept: e.Concept}
	view.Start, view.End = l.ends(e.Span)
	return view
}

func (l *locator) place(place claim.Place) PlaceView {
	view := PlaceView{Text: place.Text, Name: place.Name, Within: list(place.Within), Assumed: place.Assumed}
	view.Start, view.End = l.ends(place.Span)
	return view
}

func (l *locator) period(period claim.Period) *PeriodView {
	if period.IsZero() {
		return nil
	}
	view := PeriodView{Text: period.Text, From: period.From.String(), To: period.To.String(), Assumed: period.Assumed}
	view.Start, view.End = l.ends(period.Span)
	return &view
}

func (l *locator) attribution(a claim.Attribution) AttributionView {
	view := AttributionView{By: a.By, Text: a.Text, Cue: a.Cue, Kind: a.Kind, Via: list(a.Via), For: a.For, Direct: a.Direct}
	view.Start, view.End = l.ends(a.Span)
	return view
}
