package lexis

import "strings"

// EventConcept is one thing that happens, and the words that say it.
type EventConcept struct {
	Name string
	// Verbs are base forms; Nouns are singulars and adjectives that name the
	// event or what became of somebody by it.
	Verbs, Nouns string
	// Harms is set where it happens to persons, whatever noun counts them.
	Harms bool
	// Counts is the concept of the persons, homes and firms that it happens to,
	// "" where they keep their own.
	Counts string
	// Example holds a figure, "12", of which the row is the event.
	Example string
}

// EventConcepts lists what comparison must know to be one event although the
// words differ. A verb stands in one row only.
var EventConcepts = []EventConcept{
	{"kill", "kill die slay perish murder execute drown assassinate massacre behead", "dead death fatality dying killed slain drowned fatal killing murder homicide body corpse drowning toll", true, "", "The blast killed 12 miners."},
	{"injure", "injure wound hurt maim hospitalise hospitalize", "injured wounded hurt injury wound hospitalised hospitalized", true, "", "The blast injured 12 miners."},
	{"casualty", "", "casualty victim", true, "", "The blast caused 12 casualties."},
	{"miss", "vanish disappear", "missing unaccounted", true, "", "After the blast 12 miners were missing."},
	{"arrest", "arrest detain jail imprison apprehend", "arrested detained arrest detention detainee", true, "", "Police arrested 12 smugglers."},
	{"rescue", "rescue free", "rescued rescue survivor", true, "", "Divers rescued 12 sailors."},
	{"evacuate", "evacuate", "evacuated evacuation evacuee", true, "", "The town evacuated 12 families."},
	{"displace", "displace uproot flee", "displaced homeless displacement", true, "", "The flood displaced 12 families."},
	{"abduct", "abduct kidnap capture", "abducted kidnapped captured abduction kidnapping", true, "", "Gunmen abducted 12 pupils."},
	{"trap", "trap strand", "trapped stranded", true, "", "The slide trapped 12 climbers."},
	{"infect", "infect sicken", "infected infection ill sick case", true, "case", "The virus infected 12 travellers."},
	{"admit", "admit", "admission admitted", true, "", "The ward admitted 12 runners."},
	{"treat", "treat", "", true, "", "Medics treated 12 runners."},
	{"deploy", "deploy station mass relocate redeploy garrison", "deployment", false, "", "The army deployed 12 tanks."},
	{"attend", "attend demonstrate march protest rally parade throng", "attendance turnout crowd march rally demonstration", false, "crowd", "The rally was attended by 12 voters."},
	{"strike", "", "strike", false, "worker", "Some 12 pilots are on strike."},
	{"dismiss", "dismiss fire sack", "layoff redundancy dismissal redundant", false, "worker", "The mill dismissed 12 clerks."},
	{"hire", "hire recruit", "", false, "worker", "The mill hired 12 clerks."},
	{"employ", "employ", "workforce staff headcount employee payroll", false, "worker", "The mill employs 12 clerks."},
	{"close", "close shut shutter", "closed closure shut", false, "", "The county closed 12 schools."},
	{"cancel", "cancel scrap ground", "cancelled cancellation", false, "", "The airline cancelled 12 flights."},
	{"burn", "burn scorch char blacken", "", false, "", "The fire burned 12 barns."},
	{"destroy", "destroy collapse flatten level raze wreck demolish topple gut obliterate", "destroyed collapsed flattened razed collapse", false, "", "The quake destroyed 12 barns."},
	{"damage", "damage", "damaged", false, "", "The quake damaged 12 barns."},
	{"flood", "flood submerge inundate swamp deluge", "flooded submerged", false, "", "The river flooded 12 barns."},
	{"power-cut", "", "powerless outage blackout", false, "customer", "The gale left 12 farms without power."},
	{"shoot-down", "down", "", false, "", "The crews downed 12 drones."},
	{"order", "order", "", false, "", "The clinic ordered 12 beds."},
	{"sell", "sell", "", false, "", "The mill sold 12 looms."},
	{"spend", "spend", "", false, "", "The county spent 12 million crowns."},
	{"fight", "fight engage", "combat", false, "", "On the hill 12 recruits fought."},
	{"vaccinate", "vaccinate immunise immunize inoculate", "vaccinated vaccination inoculation immunisation immunization", false, "", "Nurses vaccinated 12 infants."},
	{"allocate", "allocate earmark budget", "", false, "", "The county allocated 12 million crowns."},
	{"aboard", "", "aboard", false, "", "The ferry sank with 12 people aboard."},
	{"inside", "", "underground", false, "", "When the shaft fell in 12 miners were underground."},
	{"spill", "spill leak", "spill leak", false, "", "The wreck spilled 12 tonnes of oil."},
	{"sign", "sign", "signature signatory", false, "", "The appeal was signed by 12 mayors."},
	{"approve", "approve", "approval", false, "", "The court approved 12 mergers."},
	{"seize", "seize confiscate impound intercept", "seizure haul", false, "", "Customs seized 12 parrots."},
	{"shelter", "shelter house lodge sleep accommodate", "", false, "", "The hall sheltered 12 families."},
	{"release", "release discharge liberate", "", false, "", "The jail released 12 smugglers."},
	{"mobilise", "mobilise mobilize conscript", "conscription mobilisation", false, "", "The army mobilised 12 cooks."},
	{"export", "export", "", false, "", "The valley exported 12 tonnes of salt."},
	{"import", "import", "", false, "", "The valley imported 12 tonnes of salt."},
	{"produce", "produce manufacture", "", false, "", "The valley produced 12 tonnes of salt."},
	{"rise", "rise grow increase expand climb soar surge jump swell widen advance gain double triple", "increase rise growth gain", false, "", "Rents rose by 12 per cent."},
	{"win", "win", "", false, "", "The village won 12 cups."},
	{"arrive", "arrive disembark", "arrival", false, "", "In the port 12 migrants arrived."},
	{"lose", "lose", "", false, "", "The village lost 12 goats."},
	{"fall", "fall drop decline decrease shrink slide plunge tumble narrow dip slip slump halve contract", "decrease fall decline drop", false, "", "Rents fell by 12 per cent."},
}

