package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const (
	longestFunction = 60  // lines
	longestFile     = 400 // lines
)

// roomsWithoutAName are folder and file names that say nothing of what is inside.
var roomsWithoutAName = []string{"util", "utils", "common", "helper", "helpers", "misc", "internal"}

func TestTheHouseIsInOrder(t *testing.T) {
	files := token.NewFileSet()
	for _, path := range sourceFiles(t, "../..") {
		file, err := parser.ParseFile(files, path, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, disorder := range disorders(files, file) {
			t.Error(disorder)
		}
	}
}

func TestDisorderIsFound(t *testing.T) {
	for name, c := range map[string]struct {
		source string
		want   int
	}{
		"in order":          {"package p\n\n// F is.\nfunc F() {}\n", 0},
		"no comment":        {"package p\n\nfunc F() {}\n\ntype T int\n\nvar V, W = 1, 2\n", 3},
		"a method":          {"package p\n\n// T is.\ntype T int\n\nfunc (t T) M() {}\n\nfunc (u u) N() {}\n", 1},
		"a commented group": {"package p\n\n// These are.\nconst (\n\tA = 1\n\tB = 2\n)\n", 0},
		"an init":           {"package p\n\nfunc init() {}\n", 1},
		"a long function":   {"package p\n\nfunc f() {" + strings.Repeat("\n", longestFunction) + "}\n", 1},
		"a long file":       {"package p\n" + strings.Repeat("\n", longestFile), 1},
	} {
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, "p/p.go", c.source, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		if got := disorders(files, file); len(got) != c.want {
			t.Errorf("%s: %q, want %d", name, got, c.want)
		}
	}
}

// disorders returns where the file breaks a rule of the house.
func disorders(files *token.FileSet, file *ast.File) []string {
	tokens := files.File(file.FileStart)
	h := house{files: files}
	if lines := tokens.LineCount(); lines > longestFile {
		h.complain(file, "the file has %d lines, over %d", lines, longestFile)
	}
	for _, room := range strings.Split(strings.TrimSuffix(filepath.ToSlash(tokens.Name()), ".go"), "/") {
		if slices.Contains(roomsWithoutAName, room) {
			h.complain(file, "%q says nothing of what is inside", room)
		}
	}
	for _, declaration := range file.Decls {
		switch d := declaration.(type) {
		case *ast.FuncDecl:
			h.function(d)
		case *ast.GenDecl:
			h.general(d)
		}
	}
	return h.found
}

type house struct {
	files *token.FileSet
	found []string
}

func (h *house) complain(at ast.Node, format string, args ...any) {
	h.found = append(h.found, fmt.Sprintf("%s: %s", h.files.Position(at.Pos()), fmt.Sprintf(format, args...)))
}

func (h *house) function(d *ast.FuncDecl) {
	lines := h.files.Position(d.End()).Line - h.files.Position(d.Pos()).Line + 1
	if lines > longestFunction {
		h.complain(d, "%s has %d lines, over %d", d.Name.Name, lines, longestFunction)
	}
	if d.Name.Name == "init" && d.Recv == nil {
		h.complain(d, "nothing runs before main: call it where it is needed")
	}
	if d.Name.IsExported() && receiverIsExported(d) && d.Doc == nil {
		h.complain(d, "%s has no comment", d.Name.Name)
	}
}

func receiverIsExported(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	exported := false
	ast.Inspect(d.Recv.List[0].Type, func(n ast.Node) bool {
		if name, ok := n.(*ast.Ident); ok && name.IsExported() {
			exported = true
		}
		return true
	})
	return exported
}

// general checks types, constants and variables; a comment on the group counts
// for all in it, except for types.
func (h *house) general(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		switch s := spec.(type) {
		case *ast.TypeSpec:
			if s.Name.IsExported() && s.Doc == nil && (d.Doc == nil || len(d.Specs) > 1) {
				h.complain(s, "%s has no comment", s.Name.Name)
			}
		case *ast.ValueSpec:
			if slices.ContainsFunc(s.Names, (*ast.Ident).IsExported) && s.Doc == nil && s.Comment == nil && d.Doc == nil {
				h.complain(s, "%s has no comment", s.Names[0].Name)
			}
		}
	}
}

// sourceFiles returns the project's Go files under root, tests left out: those
// that version control knows or would add, where there is any, else all.
func sourceFiles(t *testing.T, root string) []string {
	t.Helper()
	var found []string
	list, err := exec.Command("git", "-C", root, "ls-files", "--cached", "--others", "--exclude-standard", "--", "*.go").Output()
	if err == nil {
		for _, name := range strings.Fields(string(list)) {
			found = append(found, filepath.Join(root, name))
		}
	} else {
		found = walked(t, root)
	}
	return slices.DeleteFunc(found, func(path string) bool {
		return strings.HasSuffix(path, "_test.go") || strings.Contains(filepath.ToSlash(path), "/testdata/")
	})
}

func walked(t *testing.T, root string) []string {
	t.Helper()
	var found []string
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".go") {
			found = append(found, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}
