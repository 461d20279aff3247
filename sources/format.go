package sources

import (
	"bytes"
	"io"
	"path/filepath"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// Format is one kind of file that can be read. A format is added by a file
// that declares its value and by its line in formats.
type Format struct {
	// Name is what Options.From calls it.
	Name string
	// Extensions are in lower case, with the dot.
	Extensions []string
	// MediaType is the IANA media type of its documents.
	MediaType string
	// Split hands over the records of an input one by one, each with its line,
	// until yield returns false; its error ends the input. It is nil where a
	// file is one document.
	Split func(r io.Reader, limits Limits, yield func(Record) bool) error
	// Read makes a document of one record. It sets what the source says of
	// itself; whatever holds for every format is filled in afterwards. It
	// returns a document or an error, never both.
	Read func(Record) (*document.Document, error)
}

// Record is the bytes of one document to be.
type Record struct {
	// Path is the file as it was given.
	Path string
	// Line is where the record starts, counted from 1; 0 where the record is
	// the whole file.
	Line   int
	Bytes  []byte
	Limits Limits
}

// formats is every format there is; the first is taken where neither the
// extension nor the content says more.
var formats = []Format{
	plainText,
	markdown,
	htmlPage,
	jsonLines,
}

// Formats returns every format that can be read.
func Formats() []Format { return append([]Format(nil), formats...) }

// FormatNamed returns the format of that name, and whether there is one.
func FormatNamed(name string) (Format, bool) {
	for _, f := range formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// formatOf returns the format that a file's extension names.
func formatOf(path string) (Format, bool) {
	extension := strings.ToLower(filepath.Ext(path))
	for _, f := range formats {
		for _, e := range f.Extensions {
			if e == extension {
				return f, true
			}
		}
	}
	return Format{}, false
}

// sniff guesses the format from the first bytes of an input.
func sniff(start []byte) Format {
	start = bytes.TrimSpace(bytes.TrimPrefix(start, []byte("\ufeff")))
	name := plainText.Name
	switch {
	case bytes.HasPrefix(start, []byte(`{"`)):
		name = jsonLines.Name
	case looksLikeMarkup(start):
		name = "html"
	}
	f, _ := FormatNamed(name)
	return f
}

// looksLikeMarkup reports whether the bytes open as an HTML page does.
func looksLikeMarkup(start []byte) bool {
	head := bytes.ToLower(start[:min(len(start), 64)])
	for _, opening := range []string{"<!doctype html", "<html", "<head", "<body", "<!--", "<article", "<?xml"} {
		if bytes.HasPrefix(head, []byte(opening)) {
			return true
		}
	}
	return false
}
