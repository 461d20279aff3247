package scope

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/rules/en/speaker"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// corporate words end the names of companies.
var corporate = wording.Set(`motors systems technologies industries holdings airlines airways energy electric foods pharma pharmaceuticals laboratories
	telecom logistics plc ag gmbh llc inc inc. ltd ltd. corp corp. co.`)

// companiesKey is the key under which a reading keeps the names of companies.
type companiesKey struct{}

// companyNames are the single words by which the article calls companies: the
// first of a name that ends in a corporate word ("Northwind Motors"), and the name
// behind a noun for a company ("the carmaker Northwind").
func companyNames(r *rules.Reading) map[string]bool {
	if names, ok := r.Notes[companiesKey{}].(map[string]bool); ok {
		return names
	}
	names := map[string]bool{}
	for i := range r.Article.Sentences {
		tokens := r.Article.Sentences[i].Tokens
		for k := range tokens {
			if k+1 == len(tokens) || !tokens[k].Capital() && !speaker.Companies[tokens[k].Lower] || !tokens[k+1].Capital() {
				continue
			}
			switch {
			case speaker.Companies[tokens[k].Lower] && !tokens[k].Capital():
				names[tokens[k+1].Text] = true
			case corporate[tokens[k+1].Lower] && tokens[k].Kind == prose.Word:
				names[tokens[firstOfName(tokens, k)].Text] = true
			}
		}
	}
	r.Note(companiesKey{}, names)
	return names
}

// firstOfName steps back to the first word of the run of capitalised words that
// holds the token at k, an article left out.
func firstOfName(tokens []prose.Token, k int) int {
	for k > 0 && tokens[k-1].Capital() && lexis.ClassesOf.Of(tokens[k-1].Lower)&lexis.Closed == 0 {
		k--
	}
	return k
}
