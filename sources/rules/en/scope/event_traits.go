package scope

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// eventTrait is what comparison must know of an event's concept beyond its name.
type eventTrait struct {
	concept string
	// said goes behind the thing counted where a question is named by it:
	// people killed.
	said string
	// bare is set where the event says no more of a thing than that it is there,
	// or how much of it there is.
	bare bool
	// developing is set where one source goes on counting within a day.
	developing bool
	// grows is set where a count of what it befell so far never falls, since
	// nobody and nothing leaves it again.
	grows bool
	// once is set where what it befell was so many at one moment, so that no later
	// day explains another number.
	once bool
	// kin are the events that others may tell of the same people or things.
	kin []string
	// example holds a figure, "12", of that event.
	example string
}

var eventTraits = []eventTrait{
	{concept: "level", bare: true, example: "The price was 12 euros."},
	{concept: "present", bare: true, example: "At the dam 12 goats are in the water."},
	{concept: "deploy", bare: true, example: "The army deployed 12 tanks."},
	{concept: "kill", said: "killed", developing: true, grows: true, kin: []string{"casualty"}, example: "The blast killed 12 miners."},
	{concept: "injure", said: "injured", developing: true, grows: true, kin: []string{"casualty", "admit", "treat", "hospital", "intensive-care"}, example: "The blast injured 12 miners."},
	{concept: "casualty", said: "killed or wounded", developing: true, grows: true, kin: []string{"kill", "injure"}, example: "Some 12 divers were killed or wounded."},
	{concept: "miss", said: "missing", developing: true, kin: []string{"trap", "abduct"}, example: "After the blast 12 miners were missing."},
	{concept: "arrest", said: "arrested", developing: true, grows: true, kin: []string{"seize"}, example: "Police arrested 12 smugglers."},
	{concept: "rescue", said: "rescued", developing: true, grows: true, kin: []string{"evacuate"}, example: "Divers rescued 12 sailors."},
	{concept: "evacuate", said: "evacuated", developing: true, kin: []string{"displace", "shelter", "rescue"}, example: "The town evacuated 12 families."},
	{concept: "displace", said: "displaced", developing: true, kin: []string{"evacuate", "shelter"}, example: "The flood displaced 12 families."},
	{concept: "abduct", said: "abducted", grows: true, kin: []string{"miss"}, example: "Gunmen abducted 12 pupils."},
	{concept: "trap", said: "trapped", developing: true, kin: []string{"miss", "inside"}, example: "The slide trapped 12 climbers."},
	{concept: "infect", said: "infected", developing: true, grows: true, kin: []string{"admit", "treat", "hospital", "intensive-care"}, example: "The virus infected 12 travellers."},
	{concept: "admit", said: "admitted", kin: []string{"treat", "hospital", "injure", "infect"}, example: "The ward admitted 12 runners."},
	{concept: "treat", said: "treated", developing: true, kin: []string{"admit", "injure", "hospital", "intensive-care", "infect"}, example: "Medics treated 12 runners."},
	{concept: "hospital", said: "in hospital", kin: []string{"admit", "injure", "treat", "infect", "intensive-care"}, example: "Now 12 of the riders are in hospital."},
	{concept: "intensive-care", said: "in intensive care", kin: []string{"injure", "treat", "hospital", "infect"}, example: "In the clinic 12 are in intensive care."},
	{concept: "aboard", said: "aboard", once: true, kin: []string{"inside"}, example: "The ferry sank with 12 people aboard."},
	{concept: "capacity", once: true, example: "The bus had seats for 12 people."},
	{concept: "attend", once: true, example: "The rally was attended by 12 voters."},
	{concept: "inside", said: "inside", kin: []string{"trap", "aboard"}, example: "When it fell in 12 miners were in the shaft."},
	{concept: "release", said: "released", developing: true, example: "The jail released 12 smugglers."},
	{concept: "flood", said: "flooded", developing: true, kin: []string{"destroy", "damage"}, example: "The river flooded 12 barns."},
	{concept: "spill", said: "spilled", developing: true, grows: true, example: "The wreck spilled 12 tonnes of oil."},
	{concept: "vaccinate", said: "vaccinated", grows: true, example: "Nurses vaccinated 12 infants."},
	{concept: "burn", said: "burned", developing: true, grows: true, kin: []string{"destroy", "damage"}, example: "The fire burned 12 barns."},
	{concept: "destroy", said: "destroyed", developing: true, grows: true, kin: []string{"damage", "burn", "flood"}, example: "The quake destroyed 12 barns."},
	{concept: "damage", said: "damaged", developing: true, kin: []string{"destroy", "burn", "flood"}, example: "The quake damaged 12 barns."},
	{concept: "power-cut", said: "without power", developing: true, example: "The gale left 12 farms without power."},
	{concept: "shelter", said: "in shelters", developing: true, kin: []string{"evacuate", "displace"}, example: "The hall sheltered 12 families."},
	{concept: "fight", said: "in combat", example: "Some 12 recruits have been seen in combat."},
	{concept: "strike", said: "on strike", example: "Some 12 pilots are on strike."},
	{concept: "dismiss", said: "dismissed", grows: true, example: "The mill dismissed 12 clerks."},
	{concept: "hire", said: "hired", grows: true, kin: []string{"employ"}, example: "The mill hired 12 clerks."},
	{concept: "employ", said: "employed", kin: []string{"hire"}, example: "The mill employs 12 clerks."},
	{concept: "close", said: "closed", example: "The county closed 12 schools."},
	{concept: "cancel", said: "cancelled", grows: true, example: "The airline cancelled 12 flights."},
	{concept: "shoot-down", said: "shot down", grows: true, example: "The crews downed 12 drones."},
	{concept: "fire", said: "fired", grows: true, example: "The brigade launched 12 rockets."},
	{concept: "win", said: "won", once: true, example: "The village won 12 cups."},
	{concept: "seize", said: "seized", grows: true, kin: []string{"arrest"}, example: "Customs seized 12 parrots."},
}

