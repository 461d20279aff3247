package sources

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/html"
)

// markup writes the text of a block of raw HTML between Markdown blocks. Its
// block elements break the text; what a page would not show is left out.
func (w *markdownWriter) markup(n ast.Node, setting document.Block) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	start, end := lines.At(0).Start, lines.At(lines.Len()-1).Stop
	z := nethtml.NewTokenizer(strings.NewReader(string(w.source[start:end])))
	w.builder.Open(setting)
	var hidden atom.Atom
	for z.Next() != nethtml.ErrorToken {
		raw := string(z.Raw())
		switch t := z.Token(); {
		case hidden != 0:
			if t.Type == nethtml.EndTagToken && t.DataAtom == hidden {
				hidden = 0
			}
		case t.Type == nethtml.TextToken:
			html.WriteMarkup(&w.builder, raw, w.offset+start)
		case t.Type == nethtml.StartTagToken && html.UnshownTags[t.DataAtom]:
			hidden = t.DataAtom
		case t.Type != nethtml.CommentToken && t.DataAtom != 0 && !html.InlineTags[t.DataAtom] || t.DataAtom == atom.Br:
			w.builder.Open(setting)
		}
		start += len(raw)
	}
	w.builder.Close()
}
