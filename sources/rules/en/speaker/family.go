package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Family answers who stands behind a figure.
//
// All constructions of a block are read at once, when its first figure asks;
// a sieve then answers for the figures whose closest source stands in its
// construction. The closest source is the one with the smallest content
// around the figure: the innermost of a chain, and of two clauses the own one.
func Family() rules.Family {
	return rules.Family{
		Name:   "speaker",
		Answer: func(c *claim.Claim) string { return c.Attribution.By },
		Sieves: []rules.Sieve{
			sieveOf(quotedSpeech, "speaker/quotation", "The figure stands in a quotation, and its speaker stands beside it."),
			sieveOf(continuedQuote, "speaker/continued-quotation", "The quotation goes on from one whose speaker is named."),
			sieveOf(setUp, "speaker/set-up-quotation", "The quotation is a sentence of its own, and the one before it is about whoever is quoted."),
			sieveOf(accordingTo, "speaker/according-to", "The text gives its source: according to, in the words of, per."),
			sieveOf(citing, "speaker/citing", "Somebody hands the figure on and cites the source."),
			sieveOf(quotedAsSaying, "speaker/quoted-as-saying", "Somebody quotes the source as saying it."),
			sieveOf(inverted, "speaker/inverted", "The verb of saying stands before its subject: said X."),
			sieveOf(postposed, "speaker/postposed", "The source and its verb follow what is said: X said."),
			sieveOf(placed, "speaker/put-at", "The source puts the figure at an amount."),
			sieveOf(revised, "speaker/revised-to", "The source revises its figure to an amount."),
			sieveOf(clausal, "speaker/clause", "The figure stands in the clause that the source reports."),
			sieveOf(participial, "speaker/participle", "A participle goes on reporting for the subject: adding that."),
			sieveOf(passiveAgent, "speaker/passive", "The figure is reported in the passive, and by says by whom."),
			sieveOf(nominal, "speaker/own-figure", "The figure belongs to a tally, count or estimate that names its owner."),
			sieveOf(inPaper, "speaker/in-survey", "The figure is found in a poll, report or the like."),
			sieveOf(surveyed, "speaker/survey-goes-on", "The share goes on from those that a poll or a survey was told to have found."),
			sieveOf(headlineColon, "speaker/colon", "A speaker and a colon stand before the figure."),
			sieveOf(headlineTail, "speaker/headline-tail", "The headline ends with its source."),
			sieveOf(listItem, "speaker/list-item", "The figure stands in a list whose lead-in names the source."),
			sieveOf(intended, "speaker/intention", "The source plans, promises or demands the figure."),
			sieveOf(parsedClause, "speaker/parsed-clause", "The figure stands in the clausal complement of a verb whose subject the dependency tree names."),
			sieveOf(sourceless, "speaker/nobody-named", "The figure is reported in the passive, and nobody is named."),
		},
	}
}

// sieveOf makes the sieve of a construction.
func sieveOf(c construction, name, sentence string) rules.Sieve {
	return rules.Sieve{
		Name:     name,
		Sentence: sentence,
		Apply: func(r *rules.Reading, f *rules.Figure) bool {
			s := speakersOf(r)
			relation := s.closest(f)
			if relation == nil || relation.construction != c {
				return false
			}
			if n := relation.source; !n.empty() && !reflexives[relation.from.text(n.last-1)] {
				f.Claim.Attribution = s.attribution(relation, f)
			}
			return true
		},
		Examples:        examples(speakerExamples[c]),
		CounterExamples: examples(speakerCounterExamples[c]),
	}
}

// attribution words a relation as the claim's attribution.
func (s *speakers) attribution(r *relation, f *rules.Figure) claim.Attribution {
	p := r.from
	named := p.sourceOf(r.source, 0)
	a := claim.Attribution{
		By:   named.by,
		Text: p.exact(r.source.first, r.source.last),
		Span: p.span(r.source.first, r.source.last),
		Cue:  prose.Fold(p.exact(r.cueFirst, r.cueLast)),
		Kind: named.kind,
		For:  named.speaksFor,
		Key:  sourceKey(named.by),
		Also: sourceKey(named.alias),
	}
	a.Pronoun = p.has(r.source.first, pronounWord) && strings.EqualFold(a.By, a.Text)
	if via := p.sourceOf(r.via, 0); via.by != "" && via.by != named.by && !lookUp(via.by).is(pronounWord) {
		a.Via = append(a.Via, via.by)
	}
	if a.For != "" && a.For != a.By {
		a.Via = append(a.Via, a.For)
	}
	for _, q := range s.article.Quotations[s.quotationFrom(f.Claim.Quote.Start):] {
		a.Direct = q.Span.Contains(f.Claim.Quote)
		break
	}
	return a
}
