package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// readAttributed reads a file of PolNeAR: the annotation of one article in the
// standoff format of brat (https://brat.nlplab.org/standoff.html), or JSON
// Lines, which may be compressed with gzip.
func readAttributed(path string) ([]attributedText, error) {
	content, err := readUnpacked(path)
	if err != nil {
		return nil, err
	}
	if filepath.Ext(path) != ".ann" {
		return parseAttributedLines(content)
	}
	text, err := readUnpacked(textBeside(path))
	if err != nil {
		return nil, err
	}
	a := attributedText{text: string(text)}
	a.gold, err = parseStandoff(string(content), a.text)
	return []attributedText{a}, err
}

// readUnpacked reads a file of UTF-8 text.
func readUnpacked(path string) ([]byte, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the set: %w", err)
	}
	if bytes.HasPrefix(content, []byte{0x1f, 0x8b}) {
		plain, err := gzip.NewReader(bytes.NewReader(content))
		if err != nil {
			return nil, fmt.Errorf("unpack: %w", err)
		}
		if content, err = io.ReadAll(plain); err != nil {
			return nil, fmt.Errorf("unpack: %w", err)
		}
	}
	if !utf8.Valid(content) {
		return nil, errors.New("the file is not UTF-8 text; convert it first")
	}
	return content, nil
}

// textBeside is the article that a file annotates: text/NAME.txt beside the
// folder of attributions/NAME_ANNOTATOR.ann.
func textBeside(path string) string {
	name := strings.TrimSuffix(filepath.Base(path), ".ann")
	if at := strings.LastIndexByte(name, '_'); at > 0 {
		name = name[:at]
	}
	return filepath.Join(filepath.Dir(filepath.Dir(path)), "text", name+".txt")
}

// parseStandoff reads the lines of an annotation: a stretch of text a line
// ("T1\tSource 90 111\tthe words"; several parts stand behind semicolons), and
// which of them belong together ("E1\tAttribution:T4 Content:T3 Source:T1").
func parseStandoff(lines, text string) ([]attributedWords, error) {
	stretches := map[string][]document.Span{}
	offsets := byteOffsets(text)
	var events [][]string
	for i, line := range strings.Split(lines, "\n") {
		id, rest, _ := strings.Cut(strings.TrimSuffix(line, "\r"), "\t")
		switch {
		case strings.HasPrefix(id, "T"):
			what, _, _ := strings.Cut(rest, "\t")
			spans, err := parseSpans(what, offsets)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", i+1, err)
			}
			stretches[id] = spans
		case strings.HasPrefix(id, "E"):
			events = append(events, strings.Fields(rest))
		}
	}
	var out []attributedWords
	for _, event := range events {
		out = append(out, attributedFrom(event, stretches, text))
	}
	return out, nil
}

// attributedFrom gathers the stretches of one attribution. A role that has
// several is numbered: "Source2".
func attributedFrom(event []string, stretches map[string][]document.Span, text string) attributedWords {
	var a attributedWords
	for _, field := range event {
		role, id, _ := strings.Cut(field, ":")
		switch strings.TrimRightFunc(role, unicode.IsDigit) {
		case "Source":
			a.source = append(a.source, stretches[id]...)
		case "Cue":
			a.cue = append(a.cue, stretches[id]...)
		case "Content":
			a.content = append(a.content, stretches[id]...)
		}
	}
	if len(a.source) > 0 {
		a.head = headWord(text, a.source[0])
	}
	return a
}

// parseSpans reads "Source 90 111;120 130".
func parseSpans(what string, offsets []int) ([]document.Span, error) {
	_, places, _ := strings.Cut(what, " ")
	var out []document.Span
	for place := range strings.SplitSeq(places, ";") {
		first, second, _ := strings.Cut(place, " ")
		start, err1 := strconv.Atoi(first)
		end, err2 := strconv.Atoi(second)
		s, ok := spanAt(offsets, start, end)
		if err1 != nil || err2 != nil || !ok {
			return nil, fmt.Errorf("%q is no stretch of the text", what)
		}
		out = append(out, s)
	}
	return out, nil
}

