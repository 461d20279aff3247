package lexis

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// WordClass is a set of the closed classes that a word may belong to. Words of
// no class are taken for nouns, adjectives or names.
type WordClass uint32

// The classes that figures, clauses and phrases are told by.
const (
	Preposition WordClass = 1 << iota
	Determiner
	Pronoun
	Conjunction
	Relative
	FormOfBe
	FormOfHave
	FormOfDo
	Modal
	Negation
	Adverb
	Possessive
	Weekday
	Month
	// StateWord is an adjective that says what became of persons and can stand
	// for them: "nine dead".
	StateWord
	// NumberNoun names the counting and not what is counted: "the number".
	NumberNoun
	// PluralModifier is a plural that goes before another noun: "sports fans".
	PluralModifier
	// Landscape is a word that a place without a name may start with.
	Landscape
	// PersonNoun names a person or persons, whatever they do.
	PersonNoun
)

// Classes taken together.
const (
	Auxiliary = FormOfBe | FormOfHave | FormOfDo | Modal
	// Closed words end a noun phrase.
	Closed = Preposition | Determiner | Pronoun | Conjunction | Relative | Auxiliary | Negation
)

// wordClasses lists the words of each class. A word may stand in several.
var wordClasses = []struct {
	class WordClass
	words string
}{
	{Preposition, "in on at near of to into from with without for by across around along over under above below between among amid amidst outside inside within throughout against during since until till after before beyond behind beside besides towards toward through via off onto upon about per despite versus except like including as than"},
	{Determiner, "the a an this that these those its their his her our your my each every any all both no some another such"},
	{Pronoun, "he she it they we you i them him us me themselves itself himself herself there everybody everyone nobody someone anyone something nothing"},
	{Conjunction, "and or but nor while when because although though if whereas unless whether so yet"},
	{Relative, "who which that whose whom where"},
	{FormOfBe, "be is are was were been being am 're 'm"},
	{FormOfHave, "have has had having 've"},
	{FormOfDo, "do does did"},
	{Modal, "will would may might can could should must shall 'll 'd wo ca sha"},
	{Negation, "not n't never neither"},
	{Adverb, "now still already currently also then later earlier soon just only even once again ago nearby nationwide countrywide nationally worldwide overall alone together abroad aboard underground ashore aground overnight yesterday today tomorrow " +
		"tonight here there so far yet more less most almost about around some nearly roughly approximately least up down away back out instead otherwise alike apiece altogether meanwhile directly initially upwards upward downwards downward fatally"},
	{Possessive, "'s '"},
	{Weekday, "monday tuesday wednesday thursday friday saturday sunday"},
	{Month, "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."},
	{StateWord, "dead killed injured wounded hurt missing homeless displaced arrested detained hospitalised hospitalized stranded trapped unaccounted ill sick infected unemployed jobless redundant evacuated rescued abducted kidnapped captured drowned"},
	{NumberNoun, "number numbers figure figures total toll count tally average median estimate estimates sum strength size amount level rate headcount score share proportion majority rest remainder peak maximum minimum high low"},
	{PluralModifier, "sports arms sales goods news women savings systems operations communications means customs services weapons drugs mathematics physics economics rights jobs claims"},
	{PersonNoun, "people persons person men man women woman children child boys boy girls girl residents resident civilians civilian citizens citizen villagers villager locals passengers passenger patients patient " +
		"workers worker soldiers soldier troops students student pupils pupil teachers teacher police policemen officers officer victims victim survivors survivor protesters protester demonstrators demonstrator " +
		"migrants migrant refugees refugee prisoners prisoner hostages hostage firefighters firefighter personnel staff employees employee members member fighters fighter militants militant tourists tourist miners miner " +
		"sailors sailor pilots pilot drivers driver babies baby infants infant lives life bodies body others voters voter households customers customer inhabitants inhabitant rescuers rescuer suspects suspect"},
}

// ClassesOf indexes wordClasses by word.
var ClassesOf = func() *rules.Dictionary[WordClass] {
	index := map[string]WordClass{}
	for _, row := range wordClasses {
		for _, word := range strings.Fields(row.words) {
			index[word] |= row.class
		}
	}
	for word := range Landscapes {
		index[word] |= Landscape
	}
	for word := range Directions {
		index[word] |= Landscape
	}
	return rules.NewDictionary(index)
}()

// NotAdverbs end in -ly and are nouns or adjectives.
var NotAdverbs = wording.Set("tally family assembly supply reply rally ally anomaly monopoly butterfly jelly belly bully elderly deadly friendly early daily weekly monthly yearly quarterly likely unlikely " +
	"lovely lonely costly orderly hourly homily melancholy")

// Landscapes are common nouns that are places when a preposition and an
// article lead to them: "in the western highlands".
var Landscapes = wording.Set("highlands lowlands coast interior north south east west centre center northeast northwest southeast southwest border frontier capital outskirts suburbs delta mountains hills islands countryside hinterland peninsula steppe")

// Directions narrow a landscape or a name.
var Directions = wording.Set("northern southern eastern western central north south east west northeastern northwestern southeastern southwestern coastal upper lower greater")

// PlaceLeads stand before a place where something happened.
var PlaceLeads = wording.Set("in across near from around throughout outside inside")
