package scope

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// Counted says what each figure counts or measures.
func Counted() rules.Family {
	return rules.Family{
		Name:   "counted",
		Sieves: slices.Concat(childrenSieves, magnitudeSieves, marginSieves, civicSieves, classifiedSieves, linkedSieves, gappedSieves, changeSieves, countSieves, measureSieves, sharedSieves, moneySieves, rowSieves, ellipsisSieves),
		Answer: func(c *claim.Claim) string { return c.Counted.Text },
	}
}

// isCount reports whether the figure counts things, not units of a measure; a
// rate of things (300 men a week) counts them, too.
func isCount(f *rules.Figure) bool {
	q := f.Claim.Quantity
	return strings.HasPrefix(q.Unit, "1/") || q.Unit == "" && (q.Dimension == quantity.Count || q.Dimension == "")
}

// settle takes the phrase as what the figure counts.
func settle(r *rules.Reading, f *rules.Figure, s *shape, p phrase) bool {
	if !p.ok() {
		return false
	}
	numbered := s.numbered(p)
	head := s.headWord(numbered)
	if predicative[head] {
		return false
	}
	if people, n := s.peopleAt(p.first, p.last); n > 0 && p.first+n == p.last {
		f.Claim.Counted = claim.Counted{Text: s.words(p.first, p.last), Span: s.spanOf(p), Head: "person", Concept: "person", Qualifiers: []string{strings.ToLower(people)}}
		enlist(r, f, s.eventAround(f.First, f.Last, p))
		return true
	}
	if f.Claim.Role == claim.Change && !isCount(f) && isChangeNoun[head] && head != "growth" {
		return false
	}
	if unfitHeads[head] || s.is(p.head, lexis.Weekday) || timeNouns[head] && !isCount(f) && f.Claim.Quantity.Dimension != quantity.Duration {
		return false
	}
	f.Claim.Counted = claim.Counted{
		Text:       s.words(p.first, p.last),
		Span:       s.spanOf(p),
		Head:       head,
		Concept:    head,
		Qualifiers: s.qualifiers(numbered),
	}
	classify(&f.Claim.Counted, s, numbered, s.eventAround(f.First, f.Last, p))
	if head == "personnel" && slices.ContainsFunc(f.Claim.Counted.Qualifiers, func(q string) bool { return civil[q] }) {
		f.Claim.Counted.Concept = "worker"
	}
	if head == "penalty" && !figure.IsMoney(f.Claim.Quantity.Unit) {
		f.Claim.Counted.Concept = head // kicked, not paid
	}
	s.nameRate(&f.Claim.Counted, p, figure.IsShare(f))
	if figure.IsShare(f) {
		nameOfArticle(r, &f.Claim.Counted)
	}
	if unit := f.Claim.Quantity.Unit; figure.IsMoney(unit) && figure.IsRate(unit) && isLevy[head] {
		f.Claim.Counted.Concept = "levy"
	}
	return true
}

// numbered is what a count, a total or the like is of, which the word before
// names: the cases of "the case count". Any other phrase is itself.
func (s *shape) numbered(p phrase) phrase {
	if p.head == p.first || !counting[s.lower(p.head)] {
		return p
	}
	before := lexis.Singular(s.lower(p.head - 1))
	if event := lexis.EventOfNoun[before]; lexis.CountedOf[before] == nil && (event == nil || !event.Harms) {
		return p
	}
	return phrase{first: p.first, last: p.head, head: p.head - 1}
}

// counting are nouns for a number that say by themselves nothing of what is counted.
var counting = wording.Set("count counts figure figures total totals number numbers tally")

// civil are services whose personnel are no soldiers.
var civil = wording.Set("fire brigade medical hospital health airport airline rescue ambulance police municipal maintenance railway security emergency")

// enlist takes people whom only their country names for the soldiers of that
// country that the document counted before, "900 Chilean soldiers … the
// Chileans", unless they came to harm: that may be anybody.
func enlist(r *rules.Reading, f *rules.Figure, event found) {
	if event.row != nil && event.row.Harms {
		return
	}
	at := figureIndex(r, f)
	for i := at - 1; i >= max(0, at-figure.AmountReach); i-- {
		before := &r.Figures[i].Claim.Counted
		if before.Concept == "military-personnel" && slices.Equal(before.Qualifiers, f.Claim.Counted.Qualifiers) {
			f.Claim.Counted.Head, f.Claim.Counted.Concept = before.Head, before.Concept
			return
		}
	}
}

// unfitHeads are words that can stand where a counted noun does and are none.
var unfitHeads = wording.Set("further late early front now according what which who that cent percent percentage hundred thousand million billion trillion lot kind sort rest up way time fewer higher lower greater one two three four five six seven eight nine ten eleven twelve dozen a.m. p.m. am pm short")

