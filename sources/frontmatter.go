package sources

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/moment"
)

// frontMatterLongest bounds the bytes in which front matter must end.
const frontMatterLongest = 64 << 10

// frontMatter is the YAML between two lines of three dashes at the start of a
// plain text or Markdown file.
type frontMatter struct {
	// end is where the text after it starts; 0 where there is none.
	end int
	// title is where the title stands in the text, empty where it does not
	// stand there as it reads.
	title document.Span
	// waivers are the suppressions it states, their lines those of the file.
	waivers []document.Waiver
}

var (
	knownKey  = regexp.MustCompile(`(?m)\A---[ \t]*\r?\n(id|title|publisher|byline|url|published|date|modified|story|suppressions):`)
	yamlError = regexp.MustCompile(`(?:yaml: )?line (\d+): (.*)`)
)

// readFrontMatter reads the front matter of a text into meta. A text that opens
// with a rule of dashes but not with keys and values has none.
func readFrontMatter(text string, meta *document.Meta) (frontMatter, []document.Caveat, error) {
	start, end, after := fence(text)
	if after == 0 {
		if knownKey.MatchString(text) {
			return frontMatter{}, nil, &problem{line: 1, message: "its front matter does not end", hint: "close it with a line of three dashes"}
		}
		return frontMatter{}, nil, nil
	}
	root, err := parseYAML(text[start:end])
	if err != nil {
		if !knownKey.MatchString(text) {
			return frontMatter{}, nil, nil
		}
		return frontMatter{}, nil, malformed(err)
	}
	if len(root.Content) == 0 || root.Content[0].Kind != yaml.MappingNode {
		return frontMatter{}, nil, nil
	}
	front := frontMatter{end: after}
	fields := root.Content[0].Content
	var caveats []document.Caveat
	for i := 0; i+1 < len(fields); i += 2 {
		if fields[i].Value == suppressionsKey {
			if err := front.setWaivers(fields[i+1]); err != nil {
				return frontMatter{}, nil, err
			}
			continue
		}
		value := scalar(fields[i+1])
		if !setField(meta, fields[i].Value, value) {
			caveats = append(caveats, document.Caveat{Say: fmt.Sprintf(
				"The front matter's %s (line %d) is no date that can be read: %q.", fields[i].Value, fields[i+1].Line+1, value)})
		}
		if fields[i].Value == "title" {
			front.title = locate(text, start, fields[i+1])
		}
	}
	return front, caveats, nil
}

// setWaivers reads the suppressions of front matter, whose lines are those of the
// file.
func (f *frontMatter) setWaivers(list *yaml.Node) error {
	waivers, problems := readWaivers(list)
	if len(problems) > 0 {
		first := problems[0]
		first.line++
		first.message = "in its front matter, " + first.message
		return first
	}
	for i := range waivers {
		waivers[i].Line++
	}
	f.waivers = waivers
	return nil
}

// parseYAML reads YAML, and again with the values quoted that hold a bare colon
// where it is none as it stands: nobody means a mapping by a title with a colon.
func parseYAML(text string) (yaml.Node, error) {
	var root, lenient yaml.Node
	err := yaml.Unmarshal([]byte(text), &root)
	if err == nil {
		return root, nil
	}
	if yaml.Unmarshal([]byte(quoteColons(text)), &lenient) == nil {
		return lenient, nil
	}
	return root, err
}

// bareColon is a line that gives one of the fields of free words a value that
// is not quoted and holds a colon: title: Fire: what is known.
var bareColon = regexp.MustCompile(`(?m)^((?:title|publisher|byline|story):[ \t]+)([^\s"'\[{|>&*!%#@` + "`" + `,?-][^\r\n]*:[^\r\n]*?)([ \t]*\r?)$`)

