// Package conllu reads treebanks in the CoNLL-U format of Universal
// Dependencies (https://universaldependencies.org/format.html): sentences with
// their words, tags and dependency trees. Programs that train and measure use
// it; a program that reads news does not.
package conllu

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// Sentence is one sentence of a treebank.
type Sentence struct {
	// ID is its "sent_id", "" where it has none.
	ID string
	// Text is the sentence as it stood, its "text"; "" where it has none.
	Text  string
	Words []Word
}

// Word is one syntactic word. Lines that give the spelling of several words
// together, and words that the text leaves out, are not among them.
type Word struct {
	Form string
	UPOS string
	XPOS string
	// Head is the index of the head among the words of the sentence, -1 for the
	// root.
	Head int
	// Relation is the dependency relation with its subtype: "nsubj:pass".
	Relation string
	// Span is where the word stands in Sentence.Text, in bytes; empty where the
	// text is not given. Words spelled together that cannot be told apart share
	// the span of the whole.
	Span document.Span
}

// Universal is a relation without its subtype: "nsubj" of "nsubj:pass".
func Universal(relation string) string {
	universal, _, _ := strings.Cut(relation, ":")
	return universal
}

// longestLine bounds a line in bytes.
const longestLine = 1 << 20

// ReadFile reads a file that may be compressed with gzip. Its errors name the
// file and the line.
func ReadFile(path string) ([]Sentence, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read a treebank: %w", err)
	}
	defer func() { _ = file.Close() }() // it was only read
	plain, err := unpacked(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	sentences, err := Read(plain)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return sentences, nil
}

// unpacked looks for the two bytes with which gzip begins.
func unpacked(file io.Reader) (io.Reader, error) {
	buffered := bufio.NewReader(file)
	if magic, err := buffered.Peek(2); err != nil || magic[0] != 0x1f || magic[1] != 0x8b {
		return buffered, nil
	}
	plain, err := gzip.NewReader(buffered)
	if err != nil {
		return nil, fmt.Errorf("unpack: %w", err)
	}
	return plain, nil
}

// Read reads every sentence. It returns an error for a line that is not in the
// format and for a tree that is none: a head that does not exist, no root or
// two, a circle.
func Read(r io.Reader) ([]Sentence, error) {
	scanner := bufio.NewScanner(r)
	scanner.Buffer(make([]byte, 0, 1<<16), longestLine)
	var out []Sentence
	s, line := open{}, 0
	for scanner.Scan() {
		line++
		text := strings.TrimSuffix(scanner.Text(), "\r")
		if text != "" {
			if err := s.add(text); err != nil {
				return nil, fmt.Errorf("line %d: %w", line, err)
			}
			continue
		}
		if err := s.close(&out); err != nil {
			return nil, fmt.Errorf("the sentence before line %d: %w", line, err)
		}
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", line+1, err)
	}
	if err := s.close(&out); err != nil {
		return nil, fmt.Errorf("the last sentence: %w", err)
	}
	if len(out) == 0 {
		return nil, errors.New("there is no sentence in it")
	}
	return out, nil
}

// open is a sentence while its lines are read.
type open struct {
	Sentence
	// together are the words [first, last) spelled as one.
	together []spelling
}

type spelling struct {
	first, last int
	form        string
}

// fields is how many columns a word has.
const fields = 10

func (s *open) add(line string) error {
	if strings.HasPrefix(line, "#") {
		s.comment(line)
		return nil
	}
	columns := strings.Split(line, "\t")
	if len(columns) != fields {
		return fmt.Errorf("a word has %d columns and not %d", len(columns), fields)
	}
	id := columns[0]
	switch {
	case strings.Contains(id, "."):
		return nil // a word that the text leaves out
	case strings.Contains(id, "-"):
		return s.addSpelling(id, columns[1])
	case id != strconv.Itoa(len(s.Words)+1):
		return fmt.Errorf("the word %q follows word %d", id, len(s.Words))
	}
	head, err := strconv.Atoi(columns[6])
	if err != nil {
		return fmt.Errorf("the head %q is no number", columns[6])
	}
	s.Words = append(s.Words, Word{Form: columns[1], UPOS: columns[3], XPOS: columns[4], Head: head - 1, Relation: columns[7]})
	return nil
}

func (s *open) comment(line string) {
	name, value, _ := strings.Cut(strings.TrimLeft(line, "# "), "=")
	switch strings.TrimSpace(name) {
	case "sent_id":
		s.ID = strings.TrimSpace(value)
	case "text":
		s.Text = strings.TrimSpace(value)
	}
}

func (s *open) addSpelling(id, form string) error {
	from, to, _ := strings.Cut(id, "-")
	first, errFirst := strconv.Atoi(from)
	last, errLast := strconv.Atoi(to)
	if errFirst != nil || errLast != nil || first < 1 || last < first {
		return fmt.Errorf("%q is no range of words", id)
	}
	s.together = append(s.together, spelling{first - 1, last, form})
	return nil
}

func (s *open) close(out *[]Sentence) error {
	if len(s.Words) == 0 {
		return nil
	}
	if err := checkTree(s.Words); err != nil {
		return err
	}
	s.place()
	*out = append(*out, s.Sentence)
	*s = open{}
	return nil
}

func checkTree(words []Word) error {
	roots := 0
	for i, w := range words {
		if w.Head < -1 || w.Head >= len(words) {
			return fmt.Errorf("the head of word %d is word %d, of %d", i+1, w.Head+1, len(words))
		}
		if w.Head == -1 {
			roots++
		}
		steps := 0
		for at := i; at != -1 && words[at].Head < len(words); at = words[at].Head {
			if steps++; steps > len(words) {
				return fmt.Errorf("word %d hangs on itself", i+1)
			}
		}
	}
	if roots != 1 {
		return fmt.Errorf("there are %d roots and not one", roots)
	}
	return nil
}

// place finds the words in the text, in order. A word that is not spelled as
// in the text ends the search: the words behind it have no span.
func (s *open) place() {
	at := 0
	for i := 0; i < len(s.Words); {
		last, form := i+1, s.Words[i].Form
		for _, t := range s.together {
			if t.first == i && t.last <= len(s.Words) {
				last, form = t.last, t.form
			}
		}
		for at < len(s.Text) && !strings.HasPrefix(s.Text[at:], form) && isBlank(s.Text[at:]) > 0 {
			at += isBlank(s.Text[at:])
		}
		if !strings.HasPrefix(s.Text[at:], form) {
			return
		}
		whole := document.Span{Start: at, End: at + len(form)}
		placeParts(s.Words[i:last], whole, form)
		at, i = whole.End, last
	}
}

// isBlank is the length in bytes of the white space that text begins with, 0
// where there is none.
func isBlank(text string) int {
	return len(text) - len(strings.TrimLeft(text, " \t\u00a0\u2009\u202f\u3000"))
}

// placeParts lays the words, spelled together as form, over the span.
func placeParts(words []Word, whole document.Span, form string) {
	joined := ""
	for _, w := range words {
		joined += w.Form
	}
	at := whole.Start
	for i := range words {
		if joined != form {
			words[i].Span = whole
			continue
		}
		words[i].Span = document.Span{Start: at, End: at + len(words[i].Form)}
		at = words[i].Span.End
	}
}
