package main

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/table"
	"go.yaml.in/yaml/v3"
)

// surroundings are the documents and tables of a folder.
type surroundings struct {
	// folders are the top folders that hold documents.
	folders []seenFolder
	// atTop are the documents beside them.
	atTop  []string
	tables []seenTable
}

// seenFolder is a folder with documents.
type seenFolder struct {
	name string
	// direct and deeper are set where documents lie right in it, and where they lie
	// in folders below it.
	direct, deeper bool
}

// seenTable is a table and what its columns seem to say.
type seenTable struct {
	path string
	sources.Proposal
	// trouble is why there is no proposal, "" where there is one.
	trouble string
}

// isEmpty reports whether there is nothing that could be checked.
func (s surroundings) isEmpty() bool {
	return len(s.folders)+len(s.atTop) == 0 && !slices.ContainsFunc(s.tables, seenTable.isUsable)
}

// aboutTheProject are the names, without endings, of files that tell of a
// repository and of no event.
var aboutTheProject = []string{"readme", "changelog", "changes", "contributing", "license", "licence", "notice", "security", "code_of_conduct", "authors", "todo"}

// addDocument adds a document, unless it is an archived source of a table or tells
// of the project.
func (s *surroundings) addDocument(file string, archived map[string]bool) {
	top := topOf(file)
	if top == "" {
		name := strings.ToLower(strings.TrimSuffix(file, path.Ext(file)))
		if !slices.Contains(aboutTheProject, name) {
			s.atTop = append(s.atTop, file)
		}
		return
	}
	if archived[top] {
		return
	}
	i := slices.IndexFunc(s.folders, func(f seenFolder) bool { return f.name == top })
	if i < 0 {
		i = len(s.folders)
		s.folders = append(s.folders, seenFolder{name: top})
	}
	deeper := strings.Count(file, "/") > 1
	s.folders[i].deeper = s.folders[i].deeper || deeper
	s.folders[i].direct = s.folders[i].direct || !deeper
}

// topOf is the top folder of a relative path, "" for a file at the top.
func topOf(file string) string {
	top, _, deep := strings.Cut(path.Clean(file), "/")
	if !deep {
		return ""
	}
	return top
}

// configuration is the text of a configuration that checks what was found.
func (s surroundings) configuration() string {
	var b strings.Builder
	b.WriteString(`# What claimdiff check looks at. Paths start in this folder. All that can be set:
# claimdiff config show, and for editors claimdiff config schema.

# The lightest finding that makes a check fail: note, warning, error or never.
fail_on: error
`)
	s.writeDocuments(&b)
	if len(s.tables) > 0 {
		b.WriteString("\n# Tables of figures, and what their columns say.\n")
		if slices.ContainsFunc(s.tables, seenTable.isUsable) {
			b.WriteString("tables:\n")
		}
		for _, t := range s.tables {
			t.write(&b)
		}
	}
	return b.String()
}

// writeDocuments writes the entries of documents. A folder right in which its
// reports lie is one story.
func (s surroundings) writeDocuments(b *strings.Builder) {
	if len(s.folders)+len(s.atTop) == 0 {
		return
	}
	b.WriteString(`
# Reports. Those in one folder below a folder named here are one story, and are
# compared with each other; "story: NAME" beside files makes all of them one.
documents:
`)
	for _, f := range s.folders {
		fmt.Fprintf(b, "  - files: %s\n", quoted(f.name))
		if f.direct && !f.deeper {
			fmt.Fprintf(b, "    story: %s\n", quoted(f.name))
		}
	}
	if len(s.atTop) > 0 {
		fmt.Fprintf(b, "  - files: %s\n", quotedList(s.atTop))
	}
}

// isUsable reports whether the table can be checked as it is proposed.
func (t seenTable) isUsable() bool { return t.trouble == "" && (t.Layout != "" || t.hasFigures()) }

// write writes the entry of a table. One that cannot be mapped is left in a
// comment, so that the configuration can be run as it is.
func (t seenTable) write(b *strings.Builder) {
	switch {
	case t.trouble != "":
		fmt.Fprintf(b, "  # %s cannot be read: %s\n", quoted(t.path), harmless(t.trouble))
	case t.Layout != "":
		fmt.Fprintf(b, "  - files: %s # its columns are those of the layout %s\n", quoted(t.path), t.Layout)
	case !t.isUsable():
		fmt.Fprintf(b, "  # %s has no column that looks like figures: %s\n", quoted(t.path), quotedList(t.headers()))
	default:
		fmt.Fprintf(b, "  - files: %s\n", quoted(t.path))
		t.writeColumns(b)
	}
}

// hasFigures reports whether a column of numbers was found.
func (t seenTable) hasFigures() bool {
	return len(t.Mapping.Figures) > 0 || slices.ContainsFunc(t.Mapping.Columns, func(c table.FieldColumns) bool {
		return slices.Contains(numbers, c.Field)
	})
}

// headers are all columns of the proposal.
func (t seenTable) headers() []string {
	var all []string
	for _, c := range t.Mapping.Columns {
		all = append(all, c.Headers...)
	}
	return append(all, t.Unused...)
}

func (t seenTable) writeColumns(b *strings.Builder) {
	if len(t.Mapping.Columns) > 0 {
		b.WriteString("    columns:\n")
		for _, c := range t.Mapping.Columns {
			fmt.Fprintf(b, "      %s: %s\n", c.Field, quotedList(c.Headers))
		}
	}
	if len(t.Mapping.Figures) > 0 {
		b.WriteString("    figures:\n")
	}
	for _, f := range t.Mapping.Figures {
		fmt.Fprintf(b, "      - attribute: %s\n", quoted(f.Attribute))
		for _, n := range []struct{ key, header string }{{"unit", f.Unit}, {"value", f.Value}, {"low", f.Low}, {"best", f.Best}, {"high", f.High}} {
			if n.header != "" {
				fmt.Fprintf(b, "        %s: %s\n", n.key, quoted(n.header))
			}
		}
	}
	if len(t.Unused) > 0 {
		fmt.Fprintf(b, "    # not used: %s\n", quotedList(t.Unused))
	}
}

// quoted is a word as YAML has it on one line, between quotation marks where it
// needs them.
func quoted(word string) string {
	word = harmless(word)
	text, err := yaml.Marshal(word)
	if err != nil || strings.ContainsAny(word, ",[]{}") { // which part the words of a list
		return strconv.Quote(word)
	}
	return strings.TrimSpace(string(text))
}

// quotedList is one word, or a list of several on one line.
func quotedList(words []string) string {
	var list []string
	for _, w := range words {
		list = append(list, quoted(w))
	}
	if len(list) == 1 {
		return list[0]
	}
	return "[" + strings.Join(list, ", ") + "]"
}
