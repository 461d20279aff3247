package sources

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Numbers lists every number of one document, in the order of the text, with
// what became of it. The Figure of a number indexes the claims that Extract
// returns of the same document; those of a number that is none are
// rules.NoFigure.
func Numbers(d *document.Document, language rules.Language) []rules.NumberFate {
	return language.Numbers(prose.Read(d))
}
