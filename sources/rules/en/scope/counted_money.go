package scope

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// moneySieves name an amount of money by what was done with it. They run where
// no noun says what it is.
var moneySieves = []rules.Sieve{
	{
		Name:     "counted/spent-on",
		Sentence: "What money is spent, paid or the like on or for is what the amount was for.",
		Apply:    moneySpentOn,
		Examples: []rules.Example{
			{Text: "The port spent $3 million on new cranes.", Figure: "$3 million", Want: "cranes"},
			{Text: "The port paid $3 million for the tug.", Figure: "$3 million", Want: "tug"},
		},
		CounterExamples: []rules.Example{{Text: "The port spent $3 million in March.", Figure: "$3 million"}},
	},
	{
		Name:     "counted/money-verb",
		Sentence: "Where only a verb says what an amount of money is, a fine, a loan or a payment, the verb names it.",
		Apply:    moneyOfVerb,
		Examples: []rules.Example{
			{Text: "The court fined the port $3 million.", Figure: "$3 million", Want: "fine"},
			{Text: "The choir has raised $3 million.", Figure: "$3 million", Want: "money"},
			{Text: "The bank lent it $3 million.", Figure: "$3 million", Want: "loan"},
			{Text: "The port will pay $3 million per family.", Figure: "$3 million", Want: "payment"},
			{Text: "The port paid $3 million per family and $5 million to each boatman.", Figure: "$5 million", Want: "payment"},
			{Text: "The mill earned $3 million.", Figure: "$3 million", Want: "earnings"},
			{Text: "That is less than the $3 million it lost in May.", Figure: "$3 million", Want: "loss"},
			{Text: "The toll would raise $3 million a year.", Figure: "$3 million a year", Want: "revenue"},
			{Text: "The toll should bring in $3 million.", Figure: "$3 million", Want: "revenue"},
			{Text: "Owners will get $3 a share.", Figure: "$3 a share", Want: "dividend"},
			{Text: "The port promised $3 million for each family.", Figure: "$3 million", Want: "payment"},
		},
		CounterExamples: []rules.Example{{Text: "The fair opened with $3 million.", Figure: "$3 million"}},
	},
}

// isLevy tells nouns of what is levied that mean something else elsewhere: a
// charge to profits, taxes in all.
var isLevy = wording.Set("charge tax duty toll contribution")

// moneyVerbs name the money that they hand over, by their lemmas.
var moneyVerbs = lexis.Pairs(`fine fine  spend spending  pay payment  repay repayment  refund repayment  reimburse repayment  raise money  release money  collect money  receive money  get money
	steal money  embezzle money  launder money  seize money  transfer money  send money  hand money  give money  provide money  allocate money  earmark money  budget money  commit money
	bring revenue
	donate donation  lend loan  borrow debt  owe debt  invest investment  award award  grant grant  offer offer  bid bid  pledge pledge  promise pledge  earn earnings  make earnings  net earnings
	lose loss  save saving  charge fee  sue claim  demand demand  seek demand  contribute contribution`)

// spending are the verbs among moneyVerbs behind which "on" and "for" lead to
// what was bought.
var spending = wording.Set("spend pay invest bid offer")

func moneySpentOn(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	v := s.moneyVerb(f)
	if v < 0 || !spending[s.lemma(v)] || s.lower(f.Last) != "on" && s.lower(f.Last) != "for" {
		return false
	}
	p := s.objectAt(f.Last + 1)
	if !p.ok() || s.capital(p.head) || timeNouns[s.lower(p.head)] || !s.isNounPhrase(p) || !settle(r, f, s, p) {
		return false
	}
	c := &f.Claim.Counted
	c.Qualifiers = addQualifier(c.Qualifiers, c.Head)
	c.Head, c.Concept = "cost", "cost"
	return true
}

