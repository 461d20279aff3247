package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// gzipped is text under gzip.
func gzipped(t *testing.T, text string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// letter is a dead letter.
type letter struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Offset  int    `json:"offset"`
	Message string `json:"message"`
}

// isTold reports whether the letter got begins as this one does.
func (l letter) isTold(got letter) bool {
	return filepath.Base(got.File) == l.File && got.Line == l.Line && got.Offset == l.Offset && strings.HasPrefix(got.Message, l.Message)
}

// deadLetters are those of a finished run, in their order.
func deadLetters(t *testing.T, folder string) []letter {
	t.Helper()
	m, err := loadManifest(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	var all []letter
	for _, s := range m.Shards {
		text, err := os.ReadFile(filepath.Join(folder, s.Name))
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			var l letter
			if err := json.Unmarshal([]byte(line), &l); err != nil {
				t.Fatal(err)
			}
			if s.List == listErrors {
				all = append(all, l)
			}
		}
	}
	slices.SortFunc(all, func(a, b letter) int { return strings.Compare(a.File, b.File) + a.Offset - b.Offset })
	return all
}

const page = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/fire\r\nContent-Type: application/http\r\nContent-Length: 162\r\n\r\n" +
	"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Fire</title></head><body><p>The fire destroyed 40 homes, the mayor said.</p></body></html>        \r\n\r\n"

// TestBrokenInputGoesToTheDeadLetters reads files of which parts cannot be read:
// each is told with its place, and all else is compared.
func TestBrokenInputGoesToTheDeadLetters(t *testing.T) {
	good := `{"id":"a","story":"fire","text":"The fire destroyed 40 homes, the mayor said."}` + "\n"
	other := `{"id":"b","story":"fire","text":"The fire destroyed 55 homes, police said."}` + "\n"
	third := `{"id":"c","story":"fire","text":"The fire destroyed 60 homes, Ann Lee said."}` + "\n"
	long := gzipped(t, third+strings.Repeat(good, 20))
	files := map[string][]byte{
		"1-lines.jsonl":     []byte(good + "{broken\n" + other + good),
		"2-cut.jsonl.gz":    long[:len(long)-12],
		"3-none.jsonl.gz":   []byte("\x1f\x8b"),
		"4-archive.warc.gz": gzipped(t, page+"no record\r\n"),
		"5-archive.warc":    []byte(page[:len(page)-30]),
		"6-whole.jsonl.gz":  gzipped(t, strings.Replace(third, `"c"`, `"d"`, 1)),
	}
	folder := t.TempDir()
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s := embedded()
	s.output = t.TempDir()
	pattern := filepath.Join(folder, "*")
	got, code := compared(t, s, pattern)
	if code != codeFailed {
		t.Errorf("code %d", code)
	}
	if here := local(t, pattern); !bytes.Equal(got, here) {
		t.Errorf("%s\nand locally\n%s", got, here)
	}
	want := []letter{
		{"1-lines.jsonl", 2, 80, "it is not valid JSON"},
		{"1-lines.jsonl", 4, 165, `its id "a" is that of a document before it`},
		{"2-cut.jsonl.gz", 2, 78, `its id "a" is that of a document before it`},
		{"2-cut.jsonl.gz", 22, 1678, "it is damaged and cannot be unpacked"},
		{"3-none.jsonl.gz", 0, 0, "it is damaged and cannot be unpacked"},
		{"4-archive.warc.gz", 0, 294, "record 2 does not begin with WARC/"},
		{"5-archive.warc", 0, 0, "read the block of record 1"},
	}
	for _, w := range want {
		if !slices.ContainsFunc(deadLetters(t, s.output), w.isTold) {
			t.Errorf("no dead letter %+v among\n%+v", w, deadLetters(t, s.output))
		}
	}
	s.keep = true
	if _, code := compared(t, s, pattern); code != codeFine {
		t.Errorf("with --keep-going: code %d", code)
	}
}
