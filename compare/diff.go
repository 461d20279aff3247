package compare

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/sergi/go-diff/diffmatchpatch"
)

// maximumDiff is how many bytes of each sentence are compared word by word;
// longer ones are cut. The time of a diff can grow with the product of both.
const maximumDiff = 4000

// maximumDiffWork bounds the diffs of one comparison, in products of the bytes
// of both sentences: so much takes some seconds, and is some ten thousand diffs
// of usual sentences. Findings behind it have none.
const maximumDiffWork = 2_000_000_000

// differ makes the diffs of the findings of one comparison.
type differ struct {
	work int
	// shortened and omitted are set where a sentence, or a diff, was too much.
	shortened, omitted bool
}

// sentences compares the sentences of two figures word by word; nil where the
// diffs before it have been too much.
func (d *differ) sentences(a, b *figure) []DiffPart {
	from, to := a.Sentence.Of(a.doc.Text), b.Sentence.Of(b.doc.Text)
	d.work += min(len(from), maximumDiff) * min(len(to), maximumDiff)
	if d.work > maximumDiffWork {
		d.omitted = true
		return nil
	}
	d.shortened = d.shortened || max(len(from), len(to)) > maximumDiff
	return diffWords(from, to)
}

// caveats say where not all was compared word by word.
func (d *differ) caveats() []document.Caveat {
	var all []document.Caveat
	if d.shortened {
		all = append(all, document.Caveat{Say: fmt.Sprintf("A sentence is longer than %d bytes; only so much of it was compared word by word.", maximumDiff)})
	}
	if d.omitted {
		all = append(all, document.Caveat{Say: "There are so many findings in so long sentences that not all of these were compared word by word."})
	}
	return all
}

// diffWords compares two passages word by word, by the algorithm of Myers (An
// O(ND) Difference Algorithm, 1986) with semantic clean-up. It has no time
// limit, which would make the outcome depend on the load of the machine, and
// cuts its input instead.
func diffWords(from, to string) []DiffPart {
	words := &vocabulary{runes: map[string]rune{}}
	a, b := words.encode(cut(from)), words.encode(cut(to))
	differ := diffmatchpatch.New()
	differ.DiffTimeout = 0
	diffs := differ.DiffCleanupSemantic(differ.DiffMainRunes(a, b, false))
	var parts []DiffPart
	for _, d := range diffs {
		parts = append(parts, DiffPart{Op: diffOps[d.Type], Text: words.decode(d.Text)})
	}
	return parts
}

var diffOps = map[diffmatchpatch.Operation]DiffOp{
	diffmatchpatch.DiffEqual:  Equal,
	diffmatchpatch.DiffInsert: Insert,
	diffmatchpatch.DiffDelete: Delete,
}

func cut(s string) string {
	if len(s) <= maximumDiff {
		return s
	}
	end := maximumDiff
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}

// vocabulary gives each token a rune of its own, so that a diff of runes is a
// diff of tokens.
type vocabulary struct {
	runes  map[string]rune
	tokens []string
}

// firstRune keeps clear of line ends, which the differ might treat apart, and
// surrogates, which no string can hold, are stepped over.
const (
	firstRune      = 0x100
	firstSurrogate = 0xD800
	surrogates     = 0x800
)

func (v *vocabulary) encode(s string) []rune {
	var out []rune
	for _, token := range tokensOf(s) {
		out = append(out, v.rune(token))
	}
	return out
}

// rune is the rune that stands for the token, from now on if it has had none.
func (v *vocabulary) rune(token string) rune {
	r, known := v.runes[token]
	if !known {
		r = runeAt(len(v.tokens))
		v.runes[token] = r
		v.tokens = append(v.tokens, token)
	}
	return r
}

func runeAt(i int) rune {
	r := rune(firstRune + i)
	if r >= firstSurrogate {
		r += surrogates
	}
	return r
}

func (v *vocabulary) decode(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r >= firstSurrogate+surrogates {
			r -= surrogates
		}
		b.WriteString(v.tokens[r-firstRune])
	}
	return b.String()
}

// tokensOf cuts a passage into words and other signs, each with the white space
// behind it, so that the tokens joined are the passage.
func tokensOf(s string) []string {
	var tokens []string
	for s != "" {
		end := wordEnd(s)
		for end < len(s) {
			r, size := utf8.DecodeRuneInString(s[end:])
			if !unicode.IsSpace(r) {
				break
			}
			end += size
		}
		tokens = append(tokens, s[:end])
		s = s[end:]
	}
	return tokens
}

// wordEnd is the byte behind the word that s begins with, or behind its first
// rune where s begins with none. A mark between two letters or digits belongs
// to the word: 12,000, don't, 3.5.
func wordEnd(s string) int {
	end := 0
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !isWordRune(r) {
			next, _ := utf8.DecodeRuneInString(s[end+size:])
			if end == 0 || !strings.ContainsRune(".,'’-", r) || !isWordRune(next) {
				return atLeastOneRune(end, size)
			}
		}
		end += size
	}
	return end
}

func atLeastOneRune(end, size int) int {
	if end == 0 {
		return size
	}
	return end
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
