package lexis

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/wording"
)

// irregularPlurals pairs plurals that no rule reaches with their singulars.
var irregularPlurals = Pairs(`people person  persons person  children child  men man  women woman  feet foot  teeth tooth  geese goose  mice mouse  lives life
	wives wife  knives knife  leaves leaf  halves half  loaves loaf  wolves wolf  shelves shelf  thieves thief  selves self  calves calf  oxen ox  dice die  data datum
	criteria criterion  phenomena phenomenon  crises crisis  analyses analysis  bases base  theses thesis  media medium  cacti cactus  fungi fungus  nuclei nucleus
	servicemen serviceman  servicewomen servicewoman  policemen policeman  policewomen policewoman  firemen fireman  fishermen fisherman  gunmen gunman
	policewomen policewoman  guardsmen guardsman  crewmen crewman  businessmen businessman  grandchildren grandchild  schoolchildren schoolchild  buses bus  gases gas
	movies movie  cookies cookie  calories calorie  lies lie  ties tie  pies pie  zombies zombie  aches ache  caches cache  headaches headache  axes axe  shoes shoe
	houses house  horses horse  nurses nurse  cases case  causes cause  losses loss  buses bus  viruses virus  prizes prize  sizes size  leases lease  purchases purchase
	licences licence  vases vase  diseases disease  expenses expense  hearses hearse  courses course  responses response  exercises exercise  franchises franchise
	businesses business  increases increase  decreases decrease  releases release  warehouses warehouse  greenhouses greenhouse  mosques mosque  bonuses bonus  campuses campus
	blazes blaze  breezes breeze  mazes maze  canoes canoe  toes toe  heroes hero  potatoes potato  tomatoes tomato  tornadoes tornado  volcanoes volcano  torpedoes torpedo  mosquitoes mosquito
	cargoes cargo  echoes echo  embargoes embargo  vetoes veto`)

// unchanging are nouns that end like plurals and are none, or serve as both.
var unchanging = wording.Set("series species aircraft spacecraft personnel police staff means news sheep deer fish headquarters barracks crossroads works gas bus " +
	"virus campus census status bonus chorus focus crisis basis analysis debris tennis class pass loss mass glass grass boss press process access business illness " +
	"witness fortress mattress actress address congress progress stress dress cross rents always christmas cosmos atlas canvas iris lens plus minus corps data cattle")

// Singular is the singular of a noun in lower case, the word itself where it
// is no plural.
func Singular(noun string) string {
	if s, ok := irregularPlurals[noun]; ok {
		return s
	}
	if noun == "rents" {
		return "rent"
	}
	if unchanging[noun] || len(noun) < 4 || !strings.HasSuffix(noun, "s") {
		return noun
	}
	switch {
	case strings.HasSuffix(noun, "ss"), strings.HasSuffix(noun, "us"), strings.HasSuffix(noun, "is"):
		return noun
	case strings.HasSuffix(noun, "ies"):
		return noun[:len(noun)-3] + "y"
	case strings.HasSuffix(noun, "ches"), strings.HasSuffix(noun, "shes"), strings.HasSuffix(noun, "sses"), strings.HasSuffix(noun, "xes"):
		return noun[:len(noun)-2]
	}
	return noun[:len(noun)-1]
}

// IsPlural reports whether a noun in lower case is a plural.
func IsPlural(noun string) bool {
	return Singular(noun) != noun || noun == "police" || noun == "personnel" || noun == "aircraft"
}

// Pairs reads a table of words, two by two.
func Pairs(table string) map[string]string {
	words := strings.Fields(table)
	m := make(map[string]string, len(words)/2)
	for i := 0; i+1 < len(words); i += 2 {
		m[words[i]] = words[i+1]
	}
	return m
}

// PlainPlural reports whether the noun in lower case is a plural beyond doubt.
func PlainPlural(noun string) bool {
	last := len(noun) - 1
	if last < 3 || noun[last] != 's' || singularEndings[noun] {
		return false
	}
	switch noun[last-1] {
	case 's', 'u', 'i', '\'', 'c':
		return false
	}
	return true
}

// singularEndings look like plurals and take a singular verb as well.
var singularEndings = wording.Set("news lens series species headquarters means data gas bias chaos canvas")
