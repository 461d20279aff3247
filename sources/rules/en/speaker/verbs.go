package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/wording"
)

// verbFrame is the set of constructions in which a verb reports a figure.
type verbFrame uint16

const (
	// sayingFrame verbs report whatever follows or precedes them: said, announced.
	sayingFrame verbFrame = 1 << iota
	// thinkingFrame verbs report a clause, a quotation or what precedes them, but
	// not a bare object: knows that, wrote: "…".
	thinkingFrame
	// showingFrame verbs report a bare object only where a paper or a body speaks:
	// a survey found 40 per cent; but: rescuers found 12 bodies.
	showingFrame
	// placingFrame verbs report with a preposition: put the toll at, set it at.
	placingFrame
	// revisingFrame verbs report a new value of a paper: raised its estimate to.
	revisingFrame
	// intendingFrame verbs report what their subject means to do: plans, promises.
	intendingFrame
	// countingFrame verbs report a bare object where a body or a paper is their
	// subject: the observatory measured a gust of.
	countingFrame
	// quotingFrame verbs name the true speaker as their object: quoted X as saying.
	quotingFrame
	// accusingFrame verbs report with a preposition what their object is said to
	// have done: accused the army of killing 40, blamed it for 12 deaths.
	accusingFrame
	// foreseeingFrame verbs report what their subject, who is asked for a forecast,
	// takes an amount to come to: sees inflation at 3 per cent, pencils in 5.
	foreseeingFrame
)

// speechVerbs is the table of verbs that hand figures on, by their frames.
// A verb may stand in several rows.
var speechVerbs = []struct {
	frame  verbFrame
	lemmas string
}{
	{sayingFrame, `say tell note announce claim report state estimate argue insist warn acknowledge confirm declare assert allege contend maintain
		disclose predict project forecast calculate reckon suggest explain stress emphasize emphasise reiterate concede
		admit testify caution tally indicate reveal count believe conclude affirm underline underscore`},
	{countingFrame, `list measure register log record verify document`},
	{thinkingFrame, `add think know hope fear feel agree understand realize realise write post answer recognize recognise hear assume doubt suspect worry learn
		point notice remember determine promise vow pledge continue reply respond remark comment observe boast brag joke quip mention recall recount repeat echo rule tweet
		imply deny complain lament protest clarify elaborate highlight attest certify hint counter retort guess speculate theorize surmise propose
		assure inform remind notify ask show find demonstrate signal discover swear wonder assess judge`},
	{showingFrame, `show find document detail describe identify rank rate publish
		verify detect establish demonstrate track chart map outline have give put`},
	{placingFrame, `put place peg set estimate give list fix speak talk issue offer value guess`},
	{revisingFrame, `raise lower revise cut increase update upgrade downgrade reduce trim lift hike adjust edge correct`},
	{intendingFrame, `promise vow pledge propose demand urge expect anticipate plan call ask appeal want seek`},
	{quotingFrame, `quote cite`},
	{foreseeingFrame, `see pencil eye`},
	{accusingFrame, `accuse blame charge fault`},
}

// otherSenses are verbs of the table that report nothing with the word behind
// them: deficits add up, declared war, set off.
var otherSenses = []struct{ lemmas, behind string }{
	{"add", "up"},
	{"point", "to at toward towards"},
	{"declare", "war victory bankruptcy independence"},
	{"show find", "up off"},
	{"continue answer", "to"},
	{"set put", "up off on"},
	{"count", "on"},
	{"track", "down"},
	{"value", "at"},
	{"rank", "among"},
	{"say tell reveal disclose", "nothing little"},
}

// otherSense holds the rows of otherSenses in every form: "declared war".
var otherSense = makeOtherSense()

func makeOtherSense() map[string]bool {
	m := map[string]bool{}
	for _, row := range otherSenses {
		for _, lemma := range strings.Fields(row.lemmas) {
			for _, form := range inflect(lemma) {
				for _, behind := range strings.Fields(row.behind) {
					m[form+" "+behind] = true
				}
			}
		}
	}
	return m
}

