package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Contest says whose number it is where every party to a contest has one
// of its own: the seats, the votes, the share of the vote.
func Contest() rules.Family {
	return rules.Family{
		Name:   "contest",
		Sieves: contestSieves,
		Answer: func(c *claim.Claim) string { return c.Counted.Holder },
	}
}

var contestSieves = []rules.Sieve{
	{
		Name:     "contest/side",
		Sentence: "Of votes on a motion the text says whether they were cast for it or against it.",
		Apply:    contestSide,
		Examples: []rules.Example{
			{Text: "The motion passed with 41 votes in favour and 12 against.", Figure: "41", Want: "for"},
			{Text: "The motion passed with 41 votes in favour and 12 against.", Figure: "12", Want: "against"},
			{Text: "The council adopted the toll by 41 votes to 12.", Figure: "41", Want: "for"},
			{Text: "The council adopted the toll by 41 votes to 12.", Figure: "12", Want: "against"},
			{Text: "The council rejected the toll by 41 votes to 12.", Figure: "41", Want: "against"},
			{Text: "In all 41 deputies voted for the toll.", Figure: "41", Want: "for"},
		},
		CounterExamples: []rules.Example{
			{Text: "She won by 41 votes.", Figure: "41"},
			{Text: "The council has 41 votes for sale.", Figure: "41"},
		},
	},
	{
		Name:     "contest/doer",
		Sentence: "Whoever shot down drones or missiles counts those that he shot down himself.",
		Apply:    contestDoer,
		Examples: []rules.Example{
			{Text: "Norland's air force said it had shot down 12 drones.", Figure: "12", Want: "norland"},
			{Text: "Overnight 12 drones were intercepted, the Norlandic air force said.", Figure: "12", Want: "norland"},
			{Text: "Peru said its air defences had brought down 12 drones.", Figure: "12", Want: "peru"},
			{Text: "Peruvian crews downed 12 missiles.", Figure: "12", Want: "peru"},
		},
		CounterExamples: []rules.Example{
			{Text: "Crews downed 12 drones.", Figure: "12"},
			{Text: "Peru said it had bought 12 drones.", Figure: "12"},
		},
	},
	{
		Name:     "contest/customers",
		Sentence: "A company that tells of customers tells of its own.",
		Apply:    contestCustomers,
		Examples: []rules.Example{
			{Text: "Orrin Power reported about 900 customers had no power.", Figure: "about 900", Want: "orrin power"},
			{Text: "Fenland Light & Heat said 900 customers were in the dark.", Figure: "900", Want: "fenland light & heat"},
			{Text: "The gale left 900 customers without power, Orrin Power said.", Figure: "900", Want: "orrin power"},
		},
		CounterExamples: []rules.Example{
			{Text: "The Energy Department said 900 customers had no power.", Figure: "900"},
			{Text: "Peru said 900 customers had no power.", Figure: "900"},
			{Text: "Orrin Power said 900 pylons were down.", Figure: "900"},
			{Text: "Some 900 customers had no power.", Figure: "900"},
		},
	},
	{
		Name:     "contest/option",
		Sentence: "The answer that a share of the voters chose is whose share it is.",
		Apply:    contestOption,
		Examples: []rules.Example{
			{Text: "In the referendum 52.1 per cent voted to leave and 47.9 per cent to stay.", Figure: "52.1 per cent", Want: "leave"},
			{Text: "In the referendum 52.1 per cent voted to leave and 47.9 per cent to stay.", Figure: "47.9 per cent", Want: "stay"},
			{Text: "In the poll 41% of voters backed joining.", Figure: "41%", Want: "join"},
			{Text: "In the referendum 41% of voters chose to remain.", Figure: "41%", Want: "stay"},
			{Text: "In the referendum 41% voted no.", Figure: "41%", Want: "no"},
		},
		CounterExamples: []rules.Example{
			{Text: "In the referendum 41% of voters took part.", Figure: "41%"},
			{Text: "Some 41% of the mill's cooks voted to leave.", Figure: "41%"},
		},
	},
	{
		Name:     "contest/given",
		Sentence: "A name between a verb of giving and the figure is whose number it is.",
		Apply:    contestGiven,
		Examples: []rules.Example{
			{Text: "A poll before the vote gave the Reds 41 per cent.", Figure: "41 per cent", Want: "red"},
		},
		CounterExamples: []rules.Example{{Text: "The king gave away 12 seats.", Figure: "12"}},
	},
	{
		Name:     "contest/name-beside",
		Sentence: "A name right before the figure, or before \"on\", \"at\" or \"with\", is whose number it is.",
		Apply:    contestBeside,
		Examples: []rules.Example{
			{Text: "Kell won 12 seats and Marle 9.", Figure: "9", Want: "marle"},
			{Text: "The Reds won 12 seats, ahead of the Blues on 9.", Figure: "9", Want: "blue"},
			{Text: "The poll put the Reds on 41%. The vote is in May.", Figure: "41%", Want: "red"},
			{Text: "The Red Party's 12 seats were enough.", Figure: "12", Want: "red"},
		},
		CounterExamples: []rules.Example{
			{Text: "The Reds won the vote in March, with 9 seats.", Figure: "9"},
			{Text: "In Kell 41% voted. The vote was calm.", Figure: "41%"},
		},
	},
	{
		Name:     "contest/for-name",
		Sentence: "\"For\" or \"to\" and a name behind the figure say whose number it is.",
		Apply:    contestFor,
		Examples: []rules.Example{
			{Text: "The vote ended with 41% for Marle and 38% for Kell.", Figure: "38%", Want: "kell"},
			{Text: "Eleven seats went to the Reds.", Figure: "Eleven", Want: "red"},
		},
		CounterExamples: []rules.Example{{Text: "He sold 12 seats for May.", Figure: "12"}},
	},
	{
		Name:     "contest/subject",
		Sentence: "The subject of winning, taking, having or standing at a number is whose it is.",
		Apply:    contestSubject,
		Examples: []rules.Example{
			{Text: "Marle won 41 per cent of the vote.", Figure: "41 per cent", Want: "marle"},
			{Text: "The ruling Red Front took 38% and 12 seats in the vote.", Figure: "12", Want: "red front"},
			{Text: "The Reds, who hold 12 seats, want a vote.", Figure: "12", Want: "red"},
			{Text: "Marle took control, winning 12 seats.", Figure: "12", Want: "marle"},
			{Text: "In Kell, independents won 12 seats.", Figure: "12", Want: "independent"},
			{Text: "In Kell the Reds have 12 councillors.", Figure: "12", Want: "red"},
			{Text: "In the poll the Reds are at 41%. The vote is in May.", Figure: "41%", Want: "red"},
			{Text: "Support for the Reds stands at 41%, the poll says. The vote is in May.", Figure: "41%", Want: "red"},
		},
		CounterExamples: []rules.Example{
			{Text: "The Reds want 12 seats moved.", Figure: "12"},
			{Text: "In Kell 12 councillors abstained.", Figure: "12"},
			{Text: "Turnout in the vote was 41%.", Figure: "41%"},
			{Text: "Acme has 41% of its staff in Kell.", Figure: "41%"},
		},
	},
	{
		Name:     "contest/same-as",
		Sentence: "A pronoun or \"the party\" stands for whoever was last told with such a number.",
		Apply:    contestSameAs,
		Examples: []rules.Example{
			{Text: "The Reds won 41% of the vote. The party will hold 12 seats.", Figure: "12", Want: "red"},
			{Text: "A poll gave the Reds 41% of the vote, which would leave them with 12 seats.", Figure: "12", Want: "red"},
		},
		CounterExamples: []rules.Example{{Text: "The Reds won 41% of the vote. The house has 12 seats.", Figure: "12"}},
	},
}
