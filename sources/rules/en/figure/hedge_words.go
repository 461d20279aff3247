package figure

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// hedges makes rows of one form.
func hedges(form quantity.Form, list ...string) []rules.Row {
	rows := make([]rules.Row, len(list))
	for i, w := range list {
		rows[i] = rules.Row{Words: w, Value: rules.Value{Stated: quantity.Stated{Form: form}}}
	}
	return rows
}

// closeBounds makes rows of bounds that the amount comes close to.
func closeBounds(form quantity.Form, list ...string) []rules.Row {
	rows := hedges(form, list...)
	for i := range rows {
		rows[i].Value.Near = true
	}
	return rows
}

func join(lists ...[]rules.Row) []rules.Row {
	var all []rules.Row
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// hedgesBefore stand before an amount and say how it bounds what it counts.
var hedgesBefore = &rules.Table{Name: "hedge/before", Frame: "{row} 500 ships", Rows: join(
	hedges(quantity.About, "about", "around", "nearly", "almost", "some", "roughly", "approximately", "approx.", "approx", "an estimated", "estimated", "an approximate", "close to", "circa", "c.", "ca.",
		"just about", "more or less", "in the region of", "in the order of", "on the order of", "somewhere around", "somewhere near", "something like", "near", "nearer", "upward toward", "~", "≈",
		"an estimate of", "estimates of", "as close to", "very nearly", "very close to", "well nigh", "virtually", "practically", "nearing", "approaching",
		"broadly", "loosely", "barely", "scarcely", "hardly", "in the neighbourhood of", "in the neighborhood of", "in the vicinity of", "in the range of", "bordering on", "verging on", "not far from", "not far off", "as near as", "around about", "the best part of", "the better part of", "something approaching", "pretty much", "more like", "of the order of", "estimated at", "an estimate of around", "getting on for", "knocking on for", "close on", "nigh on", "not much more than", "not much over", "little more than", "little over", "a rough", "a rough estimate of", "well-nigh", "within a whisker of", "in round numbers", "in round figures", "roughly speaking", "something in the region of", "somewhere in the region of"),
	hedges(quantity.AtLeast, "at least", "no fewer than", "no less than", "not less than", "not fewer than", "at the very least", "a minimum of", "minimum of", "a minimum", "upwards of", "upward of", "no lower than", "not lower than", "as few as", "as little as", "≥", ">=", "from at least", "greater than or equal to", "at minimum",
		"greater or equal to", "more than or equal to", "higher than or equal to", "equal to or greater than", "equal to or more than", "equal to or higher than", "equal or greater than", "at or above", "not under", "not below", "never less than", "never fewer than", "easily", "as low as", "a good", "no younger than", "no shorter than"),
	hedges(quantity.MoreThan, "more than", "over", "over than", "above", "in excess of", "exceeding", "greater than", "well over", "far more than", "well above", "well in excess of", "much more than",
		"north of", "upwards from", "beyond", "way over", ">", "well more than", "comfortably over",
		"considerably more than", "significantly more than", "substantially more than", "far above", "far over", "well past", "comfortably more than", "comfortably above", "well north of", "somewhat more than", "way more than", "way above", "over the age of", "above the age of"),
	hedges(quantity.AtMost, "up to", "as many as", "as much as", "at most", "no more than", "not more than", "a maximum of", "maximum of", "at the most", "not exceeding", "as high as", "no higher than", "up to as many as", "no greater than", "≤", "<=", "a maximum", "up to a maximum of", "no longer than", "capped at", "less than or equal to",
		"fewer than or equal to", "less or equal to", "lower than or equal to", "smaller than or equal to", "equal to or less than", "equal to or lower than", "equal or less than", "at or below", "at or under", "not over", "not above", "not greater than", "not higher than", "not longer than", "no larger than", "no bigger than", "no older than", "no taller than", "no heavier than", "never more than", "anything up to", "anywhere up to", "at best", "up to the age of", "as large as", "limited to", "a ceiling of", "a cap of", "an upper limit of"),
	hedges(quantity.LessThan, "under", "sub-", "less than", "fewer than", "below", "well under", "south of", "well below", "far fewer than", "far less than", "much less than", "short of", "<", "well short of",
		"nowhere near", "not nearly", "far below", "far short of", "considerably less than", "considerably fewer than", "significantly less than", "significantly fewer than", "many fewer than", "well shy of", "somewhat less than", "way under", "way below", "under the age of", "below the age of"),
	closeBounds(quantity.MoreThan, "just over", "slightly over", "a little over", "slightly more than", "just above", "slightly above", "a little more than", "just more than", "a shade over", "a touch over", "a fraction over", "a tad over", "marginally over", "marginally more than", "fractionally over", "a bit over", "a bit more than", "a little above"),
	closeBounds(quantity.LessThan, "just under", "slightly under", "a little under", "slightly less than", "just below", "slightly below", "a little less than", "shy of", "just shy of", "just short of", "just less than", "not quite", "not far short of", "a shade under", "a touch under", "a fraction under", "a tad under", "marginally under", "marginally below", "fractionally under", "fractionally below", "slightly fewer than", "just fewer than", "little short of", "a little shy of", "a bit under", "a bit less than", "a bit short of", "a little below", "a little short of"),
	hedges(quantity.LessThan, shortfalls()...),
)}

// shortfalls say that an amount was not reached: fell well short of.
func shortfalls() []string {
	var list []string
	for _, verb := range []string{"fall", "falls", "fell", "falling", "fallen"} {
		for _, degree := range []string{"", "far ", "well ", "just ", "slightly ", "a little "} {
			list = append(list, verb+" "+degree+"short of")
		}
	}
	return list
}

// comparisons bound an amount, but not where the size of the difference stands
// before them: "two years older than 20".
var comparisons = &rules.Table{Name: "hedge/comparisons", Frame: "They are {row} 500 ships", Rows: join(
	hedges(quantity.MoreThan, "higher than", "bigger than", "larger than", "longer than", "taller than", "older than", "heavier than", "faster than", "farther than", "further than", "wider than", "deeper than", "hotter than", "warmer than", "thicker than"),
	hedges(quantity.LessThan, "lower than", "smaller than", "shorter than", "younger than", "lighter than", "slower than", "cheaper than", "narrower than", "thinner than", "cooler than", "colder than"),
)}

// guesses hedge an amount, but stand before years, too.
var guesses = &rules.Table{Name: "hedge/guesses", Frame: "{row} 500 ships", Rows: hedges(quantity.About, "perhaps", "maybe", "possibly", "probably")}

// approximations stand before the upper end of a range, too: "5 to about 7".
var approximations = rules.Words("hedge/approximations", "about", "around", "nearly", "almost", "some", "roughly", "approximately", "approx.", "approx", "close to", "perhaps", "maybe", "possibly", "~", "as many as", "as much as", "as high as", "up to").In("from {row} 5 to {row} 7 ships")

// withinHedge bounds lengths and times alone.
var withinHedge = &rules.Table{Name: "hedge/within", Frame: "{row} 20 km", Rows: hedges(quantity.AtMost, "within", "inside")}

// hedgesBehind stand behind an amount.
var hedgesBehind = &rules.Table{Name: "hedge/behind", Frame: "500 {row}", Rows: join(
	hedges(quantity.About, "or so", "or thereabouts", "approximately", "-odd", "odd", "give or take", "more or less", "-some", "-ish", "ish", "roughly", "and change", "or close to it", "or near it"),
	hedges(quantity.AtLeast, "or more", "or over", "or higher", "or above", "or greater", "at least", "at the least", "at the very least", "and over", "and above", "or older", "and older", "+", "plus", "-plus", "or even more", "and more", "and up", "or better", "at a minimum",
		"if not more", "or longer", "or larger", "or bigger", "or upwards", "and upwards", "and counting", "or beyond", "or even higher", "and rising"),
	hedges(quantity.AtMost, "or less", "or fewer", "or under", "or below", "or lower", "at most", "at the most", "at the very most", "or younger", "and under", "tops", "maximum", "at maximum", "or even less", "or even fewer", "or smaller", "or shorter", "at the outside", "at best", "max"),
)}

// boundVerbs say how the amount behind them bounds what is counted.
var boundVerbs = &rules.Table{Name: "hedge/verbs", Frame: "There {row} 500 ships", Rows: join(
	hedges(quantity.MoreThan, "exceed", "exceeds", "exceeded", "tops", "topped", "surpass", "surpasses", "surpassed", "outstrip", "outstrips", "outstripped", "surpassing", "topping", "eclipsed", "could top", "may top", "might top", "will top", "would top", "to top", "can top", "should top", "not top"),
	hedges(quantity.MoreThan, movedPast()...),
	hedges(quantity.About, "nears", "neared", "approach", "approaches", "approached", "approximate", "approximates", "approximated", "is pushing", "was pushing", "is closer to", "was closer to", "are closer to", "were closer to", "number closer to", "figure closer to", "total closer to", "toll closer to", "it closer to", "it nearer to", "is nearer to", "was nearer to"),
	hedges(quantity.LessThan, "undershot"),
)}

// passingVerbs bound an amount that has no noun of its own: the toll passed 500.
var passingVerbs = &rules.Table{Name: "hedge/passing", Frame: "The toll has {row} 500", Rows: hedges(quantity.MoreThan, "pass", "passes", "passed", "passing")}

// movedPast are the verbs of movement with "past": the toll rose past 500.
func movedPast() []string {
	var list []string
	for _, verb := range []string{"rise", "rises", "rose", "risen", "climb", "climbs", "climbed", "soar", "soars", "soared", "surge", "surges", "surged", "jump", "jumps", "jumped", "grow", "grows", "grew", "go", "goes", "went", "shoot", "shot", "push", "pushes", "pushed", "creep", "crept", "tick", "ticked", "blow", "blew", "sail", "sailed"} {
		list = append(list, verb+" past")
	}
	return list
}

// movingVerbs say with "up to" where something got, not what bounds it: the
// toll went up to 93.
var movingVerbs = wording.Set("go goes went gone going tick ticks ticked ticking creep creeps crept creeping edge edges edged edging inch inches inched inching nudge nudges nudged nudging move moves moved moving shoot shoots shot climb climbs climbed climbing push pushed bump bumped now back revise revises revised revising update updated upgrade upgraded adjust adjusted")

// notHedges are verbs whose preposition only looks like a hedge.
var notHedges = rules.Words("hedge/not", "centres around", "centers around", "centred around", "centered around", "revolves around", "revolved around", "revolving around", "based around", "built around", "gathered around", "sat around", "walked around", "drove around", "wrapped around", "went around",
	"adds up to", "add up to", "added up to", "adding up to", "hand over", "hands over", "handed over", "handing over", "sign over", "signs over", "signed over", "signing over", "turn over", "turns over", "turned over", "turning over", "knock over", "knocks over", "knocked over", "knocking over", "carry over", "carries over", "carried over", "carrying over",
	"boils down to", "boiled down to", "boiling down to", "comes down to", "came down to", "amounts up to").In("It {row} 12 ships")
