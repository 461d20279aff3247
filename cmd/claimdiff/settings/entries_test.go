package settings

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// orchard has lists of entries, with a section and a list of their own.
var orchard = []Setting{
	{Key: "owner"},
	{Key: "trees", Says: "what grows", Entries: []Setting{
		{Key: "names", Many: true, Required: true, Says: "what they are called"},
		{Key: "size.height", Type: Count(), Default: []string{"3"}},
		{Key: "grafts", Entries: []Setting{{Key: "on", Required: true}}},
	}},
}

// read is the settings of a file with the text, and what is wrong with it.
func read(t *testing.T, known []Setting, text string) (Values, []*Problem) {
	t.Helper()
	path := filepath.Join(t.TempDir(), FileName)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	file, problems := File(known, path, "f", "")
	return Merge(known, file, Defaults(known)), problems
}

const trees = `trees:
  - names: [Conference, "Alexander.Lucas"]
    size: {height: 5}
  - names: Boskoop
    grafts:
      - on: M9
      - on: MM106
`

func TestEntriesKeepTheUsersWordsAndTheirLines(t *testing.T) {
	values, problems := read(t, orchard, trees)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	all := values.Entries("trees")
	if len(all) != 2 || values.Origin("trees") != "f:2" {
		t.Fatalf("%v", values)
	}
	pears, apple := all[0], all[1]
	if got := pears.List("names"); !slices.Equal(got, []string{"Conference", "Alexander.Lucas"}) || pears.Origin("names") != "f:2" {
		t.Errorf("names: %q of %s", got, pears.Origin("names"))
	}
	if pears.Number("size.height") != 5 || pears.Origin("size.height") != "f:3" {
		t.Errorf("height: %v", pears["size.height"])
	}
	if apple.Number("size.height") != 3 || apple.IsSet("size.height") {
		t.Errorf("the default of an entry: %v", apple["size.height"])
	}
	if grafts := apple.Entries("grafts"); len(grafts) != 2 || grafts[1].Text("on") != "MM106" || grafts[1].Origin("on") != "f:7" {
		t.Errorf("entries of an entry: %v", grafts)
	}
}

func TestMistakesInEntriesAreToldWithTheirLines(t *testing.T) {
	for _, c := range []struct {
		name, text, want, hint string
	}{
		{"a misspelt key", "trees:\n  - names: a\n    siez: {height: 1}\n", `f:3: there is no setting "trees.siez"`, `did you mean "size"?`},
		{"a key of the section above", "trees:\n  - names: a\n    height: 1\n", `f:3: there is no setting "trees.height"`, `did you mean "size.height"?`},
		{"a value that will not do", "trees:\n  - names: a\n    size: {height: tall}\n", `f:3: size.height cannot be "tall": it is no whole number from 0 on`, ""},
		{"something needed is missing", "trees:\n  - size: {height: 1}\n", `f:2: this entry of trees has no "names"`, "names is what they are called"},
		{"an empty list", "trees:\n  - names: []\n", `f:2: this entry of trees has no "names"`, ""},
		{"a mapping for a list", "trees:\n  names: a\n", "f:2: trees is a list of entries", `write each as "- names: ..." on the lines below`},
		{"a word for an entry", "trees:\n  - pear\n", "f:2: this entry of trees has no settings", `write each as "- names: ..." on the lines below`},
		{"twice", "trees:\n  - names: a\n    names: b\n", "f:3: trees.names is set twice, first on line 2", ""},
		{"deep down", "trees:\n  - names: a\n    grafts:\n      - an: M9\n", `f:4: there is no setting "trees.grafts.an"`, `did you mean "on"?`},
	} {
		_, problems := read(t, orchard, c.text)
		if len(problems) != 1 || problems[0].Error() != c.want || c.hint != "" && problems[0].Hint != c.hint {
			t.Errorf("%s: %v, want %s", c.name, problems, c.want)
			for _, p := range problems {
				t.Logf("hint: %s", p.Hint)
			}
		}
	}
}

func TestEntriesAreNotSetByVariables(t *testing.T) {
	_, problems := Environment(orchard, []string{"CLAIMDIFF_TREES=a"}, ":")
	if len(problems) != 1 {
		t.Errorf("%v", problems)
	}
}

func TestWhatIsWrittenReadsTheSame(t *testing.T) {
	values, _ := read(t, orchard, "owner: 'yes'\n"+trees)
	var plain, told bytes.Buffer
	if err := Write(&plain, orchard, values, false); err != nil {
		t.Fatal(err)
	}
	again, problems := read(t, orchard, plain.String())
	if err := Write(&told, orchard, again, true); err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	for _, want := range []string{"owner: yes # f:1\n", "  - names: [Conference, Alexander.Lucas] # f:3\n", "      height: 5 # f:5\n", "      height: 3 # f:8\n", "      - on: M9 # f:10\n"} {
		if !strings.Contains(told.String(), want) {
			t.Errorf("%q is not in\n%s", want, told.String())
		}
	}
}
