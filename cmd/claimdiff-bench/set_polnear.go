package main

import (
	"context"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// polnear measures who is said to stand behind each number. PolNeAR (Newell,
// Margolin and Ruths, An Attribution Relations Corpus for Political News, LREC
// 2018) marks sources, cues and contents in whole articles.
var polnear = set{
	name:    "polnear",
	says:    "PolNeAR: attributions/*.ann beside text/, or a text a line: {text, gold, numbers}",
	measure: benchPolnear,
}

// attributedText is an article and what is attributed in it. Spans are bytes.
type attributedText struct {
	text string
	gold []attributedWords
	// numbers are those that the set marks; where it marks none, those that are
	// read count.
	numbers    []attributedNumber
	hasNumbers bool
}

// attributedWords is one attribution: who says what, and by which words.
type attributedWords struct {
	source, cue, content []document.Span
	// head is the word of the source that says who it is, empty where nobody is
	// named.
	head document.Span
}

// attributedNumber is a number and the attribution whose content it stands in,
// -1 for none.
type attributedNumber struct {
	span document.Span
	by   int
}

// speakerMetric is one way to look at the speakers of numbers.
type speakerMetric struct {
	name, says string
	counts     func(text string) bool
	agree      func(gold attributedWords, found document.Span, text string) bool
}

// speakerMetrics lists what is measured, in the order in which it is printed.
var speakerMetrics = []speakerMetric{
	{"speaker", "the source found holds the head of the one marked, and no word of cue or content", anyNumber, sameSpeaker},
	{"of figures", "the same, of numbers with a digit or a scale word alone", isFigure, sameSpeaker},
	{"anybody", "a source is found where one is marked, whoever it is", anyNumber, anySpeaker},
}

func speakerMetricsListed() string {
	var b strings.Builder
	for _, m := range speakerMetrics {
		fmt.Fprintf(&b, "  %-13s%s\n", m.name, m.says)
	}
	return b.String()
}

func anyNumber(string) bool { return true }

var figure = regexp.MustCompile(`(?i)\d|hundred|thousand|million|billion|trillion|dozen|per ?cent|third|quarter|fifth`)

func isFigure(number string) bool { return figure.MatchString(number) }

func anySpeaker(attributedWords, document.Span, string) bool { return true }

// sameSpeaker reports whether the words found name the source marked: they hold
// its head, and nothing of the cue and the content but what the source has too.
func sameSpeaker(gold attributedWords, found document.Span, text string) bool {
	if !found.Contains(gold.head) {
		return false
	}
	for _, t := range prose.Tokenize(text, found) {
		overlaps := func(s document.Span) bool { return t.Kind != prose.Mark && s.Overlaps(t.Span) }
		if !slices.ContainsFunc(gold.source, overlaps) && (slices.ContainsFunc(gold.cue, overlaps) || slices.ContainsFunc(gold.content, overlaps)) {
			return false
		}
	}
	return true
}

// benchPolnear measures the files together and prints the figures.
func benchPolnear(ctx context.Context, out io.Writer, paths []string, misses bool) error {
	var articles []attributedText
	for _, path := range paths {
		more, err := readAttributed(path)
		if err != nil {
			return fmt.Errorf("%s, read as polnear: %w", path, err)
		}
		articles = append(articles, more...)
	}
	texts := make([]string, len(articles))
	for i, a := range articles {
		texts[i] = a.text
	}
	claims, err := claimsOf(ctx, texts)
	if err != nil {
		return err
	}
	tallies := make([]tally, len(speakerMetrics))
	numbers := 0
	for i, a := range articles {
		for _, n := range a.numbersOf(claims[i]) {
			found := speakerAt(claims[i], n.span)
			tallySpeaker(tallies, a, n, found)
			numbers++
			if misses {
				if err := writeSpeakerMiss(out, a, n, found); err != nil {
					return err
				}
			}
		}
	}
	if _, err := fmt.Fprintf(out, "%d articles, %d numbers\n\n", len(articles), numbers); err != nil {
		return err
	}
	return writeTable(out, tallies, func(i int) string { return speakerMetrics[i].name })
}

// numbersOf is the numbers that the set marks, else those that were read and
// are no part of a source or a cue.
func (a attributedText) numbersOf(claims []claim.Claim) []attributedNumber {
	if a.hasNumbers {
		return a.numbers
	}
	var out []attributedNumber
	for _, c := range claims {
		if by, ok := a.speakerOf(c.Quote); ok {
			out = append(out, attributedNumber{c.Quote, by})
		}
	}
	return out
}

// speakerOf is the attribution with the shortest content that holds the
// number, -1 for none. A number in a source or a cue does not count.
func (a attributedText) speakerOf(number document.Span) (by int, ok bool) {
	by, shortest := -1, 0
	overlaps := func(s document.Span) bool { return s.Overlaps(number) }
	for i, g := range a.gold {
		if slices.ContainsFunc(g.source, overlaps) || slices.ContainsFunc(g.cue, overlaps) {
			return -1, false
		}
		length := 0
		for _, s := range g.content {
			length += s.Len()
		}
		if slices.ContainsFunc(g.content, overlaps) && (by < 0 || length < shortest) {
			by, shortest = i, length
		}
	}
	return by, true
}

// speakerAt is the words that name the source of the claim at the number,
// empty where there is none.
func speakerAt(claims []claim.Claim, number document.Span) document.Span {
	for _, c := range claims {
		if c.Quote.Overlaps(number) {
			return c.Attribution.Span
		}
	}
	return document.Span{}
}

// tallySpeaker adds one number to the tallies, one a metric.
func tallySpeaker(tallies []tally, a attributedText, n attributedNumber, found document.Span) {
	for i, m := range speakerMetrics {
		if !m.counts(n.span.Of(a.text)) {
			continue
		}
		marked := n.by >= 0 && !a.gold[n.by].head.Empty()
		if marked {
			tallies[i].gold++
		}
		if !found.Empty() {
			tallies[i].found++
		}
		if marked && !found.Empty() && m.agree(a.gold[n.by], found, a.text) {
			tallies[i].agree++
		}
	}
}

// writeSpeakerMiss lists a number whose source is not the one marked.
func writeSpeakerMiss(out io.Writer, a attributedText, n attributedNumber, found document.Span) error {
	want := document.Span{}
	if n.by >= 0 {
		want = a.gold[n.by].head
	}
	if want.Empty() == found.Empty() && (found.Empty() || sameSpeaker(a.gold[n.by], found, a.text)) {
		return nil
	}
	_, err := fmt.Fprintf(out, "%s\n  said by: %s\n  found:   %s\n\n", around(a.text, n.span), nameOrNobody(a.text, want), nameOrNobody(a.text, found))
	return err
}

func nameOrNobody(text string, s document.Span) string {
	if s.Empty() {
		return "nobody"
	}
	return inert(s.Of(text))
}

// around is the line that a span stands in, with the span between brackets.
func around(text string, s document.Span) string {
	start := strings.LastIndexByte(text[:s.Start], '\n') + 1
	line, _, _ := strings.Cut(text[s.End:], "\n")
	return inert(text[start:s.Start]) + "[" + inert(s.Of(text)) + "]" + inert(line)
}
