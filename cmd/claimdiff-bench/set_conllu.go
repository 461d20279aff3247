package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/prose/conllu"
	"github.com/claimdiff/claimdiff/sources/prose/syntax"
)

// treebank measures the parser. Each sentence's text is divided into words,
// tagged and parsed from the start; words are aligned by where they stand, and
// a head is right where both its ends are, as in the CoNLL 2018 shared task
// (Zeman et al., CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text to
// Universal Dependencies).
var treebank = set{
	name:    "conllu",
	says:    "CoNLL-U files, plain or gzip: tags and dependency trees",
	measure: benchTreebank,
}

// arc is a word with its tags and its head, whatever they come from.
type arc struct {
	word, head document.Span // head is empty for the root
	upos, xpos string
	relation   string // without its subtype
	// headForm and headPOS are what the head is, "" for the root.
	headForm, headPOS string
}

// treeMetric is one way to look at trees: which arcs count, and when two of
// the same word agree.
type treeMetric struct {
	name, says string
	// all is set where every arc counts; else counts tells which do.
	all    bool
	counts func(arc) bool
	agree  func(gold, found arc) bool
}

// treeMetrics lists what is measured, in the order in which it is printed.
var treeMetrics = []treeMetric{
	{"words", "the word, by where it stands", true, everyArc, func(_, _ arc) bool { return true }},
	{"UPOS", "and its universal part of speech", true, everyArc, func(g, f arc) bool { return g.upos == f.upos }},
	{"XPOS", "and its tag of the Penn Treebank", true, everyArc, func(g, f arc) bool { return g.xpos == f.xpos }},
	{"UAS", "the word and its head", true, everyArc, sameHead},
	{"LAS", "and its relation, subtypes aside", true, everyArc, sameArc},
	{"nsubj", "subjects alone: word, head and relation", false, related("nsubj"), sameArc},
	{"nsubj say", "subjects of reporting verbs", false, func(a arc) bool { return a.relation == "nsubj" && reports(a) }, sameArc},
	{"nummod", "what a number counts: word, head and relation", false, related("nummod"), sameArc},
}

func treeMetricsListed() string {
	var b strings.Builder
	for _, m := range treeMetrics {
		fmt.Fprintf(&b, "  %-13s%s\n", m.name, m.says)
	}
	return b.String()
}

func everyArc(arc) bool                { return true }
func sameHead(g, f arc) bool           { return g.head == f.head }
func sameArc(g, f arc) bool            { return g.head == f.head && g.relation == f.relation }
func related(to string) func(arc) bool { return func(a arc) bool { return a.relation == to } }

// reportingVerbs are the commonest verbs of reporting, in all their forms.
var reportingVerbs = words(`say says said saying tell tells told telling add adds added adding report reports reported reporting
	announce announces announced announcing claim claims claimed claiming warn warns warned warning note notes noted noting
	argue argues argued arguing suggest suggests suggested suggesting estimate estimates estimated estimating
	find finds found finding show shows showed showing confirm confirms confirmed confirming believe believes believed believing
	explain explains explained explaining write writes wrote writing think thinks thought thinking state states stated stating
	predict predicts predicted predicting reveal reveals revealed revealing admit admits admitted admitting
	insist insists insisted insisting declare declares declared declaring deny denies denied denying`)

