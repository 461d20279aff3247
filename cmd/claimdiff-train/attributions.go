package main

import (
	_ "embed" // the grammar
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/prose/conllu"
)

// attributionGrammar says how sentences of attribution are built; it explains
// its own form.
//
//go:embed attributions.txt
var attributionGrammar string

// grammar is the ways to write each symbol.
type grammar map[string][]production

// production is one way to write a symbol: its parts in order.
type production []part

// part is a symbol or one word, and how it hangs on another part of its
// production.
type part struct {
	symbol string
	word   conllu.Word
	// head is the index of the part that this one hangs on, -1 for the head.
	head     int
	relation string
}

// attributions makes n sentences with their trees. The same n and seed give
// the same sentences.
func attributions(n int, seed uint64) ([]conllu.Sentence, error) {
	g, err := parseGrammar(attributionGrammar)
	if err != nil {
		return nil, err
	}
	random := rand.New(rand.NewPCG(seed, 1))
	out := make([]conllu.Sentence, n)
	for i := range out {
		words, _ := g.write("sentence", random, nil)
		words[0].Form = capitalized(words[0].Form)
		out[i] = conllu.Sentence{ID: fmt.Sprintf("attribution-%d", i+1), Words: words}
	}
	return out, nil
}

// write appends one way to write the symbol and returns the index of the word
// that is its head, which hangs on nothing.
func (g grammar) write(symbol string, random *rand.Rand, words []conllu.Word) ([]conllu.Word, int) {
	ways := g[symbol]
	parts := ways[random.IntN(len(ways))]
	heads := make([]int, len(parts))
	for i, p := range parts {
		if p.symbol != "" {
			words, heads[i] = g.write(p.symbol, random, words)
			continue
		}
		heads[i] = len(words)
		words = append(words, p.word)
	}
	head := 0
	for i, p := range parts {
		if p.head < 0 {
			head = heads[i]
			words[head].Head, words[head].Relation = -1, "root"
		} else {
			words[heads[i]].Head, words[heads[i]].Relation = heads[p.head], p.relation
		}
	}
	return words, head
}

func capitalized(word string) string {
	r, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(r)) + word[size:]
}

// parseGrammar reads the grammar. Its errors name the line.
func parseGrammar(text string) (grammar, error) {
	g := grammar{}
	for i, line := range strings.Split(text, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if err := g.add(strings.Fields(line)); err != nil {
			return nil, fmt.Errorf("line %d of the grammar: %w", i+1, err)
		}
	}
	return g, g.check()
}

// add reads one line: a symbol, "=" or "~", and what it stands for.
func (g grammar) add(fields []string) error {
	switch {
	case len(fields) > 2 && fields[1] == "=":
		p, err := parseParts(fields[2:])
		g[fields[0]] = append(g[fields[0]], p)
		return err
	case len(fields) > 4 && fields[1] == "~":
		for _, form := range fields[4:] {
			w := conllu.Word{Form: form, UPOS: fields[2], XPOS: fields[3]}
			g[fields[0]] = append(g[fields[0]], production{{word: w, head: -1}})
		}
		return nil
	}
	return fmt.Errorf("%q is no rule", strings.Join(fields, " "))
}

// check reports a symbol that nothing says how to write.
func (g grammar) check() error {
	for symbol, ways := range g {
		for _, way := range ways {
			for _, p := range way {
				if p.symbol != "" && len(g[p.symbol]) == 0 {
					return fmt.Errorf("the grammar writes %q with the unknown %q", symbol, p.symbol)
				}
			}
		}
	}
	return nil
}

func parseParts(fields []string) (production, error) {
	var out production
	heads := 0
	for _, field := range fields {
		p, err := parsePart(field, len(fields))
		if err != nil {
			return nil, err
		}
		if p.head < 0 {
			heads++
		}
		out = append(out, p)
	}
	if heads != 1 {
		return nil, fmt.Errorf("%d parts hang on nothing, not one", heads)
	}
	return out, nil
}

// parsePart reads "{source}:nsubj>2", "said/VERB/VBD" or ",:punct>1"; most is
// the largest number that a part may hang on.
func parsePart(field string, most int) (part, error) {
	p := part{head: -1}
	what := field
	if at := strings.LastIndexByte(field, '>'); at > 0 {
		var ok bool
		if what, p.relation, ok = strings.Cut(field[:at], ":"); what == "" { // the colon itself
			what, p.relation, ok = ":", strings.TrimPrefix(field[:at], "::"), true
		}
		if _, err := fmt.Sscanf(field[at+1:], "%d", &p.head); err != nil || !ok || p.head < 1 || p.head > most {
			return p, fmt.Errorf("%q hangs on no part", field)
		}
		p.head--
	}
	if symbol, ok := strings.CutPrefix(what, "{"); ok {
		p.symbol = strings.TrimSuffix(symbol, "}")
		return p, nil
	}
	tags := strings.Split(what, "/")
	switch len(tags) {
	case 1:
		p.word = conllu.Word{Form: what, UPOS: "PUNCT", XPOS: what}
	case 3:
		p.word = conllu.Word{Form: tags[0], UPOS: tags[1], XPOS: tags[2]}
	default:
		return p, fmt.Errorf("%q has no tags", field)
	}
	return p, nil
}
