package sources

import (
	"context"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestSpam(t *testing.T) {
	for text, want := range map[string]string{
		"Rain fell. cheap boats cheap boats cheap boats cheap boats":              "cheap boats cheap boats cheap boats cheap boats",
		"Rain fell. 90 boats sank 90 boats sank 90 boats sank 90 boats sank 90 b": "90 boats sank 90 boats sank 90 boats sank 90 boats sank 90 b",
		"Rain fell.90 Boats90 Boats90 boats90 BoatsMore rain":                     "90 Boats90 Boats90 boats90 Boats",
		"big sale\n\nbig sale\n\nbig sale\n\nbig sale\n\nRain fell.":              "big sale\n\nbig sale\n\nbig sale\n\nbig sale",
		"cheap boats cheap boats cheap boats":                                     "",
		"no no no no no no no no no no":                                           "",
		"1 2 1 2 1 2 1 2 1 2 1 2":                                                 "",
		"":                                                                        "",
	} {
		var got []string
		for _, u := range spam(text) {
			got = append(got, u.Span.Of(text))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("in %q, %q is spam, want %q", text, got, want)
		}
	}
}

// TestSpamProperties repeats any phrase at the foot of a text: exactly that is
// not read.
func TestSpamProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfNDistinct(rapid.StringMatching(`[a-e]{2,5}`), phraseShortest, phraseLongest, rapid.ID[string]).Draw(t, "words")
		times := rapid.IntRange(phraseRepeats, 9).Draw(t, "times")
		foot := strings.TrimSpace(strings.Repeat(strings.Join(words, " ")+" ", times))
		text := "Rain fell on Friday.\n\n" + foot
		found := spam(text)
		if len(found) != 1 || found[0].Span.Of(text) != foot {
			t.Fatalf("in %q, %v is spam", text, found)
		}
	})
}

func TestARepeatedPhraseHasOneCaveat(t *testing.T) {
	d, _ := mustRead(t, plainText, "Rain fell.\n\n"+strings.Repeat("12 ships. ", 50))
	if n := len(d.Caveats); n != 1 {
		t.Errorf("%d caveats, want one: %+v", n, d.Caveats)
	}
}

func TestRepeatedParagraphsAreReadOnce(t *testing.T) {
	const long = "The council met on Friday, and nobody voted against the nine new wells."
	d, failed := mustRead(t, plainText, long+"\n\nNo more.\n\n"+long+"\n\nNo more.\n\n"+strings.ReplaceAll(long, " against", "\n  against"))
	if failed != nil {
		t.Fatal(failed)
	}
	if len(d.Unread) != 2 || d.Unread[0].Span != d.Blocks[2].Span || d.Unread[1].Span != d.Blocks[4].Span {
		t.Errorf("unread: %+v", d.Unread)
	}
}

func TestLoadGathersClaimsAndCaveats(t *testing.T) {
	dir := write(t, map[string]string{
		"a.txt": "At least 20 people were hurt on Monday, the mayor said.",
		"b.txt": "---\npublished: soon\n---\nAbout 30 people were hurt on Monday, the mayor said.",
		"c.txt": "\x00",
	})
	set, err := Load(context.Background(), []string{dir}, Options{}, English())
	if err != nil {
		t.Fatal(err)
	}
	if len(set.Documents) != 2 || len(set.Claims) != 2 || set.Claims[1].Document != set.Documents[1].ID {
		t.Errorf("%d documents, claims %+v", len(set.Documents), set.Claims)
	}
	if len(set.Caveats) != 1 || set.Caveats[0].Document != set.Documents[1].ID || !strings.Contains(set.Caveats[0].Say, `"soon"`) {
		t.Errorf("caveats %+v", set.Caveats)
	}
	if len(set.Errors) != 1 || !strings.HasSuffix(set.Errors[0].Document, "c.txt") {
		t.Errorf("errors %+v", set.Errors)
	}
}
