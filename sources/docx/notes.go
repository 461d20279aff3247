package docx

import "encoding/xml"

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
	for _, b := range n.blocks[n.from:] {
		if n.texts[n.id] != "" {
			n.texts[n.id] += " "
		}
		n.texts[n.id] += b.Text
	}
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
