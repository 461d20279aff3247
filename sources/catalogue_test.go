package sources

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// TestRulesOfResultsAreInTheCatalogue reads all of testdata and looks up every
// rule that a claim or a rejected number names.
func TestRulesOfResultsAreInTheCatalogue(t *testing.T) {
	catalogue := map[string]bool{}
	for _, e := range English().Catalogue() {
		catalogue[e.Name] = true
	}
	named := map[string]string{}
	for _, d := range testdataDocuments(t) {
		for _, c := range Extract(d, English()) {
			nameRules(named, d.ID, c.Why)
		}
		for _, n := range Numbers(d, English()) {
			nameRules(named, d.ID, []claim.Reason{n.Why})
		}
	}
	if len(named) < 50 {
		t.Errorf("testdata names only %d rules", len(named))
	}
	for rule, where := range named {
		if !catalogue[rule] {
			t.Errorf("%s names %s, which the catalogue does not list", where, rule)
		}
	}
}

// nameRules notes the document that each rule of the reasons was first named in.
func nameRules(named map[string]string, where string, reasons []claim.Reason) {
	for _, r := range reasons {
		if named[r.Rule] == "" {
			named[r.Rule] = where
		}
		nameRules(named, where, r.Because)
	}
}

// testdataDocuments is every report of testdata; archives of several files are
// read as they stand, each line a paragraph.
func testdataDocuments(t *testing.T) []*document.Document {
	var files []string
	var documents []*document.Document
	err := filepath.WalkDir("../testdata", func(path string, _ fs.DirEntry, err error) error {
		switch filepath.Ext(path) {
		case ".txt", ".md", ".html", ".jsonl":
			files = append(files, path)
		case ".txtar", ".json", ".golden":
			text, _ := os.ReadFile(path)
			documents = append(documents, linesDocument(path, string(text)))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	read, _, err := Read(context.Background(), files, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return slices.Concat(documents, read)
}

func linesDocument(id, text string) *document.Document {
	text = strings.ToValidUTF8(text, "")
	d := &document.Document{Meta: document.Meta{ID: id}, Text: text}
	at := 0
	for line := range strings.SplitSeq(text, "\n") {
		if line != "" {
			d.Blocks = append(d.Blocks, document.Block{Span: document.Span{Start: at, End: at + len(line)}, Section: document.Body})
		}
		at += len(line) + 1
	}
	return d
}

func TestUnreadStretchesAreInTheCatalogue(t *testing.T) {
	for _, e := range English().Catalogue() {
		if e.Name != "not/unread" {
			continue
		}
		d := linesDocument("d", e.Examples[0].Text)
		markRepeats(d)
		if numbers := Numbers(d, English()); len(numbers) == 0 || numbers[0].Figure != rules.NoFigure || numbers[0].Why.Rule != e.Name {
			t.Errorf("%q: %+v", d.Text, numbers)
		}
	}
}