// nounForms are third persons that are as often plural nouns; they are verbs
// only behind what speaks.
var nounForms = wording.Set(`reports claims states estimates plans counts notes records shows projects forecasts lists points ranks rates signals hopes fears doubts
	answers posts demands promises pledges proposals details documents registers measures logs eye eyes pencil tracks charts maps outlines remarks comments jokes hints guesses sets places cuts
	raises budgets reads suspects judges judge values value rules rule
	report claim state estimate plan count note record project forecast list point rank rate signal hope fear doubt answer post demand promise pledge detail document register
	issue issues offer offers charge charges fault faults blame
	measure log track chart map outline remark comment joke hint guess set place cut raise suspect advise brief notice complain sound`)

// reportingGerunds are the participles that go on reporting for a subject.
var reportingGerunds = wording.Set(`saying adding noting citing warning claiming arguing telling showing insisting suggesting indicating reporting estimating putting
	explaining announcing predicting stating confirming acknowledging stressing emphasizing emphasising alleging asserting declaring revealing writing
	finding projecting forecasting concluding complaining boasting promising pledging vowing quoting placing setting pegging raising lowering pointing revising updating upgrading downgrading correcting repeating`)

// irregularForms are base, third person, past, participle and gerund.
var irregularForms = map[string][5]string{
	"say":        {"say", "says", "said", "said", "saying"},
	"tell":       {"tell", "tells", "told", "told", "telling"},
	"think":      {"think", "thinks", "thought", "thought", "thinking"},
	"know":       {"know", "knows", "knew", "known", "knowing"},
	"feel":       {"feel", "feels", "felt", "felt", "feeling"},
	"write":      {"write", "writes", "wrote", "written", "writing"},
	"understand": {"understand", "understands", "understood", "understood", "understanding"},
	"hear":       {"hear", "hears", "heard", "heard", "hearing"},
	"mean":       {"mean", "means", "meant", "meant", "meaning"},
	"find":       {"find", "finds", "found", "found", "finding"},
	"show":       {"show", "shows", "showed", "shown", "showing"},
	"put":        {"put", "puts", "put", "put", "putting"},
	"set":        {"set", "sets", "set", "set", "setting"},
	"cut":        {"cut", "cuts", "cut", "cut", "cutting"},
	"give":       {"give", "gives", "gave", "given", "giving"},
	"speak":      {"speak", "speaks", "spoke", "spoken", "speaking"},
	"peg":        {"peg", "pegs", "pegged", "pegged", "pegging"},
	"plan":       {"plan", "plans", "planned", "planned", "planning"},
	"brag":       {"brag", "brags", "bragged", "bragged", "bragging"},
	"quip":       {"quip", "quips", "quipped", "quipped", "quipping"},
	"admit":      {"admit", "admits", "admitted", "admitted", "admitting"},
	"forecast":   {"forecast", "forecasts", "forecast", "forecast", "forecasting"},
	"recall":     {"recall", "recalls", "recalled", "recalled", "recalling"},
	"read":       {"read", "reads", "read", "read", "reading"},
	"have":       {"have", "has", "had", "had", "having"},
	"log":        {"log", "logs", "logged", "logged", "logging"},
	"map":        {"map", "maps", "mapped", "mapped", "mapping"},
	"trim":       {"trim", "trims", "trimmed", "trimmed", "trimming"},
	"signal":     {"signal", "signals", "signalled", "signaled", "signalling"},
	"swear":      {"swear", "swears", "swore", "sworn", "swearing"},
	"see":        {"see", "sees", "saw", "seen", "seeing"},
	"eye":        {"eye", "eyes", "eyed", "eyed", "eyeing"},
	"pencil":     {"pencil", "pencils", "pencilled", "pencilled", "pencilling"},
	"cite":       {"cite", "cites", "cited", "cited", "citing"},
}
