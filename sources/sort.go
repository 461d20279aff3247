package sources

import (
	"io"
	"math"
	"regexp"
	"slices"

	"github.com/claimdiff/claimdiff/sources/file"
	"github.com/claimdiff/claimdiff/sources/table"
)

// Sort parts the files that arguments stand for into documents, for Load, and
// tables, for ReadTables: by their extensions and, where both kinds have one,
// by whether their objects give a value or a text. Both lists stand in the
// order of the arguments. Where Options name a format, everything is a document.
// What cannot be read stands among the documents, so that Load tells of it.
func Sort(arguments []string, o Options) (documents, tables []string) {
	o.Limits.Files = math.MaxInt - 1 // they hold where the files are read
	o = o.complete()
	either := kind{wanted: func(path string) bool { return wanted(path, o) || o.From == "" && isTable(path) }}
	for _, in := range expandTo(either, arguments, o) {
		if o.From == "" && in.failure == nil && isTable(in.path) {
			tables = append(tables, in.path)
		} else {
			documents = append(documents, in.path)
		}
	}
	return documents, tables
}

// Files are the files of documents that arguments stand for, and what cannot be read
// of them, so that Load tells of it.
func Files(arguments []string, o Options) (files []string) {
	o.Limits.Files = math.MaxInt - 1 // they hold where the files are read
	for _, in := range expand(arguments, o.complete()) {
		files = append(files, in.path)
	}
	return files
}

func isTable(path string) bool {
	if _, ok := table.FormatOf(path); !ok || path == standardInput {
		return false
	}
	if f, ok := formatOf(path); !ok || !f.hasExtension(path) && !slices.Contains(f.Shared, ".json") {
		return true
	}
	start := startOf(path)
	return givesNumber.Match(start) && !givesText.Match(start)
}

// What objects of a table and of documents have in them.
var (
	givesNumber = regexp.MustCompile(`(?i)"(?:value|low|best|high)"\s*:`)
	givesText   = regexp.MustCompile(`"text"\s*:`)
)

// startOf is the first bytes of a file, none where it cannot be read.
func startOf(path string) []byte {
	opened, err := file.Open(path)
	if err != nil {
		return nil
	}
	start, _ := io.ReadAll(io.LimitReader(opened, sniffed)) // what cannot be read is told by who reads all of it
	_ = opened.Close()
	return start
}
