package scope

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// rateNouns head what is measured in proportion to something; the word before
// them says what that is.
var rateNouns = wording.Set("rate ratio quota")

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
	if word := s.lower(p.head - 1); rateNouns[c.Head] && p.head > p.first && !s.is(p.head-1, lexis.Closed) && !lexis.EmptyQualifiers[word] && !numberAdjectives[word] {
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
	if c.Head == "price" && (slices.Contains(c.Qualifiers, "share") || slices.Contains(c.Qualifiers, "stock")) {
		c.Concept, c.Qualifiers = sharePrice, nil
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
	if row := lexis.CountedOf[word]; row != nil {
		return row.Name
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
		row := lexis.CountedOf[q]
		switch {
		case pacing[q]:
		case q == "economic":
			grows = "economy"
		case grows == "" && row != nil:
			grows = row.Name
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
var pacing = wording.Set("annual yearly headline consumer retail price overall year-on-year cpi quarterly monthly annualised annualized")

// wordsKey is the key under which a reading keeps the words of its article.
type wordsKey struct{}

// speaksOf reports whether the article has one of the words, in lower case.
func speaksOf(r *rules.Reading, words ...string) bool {
	all, ok := r.Notes[wordsKey{}].(map[string]bool)
	if !ok {
		all = map[string]bool{}
		for i := range r.Article.Sentences {
			for _, t := range r.Article.Sentences[i].Tokens {
				all[t.Lower] = true
			}
		}
		r.Note(wordsKey{}, all)
	}
	return slices.ContainsFunc(words, func(w string) bool { return all[w] })
}

// nameOfArticle names growth and prices of nothing that is said by what the
// article is about: the economy, and what consumers pay.
func nameOfArticle(r *rules.Reading, c *claim.Counted) {
	if len(c.Qualifiers) > 0 {
		return
	}
	switch {
	case c.Concept == "growth" && speaksOf(r, "economy", "economic", "gdp"):
		c.Concept = "economy"
	case c.Concept == "price" && c.Head == "price" && speaksOf(r, "inflation"):
		c.Qualifiers = []string{"consumer"}
	}
}

// sharePrice is the concept of what shares are told to rise and fall by.
const sharePrice = "share price"

// pricesOf gives what a figure tells of its subject the concept of a price: of
// shares that fall, and of food that costs so much more or is cheaper.
func (s *shape) pricesOf(v int, f *rules.Figure) {
	c := &f.Claim.Counted
	changes := figure.IsShare(f) && f.Claim.Role == claim.Change
	switch {
	case (c.Head == "share" || c.Head == "stock") && (changes || figure.IsMoney(f.Claim.Quantity.Unit)):
		c.Concept, c.Qualifiers = sharePrice, nil
	case changes && c.Concept != "price" && (s.lemma(v) == "cost" || s.lower(f.Last) == "cheaper" || s.lower(f.Last) == "dearer"):
		c.Qualifiers = addQualifier(c.Qualifiers, c.Head)
		c.Concept = "price"
	}
}