// EventOfVerb indexes EventConcepts by the base form of a verb.
var EventOfVerb = indexEvents(func(row *EventConcept) string { return row.Verbs })

// EventOfNoun indexes EventConcepts by noun, and by the adjectives that stand
// for one.
var EventOfNoun = indexEvents(func(row *EventConcept) string { return row.Nouns })

func indexEvents(listed func(*EventConcept) string) map[string]*EventConcept {
	index := map[string]*EventConcept{}
	for i := range EventConcepts {
		for word := range strings.FieldsSeq(listed(&EventConcepts[i])) {
			index[word] = &EventConcepts[i]
		}
	}
	return index
}

// eventVerbs are the verbs of the table.
func eventVerbs() []string {
	var all []string
	for _, row := range EventConcepts {
		all = append(all, strings.Fields(row.Verbs)...)
	}
	return all
}

// ConditionalEvents are lemmas whose event depends on what is counted, by its
// head or its concept: soldiers who are somewhere are deployed, a house that is
// lost is destroyed.
var ConditionalEvents = []struct{ Lemmas, Counted, Concept, Example string }{
	{"be enter arrive cross reach send move stay remain go come land gather accumulate amass position post ship transfer dispatch", "military-personnel", "deploy", "There are 12 soldiers at the dam."},
	{"lose", "military-personnel", "casualty", "The army lost 12 soldiers a day."},
	{"lose release", "oil fuel diesel fuel-oil petrol gasoline chemical acid", "spill", "The wreck lost 12 tonnes of oil."},
	{"lose", "structure", "destroy", "The village lost 12 houses."},
	{"take cost claim lose", "life", "kill", "The wreck cost 12 lives."},
	{"cover consume engulf ravage destroy", "area forest woodland bush scrub grassland moorland vegetation", "burn", "The fire covers 12 hectares."},
	{"cost", "cost", "level", "The tunnel will cost 12 million euros."},
	{"make post book log generate achieve deliver turn net earn bank propose pay declare recommend cut return", "profit revenue dividend", "level", "The mill made a profit of 12 million euros."},
	{"make post book suffer incur lose", "loss", "level", "The mill made a loss of 12 million euros."},
	{"make save bring achieve deliver generate yield aim", "saving", "level", "The merger will make savings of 12 million euros."},
	{"raise bring generate yield earn", "revenue", "level", "The sale will bring in 12 million euros."},
	{"impose hand slap levy fine face receive get order pay", "fine", "level", "The court imposed a fine of 12 million euros."},
	{"pay hand award receive get offer promise pledge", "payment", "level", "The mill promised a payment of 12 euros."},
	{"charge levy impose introduce pay set", "levy", "level", "The county imposed a levy of 12 euros."},
	{"deliver ship shift", "vehicle aircraft", "sell", "The mill delivered 12 lorries."},
	{"launch fire", "rocket missile drone shell mortar torpedo projectile", "fire", "The brigade launched 12 rockets."},
	{"intercept", "rocket missile drone shell mortar torpedo projectile aircraft", "shoot-down", "The crews intercepted 12 drones."},
	{"free", "hostage captive prisoner detainee", "release", "The rebels freed 12 hostages."},
	{"hold", "hostage captive prisoner", "captivity", "The rebels are holding 12 hostages."},
	{"cut shed axe eliminate slash", "post job position role worker staff employee", "dismiss", "The mill will cut 40 posts on top of the 12 posts it axed."},
	{"go lose disappear vanish", "job post position role", "dismiss", "Some 12 posts will go."},
	{"wash sweep", "structure", "destroy", "The flood washed away 12 houses."},
	{"find discover uncover smuggle recover", "cocaine heroin cannabis hashish marijuana methamphetamine amphetamine ecstasy opium fentanyl drug narcotic", "seize", "Customs discovered 12 tonnes of cocaine."},
	{"seize", "person pupil hostage", "abduct", "Gunmen seized 12 pupils."},
	{"hold take get have secure claim capture receive poll", "seat vote", "win", "The party holds 12 seats."},
	{"win lose beat defeat edge lead trail hold separate cut slash reduce carry have take widen narrow shrink", "margin", "level", "She won by 12 votes."},
	{"reach enter cross land come", "migrant refugee asylum-seeker person arrival", "arrive", "Some 12 migrants reached the coast."},
	{"sentence jail imprison cage condemn get receive serve give hand", "sentence", "sentence", "A baker was jailed for 12 years."},
	{"need require", "seat vote", "need", "The motion needs 12 votes."},
	{"hold", "suspect detainee", "arrest", "Police are holding 12 suspects."},
	{"come go gather flock pack fill travel arrive watch draw attract", "crowd", "attend", "The fair attracted 12 visitors."},
	{"save", "person life crew structure", "rescue", "Divers saved 12 sailors."},
	{"carry", "person crew", "aboard", "The ferry carried 12 people."},
	{"be", "", "present", "At the dam 12 goats are in the water."},
}

// Conditional indexes ConditionalEvents by lemma and what is counted.
var Conditional = func() map[[2]string]string {
	index := map[[2]string]string{}
	for _, row := range ConditionalEvents {
		for _, lemma := range strings.Fields(row.Lemmas) {
			for _, counted := range append(strings.Fields(row.Counted), row.Counted) {
				index[[2]string{lemma, counted}] = row.Concept
			}
		}
	}
	return index
}()

// Names reports whether the word says the event itself and so narrows nothing:
// the "death" of a toll, the "closed" of schools.
func (e *EventConcept) Names(word string) bool {
	return EventOfNoun[word] == e || EventOfVerb[AsVerb(word).Lemma] == e
}
