package speaker

import "github.com/claimdiff/claimdiff/sources/rules"

// attributed is an example: a text, its first figure of that wording, and the
// canonical name of who stands behind it, "" for nobody. All texts are made up.
type attributed struct{ text, figure, by string }

// speakerExamples are what each construction's sieve must answer, and
// speakerCounterExamples what it must leave to others or to nobody; their
// last column is who answers then, and is proven as well.
var (
	speakerExamples = map[construction][]attributed{
		clausal:        clausalExamples,
		participial:    participialExamples,
		intended:       intendedExamples,
		sourceless:     sourcelessExamples,
		passiveAgent:   passiveAgentExamples,
		quotedSpeech:   quotedSpeechExamples,
		continuedQuote: continuedQuoteExamples,
		setUp:          setUpExamples,
		surveyed:       surveyedExamples,
		inverted:       invertedExamples,
		postposed:      postposedExamples,
		quotedAsSaying: quotedAsSayingExamples,
		citing:         citingExamples,
		accordingTo:    accordingToExamples,
		placed:         placedExamples,
		revised:        revisedExamples,
		nominal:        nominalExamples,
		inPaper:        inPaperExamples,
		headlineColon:  headlineColonExamples,
		headlineTail:   headlineTailExamples,
		listItem:       listItemExamples,
		parsedClause:   parsedClauseExamples,
	}
	speakerCounterExamples = map[construction][]attributed{
		clausal:        clausalCounterExamples,
		participial:    participialCounterExamples,
		intended:       intendedCounterExamples,
		sourceless:     sourcelessCounterExamples,
		passiveAgent:   passiveAgentCounterExamples,
		quotedSpeech:   quotedSpeechCounterExamples,
		continuedQuote: continuedQuoteCounterExamples,
		setUp:          setUpCounterExamples,
		surveyed:       surveyedCounterExamples,
		inverted:       invertedCounterExamples,
		postposed:      postposedCounterExamples,
		quotedAsSaying: quotedAsSayingCounterExamples,
		citing:         citingCounterExamples,
		accordingTo:    accordingToCounterExamples,
		placed:         placedCounterExamples,
		revised:        revisedCounterExamples,
		nominal:        nominalCounterExamples,
		inPaper:        inPaperCounterExamples,
		headlineColon:  headlineColonCounterExamples,
		headlineTail:   headlineTailCounterExamples,
		listItem:       listItemCounterExamples,
		parsedClause:   parsedClauseCounterExamples,
	}
)

// examples makes the rows of a table into examples of the engine.
func examples(rows []attributed) []rules.Example {
	out := make([]rules.Example, len(rows))
	for i, r := range rows {
		out[i] = rules.Example{Text: r.text, Figure: r.figure, Want: r.by}
	}
	return out
}
