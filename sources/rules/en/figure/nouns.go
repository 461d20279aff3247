package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// pluralWords are nouns of many that do not end in -s.
var pluralWords = rules.Words("noun/irregular-plurals",
	"people", "men", "women", "children", "police", "staff", "personnel", "troops", "cattle", "sheep", "fish", "aircraft", "feet", "teeth", "dead", "wounded", "injured", "missing", "homeless",
	"policemen", "policewomen", "firemen", "servicemen", "servicewomen", "fishermen", "gunmen", "crewmen", "salesmen", "lawmen", "businessmen", "congressmen", "media", "criteria", "species", "wives", "lives", "homes", "others").In("several {row}")

// notPlurals end in -s and are no nouns of many.
var notPlurals = map[string]bool{"was": true, "is": true, "has": true, "his": true, "this": true, "its": true, "as": true, "us": true, "does": true, "says": true,
	"thanks": true, "yes": true, "plus": true, "thus": true, "perhaps": true, "always": true, "besides": true, "versus": true, "vs": true, "less": true, "across": true, "unless": true, "whereas": true, "towards": true, "afterwards": true, "news": true,
	"election": false, "olympics": true, "hers": true, "ours": true, "theirs": true, "yours": true, "remains": true, "includes": true, "means": true, "shows": true, "makes": true, "takes": true, "comes": true, "goes": true, "gives": true, "exceeds": true, "becomes": true, "begins": true, "seems": true, "appears": true, "contains": true, "consists": true, "requires": true, "allows": true, "provides": true, "brings": true, "believes": true, "expects": true}

// looksPlural reports whether a token looks like a noun of many in -s.
func looksPlural(t prose.Token) bool {
	w := t.Lower
	return t.Kind == prose.Word && len(w) > 3 && !t.Capital() && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") &&
		!strings.HasSuffix(w, "is") && !strings.HasSuffix(w, "'s") && !notPlurals[w]
}

// isLowerWord reports whether a token is a word without a capital.
func isLowerWord(t prose.Token) bool { return t.Kind == prose.Word && !t.Capital() }

// isCapital reports whether a token is a word with a capital.
func isCapital(t prose.Token) bool { return t.Capital() }

// pluralNoun is one token that looks like a noun of many.
func pluralNoun() rules.Item {
	return rules.Token(prose.Word).Where(looksPlural).Or(rules.In(pluralWords))
}

// anyToken is any tokens that no rule has read, numbers apart.
func anyToken(least, most int) rules.Item {
	return rules.Token(prose.Word, prose.Symbol).Repeat(least, most)
}

// anyWord is any words that no rule has read.
func anyWord(least, most int) rules.Item { return rules.Token(prose.Word).Repeat(least, most) }

const wordKind = prose.Word

// isPlainWord reports whether a token is a word that can be a noun: no
// capital, and none of the words that only hold a sentence together.
func isPlainWord(t prose.Token) bool { return isLowerWord(t) && !functionWords[t.Lower] }

// functionWords hold sentences together; no noun is among them.
var functionWords = wording.Set("the a an and or but nor so yet if when while as because since until unless although though that which who whom whose what where why how " +
	"in on at by for with from to of into onto upon about over under above below between among through during before after within without against toward towards off out up down near along across behind beyond " +
	"is are was were be been being am has have had having do does did will would shall should can could may might must " +
	"he she it they we you i him her them us me his hers its their theirs our ours your my this these those there here then now not no also only even still just already again too very more most less least than " +
	"said says say told tells according including included meanwhile however later earlier ago last next per each every both either neither such other another same own")

// isModifier reports whether a token can stand between a determiner and its
// noun: an adjective, a noun or a name.
func isModifier(t prose.Token) bool {
	return t.Kind == prose.Word && !functionWords[t.Lower] && !looksPlural(t)
}

// countedPlural is a noun of many that can be counted.
func countedPlural() rules.Item {
	return rules.Token(prose.Word).Where(isCountedPlural).Or(rules.In(pluralWords))
}

// isCountedPlural is looksPlural without the nouns that "some" does not count.
func isCountedPlural(t prose.Token) bool { return looksPlural(t) && !notCounted[t.Lower] }

// notCounted follow "some" and "several" without a count being meant.
var notCounted = wording.Set("ways times cases days weeks months years minutes hours seconds moments areas places parts circumstances respects reasons things signs details points aspects instances occasions concerns doubts plans ideas thanks remarks news means words issues questions problems")
