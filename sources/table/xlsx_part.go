package table

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// xmlPart is a part of a workbook while it is read. Entities that the part
// itself declares are not known to it, so that none can multiply.
type xmlPart struct {
	decoder *xml.Decoder
	close   func()
}

// part opens a part, nil where the workbook has none of that name.
func (w *workbook) part(name string) (*xmlPart, error) {
	file := w.files[name]
	if file == nil {
		return nil, nil
	}
	if file.UncompressedSize64 > uint64(max(w.left, 0)) {
		return nil, unpacksTooMuch()
	}
	in, err := file.Open()
	if err != nil {
		return nil, partProblem(name, err)
	}
	declared := io.LimitReader(in, int64(file.UncompressedSize64)) // a part that holds more is cut off
	return &xmlPart{xml.NewDecoder(&unpacked{declared, &w.left}), func() { _ = in.Close() }}, nil
}

// unpacksTooMuch is told before any of a part is unpacked that says so itself, so
// that a bomb costs no memory.
func unpacksTooMuch() error {
	p := problemf("save the sheet that is meant as CSV", "it unpacks to more bytes than the limits of size and ratio allow")
	p.last = true
	return p
}

// unpacked reads what all parts may unpack to and no more.
type unpacked struct {
	io.Reader
	left *int64
}

// Read reads until nothing is left.
func (u *unpacked) Read(into []byte) (int, error) {
	if *u.left <= 0 {
		return 0, unpacksTooMuch()
	}
	n, err := u.Reader.Read(into[:min(int64(len(into)), *u.left)])
	*u.left -= int64(n)
	return n, err
}

// element goes to the next element that opens.
func (p *xmlPart) element() (xml.StartElement, error) {
	for {
		token, err := p.decoder.RawToken()
		if err != nil {
			return xml.StartElement{}, err
		}
		if e, ok := token.(xml.StartElement); ok {
			return e, nil
		}
	}
}

// longestText is the most bytes of one cell or shared string: a spreadsheet
// program takes 32,767 characters.
const longestText = 1 << 20

var errLongText = problemf("save the sheet as CSV and shorten the cell", "a cell has more than a MiB of text")

// text is the characters inside the element that was just opened, without
// those of phonetic runs.
func (p *xmlPart) text() (string, error) {
	var b strings.Builder
	inside := []string{"si"}
	phonetic := 0
	for len(inside) > 0 {
		token, err := p.decoder.RawToken()
		if err != nil {
			return "", unexpected(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			inside = append(inside, t.Name.Local)
			if t.Name.Local == "rPh" {
				phonetic++
			}
		case xml.EndElement:
			if inside[len(inside)-1] == "rPh" {
				phonetic--
			}
			inside = inside[:len(inside)-1]
		case xml.CharData:
			if name := inside[len(inside)-1]; phonetic == 0 && (name == "t" || name == "v") {
				b.Write(t)
			}
		}
		if b.Len() > longestText || len(inside) > deepestXML {
			return "", errLongText
		}
	}
	return b.String(), nil
}

// deepestXML is how deep elements may stand inside a cell.
const deepestXML = 100

// unexpected is the error of a part that ends too early.
func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}
