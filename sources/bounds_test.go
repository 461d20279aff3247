package sources

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// load reads one text with all that is said of it.
func load(t *testing.T, text string) claim.Set {
	t.Helper()
	set, err := Load(context.Background(), []string{"-"}, Options{From: "text", Stdin: strings.NewReader(text)}, English())
	if err != nil || len(set.Documents) != 1 {
		t.Fatalf("%d documents, %v, %v", len(set.Documents), set.Errors, err)
	}
	return set
}

// differing is n phrases of the form, each with another word for "%s".
func differing(n int, form string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, form, string([]byte{'a' + byte(i/676%26), 'a' + byte(i/26%26), 'a' + byte(i%26), 'o'}))
	}
	return b.String()
}

// TestEveryBoundThatBitesIsToldOf has, for each bound, a text that it bites in
// and the start and the end of what the caveat says.
func TestEveryBoundThatBitesIsToldOf(t *testing.T) {
	for name, c := range map[string]struct{ text, opens, says string }{
		"a long sentence":    {"The list held " + differing(400, "%s and ") + "3 anchors.", "“The list held aaao and aabo …” is one sentence of more than 600 words", "may be missed."},
		"a long number":      {"The key is " + strings.Repeat("7", 40) + " here.", "“7777777777777777777777777777777777777777” was not read:", "more than 30 digits are not."},
		"digits by the page": {"The key is " + strings.Repeat("7", 100_000) + " here.", "“77777", "…” was not read: numbers of more than 30 digits are not."},
		"a high power":       {"It may be 1e999999999 or so.", "“1e999999999” was not read", "30 digits are not."},
		"a power of no end":  {"It may be 10^99999 or so.", "“10^99999” was not read", "30 digits are not."},
		"a lost mark":        {"He said: “We saw 3 ships.\n\nShe saw 4.", "““We saw 3 ships.” opens a quotation that is never closed", "may be misread."},
		"two lost marks":     {"He said: “We saw 3 ships.\n\nShe: “We saw 4.\n\nThat is all.", "““We saw 3 ships.” opens the first of 2 quotations", "may be misread."},
		"a word of no end":   {"The note says " + strings.Repeat("fortyseventwelvemillion", 100) + " here.", "“fortyseventwelve", "of which there are 1; no number was looked for in them."},
		"numbers as spam":    {"Read on. " + strings.Repeat("forty seven million twelve ", 100), "“forty seven million twelve forty seven …” repeats one phrase", "its figures were not read."},
		"capitals":           {strings.Repeat("THE CREW SAW THREE SHIPS AT DAWN AND FOUR AT DUSK, SAID MARA ORR. ", 5), "The text is set in capitals", "may be misread."},
	} {
		found := false
		for _, caveat := range load(t, c.text).Caveats {
			found = found || strings.HasPrefix(caveat.Say, c.opens) && strings.HasSuffix(caveat.Say, c.says) && len(caveat.Say) < 400
		}
		if !found {
			t.Errorf("%s: no caveat opens with %q and ends with %q: %.600s", name, c.opens, c.says, fmt.Sprint(load(t, c.text).Caveats))
		}
	}
}

func TestWhatHasAnEndHasNoCaveat(t *testing.T) {
	for _, text := range []string{
		"“We saw 3 ships,” he said. “We saw 4.”",
		"He said: “We saw 3 ships.\n\n“We saw 4 more.”",
		"It may be 1e9, 10^6 or 123,456,789 of them.",
		"THE END. The crew saw three ships at dawn, and four at dusk, said the mate.",
	} {
		if set := load(t, text); len(set.Caveats) > 0 {
			t.Errorf("%q: %v", text, set.Caveats)
		}
	}
}

// TestFiguresOfOneDocumentAreBounded counts what is kept, not how long it takes.
func TestFiguresOfOneDocumentAreBounded(t *testing.T) {
	set := load(t, differing(60_000, "12 %s and "))
	total := 0
	for _, c := range set.Claims {
		total += c.Sentence.Len()
	}
	last := set.Caveats[len(set.Caveats)-1]
	if !strings.HasSuffix(last.Say, "figures stand before it, and no more of one document are read.") || last.Span.End != len(set.Documents[0].Text) {
		t.Errorf("the last caveat is %+v", last)
	}
	if len(set.Claims) > 21_000 || total > len(set.Claims)*10_000 {
		t.Errorf("%d figures whose sentences have %d bytes", len(set.Claims), total)
	}
}
