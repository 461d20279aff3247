package html

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mostElements is more than the pages of these tests have.
const mostElements = 100_000

// wordsByBlock lists the words that a page shows, each behind the names of the
// blocks that it stands in.
func wordsByBlock(p *page) []string {
	var out []string
	var visit func(e *element, path string)
	visit = func(e *element, path string) {
		for c := e.first; c != nil; c = c.next {
			switch {
			case c.element == nil:
				out = append(out, placed(path, Unescape(p.stretch(c)))...)
			case !c.element.hidden:
				visit(c.element, pathTo(path, c.element.tag))
			}
		}
	}
	visit(p.body, "")
	return out
}

// wordsByParser does so by the tree of the parser that the standard's own tests
// are run on.
func wordsByParser(t *testing.T, source string) []string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	var visit func(n *html.Node, path string)
	visit = func(n *html.Node, path string) {
		for c := range n.ChildNodes() {
			switch {
			case c.Type == html.TextNode:
				out = append(out, placed(path, c.Data)...)
			case c.Type == html.ElementNode && !unshown(named(c)):
				visit(c, pathTo(path, c.DataAtom))
			}
		}
	}
	for n := range root.Descendants() {
		if n.DataAtom == atom.Body {
			visit(n, "")
		}
	}
	return out
}

// named is the parser's element with what its names call it.
func named(n *html.Node) *element {
	e := &element{tag: n.DataAtom, syntax: syntaxes[n.DataAtom], attributes: n.Attr}
	for _, a := range n.Attr {
		if namingAttributes[a.Key] {
			e.labels |= labelsOf(a.Val)
		}
	}
	return e
}

// pathTo leaves out what breaks no line, and the parts of tables that may be implied.
func pathTo(path string, tag atom.Atom) string {
	if InlineTags[tag] || tag == atom.Tbody {
		return path
	}
	return path + tag.String() + " "
}

func placed(path, text string) []string {
	var out []string
	for word := range strings.FieldsSeq(text) {
		out = append(out, path+word)
	}
	return out
}

func TestPagesGrowAsTheStandardSays(t *testing.T) {
	files, err := filepath.Glob("../../testdata/formats/*.html")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	pages := map[string]string{}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		pages[filepath.Base(file)] = strings.ToValidUTF8(string(content), "")
	}
	for name, source := range map[string]string{
		"end tags left out":     `<p> one <p> two <div> three <ul><li> four <li> five <ul><li> six </ul><li> seven </ul> eight </div> nine `,
		"no body":               `<title>a</title><meta name=b> one <p> two `,
		"body twice":            `<html><head><title>a</title></head><body> one <body class=b><p> two </body> three </html> four `,
		"paragraphs":            `<p> one <table><tr><td> two <p> three </table> four </p> five </p> six <h2> seven <h3> eight </h2> nine `,
		"tables":                `<table><caption> one <tr><td> two <td> three <tr><th> four <table><tr><td> five </table> six <tbody><tr><td> seven </table> eight <td> nine `,
		"definitions":           `<dl><dt> one <dd> two <dd> three <dl><dt> four </dl> five <dt> six </dl> seven `,
		"stray end tags":        ` one </div> two </span> three </td> four <div> five </p> six </ul> seven </div> eight <br> nine </br> ten `,
		"wrong order":           `<div> one <b> two <i> three </b> four </i> five <span> six </div> seven </span> eight `,
		"hidden":                ` one <svg><title>a</title><text>b</text></svg> two <svg><g/><p> three <select><option>c<option>d</select> four <button>e</button> five `,
		"pictures with pages":   ` one <svg><foreignObject><div>a<p>b</div></foreignObject><text>c</text></svg> two `,
		"links in links":        `<a href=1> one <a href=2> two </a> three <div><a href=3> four <p> five </a> six `,
		"comments and raw text": ` one <!-- <p>a --> two <script>"<p>b"</script> three <style>c</style><noscript>d</noscript> four <textarea><p>e</textarea> five `,
		"unknown":               `<amp-x> one <p> two </amp-x> three <amp-y/> four `,
	} {
		pages[name] = "<!DOCTYPE html>" + source
	}
	for name, source := range pages {
		t.Run(name, func(t *testing.T) {
			p, err := growPage(source, mostElements)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(wordsByParser(t, source), wordsByBlock(p)); diff != "" {
				t.Errorf("the words and the blocks they stand in; -parser +ours:\n%s", diff)
			}
		})
	}
}

func TestLinkedWordsAreCounted(t *testing.T) {
	for source, want := range map[string][2]int{
		`<p>one <a href=1>two three</a> four`:          {4, 2},
		`<p>one <a href=1>two<p>three</a> four<p>five`: {5, 1},
		`<a href=1>one<a href=2>two</a> three`:         {3, 2},
		`<a href=1><div>one</a> two</div> three`:       {3, 1},
		`one<div hidden>two <a href=1>three</a></div>`: {1, 0},
	} {
		p, err := growPage(source, mostElements)
		if err != nil {
			t.Fatal(err)
		}
		if got := [2]int{p.body.words, p.body.linked}; got != want {
			t.Errorf("%s: %d words, want %d", source, got, want)
		}
	}
}
