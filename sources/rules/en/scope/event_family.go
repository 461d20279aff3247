package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// Event says what is told of the thing counted.
func Event() rules.Family {
	return rules.Family{
		Name:   "event",
		Sieves: eventSieves,
		Answer: func(c *claim.Claim) string { return c.Event.Concept },
	}
}

var eventSieves = []rules.Sieve{
	{
		Name:     "event/change-noun",
		Sentence: "The noun of a rise or a fall says what happened to that whose change a figure is.",
		Apply:    eventOfChange,
		Examples: []rules.Example{
			{Text: "The mill reported a 6% fall in sales.", Figure: "6%", Want: "fall"},
			{Text: "The cooks won a pay rise of 5%.", Figure: "5%", Want: "rise"},
		},
		CounterExamples: []rules.Example{{Text: "The mill has 6% of sales.", Figure: "6%"}},
	},
	{
		Name:     "event/held",
		Sentence: "Whoever has a number in a contest, by whatever verb, has won or holds it.",
		Apply:    eventHeld,
		Examples: []rules.Example{
			{Text: "Marle took 12 seats.", Figure: "12", Want: "win"},
			{Text: "A poll gave the Reds 12% of the vote.", Figure: "12%", Want: "win"},
			{Text: "Kell won 12 seats and Marle 9.", Figure: "9", Want: "win"},
		},
		CounterExamples: []rules.Example{
			{Text: "Marle lost 12 seats.", Figure: "12"},
			{Text: "The motion needs 12 votes.", Figure: "12"},
		},
	},
	{
		Name:     "event/of-the-whole",
		Sentence: "What a part is said to be has had happen to it what the whole has.",
		Apply:    eventClassified,
		Examples: []rules.Example{
			{Text: "Of the dead, 23 were children.", Figure: "23", Want: "kill"},
			{Text: "Nineteen of the arrested were boys.", Figure: "Nineteen", Want: "arrest"},
			{Text: "The wreck killed 40 men, 12 of whom were farm workers.", Figure: "12", Want: "kill"},
		},
		CounterExamples: []rules.Example{{Text: "Of the huts, 23 were burned.", Figure: "23"}},
	},
	{
		Name:     "event/among",
		Sentence: "Whoever is among the dead, the hurt or the like is one of them.",
		Apply:    eventAmong,
		Examples: []rules.Example{
			{Text: "Among the dead were 23 children.", Figure: "23", Want: "kill"},
			{Text: "Nineteen children were among the injured.", Figure: "Nineteen", Want: "injure"},
		},
		CounterExamples: []rules.Example{{Text: "Among the trees were 23 children.", Figure: "23"}},
	},
	{
		Name:     "event/of-a-fronted-part",
		Sentence: "What is said behind a part of a whole at the head of the sentence happened to that part.",
		Apply:    eventOfFrontedPart,
		Examples: []rules.Example{
			{Text: "Of the injured, 793 were released.", Figure: "793", Want: "release"},
			{Text: "Of the injured, 793 were released while 382 are resting.", Figure: "382", Want: "rest"},
			{Text: "Of those arrested, 12 have died.", Figure: "12", Want: "kill"},
		},
		CounterExamples: []rules.Example{
			{Text: "Of the injured, 793.", Figure: "793"},
			{Text: "Of the huts, 12 were damaged.", Figure: "12"},
		},
	},
	{
		Name:     "event/noun",
		Sentence: "The noun that is counted names the event itself: deaths, arrests, the injured.",
		Apply:    eventFrom(eventOfHead),
		Examples: []rules.Example{
			{Text: "The clinic confirmed 47 deaths.", Figure: "47", Want: "kill"},
			{Text: "There were 43 arrests.", Figure: "43", Want: "arrest"},
			{Text: "The storm left 9 dead.", Figure: "9", Want: "kill"},
			{Text: "The death toll rose to 47.", Figure: "47", Want: "kill"},
			{Text: "The injury toll rose to 47.", Figure: "47", Want: "injure"},
			{Text: "The hospital took in 31 wounded.", Figure: "31", Want: "injure"},
			{Text: "In all 12 of the 28 killed were children.", Figure: "28", Want: "kill"},
			{Text: "In all 12 of the 400 evacuated have returned.", Figure: "400", Want: "evacuate"},
		},
		CounterExamples: []rules.Example{{Text: "There were 43 cooks.", Figure: "43"}},
	},
	{
		Name:     "event/of-level",
		Sentence: "The noun whose level a figure with a noun of its own is says what happened.",
		Apply:    eventFrom(eventOfLevel),
		Examples: []rules.Example{
			{Text: "The death toll of the slide rose on Monday to 47 people.", Figure: "47", Want: "kill"},
			{Text: "The number of arrests climbed to 43 people.", Figure: "43", Want: "arrest"},
		},
		CounterExamples: []rules.Example{{Text: "The crew rose to 43 men.", Figure: "43"}},
	},
	{
		Name:     "event/nominal",
		Sentence: "A noun of happening before \"of\" or \"by\" and the figure says what happened.",
		Apply:    eventFrom(eventOfNounBefore),
		Examples: []rules.Example{
			{Text: "The evacuation of 300 families began.", Figure: "300", Want: "evacuate"},
			{Text: "A strike by 900 cooks went on.", Figure: "900", Want: "strike"},
		},
		CounterExamples: []rules.Example{
			{Text: "The anger of 300 families grew.", Figure: "300"},
			{Text: "The evacuation of 12 of the 300 families began.", Figure: "300"},
		},
	},
	{
		Name:     "event/caused",
		Sentence: "What somebody is forced, asked or seen to do is what happened to it.",
		Apply:    eventFrom(eventCaused),
		Examples: []rules.Example{
			{Text: "Snow forced 300 schools in the valley to close.", Figure: "300", Want: "close"},
			{Text: "The vote saw 300 farmers run for 12 seats.", Figure: "300", Want: "run"},
		},
		CounterExamples: []rules.Example{{Text: "Snow closed 300 schools.", Figure: "300"}},
	},
	{
		Name:     "event/predicate",
		Sentence: "The verb right behind the counted noun says what happened to it.",
		Apply:    eventFrom(eventBehind),
		Examples: []rules.Example{
			{Text: "In the night 8,000 sailors were quietly deployed.", Figure: "8,000", Want: "deploy"},
			{Text: "Some 900 sailors are now stationed near the dam.", Figure: "900", Want: "deploy"},
			{Text: "Over 900 soldiers may have entered the valley.", Figure: "900", Want: "deploy"},
			{Text: "There are 900 soldiers in the valley.", Figure: "900", Want: "deploy"},
			{Text: "A mayor said 12 people had died.", Figure: "12", Want: "kill"},
			{Text: "12 die in barn fire", Figure: "12", Want: "kill"},
			{Text: "At least 900 protest in Lima", Figure: "900", Want: "attend"},
			{Text: "In all 12 people — six cooks and a guard — were killed.", Figure: "12", Want: "kill"},
			{Text: "At least 12 guards and more than 90 rebels and Upland Front (UF) fighters were killed.", Figure: "12", Want: "kill"},
			{Text: "Some 900 homes and mills in Chile, Peru and Chad remained without power.", Figure: "900", Want: "power-cut"},
			{Text: "The mill will dismiss 900 cooks on top of the 40 it hired.", Figure: "40", Want: "hire"},
			{Text: "A poll says 12 back the toll.", Figure: "12", Want: "back"},
			{Text: "Only 12 employees and two cooks were hurt.", Figure: "12", Want: "injure"},
			{Text: "At noon 12 people carrying flags sang.", Figure: "12", Want: "carry"},
			{Text: "At noon 12 people who were trapped sang.", Figure: "12", Want: "trap"},
			{Text: "Only 900 troops were taking part in an exercise.", Figure: "900", Want: "deploy"},
			{Text: "In all 412 schools stayed closed.", Figure: "412", Want: "close"},
			{Text: "Some 12 divers were killed or wounded.", Figure: "12", Want: "casualty"},
			{Text: "In all 12 divers, a cook among them, drowned.", Figure: "12", Want: "kill"},
			{Text: "Two of those who were hurt have since died.", Figure: "Two", Want: "kill"},
			{Text: "Some 12 men and two boys were found dead.", Figure: "12", Want: "kill"},
			{Text: "In the wreck 12 sailors lost their lives.", Figure: "12", Want: "kill"},
			{Text: "None of the 900 soldiers was seen engaging in combat.", Figure: "None", Want: "fight"},
			{Text: "None of the 900 recruits has yet been seen in combat.", Figure: "None", Want: "fight"},
			{Text: "None of the 900 recruits had so far been seen in combat.", Figure: "None", Want: "fight"},
			{Text: "In all 12 of the 90 huts were damaged.", Figure: "12", Want: "damage"},
			{Text: "All 90 huts were damaged.", Figure: "90", Want: "damage"},
			{Text: "Some 12 men aged between 22 and 51 were arrested.", Figure: "12", Want: "arrest"},
			{Text: "Some 12 men, including two clerks, are in custody.", Figure: "12", Want: "arrest"},
			{Text: "Both of the two huts were damaged.", Figure: "two", Want: "damage"},
			{Text: "Of the 90 huts, 12 were damaged.", Figure: "12", Want: "damage"},
			{Text: "In all 12 of the 90 huts that burned were empty.", Figure: "90", Want: "burn"},
			{Text: "In all 12 of the 90 huts burned on Monday were empty.", Figure: "90", Want: "burn"},
			{Text: "Divers saved 12 of the 40 miners trapped underground.", Figure: "40", Want: "trap"},
			{Text: "Two of the 40 sheep stolen in May turned up.", Figure: "40", Want: "steal"},
		},
		CounterExamples: []rules.Example{
			{Text: "The blast killed 12 people.", Figure: "12"},
			{Text: "In all 12 of the 90 huts were damaged.", Figure: "90"},
			{Text: "In all 12 out of 90 huts were damaged.", Figure: "90"},
			{Text: "In all 12 of its 90 huts burned down.", Figure: "90"},
			{Text: "More than half of the 90 huts were damaged.", Figure: "90"},
			{Text: "Two men who stole 90 sheep have been jailed.", Figure: "90"},
			{Text: "Of the 90 huts, 12 were damaged.", Figure: "90"},
			{Text: "Three of the 24 cooks were injured.", Figure: "24"},
			{Text: "None of the 900 soldiers was seen engaging in combat.", Figure: "900"},
			{Text: "In all 72 of 1,150 mills reported leaks.", Figure: "1,150"},
		},
	},
	{
		Name:     "event/answer",
		Sentence: "A figure that only puts a number on what another figure counts tells of what that figure does.",
		Apply:    eventAnswered,
		Examples: []rules.Example{
			{Text: "About 900 people drowned.\nThe mayor's figure was 300.", Figure: "300", Want: "kill"},
			{Text: "The union says 900 men died, while the army puts the number at 300.", Figure: "300", Want: "kill"},
		},
		CounterExamples: []rules.Example{{Text: "About 900 people drowned. The mayor's fee was 300 crowns.", Figure: "300 crowns"}},
	},
	{
		Name:     "event/restated",
		Sentence: "A count behind a share and \"or\" tells of what the share does.",
		Apply:    eventRestated,
		Examples: []rules.Example{
			{Text: "Turnout was 54 per cent, or about 300 voters.", Figure: "about 300", Want: "attend"},
		},
		CounterExamples: []rules.Example{
			{Text: "Turnout was 54 per cent, and 300 voters sang.", Figure: "300"},
			{Text: "Turnout was 54 per cent, or 55 per cent by another count.", Figure: "55 per cent"},
		},
	},
	{
		Name:     "event/object",
		Sentence: "The verb before the counted noun says what was done to it.",
		Apply:    eventFrom(eventBefore),
		Examples: []rules.Example{
			{Text: "The blast killed 12 people.", Figure: "12", Want: "kill"},
			{Text: "A truck veered off the road, killing 12 people.", Figure: "12", Want: "kill"},
			{Text: "The fire burned 300 hectares.", Figure: "300 hectares", Want: "burn"},
			{Text: "A bus carrying 40 riders overturned.", Figure: "40", Want: "carry"},
			{Text: "A bus carrying 40 people overturned.", Figure: "40", Want: "aboard"},
			{Text: "Police arrested 12 men suspected of theft.", Figure: "12", Want: "arrest"},
			{Text: "Divers rescued 12 men who had been trapped.", Figure: "12", Want: "rescue"},
			{Text: "The brigade sent 40 engines, 12 boats and a cook.", Figure: "12", Want: "send"},
			{Text: "The county ordered 300 families to leave.", Figure: "300", Want: "evacuate"},
			{Text: "Rents fell by 12 per cent.", Figure: "12 per cent", Want: "fall"},
			{Text: "It said it had killed \"up to 200 rebels\".", Figure: "up to 200", Want: "kill"},
			{Text: "The mayor put the number of farms without power at 300.", Figure: "300", Want: "power-cut"},
			{Text: "The union puts the number of jobs at risk at 300.", Figure: "300", Want: "threaten"},
			{Text: "The mill is axing 300 staff.", Figure: "300", Want: "dismiss"},
			{Text: "The army placed the number of families displaced at 300.", Figure: "300", Want: "displace"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mayor said 12.", Figure: "12"},
			{Text: "The mayor put the number of clerks at 12.", Figure: "12"},
			{Text: "The blast killed 12 of the 40 cooks.", Figure: "40"},
		},
	},
	{
		Name:     "event/qualifier",
		Sentence: "A participle before the counted noun says what happened to it.",
		Apply:    eventFrom(eventOfQualifier),
		Examples: []rules.Example{
			{Text: "The survey lists 430 closed schools.", Figure: "430", Want: "close"},
			{Text: "In all 12 of the 430 closed schools were sold.", Figure: "430", Want: "close"},
		},
		CounterExamples: []rules.Example{{Text: "The survey lists 430 old schools.", Figure: "430"}},
	},
	{
		Name:     "event/infinitive",
		Sentence: "An infinitive behind the counted noun says what is to happen to it.",
		Apply:    eventFrom(eventToCome),
		Examples: []rules.Example{
			{Text: "The mayor expects 300 boats to sail.", Figure: "300", Want: "sail"},
			{Text: "On the quay 300 boats are due to sail.", Figure: "300", Want: "sail"},
		},
		CounterExamples: []rules.Example{
			{Text: "The county ordered 300 families to leave.", Figure: "300"},
			{Text: "On the quay 12 of the 300 boats are due to sail.", Figure: "300"},
		},
	},
	{
		Name:     "event/same-as",
		Sentence: "A figure that shares the counted noun of a figure before it shares its event.",
		Apply:    eventInherited,
		Examples: []rules.Example{
			{Text: "The union says 900 men died, the army says 300.", Figure: "300", Want: "kill"},
			{Text: "Floods trapped 900 sheep.\nSome dogs ran.\nNone of the 900 has been shorn.", Figure: "900 has", Want: "trap"},
		},
		CounterExamples: []rules.Example{{Text: "The union says 900 men died, the army says 300 cooks sang.", Figure: "300"}},
	},
}

// found is an event as it was found: its words and its row, which is nil where
// the table lacks the lemma.
type found struct {
	first, last int
	lemma       string
	row         *lexis.EventConcept
	// concept overrides the row's name, for phrases and for being somewhere.
	concept string
}

func (e found) ok() bool { return e.last > e.first }

// eventFrom makes a sieve of a way to find an event.
func eventFrom(find func(s *shape, first, last int, p phrase) found) func(*rules.Reading, *rules.Figure) bool {
	return func(r *rules.Reading, f *rules.Figure) bool {
		s := shapeOf(r, f.Sentence)
		p := s.countedPhrase(f)
		e := find(s, f.First, f.Last, p)
		if !e.ok() || s.isSaidOfPart(partBefore(r, f), p, e) {
			return false
		}
		f.Claim.Event = s.event(e, f.Claim.Counted)
		return true
	}
}

// event makes the claim's event of what was found, by what is counted.
func (s *shape) event(e found, counted claim.Counted) claim.Event {
	concept := e.concept
	if concept == "" && e.row != nil {
		concept = e.row.Name
	}
	known := concept != ""
	if !known {
		concept = e.lemma
	}
	if e.concept == "" && !s.carriesItself(e, counted) {
		for _, of := range []string{counted.Head, counted.Concept, ""} {
			if c, ok := lexis.Conditional[[2]string{e.lemma, of}]; ok {
				concept = c
				break
			}
		}
	}
	if concept == "attend" && e.lemma == "turn" && counted.Head != "" && lexis.ClassesOf.Of(counted.Head)&lexis.PersonNoun == 0 && lexis.CountedOf[counted.Head] == nil {
		concept = "produce" // a mill turns out rails
	}
	if concept == "attend" && counted.Concept == "military-personnel" {
		concept = "deploy" // troops that take part in an exercise
	}
	return claim.Event{Text: s.words(e.first, e.last), Span: s.span(e.first, e.last), Lemma: e.lemma, Concept: concept, Known: known}
}

// carriesItself reports whether those who are counted carry something, and nothing
// carries them: "eight people carrying fireworks".
func (s *shape) carriesItself(e found, counted claim.Counted) bool {
	span := s.span(e.first, e.last)
	return e.lemma == "carry" && !counted.Span.Empty() && counted.Span.End <= span.Start && !s.is(e.first, lexis.FormOfBe) && !s.is(e.last-2, lexis.FormOfBe)
}

// countedPhrase is where the counted noun stands, behind the figure or before
// it; empty where no words name it.
func (s *shape) countedPhrase(f *rules.Figure) phrase {
	span := f.Claim.Counted.Span
	if span.Empty() || !f.Claim.Sentence.Contains(span) {
		return phrase{}
	}
	p := phrase{first: -1}
	for i, t := range s.tokens {
		if span.Contains(t.Span) {
			if p.first < 0 {
				p.first = i
			}
			p.last, p.head = i+1, i
		}
	}
	if p.first < 0 {
		return phrase{}
	}
	return p
}
