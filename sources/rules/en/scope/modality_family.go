package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// Modality says whether a figure is told as a fact. What no sieve
// decides was asserted to begin with.
func Modality() rules.Family {
	return rules.Family{
		Name:   "modality",
		Sieves: modalitySieves,
		Answer: func(c *claim.Claim) string { return string(c.Modality) },
	}
}

var modalitySieves = []rules.Sieve{
	{
		Name:     "modality/unverified",
		Sentence: "Who could not verify a report, or wonders whether it is so, leaves its figure open.",
		Apply:    modalityFrom(claim.Possible, unverified),
		Examples: []rules.Example{
			{Text: "The mayor could not verify reports that 12 boats sank.", Figure: "12", Want: "possible"},
			{Text: "Unconfirmed reports said 12 boats sank.", Figure: "12", Want: "possible"},
			{Text: "Unofficial reports said 12 boats sank.", Figure: "12", Want: "possible"},
			{Text: "It is unclear whether 12 boats sank.", Figure: "12", Want: "possible"},
			{Text: "If 12 cooks leave, the inn will close.", Figure: "12", Want: "possible"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mayor confirmed reports that 12 boats sank.", Figure: "12"},
			{Text: "If the inn closes, it is because 12 cooks left.", Figure: "12"},
		},
	},
	{
		Name:     "modality/denied",
		Sentence: "The figure stands under a denial, or what is said of it is negated.",
		Apply:    modalityFrom(claim.Denied, denied),
		Examples: []rules.Example{
			{Text: "The mayor denied that 12 boats had sunk.", Figure: "12", Want: "denied"},
			{Text: "The mayor denies sinking 12 boats.", Figure: "12", Want: "denied"},
			{Text: "Some 12 boats did not sail.", Figure: "12", Want: "denied"},
			{Text: "There is no evidence that 12 boats sank.", Figure: "12", Want: "denied"},
			{Text: "The port dismissed reports that 12 boats sank.", Figure: "12", Want: "denied"},
			{Text: "The claim that 12 boats sank was rejected by the port.", Figure: "12", Want: "denied"},
			{Text: "It is not true that 12 boats sank.", Figure: "12", Want: "denied"},
			{Text: "Not 12 but 15 boats sank.", Figure: "12", Want: "denied"},
			{Text: "The port failed to clear 12 wrecks.", Figure: "12", Want: "denied"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mayor did not speak, and 12 boats sank.", Figure: "12"},
			{Text: "The fee never exceeded 12 crowns.", Figure: "12 crowns"},
			{Text: "An aide, who was not authorised to speak, put the number of boats at 12.", Figure: "12"},
			{Text: "They could not say why, but 12 boats sank.", Figure: "12"},
			{Text: "The mill dismissed 12 clerks.", Figure: "12"},
			{Text: "Some 12 boats, not 40 as first announced, sank.", Figure: "12"},
			{Text: "The court rejected 12 appeals.", Figure: "12"},
			{Text: "The court denied bail to 12 smugglers.", Figure: "12"},
			{Text: "The report that 12 boats sank was read aloud.", Figure: "12"},
			{Text: "The port's claim of 12 wrecks is not far off.", Figure: "12"},
			{Text: "There is evidence that 12 boats sank.", Figure: "12"},
		},
	},
	{
		Name:     "modality/feared",
		Sentence: "The figure is feared.",
		Apply:    modalityFrom(claim.Feared, modalCues{words: wording.Set("feared fears"), verbs: wording.Set("fear"), nouns: wording.Set("fear concern worry")}.hold),
		Examples: []rules.Example{
			{Text: "Some 12 sailors are feared to have drowned.", Figure: "12", Want: "feared"},
			{Text: "Some 12 sailors are feared dead.", Figure: "12", Want: "feared"},
			{Text: "Rescuers fear that 12 sailors drowned.", Figure: "12", Want: "feared"},
			{Text: "There are fears that 12 sailors drowned.", Figure: "12", Want: "feared"},
		},
		CounterExamples: []rules.Example{{Text: "The captain is feared. He commands 12 sailors.", Figure: "12"}},
	},
	{
		Name:     "modality/unreal",
		Sentence: "\"Would have\" tells what did not come about, or only under some condition.",
		Apply:    modalityFrom(claim.Possible, unreal),
		Examples: []rules.Example{
			{Text: "The bridge would have cost 12 crowns.", Figure: "12", Want: "possible"},
			{Text: "Had the dam burst 12 goats would surely have drowned.", Figure: "12", Want: "possible"},
		},
		CounterExamples: []rules.Example{{Text: "The port would have none of it and hired 12 clerks.", Figure: "12"}},
	},
	{
		Name:     "modality/expected",
		Sentence: "The figure is expected, planned or told of the future.",
		Apply:    modalityFrom(claim.Expected, expected),
		Examples: []rules.Example{
			{Text: "The mill will hire 12 clerks.", Figure: "12", Want: "expected"},
			{Text: "The mill is to hire 12 clerks.", Figure: "12", Want: "expected"},
			{Text: "The mill plans to shut two barns and hire 12 clerks.", Figure: "12", Want: "expected"},
			{Text: "Some 12 boats are expected to sail.", Figure: "12", Want: "expected"},
			{Text: "Some 12 boats are due to sail.", Figure: "12", Want: "expected"},
			{Text: "Prices are tipped to hit 12 crowns.", Figure: "12", Want: "expected"},
			{Text: "She hopes to open 12 beds.", Figure: "12", Want: "expected"},
			{Text: "The clinic wants to open 12 beds.", Figure: "12", Want: "expected"},
			{Text: "He expects 12 more to arrive.", Figure: "12", Want: "expected"},
			{Text: "Plans for 12 barns were drawn up.", Figure: "12", Want: "expected"},
			{Text: "The planned closure of 12 wards shook the town.", Figure: "12", Want: "expected"},
			{Text: "Fewer boats sailed than the 12 planned.", Figure: "12", Want: "expected"},
			{Text: "The mill announced 12 job cuts.", Figure: "12", Want: "expected"},
			{Text: "The bank sees inflation at 12 per cent.", Figure: "12", Want: "expected"},
			{Text: "Yields are seen falling to 12 tonnes.", Figure: "12", Want: "expected"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mill, which will close, hired 12 clerks.", Figure: "12"},
			{Text: "The mill hired 12 clerks and will close.", Figure: "12"},
			{Text: "The mill will close after it dismissed 12 clerks.", Figure: "12"},
			{Text: "The mill will sell 900 goats on top of the 12 it sold in May.", Figure: "12"},
			{Text: "Due to the gale 12 boats sank.", Figure: "12"},
			{Text: "The law, set by a panel of 12 judges, is strict.", Figure: "12"},
			{Text: "As planned 12 boats sailed.", Figure: "12"},
			{Text: "The toll is expected to rise, with 12 sailors still missing.", Figure: "12"},
			{Text: "The fair saw 12 boats at sea.", Figure: "12"},
			{Text: "The mill announced 12 deaths.", Figure: "12"},
		},
	},
	{
		Name:     "modality/possible",
		Sentence: "The figure is possible, and no more is said.",
		Apply: modalityFrom(claim.Possible, modalCues{
			words: wording.Set("may might could possibly perhaps possible suspected"), verbs: wording.Set("suspect"), nouns: wording.Set("risk danger possibility chance"),
		}.hold),
		Examples: []rules.Example{
			{Text: "Over 12 soldiers may have entered the valley.", Figure: "12", Want: "possible"},
			{Text: "Repairs could cost 12 crowns.", Figure: "12", Want: "possible"},
			{Text: "The storm brought a risk that 12 barns burned.", Figure: "12", Want: "possible"},
		},
		CounterExamples: []rules.Example{{Text: "In May over 12 soldiers entered the valley.", Figure: "12"}},
	},
}
