package lexis

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/wording"
)

// CountedConcept is one class of things counted, and the nouns that name it.
type CountedConcept struct {
	Name  string
	Nouns string
	// Qualifier is set where the noun also narrows the class: a child is a
	// person, too.
	Qualifier string
	// Example holds a figure, "12", that counts the row's thing.
	Example string
}

// CountedConcepts lists nouns, in the singular, that reports use for one
// another. A noun that stands in no row is its own concept.
var CountedConcepts = []CountedConcept{
	{"military-personnel", "troop soldier serviceman servicewoman force contingent trooper infantryman military army servicemember conscript personnel", "", "There are 12 soldiers at the dam."},
	{"person", "person individual human soul life dead death fatality casualty victim injured wounded missing injury wound arrest detainee other everybody civilian " +
		"survivor evacuee homeless displaced admission detention toll hurt killed drowned trapped stranded rescued evacuated arrested detained infected hospitalised hospitalized headcount abduction kidnapping", "", "The ferry carried 12 people."},
	{"person", "body corpse", "remains", "Divers found 12 bodies."},
	{"person", "man gentleman male", "male", "The ferry carried 12 men."},
	{"person", "woman lady female", "female", "The ferry carried 12 women."},
	{"person", "child boy girl infant baby toddler minor teenager youngster newborn schoolchild", "child", "The ferry carried 12 children."},
	{"person", "passenger", "passenger", "The ferry carried 12 passengers."},
	{"crowd", "crowd turnout attendance demonstrator protester marcher participant attendee demonstration spectator visitor fan supporter mourner pilgrim worshipper reveller", "", "The square held 12 demonstrators."},
	{"resident", "resident inhabitant local villager townspeople townsfolk islander", "", "The valley has 12 residents."},
	{"structure", "structure building property", "", "The council owns 12 buildings."},
	{"structure", "home house dwelling household residence", "home", "The council owns 12 houses."},
	{"customer", "customer subscriber connection shopper", "", "The utility has 12 customers."},
	{"worker", "employee staff worker workforce staffer workman job layoff redundancy", "", "The plant has 12 employees."},
	{"post", "post position role vacancy", "", "The clinic has 12 vacancies."},
	{"case", "case infection", "", "The clinic reported 12 infections."},
	{"vote", "vote ballot", "", "The motion got 12 votes."},
	{"vessel", "vessel ship boat", "", "The fleet has 12 ships."},
	{"rain", "rain rainfall precipitation", "", "The valley had 12 mm of rain."},
	{"crew", "crew crewman crewmember sailor seaman seafarer mariner", "", "The tug has a crew of 12."},
	{"police", "policeman police policewoman constable officer", "", "At the gate stood 12 policemen."},
	{"pupil", "pupil student schoolboy schoolgirl", "", "The school has 12 pupils."},
	{"flat", "flat apartment condominium condo maisonette", "", "The block has 12 apartments."},
	{"output", "output production", "", "The mill has an output of 12 tonnes."},
	{"harvest", "harvest crop", "", "The valley has a harvest of 12 tonnes."},
	{"deficit", "deficit shortfall", "", "The county has a deficit of 12 euros."},
	{"levy", "levy surcharge tariff fee", "", "The council wants a levy of 12 euros."},
	{"fine", "fine penalty", "", "The court imposed a fine of 12 euros."},
	{"payment", "payment payout compensation handout", "", "The fund made a payment of 12 euros."},
	{"cost", "cost bill price-tag expense outlay expenditure spending charge severance", "", "The tunnel cost is 12 million euros."},
	{"damage", "damage", "", "The storm did 12 million euros in damage."},
	{"revenue", "revenue sales sale turnover takings", "", "The firm had sales of 12 million euros."},
	{"profit", "profit earnings income surplus", "", "The firm had a profit of 12 million euros."},
	{"economy", "economy gdp", "", "The economy grew by 12 per cent."},
	{"debt", "debt borrowing liability", "", "The firm has 12 million euros in debt."},
	{"wage", "wage salary pay", "", "The guard gets a wage of 12 euros."},
	{"oil", "oil crude petroleum", "", "The wreck spilled 12 tonnes of oil."},
	{"area", "area scar burn-area footprint", "", "The lake has an area of 12 hectares."},
	{"gust", "gust wind", "", "The mast felt gusts of 12 metres per second."},
	{"depth", "depth", "", "The well has a depth of 12 metres."},
	{"vehicle", "vehicle car automobile truck lorry", "", "The yard holds 12 vehicles."},
	{"aircraft", "aircraft plane jet airplane aeroplane airliner", "", "The base has 12 planes."},
	{"drone", "drone uav unmanned", "", "The base has 12 drones."},
	{"border", "border frontier", "", "A border of 12 km divides them."},
	{"dose", "dose jab vaccine", "", "The clinic gave 12 doses."},
	{"distance", "distance", "", "They camped at a distance of 12 km."},
}

// CountedOf indexes CountedConcepts by noun.
var CountedOf = func() map[string]*CountedConcept {
	index := map[string]*CountedConcept{}
	for i := range CountedConcepts {
		for _, noun := range strings.Fields(CountedConcepts[i].Nouns) {
			if index[noun] == nil {
				index[noun] = &CountedConcepts[i]
			}
		}
	}
	return index
}()

// EmptyQualifiers are words before a head that do not narrow it.
var EmptyQualifiers = wording.Set("more other another further additional extra total overall full entire whole same new very own such certain various different just only about around some " +
	"estimated approximate final eventual ultimate latest current present former many few several numerous possible few top so-called " +
	"one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands")
