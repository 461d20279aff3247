package settings

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var fruit = []Setting{
	{Key: "pear", Flag: "pear", Default: []string{"green"}},
	{Key: "basket.plums", Type: Count(), Default: []string{"0"}},
	{Key: "basket.figs", Many: true},
	{Key: "ripe", Choices: []string{"true", "false"}},
}

func TestTheFirstLayerThatSetsSomethingWins(t *testing.T) {
	path := filepath.Join(t.TempDir(), FileName)
	text := "pear: yellow\nbasket:\n  plums: 3\n  figs: [one, two]\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	file, problems := File(fruit, path, "f.yaml", "")
	environment, more := Environment(fruit, []string{"CLAIMDIFF_BASKET_PLUMS=5", "CLAIMDIFF_PEAR=", "OTHER=1"}, ":")
	flags, most := Flags(fruit, func(flag string) ([]string, bool) { return []string{"red"}, flag == "pear" })
	if all := slices.Concat(problems, more, most); len(all) > 0 {
		t.Fatal(all)
	}
	merged := Merge(fruit, flags, environment, file, Defaults(fruit))
	for key, want := range map[string]Value{
		"pear":         {Words: []string{"red"}, Layer: "flag", Origin: "--pear"},
		"basket.plums": {Words: []string{"5"}, Layer: "environment", Origin: "CLAIMDIFF_BASKET_PLUMS"},
		"basket.figs":  {Words: []string{"one", "two"}, Layer: "file", Origin: "f.yaml:4"},
		"ripe":         {Words: []string{""}, Layer: "default", Origin: "default"},
	} {
		got := merged[key]
		if !slices.Equal(got.Words, want.Words) || got.Layer != want.Layer || got.Origin != want.Origin {
			t.Errorf("%s: %v, want %v", key, got, want)
		}
	}
	if merged.Number("basket.plums") != 5 || merged.Truth("ripe") || !merged.IsSet("pear") || merged.IsSet("ripe") {
		t.Errorf("values are misread: %v", merged)
	}
}

func TestAListInTheEnvironmentIsSplitAsPathsAre(t *testing.T) {
	l, problems := Environment(fruit, []string{"CLAIMDIFF_BASKET_FIGS=a:b=c"}, ":")
	if got := Merge(fruit, l, Defaults(fruit)).List("basket.figs"); !slices.Equal(got, []string{"a", "b=c"}) || len(problems) > 0 {
		t.Errorf("%q %v", got, problems)
	}
}

func TestMistakesInAFileAreToldWithTheirLines(t *testing.T) {
	for _, c := range []struct {
		name, text string
		where      string
		hint       string
	}{
		{"a misspelt key", "pear: red\nbaskt:\n  plums: 1\n", "f:2", `did you mean "basket"?`},
		{"a key out of its section", "plums: 1\n", "f:1", `did you mean "basket.plums"?`},
		{"a value that will not do", "basket:\n  plums: few\n", "f:2", ""},
		{"a choice that is none", "ripe: tru\n", "f:1", `did you mean "true"?`},
		{"a list for one word", "pear: [red, green]\n", "f:1", ""},
		{"no value", "pear:\n", "f:1", ""},
		{"a word for a section", "basket: full\n", "f:1", "write its settings on the lines below, indented"},
		{"twice", "pear: red\npear: green\n", "f:2", "keep one of the two"},
		{"a merge key", "x: &x {plums: 1}\nbasket:\n  <<: *x\n", "f:1", ""},
	} {
		path := filepath.Join(t.TempDir(), FileName)
		if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, problems := File(fruit, path, "f", "")
		if len(problems) == 0 || problems[0].Where != c.where {
			t.Errorf("%s: %v, want a problem at %s", c.name, problems, c.where)
		} else if c.hint != "" && problems[0].Hint != c.hint {
			t.Errorf("%s: hint %q, want %q", c.name, problems[0].Hint, c.hint)
		}
	}
}