// quoteColons puts such values between quotation marks, each on its own line
// as before.
func quoteColons(text string) string {
	return bareColon.ReplaceAllStringFunc(text, func(line string) string {
		m := bareColon.FindStringSubmatch(line)
		return m[1] + "'" + strings.ReplaceAll(m[2], "'", "''") + "'" + m[3]
	})
}

// fence finds the YAML between the first line of dashes and the next, and where
// the text after them starts; all are 0 where the text does not open so.
func fence(text string) (start, end, after int) {
	first, rest, found := strings.Cut(text, "\n")
	if !found || strings.TrimRight(first, " \t\r") != "---" {
		return 0, 0, 0
	}
	start = len(first) + 1
	for at := start; len(rest) > 0 && at < frontMatterLongest; {
		line, tail, _ := strings.Cut(rest, "\n")
		next := len(text) - len(tail)
		if mark := strings.TrimRight(line, " \t\r"); mark == "---" || mark == "..." {
			return start, at, next
		}
		at, rest = next, tail
	}
	return 0, 0, 0
}

// malformed words a YAML error with its line in the file.
func malformed(err error) *problem {
	p := &problem{
		line:    2, // the library names every line but the first
		message: "its front matter is not valid YAML: " + strings.TrimPrefix(err.Error(), "yaml: "),
		hint:    `put values that hold a colon or a quotation mark between quotation marks: title: "Fire: what is known"`,
	}
	if m := yamlError.FindStringSubmatch(err.Error()); m != nil {
		n, _ := strconv.Atoi(m[1])
		p.line, p.message = n+1, "its front matter is not valid YAML: "+m[2]
	}
	return p
}

// scalar is the value of a node as text; the entries of a list are joined.
func scalar(n *yaml.Node) string {
	switch n.Kind {
	case yaml.ScalarNode:
		if n.Tag == "!!null" {
			return ""
		}
		return strings.TrimSpace(n.Value)
	case yaml.SequenceNode:
		var out []string
		for _, c := range n.Content {
			if c.Kind == yaml.ScalarNode {
				out = append(out, c.Value)
			}
		}
		return strings.Join(out, ", ")
	}
	return ""
}

// setField sets the field of that name; other names are ignored. It reports
// false for a date that cannot be read.
func setField(meta *document.Meta, name, value string) bool {
	switch name {
	case "id":
		meta.ID = value
	case "title":
		meta.Title = value
	case "publisher":
		meta.Publisher = value
	case "byline":
		meta.Byline = value
	case "url":
		meta.URL = value
	case "story":
		meta.Story = value
	case "language":
		meta.Language = value
	case "origin_of":
		meta.OriginOf = value
	case "published":
		meta.Published = moment.Read(value)
		return value == "" || !meta.Published.IsZero()
	case "date": // what other programs call it; published goes before it
		date := moment.Read(value)
		if meta.Published.IsZero() {
			meta.Published = date
		}
		return value == "" || !date.IsZero()
	case "modified":
		meta.Modified = moment.Read(value)
		return value == "" || !meta.Modified.IsZero()
	}
	return true
}

// locate finds the bytes of text that a scalar was read from, if it stands
// there as it reads: neither escaped nor folded.
func locate(text string, start int, n *yaml.Node) document.Span {
	for range n.Line - 1 {
		next := strings.IndexByte(text[start:], '\n')
		if next < 0 {
			return document.Span{}
		}
		start += next + 1
	}
	line, _, _ := strings.Cut(text[start:], "\n")
	value := strings.TrimSpace(n.Value)
	at := strings.Index(line, value)
	if at < 0 || value == "" {
		return document.Span{}
	}
	return document.Span{Start: start + at, End: start + at + len(value)}
}

// writeTitle makes the title the first block, where there is one.
func (f frontMatter) writeTitle(b *document.Builder, title string, source decoded) {
	if title == "" {
		return
	}
	b.Open(document.Block{Section: document.Headline, Heading: true})
	if f.title.Empty() {
		b.Made(title, document.Span{})
		return
	}
	b.Verbatim(title, source.offset+f.title.Start)
}
