package sources

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Topic says what one document is about: the places, names and key words of its
// beginning.
func Topic(d *document.Document, language rules.Language) claim.Topic {
	return language.Topic(prose.Read(d))
}