func words(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

func reports(a arc) bool { return a.headPOS == "VERB" && reportingVerbs[strings.ToLower(a.headForm)] }

// benchTreebank measures the files together and prints the figures: first as
// they are, then the shares of the words that were found at all.
func benchTreebank(_ context.Context, out io.Writer, paths []string, misses bool) error {
	model, err := syntax.Embedded()
	if err != nil {
		return err
	}
	tallies := make([]tally, len(treeMetrics))
	count := 0
	for _, path := range paths {
		sentences, err := conllu.ReadFile(path)
		if err != nil {
			return err
		}
		for _, s := range sentences {
			if s.Text == "" {
				return fmt.Errorf("%s: the sentence %q does not give its text", path, s.ID)
			}
			count++
			gold, found := goldArcs(s), foundArcs(model, s.Text)
			tallyArcs(tallies, gold, found)
			if misses {
				if err := writeWrongArcs(out, s.Text, gold, found); err != nil {
					return err
				}
			}
		}
	}
	if _, err := fmt.Fprintf(out, "%d sentences\n\n", count); err != nil {
		return err
	}
	if err := writeTable(out, tallies, func(i int) string { return treeMetrics[i].name }); err != nil {
		return err
	}
	return writeAligned(out, tallies)
}

// writeAligned prints, of the words that stand where the treebank has them, how
// many are tagged and hang as there.
func writeAligned(out io.Writer, tallies []tally) error {
	words := tallies[0].agree
	var b strings.Builder
	b.WriteString("\nof the words found")
	for i, m := range treeMetrics {
		if i > 0 && m.all {
			fmt.Fprintf(&b, "  %s %.1f", m.name, 100*share(tallies[i].agree, words))
		}
	}
	b.WriteString("\n")
	_, err := io.WriteString(out, b.String())
	return err
}

func goldArcs(s conllu.Sentence) []arc {
	out := make([]arc, len(s.Words))
	for i, w := range s.Words {
		out[i] = arc{word: w.Span, upos: w.UPOS, xpos: w.XPOS, relation: conllu.Universal(w.Relation)}
		if w.Head >= 0 {
			h := s.Words[w.Head]
			out[i].head, out[i].headForm, out[i].headPOS = h.Span, h.Form, h.UPOS
		}
	}
	return out
}

func foundArcs(model *syntax.Model, text string) []arc {
	parsed := model.Parse(prose.Tokenize(text, document.Span{End: len(text)}))
	out := make([]arc, len(parsed))
	for i, w := range parsed {
		out[i] = arc{word: w.Span, upos: w.UPOS, xpos: w.XPOS, relation: conllu.Universal(w.Relation)}
		if w.Head >= 0 {
			h := parsed[w.Head]
			out[i].head, out[i].headForm, out[i].headPOS = h.Span, h.Text, h.UPOS
		}
	}
	return out
}

// tallyArcs adds the arcs of one sentence to the tallies, one a metric.
func tallyArcs(tallies []tally, gold, found []arc) {
	at := map[document.Span]arc{}
	for _, a := range found {
		at[a.word] = a
	}
	for i, m := range treeMetrics {
		for _, a := range found {
			if m.counts(a) {
				tallies[i].found++
			}
		}
		for _, g := range gold {
			if !m.counts(g) {
				continue
			}
			tallies[i].gold++
			if f, ok := at[g.word]; ok && m.counts(f) && m.agree(g, f) {
				tallies[i].agree++
			}
		}
	}
}

// writeWrongArcs lists the words of a sentence whose head or relation is not
// that of the treebank.
func writeWrongArcs(out io.Writer, text string, gold, found []arc) error {
	at := map[document.Span]arc{}
	for _, a := range found {
		at[a.word] = a
	}
	var b strings.Builder
	for _, g := range gold {
		f, ok := at[g.word]
		switch {
		case !ok:
			fmt.Fprintf(&b, "  %s: no such word\n", inert(g.word.Of(text)))
		case !sameArc(g, f):
			fmt.Fprintf(&b, "  %s: %s of %s, found %s of %s\n", inert(g.word.Of(text)), g.relation, headText(g, text), f.relation, headText(f, text))
		}
	}
	if b.Len() == 0 {
		return nil
	}
	_, err := fmt.Fprintf(out, "%s\n%s\n", inert(text), b.String())
	return err
}

func headText(a arc, text string) string {
	if a.head.Empty() {
		return "nothing"
	}
	return inert(a.head.Of(text))
}
