package sources

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

var update = flag.Bool("update", false, "write the golden files anew")

const formatsFolder = "../testdata/formats"

// TestFormats compares what is read of every file in testdata/formats with the
// golden file of the same name.
func TestFormats(t *testing.T) {
	files, err := filepath.Glob(formatsFolder + "/*.*")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range append(files, makeFormats(t, t.TempDir())...) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			set, err := Load(context.Background(), []string{file}, Options{}, English())
			if err != nil {
				t.Fatal(err)
			}
			var out strings.Builder
			contents := recordsOf(file)
			for _, d := range set.Documents {
				describe(&out, d)
				describeClaim(&out, d, set.Claims)
				checkPieces(t, contents[d.SHA256], d)
			}
			for _, f := range set.Errors {
				fmt.Fprintf(&out, "failure: %s, line %d: %s\n", filepath.Base(f.Document), f.Line, f.Message)
			}
			compareGolden(t, filepath.Join(formatsFolder, "golden", filepath.Base(file)+".golden"), out.String())
		})
	}
}

func compareGolden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("no golden file (run with -update to write it): %v", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (run with -update if it should); -want +got:\n%s", path, diff)
	}
}

// describe writes everything that was read of a document.
func describe(out *strings.Builder, d *document.Document) {
	fmt.Fprintf(out, "document: %s\n", filepath.Base(d.ID))
	for _, f := range []struct{ name, value string }{
		{"title", d.Title}, {"publisher", d.Publisher}, {"byline", d.Byline}, {"url", d.URL}, {"published", d.Published.String()},
		{"modified", d.Modified.String()}, {"story", d.Story}, {"language", d.Language}, {"media type", d.MediaType}, {"origin of", d.OriginOf},
	} {
		if f.value != "" {
			fmt.Fprintf(out, "%s: %s\n", f.name, f.value)
		}
	}
	for _, b := range d.Blocks {
		fmt.Fprintf(out, "[%s] %q\n", strings.Join(traits(b), " "), b.Span.Of(d.Text))
	}
	for _, u := range d.Unread {
		fmt.Fprintf(out, "unread, %s: %q\n", u.Why, u.Span.Of(d.Text))
	}
	for _, c := range d.Caveats {
		fmt.Fprintf(out, "caveat: %s\n", c.Say)
	}
}

// describeClaim writes the first figure that was read of the document.
func describeClaim(out *strings.Builder, d *document.Document, claims []claim.Claim) {
	for _, c := range claims {
		if c.Document == d.ID {
			fmt.Fprintf(out, "first claim: %q, %s %s\n", c.Quote.Of(d.Text), c.Quantity, c.Quantity.Unit)
			return
		}
	}
}

func traits(b document.Block) []string {
	out := []string{string(b.Section)}
	for _, t := range []struct {
		set  bool
		name string
	}{{b.Heading, "heading"}, {b.Item, "item"}, {b.Quoted, "quoted"}} {
		if t.set {
			out = append(out, t.name)
		}
	}
	return out
}

// recordsOf are the bytes of every record of the file, by their digest: those
// of a file in an archive are not those of the archive.
func recordsOf(file string) map[string]string {
	out := map[string]string{}
	o := Options{}.complete()
	stream, done, err := input{path: file}.open(o)
	if err != nil {
		return out
	}
	defer done()
	_ = stream.records(o, func(f found) bool {
		sum := sha256.Sum256(f.record.Bytes)
		out[hex.EncodeToString(sum[:])] = string(f.record.Bytes)
		return true
	})
	return out
}

// checkPieces slices the record's own bytes through the pieces.
func checkPieces(t *testing.T, content string, d *document.Document) {
	t.Helper()
	if d.Pieces == nil {
		return
	}
	for _, p := range d.Pieces {
		if p.Verbatim && p.Source.Of(content) != p.Text.Of(d.Text) {
			t.Errorf("%q was read at %v, where the file has %q", p.Text.Of(d.Text), p.Source, p.Source.Of(content))
		}
	}
	for _, b := range d.Blocks {
		first := strings.Fields(b.Span.Of(d.Text))[0]
		source, ok := d.SourceSpan(b.Span)
		if slice := source.Of(content); ok && !strings.Contains(slice, strings.Trim(first, "“‘")) && !strings.Contains(slice, "&") {
			t.Errorf("the block %q leads back to %q", b.Span.Of(d.Text), slice)
		}
	}
}

// sound reports what is wrong with a document, whatever it was read from; "" if nothing is.
func sound(d *document.Document) string {
	if strings.ToValidUTF8(d.Text, "") != d.Text {
		return "the text is not valid UTF-8"
	}
	end := 0
	for i, b := range d.Blocks {
		if b.Span.Start < end || b.Span.Empty() || b.Span.End > len(d.Text) {
			return fmt.Sprintf("block %d at %v does not follow %d in a text of %d bytes", i, b.Span, end, len(d.Text))
		}
		if strings.TrimSpace(b.Span.Of(d.Text)) == "" {
			return fmt.Sprintf("block %d is blank", i)
		}
		if b.Section == document.Headline && i > 0 {
			return fmt.Sprintf("block %d is a headline", i)
		}
		end = b.Span.End
	}
	for _, u := range d.Unread {
		if u.Span.Empty() || u.Span.Start < 0 || u.Span.End > len(d.Text) || u.Why == "" {
			return fmt.Sprintf("unread stretch %v", u)
		}
	}
	return soundPieces(d)
}

func soundPieces(d *document.Document) string {
	end := 0
	for i, p := range d.Pieces {
		if p.Text.Start < end || p.Text.Empty() || p.Text.End > len(d.Text) || p.Source.Empty() {
			return fmt.Sprintf("piece %d is %v", i, p)
		}
		if p.Verbatim && p.Text.Len() != p.Source.Len() {
			return fmt.Sprintf("verbatim piece %d is %v", i, p)
		}
		end = p.Text.End
	}
	return ""
}

func mustRead(t *testing.T, f Format, content string) (*document.Document, *claim.Failure) {
	t.Helper()
	out := readOne(f, Record{Path: "a", Bytes: []byte(content), Limits: DefaultLimits()}, textAlone)
	if out.document == nil {
		return nil, &out.failures[0]
	}
	return out.document, nil
}
