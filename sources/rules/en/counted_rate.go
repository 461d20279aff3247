package en

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// rateNouns head what is measured in proportion to something; the word before
// them says what that is.
var rateNouns = wordSet("rate ratio quota")

// rateSynonyms lists what reports call one rate by other words; each example
// holds a figure, "12 per cent", of that rate.
var rateSynonyms = []struct{ name, words, example string }{
	{"unemployment", "unemployment jobless joblessness unemployed", "The jobless rate is 12 per cent."},
	{"mortality", "mortality fatality lethality death", "The case fatality rate is 12 per cent."},
	{"interest", "interest key main policy benchmark base repo lending bank cash funds", "The key rate is 12 per cent."},
}

// rateNames indexes them by word.
var rateNames = func() map[string]string {
	names := map[string]string{}
	for _, row := range rateSynonyms {
		for _, word := range strings.Fields(row.words) {
			names[word] = row.name
		}
	}
	return names
}()

// nameRate gives a rate the concept of what it is the rate of, so that "the
// jobless rate" is what other reports call unemployment. A share alone makes a
// rate of a noun of the table: "fatality is 4 per cent".
func (s *shape) nameRate(c *claim.Counted, p phrase, share bool) {
	if word := s.lower(p.head - 1); rateNouns[c.Head] && p.head > p.first && !s.is(p.head-1, closed) && !emptyQualifiers[word] && !numberAdjectives[word] {
		c.Concept = rateName(word)
		c.Qualifiers = slices.DeleteFunc(slices.Clone(c.Qualifiers), func(q string) bool {
			return q == word || q == "case" && c.Concept == "mortality" || rateNames[q] == c.Concept
		})
		return
	}
	if c.Head == "index" && slices.Contains(c.Qualifiers, "price") {
		c.Concept = "price"
		c.Qualifiers = slices.DeleteFunc(slices.Clone(c.Qualifiers), func(q string) bool { return q == "price" })
	}
	if c.Head == "growth" || c.Head == "inflation" {
		namePace(c)
		return
	}
	if c.Head == "product" && slices.Contains(c.Qualifiers, "gross") && slices.Contains(c.Qualifiers, "domestic") {
		c.Concept = "economy"
		c.Qualifiers = slices.DeleteFunc(slices.Clone(c.Qualifiers), func(q string) bool { return q == "gross" || q == "domestic" })
	}
	if name := rateNames[c.Head]; share && name != "" && name != "interest" {
		c.Concept = name
	}
}

func rateName(word string) string {
	if name := rateNames[word]; name != "" {
		return name
	}
	if row := countedOf[word]; row != nil {
		return row.name
	}
	return word
}

// namePace gives growth and inflation the concept of what grows, and inflation
// without a word for it that of consumer prices: "inflation was 3 per cent" is
// what others tell as "consumer prices rose by 3 per cent".
func namePace(c *claim.Counted) {
	c.Pace = true
	grows := ""
	if c.Head == "inflation" {
		grows = "price"
	}
	var rest []string
	for _, q := range c.Qualifiers {
		row := countedOf[q]
		switch {
		case pacing[q]:
		case q == "economic":
			grows = "economy"
		case grows == "" && row != nil:
			grows = row.name
		case grows == "" && changeable[q]:
			grows = q
		default:
			rest = append(rest, q)
		}
	}
	if c.Head == "inflation" && len(rest) == 0 {
		rest = []string{"consumer"}
	}
	if grows != "" {
		c.Concept, c.Qualifiers = grows, rest
	}
}

// pacing are words that say over what time something grows, or that it is the
// usual measure.
var pacing = wordSet("annual yearly headline consumer retail price overall year-on-year cpi quarterly monthly annualised annualized")