// countedTrait is what comparison must know of a class of things counted.
type countedTrait struct {
	concept string
	// anybody is set where the class holds persons of no particular sort.
	anybody bool
	// kin are the classes that other reports count for the same event, so that
	// a reader could take the two counts for rivals.
	kin []string
	// example holds a figure, "12", that counts such things.
	example string
}

var countedTraits = []countedTrait{
	{concept: "person", anybody: true, kin: []string{"pupil", "resident", "case"}, example: "The ferry carried 12 people."},
	{concept: "structure", kin: []string{"customer"}, example: "The council owns 12 buildings."},
	{concept: "customer", kin: []string{"structure"}, example: "The utility has 12 customers."},
	{concept: "pupil", kin: []string{"person", "resident"}, example: "The school has 12 pupils."},
	{concept: "resident", kin: []string{"person", "pupil"}, example: "The valley has 12 residents."},
	{concept: "case", kin: []string{"person"}, example: "The clinic reported 12 cases."},
	{concept: "drone", kin: []string{"machine", "aircraft"}, example: "The base has 12 drones."},
	{concept: "machine", kin: []string{"drone", "aircraft"}, example: "The base has 12 machines."},
	{concept: "aircraft", kin: []string{"drone", "machine"}, example: "The base has 12 planes."},
}

var eventTraitOf = func() map[string]*eventTrait {
	index := map[string]*eventTrait{}
	for i := range eventTraits {
		index[eventTraits[i].concept] = &eventTraits[i]
	}
	return index
}()

var countedTraitOf = func() map[string]*countedTrait {
	index := map[string]*countedTrait{}
	for i := range countedTraits {
		index[countedTraits[i].concept] = &countedTraits[i]
	}
	return index
}()

// AddTraits adds what the tables know of the concepts that were read. An event
// that the counted noun names already ("47 deaths") is not said behind it.
func AddTraits(f *rules.Figure) {
	c := &f.Claim
	c.Event.Bare = c.Event.Concept == "" && c.Event.Lemma == ""
	settleUnnamed(c)
	if t := eventTraitOf[c.Event.Concept]; t != nil {
		c.Event.Bare, c.Event.Developing, c.Event.Grows = t.bare, t.developing, t.grows
		c.Event.Once, c.Event.Kin = t.once, t.kin
		if !namesEvent(c) {
			c.Event.Said = t.said
		}
	}
	own := namesUnit(c)
	c.Counted.Unit = own && unitNouns[strings.ToLower(c.Counted.Text)]
	if c.Event.Bare && own {
		c.Counted.Concept = ""
	}
	for i := range c.Places {
		c.Places[i].Leads = "in"
	}
	if t := countedTraitOf[c.Counted.Concept]; t != nil {
		c.Counted.Anybody, c.Counted.Kin = t.anybody, t.kin
	}
}

// settleUnnamed gives those whom only the event names their concept: those who fell
// ill are cases.
func settleUnnamed(c *claim.Claim) {
	if row := eventNamed[c.Event.Concept]; row != nil && row.Counts != "" && c.Counted.Span.Empty() && c.Counted.Concept == "person" {
		c.Counted.Concept = row.Counts
	}
}

// unitNouns are the names of units, written out.
var unitNouns = func() map[string]bool {
	names := map[string]bool{}
	for _, row := range figure.UnitNames.Rows {
		names[row.Words] = true
	}
	return names
}()

// namesUnit reports whether only the figure's own unit stands for what it
// measures: two figures in hours, of which no more is said, have nothing in
// common.
func namesUnit(c *claim.Claim) bool {
	return c.Quote.Contains(c.Counted.Span) && !c.Counted.Span.Empty() && c.Counted.Concept == lexis.Singular(strings.ToLower(c.Counted.Text))
}

// namesEvent reports whether the noun that is counted says what happened.
func namesEvent(c *claim.Claim) bool {
	row := eventNamed[c.Event.Concept]
	return c.Counted.Span.Overlaps(c.Event.Span) || row != nil && row.Names(c.Counted.Head)
}
