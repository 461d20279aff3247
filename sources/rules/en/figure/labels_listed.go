package figure

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// listedLabels are rows of numbers that are names: sections of a law, lots, regions.
var listedLabels = []*rules.Rule{
	reject(rules.Rule{
		Name: "not/citation", Sentence: "“{code}” between two numbers cites a law.",
		Pattern:         []rules.Item{number0().As("title"), rules.Word("CFR", "C.F.R.", "USC", "U.S.C.", "U.S. Code").As("code"), rules.Word("§", "§§", "Part", "Section").Optional(), number0(), rules.Token(prose.Word).Where(isCodeSuffix).Glued().Optional()},
		Examples:        none("under 29 CFR 1910.119 it must", "by 40 C.F.R. 60 it may", "under 42 USC 1983 he sued", "see 18 U.S.C. 1001 there", "see 18 U.S. Code 1001 there"),
		CounterExamples: []rules.RuleExample{{Text: "The 29 CFR rules", Want: "[29] exact 29"}},
	}),
	reject(rules.Rule{
		Name: "not/serial-range", Sentence: "“{serial} {numbers}” gives {first} and what follows as names.",
		Pattern:         []rules.Item{rules.In(serialNouns).As("serial"), rules.Word("number", "numbers", "no.", "nos.", "code", "codes").As("numbers"), rules.Word(":").Optional(), number0().As("first"), listedOn().Repeat(0, 12)},
		Examples:        none("with lot numbers 40211 through 40218 on it", "in batch no. 771 of May", "batch nos. 4, 5 and 6 of it", "under policy number 4077", "on the date code 1123 line", "its date codes 1123-1140"),
		CounterExamples: []rules.RuleExample{{Text: "The case numbers rose to 40,211", Want: "[40,211] exact 40211 up"}},
	}),
	reject(rules.Rule{
		Name: "not/scale-note", Sentence: "“{scale}” in brackets says what the numbers of a table are so many of.",
		Before:          []rules.Item{rules.Word("("), rules.Token(prose.Word).Repeat(0, 3), rules.Word("in")},
		Pattern:         []rules.Item{rules.Word("millions", "thousands", "billions").As("scale")},
		Examples:        none("Sales (in millions)", "Sales (figures in thousands)", "Sales (in billions of euros)"),
		CounterExamples: []rules.RuleExample{{Text: "They came in millions of boats", Want: "[millions] vague"}},
	}),
	reject(rules.Rule{
		Name: "not/label-row", Sentence: "“{labels}” gives {first} and what is listed with it as names.",
		Before:          []rules.Item{rules.Token(prose.Number).Or(rules.In(Tens, Teens, DigitWords)).Not()},
		Pattern:         []rules.Item{rules.In(labelPlurals).As("labels"), number0().Where(isDigitsOnly).As("first"), listedOn().Repeat(1, 12)},
		After:           []rules.Item{measuredNoun().Or(rules.In(hyphens, scaleLetters, moneyLetters)).Or(rules.Word("per", "more")).Not()},
		Examples:        none("in Regions 5 and 8 it rained", "under articles 12, 14 and 19", "on platforms 3 to 6", "reactors 1, 2 and 4 are shut"),
		CounterExamples: []rules.RuleExample{{Text: "in both regions 5 and 8 people died"}, {Text: "They shut 12 reactors, 3 of them in May", Want: "[12] exact 12; [3] exact 3 part"}},
	}),
}

// listedOn is what goes on a row of numbers that are names.
func listedOn() rules.Item {
	return rules.Word(",", "and", "or", "to", "through", "&", "-", "–").Or(number0().Where(isDigitsOnly))
}

// serialNouns are things that bear numbers as their names.
var serialNouns = rules.Words("label/serials", "lot", "batch", "serial", "model", "part", "product", "case", "docket", "policy", "licence", "license", "account", "invoice", "ticket", "registration", "reference", "date", "item").In("with {row} numbers 4021 and 4022 there")

// labelPlurals are the plurals of nouns that number their kind.
var labelPlurals = rules.Words("label/plurals", "regions", "sections", "articles", "chapters", "clauses", "paragraphs", "pages", "rooms", "platforms", "gates", "lanes", "zones", "districts", "wards", "precincts", "phases", "stages", "reactors", "units", "blocks", "exits", "junctions", "terminals", "flights", "routes", "highways", "runways", "tables", "exhibits", "episodes", "schedules", "appendices", "annexes", "resolutions").In("in {row} 5 and 8 there")
