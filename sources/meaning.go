package sources

import (
	"strings"
	"unicode"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// ReadMeaning reads the words of a table's attribute as prose does behind a
// number. Words that headers run together are parted: "deaths_civilians",
// "newCases", "#affected+killed". An attribute of which prose makes nothing has
// a meaning without a thing counted and without an event.
func ReadMeaning(attribute string, language rules.Language) claim.Meaning {
	m := claim.Meaning{Attribute: attribute}
	words := headerWords(attribute)
	if words == "" {
		return m
	}
	if c, ok := readBehindNumber(words, language); ok {
		m.Counted, m.Event = c.Counted, c.Event
		m.Counted.Span, m.Event.Span = document.Span{}, document.Span{}
	}
	flow, told := language.Flow(words)
	switch {
	case told:
		m.Flow = flow
	case m.Event.Grows:
		m.Flow = claim.Running
	}
	return m
}

// readBehindNumber is what is read of a number before the words, false where
// that is no figure.
func readBehindNumber(words string, language rules.Language) (claim.Claim, bool) {
	var d document.Document
	var b document.Builder
	b.Open(document.Block{Section: document.Body})
	b.Made("7 "+words+".", document.Span{})
	b.Fill(&d)
	for _, f := range language.Read(prose.Read(&d)).Figures {
		if f.Claim.Quote.Start == 0 {
			return f.Claim, true
		}
	}
	return claim.Claim{}, false
}

// headerWords parts the words of a header, in lower case.
func headerWords(header string) string {
	var b strings.Builder
	before := ' '
	for _, r := range header {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			b.WriteByte(' ')
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '’' || r == '%' {
			b.WriteRune(unicode.ToLower(r))
		} else {
			b.WriteByte(' ')
		}
		before = r
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