func TestTheSearchForTheFileStops(t *testing.T) {
	root := t.TempDir()
	for _, folder := range []string{"home/work", "repo/.git", "repo/deep/er", "plain/deep"} {
		if err := os.MkdirAll(filepath.Join(root, folder), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	write := func(name string) string {
		path := filepath.Join(root, name, FileName)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	top := write("")
	home := filepath.Join(root, "home")
	for from, want := range map[string]string{
		"plain/deep": top, "home/work": "", "home": "", "repo/deep/er": "", "repo": "",
	} {
		if got := Find(filepath.Join(root, from), home); got != want {
			t.Errorf("from %s: %q, want %q", from, got, want)
		}
	}
	inRepo := write("repo")
	if got := Find(filepath.Join(root, "repo/deep/er"), home); got != inRepo {
		t.Errorf("the root of a repository is not searched: %q", got)
	}
}

func TestEditDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"format", "fromat", 1}, {"format", "formats", 1}, {"from", "form", 1}, {"naïve", "naive", 1},
	} {
		if got := editDistance(c.a, c.b); got != c.want {
			t.Errorf("%q %q: %d, want %d", c.a, c.b, got, c.want)
		}
	}
	word := rapid.StringMatching(`[a-c]{0,6}`)
	rapid.Check(t, func(t *rapid.T) {
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		there, back := editDistance(a, b), editDistance(b, a)
		if there != back || (there == 0) != (a == b) || there > max(len(a), len(b)) {
			t.Errorf("%q %q: %d there, %d back", a, b, there, back)
		}
	})
}

func TestNothingIsSuggestedWhereNothingIsNear(t *testing.T) {
	if got := Suggest("zebra", []string{"format", "now"}, "see the manual"); got != "see the manual" {
		t.Error(got)
	}
}

func FuzzFile(f *testing.F) {
	f.Add([]byte("pear: red\nbasket: {plums: 1, figs: [a]}\n"))
	f.Add([]byte("a: &a [*a]\n"))
	f.Add([]byte("<<: *x\n? [a]: b"))
	f.Fuzz(func(t *testing.T, content []byte) {
		path := filepath.Join(t.TempDir(), FileName)
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		l, problems := File(fruit, path, "f", "")
		if v := Merge(fruit, l, Defaults(fruit)); v.Number("basket.plums") < 0 {
			t.Errorf("accepted %v, problems %v", v, problems)
		}
	})
}

func TestOneFlagSetsSettingsByTheirNames(t *testing.T) {
	list := []Setting{{Key: "basket.plums", Flag: "basket", Name: "plums", Type: Size()}, {Key: "basket.figs", Flag: "basket", Name: "figs", Type: Span()}}
	for _, c := range []struct {
		words   []string
		plums   int64
		figs    time.Duration
		problem string
	}{
		{[]string{"plums=64KiB"}, 65536, 0, ""},
		{[]string{"plums=1", "plums=2 MiB", "figs=90s"}, 2 << 20, 90 * time.Second, ""},
		{[]string{"plums=1MB"}, 1_000_000, 0, ""},
		{[]string{"plum=1"}, 0, 0, "it cannot be plum=1: it is NAME=VALUE with a name that exists"},
		{[]string{"plums"}, 0, 0, "it cannot be plums: it is NAME=VALUE with a name that exists"},
		{[]string{"plums=9999999TiB"}, 0, 0, `basket.plums cannot be "9999999TiB": it is no number of bytes such as 65536, 64KiB, 16MiB or 2GiB`},
		{[]string{"figs=-1s"}, 0, 0, `basket.figs cannot be "-1s": it is no span of time such as 90s or 2m`},
	} {
		l, problems := Flags(list, func(flag string) ([]string, bool) { return c.words, flag == "basket" })
		merged := Merge(list, l, Defaults(list))
		if merged.Size("basket.plums") != c.plums || merged.Duration("basket.figs") != c.figs {
			t.Errorf("%q: %v", c.words, merged)
		}
		if c.problem == "" != (len(problems) == 0) || len(problems) > 0 && problems[0].Message != c.problem {
			t.Errorf("%q: %v, want %q", c.words, problems, c.problem)
		}
	}
}
