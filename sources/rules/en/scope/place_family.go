package scope

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// Place says which places bound each figure, nearest first.
func Place() rules.Family {
	return rules.Family{
		Name:   "place",
		Sieves: placeSieves,
		Answer: func(c *claim.Claim) string {
			var names []string
			for _, p := range c.Places {
				names = append(names, strings.Join(append([]string{p.Name}, p.Within...), " < "))
			}
			return strings.Join(names, "; ")
		},
	}
}

var placeSieves = []rules.Sieve{
	definiteSieve,
	{
		Name:     "place/in-clause",
		Sentence: "The places named in the figure's own clause bound it, the nearest first.",
		Apply:    withSite(placesInSentence(clauseDistance)),
		Examples: []rules.Example{
			{Text: "The crowd crushed 12 riders at the stadium in Lima.", Figure: "12", Want: "stadium; Lima < Peru < South America"},
			{Text: "Some 900 troops are in Russia's Kursk region.", Figure: "900", Want: "Kursk < Russia < Europe; Russia < Europe"},
			{Text: "There are 40 mules near Valdora.", Figure: "40", Want: "Valdora"},
			{Text: "A fire killed 12 people at the Halm refinery.", Figure: "12", Want: "Halm refinery"},
			{Text: "The slide cut 40 roads in Northern Honduras.", Figure: "40", Want: "Northern Honduras < Honduras < North America"},
			{Text: "Of 60 pupils in the schools of the town of Korven 12 were ill.", Figure: "60", Want: "Korven"},
			{Text: "There are 900 customs officers on watch along the Vesk.", Figure: "900", Want: "Vesk"},
			{Text: "It counts 900 tents in the Kesh region.", Figure: "900", Want: "Kesh"},
			{Text: "In neighbouring Kesh district it counts 900 tents.", Figure: "900", Want: "Kesh"},
			{Text: "A bomb killed 12 people in Tarsk, Velmaria.", Figure: "12", Want: "Tarsk < Velmaria"},
			{Text: "The insurer reported 900 claims in Chile.", Figure: "900", Want: "Chile < South America"},
			{Text: "The insurer reported 900 boat claims in Chile.", Figure: "900", Want: "Chile < South America"},
			{Text: "Floods drowned 900 goats in Chile, Peru and Chad.", Figure: "900", Want: "Chile, Peru and Chad"},
			{Text: "Floods drowned 900 goats in Chile and Peru.", Figure: "900", Want: "Chile and Peru < South America"},
			{Text: "The tents now in Chile are most of the 900 that were sent to Peru.", Figure: "900", Want: "Peru < South America; Chile < South America"},
			{Text: "Peru Quake Toll Rises to 900", Figure: "900", Want: "Peru < South America"},
			{Text: "The Tajik floods drowned 900 goats.", Figure: "900", Want: "Tajikistan < Asia"},
			{Text: "Now 900 soldiers are on Tajik soil.", Figure: "900", Want: "Tajikistan < Asia"},
			{Text: "Now 900 soldiers are near the Ukrainian border.", Figure: "900", Want: "Ukraine border"},
			{Text: "Now 900 soldiers are on the border with Ukraine.", Figure: "900", Want: "Ukraine border"},
			{Text: "A bus overturned near Tarsk in western Chad, killing 12 people.", Figure: "12", Want: "Tarsk < Chad < Africa; Chad < Africa"},
			{Text: "Police chased 900 pupils outside the parliament in Lima.", Figure: "900", Want: "Lima < Peru < South America"},
			{Text: "The order covers 900 residents of Tarsk.", Figure: "900", Want: "Tarsk"},
			{Text: "In May 900 boats crossed the Vesk.", Figure: "900", Want: "Vesk"},
			{Text: "Chad: gale kills 12", Figure: "12", Want: "Chad < Africa"},
			{Text: "Some 900 soldiers have entered Chad.", Figure: "900", Want: "Chad < Africa"},
			{Text: "The slide buried 12 huts in the western highlands.", Figure: "12", Want: "western highlands"},
			{Text: "The slide buried 12 huts in the west of Chad.", Figure: "12", Want: "Chad < Africa"},
			{Text: "In the Polish town of Wisno 12 huts burned.", Figure: "12", Want: "Wisno < Poland"},
		},
		CounterExamples: []rules.Example{
			{Text: "The slide buried 12 huts, with the worst damage near Lima.", Figure: "12"}, {Text: "Hail killed 12 cows, most of them in Chad.", Figure: "12"},
			{Text: "Paris says 900 have left.", Figure: "900"},
			{Text: "The minister told reporters in Berlin that 900 had left.", Figure: "900"},
			{Text: "Officials in Ankara said 900 had left.", Figure: "900"},
			{Text: "He wrote to Selma Brandt that 900 had left.", Figure: "900"},
			{Text: "The Washington Post counted 900 tents.", Figure: "900"},
			{Text: "A group based in Geneva has counted 900 tents.", Figure: "900"},
			{Text: "There are 900 welders at Halm Motors.", Figure: "900"},
			{Text: "Halm Motors is shut. There are 900 welders at Halm.", Figure: "900"},
			{Text: "There are 900 welders at the carmaker Halm.", Figure: "900"},
		},
	},
	{
		Name:            "place/in-sentence",
		Sentence:        "Places named elsewhere in the sentence bound the figure where its own clause names none.",
		Apply:           withSite(placesInSentence(4 * reach)),
		Examples:        []rules.Example{{Text: "A ferry sank off Crete, with the coast guard, the navy and three fishing crews still searching the bay by the light of flares, and 12 men died.", Figure: "12", Want: "Crete < Greece < Europe"}},
		CounterExamples: []rules.Example{{Text: "A ferry sank off Crete and 12 men died.", Figure: "12"}},
	},
	{
		Name:     "place/owner",
		Sentence: "The state or town that owns what is counted or measured is its place.",
		Apply:    withSite(placeOfOwner),
		Examples: []rules.Example{
			{Text: "Kenya's jobless rate rose to 12 per cent.", Figure: "12 per cent", Want: "Kenya < Africa"},
			{Text: "Peru's hop crop fell to 12 tonnes.", Figure: "12 tonnes", Want: "Peru < South America"},
		},
		CounterExamples: []rules.Example{
			{Text: "Chad's navy counted 12 whales.", Figure: "12"},
			{Text: "Chad's 12 tanks were hit.", Figure: "12"},
		},
	},
	{
		Name:     "place/host",
		Sentence: "A state that produces, records, shelters or the like is the place of what it does so with.",
		Apply:    withSite(placeOfHost),
		Examples: []rules.Example{
			{Text: "Chad plans to host 900 herders.", Figure: "900", Want: "Chad < Africa"},
			{Text: "Chad hosts 900 herders from abroad.", Figure: "900", Want: "Chad < Africa"},
			{Text: "Last year Peru has recorded 12 quakes.", Figure: "12", Want: "Peru < South America"},
		},
		CounterExamples: []rules.Example{
			{Text: "Chad sent 900 herders.", Figure: "900"},
			{Text: "Chad hosts 900 herders in Peru.", Figure: "900"},
		},
	},
	{
		Name:     "place/there",
		Sentence: "\"There\" behind a figure means the last place named before.",
		Apply:    withSite(placeThere),
		Examples: []rules.Example{
			{Text: "Snow fell in Lima.\nSome 900 tents are on the way there.", Figure: "900", Want: "Lima < Peru < South America"},
		},
		CounterExamples: []rules.Example{
			{Text: "Some 900 tents are on the way there.", Figure: "900"},
			{Text: "Snow fell in Lima. The mayor of 900 said there was more.", Figure: "900"},
		},
	},
	{
		Name:     "place/same-as",
		Sentence: "A figure that shares noun and event of a figure before it, or is a part of it, shares its place.",
		Apply:    withSite(placeInherited),
		Examples: []rules.Example{
			{Text: "Peru had sent 900 tents to Chile. Snow fell in Lima. It first spoke of 300.", Figure: "300", Want: "Chile < South America"},
			{Text: "Peru has 900 tents in Chile.\nSnow fell in Lima. None of the 900 was torn.", Figure: "None", Want: "Chile < South America"},
		},
		CounterExamples: []rules.Example{
			{Text: "Peru had sent 900 tents to Chile. It counted 300 goats.", Figure: "300"},
		},
	},
	{
		Name:     "place/paragraph",
		Sentence: "A place named earlier in the paragraph goes on to bound what follows.",
		Apply:    withSite(placeOfParagraph),
		Examples: []rules.Example{{Text: "The river rose in Lima. It drowned 12 goats.", Figure: "12", Want: "Lima < Peru < South America"}},
		CounterExamples: []rules.Example{
			{Text: "The river rose.\nIt drowned 12 goats.", Figure: "12"},
			{Text: "A barge had sailed from Lima. It drowned 12 goats.", Figure: "12"},
		},
	},
	{
		Name:     "place/story",
		Sentence: "Where no words near the figure name a place, the place that the document names most is taken.",
		Apply:    withSite(placeOfStory),
		Examples: []rules.Example{
			{Text: "The river rose in Lima.\nIt drowned 12 goats.", Figure: "12", Want: "Lima < Peru < South America"},
			{Text: "LIMA, May 3 - The river rose.\nIt drowned 12 goats.", Figure: "12", Want: "Lima < Peru < South America"},
		},
		CounterExamples: []rules.Example{
			{Text: "The river rose.\nIt drowned 12 goats.", Figure: "12"},
			{Text: "At Least 900 Goats Lost in Fierce Overnight Clashes", Figure: "900"},
			{Text: "At Least 900 Goats Lost in Barn Fire", Figure: "900"},
			{Text: "Guests of the Lima Fire Department met.\nSome 12 goats came.", Figure: "12"},
		},
	},
	{
		Name:     "place/site",
		Sentence: "Where no place has a name, a building or the like that a common noun names bounds the figure.",
		Apply:    placeOfSite,
		Examples: []rules.Example{
			{Text: "A gate gave way and 12 riders fell at the old racing stadium.", Figure: "12", Want: "old racing stadium"},
			{Text: "At the stadium, where 12 riders had met, the music stopped.", Figure: "12", Want: "stadium"},
			{Text: "A blast killed 12 clerks outside a fuel depot.", Figure: "12", Want: "fuel depot"},
		},
		CounterExamples: []rules.Example{
			{Text: "The county closed 12 schools.", Figure: "12"},
			{Text: "The mayor told reporters at the hospital that 12 goats drowned.", Figure: "12"},
		},
	},
}

