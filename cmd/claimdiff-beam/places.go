package main

import (
	"slices"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources/document"
)

// The order of caveats: doubts of reading by documents, dates in the future by
// documents, doubts of comparing by stories.
const (
	ofReading = iota
	ofTheFuture
	ofComparing
)

// placesOf say, list by list, where the entries of one story's comparison stand
// among those of all: what is of documents in the order of the inputs, what
// comparing found story by story. The caveats about the future stand behind those
// of the articles.
func placesOf(articles []article, future []document.Caveat, compared []*document.Document, view reports.View) map[string]func(int) place {
	var documents, claims, caveats []place
	byID := map[string]place{}
	for _, a := range articles {
		of := at(a.File, a.Number)
		byID[a.document().ID] = of
		documents = append(documents, of)
		for i := range a.set.Claims {
			claims = append(claims, slices.Concat(of, at(i)))
		}
		for i := range a.set.Caveats {
			caveats = append(caveats, slices.Concat(at(ofReading), of, at(i)))
		}
	}
	for _, c := range future {
		caveats = append(caveats, slices.Concat(at(ofTheFuture), byID[c.Document]))
	}
	story := placeOfStory(compared)
	inStory := func(i int) place { return slices.Concat(story, at(i)) }
	for i := range len(view.Caveats) - len(caveats) {
		caveats = append(caveats, slices.Concat(at(ofComparing), inStory(i)))
	}
	return map[string]func(int) place{
		listDocuments:  func(i int) place { return documents[i] },
		listClaims:     func(i int) place { return claims[i] },
		listCaveats:    func(i int) place { return caveats[i] },
		listQuestions:  inStory,
		listNearMisses: inStory,
		listFindings: func(i int) place {
			return slices.Concat(at(lightness(view.Findings[i].Severity)), inStory(i))
		},
	}
}

// lightness is 0 for the gravest severity.
func lightness(s compare.Severity) int {
	all := compare.Severities()
	return len(all) - 1 - slices.Index(all, s)
}

// placeOfStory is where a story stands among stories, in the order of
// their first documents.
func placeOfStory(documents []*document.Document) place {
	first := compare.FirstDocument(documents)
	day := "~" // behind every date
	if !first.Published.IsZero() {
		day = first.Published.Time.UTC().Format("2006-01-02T15:04:05.000000000Z")
	}
	return at(day, first.ID)
}
