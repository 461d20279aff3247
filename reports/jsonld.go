package reports

import (
	"encoding/json"
	"io"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// ldGraph is a set of schema.org claims as JSON-LD 1.1 (W3C).
type ldGraph struct {
	Context string    `json:"@context"`
	Graph   []ldClaim `json:"@graph"`
}

// ldClaim is a figure as schema.org's Claim: the sentence that states it, who
// stands behind it, and the article it appears in. There is no ClaimReview: that
// takes a rating, and a rating takes a person.
type ldClaim struct {
	Type       string    `json:"@type"`
	ID         string    `json:"@id"`
	Text       string    `json:"text"`
	About      *ldThing  `json:"about,omitempty"`
	Author     *ldThing  `json:"author,omitempty"`
	Appearance ldArticle `json:"appearance"`
	Entity     ldValue   `json:"mainEntity"`
	Places     []ldThing `json:"spatialCoverage,omitempty"`
	// Time is a date, or an interval of two as ISO 8601 writes it.
	Time string `json:"temporalCoverage,omitempty"`
}

// ldThing is any of schema.org's types of which only the name is known.
type ldThing struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

// ldValue is schema.org's QuantitativeValue; a bound that the text does not give
// is left out.
type ldValue struct {
	Type string       `json:"@type"`
	Low  *json.Number `json:"minValue,omitempty"`
	High *json.Number `json:"maxValue,omitempty"`
	Unit string       `json:"unitText,omitempty"`
	// Words are the words that state the amount.
	Words string `json:"description"`
}

// ldArticle is schema.org's NewsArticle.
type ldArticle struct {
	Type      string   `json:"@type"`
	ID        string   `json:"identifier"`
	URL       string   `json:"url,omitempty"`
	Headline  string   `json:"headline,omitempty"`
	Publisher *ldThing `json:"publisher,omitempty"`
	Published string   `json:"datePublished,omitempty"`
	Modified  string   `json:"dateModified,omitempty"`
}

// writeJSONLD writes every figure of the documents as a schema.org Claim.
func writeJSONLD(out io.Writer, view View, _ Terminal) error {
	x := newIndex(view)
	graph := ldGraph{Context: "https://schema.org", Graph: []ldClaim{}}
	for i := range view.Claims {
		graph.Graph = append(graph.Graph, x.ldClaim(&view.Claims[i]))
	}
	return encode(out, graph, "  ")
}

func (x *index) ldClaim(c *ClaimView) ldClaim {
	told := ldClaim{
		Type: "Claim", ID: "#" + claimAnchor(c.ID), Text: c.Sentence.Exact,
		Entity: ldValue{Type: "QuantitativeValue", Low: c.Quantity.Low, High: c.Quantity.High, Unit: c.Quantity.Unit, Words: c.Quote.Exact},
		About:  ldNamed("Thing", c.Counted.Text), Author: ldNamed(ldAgentType(c.Attribution.Kind), c.Attribution.By),
		Appearance: ldArticle{Type: "NewsArticle", ID: c.Document}, Time: ldTime(c.AsOf),
	}
	for _, p := range c.Place {
		told.Places = append(told.Places, ldThing{"Place", p.Name})
	}
	if at, known := x.documents[c.Document]; known {
		d := &x.view.Documents[at]
		told.Appearance.URL, told.Appearance.Headline = webLink(d.URL), d.Title
		told.Appearance.Publisher = ldNamed("Organization", d.Publisher)
		told.Appearance.Published, told.Appearance.Modified = d.Published, d.Modified
	}
	return told
}

// ldNamed is a thing with a name, nil where it has none.
func ldNamed(kind, name string) *ldThing {
	if name == "" {
		return nil
	}
	return &ldThing{kind, name}
}

func ldAgentType(kind claim.SourceKind) string {
	switch kind {
	case claim.Person:
		return "Person"
	case claim.Government:
		return "GovernmentOrganization"
	}
	return "Organization"
}

func ldTime(period *PeriodView) string {
	switch {
	case period == nil:
		return ""
	case period.From == period.To || period.To == "":
		return period.From
	case period.From == "":
		return "../" + period.To
	}
	return period.From + "/" + period.To
}
