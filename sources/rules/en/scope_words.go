package en

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/rules"
)

// wordClass is a set of the closed classes that a word may belong to. Words of
// no class are taken for nouns, adjectives or names.
type wordClass uint32

const (
	preposition wordClass = 1 << iota
	determiner
	pronoun
	conjunction
	relative
	formOfBe
	formOfHave
	formOfDo
	modal
	negation
	adverb
	possessive
	weekday
	month
	// stateWord is an adjective that says what became of persons and can stand
	// for them: "nine dead".
	stateWord
	// numberNoun names the counting and not what is counted: "the number".
	numberNoun
	// pluralModifier is a plural that goes before another noun: "sports fans".
	pluralModifier
	// landscape is a word that a place without a name may start with.
	landscape
	// personNoun names a person or persons, whatever they do.
	personNoun
)

const (
	auxiliary = formOfBe | formOfHave | formOfDo | modal
	// closed words end a noun phrase.
	closed = preposition | determiner | pronoun | conjunction | relative | auxiliary | negation
)

// wordClasses lists the words of each class. A word may stand in several.
var wordClasses = []struct {
	class wordClass
	words string
}{
	{preposition, "in on at near of to into from with without for by across around along over under above below between among amid amidst outside inside within throughout against during since until till after before beyond behind beside besides towards toward through via off onto upon about per despite versus except like including as than"},
	{determiner, "the a an this that these those its their his her our your my each every any all both no some another such"},
	{pronoun, "he she it they we you i them him us me themselves itself himself herself there everybody everyone nobody someone anyone something nothing"},
	{conjunction, "and or but nor while when because although though if whereas unless whether so yet"},
	{relative, "who which that whose whom where"},
	{formOfBe, "be is are was were been being am 're 'm"},
	{formOfHave, "have has had having 've"},
	{formOfDo, "do does did"},
	{modal, "will would may might can could should must shall 'll 'd"},
	{negation, "not n't never neither"},
	{adverb, "now still already currently also then later earlier soon just only even once again ago nearby nationwide countrywide nationally worldwide overall alone together abroad aboard underground ashore aground overnight yesterday today tomorrow " +
		"tonight here there so far yet more less most almost about around some nearly roughly approximately least up down away back out instead otherwise alike apiece altogether meanwhile directly initially upwards upward downwards downward"},
	{possessive, "'s '"},
	{weekday, "monday tuesday wednesday thursday friday saturday sunday"},
	{month, "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."},
	{stateWord, "dead killed injured wounded hurt missing homeless displaced arrested detained hospitalised hospitalized stranded trapped unaccounted ill sick infected unemployed jobless redundant evacuated rescued abducted kidnapped captured drowned"},
	{numberNoun, "number numbers figure figures total toll count tally average median estimate estimates sum strength size amount level rate headcount score share proportion majority rest remainder peak maximum minimum high low"},
	{pluralModifier, "sports arms sales goods news women savings systems operations communications means customs services weapons drugs mathematics physics economics rights jobs claims"},
	{personNoun, "people persons person men man women woman children child boys boy girls girl residents resident civilians civilian citizens citizen villagers villager locals passengers passenger patients patient " +
		"workers worker soldiers soldier troops students student pupils pupil teachers teacher police policemen officers officer victims victim survivors survivor protesters protester demonstrators demonstrator " +
		"migrants migrant refugees refugee prisoners prisoner hostages hostage firefighters firefighter personnel staff employees employee members member fighters fighter militants militant tourists tourist miners miner " +
		"sailors sailor pilots pilot drivers driver babies baby infants infant lives life bodies body others voters voter households customers customer inhabitants inhabitant rescuers rescuer suspects suspect"},
}

// classesOf indexes wordClasses by word.
var classesOf = func() *rules.Dictionary[wordClass] {
	index := map[string]wordClass{}
	for _, row := range wordClasses {
		for _, word := range strings.Fields(row.words) {
			index[word] |= row.class
		}
	}
	for word := range landscapes {
		index[word] |= landscape
	}
	for word := range directions {
		index[word] |= landscape
	}
	return rules.NewDictionary(index)
}()

// notAdverbs end in -ly and are nouns or adjectives.
var notAdverbs = wordSet("tally family assembly supply reply rally ally anomaly monopoly butterfly jelly belly bully elderly deadly friendly early daily weekly monthly yearly quarterly likely unlikely " +
	"lovely lonely costly orderly hourly homily melancholy")

// landscapes are common nouns that are places when a preposition and an
// article lead to them: "in the western highlands".
var landscapes = wordSet("highlands lowlands coast interior north south east west centre center northeast northwest southeast southwest border frontier capital outskirts suburbs delta mountains hills islands countryside hinterland peninsula steppe")

// directions narrow a landscape or a name.
var directions = wordSet("northern southern eastern western central north south east west northeastern northwestern southeastern southwestern coastal upper lower greater")

// placeLeads stand before a place where something happened.
var placeLeads = wordSet("in across near from around throughout outside inside")