// clauseDistance is how far, in words and the weight of marks between them, a
// place may stand from a figure and still be of its clause.
const clauseDistance = 22

// mostPlaces is how many places bound one figure.
const mostPlaces = 3

// placesInSentence makes a sieve of the places within a distance.
func placesInSentence(distance int) func(*rules.Reading, *rules.Figure) bool {
	return func(r *rules.Reading, f *rules.Figure) bool {
		s := shapeOf(r, f.Sentence)
		type candidate struct{ index, cost int }
		var near []candidate
		for i, m := range placesOf(s) {
			if cost := s.distanceOf(f, i); m.bounds && !m.telling && cost <= distance && !s.tellsMostOf(f, m) && (m.last <= f.First || m.first >= f.Last) {
				near = append(near, candidate{i, cost})
			}
		}
		slices.SortStableFunc(near, func(a, b candidate) int { return a.cost - b.cost })
		for _, c := range near[:min(len(near), mostPlaces)] {
			f.Claim.Places = append(f.Claim.Places, s.placeOf(s.places[c.index]))
		}
		return len(near) > 0
	}
}

// distanceOf is how far the mention stands from the figure; an owner ("Russia's
// Kursk region") comes right behind what it owns, and a town before the country
// that it is said to be in.
func (s *shape) distanceOf(f *rules.Figure, mention int) int {
	m, cost := s.places[mention], s.separation(f, s.places[mention].first, s.places[mention].last)
	if s.happensAt(f, m) {
		cost = min(cost, 1)
	}
	if mention+1 == len(s.places) || s.places[mention+1].first != m.last+1 {
		return cost
	}
	next := s.separation(f, s.places[mention+1].first, s.places[mention+1].last)
	switch {
	case s.is(m.last, lexis.Possessive):
		return next + 1
	case s.lower(m.last) == "in":
		return min(cost, next)
	}
	return cost
}

