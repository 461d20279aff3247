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
	return extract(prose.Read(d), language).claims
}

// ReadVersion reads one of several versions of a document: its claims, which
// are those of Extract, its sentences, and where it says that it was changed.
func ReadVersion(d *document.Document, language rules.Language) claim.Version {
	article := prose.Read(d)
	v := claim.Version{Document: d, Sentences: make([]document.Span, len(article.Sentences))}
	for i, s := range article.Sentences {
		v.Sentences[i] = s.Span
	}
	r := extract(article, language)
	v.Claims, v.Notices, v.Caveats = r.claims, r.notices, r.caveats
	return v
}

// reading is what was read in a document.
type reading struct {
	claims  []claim.Claim
	notices []claim.Notice
	caveats []document.Caveat
}

// extract reads the claims of an article and its notices of change, and marks
// the claims that a notice says were corrected.
func extract(article *prose.Article, language rules.Language) reading {
	if article.Document.Table {
		return extractRows(article.Document, language)
	}
	read := language.Read(article)
	r := reading{claims: make([]claim.Claim, len(read.Figures)), notices: language.Notices(article), caveats: boundCaveats(read)}
	for i, f := range read.Figures {
		r.claims[i] = f.Claim
	}
	identify(article.Document, r.claims)
	for _, n := range r.notices {
		markCorrected(r.claims, n)
	}
	return r
}

// markCorrected marks the claims that a notice owns up to correcting: those of
// an event that it names, and those that give a number of its own of one thing.
func markCorrected(claims []claim.Claim, n claim.Notice) {
	if !n.Corrects {
		return
	}
	stated := map[string]bool{}
	number := func(c *claim.Claim) string {
		return c.Quantity.String() + " " + c.Quantity.Unit + " " + c.Counted.Concept
	}
	for i := range claims {
		if n.States(&claims[i]) {
			stated[number(&claims[i])] = true
		}
	}
	for i := range claims {
		c := &claims[i]
		c.Corrected = c.Corrected || n.NamesEvent(c) || stated[number(c)]
	}
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
