package compare

import (
	"fmt"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// sentenceFigure is a figure whose sentence is all of its document.
func sentenceFigure(text string) *figure {
	return &figure{Claim: claim.Claim{Sentence: document.Span{End: len(text)}}, doc: &document.Document{Text: text}}
}

func TestLongSentencesAreShortenedForTheirDiffAndToldOf(t *testing.T) {
	short, long := sentenceFigure("Two ships sank."), sentenceFigure(strings.Repeat("ship ", maximumDiff/5+1))
	d := &differ{}
	if d.sentences(short, short); len(d.caveats()) != 0 {
		t.Errorf("short sentences: %v", d.caveats())
	}
	text := ""
	for _, part := range d.sentences(long, long) {
		text += part.Text
	}
	if got := d.caveats(); len(text) != maximumDiff || len(got) != 1 || !strings.Contains(got[0].Say, "longer than 4000 bytes") {
		t.Errorf("%d bytes were compared, and told: %v", len(text), got)
	}
}

func TestTheWorkOfDiffsIsBoundedAndToldOf(t *testing.T) {
	long := sentenceFigure(strings.Repeat("ship ", maximumDiff/5))
	d, made := &differ{}, 0
	for range maximumDiffWork/(maximumDiff*maximumDiff) + 50 {
		if d.work < maximumDiffWork-2*maximumDiff*maximumDiff {
			d.work += maximumDiff * maximumDiff // as if it were made
			continue
		}
		if d.sentences(long, long) != nil {
			made++
		}
	}
	if got := d.caveats(); made > 2 || len(got) != 1 || !strings.Contains(got[0].Say, "not all of these were compared") {
		t.Errorf("%d diffs beyond the bound, and told: %v", made, got)
	}
}

func TestMoreRepeatsThanAreLookedThroughAreToldOf(t *testing.T) {
	var lines []string
	for i := range maximumEchoes + 1 {
		lines = append(lines, fmt.Sprintf("doc%d | source%d | exact 118 | thing%d | event%d | | ", i, i, i, i))
	}
	for n, want := range map[int]int{maximumEchoes: 0, maximumEchoes + 1: 1} {
		told := 0
		for _, c := range Run(readNotation(t, strings.Join(lines[:n], "\n")), DefaultPolicy()).Caveats {
			if strings.Contains(c.Say, "state one number") {
				told++
			}
		}
		if told != want {
			t.Errorf("%d figures with one number have %d caveats, want %d", n, told, want)
		}
	}
}
