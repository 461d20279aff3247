package syntax

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// Words makes the syntactic words of one sentence from its tokens, as the
// English treebanks of Universal Dependencies divide them: "cannot" is two
// words, "co-founder", "US$", "1990s", "9:30" and "..." are one. Every token
// belongs to a word; their tags and heads are not filled in.
func Words(tokens []prose.Token) []Word {
	words := make([]Word, 0, len(tokens)+4)
	for i := 0; i < len(tokens); {
		if cut := splits[tokens[i].Lower]; cut > 0 && (i+1 == len(tokens) || !tokens[i+1].Glued) {
			words = append(words, part(tokens, i, 0, cut), part(tokens, i, cut, len(tokens[i].Text)))
			i++
			continue
		}
		end := wordEnd(tokens, i)
		words = append(words, Word{Text: joined(tokens[i:end]), Span: document.Span{Start: tokens[i].Span.Start, End: tokens[end-1].Span.End}, First: i, Last: end, Head: -1})
		i = end
	}
	return words
}

// splits are the tokens that are two words, with the bytes of the first.
var splits = map[string]int{
	"cannot": len("can"), "gonna": len("gon"), "wanna": len("wan"), "gotta": len("got"),
	"gimme": len("gim"), "lemme": len("lem"),
}

func part(tokens []prose.Token, i, from, to int) Word {
	t := tokens[i]
	return Word{Text: t.Text[from:to], Span: document.Span{Start: t.Span.Start + from, End: t.Span.Start + to}, First: i, Last: i + 1, Head: -1}
}

func joined(tokens []prose.Token) string {
	if len(tokens) == 1 {
		return tokens[0].Text
	}
	var b strings.Builder
	for _, t := range tokens {
		b.WriteString(t.Text)
	}
	return b.String()
}

// wordEnd is the index behind the last token of the word that starts at i.
func wordEnd(tokens []prose.Token, i int) int {
	start := i
	if prefixed(tokens, i) {
		start = i + 2
	}
	for _, joins := range joinings {
		if end := joins(tokens, start); end > start+1 {
			return end
		}
	}
	return start + 1
}

// joinings say how far the word that starts at i goes, i where they know of
// none. The first that knows one decides.
var joinings = []func(tokens []prose.Token, i int) int{
	joinAddress, joinFace, joinMarks, joinCurrency, joinNumber, joinName,
}

func glued(tokens []prose.Token, i int) bool { return i < len(tokens) && tokens[i].Glued }

// longestAddress bounds the tokens of an address.
const longestAddress = 40

// joinAddress joins what looks like the address of a page or a mailbox, or the
// name of a file.
func joinAddress(tokens []prose.Token, i int) int {
	if tokens[i].Kind == prose.Mark {
		return i
	}
	end, address := i+1, tokens[i].Lower == "www" || tokens[i].Lower == "http" || tokens[i].Lower == "https"
	for glued(tokens, end) && end < i+longestAddress {
		address = address || tokens[end].Text == "@" || dotted(tokens, end)
		end++
	}
	if !address || end < i+3 {
		return i
	}
	for end > i+1 && strings.Contains(`.,;:!?)]}>"'”’`, tokens[end-1].Text) {
		end--
	}
	return end
}

// dotted reports whether the stop at i stands inside a name, as in "news.org".
func dotted(tokens []prose.Token, i int) bool {
	return tokens[i].Text == "." && tokens[i-1].Kind == prose.Word && glued(tokens, i+1) && tokens[i+1].Kind == prose.Word && !tokens[i+1].Capital()
}

// joinFace joins ":)", ":-(" and ";)".
func joinFace(tokens []prose.Token, i int) int {
	if tokens[i].Text != ":" && tokens[i].Text != ";" {
		return i
	}
	end := i + 1
	if glued(tokens, end) && tokens[end].Text == "-" {
		end++
	}
	if !glued(tokens, end) || !strings.Contains("()", tokens[end].Text) {
		return i
	}
	return end + 1
}

// joinMarks joins "...", "--", "?!" and marks doubled for quotation marks.
func joinMarks(tokens []prose.Token, i int) int {
	first := tokens[i].Text
	if !strings.Contains(".-!?*=_~<>$'`", first) {
		return i
	}
	end := i + 1
	for glued(tokens, end) && (tokens[end].Text == first || ends(first) && ends(tokens[end].Text)) {
		end++
	}
	return end
}

func ends(mark string) bool { return mark == "!" || mark == "?" }

// prefixes are not parted from the word behind their hyphen.
var prefixes = map[string]bool{
	"anti": true, "co": true, "counter": true, "cross": true, "e": true, "ex": true, "inter": true, "intra": true, "macro": true, "meta": true,
	"micro": true, "mid": true, "mini": true, "multi": true, "neo": true, "non": true, "over": true, "post": true, "pre": true,
	"pro": true, "quasi": true, "re": true, "semi": true, "sub": true, "super": true, "trans": true, "ultra": true, "un": true, "vice": true,
}

// prefixed reports whether a prefix with its hyphen stands at i.
func prefixed(tokens []prose.Token, i int) bool {
	return prefixes[tokens[i].Lower] && glued(tokens, i+1) && tokens[i+1].Text == "-" && glued(tokens, i+2) && tokens[i+2].Kind != prose.Mark
}

// joinCurrency joins "US$", "A$".
func joinCurrency(tokens []prose.Token, i int) int {
	if tokens[i].Kind != prose.Word || len(tokens[i].Text) > 3 || !glued(tokens, i+1) || tokens[i+1].Text != "$" {
		return i
	}
	return i + 2
}

// ordinalEnds are what turns digits into an ordinal or a decade.
var ordinalEnds = map[string]bool{"st": true, "nd": true, "rd": true, "th": true, "s": true, "'s": true}

// joinNumber joins "9:30", "1/2", "20th", "1990s" and "'90s".
func joinNumber(tokens []prose.Token, i int) int {
	at := i
	if (tokens[i].Text == "'" || tokens[i].Text == "’" || tokens[i].Text == ".") && glued(tokens, i+1) {
		at++
	}
	if tokens[at].Kind != prose.Number {
		return i
	}
	end := at + 1
	for glued(tokens, end) && strings.Contains("/:", tokens[end].Text) && glued(tokens, end+1) && tokens[end+1].Kind == prose.Number {
		end += 2
	}
	if glued(tokens, end) && ordinalEnds[tokens[end].Lower] && tokens[end].Text[0] != '\'' {
		end++
	}
	if at > i && tokens[i].Text != "." && end == at+1 {
		return i // a quotation mark
	}
	return end
}

// joinName joins "R&D", "AT&T", "G20" and "IE6".
func joinName(tokens []prose.Token, i int) int {
	if tokens[i].Kind != prose.Word || !glued(tokens, i+1) {
		return i
	}
	if tokens[i+1].Text == "&" && glued(tokens, i+2) && tokens[i+2].Kind == prose.Word {
		return i + 3
	}
	if len(tokens[i].Text) <= 2 && tokens[i].Capital() && tokens[i+1].Kind == prose.Number {
		return i + 2
	}
	return i
}
