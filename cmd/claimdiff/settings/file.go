package settings

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/claimdiff/claimdiff/sources/file"
)

// FileName is the name of the configuration file.
const FileName = ".claimdiff.yaml"

// Find looks for the configuration file in directory and upwards. It stops
// after a folder that holds .git, after home, and at the top. It returns ""
// where there is none.
func Find(directory, home string) string {
	for {
		path := filepath.Join(directory, FileName)
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			return path
		}
		_, err := os.Stat(filepath.Join(directory, ".git"))
		parent := filepath.Dir(directory)
		if err == nil || directory == home || parent == directory {
			return ""
		}
		directory = parent
	}
}

// File is the layer of a configuration file, named as shown to the user. Path
// "" is no file and an empty layer. Relative paths in it start at the folder base,
// "" for the working folder. Every unknown key and every value that will not do is
// a problem with its line.
func File(known []Setting, path, shown, base string) (Layer, []*Problem) {
	l := newLayer("file")
	if path == "" {
		return l, nil
	}
	content, err := file.Read(path, fileBytes)
	if err != nil {
		hint := "make it readable, or move it away"
		if errors.Is(err, fs.ErrNotExist) {
			hint = "check the path, or write one: claimdiff init"
		}
		return l, []*Problem{{shown, "the configuration cannot be read: " + reason(err), hint}}
	}
	root, problem := parse(content, shown)
	if problem != nil || root == nil {
		return l, list(problem)
	}
	r := reader{known: known, shown: shown, base: base, layer: l}
	r.section("", root)
	return l, r.problems
}

// fileBytes is how long a configuration file may be.
const fileBytes = 1 << 20

func reason(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

func list(p *Problem) []*Problem {
	if p == nil {
		return nil
	}
	return []*Problem{p}
}

var lineOfYAML = regexp.MustCompile(`^yaml: line (\d+): `)

// parse returns the mapping at the top of the file, nil where the file says
// nothing.
func parse(content []byte, shown string) (*yaml.Node, *Problem) {
	var document yaml.Node
	err := yaml.NewDecoder(bytes.NewReader(content)).Decode(&document)
	if errors.Is(err, io.EOF) {
		return nil, nil
	}
	if err != nil {
		where, message := shown+":1", strings.TrimPrefix(err.Error(), "yaml: ") // the library names every line but the first
		if m := lineOfYAML.FindStringSubmatch(err.Error()); m != nil {
			where, message = shown+":"+m[1], strings.TrimPrefix(err.Error(), m[0])
		}
		return nil, &Problem{where, "this is no YAML: " + message, "check the indentation, and put words with : or # between quotation marks"}
	}
	root := resolve(document.Content[0])
	if root.Kind != yaml.MappingNode {
		return nil, &Problem{fmt.Sprintf("%s:%d", shown, root.Line), "the configuration is not a list of keys and values", `write one setting a line, as in "format: json"`}
	}
	return root, nil
}

func resolve(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}
