package figure

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

var meridiems = rules.Words("clock/meridiems", "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "o'clock in the morning").In("at 5 {row}")

var zones = &rules.Table{Name: "clock/zones", ExactCase: true, Frame: "at 0700 {row} it rained", Rows: rules.Words("", "GMT", "BST", "UTC", "CET", "CEST", "EST", "EDT", "PST", "PDT", "CST", "IST", "ET", "PT", "CT", "Z", "hours GMT", "local time", "Eastern", "Pacific").Rows}

// clockHours are the hours in words.
var clockHours = rules.Words("clock/hours", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve").In("at {row} o'clock")

func isHour(t prose.Token) bool { _, ok := small(t, 24); return ok }

func isMinute(t prose.Token) bool { _, ok := small(t, 59); return ok && len(t.Text) == 2 }

// isMinuteOrSeconds is a minute, or the seconds of a lap: 36.6.
func isMinuteOrSeconds(t prose.Token) bool {
	return isMinute(t) || len(t.Text) >= 4 && len(t.Text) <= 6 && t.Text[2] == '.' && t.Text[0] <= '5'
}

func isPointTime(t prose.Token) bool {
	n := len(t.Text)
	return n >= 4 && n <= 5 && t.Text[n-3] == '.' && t.Text[n-2] <= '5'
}

// isEntryTime is the time of day with a point, two digits on either side.
func isEntryTime(t prose.Token) bool {
	return len(t.Text) == 5 && isPointTime(t) && t.Text[:2] < "24"
}

// opensEntry reports whether a word can open a heading: a capital that is no unit.
func opensEntry(t prose.Token) bool { return isCapital(t) && !measureNames[t.Lower] }

func hour() rules.Item { return rules.Token(prose.Number).Where(isHour) }

func isMilitary(t prose.Token) bool {
	n, ok := small(t, 2400)
	return ok && len(t.Text) == 4 && n%100 < 60
}

// putWords lead up to a number with "at" or "by" that is no hour.
var putWords = rules.Words("clock/put", "put", "puts", "putting", "stood", "stands", "standing", "stand", "remained", "remains", "estimated", "estimates", "toll", "number", "count", "rate", "unchanged", "steady", "dead", "counted", "totalled", "totaled", "figure", "rose", "fell", "increased", "decreased", "grew", "dropped", "outnumbered", "up", "down", "cut", "raised", "lost", "won", "multiplied", "divided").In("They {row} it at six.")

// movedWords lead up to a number with "from", "at" or "by" on a day that is no hour:
// up from 12 on Monday.
var movedWords = rules.Words("clock/moved", "stood", "stands", "rose", "risen", "fell", "fallen", "climbed", "dropped", "increased", "decreased", "grew", "grown", "jumped", "declined").In("It {row} at 12 on Monday.")

// notFromLevel holds unless the number is what something is up or down from: "19, up
// from 12 on Monday".
func notFromLevel(m *rules.Match) (rules.Value, bool) {
	at := m.Capture("hour").First - 1
	tokens := m.Sequence.Tokens
	return rules.Value{}, at < 1 || tokens[at].Lower != "from" || !DirectionWords[tokens[at-1].Lower]
}

// clockTimes are no quantities.
var clockTimes = []*rules.Rule{
	reject(rules.Rule{
		Name: "not/clock-colon", Sentence: "{hour}:{minute} is a clock time.",
		Pattern:         []rules.Item{hour().As("hour"), rules.Word(":", "h", "H").Glued(), rules.Token(prose.Number).Where(isMinuteOrSeconds).Glued().As("minute"), rules.Word(":").Glued().Optional(), rules.Token(prose.Number).Glued().Optional(), rules.In(meridiems, zones).Optional()},
		Examples:        none("at 13:40", "at 7:15 a.m.", "at 22h10", "at 07:25:30 GMT", "a lap of 1:36.6 there"),
		CounterExamples: []rules.RuleExample{{Text: "They won 3:1", Want: ""}},
	}),
	reject(rules.Rule{
		Name: "not/clock-meridiem", Sentence: "“{meridiem}” makes {hour} a clock time.",
		Pattern:         []rules.Item{hour().Or(rules.Token(prose.Number).Where(isPointTime)).Or(rules.In(clockHours)).As("hour"), rules.Word("-", "–", "to", "and").Optional(), hour().Optional(), rules.In(meridiems).As("meridiem")},
		Examples:        none("at 7 a.m.", "at 2.40 p.m.", "at 6pm", "at six o'clock", "from 9 to 5 p.m.", "8-10 am", "8–10 am", "between 8 and 10 am"),
		CounterExamples: []rules.RuleExample{{Text: "I have 7 amps here"}},
	}),
	reject(rules.Rule{
		Name: "not/clock-zone", Sentence: "“{zone}” makes {time} a clock time.",
		Pattern:         []rules.Item{rules.Token(prose.Number).Where(isMilitary).Or(rules.Token(prose.Number).Where(isPointTime)).Or(hour()).As("time"), rules.In(zones).As("zone")},
		Examples:        none("at 0700 GMT", "by 16.20 local time"),
		CounterExamples: []rules.RuleExample{{Text: "70 ETFs", Want: "[70] exact 70"}},
	}),
	reject(rules.Rule{
		Name: "not/clock-heading", Sentence: "{time} before a heading is when an entry of a running report was written.",
		Before:          []rules.Item{rules.Edge()},
		Pattern:         []rules.Item{rules.Token(prose.Number).Where(isEntryTime).As("time")},
		After:           []rules.Item{rules.Word("-", "–", "—", ":", "|").Optional(), rules.Token(prose.Word).Where(opensEntry).Apart()},
		Examples:        none("16.45 Power is back", "09.05 – Roads are shut"),
		CounterExamples: []rules.RuleExample{{Text: "16.45 tonnes left", Want: "[16.45 tonnes] exact 16.45 t"}, {Text: "16.75 Feet deep"}},
	}),
	reject(rules.Rule{
		Name: "not/clock-at", Sentence: "“{at} {hour}” is a clock time.",
		Unless:          []rules.Item{rules.In(movedWords), rules.Token(prose.Word, prose.Number, prose.Mark).Repeat(0, 8), rules.Word("from", "at", "by")},
		Before:          []rules.Item{rules.Word("at", "by", "until", "till", "before", "after", "around", "about", "shortly before", "shortly after", "just after", "just before", "at about", "at around", "from", "since").As("at")},
		Pattern:         []rules.Item{hour().Or(rules.In(clockHours)).As("hour")},
		After:           []rules.Item{rules.Word("in the morning", "in the afternoon", "in the evening", "at night", "this morning", "this afternoon", "this evening", "tonight", "yesterday", "on monday", "on tuesday", "on wednesday", "on thursday", "on friday", "on saturday", "on sunday", "tomorrow", "that morning", "that night", "that evening", "on the morning", "today").As("day")},
		Make:            notFromLevel,
		Examples:        none("He was up at 5 this morning", "at 11 this morning", "by six in the evening", "until 5 in the morning", "till 5 in the afternoon", "before 5 this afternoon", "after 5 this evening", "around 5 tonight", "about 5 yesterday", "shortly before 5 on Monday", "shortly after 5 on Tuesday", "just after 5 on Wednesday", "just before 5 on Thursday", "at about 5 on Friday", "at around 5 on Saturday", "from 5 on Sunday", "since 5 tomorrow", "at 5 that morning", "at 5 that night", "at 5 that evening", "at 5 on the morning of it", "at 5 today", "at 9 at night"),
		CounterExamples: []rules.RuleExample{{Text: "about 5 ships", Want: "[about 5] about 5"}, {Text: "It stood at 19, up from 12 on Monday", Want: "[19] exact 19; [12] exact 12"}, {Text: "It rose to 19 from 12 on Monday", Want: "[19] exact 19 up; [12] exact 12"}, {Text: "It stood at 12 yesterday", Want: "[12] exact 12"}},
	}),
	reject(rules.Rule{
		Name: "not/clock-at-end", Sentence: "“at {hour}” before a stop is a clock time.",
		Unless:   []rules.Item{rules.In(putWords), rules.Token(prose.Word).Repeat(0, 8), rules.Word("at", "by")},
		Before:   []rules.Item{rules.Word("at", "at about", "at around", "until", "till", "by")},
		Pattern:  []rules.Item{rules.In(clockHours).As("hour")},
		After:    []rules.Item{rules.Word(".", ",", ";", "and", "for", "on", "to", "but", "when"), rules.In(loneFractions).Not()},
		Examples: none("It began at six.", "We met at six, as ever", "It began at six; then", "at six and then", "at six for tea", "at six on it", "at six to eat", "at six but late", "at six when it rained", "until six.", "till six.", "by six.", "at about six.", "at around six."),
		CounterExamples: []rules.RuleExample{{Text: "at six ships", Want: "[six] exact 6"}, {Text: "They put the dead at seven.", Want: "[seven] exact 7"}, {Text: "It rose by six.", Want: "[six] exact 6 up change"},
			{Text: "They moved it by one and a half per cent", Want: "[one and a half per cent] exact 1.5 %"}},
	}),
	reject(rules.Rule{
		Name: "not/clock-past", Sentence: "“{past} {hour}” is a clock time.",
		Pattern:         []rules.Item{rules.Word("half past", "quarter past", "quarter to", "half-past", "ten past", "twenty past", "five past", "ten to", "twenty to", "five to").As("past"), rules.In(clockHours).As("hour")},
		After:           []rules.Item{rules.Token(prose.Word).Where(isPlainWord).Not()},
		Examples:        none("at half past six", "at quarter past six", "at quarter to six", "at half-past six", "at ten past six", "at twenty past six", "at five past six", "at ten to two.", "at twenty to two.", "at five to two."),
		CounterExamples: []rules.RuleExample{{Text: "half past noon"}},
	}),
}
