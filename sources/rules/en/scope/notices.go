package scope

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
)

// Words of notices of correction and update.
var (
	noticeLabels = rules.Words("notice/labels", "correction", "corrections", "corrected", "clarification", "clarifications", "clarified", "update", "updated", "amended", "amendment", "erratum", "corrigendum",
		"correction and clarification", "corrections and clarifications", "corrected and updated").In("{row}: The bridge is in Kel.")
	ownTexts = rules.Words("notice/own-texts", "article", "story", "report", "page", "piece", "post", "item", "headline", "entry", "dispatch", "copy", "live blog", "column", "obituary", "caption", "bulletin", "graphic", "chart", "table", "podcast", "newsletter", "file").In("This {row} was corrected.")
	changed  = rules.Words("notice/changed", "updated", "corrected", "amended", "revised", "clarified", "edited", "changed", "modified", "rewritten", "republished", "refiled").In("This page was {row}.")
	earlier  = rules.Words("notice/earlier", "earlier", "previous", "original", "prior", "first", "former", "initial", "older").In("An {row} version of this page gave another day.")
	versions = rules.Words("notice/versions", "version", "versions", "edition", "headline", "draft").In("The earlier {row} of this page gave another day.")
	wrongly  = rules.Words("notice/wrongly", "incorrectly", "wrongly", "mistakenly", "erroneously", "inaccurately", "originally", "previously", "initially", "at first").In("This page {row} gave another day.")
	slugs    = rules.Words("notice/slugs", "corrects", "corrects to", "updates", "refiles", "recasts", "corrected", "amends", "clarifies").In("({row} the number of boats)")
	stamps   = rules.Words("notice/stamps", "updated", "last updated", "corrected", "last modified", "amended", "revised", "last revised", "modified", "edited").In("{row} on 4 May 2031")
	dayNames = rules.Words("notice/calendar", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.").In("Updated {row}")
)

// NoticeRules read how a text says that it was changed since it appeared.
var NoticeRules = rules.NewCascade(rules.Stage{Name: "notices", Rules: []*rules.Rule{
	notice(rules.Rule{
		Name: "notice/label", Kind: figure.Heading, Sentence: "“{label}” heads what the text says of its own change.",
		Before:          []rules.Item{rules.Edge()},
		Pattern:         []rules.Item{rules.In(noticeLabels).As("label"), stampWord().Repeat(0, 10), rules.Word(":", "—", "–", "|")},
		After:           []rules.Item{rules.Token(prose.Word, prose.Number, prose.Mark, prose.Symbol).Apart().Or(rules.Edge())},
		Examples:        noticed("Correction: The bridge is in Kel.", "specific", "UPDATE, 4 May, 16:20: Police now give 31.", "specific", "Clarification (4 May): the photo is of another bridge.", "specific"),
		CounterExamples: noticed("Update the list: it is old.", "", "Editor's note: she writes from Kel.", "", "Corrections officers said 12 men fled.", ""),
	}),
	notice(rules.Rule{
		Name: "notice/label-alone", Kind: figure.Heading, Sentence: "“{label}” alone heads what the text says of its own change.",
		Before:          []rules.Item{rules.Edge()},
		Pattern:         []rules.Item{rules.In(noticeLabels).As("label")},
		After:           []rules.Item{rules.Edge()},
		Examples:        noticed("Clarification", "general"),
		CounterExamples: noticed("Update the list", ""),
	}),
	notice(rules.Rule{
		Name: "notice/earlier-version", Sentence: "“{earlier} {version}” of a text sets it against the one that is read.",
		Pattern:         []rules.Item{rules.In(earlier).As("earlier"), rules.In(versions).As("version"), rules.Word("of"), rules.Word("this", "the", "our"), rules.In(ownTexts)},
		Examples:        noticed("An earlier version of this article gave the wrong day.", "specific", "The original headline of this story has been replaced.", "specific"),
		CounterExamples: noticed("An earlier version of the bridge fell.", ""),
	}),
	notice(rules.Rule{
		Name: "notice/was-changed", Sentence: "“this {text}” and “{changed}” say that the text was changed.",
		Pattern:         []rules.Item{rules.Word("this"), rules.In(ownTexts).As("text"), rules.Word("has", "was", "is", "had"), changeTime(), rules.Word("been", "being").Optional(), changeTime(), rules.In(changed).As("changed")},
		Examples:        noticed("This story has been updated.", "general", "This article was amended on 4 May 2031.", "general", "This page has since been corrected to give the right day.", "specific", "This report has been updated with the latest figures.", "general"),
		CounterExamples: noticed("The report was revised by the ministry.", "", "This story was told by her mother.", ""),
	}),
	notice(rules.Rule{
		Name: "notice/we-changed", Sentence: "“we have {changed}” says that the text was changed.",
		Pattern:         []rules.Item{rules.Word("we"), rules.Word("have").Optional(), changeTime(), rules.In(changed).As("changed"), rules.Word("this", "the", "our"), rules.In(ownTexts)},
		Examples:        noticed("We have updated this story.", "general", "We have since corrected the headline.", "general"),
		CounterExamples: noticed("We have corrected the map of the bay.", ""),
	}),
	notice(rules.Rule{
		Name: "notice/regret", Sentence: "“{regret}” speaks of a mistake of the text's own.",
		Pattern:         []rules.Item{rules.Word("we regret the error", "we regret the mistake", "we apologise for the error", "we apologize for the error", "apologise for the mistake", "apologize for the mistake", "regrets the error").As("regret")},
		Examples:        noticed("We regret the error.", "general", "The Post regrets the error.", "general", "We regret the mistake.", "general", "We apologise for the error.", "general", "We apologize for the error.", "general", "We apologise for the mistake.", "general", "We apologize for the mistake.", "general"),
		CounterExamples: noticed("We regret the loss.", ""),
	}),
	notice(rules.Rule{
		Name: "notice/said-wrongly", Sentence: "“this {text} {wrongly}” takes back what it said.",
		Pattern:         []rules.Item{rules.Word("this"), rules.In(ownTexts).As("text"), rules.Word("had", "has").Optional(), rules.In(wrongly).As("wrongly")},
		Examples:        noticed("This article wrongly gave the number of the dead.", "specific", "This story had originally said that nobody was hurt.", "specific"),
		CounterExamples: noticed("The minister wrongly gave the number of the dead.", ""),
	}),
	notice(rules.Rule{
		Name: "notice/wire", Sentence: "“({slug} …)” is how wire services say what was changed.",
		Before:          []rules.Item{rules.Edge()},
		Pattern:         []rules.Item{rules.Word("(", "["), rules.In(slugs).Glued().As("slug")},
		Examples:        noticed("(Corrects the number of the dead.)", "specific", "[Updates the toll]", "general"),
		CounterExamples: noticed("(Only the mayor was there.)", ""),
	}),
	notice(rules.Rule{
		Name: "notice/wire-slug", Kind: figure.Slug, Sentence: "“{slug}-” before a headline is how wire services mark a new version.",
		Before:          []rules.Item{rules.Edge()},
		Pattern:         []rules.Item{rules.Word("update", "corrected", "refile", "clarification", "correction", "wrapup").As("slug"), rules.Token(prose.Number).Where(figure.IsOneDigit).Optional(), rules.Word("-", "–").Glued()},
		Examples:        noticed("UPDATE 3-Ferry sinks off Kel", "general", "CORRECTED-Ferry sinks off Kel", "general", "REFILE-Ferry sinks", "general", "CLARIFICATION-Ferry sinks", "general", "CORRECTION-Ferry sinks", "general", "WRAPUP 2-Ferry sinks", "general"),
		CounterExamples: noticed("Update - the ferry sank", ""),
	}),
	notice(rules.Rule{
		Name: "notice/stamp", Sentence: "“{updated}” with a day or a time is a stamp of the last change.",
		Before:          []rules.Item{rules.Edge()},
		Pattern:         []rules.Item{rules.In(stamps).As("updated"), rules.Word("on", "at", ":").Optional(), rules.Word("on", "at").Optional(), rules.Token(prose.Number).Or(rules.In(dayNames)), stampWord().Repeat(0, 10)},
		After:           []rules.Item{rules.Edge().Or(rules.Word("|", ".", ")", "·"))},
		Examples:        noticed("Updated 4 May 2031, 16:20 GMT", "general", "Last updated: 16:20", "general", "Corrected on May 4", "general"),
		CounterExamples: noticed("Updated figures give 31 dead.", "", "Updated 2031 forecasts show a loss.", ""),
	}),
}})

// notice makes a rule whose words are a notice, not an amount.
func notice(r rules.Rule) *rules.Rule {
	r.Kind = max(r.Kind, figure.OwnChange)
	r.Make = func(*rules.Match) (rules.Value, bool) { return rules.Value{}, true }
	return &r
}

// noticed makes examples of pairs: a text, and whether the notice in it is
// general or specific, "" where it holds none.
func noticed(pairs ...string) []rules.RuleExample { return figure.Listed(pairs...) }

// stampWord is a word of the day or the time of a change.
func stampWord() rules.Item {
	return rules.Token(prose.Number).Or(rules.In(dayNames)).Or(rules.Word("(", ")", ",", ".", "on", "at", "a.m", "p.m", "a.m.", "p.m.", "am", "pm", "gmt", "utc", "bst", "est", "edt", "et", "cet", "local", "time", "h", "/", "-", ":"))
}

// changeTime says when a change was made, without a day.
func changeTime() rules.Item {
	return rules.Word("since", "now", "later", "also", "twice", "again").Optional()
}
