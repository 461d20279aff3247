package speaker

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// agrees reports whether the reporting word at cue can be the verb of a clause
// in the active voice by its form: "has record" and "known to be" cannot.
func (p *passage) agrees(cue int) bool {
	form := p.words[cue].form
	if form&formGerund != 0 {
		return true
	}
	switch aux := p.auxiliaryBefore(cue); {
	case aux == "":
		return form != formParticiple && !p.passiveInfinitive(cue)
	case haveForms[aux]:
		return form&formParticiple != 0
	case modalForms[aux]:
		return form&formBase != 0
	}
	return true
}

var (
	haveForms  = wording.Set("has have had having 've")
	modalForms = wording.Set("will would can could may might must should shall do does did")
)

// auxiliaryBefore is the auxiliary that the verb at cue goes with, "" where
// there is none.
func (p *passage) auxiliaryBefore(cue int) string {
	for k := cue - 1; k >= p.sentenceStart(cue); k-- {
		switch {
		case p.has(k, auxiliaryWord) && !p.words[k].is(ownerWord):
			return p.text(k)
		case !p.has(k, adverbWord):
			return ""
		}
	}
	return ""
}

// passiveInfinitive reports whether the participle at cue is a passive without
// its "be": "the number projected to reach", "a man believed to be", but not "he
// said to laughter".
func (p *passage) passiveInfinitive(cue int) bool {
	return p.words[cue].form&formParticiple != 0 && p.opensInfinitive(cue+1) && raisingParticiples[p.text(cue)] && !p.has(cue-1, pronounWord)
}

// opensInfinitive reports whether "to" and a verb stand at i rather than "to"
// and whom something is said to.
func (p *passage) opensInfinitive(i int) bool {
	return p.text(i) == "to" && p.kind(i+1) == prose.Word && !p.capital(i+1) && !p.has(i+1, determinerWord|ownerWord|selfWord|roleWord|relativeWord) && !(p.has(i+1, bodyWord|paperWord) && p.words[i+1].frame == 0)
}

// raisingParticiples take "to" and a verb only in the passive.
var raisingParticiples = wording.Set("projected estimated believed reported known thought said alleged predicted forecast found understood assumed shown reckoned calculated suspected considered")

// numbersAgree reports whether the phrase and the verb at cue are both
// singular or may be; a name is either.
func (p *passage) numbersAgree(n nounPhrase, cue int) bool {
	if p.words[cue].form != formThird || p.auxiliaryBefore(cue) != "" {
		return true
	}
	if p.capital(n.head) && !p.has(n.first, quantityWord) && p.text(n.first) != "no" {
		return true
	}
	return !lexis.PlainPlural(p.text(n.head)) || p.words[n.head].is(bodyWord)
}