func moneyOfVerb(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	v := s.moneyVerb(f)
	if v < 0 {
		v = s.moneyVerbBehind(f)
	}
	if v < 0 {
		return s.handedOn(r, f)
	}
	noun := s.nounOfMoney(v, f)
	f.Claim.Counted = claim.Counted{Text: noun, Head: noun, Concept: noun}
	if row := lexis.CountedOf[noun]; row != nil {
		f.Claim.Counted.Concept = row.Name
	}
	return true
}

// handedOn gives an amount behind "and" what the verb made of the one before it:
// "paid $3 million to one and $5 million to the other".
func (s *shape) handedOn(r *rules.Reading, f *rules.Figure) bool {
	i := figureIndex(r, f) - 1
	if i < 0 || r.Figures[i].Sentence != f.Sentence || s.lower(f.First-1) != "and" || !figure.IsMoney(f.Claim.Quantity.Unit) {
		return false
	}
	before := r.Figures[i].Claim
	if !figure.IsMoney(before.Quantity.Unit) || before.Counted.Text == "" || !before.Counted.Span.Empty() {
		return false
	}
	f.Claim.Counted = before.Counted
	return true
}

// longestPayee is how many words the one who pays or is paid takes up between a
// verb and the amount.
const longestPayee = 4

// moneyVerb is the verb of moneyVerbs that hands over the amount, -1 where none
// does: nothing but its first object may stand between them.
func (s *shape) moneyVerb(f *rules.Figure) int {
	v := s.governingVerb(f.First)
	if !figure.IsMoney(f.Claim.Quantity.Unit) || v < 0 || moneyVerbs[s.lemma(v)] == "" || f.First-v > longestPayee+1 {
		return -1
	}
	for i := v + 1; i < f.First; i++ {
		if s.lower(i) == "," || s.is(i, lexis.Preposition|lexis.Conjunction) && !(i == v+1 && s.lower(i) == "in") {
			return -1
		}
	}
	return v
}

// nounOfMoney names the amount by the verb that hands it over. What a toll or a
// plan raises is revenue, and what each of some people is to get is a payment,
// whoever promised it.
func (s *shape) nounOfMoney(v int, f *rules.Figure) string {
	noun := moneyVerbs[s.lemma(v)]
	_, per, isRate := strings.Cut(f.Claim.Quantity.Unit, "/")
	switch {
	case noun == "money" && collecting[s.lemma(v)] && s.collectsItself(v):
		return "revenue"
	case isRate && given[s.lemma(v)] && per == "share":
		return "dividend"
	case noun == "money" && given[s.lemma(v)], isRate && given[s.lemma(v)] && figure.IsPayer[per]:
		return "payment"
	}
	return noun
}

// collecting are verbs of money that comes in, given those of money that goes to
// people.
var (
	collecting = wording.Set("raise collect")
	given      = wording.Set("pay promise pledge offer give award grant receive get hand send")
)

// collectsItself reports whether the subject of the verb at v is a toll, a plan or
// the like, or "it" that would raise money.
func (s *shape) collectsItself(v int) bool {
	p := s.subjectOf(v)
	if !p.ok() {
		return false
	}
	row := lexis.CountedOf[s.headWord(p)]
	return row != nil && row.Name == "levy" || levying[s.headWord(p)] || s.lower(p.head) == "it" && s.is(s.verbGroupStart(v), lexis.Modal)
}

// levying are what raises money beside levies.
var levying = wording.Set("toll tax charge duty increase rise plan measure reform scheme sale auction change move policy budget package")

// moneyVerbBehind is the verb of a clause that a pronoun opens right behind the
// amount, "the 40 euros it lost"; -1 where there is none.
func (s *shape) moneyVerbBehind(f *rules.Figure) int {
	if !figure.IsMoney(f.Claim.Quantity.Unit) || !s.is(f.Last, lexis.Pronoun) {
		return -1
	}
	v := s.skip(f.Last+1, lexis.Auxiliary|lexis.Adverb)
	if s.verb(v).Form&(lexis.PastForm|lexis.ParticipleForm) == 0 || moneyVerbs[s.lemma(v)] == "" {
		return -1
	}
	return v
}
