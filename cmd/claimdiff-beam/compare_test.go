package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWhatCannotWorkIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.jsonl")
	if err := os.WriteFile(file, []byte("{}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*settings)
		files  []string
		want   string
	}{
		"no files":       {func(*settings) {}, nil, "name the files"},
		"no such file":   {func(*settings) {}, []string{file + "x"}, "there is no file"},
		"a pattern":      {func(s *settings) { s.output += "/*" }, []string{file}, "pattern"},
		"a folder":       {func(*settings) {}, []string{filepath.Dir(file)}, "is a folder"},
		"no folder":      {func(s *settings) { s.output = "" }, []string{file}, "--output"},
		"no such group":  {func(s *settings) { s.group = "all" }, []string{file}, "--group"},
		"no severity":    {func(s *settings) { s.lightest = "grave" }, []string{file}, "--min-severity"},
		"never grave":    {func(s *settings) { s.fail = "grave" }, []string{file}, "--fail-on"},
		"no policy file": {func(s *settings) { s.policy = file + "x" }, []string{file}, "--policy"},
		"no policy":      {func(s *settings) { s.policy = file }, []string{file}, "schema"},
		"no shards":      {func(s *settings) { s.shards = 0 }, []string{file}, "--shards"},
		"no such field":  {func(s *settings) { s.Map = []string{"texts=body"} }, []string{file}, "--map"},
		"no such time":   {func(s *settings) { s.Now = "today" }, []string{file}, "--now"},
		"no file system": {func(*settings) {}, []string{"ftp://example.org/a"}, "ftp"},
	} {
		s := embedded()
		s.output = t.TempDir()
		c.change(&s)
		code, err := runCompare(t.Context(), &s, c.files, io.Discard)
		if code != codeFailed || err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: code %d, %v", name, code, err)
		}
	}
}

// TestAChangedRunIsNotMerged changes the files of a finished run.
func TestAChangedRunIsNotMerged(t *testing.T) {
	pattern, _ := corpus{documents: 12, stories: 2, files: 1}.write(t, t.TempDir())
	for name, change := range map[string]func(folder string) error{
		"a line is gone": func(folder string) error {
			shards, err := filepath.Glob(filepath.Join(folder, "claims-*"))
			for _, path := range shards {
				text, _ := os.ReadFile(path)
				_, rest, _ := bytes.Cut(text, []byte("\n"))
				err = os.WriteFile(path, rest, 0o600)
			}
			return err
		},
		"a shard is gone": func(folder string) error {
			return os.Remove(filepath.Join(folder, shardName(listClaims, 0, 3)))
		},
		"another manifest": func(folder string) error {
			return os.WriteFile(filepath.Join(folder, manifestName), []byte("{}"), 0o600)
		},
		"no mark": func(folder string) error { return os.Remove(filepath.Join(folder, successName)) },
	} {
		s := embedded()
		s.output = t.TempDir()
		compared(t, s, pattern)
		if err := change(s.output); err != nil {
			t.Fatal(err)
		}
		if err := merge(t.Context(), s.output, io.Discard); err == nil {
			t.Errorf("%s: it was merged", name)
		}
	}
}

// TestOnlyWhatARunLeftIsRemoved runs into folders that hold other things.
func TestOnlyWhatARunLeftIsRemoved(t *testing.T) {
	pattern, _ := corpus{documents: 12, stories: 2, files: 1}.write(t, t.TempDir())
	s := embedded()
	s.output = t.TempDir()
	other := filepath.Join(s.output, "film.part")
	if err := os.WriteFile(other, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		compared(t, s, pattern)
	}
	if _, err := os.Stat(other); err != nil {
		t.Error(err)
	}
	shards := filepath.Join(s.output, "./claims-*")
	if _, err := runCompare(t.Context(), &s, []string{shards}, io.Discard); err == nil || !strings.Contains(err.Error(), "is read") {
		t.Errorf("an input would be removed: %v", err)
	}
	if err := os.WriteFile(filepath.Join(s.output, manifestName), []byte(`{"name":"an app"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := runCompare(t.Context(), &s, []string{pattern}, io.Discard); err == nil || !strings.Contains(err.Error(), "not of an earlier run") {
		t.Errorf("a file of others would be replaced: %v", err)
	}
	if _, err := os.Stat(filepath.Join(s.output, successName)); err != nil {
		t.Errorf("something was removed all the same: %v", err)
	}
}