// placeOf makes the claim's place of a mention.
func (s *shape) placeOf(m mention) claim.Place {
	return claim.Place{Text: s.words(m.first, m.last), Span: s.span(m.first, m.last), Name: m.place.Name, Within: m.place.Within}
}

// placeOfHost reads the state that is the subject of the figure's verb.
func placeOfHost(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	v := s.governingVerb(f.First)
	owns := s.is(v, lexis.FormOfHave) && !movable[f.Claim.Counted.Concept] && f.Claim.Event.Concept != ""
	if v < 0 || !lexis.Hosting[s.lemma(v)] && !owns || f.Claim.Counted.Concept == "military-personnel" {
		return false
	}
	start := s.chainStart(s.verbGroupStart(v))
	for start > 0 && s.is(start-1, lexis.Adverb) {
		start--
	}
	for _, m := range placesOf(s) {
		if m.last == start && !s.is(m.last-1, lexis.Possessive) {
			f.Claim.Places = []claim.Place{s.placeOf(m)}
			return true
		}
	}
	return false
}

// movable are classes of things whose owner is often not where they are.
var movable = wording.Set("military-personnel drone aircraft vehicle missile rocket ship vessel tank crew person citizen national diplomat athlete debt")

// placeOfOwner reads "Kenya's jobless rate": a place that owns the noun which is
// counted, or stands among the words before it.
func placeOfOwner(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	p := s.countedPhrase(f)
	if !p.ok() || movable[f.Claim.Counted.Concept] && !s.is(p.head, lexis.NumberNoun) {
		return false
	}
	for _, m := range placesOf(s) {
		if s.is(m.last, lexis.Possessive) && (m.last == p.first-1 || m.first >= p.first && m.last < p.last) {
			f.Claim.Places = []claim.Place{s.placeOf(m)}
			return true
		}
	}
	return false
}

