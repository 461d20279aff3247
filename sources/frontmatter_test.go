package sources

import (
	"errors"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/moment"
)

func TestFrontMatterIsReadAsItIsMeant(t *testing.T) {
	for text, want := range map[string]document.Meta{
		"---\ntitle: Flood: what is known\n---\n":                                 {Title: "Flood: what is known"},
		"---\r\ntitle: The mayor's word: 40 homes\r\nbyline: A. Lee\r\n---\r\n":   {Title: "The mayor's word: 40 homes", Byline: "A. Lee"},
		"---\ntitle: \"Flood: what is known\"\npublisher: Kel: the paper\n---\n":  {Title: "Flood: what is known", Publisher: "Kel: the paper"},
		"---\ntitle: A flood\ndate: 2031-05-02\n---\n":                            {Title: "A flood", Published: moment.Read("2031-05-02")},
		"---\ndate: 2031-05-02\npublished: 2031-05-03\n---\n":                     {Published: moment.Read("2031-05-03")},
		"---\npublished: 2031-05-03\ndate: 2031-05-02\n---\n":                     {Published: moment.Read("2031-05-03")},
		"---\ntitle: Kel flood at 09:30\nstory: kel # the river\n---\n40 homes\n": {Title: "Kel flood at 09:30", Story: "kel"},
	} {
		var got document.Meta
		front, caveats, err := readFrontMatter(text, &got)
		if err != nil || len(caveats) > 0 || front.end == 0 || got != want {
			t.Errorf("%q: %+v, %v, %v; want %+v", text, got, caveats, err, want)
		}
		if title := front.title.Of(text); title != want.Title {
			t.Errorf("%q: the title stands at %q", text, title)
		}
	}
}

func TestFrontMatterThatCouldMeanMoreIsRefused(t *testing.T) {
	for text, line := range map[string]int{
		"---\ntitle: A flood\npublished: on Monday: late\n---\n": 3,
		"---\ntitle: [A flood: what is known\n---\n":             2,
		"---\ntitle: A flood: what is known\n  more: x\n---\n":   2,
	} {
		var meta document.Meta
		_, _, err := readFrontMatter(text, &meta)
		var p *problem
		if !errors.As(err, &p) || p.line < line || p.hint == "" {
			t.Errorf("%q is read: %+v, %v", text, meta, err)
		}
	}
}
