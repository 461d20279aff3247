package syntax

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"io"
)

// decoder reads what the encoder wrote. After the first fault it is broken and
// gives nothing more.
type decoder struct {
	data   []byte
	broken bool
}

// failed reports whether something was wrong or bytes are left.
func (d *decoder) failed() bool { return d.broken || len(d.data) > 0 }

func (d *decoder) fail() { d.broken, d.data = true, nil }

func (d *decoder) number() int {
	n, size := binary.Uvarint(d.data)
	if size <= 0 || n > 1<<32 {
		d.fail()
		return 0
	}
	d.data = d.data[size:]
	return int(n)
}

// count is a number that may not be larger than most.
func (d *decoder) count(most int) int {
	n := d.number()
	if n > most {
		d.fail()
		return 0
	}
	return n
}

func (d *decoder) bytes(n int) []byte {
	if n > len(d.data) {
		d.fail()
		return nil
	}
	out := d.data[:n]
	d.data = d.data[n:]
	return out
}

func (d *decoder) text() string { return string(d.bytes(d.number())) }

// section is a decoder of the bytes behind their length.
func (d *decoder) section() decoder { return decoder{data: d.bytes(d.number()), broken: d.broken} }

func (d *decoder) lexicon() lexicon {
	n := d.count(mostFeatures)
	l := make(lexicon, min(n, len(d.data)))
	word := uint32(0)
	for range n {
		word += uint32(d.number())
		l[word] = uint16(d.number())
		if d.broken {
			break
		}
	}
	return l
}

// rows are the features of a linear model as a file has them.
type rows struct {
	classes int
	keys    []feature
	// counts is how many cells each feature has; names and codes are the class
	// and the level of each cell.
	counts, names, codes []byte
}

// rows reads the section of a model of so many classes. It is empty where the
// section is broken.
func (d *decoder) rows(classes int) rows {
	empty := rows{classes: classes}
	if d.number() != classes {
		d.fail()
	}
	features, cells := d.count(mostFeatures), d.count(mostFeatures)
	code := d.bytes(d.number())
	if d.broken || features > 8*len(code) {
		d.fail()
		return empty
	}
	r := rows{classes: classes, keys: make([]feature, features)}
	plain := d.inflated(features + 2*cells)
	if d.broken || !readGaps(code, r.keys) {
		d.fail()
		return empty
	}
	r.counts, r.names, r.codes = plain[:features], plain[features:features+cells], plain[features+cells:]
	if !r.fits() {
		d.fail()
		return empty
	}
	return r
}

// inflated unpacks the rest of the data, which must be n bytes.
func (d *decoder) inflated(n int) []byte {
	if n > mostUnpacked || n > mostDeflated*(len(d.data)+1) {
		d.fail()
		return nil
	}
	plain := make([]byte, n+1)
	read, err := io.ReadFull(flate.NewReader(bytes.NewReader(d.data)), plain)
	if read != n || err != io.ErrUnexpectedEOF && err != io.EOF {
		d.fail()
		return nil
	}
	d.data = nil
	return plain[:n]
}

// mostDeflated is about how many bytes one deflated byte can stand for.
const mostDeflated = 1100

// fits reports whether the cells add up and every class and level exists.
func (r rows) fits() bool {
	cells := 0
	for _, n := range r.counts {
		cells += int(n)
	}
	for i, name := range r.names {
		if int(name) >= r.classes || int(r.codes[i]) >= len(levels) {
			return false
		}
	}
	return cells == len(r.names)
}

// linear lays the rows out for any number of classes.
func (r rows) linear() *linear {
	m := newLinear(r.classes, len(r.keys), len(r.names))
	m.cells = m.cells[:len(r.names)]
	for i, name := range r.names {
		m.cells[i] = cell{uint16(name), levels[r.codes[i]]}
	}
	end := uint32(0)
	for i, key := range r.keys {
		start := end
		end += uint32(r.counts[i])
		if start < end {
			m.place(slot{key, start, end})
		}
	}
	return m
}

// arcTable lays the rows out for the three transitions.
func (r rows) arcTable() *arcTable {
	t := newArcTable(len(r.keys))
	at := 0
	for i, key := range r.keys {
		var weights [transitions]int16
		for range r.counts[i] {
			weights[r.names[at]] = levels[r.codes[at]]
			at++
		}
		t.add(key, weights)
	}
	return t
}
