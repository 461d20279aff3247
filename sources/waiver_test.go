package sources

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/moment"
)

func TestReadWaivers(t *testing.T) {
	text := `# what was agreed
suppressions:
  - kind: value-conflict
    file: reports/*.md
    reason: "the mayor was asked: he stands by it"
    expires: 2031-06-30
  - {fingerprint: f-12ab, reason: known, expires: "2031-01-02", until_newer_than: 2030-12-24}
`
	waivers, failures := ReadWaivers("i.yaml", []byte(text))
	want := []document.Waiver{
		{Kind: "value-conflict", File: "reports/*.md", Reason: "the mayor was asked: he stands by it", Expires: moment.Read("2031-06-30"), Path: "i.yaml", Line: 3},
		{Fingerprint: "f-12ab", Reason: "known", Expires: moment.Read("2031-01-02"), NewerThan: moment.Read("2030-12-24"), Path: "i.yaml", Line: 7},
	}
	if diff := cmp.Diff(want, waivers); diff != "" || len(failures) > 0 {
		t.Errorf("%s\n%+v", diff, failures)
	}
}

func TestWaiversThatCannotBeUsed(t *testing.T) {
	for _, c := range []struct {
		text string
		line int
		want string
	}{
		{"suppressions:\n- kind: x\n  expires: 2031-01-01", 2, "no reason"},
		{"suppressions:\n- kind: x\n  reason: ''\n  expires: 2031-01-01", 2, "no reason"},
		{"suppressions:\n- kind: x\n  reason: y", 2, "no end"},
		{"suppressions:\n- kind: x\n  reason: y\n  expires: next spring", 4, `"next spring"`},
		{"suppressions:\n- kind: x\n  reason: y\n  expires: 2031-02-30", 4, "cannot be read"},
		{"suppressions:\n- reason: y\n  expires: 2031-01-01", 2, "neither a kind nor a fingerprint"},
		{"suppressions:\n- kind: x\n  because: y", 3, `"because"`},
		{"suppressions:\n- kind: [x]", 2, "one word or text"},
		{"suppressions:\n- x", 2, "has fields"},
		{"suppressions: x", 1, "are a list"},
		{"ignore: []", 1, `"ignore"`},
		{"- kind: x", 1, "no list of suppressions"},
		{"suppressions:\n  - kind: 'x", 2, "not valid YAML"},
	} {
		_, failures := ReadWaivers("i.yaml", []byte(c.text))
		if len(failures) != 1 || failures[0].Line != c.line || !strings.Contains(failures[0].Message, c.want) || failures[0].Hint == "" || failures[0].Document != "i.yaml" {
			t.Errorf("%q: %+v, want line %d and %s", c.text, failures, c.line, c.want)
		}
	}
	for _, empty := range []string{"", "# nothing yet\n", "suppressions:\n"} {
		if waivers, failures := ReadWaivers("i.yaml", []byte(empty)); len(waivers)+len(failures) > 0 {
			t.Errorf("%q: %v, %v", empty, waivers, failures)
		}
	}
}

// One waiver that cannot be used loses none of the others.
func TestWaiversBesideABadOne(t *testing.T) {
	waivers, failures := ReadWaivers("i.yaml", []byte("suppressions:\n- kind: x\n- {kind: y, reason: r, expires: 2031-01-01}\n- {kind: z}\n"))
	if len(waivers) != 1 || len(failures) != 2 {
		t.Errorf("%d waivers and %d failures", len(waivers), len(failures))
	}
}

func TestWaiversInFrontMatter(t *testing.T) {
	var meta document.Meta
	text := "---\ntitle: Homes flooded\nsuppressions:\n  - kind: value-conflict\n    reason: asked\n    expires: 2031-06-30\n---\nForty homes were flooded.\n"
	if front, _, err := readFrontMatter(text, &meta); err != nil || len(front.waivers) != 1 || front.waivers[0].Line != 4 {
		t.Errorf("%+v, %v", front.waivers, err)
	}
	_, _, err := readFrontMatter(strings.Replace(text, "    expires: 2031-06-30\n", "", 1), &meta)
	if f := failure("a.md", err); f.Line != 4 || !strings.Contains(f.Message, "no end") {
		t.Errorf("%+v", f)
	}
}

// Whatever a file of suppressions holds, every waiver has a reason, an end and
// something to be about, and every failure a line and a hint.
func FuzzReadWaivers(f *testing.F) {
	f.Add("suppressions:\n- {kind: x, reason: y, expires: 2031-01-01}\n")
	f.Add("suppressions: [{fingerprint: f-1, file: a/*, until_newer_than: 2030-01-01}]")
	f.Add("a: &a [*a]")
	f.Fuzz(func(t *testing.T, text string) {
		waivers, failures := ReadWaivers("i.yaml", []byte(text))
		for _, w := range waivers {
			if w.Reason == "" || w.Expires.IsZero() || w.Kind+w.Fingerprint == "" || w.Line < 1 || w.Path != "i.yaml" {
				t.Errorf("%+v", w)
			}
		}
		for _, failed := range failures {
			if failed.Line < 1 || failed.Hint == "" || failed.Message == "" {
				t.Errorf("%+v", failed)
			}
		}
	})
}
