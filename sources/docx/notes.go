package docx

import (
	"encoding/xml"
	"strings"
)

// noteReader reads the notes of a part, by their ids.
type noteReader struct {
	reader
	texts map[string]string
	// id is that of the open note, and from how many blocks there were before it.
	id   string
	from int
}

func (n *noteReader) enter(e xml.StartElement) {
	if e.Name.Local == "footnote" || e.Name.Local == "endnote" {
		n.id, n.from = attribute(e, "id"), len(n.blocks)
		return
	}
	n.reader.enter(e)
}

func (n *noteReader) leave(name xml.Name) {
	if name.Local != "footnote" && name.Local != "endnote" {
		n.reader.leave(name)
		return
	}
	var words []string
	for _, b := range n.blocks[n.from:] {
		words = append(words, b.Text)
	}
	n.texts[n.id] = strings.Join(words, " ")
}

// cited are the notes of these ids as blocks, each once.
func (n *noteReader) cited(ids []string) []Block {
	var out []Block
	for _, id := range ids {
		if text := n.texts[id]; text != "" {
			out = append(out, Block{Note, text})
			delete(n.texts, id)
		}
	}
	return out
}
