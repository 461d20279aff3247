package sources

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// seed gives a fuzz target the example files with these extensions, of each of
// which there is one at least.
func seed(f *testing.F, extensions ...string) {
	f.Helper()
	for _, extension := range extensions {
		examples := examplesOf(f, extension)
		if len(examples) == 0 {
			f.Fatalf("no example with the extension %s", extension)
		}
		for _, content := range examples {
			f.Add(content)
		}
	}
}

// examplesOf are the example files with these extensions.
func examplesOf(f *testing.F, extensions ...string) (out [][]byte) {
	f.Helper()
	for _, extension := range extensions {
		files, err := filepath.Glob(formatsFolder + "/*" + extension)
		locked, lockedErr := filepath.Glob(formatsFolder + "/locked/*" + extension)
		if files = append(files, locked...); err != nil || lockedErr != nil {
			f.Fatal(err, lockedErr)
		}
		for _, file := range files {
			content, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			out = append(out, content)
		}
		made, err := filepath.Glob(formatsFolder + "/made/*" + extension + ".txtar")
		if err != nil {
			f.Fatal(err)
		}
		for _, source := range made {
			out = append(out, makeFormat(f, source))
		}
	}
	return out
}

// fuzzFormat reads any bytes as the format: they become a sound document whose
// pieces lead back to them, or a failure with a message.
func fuzzFormat(f *testing.F, format Format) {
	f.Fuzz(func(t *testing.T, content []byte) {
		d, failed := mustRead(t, format, string(content))
		if failed != nil {
			if failed.Message == "" {
				t.Error("a failure without a message")
			}
			return
		}
		if fault := sound(d); fault != "" {
			t.Fatal(fault)
		}
		for _, p := range d.Pieces {
			if p.Source.Start < 0 || p.Source.End > len(content) || p.Verbatim && p.Source.Of(string(content)) != p.Text.Of(d.Text) {
				t.Fatalf("piece %v is %q, the source has %q", p, p.Text.Of(d.Text), p.Source.Of(string(content)))
			}
		}
	})
}

func FuzzReadText(f *testing.F) {
	seed(f, ".txt")
	fuzzFormat(f, plainText)
}

func FuzzReadMarkdown(f *testing.F) {
	seed(f, ".md", ".txt")
	fuzzFormat(f, markdown)
}

func FuzzReadHTML(f *testing.F) {
	seed(f, ".html")
	fuzzFormat(f, htmlPage)
}

func FuzzReadJSONL(f *testing.F) {
	seed(f, ".jsonl")
	fuzzRecords(f, jsonLines)
}

func FuzzReadJSON(f *testing.F) {
	seed(f, ".json")
	fuzzRecords(f, jsonRecords)
}

func FuzzReadFeed(f *testing.F) {
	seed(f, ".rss", ".atom", ".rdf", ".xml")
	fuzzRecords(f, webFeed)
}

func FuzzReadDOCX(f *testing.F) {
	seed(f, ".docx")
	fuzzFormat(f, wordFile)
}

func FuzzReadMHTML(f *testing.F) {
	seed(f, ".mhtml")
	fuzzFormat(f, savedPage)
}

func FuzzReadArchive(f *testing.F) {
	seed(f, ".zip", ".tar", ".tgz", ".gz")
	fuzzArchive(f)
}

func FuzzReadWARC(f *testing.F) {
	seed(f, ".warc")
	fuzzArchive(f)
}

// fuzzArchive reads any bytes as what they are: that ends, and without an error.
func fuzzArchive(f *testing.F) {
	f.Fuzz(func(t *testing.T, content []byte) {
		o := Options{Stdin: bytes.NewReader(content), Limits: Limits{Unpacked: 1 << 24}}
		if _, _, err := Read(t.Context(), []string{"-"}, o); err != nil {
			t.Error(err)
		}
	})
}

// fuzzRecords cuts any bytes into records of the format: each becomes a sound
// document or a failure with a message.
func fuzzRecords(f *testing.F, format Format) {
	f.Fuzz(func(t *testing.T, content []byte) {
		err := format.Split(bytes.NewReader(content), DefaultLimits(), func(r Record) bool {
			r.Limits = DefaultLimits()
			d, err := format.Read(r)
			if err != nil {
				if err.Error() == "" {
					t.Error("a failure without a message")
				}
				return true
			}
			if fault := sound(d); fault != "" {
				t.Fatal(fault)
			}
			return true
		})
		var told *problem
		if err != nil && !errors.As(err, &told) {
			t.Errorf("an error without a hint: %v", err)
		}
	})
}

// FuzzExtract takes any bytes, in the format of the number, through the whole
// pipeline of one document.
func FuzzExtract(f *testing.F) {
	readers := slices.DeleteFunc(Formats(), func(f Format) bool { return f.Read == nil })
	for number, format := range readers {
		for _, content := range examplesOf(f, format.Extensions...) {
			f.Add(uint8(number), content)
		}
	}
	language := English()
	f.Fuzz(func(t *testing.T, number uint8, content []byte) {
		d, failed := mustRead(t, readers[int(number)%len(readers)], string(content))
		if failed != nil {
			return
		}
		for _, c := range Extract(d, language) {
			checkClaim(t, d, c)
		}
	})
}

// checkClaim fails on a claim whose words do not lie where claims lie.
func checkClaim(t *testing.T, d *document.Document, c claim.Claim) {
	t.Helper()
	block, ok := d.BlockAt(c.Quote.Start)
	switch {
	case c.ID == "" || c.Quote.Empty() || !c.Sentence.Contains(c.Quote):
		t.Fatalf("claim %q quotes %v in the sentence %v", c.ID, c.Quote, c.Sentence)
	case !ok || !block.Span.Contains(c.Quote):
		t.Fatalf("the quote %v lies in no block", c.Quote)
	}
	for _, u := range d.Unread {
		if u.Span.Overlaps(c.Quote) {
			t.Fatalf("the quote %v lies in the unread stretch %v", c.Quote, u.Span)
		}
	}
}

func FuzzReadPDF(f *testing.F) {
	seed(f, ".pdf")
	fuzzFormat(f, pdfFile)
}
