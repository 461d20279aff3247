package pdf

import (
	"bytes"
	"strings"
	"unicode"
)

// Read reads a file. Its error is one of the reasons above, which it may wrap.
func Read(content []byte, limits Limits) (Document, error) {
	f, err := open(content, limits)
	if err != nil {
		return Document{}, err
	}
	dicts, err := f.pages()
	if err != nil {
		return Document{}, err
	}
	info := f.dict(f.trailer["Info"])
	d := Document{
		Title: f.words(info["Title"]), Author: f.words(info["Author"]), Created: f.words(info["CreationDate"]), Modified: f.words(info["ModDate"]),
		Language: f.words(f.dict(f.trailer["Root"])["Lang"]), Pages: len(dicts),
	}
	if d.Unread = max(0, len(dicts)-limits.Pages); d.Unread > 0 {
		dicts = dicts[:limits.Pages]
	}
	pages, err := d.readPages(f, dicts)
	if err != nil {
		return Document{}, err
	}
	dropMargins(pages)
	var lines []line
	for _, p := range pages {
		for _, part := range inOrder(p.segments, 0) {
			lines = append(lines, linesOf(part)...)
		}
	}
	d.Blocks = blocksOf(paragraphs(lines))
	return d, nil
}

func (d *Document) readPages(f *file, dicts []dict) ([]page, error) {
	fonts := map[any]*font{}
	var out []page
	for i, one := range dicts {
		content, err := f.contents(one["Contents"])
		if err != nil {
			return nil, err
		}
		w := writer{file: f, fonts: fonts, left: mostOperators, state: state{ctm: turned(f.number(one["Rotate"])), scale: 1}, line: identity, text: identity}
		w.run(content, f.dict(one["Resources"]))
		if f.unpacked.left < 0 {
			return nil, ErrTooLarge
		}
		d.Letters += w.letters
		d.Unknown += w.unknown
		if w.letters == 0 && w.pictures > 0 {
			d.Pictures++
		}
		p := page{segments: segments(readable(w.runs), i+1)}
		p.bottom, p.top = f.height(one)
		out = append(out, p)
	}
	return out, nil
}

// contents is the operators of a page, of which there may be several streams.
func (f *file) contents(of object) ([]byte, error) {
	streams := f.array(of)
	if streams == nil {
		streams = array{of}
	}
	var out [][]byte
	for _, one := range streams {
		if s, ok := f.get(one).(*stream); ok {
			content, err := f.bytes(s)
			if err != nil {
				return nil, err
			}
			out = append(out, content)
		}
	}
	return bytes.Join(out, []byte("\n")), nil
}

// turned is the transformation of a page that is shown turned clockwise.
func turned(degrees float64) matrix {
	switch (int(degrees)%360 + 360) % 360 {
	case 90:
		return matrix{0, -1, 1, 0, 0, 0}
	case 180:
		return matrix{-1, 0, 0, -1, 0, 0}
	case 270:
		return matrix{0, 1, -1, 0, 0, 0}
	}
	return identity
}

// height is where a page begins at its bottom and ends at its top; A4 where it
// does not say.
func (f *file) height(one dict) (bottom, top float64) {
	box := f.array(one["MediaBox"])
	if len(box) != 4 {
		return 0, 842
	}
	m := turned(f.number(one["Rotate"]))
	x0, y0, x1, y1 := f.number(box[0]), f.number(box[1]), f.number(box[2]), f.number(box[3])
	a, b := x0*m[1]+y0*m[3], x1*m[1]+y1*m[3]
	return min(a, b), max(a, b)
}

// ligatures are characters that stand for several.
var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")

// readable has ligatures as letters, and no characters that are not shown.
func readable(runs []glyphRun) []glyphRun {
	for i := range runs {
		runs[i].text = strings.Map(func(r rune) rune {
			switch {
			case r == '\t' || r == '\n' || r == '\r' || r == '\u00a0':
				return ' '
			case unicode.IsControl(r):
				return -1
			}
			return r
		}, strings.ToValidUTF8(ligatures.Replace(runs[i].text), "\ufffd"))
	}
	return runs
}
