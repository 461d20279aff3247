package speaker

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// longestForeseen bounds the words of what an amount is foreseen for.
const longestForeseen = 7

// foresees reports whether the verb at cue, which ends before end, gives a
// forecast: "see rates holding at 6.5%", "sees sales of 40 million crowns",
// "pencils in 3%". What is merely seen is none: "saw herds of 300".
func (p *passage) foresees(cue, end int) bool {
	if p.words[cue].form&formPast != 0 {
		return false
	}
	if p.text(end) == "in" {
		return p.text(cue+1) == "in" && p.amountWithin(end+1, 4)
	}
	forecast := p.text(end) == "it"
	for k := end; k < min(p.sentenceEnd(cue), end+longestForeseen); k++ {
		forecast = forecast || foreseen[p.text(k)]
		switch {
		case p.kind(k) == prose.Mark && !p.isHyphen(k), p.has(k, auxiliaryWord|relativeWord):
			return false
		case foreseenAt[p.text(k)] && p.amountWithin(k+1, 4):
			return forecast || p.shareWithin(k+1, 5)
		}
	}
	return false
}

// foreseen are the nouns that forecasts are made of.
var foreseen = wording.Set("growth inflation rate rates output price prices sales profit profits revenue revenues earnings demand supply unemployment deficit surplus gdp production crop harvest exports imports turnout yield yields market odds")

// foreseenAt are the words before a forecast's amount.
var foreseenAt = wording.Set("at of above below to near around between by hitting reaching topping exceeding")

// shareWithin reports whether a per cent or a currency stands within the next
// reach words.
func (p *passage) shareWithin(i, reach int) bool {
	for k := i; k < min(len(p.words), i+reach); k++ {
		if shareWords[p.text(k)] || p.kind(k) == prose.Symbol {
			return true
		}
	}
	return false
}

// opposes reports whether an infinitive at i tells what somebody will do about
// a figure that is not his own: "vows to fight 40 closures".
func (p *passage) opposes(i int) bool {
	return p.text(i) == "to" && opposing[p.text(i+1)]
}

var opposing = wording.Set("fight oppose resist block stop halt prevent avoid avert challenge contest overturn reverse protest investigate probe review mourn honour honor defend punish avenge appeal")
