package pdf

// setState runs the operators that set how text is shown, or show other content,
// and reports whether the operator is one of them.
func (w *writer) setState(op operator, a arguments, resources dict) bool {
	switch op {
	case "q":
		if len(w.saved) < mostStates {
			w.saved = append(w.saved, w.state)
		}
	case "Q":
		if n := len(w.saved); n > 0 {
			w.state, w.saved = w.saved[n-1], w.saved[:n-1]
		}
	case "cm":
		if m := a.matrix().times(w.ctm); m.isFinite() {
			w.ctm = m
		}
	case "Tf":
		w.size = a.number(0)
		w.font = w.fontNamed(a.at(1), resources)
	case "TL":
		w.leading = a.number(0)
	case "Tc":
		w.charSpace = a.number(0)
	case "Tw":
		w.wordSpace = a.number(0)
	case "Tz":
		w.scale = a.number(0) / 100
	case "Ts":
		w.rise = a.number(0)
	case "BMC", "BDC":
		artifact := a.at(0) == name("Artifact") || a.at(1) == name("Artifact")
		w.mark(artifact)
	case "EMC":
		w.unmark()
	case "Do":
		w.show(a.at(0), resources)
	default:
		return false
	}
	return true
}

// mark notes that marked content begins (section 14.6): an artifact, such as a
// running title, is no part of the document.
func (w *writer) mark(artifact bool) {
	if len(w.marks) < mostStates {
		w.marks = append(w.marks, artifact)
		if artifact {
			w.artifacts++
		}
	}
}

func (w *writer) unmark() {
	if n := len(w.marks); n > 0 {
		if w.marks[n-1] {
			w.artifacts--
		}
		w.marks = w.marks[:n-1]
	}
}

// ownFont names a font that stands in the resources of a page or form themselves.
type ownFont struct {
	page  *writer
	depth int
	name  name
}

func (w *writer) fontNamed(of object, resources dict) *font {
	n, _ := of.(name)
	one := w.file.dict(resources["Font"])[n]
	key := any(one)
	if _, isRef := one.(ref); !isRef {
		key = ownFont{w, w.depth, n}
	}
	if w.fonts[key] == nil {
		w.fonts[key] = w.file.font(w.file.dict(one))
	}
	return w.fonts[key]
}

// show runs the content of a form, or counts a picture.
func (w *writer) show(of object, resources dict) {
	n, _ := of.(name)
	form, ok := w.file.get(w.file.dict(resources["XObject"])[n]).(*stream)
	if !ok || w.depth >= deepestForm {
		return
	}
	if w.file.name(form.dict["Subtype"]) == "Image" {
		w.pictures++
		return
	}
	content, err := w.file.bytes(form)
	if err != nil {
		return
	}
	before, saved := w.state, w.saved
	if m := w.file.array(form.dict["Matrix"]); len(m) == 6 {
		w.ctm = (arguments{m}).matrix().times(w.ctm)
	}
	own := w.file.dict(form.dict["Resources"])
	if own == nil {
		own = resources
	}
	w.saved = nil
	w.depth++
	w.run(content, own)
	w.depth--
	w.state, w.saved = before, saved
}

// showText runs the operators that place and show text.
func (w *writer) showText(op operator, a arguments) {
	switch op {
	case "BT":
		w.line, w.text = identity, identity
	case "Tm":
		w.line = a.matrix()
		w.text = w.line
	case "Td":
		w.move(a.number(1), a.number(0))
	case "TD":
		w.leading = -a.number(0)
		w.move(a.number(1), a.number(0))
	case "T*":
		w.move(0, -w.leading)
	case "Tj":
		w.string(a.at(0))
	case "'":
		w.move(0, -w.leading)
		w.string(a.at(0))
	case "\"":
		w.wordSpace, w.charSpace = a.number(2), a.number(1)
		w.move(0, -w.leading)
		w.string(a.at(0))
	case "TJ":
		list, _ := a.at(0).(array)
		for _, one := range list {
			if shift, ok := one.(float64); ok {
				w.advance(-shift / 1000 * w.size)
				continue
			}
			w.string(one)
		}
	}
}

func (w *writer) move(x, y float64) {
	w.line = matrix{1, 0, 0, 1, x, y}.times(w.line)
	w.text = w.line
}

func (w *writer) advance(by float64) {
	w.text = matrix{1, 0, 0, 1, by * w.scale, 0}.times(w.text)
}

// upright is how much a line may rise over its length; what rises more is a mark
// across the page, or beside it.
const upright = 0.1

// string shows a string: each character at its place.
func (w *writer) string(of object) {
	s, ok := of.(text)
	if !ok || w.font == nil {
		return
	}
	for len(s) > 0 {
		code, length := w.font.next(s)
		meaning := w.font.meaning(code)
		at := matrix{w.size * w.scale, 0, 0, w.size, 0, w.rise}.times(w.text).times(w.ctm)
		width := w.font.width(code)/1000*w.size + w.charSpace
		if s[0] == ' ' && length == 1 {
			width += w.wordSpace
		}
		w.advance(width)
		end := w.text.times(w.ctm)
		if at.isFinite() && end.isFinite() {
			w.character(meaning, at, end[4])
		}
		s = s[length:]
	}
}

// character adds one character to the run that it goes on with, or opens a new
// one.
func (w *writer) character(meaning string, at matrix, end float64) {
	across, along := at[1], at[0]
	if w.artifacts > 0 || along <= 0 || across > upright*along || -across > upright*along {
		return
	}
	w.letters++
	if meaning == "" {
		w.unknown++
		meaning = "\ufffd"
	}
	x, y, size := at[4], at[5], at[3]
	if size < 0 {
		size = -size
	}
	if n := len(w.runs); n > 0 {
		last := &w.runs[n-1]
		if near(last.end, x, size/10) && near(last.y, y, size/20) && near(last.size, size, size/20) && last.bold == w.font.bold && len(last.text) < 1000 {
			last.text += meaning
			last.end = end
			return
		}
	}
	w.runs = append(w.runs, glyphRun{meaning, x, y, end, size, w.font.bold})
}

func near(a, b, by float64) bool { return a-b <= by && b-a <= by }
