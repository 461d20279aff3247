package sources

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Extract reads the claims of one document, in the order of the text. The
// claims depend on nothing but the document and the language.
func Extract(d *document.Document, language rules.Language) []claim.Claim {
	reading := language.Read(prose.Read(d))
	claims := make([]claim.Claim, len(reading.Figures))
	for i, f := range reading.Figures {
		claims[i] = f.Claim
	}
	identify(d, claims)
	return claims
}

// identify gives each claim an id made of what it says, not of where it
// stands: the document's id, the section, the sentence and the quote with
// white space folded, and the how-manyeth of the same it is.
func identify(d *document.Document, claims []claim.Claim) {
	seen := map[string]int{}
	ids := make(map[document.Span]string, len(claims))
	for i := range claims {
		c := &claims[i]
		key := strings.Join([]string{d.ID, string(c.Section), prose.Fold(c.Sentence.Of(d.Text)), prose.Fold(c.Quote.Of(d.Text))}, "\x00")
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
		seen[key]++
		c.ID = "c-" + hex.EncodeToString(sum[:6])
		ids[c.Quote] = c.ID
	}
	for i := range claims {
		claims[i].Of = ids[claims[i].Whole]
	}
}
