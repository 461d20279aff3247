package sources

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// suppressionsKey heads the list of waivers, in a file of its own and in front
// matter.
const suppressionsKey = "suppressions"

// suppressionsShape shows what a waiver looks like.
const suppressionsShape = `write it as in: suppressions: [{kind: value-conflict, reason: "the mayor was asked", expires: 2031-06-30}]`

// waiverFields are what a waiver may say, in the order in which people write it.
var waiverFields = []struct {
	name string
	set  func(*document.Waiver, string) bool
}{
	{"kind", func(w *document.Waiver, value string) bool { w.Kind = value; return true }},
	{"fingerprint", func(w *document.Waiver, value string) bool { w.Fingerprint = value; return true }},
	{"file", func(w *document.Waiver, value string) bool { w.File = value; return true }},
	{"reason", func(w *document.Waiver, value string) bool { w.Reason = value; return true }},
	{"expires", func(w *document.Waiver, value string) bool { return setDay(&w.Expires, value) }},
	{"until_newer_than", func(w *document.Waiver, value string) bool { return setDay(&w.NewerThan, value) }},
}

func setDay(day *document.Moment, value string) bool {
	t, err := time.Parse(time.DateOnly, value)
	*day = document.Moment{Time: t, DateOnly: true}
	return err == nil
}

// ReadWaivers reads a file of suppressions, YAML with one key, "suppressions". Each
// waiver that cannot be used is a Failure with its line, and the others are
// returned all the same. An empty file has none.
func ReadWaivers(name string, text []byte) ([]document.Waiver, []claim.Failure) {
	var root yaml.Node
	if err := yaml.Unmarshal(text, &root); err != nil {
		return nil, []claim.Failure{failure(name, notYAML(err))}
	}
	if len(root.Content) == 0 {
		return nil, nil
	}
	waivers, problems := readSuppressions(root.Content[0])
	failures := []claim.Failure{}
	for _, p := range problems {
		failures = append(failures, failure(name, p))
	}
	for i := range waivers {
		waivers[i].Path = name
	}
	return waivers, failures
}

// notYAML words an error of reading YAML, with its line.
func notYAML(err error) *problem {
	p := problemf(suppressionsShape, "it is not valid YAML: %s", strings.TrimPrefix(err.Error(), "yaml: "))
	p.line = 1
	if m := yamlError.FindStringSubmatch(err.Error()); m != nil {
		p.line, _ = strconv.Atoi(m[1]) // the pattern has digits alone
		p.message = "it is not valid YAML: " + m[2]
	}
	return p
}

// readSuppressions reads a mapping whose one key is the list of waivers.
func readSuppressions(root *yaml.Node) (waivers []document.Waiver, problems []*problem) {
	if root.Kind != yaml.MappingNode {
		return nil, []*problem{{root.Line, "it holds no list of suppressions", suppressionsShape}}
	}
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, value := root.Content[i], root.Content[i+1]
		if key.Value != suppressionsKey {
			problems = append(problems, &problem{key.Line, fmt.Sprintf("there is no setting %q in a file of suppressions", key.Value), suppressionsShape})
			continue
		}
		read, more := readWaivers(value)
		waivers, problems = append(waivers, read...), append(problems, more...)
	}
	return waivers, problems
}

// readWaivers reads a list of waivers.
func readWaivers(list *yaml.Node) (waivers []document.Waiver, problems []*problem) {
	if list.Kind == yaml.ScalarNode && list.Tag == "!!null" {
		return nil, nil
	}
	if list.Kind != yaml.SequenceNode {
		return nil, []*problem{{list.Line, "suppressions are a list", suppressionsShape}}
	}
	for _, node := range list.Content {
		waiver, p := readWaiver(node)
		if p != nil {
			problems = append(problems, p)
			continue
		}
		waivers = append(waivers, waiver)
	}
	return waivers, problems
}

// readWaiver reads one entry of the list and refuses one that says too little: a
// decision without a reason or an end outlives whoever made it.
func readWaiver(node *yaml.Node) (document.Waiver, *problem) {
	w := document.Waiver{Line: node.Line}
	if node.Kind != yaml.MappingNode {
		return w, &problem{node.Line, "a suppression has fields", suppressionsShape}
	}
	for i := 0; i+1 < len(node.Content); i += 2 {
		if p := setWaiverField(&w, node.Content[i], node.Content[i+1]); p != nil {
			return w, p
		}
	}
	switch {
	case w.Kind == "" && w.Fingerprint == "":
		return w, &problem{w.Line, "a suppression names neither a kind nor a fingerprint", "give it kind: (see claimdiff rules) or fingerprint: (the report shows it), or both"}
	case w.Reason == "":
		return w, &problem{w.Line, "a suppression gives no reason", "add reason: with what whoever reads it next has to know"}
	case w.Expires.IsZero():
		return w, &problem{w.Line, "a suppression has no end", "add expires: with its last day, as in expires: 2031-06-30"}
	}
	return w, nil
}

func setWaiverField(w *document.Waiver, key, value *yaml.Node) *problem {
	names := []string{}
	for _, f := range waiverFields {
		names = append(names, f.name)
	}
	at := slices.Index(names, key.Value)
	switch {
	case at < 0:
		return &problem{key.Line, fmt.Sprintf("there is no field %q in a suppression", key.Value), "its fields are " + strings.Join(names, ", ")}
	case value.Kind != yaml.ScalarNode:
		return &problem{value.Line, fmt.Sprintf("the %s of a suppression is one word or text", key.Value), suppressionsShape}
	case !waiverFields[at].set(w, scalar(value)):
		return &problem{value.Line, fmt.Sprintf("the day %q of %s cannot be read", value.Value, key.Value), "write the year, the month and the day, as in 2031-06-30"}
	}
	return nil
}
