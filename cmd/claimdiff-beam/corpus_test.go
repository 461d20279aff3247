package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// corpus is made-up reports: stories of a shape, each told by several outlets that
// differ in some of the figures.
type corpus struct {
	documents, stories int
	// files is how many files they go to, each a part of every story.
	files int
	// unnamed is how many of four documents name no story.
	unnamed int
}

// events are what a story is of: a sentence for each thing counted, of a place, a
// source and a number.
var events = [][]string{
	{"The fire in %[1]s destroyed %[3]d homes, %[2]s said.", "%[3]d people were killed in %[1]s, %[2]s said.", "About %[3]d firefighters were sent to %[1]s, according to %[2]s."},
	{"The flood in %[1]s killed %[3]d people, %[2]s said.", "%[2]s said %[3]d houses in %[1]s were under water.", "More than %[3]d residents of %[1]s were evacuated, %[2]s said."},
	{"Some %[3]d workers went on strike in %[1]s, %[2]s said.", "%[2]s put the number of closed schools in %[1]s at %[3]d.", "Police arrested %[3]d protesters in %[1]s, %[2]s said."},
	{"The earthquake near %[1]s injured %[3]d people, %[2]s said.", "At least %[3]d buildings collapsed in %[1]s, according to %[2]s.", "%[2]s said %[3]d people were still missing in %[1]s."},
}

// remarks hold no figure; most of what newspapers print does not.
var remarks = []string{
	"Neighbours brought blankets and tea to the school hall, where volunteers had set up beds.",
	"The road along the river stayed closed, and buses went by the old bridge.",
	"Officials asked people to stay at home and to listen to the local radio.",
	"It was not clear when the power would be back in the lower town.",
	"A spokeswoman promised that the inquiry would be open to the public.",
	"Shops opened late, and the market moved to the square behind the church.",
	"Relatives waited outside the hospital for news through the night.",
	"The government has not said whether it will pay for the repairs.",
}

var outlets = []string{"Kel Post", "Ostra Times", "Land Daily", "Harbour Radio", "Northern Star", "Valley Courier", "The Ledger"}

// record is a document as a line of JSON has it.
type record struct {
	ID        string `json:"id"`
	Story     string `json:"story,omitempty"`
	Published string `json:"published"`
	Publisher string `json:"publisher"`
	Title     string `json:"title"`
	Text      string `json:"text"`
}

// document is the report number n, the same in every run.
func (c corpus) document(n int) record {
	story := n % c.stories
	of := rand.New(rand.NewPCG(uint64(story), 1))
	at := rand.New(rand.NewPCG(uint64(n), 2))
	place := fmt.Sprintf("%s%s", []string{"Kel", "Ostra", "Nor", "Tarn", "Vel", "Hoven"}[of.IntN(6)], []string{"burg", "mouth", "field", "haven", "stead"}[of.IntN(5)])
	sources := []string{"the mayor of " + place, "police", "Ann Lee", "the interior ministry"}
	event := events[of.IntN(len(events))]
	var paragraphs []string
	for i, sentence := range event {
		figure := 20 + of.IntN(900)
		if at.IntN(4) == 0 {
			figure += at.IntN(1 + figure/2)
		}
		told := fmt.Sprintf(sentence, place, sources[(of.IntN(4)+i)%4], figure)
		for range 3 {
			told += " " + remarks[at.IntN(len(remarks))]
		}
		paragraphs = append(paragraphs, strings.ToUpper(told[:1])+told[1:])
	}
	d := record{
		ID: fmt.Sprintf("d%07d", n), Story: fmt.Sprintf("story %05d", story), Publisher: outlets[at.IntN(len(outlets))],
		Published: time.Date(2031, 5, 1+at.IntN(20), 0, 0, 0, 0, time.UTC).Format(time.DateOnly),
		Title:     "News from " + place, Text: strings.Join(paragraphs, "\n\n"),
	}
	if n%4 < c.unnamed {
		d.Story = ""
	}
	return d
}

// write writes the files as packed JSON Lines and returns a pattern that all of
// them match, and how many bytes of text they hold.
func (c corpus) write(tb testing.TB, folder string) (pattern string, size int64) {
	tb.Helper()
	for i := range c.files {
		text, err := os.Create(filepath.Join(folder, fmt.Sprintf("part-%03d.jsonl.gz", i)))
		if err != nil {
			tb.Fatal(err)
		}
		packed := gzip.NewWriter(text)
		out := bufio.NewWriter(packed)
		lines := json.NewEncoder(out)
		for n := i; n < c.documents; n += c.files {
			d := c.document(n)
			size += int64(len(d.Text))
			if err := lines.Encode(d); err != nil {
				tb.Fatal(err)
			}
		}
		for _, done := range []func() error{out.Flush, packed.Close, text.Close} {
			if err := done(); err != nil {
				tb.Fatal(err)
			}
		}
	}
	return filepath.Join(folder, "*.jsonl.gz"), size
}
