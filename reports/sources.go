package reports

import (
	"io"
	"strings"
)

// SourcesSchema is the version of the JSON of the formats of sources that this
// package writes.
const SourcesSchema = "claimdiff/sources/1"

// SourceView is one format that can be read.
type SourceView struct {
	// Name is what --from calls it.
	Name string `json:"name"`
	// Extensions are those by which files are found in folders, with the dot, and
	// Named those by which a file is read only where it is named.
	Extensions []string `json:"extensions"`
	Named      []string `json:"named"`
	MediaType  string   `json:"media_type"`
	// Holds is "document", "documents" or "files".
	Holds string `json:"holds"`
	Says  string `json:"says"`
}

// SourcesView is the formats that can be read, in the order in which they are
// tried.
type SourcesView struct {
	Schema  string       `json:"schema"`
	Tool    Tool         `json:"tool"`
	Formats []SourceView `json:"formats"`
}

// SourcesFormat is one way to write the formats of sources.
type SourcesFormat struct {
	Name string
	// Write writes every format. It returns the first error of the writer.
	Write func(io.Writer, SourcesView, Terminal) error
}

// SourcesFormats lists the formats of formats. Adding one is a file and a line
// here.
var SourcesFormats = []SourcesFormat{
	{Name: "text", Write: writeSources},
	{Name: "json", Write: func(out io.Writer, view SourcesView, _ Terminal) error { return encode(out, view, "  ") }},
}

// writeSources writes each format with its extensions and what is read of it.
func writeSources(out io.Writer, view SourcesView, terminal Terminal) error {
	s := newScreen(terminal)
	for i, f := range view.Formats {
		if i > 0 {
			s.blank()
		}
		title := s.split(bold, f.Name)
		title = append(title, s.split(faint, strings.Join(append(append([]string{}, f.Extensions...), f.Named...), " "))...)
		s.flow("", title)
		s.say(plain, "  ", sentence(f.Says))
	}
	return s.writeTo(out)
}
