package pdf

import (
	"bytes"
	"fmt"
	"slices"
)

// file is the objects of a file.
type file struct {
	objects  map[ref]object
	trailer  dict
	unpacked budget
}

// budget is how many bytes may still be unpacked.
type budget struct{ left int64 }

// open finds the objects of a file by going through it: of two with one number
// the later counts, as updates are written behind what they replace.
func open(content []byte, limits Limits) (*file, error) {
	f := &file{objects: map[ref]object{}, trailer: dict{}, unpacked: budget{limits.Unpacked}}
	for at := 0; at < len(content); {
		next := bytes.Index(content[at:], []byte("obj"))
		trailer := bytes.Index(content[at:min(len(content), at+max(next, 0)+7)], []byte("trailer"))
		if trailer >= 0 && (next < 0 || trailer < next) {
			p := parser{in: content, at: at + trailer + len("trailer")}
			f.addTrailer(p.object)
			at = max(p.at, at+trailer+len("trailer"))
			continue
		}
		if next < 0 {
			f.lastTrailer(content[at:])
			break
		}
		at = f.objectAt(content, at+next)
	}
	if f.trailer["Encrypt"] != nil {
		if err := f.decrypt(); err != nil {
			return nil, err
		}
	}
	return f, f.unpackObjects()
}

func (f *file) addTrailer(read func(int) (object, bool)) {
	if one, ok := read(0); ok {
		if d, isDict := one.(dict); isDict {
			f.mergeTrailer(d)
		}
	}
}

// mergeTrailer takes over what a trailer says; a later one goes before.
func (f *file) mergeTrailer(d dict) {
	for _, key := range []name{"Root", "Info", "Encrypt", "ID"} {
		if d[key] != nil {
			f.trailer[key] = d[key]
		}
	}
}

// lastTrailer reads a trailer behind the last object.
func (f *file) lastTrailer(content []byte) {
	if i := bytes.LastIndex(content, []byte("trailer")); i >= 0 {
		p := parser{in: content, at: i + len("trailer")}
		f.addTrailer(p.object)
	}
}

// objectAt reads the object whose keyword stands at that byte, and returns where
// to go on.
func (f *file) objectAt(content []byte, keyword int) int {
	after := keyword + len("obj")
	number, ok := numberBefore(content, keyword)
	if !ok {
		return after
	}
	p := parser{in: content, at: after}
	one, ok := p.object(0)
	if !ok {
		return after
	}
	if d, isDict := one.(dict); isDict {
		if raw, end, isStream := f.streamAt(content, p.at, d); isStream {
			one, p.at = &stream{d, raw}, end
			if d["Type"] == name("XRef") {
				f.mergeTrailer(d)
			}
		}
	}
	f.objects[number] = one
	return max(p.at, after)
}

// numberBefore is the number of the object whose keyword stands at that byte:
// "12 0 obj".
func numberBefore(content []byte, keyword int) (ref, bool) {
	words := bytes.Fields(content[max(0, keyword-24):keyword])
	if len(words) < 2 || keyword == 0 || !isSpace(content[keyword-1]) && (content[keyword-1] < '0' || content[keyword-1] > '9') {
		return 0, false
	}
	number := 0
	for i, c := range words[len(words)-2] {
		if c < '0' || c > '9' {
			number = 0 // glued to what stands before it
			continue
		}
		if number = 10*number + int(c-'0'); i > 9 {
			return 0, false
		}
	}
	return ref(number), number > 0
}

// streamAt is the bytes of the stream that follows a dictionary, and where they
// end.
func (f *file) streamAt(content []byte, at int, d dict) (raw []byte, end int, ok bool) {
	p := parser{in: content, at: at}
	p.space()
	if !bytes.HasPrefix(content[p.at:], []byte("stream")) {
		return nil, 0, false
	}
	start := p.at + len("stream")
	if bytes.HasPrefix(content[start:], []byte("\r\n")) {
		start += 2
	} else if start < len(content) && (content[start] == '\n' || content[start] == '\r') {
		start++
	}
	if length, stated := d["Length"].(float64); stated && length >= 0 && start+int(length) <= len(content) {
		end := start + int(length)
		if bytes.HasPrefix(bytes.TrimLeft(content[end:min(len(content), end+32)], "\r\n \t"), []byte("endstream")) {
			return content[start:end], end, true
		}
	}
	if n := bytes.Index(content[start:], []byte("endstream")); n >= 0 {
		return content[start : start+n], start + n, true
	}
	return content[start:], len(content), true
}