// placeThere reads "there" behind the figure; "there are" names no place.
func placeThere(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	for i := f.Last; i < min(len(s.tokens), f.Last+reach) && !s.breaks(i); i++ {
		if s.lower(i) != "there" || s.is(i+1, lexis.Auxiliary) {
			continue
		}
		for k := f.Sentence - 1; k >= max(0, f.Sentence-carryReach); k-- {
			if p, ok := lastBounding(shapeOf(r, k)); ok {
				f.Claim.Places = []claim.Place{p}
				return true
			}
		}
	}
	return false
}

// lastBounding is the last place of the sentence that bounds what it tells.
func lastBounding(s *shape) (claim.Place, bool) {
	places := placesOf(s)
	for k := len(places) - 1; k >= 0; k-- {
		from := s.lower(s.leadOf(places[k])) == "from" // what came from there is elsewhere now
		if places[k].bounds && !places[k].telling && !from {
			return s.placeOf(places[k]), true
		}
	}
	return claim.Place{}, false
}

func placeInherited(r *rules.Reading, f *rules.Figure) bool {
	if known := knownAmount(r, f); known != nil {
		f.Claim.Places = known.Claim.Places
		return len(f.Claim.Places) > 0
	}
	a := antecedent(r, f)
	if a == nil || f.Claim.Event.Span.Empty() || f.Claim.Event.Span != a.Claim.Event.Span || f.Claim.Counted.Span != a.Claim.Counted.Span {
		return false
	}
	f.Claim.Places = a.Claim.Places
	return len(f.Claim.Places) > 0
}

func placeOfParagraph(r *rules.Reading, f *rules.Figure) bool {
	block := r.SentenceOf(f).Block
	for i := f.Sentence - 1; i >= max(0, f.Sentence-carryReach) && r.Article.Sentences[i].Block == block; i-- {
		if p, ok := lastBounding(shapeOf(r, i)); ok && !thoroughfares[lastWord(p.Name)] {
			f.Claim.Places = []claim.Place{p}
			return true
		}
	}
	return false
}

// lastWord is the last word of a name, in lower case.
func lastWord(name string) string {
	words := strings.Fields(strings.ToLower(name))
	return words[len(words)-1]
}

// storyKey is the key under which the document's main place is kept.
type storyKey struct{}

func placeOfStory(r *rules.Reading, f *rules.Figure) bool {
	p := storyPlace(r)
	if p.Name == "" {
		return false
	}
	p.Assumed = true
	f.Claim.Places = []claim.Place{p}
	return true
}

// storyPlace is the document's main place, worked out once.
func storyPlace(r *rules.Reading) claim.Place {
	kept, ok := r.Notes[storyKey{}]
	if !ok {
		kept = mainPlace(r)
		r.Note(storyKey{}, kept)
	}
	return kept.(claim.Place)
}

// storyReach is how many sentences the main place of a document is read from.
const storyReach = 40

// namedEarly is how many sentences open a report: what is named but once, and
// behind them, is named in passing.
const namedEarly = 5

// mainPlace is the place that bounds most in the first sentences, those of the
// headline counting double and the dateline's once; the first of equals. A
// street or a hospital counts half of what a town or a country does.
func mainPlace(r *rules.Reading) claim.Place {
	votes, best := map[string]int{}, claim.Place{}
	early := map[string]bool{}
	vote := func(p claim.Place, i, weight int) {
		early[p.Name] = early[p.Name] || i < namedEarly
		if word := lastWord(p.Name); !premises[word] && !thoroughfares[word] {
			weight *= 2
		}
		if votes[p.Name] += weight; best.Name == "" || votes[p.Name] > votes[best.Name] {
			best = p
		}
	}
	for i := range min(storyReach, len(r.Article.Sentences)) {
		s := shapeOf(r, i)
		weight := 1
		if r.Article.Sentences[i].Section == document.Headline {
			weight = 2
		}
		for _, m := range placesOf(s) {
			if m.bounds && !m.telling && !m.doubtful && (s.capital(m.last-1) || m.last > m.first+1) {
				vote(s.placeOf(m), i, weight)
			}
		}
		if m := s.dateline(); m.last > 0 {
			vote(s.placeOf(m), i, 1)
		}
	}
	if !early[best.Name] && votes[best.Name] <= 2 {
		return claim.Place{}
	}
	return best
}
