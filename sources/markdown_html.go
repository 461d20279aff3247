package sources

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/document"
)

// markup writes the text of a block of raw HTML between Markdown blocks. Its
// block elements break the text; what a page would not show is left out.
func (w *markdownWriter) markup(n ast.Node, setting document.Block) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	start, end := lines.At(0).Start, lines.At(lines.Len()-1).Stop
	z := html.NewTokenizer(strings.NewReader(string(w.source[start:end])))
	w.builder.Open(setting)
	var hidden atom.Atom
	for z.Next() != html.ErrorToken {
		raw := string(z.Raw())
		switch t := z.Token(); {
		case hidden != 0:
			if t.Type == html.EndTagToken && t.DataAtom == hidden {
				hidden = 0
			}
		case t.Type == html.TextToken:
			writeMarkup(&w.builder, raw, w.offset+start)
		case t.Type == html.StartTagToken && unshownTags[t.DataAtom]:
			hidden = t.DataAtom
		case t.Type != html.CommentToken && t.DataAtom != 0 && !inlineTags[t.DataAtom] || t.DataAtom == atom.Br:
			w.builder.Open(setting)
		}
		start += len(raw)
	}
	w.builder.Close()
}
