package main

import (
	"encoding/json"
	"fmt"
	"hash/fnv"

	"github.com/claimdiff/claimdiff/reports"
)

// The lists of a comparison, as its JSON names them.
const (
	listDocuments  = "documents"
	listClaims     = "claims"
	listQuestions  = "questions"
	listFindings   = "findings"
	listNearMisses = "near_misses"
	listCaveats    = "caveats"
	listErrors     = "errors"
)

// line is one entry of a list on its way to a shard.
type line struct {
	list string
	// of is what the shard is chosen by: a story, or a file's path.
	of    string
	place place
	entry []byte
}

// encode is the key of the place and, behind it, the line as it is written.
func (l line) encode() ([]byte, error) {
	text, err := placed(l.place, l.entry)
	if err != nil {
		return nil, err
	}
	return append(frame(nil, l.place.key()), text...), nil
}

// emit hands the line over by the name of its shard.
func (l line) emit(shards int, emit func(string, []byte)) error {
	encoded, err := l.encode()
	if err == nil {
		emit(shardName(l.list, int(hashOf(l.of)%uint32(shards)), shards), encoded)
	}
	return err
}

// shardName is the name of a file of lines: claims-00003-of-00008.jsonl.
func shardName(list string, shard, of int) string {
	return fmt.Sprintf("%s-%05d-of-%05d.jsonl", list, shard, of)
}

// hashOf spreads what is alike over shards and keys, the same way everywhere.
func hashOf(text string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(text))
	return h.Sum32()
}

// whereabouts are what a dead letter has behind the fields of a comparison's error.
type whereabouts struct {
	// File is the file as it was given, and Offset the byte of it, once it is
	// unpacked, at which the record begins.
	File   string `json:"file"`
	Offset int    `json:"offset"`
}

// emit hands the dead letter over by the name of its shard.
func (f failedRecord) emit(shards int, emit func(string, []byte)) error {
	l, err := f.line()
	if err != nil {
		return err
	}
	return l.emit(shards, emit)
}

// line is the dead letter of the record.
func (f failedRecord) line() (line, error) {
	told, err := reports.ErrorPart(f.Failure)
	if err != nil {
		return line{}, err
	}
	where, err := json.Marshal(whereabouts{f.Path, f.Failure.Offset})
	if err != nil {
		return line{}, fmt.Errorf("write where %s failed: %w", f.Path, err)
	}
	entry := append(append(told[:len(told)-1], ','), where[1:]...)
	return line{listErrors, f.Path, at(f.File, f.Number), entry}, nil
}
