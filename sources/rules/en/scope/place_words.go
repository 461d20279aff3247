package scope

import "github.com/claimdiff/claimdiff/sources/wording"

// locatives are prepositions that lead to the place of what is told.
var locatives = wording.Set("in near at across around outside inside within along into to toward towards from on throughout over off beyond above behind through between of for")

// weakLocatives lead to a place only where it is in the gazetteer: "of", "for"
// and "from" lead to persons and bodies as often.
var weakLocatives = wording.Set("of for from to on between over behind above through at")

// regionNouns say what kind of place a name is and are no part of the name.
var regionNouns = wording.Set("region oblast province county district state prefecture governorate krai republic area territory canton department")

// siteNouns end the name of a site: "the Halm refinery".
var siteNouns = wording.Set("refinery airport airfield airbase base hospital infirmary clinic school university college station port harbour harbor stadium arena square park prison camp dam bridge " +
	"plant mine factory museum church mosque temple cathedral market street road avenue quay hotel hall centre center valley river lake mountain mountains hills island islands beach bay coast forest desert " +
	"village town city suburb neighbourhood neighborhood peninsula border crossing checkpoint depot terminal pier show circuit reservoir canal strait sea gulf front sector")

// settlements go before "of" and a name: "the town of X".
var settlements = wording.Set("village town city suburb port island islands district municipality commune hamlet borough valley")

// dwellers are persons who are somebody of the place that "of" leads to.
var dwellers = wording.Set("resident inhabitant villager household dweller")

// namedEvents are called after the place where they are: "the Cutler fire".
var namedEvents = wording.Set("fire wildfire blaze earthquake quake disaster derailment landslide flood mudslide avalanche")

// territories follow the adjective of a state: "on Tajik soil".
var territories = wording.Set("soil territory border borders frontier coast waters mainland capital side town city village region province airspace highlands islands island")

// boundaries are territories that lie at a state's edge, and no part of it.
var boundaries = wording.Set("border borders frontier")

// reaching are those of them whose object is hardly ever a person or a body.
var reaching = wording.Set("reach enter batter devastate shake flood ravage")

// definitePlaces are words for a place named before, and what kind it was.
var definitePlaces = map[string]bool{"country": true, "nation": true, "region": false, "province": false, "city": false, "town": false, "village": false, "area": false, "county": false, "state": false, "island": false, "district": false, "capital": false}

// countrywide are adverbs for all of a country; throughout are prepositions that
// lead to all of a place.
var (
	countrywide = wording.Set("nationwide countrywide nationally")
	throughout  = wording.Set("across throughout around over")
)

// departures are nouns behind which "from" names the place that they are told
// of; behind other nouns it says where somebody or something comes from.
var departures = wording.Set("export import shipment flight withdrawal evacuation evacuee retreat exodus pullout departure delivery report footage fire escape report smoke")

// gauging are verbs by which experts tell what they found: the place before
// them is where they work.
var gauging = wording.Set("measure estimate calculate reckon study analyse analyze assess")

// lying are adjectives between a preposition and the name of a place: "in
// neighbouring Torga".
var lying = wording.Set("neighbouring neighboring nearby adjacent bordering surrounding rural remote downtown inner outer metropolitan occupied besieged mountainous landlocked")