// unpackObjects adds the objects that are packed in streams (section 7.5.7). One
// that also stands in the file by itself is kept as it stands there.
func (f *file) unpackObjects() error {
	var packed []ref
	for number, one := range f.objects {
		if s, ok := one.(*stream); ok && s.dict["Type"] == name("ObjStm") {
			packed = append(packed, number)
		}
	}
	slices.Sort(packed)
	alone := map[ref]bool{}
	for number := range f.objects {
		alone[number] = true
	}
	for _, number := range packed {
		s := f.objects[number].(*stream)
		content, err := f.bytes(s)
		if err != nil {
			return err
		}
		first, count := int(f.number(s.dict["First"])), int(f.number(s.dict["N"]))
		head := parser{in: content}
		for range min(count, len(content)) {
			id, _ := head.object(0)
			offset, ok := head.object(0)
			at := first + int(f.number(offset))
			if !ok || at < 0 || at > len(content) {
				break
			}
			inner := parser{in: content, at: at}
			if one, found := inner.object(0); found && !alone[ref(f.number(id))] {
				f.objects[ref(f.number(id))] = one
			}
		}
	}
	return nil
}

// get follows references to the object that they lead to; nil where they lead
// nowhere or in circles.
func (f *file) get(one object) object {
	for range 16 {
		number, isRef := one.(ref)
		if !isRef {
			return one
		}
		one = f.objects[number]
	}
	return nil
}

func (f *file) dict(one object) dict {
	switch d := f.get(one).(type) {
	case dict:
		return d
	case *stream:
		return d.dict
	}
	return nil
}

func (f *file) array(one object) array {
	a, _ := f.get(one).(array)
	return a
}

func (f *file) name(one object) name {
	n, _ := f.get(one).(name)
	return n
}

func (f *file) number(one object) float64 {
	n, _ := f.get(one).(float64)
	return n
}

// words is a text string in UTF-8 (section 7.9.2.2).
func (f *file) words(one object) string {
	s, _ := f.get(one).(text)
	if len(s) >= 2 && s[:2] == "\xfe\xff" {
		return utf16Text(s[2:])
	}
	if len(s) >= 3 && s[:3] == "\xef\xbb\xbf" {
		return string(s[3:])
	}
	out := make([]rune, 0, len(s))
	for _, c := range []byte(s) {
		out = append(out, winAnsi(c))
	}
	return string(out)
}

// pages lists the dictionaries of the pages in order, with what they inherit.
func (f *file) pages() ([]dict, error) {
	var out []dict
	seen := map[ref]bool{}
	var visit func(node object, inherited dict, depth int)
	visit = func(node object, inherited dict, depth int) {
		if number, isRef := node.(ref); isRef {
			if seen[number] {
				return
			}
			seen[number] = true
		}
		d := f.dict(node)
		if d == nil || depth > deepest {
			return
		}
		all := dict{}
		for _, key := range []name{"Resources", "MediaBox", "Rotate"} {
			if all[key] = d[key]; d[key] == nil {
				all[key] = inherited[key]
			}
		}
		if kids := f.array(d["Kids"]); kids != nil {
			for _, kid := range kids {
				visit(kid, all, depth+1)
			}
			return
		}
		all["Contents"] = d["Contents"]
		out = append(out, all)
	}
	visit(f.dict(f.trailer["Root"])["Pages"], dict{}, 0)
	if len(out) == 0 {
		return nil, fmt.Errorf("%w that can be found", ErrNoPages)
	}
	return out, nil
}