// byteOffsets is where each code point of the text starts, and its end.
func byteOffsets(text string) []int {
	out := make([]int, 0, len(text)+1)
	for i := range text {
		out = append(out, i)
	}
	return append(out, len(text))
}

// spanAt is the bytes of the code points [start, end), and whether they are
// there.
func spanAt(offsets []int, start, end int) (document.Span, bool) {
	if start < 0 || start > end || end >= len(offsets) {
		return document.Span{}, false
	}
	return document.Span{Start: offsets[start], End: offsets[end]}, true
}

// headWord is the word of a source that says who it is: the last one before a
// comma, a preposition or a relative pronoun.
func headWord(text string, source document.Span) document.Span {
	var head document.Span
	for _, t := range prose.Tokenize(text, source) {
		if !head.Empty() && (t.Kind == prose.Mark && !t.Glued || t.Text == "," || behindHead[t.Lower]) {
			break
		}
		if t.Kind == prose.Word || t.Kind == prose.Number {
			head = t.Span
		}
	}
	return head
}

// behindHead are words that open what is said of a source behind its head.
var behindHead = words("of for from in at with on by to who which that whose familiar close")

// attributedLine is an article as JSON Lines have it. Offsets are code points.
type attributedLine struct {
	Text *string `json:"text"`
	Gold []struct {
		Source  *[2]int  `json:"source"`
		Head    *[2]int  `json:"source_head"`
		Cue     *[2]int  `json:"cue"`
		Content [][2]int `json:"content"`
	} `json:"gold"`
	Numbers []struct {
		Span [2]int `json:"span"`
		// Class is "quantity", or what else a number is. Gold is "source" where
		// the attribution at Attr has one, "in_source" and "in_cue" where the
		// number is a part of it.
		Class string `json:"class"`
		Gold  string `json:"gold"`
		Attr  *int   `json:"attr"`
	} `json:"numbers"`
}

func parseAttributedLines(content []byte) ([]attributedText, error) {
	var out []attributedText
	number := 0
	for line := range bytes.Lines(content) {
		number++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var l attributedLine
		if err := json.Unmarshal(line, &l); err != nil || l.Text == nil {
			return nil, fmt.Errorf(`line %d: it is not one JSON object with a "text"`, number)
		}
		a, err := l.read()
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
		out = append(out, a)
	}
	if len(out) == 0 {
		return nil, errors.New("there is no article in it")
	}
	return out, nil
}

var errOutside = errors.New("a stretch is not within the text")

func (l attributedLine) read() (attributedText, error) {
	a := attributedText{text: *l.Text, hasNumbers: l.Numbers != nil}
	offsets, inside := byteOffsets(a.text), true
	at := func(places ...[2]int) (out []document.Span) {
		for _, p := range places {
			s, ok := spanAt(offsets, p[0], p[1])
			inside, out = inside && ok, append(out, s)
		}
		return out
	}
	for _, g := range l.Gold {
		w := attributedWords{content: at(g.Content...)}
		if g.Source != nil {
			w.source = at(*g.Source)
			w.head = headWord(a.text, w.source[0])
		}
		if g.Head != nil {
			w.head = at(*g.Head)[0]
		}
		if g.Cue != nil {
			w.cue = at(*g.Cue)
		}
		a.gold = append(a.gold, w)
	}
	for _, n := range l.Numbers {
		if n.Class != "quantity" || n.Gold == "in_source" || n.Gold == "in_cue" {
			continue
		}
		by := -1
		if n.Attr != nil && n.Gold == "source" {
			by = *n.Attr
		}
		if by >= len(a.gold) {
			return a, fmt.Errorf("there is no attribution %d", by)
		}
		a.numbers = append(a.numbers, attributedNumber{at(n.Span)[0], by})
	}
	if !inside {
		return a, errOutside
	}
	return a, nil
}
