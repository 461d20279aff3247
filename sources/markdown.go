package sources

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/html"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// markdown is CommonMark with tables, footnotes, task lists and strikethrough,
// with or without YAML front matter. Its text is what a reader of the rendered
// page sees.
var markdown = Format{
	Name:       "markdown",
	Extensions: []string{".md", ".markdown", ".mdown"},
	MediaType:  "text/markdown",
	Served:     []string{"text/markdown"},
	Says:       "the text as it is rendered, with YAML front matter; bytes and lines of every figure",
	Read:       readMarkdown,
}

func readMarkdown(r Record) (*document.Document, error) {
	source, err := open(r, "text/markdown")
	if err != nil {
		return nil, err
	}
	d, body := source.document, source.body()
	if err := boundMarkdown(body); err != nil {
		return nil, err
	}
	w := markdownWriter{source: []byte(body), offset: source.offset + source.front.end}
	w.builder.Grow(len(body) + len(d.Title))
	root := markdownParser().Parse(text.NewReader(w.source))
	if !wording.Same(w.firstWords(root), d.Title) {
		source.front.writeTitle(&w.builder, d.Title, source.decoded)
	}
	w.children(root, document.Block{Section: document.Body})
	source.fill(d, &w.builder)
	promoteHeadline(d)
	if !hasBody(d) {
		return nil, errNoText
	}
	return d, nil
}

func markdownParser() parser.Parser {
	return goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList, extension.Footnote)).Parser()
}

// promoteHeadline makes the first block the title where it is a heading or is
// set as one, unless the front matter gave another.
func promoteHeadline(d *document.Document) {
	if len(d.Blocks) == 0 {
		return
	}
	first := &d.Blocks[0]
	words := first.Span.Of(d.Text)
	if d.Title == "" && first.Section == document.Body && len(d.Blocks) > 1 && (first.Heading || setAsHeadline(d)) {
		d.Title = words
	}
	if wording.Same(d.Title, words) && words != "" {
		first.Section, first.Heading, first.Item = document.Headline, true, false
	}
}

// setAsHeadline reports whether the first block is a short line without a stop
// over something longer.
func setAsHeadline(d *document.Document) bool {
	words := d.Blocks[0].Span.Of(d.Text)
	return !d.Blocks[0].Item && !d.Blocks[0].Quoted && looksLikeHeading(words) && strings.Contains(words, " ") && d.Blocks[1].Span.Len() > len(words)
}

// markdownWriter writes a parsed page into the readable text.
type markdownWriter struct {
	source  []byte
	offset  int
	builder document.Builder
}

// children writes what stands in n, each block in the given setting.
func (w *markdownWriter) children(n ast.Node, setting document.Block) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		w.block(c, setting)
	}
}

func (w *markdownWriter) block(n ast.Node, setting document.Block) {
	switch n := n.(type) {
	case *ast.Heading:
		setting.Heading = true
		w.inline(n, setting)
	case *ast.Paragraph, *ast.TextBlock:
		w.inline(n, setting)
	case *ast.Blockquote:
		setting.Quoted = true
		w.children(n, setting)
	case *ast.ListItem:
		setting.Item = true
		w.children(n, setting)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.code(n, setting)
	case *ast.HTMLBlock:
		w.markup(n, setting)
	case *extast.TableHeader, *extast.TableRow:
		setting.Section = document.Row
		w.row(n, setting)
	default:
		w.children(n, setting)
	}
}

// inline writes one block of text.
func (w *markdownWriter) inline(n ast.Node, setting document.Block) {
	w.builder.Open(setting)
	w.spans(n, setting)
	w.builder.Close()
}

// spans writes the text in n, marks left out.
func (w *markdownWriter) spans(n ast.Node, setting document.Block) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			w.text(c, setting)
		case *ast.String:
			w.builder.Made(string(c.Value), document.Span{})
		case *ast.CodeSpan:
			w.codeSpan(c)
		case *ast.AutoLink:
			w.builder.Made(string(c.Label(w.source)), document.Span{})
		case *ast.Image, *ast.RawHTML, *extast.Strikethrough, *extast.FootnoteLink, *extast.FootnoteBacklink, *extast.TaskCheckBox:
		default:
			w.spans(c, setting)
		}
	}
}

func (w *markdownWriter) text(n *ast.Text, setting document.Block) {
	s := n.Segment
	if n.IsRaw() {
		w.builder.Verbatim(string(s.Value(w.source)), w.offset+s.Start)
	} else {
		writeEscaped(&w.builder, string(w.source[s.Start:s.Stop]), w.offset+s.Start)
	}
	end := document.Span{Start: w.offset + s.Stop, End: w.offset + min(s.Stop+1, len(w.source))}
	switch {
	case n.HardLineBreak() && setting.Section == document.Body && !setting.Heading:
		w.builder.Open(setting)
	case n.HardLineBreak(), n.SoftLineBreak():
		w.builder.Space(end)
	}
}

// writeEscaped writes text with its backslash escapes and character references
// resolved.
func writeEscaped(b *document.Builder, raw string, at int) {
	for {
		n := strings.IndexByte(raw, '\\')
		if n < 0 || n+1 >= len(raw) {
			html.WriteMarkup(b, raw, at)
			return
		}
		html.WriteMarkup(b, raw[:n], at)
		if !isPunctuation(raw[n+1]) {
			b.Verbatim(`\`, at+n)
			raw, at = raw[n+1:], at+n+1
			continue
		}
		b.Verbatim(raw[n+1:n+2], at+n+1)
		raw, at = raw[n+2:], at+n+2
	}
}

// isPunctuation reports whether a backslash escapes the byte (CommonMark 0.31,
// section 2.4).
func isPunctuation(c byte) bool {
	return strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", c) >= 0
}

func (w *markdownWriter) codeSpan(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			w.builder.Verbatim(strings.TrimRight(string(t.Segment.Value(w.source)), "\n"), w.offset+t.Segment.Start)
			if t.SoftLineBreak() || strings.HasSuffix(string(t.Segment.Value(w.source)), "\n") {
				w.builder.Space(document.Span{})
			}
		}
	}
}

// row writes a table row as one line, its cells joined by tabs.
func (w *markdownWriter) row(n ast.Node, setting document.Block) {
	w.builder.Open(setting)
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c != n.FirstChild() {
			w.builder.Tab()
		}
		w.spans(c, setting)
	}
	w.builder.Close()
}

// code writes a block of code, which holds no sentences, as one unread block.
func (w *markdownWriter) code(n ast.Node, setting document.Block) {
	w.builder.Open(setting)
	w.builder.Unread("a block of code")
	lines := n.Lines()
	for i := range lines.Len() {
		s := lines.At(i)
		w.builder.Verbatim(strings.TrimSpace(string(s.Value(w.source))), w.offset+s.Start+leading(s.Value(w.source)))
		w.builder.Space(document.Span{})
	}
	w.builder.Close()
}

func leading(line []byte) int {
	return len(line) - len(strings.TrimLeft(string(line), " \t\r\n\f\v\u0085\u00a0"))
}

// firstWords is the text of the first block, for comparison with the title.
func (w *markdownWriter) firstWords(root ast.Node) string {
	scratch := markdownWriter{source: w.source}
	if first := root.FirstChild(); first != nil {
		scratch.block(first, document.Block{Section: document.Body})
	}
	var d document.Document
	scratch.builder.Fill(&d)
	if len(d.Blocks) != 1 {
		return ""
	}
	return d.Text
}
