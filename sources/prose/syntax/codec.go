package syntax

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
)

// magic opens a file of weights. A change of features or format changes it.
const magic = "claimdiff syntax 1"

// limits on what a file may announce, so that a broken one fills no memory.
const (
	mostNames    = 1 << 10
	mostFeatures = 1 << 23
)

// Write writes the weights, compressed with gzip. Equal models give equal
// bytes.
func (m *Model) Write(w io.Writer) error {
	packed, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return fmt.Errorf("pack the weights: %w", err)
	}
	e := encoder{w: bufio.NewWriter(packed)}
	e.text(magic)
	e.number(len(m.tagger.tags))
	for _, t := range m.tagger.tags {
		e.text(t.upos)
		e.text(t.xpos)
	}
	e.number(len(m.labeler.relations))
	for _, r := range m.labeler.relations {
		e.text(r)
	}
	e.lexicon(m.tagger.lexicon)
	for _, l := range []*linear{m.tagger.weights, m.arcs.linear(), m.labeler.weights} {
		e.linear(l)
	}
	if err := cmp.Or(e.w.Flush(), packed.Close()); err != nil {
		return fmt.Errorf("write the weights: %w", err)
	}
	return nil
}

// encoder writes numbers in as few bytes as they need. The writer keeps the
// first error until it is flushed.
type encoder struct{ w *bufio.Writer }

func (e *encoder) number(n int) {
	_, _ = e.w.Write(binary.AppendUvarint(nil, uint64(n)))
}

func (e *encoder) text(s string) {
	e.number(len(s))
	_, _ = e.w.WriteString(s)
}

func (e *encoder) lexicon(l lexicon) {
	e.number(len(l))
	before := uint32(0)
	for _, word := range slices.Sorted(maps.Keys(l)) {
		e.number(int(word - before))
		e.number(int(l[word]))
		before = word
	}
}

// linear writes the features in order, then how many cells each has, then the
// classes, then the weights: like beside like packs best.
func (e *encoder) linear(m *linear) {
	used := slices.DeleteFunc(slices.Clone(m.slots), func(s slot) bool { return s.start == s.end })
	slices.SortFunc(used, func(a, b slot) int { return cmp.Compare(a.key, b.key) })
	e.number(m.classes)
	e.number(len(used))
	before := feature(0)
	for _, s := range used {
		e.number(int(s.key - before))
		before = s.key
	}
	for _, s := range used {
		e.number(int(s.end - s.start))
	}
	for _, s := range used {
		for _, c := range m.cells[s.start:s.end] {
			_ = e.w.WriteByte(byte(c.class))
		}
	}
	for _, s := range used {
		for _, c := range m.cells[s.start:s.end] {
			_ = e.w.WriteByte(levelCode(c.weight))
		}
	}
}

// levelCode is the code of a weight that is a level, as a byte.
func levelCode(weight int16) byte {
	i, _ := slices.BinarySearch(levels[:], weight)
	return byte(i)
}

// errBroken is what every fault in a file of weights is told as.
var errBroken = errors.New("these are no weights of this version: train them anew with claimdiff-train")

// Read reads what Write wrote.
func Read(r io.Reader) (*Model, error) {
	packed, err := gzip.NewReader(r)
	if err != nil {
		return nil, fmt.Errorf("unpack the weights: %w", err)
	}
	plain, err := io.ReadAll(packed)
	if err != nil {
		return nil, fmt.Errorf("unpack the weights: %w", err)
	}
	d := decoder{data: plain}
	if d.text() != magic {
		return nil, errBroken
	}
	m := &Model{}
	for range d.count(mostNames) {
		m.tagger.tags = append(m.tagger.tags, tag{d.text(), d.text()})
	}
	for range d.count(mostNames) {
		m.labeler.relations = append(m.labeler.relations, d.text())
	}
	m.tagger.lexicon = d.lexicon()
	m.tagger.weights = d.linear(len(m.tagger.tags))
	m.arcs = newArcTable(d.linear(transitions))
	m.labeler.weights = d.linear(len(m.labeler.relations))
	if d.broken || len(d.data) > 0 || len(m.tagger.tags) == 0 || len(m.labeler.relations) == 0 {
		return nil, errBroken
	}
	return m, nil
}

// decoder reads what the encoder wrote. After the first fault it is broken and
// gives nothing more.
type decoder struct {
	data   []byte
	broken bool
}

func (d *decoder) number() int {
	n, size := binary.Uvarint(d.data)
	if size <= 0 || n > 1<<32 {
		d.broken, d.data = true, nil
		return 0
	}
	d.data = d.data[size:]
	return int(n)
}

// count is a number that may not be larger than most.
func (d *decoder) count(most int) int {
	n := d.number()
	if n > most {
		d.broken, d.data = true, nil
		return 0
	}
	return n
}

func (d *decoder) bytes(n int) []byte {
	if n > len(d.data) {
		d.broken, d.data = true, nil
		return nil
	}
	out := d.data[:n]
	d.data = d.data[n:]
	return out
}

func (d *decoder) text() string { return string(d.bytes(d.number())) }

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

func (d *decoder) linear(classes int) *linear {
	if d.number() != classes {
		d.broken, d.data = true, nil
	}
	n := d.count(min(mostFeatures, len(d.data)))
	keys, sizes, cells := make([]feature, n), make([]int, n), 0
	key := feature(0)
	for i := range keys {
		key += feature(d.number())
		keys[i] = key
	}
	for i := range sizes {
		sizes[i] = d.count(classes)
		cells += sizes[i]
	}
	names, codes := d.bytes(cells), d.bytes(cells)
	m := newLinear(classes, n, cells)
	if d.broken {
		return m
	}
	row := make([]cell, 0, classes)
	for i, key := range keys {
		row = row[:0]
		for k := range sizes[i] {
			d.broken = d.broken || int(names[k]) >= classes || int(codes[k]) >= len(levels)
			row = append(row, cell{uint16(names[k]), levels[min(int(codes[k]), len(levels)-1)]})
		}
		names, codes = names[sizes[i]:], codes[sizes[i]:]
		m.add(key, row)
	}
	return m
}
