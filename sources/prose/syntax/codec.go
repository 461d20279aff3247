package syntax

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"
)

// magic opens a file of weights. A change of features or format changes it.
const magic = "claimdiff syntax 2"

// limits on what a file may announce, so that a broken one fills no memory.
const (
	mostNames    = 1<<8 - 1
	mostFeatures = 1 << 23
	mostUnpacked = 1 << 26
)

// Write writes the weights. Equal models give equal bytes. A file is the magic,
// then four sections, each behind its length: the names and the lexicon, and
// the models of the tags, of the heads and of the relations.
func (m *Model) Write(w io.Writer) error {
	var out encoder
	out.text(magic)
	sections := []encoder{m.names()}
	for _, l := range []*linear{m.tagger.weights, m.arcs.linear(), m.labeler.weights} {
		var section encoder
		if err := section.linear(l); err != nil {
			return err
		}
		sections = append(sections, section)
	}
	for _, section := range sections {
		out.text(section.String())
	}
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("write the weights: %w", err)
	}
	return nil
}

// names is the section of the tags, the relations and the lexicon.
func (m *Model) names() encoder {
	var e encoder
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
	return e
}

// encoder writes numbers in as few bytes as they need, and a text or a section
// behind its length in bytes.
type encoder struct{ bytes.Buffer }

func (e *encoder) number(n int) { e.Write(binary.AppendUvarint(nil, uint64(n))) }

func (e *encoder) text(s string) {
	e.number(len(s))
	e.WriteString(s)
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

// linear writes the features in order and then, deflated, how many cells each
// has, the classes and the weights: like beside like packs best.
func (e *encoder) linear(m *linear) error {
	used := m.inOrder()
	keys := make([]feature, len(used))
	var counts, classes, weights []byte
	for i, s := range used {
		keys[i] = s.key
		counts = append(counts, byte(s.end-s.start))
		for _, c := range m.cells[s.start:s.end] {
			classes = append(classes, byte(c.class))
			weights = append(weights, levelCode(c.weight))
		}
	}
	e.number(m.classes)
	e.number(len(used))
	e.number(len(weights))
	e.text(string(writeGaps(keys)))
	packed, err := flate.NewWriter(e, flate.BestCompression)
	if err != nil {
		return fmt.Errorf("pack the weights: %w", err)
	}
	_, err = packed.Write(slices.Concat(counts, classes, weights))
	return errors.Join(err, packed.Close())
}

// levelCode is the code of a weight that is a level, as a byte.
func levelCode(weight int16) byte {
	i, _ := slices.BinarySearch(levels[:], weight)
	return byte(i)
}

// errBroken is what every fault in a file of weights is told as.
var errBroken = errors.New("these are no weights of this version: train them anew with claimdiff-train")

// Read reads what Write wrote. The three models are unpacked side by side.
func Read(packed []byte) (*Model, error) {
	d := decoder{data: packed}
	if d.text() != magic {
		return nil, errBroken
	}
	names, tags, arcs, labels := d.section(), d.section(), d.section(), d.section()
	m := &Model{}
	m.readNames(&names)
	if d.failed() || names.failed() || len(m.tagger.tags) == 0 || len(m.labeler.relations) == 0 {
		return nil, errBroken
	}
	var wait sync.WaitGroup
	wait.Go(func() { m.tagger.weights = tags.rows(len(m.tagger.tags)).linear() })
	wait.Go(func() { m.labeler.weights = labels.rows(len(m.labeler.relations)).linear() })
	m.arcs = arcs.rows(transitions).arcTable()
	wait.Wait()
	if tags.failed() || arcs.failed() || labels.failed() {
		return nil, errBroken
	}
	return m, nil
}

func (m *Model) readNames(d *decoder) {
	for range d.count(mostNames) {
		m.tagger.tags = append(m.tagger.tags, tag{d.text(), d.text()})
	}
	for range d.count(mostNames) {
		m.labeler.relations = append(m.labeler.relations, d.text())
	}
	m.tagger.lexicon = d.lexicon()
}
