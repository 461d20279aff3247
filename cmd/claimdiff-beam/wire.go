package main

import (
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// What goes from one worker to another is bytes that are made and read here, so
// that nothing depends on how a runner would write a Go value.

// origin is where a record stands.
type origin struct {
	// File is the number of its file among the inputs, and Number its own there.
	File, Number int
	// Path is the file as it was given.
	Path string
	// Line is where it starts, 0 where it is the whole file, and Offset the same in
	// bytes of the file, once that is unpacked.
	Line, Offset int
}

func compareOrigins(a, b origin) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Number, b.Number))
}

// article is one document with what was read in it.
type article struct {
	origin
	set claim.Set
}

func (a article) document() *document.Document { return a.set.Documents[0] }

// articleHead is what is known of an article without reading its claims.
type articleHead struct {
	Origin origin
	// Story is what the document itself names.
	Story string
}

// encode writes the head as JSON, and behind it what was read.
func (a article) encode() ([]byte, error) {
	head, err := json.Marshal(articleHead{a.origin, a.document().Story})
	if err != nil {
		return nil, fmt.Errorf("write where a record of %s stands: %w", a.Path, err)
	}
	return sources.AppendSet(frame(nil, head), &a.set)
}

// decodeHead is the head of an article, and what stands behind it.
func decodeHead(data []byte) (h articleHead, set []byte, err error) {
	head, set, err := unframe(data)
	if err == nil {
		err = json.Unmarshal(head, &h)
	}
	if err != nil {
		return h, nil, fmt.Errorf("read where claims are of: %w", err)
	}
	return h, set, nil
}

func decodeArticle(data []byte) (article, error) {
	head, rest, err := decodeHead(data)
	if err != nil {
		return article{}, err
	}
	set, err := sources.ReadSet(rest)
	if err == nil && len(set.Documents) != 1 {
		err = errCut
	}
	if err != nil {
		return article{}, fmt.Errorf("read claims of %s: %w", head.Origin.Path, err)
	}
	return article{head.Origin, set}, nil
}

// piece is a record that was cut off a file, and the file.
type piece struct {
	File, Number int
	Path         string
	Raw          sources.Raw
}

// origin is where the record stands.
func (p piece) origin() origin {
	return origin{p.File, p.Number, p.Path, p.Raw.Record.Line, p.Raw.Record.Offset}
}

// encode writes the head as JSON and behind it the record's bytes as they are.
func (p piece) encode() ([]byte, error) {
	content := p.Raw.Record.Bytes
	p.Raw.Record.Bytes = nil
	head, err := json.Marshal(p)
	if err != nil {
		return nil, fmt.Errorf("write a record: %w", err)
	}
	return append(frame(nil, head), content...), nil
}

func decodePiece(data []byte) (piece, error) {
	var p piece
	head, content, err := unframe(data)
	if err == nil {
		err = json.Unmarshal(head, &p)
	}
	if err != nil {
		return p, fmt.Errorf("read a record: %w", err)
	}
	p.Raw.Record.Bytes = content
	return p, nil
}

var errCut = errors.New("what came from another worker is not whole")

// frame appends data with its length before it.
func frame(to, data []byte) []byte {
	return append(binary.AppendUvarint(to, uint64(len(data))), data...)
}

// unframe is what frame appended, and what stands behind it.
func unframe(from []byte) (data, rest []byte, err error) {
	length, n := binary.Uvarint(from)
	if n <= 0 || length > uint64(len(from)-n) {
		return nil, nil, errCut
	}
	return from[n : n+int(length)], from[n+int(length):], nil
}