// classify gives the counted thing its concept. Whoever comes to harm is a
// person to begin with, and what else he is narrows that; in some events it
// does not matter by what noun persons are counted.
func classify(c *claim.Counted, s *shape, p phrase, event found) {
	if row := eventNamed[s.event(event, *c).Concept]; event.ok() && row != nil {
		event.row = row
	}
	row := lexis.CountedOf[c.Head]
	if row == nil && c.Head == "member" {
		row = membersOf(c)
	}
	if row != nil {
		c.Concept = row.Name
		c.Qualifiers = addQualifier(c.Qualifiers, row.Qualifier)
	}
	if c.Head == "shot" && s.isDose(c, p) {
		c.Concept = "dose"
	}
	e := event.row
	if e != nil && e.Harms && c.Concept != "person" && c.Concept != "military-personnel" && s.is(p.head, lexis.PersonNoun) {
		c.Qualifiers = addQualifier(c.Qualifiers, c.Concept)
		c.Concept = "person"
	}
	if e != nil && e.Name == "strike" && row == nil && (s.is(p.head, lexis.PersonNoun) || c.Head == "member") {
		c.Qualifiers = addQualifier(c.Qualifiers, c.Head)
		c.Concept = "worker"
	}
	switch {
	case e == nil:
	case e.Counts != "" && (c.Concept == "person" || c.Concept == "structure" || c.Concept == "crowd" || c.Concept == "worker" || c.Concept == "post" || c.Concept == "voter"):
		if c.Concept == "voter" {
			c.Qualifiers = slices.DeleteFunc(slices.Clone(c.Qualifiers), func(q string) bool { return entitled[q] })
		}
		c.Concept = e.Counts
	}
	c.Qualifiers = slices.DeleteFunc(c.Qualifiers, func(q string) bool {
		return c.Concept == "person" && disasters[q] || c.Concept == "case" && !casesOf[q] || saysAgain(q, c) || e != nil && e.Names(q) || numberAdjectives[q] && s.is(p.head, lexis.NumberNoun)
	})
}

// isDose reports whether the shots counted are of a medicine, as the words before
// them or what is done with them tell: players and guns have shots, too.
func (s *shape) isDose(c *claim.Counted, p phrase) bool {
	return givenAsShots[s.lemma(s.governingVerb(p.first))] || slices.ContainsFunc(c.Qualifiers, func(q string) bool { return medicines[q] })
}

var (
	givenAsShots = wording.Set("give administer receive inject distribute deliver vaccinate roll")
	medicines    = wording.Set("vaccine vaccination booster flu influenza covid coronavirus covid-19 measles polio mmr tetanus rabies insulin antibiotic allergy")
)

// saysAgain reports whether the word is another noun for the class counted: the
// "crude" of crude oil.
func saysAgain(q string, c *claim.Counted) bool {
	row := lexis.CountedOf[q]
	return row != nil && row.Qualifier == "" && row.Name == c.Concept && c.Concept != "person"
}

// casesOf are the words that narrow cases in one outbreak; what the disease is
// called narrows nothing.
var casesOf = wording.Set("confirmed suspected probable possible unconfirmed new active severe mild serious critical fatal local imported domestic foreign daily weekly asymptomatic symptomatic community hospital child adult paediatric male female recovered unvaccinated vaccinated court criminal civil")

// disasters name what a whole story is of, and narrow nothing in it: the quake
// death toll, flood victims.
var disasters = wording.Set("quake earthquake tremor flood flooding storm hurricane typhoon cyclone tornado tsunami fire wildfire bushfire blaze blast explosion crash derailment collision wreck accident disaster landslide avalanche eruption heatwave outbreak epidemic pandemic attack bombing shooting")

// entitled are words for those who may vote, of whom a turnout is the share.
var entitled = wording.Set("registered eligible entitled")

// membersOf is the class that the word before "members" names, "crew members",
// which narrows it no further; nil where none does.
func membersOf(c *claim.Counted) *lexis.CountedConcept {
	for i, word := range c.Qualifiers {
		if row := lexis.CountedOf[word]; row != nil && row.Qualifier == "" {
			c.Qualifiers = slices.Delete(slices.Clone(c.Qualifiers), i, i+1)
			return row
		}
	}
	return nil
}

func addQualifier(qualifiers []string, q string) []string {
	if q == "" || slices.Contains(qualifiers, q) {
		return qualifiers
	}
	qualifiers = append(slices.Clone(qualifiers), q)
	slices.Sort(qualifiers)
	return qualifiers
}
