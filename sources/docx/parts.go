package docx

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// deepest is how many elements may stand inside each other.
const deepest = 2000

// parts are the files of a package.
type parts struct {
	limit int64
	files map[string]*zip.File
}

// visitor is told of a part's elements and text, in order.
type visitor interface {
	enter(xml.StartElement)
	leave(xml.Name)
	text(string)
}

// walk tells v of the part; one that is missing is empty.
func (p parts) walk(name string, v visitor) error {
	file := p.files[name]
	if file == nil {
		return nil
	}
	opened, err := file.Open()
	if err != nil {
		return fmt.Errorf("open the part %s: %w", name, err)
	}
	defer opened.Close()
	limited := &io.LimitedReader{R: opened, N: p.limit + 1}
	err = walkXML(limited, v)
	if limited.N <= 0 {
		err = ErrTooLarge
	}
	if err != nil {
		return fmt.Errorf("read the part %s: %w", name, err)
	}
	return nil
}

func walkXML(r io.Reader, v visitor) error {
	decoder := xml.NewDecoder(r)
	depth := 0
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.StartElement:
			if depth++; depth > deepest {
				return fmt.Errorf("more than %d elements are open", deepest)
			}
			v.enter(token)
		case xml.EndElement:
			depth--
			v.leave(token.Name)
		case xml.CharData:
			v.text(string(token))
		}
	}
}

// attribute is the value of the attribute of that local name, "" without one.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// mainPart is the name of the part that holds the text.
func (p parts) mainPart() string {
	var found relation
	if err := p.walk("_rels/.rels", &found); err != nil || found.target == "" {
		return "word/document.xml"
	}
	return strings.TrimPrefix(found.target, "/")
}

// relation finds the target of the package's main relationship.
type relation struct{ target string }

func (r *relation) enter(e xml.StartElement) {
	if strings.HasSuffix(attribute(e, "Type"), "/officeDocument") {
		r.target = attribute(e, "Target")
	}
}

func (r *relation) leave(xml.Name) {}

func (r *relation) text(string) {}

// properties reads the core properties (ECMA-376, part 2, section 11).
func (p parts) properties(d *Document) error {
	v := propertyReader{}
	if err := p.walk("docProps/core.xml", &v); err != nil {
		return err
	}
	d.Title, d.Author, d.Language, d.Publisher = v.values["title"], v.values["creator"], v.values["language"], v.values["publisher"]
	d.Created, d.Modified = v.values["created"], v.values["modified"]
	return nil
}

// propertyReader takes down the text of every element by its local name.
type propertyReader struct {
	values map[string]string
	words  strings.Builder
}

func (v *propertyReader) enter(xml.StartElement) { v.words.Reset() }

func (v *propertyReader) leave(name xml.Name) {
	if v.values == nil {
		v.values = map[string]string{}
	}
	v.values[name.Local] = strings.TrimSpace(v.words.String())
	v.words.Reset()
}

func (v *propertyReader) text(s string) { v.words.WriteString(s) }

// styles reads what kind of block each paragraph style is for, by the style's
// id. Programs translate the ids, but not the names of the styles built in.
func (p parts) styles(name string) (map[string]Kind, error) {
	v := styleReader{kinds: map[string]Kind{}}
	err := p.walk(name, &v)
	return v.kinds, err
}

type styleReader struct {
	kinds map[string]Kind
	id    string
}

func (v *styleReader) enter(e xml.StartElement) {
	switch e.Name.Local {
	case "style":
		v.id = attribute(e, "styleId")
	case "name", "basedOn":
		if kind := kindOfStyle(attribute(e, "val")); kind != Paragraph && v.kinds[v.id] == Paragraph {
			v.kinds[v.id] = kind
		}
	}
}

func (v *styleReader) leave(xml.Name) {}

func (v *styleReader) text(string) {}

// kindOfStyle tells a built-in style by its name, or by the id that Word gives it.
func kindOfStyle(name string) Kind {
	name = strings.ToLower(strings.ReplaceAll(name, " ", ""))
	switch {
	case name == "title":
		return Title
	case strings.HasPrefix(name, "heading"), name == "subtitle":
		return Heading
	case name == "caption":
		return Caption
	case name == "quote", name == "intensequote", name == "blocktext":
		return Quotation
	case strings.HasPrefix(name, "list"):
		return Item
	}
	return Paragraph
}
