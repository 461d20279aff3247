package sources

import (
	"bytes"
	"io"
	"mime"
	"slices"

	"github.com/claimdiff/claimdiff/sources/document"
)

// Format is one kind of file that can be read. A format is added by a file
// that declares its value and by its line in formats. It has a Read, or a
// Split and a Read, or is an archive and has Members.
type Format struct {
	// Name is what Options.From calls it.
	Name string
	// Extensions are in lower case, with the dot.
	Extensions []string
	// Shared are extensions that other files have, too: a file is read for one of
	// them where it is named, and left alone where it is only found in a folder.
	Shared []string
	// MediaType is the IANA media type of its documents.
	MediaType string
	// Served lists the media types under which servers hand it out, none for
	// a format that is not fetched.
	Served []string
	// Says is a clause that says what is read of it, for a list of formats.
	Says string
	// Opens reports whether the first bytes of a file are those of the format;
	// nil where they cannot tell.
	Opens func(start []byte) bool
	// Binary is set where the bytes are no text. Such a format is told by its
	// first bytes, whatever the file's name says.
	Binary bool
	// Members hands over the files that an archive holds, one by one, until yield
	// returns false; its error ends the archive. It is nil for all that is not an
	// archive.
	Members func(in Stream, limits Limits, yield func(Member) bool) error
	// Split hands over the records of an input one by one, until yield returns
	// false; its error ends the input. It is nil where a file is one document.
	Split func(r io.Reader, limits Limits, yield func(Record) bool) error
	// Read makes a document of one record. It sets what the source says of
	// itself; whatever holds for every format is filled in afterwards. It
	// returns a document or an error, never both.
	Read func(Record) (*document.Document, error)
}

// Record is the bytes of one document to be.
type Record struct {
	// Path is the file as it was given, and behind it the place in an archive.
	Path string
	// Name tells the record from others of its file, as "#3" does; "" where the
	// line does, or where the file is one document.
	Name string
	// Line is where the record starts, counted from 1; 0 where the record is
	// the whole file.
	Line int
	// Offset is where the record starts in the file once that is unpacked, in
	// bytes; 0 where the record is the whole file, or where that is not known.
	Offset int
	Bytes  []byte
	Limits Limits
	// Around is what the file around the record says of it; what the record says
	// of itself goes first.
	Around document.Meta
	// ContentType is the media type that the record was sent with, with its
	// parameters; "" where nobody said.
	ContentType string
	// Caveats are what the file around the record doubts of it.
	Caveats []document.Caveat
	// Lenient is set where the digits of other languages are to be scanned.
	Lenient bool
	// Fields says under which names a record of data holds what is read.
	Fields Fields
}

// contentTypeOr is the media type by which the bytes are decoded: the one that
// the record was sent with, else the format's own.
func (r Record) contentTypeOr(format string) string {
	if r.ContentType != "" {
		return r.ContentType
	}
	return format
}

// formats is every format there is; the first is taken where neither the
// extension nor the content says more. Of several that are told by the same
// bytes the first is taken, unless the extension is that of another.
var formats = []Format{
	plainText,
	markdown,
	htmlPage,
	savedPage,
	webFeed,
	jsonFeed,
	jsonLines,
	jsonRecords,
	commaSeparated,
	tabSeparated,
	zipFile,
	wordFile,
	spreadsheet,
	parquetFile,
	pdfFile,
	tarFile,
	webArchive,
	gzipFile,
	zstdFile,
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

// servedAs returns the format of what was handed out under a media type.
func servedAs(contentType string) (Format, bool) {
	kind, _, err := mime.ParseMediaType(contentType)
	for _, f := range formats {
		if err == nil && slices.Contains(f.Served, kind) {
			return f, true
		}
	}
	return Format{}, false
}

// pageTypes lists the media types under which pages are fetched.
func pageTypes() []string {
	var out []string
	for _, f := range formats {
		out = append(out, f.Served...)
	}
	return out
}

// One reports whether a file of the format is one document.
func (f Format) One() bool { return f.Split == nil && f.Members == nil }

// starts is an Opens for files that all start with the same bytes.
func starts(with string) func([]byte) bool {
	return func(start []byte) bool { return bytes.HasPrefix(start, []byte(with)) }
}
