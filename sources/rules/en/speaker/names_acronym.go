package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// longestBody bounds the words of a body's name before its initials.
const longestBody = 10

// acronyms finds the bodies that the article gives initials for, as in "the
// Fen Rivers Board (FRB)", by those initials. The name is as it stands there,
// without the article.
func acronyms(a *prose.Article) map[string]string {
	found := map[string]string{}
	for i := range a.Sentences {
		tokens := a.Sentences[i].Tokens
		for j := 1; j+2 < len(tokens); j++ {
			short := tokens[j+1].Text
			if tokens[j].Text != "(" || tokens[j+2].Text != ")" || !inCapital(short) || len(short) > longestName+2 {
				continue
			}
			if first := nameBefore(tokens, j, short); first < j && found[short] == "" {
				found[short] = prose.Fold(a.Document.Text[tokens[first].Span.Start:tokens[j-1].Span.End])
			}
		}
	}
	return found
}

// nameBefore is where the name starts that ends before the token at end and
// that the initials are short for, end where none does: each of its words has a
// capital, links apart, and it begins with the first of the initials or names a
// body.
func nameBefore(tokens []prose.Token, end int, initials string) int {
	first, body := end, false
	for k := end - 1; k >= max(0, end-longestBody); k-- {
		t := &tokens[k]
		switch {
		case t.Capital():
			first, body = k, body || lexicon.Of(t.Lower).is(bodyWord)
		case !nameLinks[t.Lower] && t.Lower != "'s" && t.Lower != "’s" && t.Text != "-" && t.Lower != "the":
			k = 0
		}
	}
	for k := first; k < end; k++ {
		if tokens[k].Capital() && initialsFrom(tokens[k:end]) == initials {
			return k
		}
	}
	if end-first < 2 || !body {
		return end
	}
	return first
}

// initialsFrom is the capitals that begin the words.
func initialsFrom(tokens []prose.Token) string {
	var b strings.Builder
	for i := range tokens {
		if tokens[i].Capital() {
			b.WriteByte(tokens[i].Text[0])
		}
	}
	return b.String()
}

// spelledOut names the body whose initials the phrase is, where the article
// gives them.
func (p *passage) spelledOut(n nounPhrase) (source, bool) {
	if n.last != n.first+1 {
		return source{}, false
	}
	full := p.directory().acronyms[p.words[n.first].Text]
	if full == "" {
		return source{}, false
	}
	full = strings.TrimPrefix(full, "The ")
	s := source{by: full, kind: claim.Organization}
	for word := range strings.FieldsSeq(strings.ToLower(full)) {
		if governmentWords[word] {
			s.kind = claim.Government
		}
	}
	return s, true
}

// byEnding finds, by the last word of their names in lower case, the bodies that
// have initials; of two that end alike neither.
func byEnding(acronyms map[string]string) map[string]string {
	found := map[string]string{}
	for _, full := range acronyms {
		ending := strings.ToLower(full[strings.LastIndexByte(full, ' ')+1:])
		if known, seen := found[ending]; seen && known != full {
			full = ""
		}
		found[ending] = full
	}
	return found
}

// explained is the one body of that head whose initials the article gives: "the
// council" for the Fen Rivers Council (FRC).
func (p *passage) explained(head string) source {
	name := p.directory().explained[head]
	if name == "" {
		return source{}
	}
	return source{by: name, kind: claim.Organization}
}
