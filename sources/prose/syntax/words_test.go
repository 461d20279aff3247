package syntax

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"pgregory.net/rapid"
)

func tokens(text string) []prose.Token {
	return prose.Tokenize(text, document.Span{End: len(text)})
}

// divisions are texts with their words.
var divisions = map[string]string{
	"They can't and cannot pay.":         "They ca n't and can not pay .",
	"He's gonna leave":                   "He 's gon na leave",
	"the crew's boats":                   "the crew 's boats",
	"an 8,000-strong force":              "an 8,000 - strong force",
	"a non-profit co-founder, ex-chief":  "a non-profit co-founder , ex-chief",
	"the pre-1950s mid-2019 post-9:30":   "the pre-1950s mid-2019 post-9:30",
	"5.2% of US$5m, A$3":                 "5.2 % of US$ 5 m , A$ 3",
	"$1.2bn":                             "$ 1.2 bn",
	"at 9:30 in the 1990s, 20th, 1/2":    "at 9:30 in the 1990s , 20th , 1/2",
	"the '90s were '5' long":             "the '90s were ' 5 ' long",
	"Well... no -- what?! “...”":         "Well ... no -- what ?! “ ... ”",
	"AT&T and R&D of the G20":            "AT&T and R&D of the G20",
	"Gen. Roe left the U.S. on Oct. 3.":  "Gen. Roe left the U.S. on Oct. 3 .",
	"see www.example.org, or (a@b.org).": "see www.example.org , or ( a@b.org ) .",
	"a rate of .5 held":                  "a rate of .5 held",
	"and/or either/or":                   "and / or either / or",
	"co- and pre-":                       "co - and pre -",
}

func TestWords(t *testing.T) {
	for text, want := range divisions {
		var got []string
		for _, w := range Words(tokens(text)) {
			got = append(got, w.Text)
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%s\n is %s\nnot %s", text, got, want)
		}
	}
}

// checkWords holds for any text: every token belongs to a word, words stand in
// order, and each is spelled as the text is where it stands.
func checkWords(t interface{ Fatalf(string, ...any) }, text string) {
	all := tokens(text)
	token, at := 0, 0
	for _, w := range Words(all) {
		if w.First > token || w.Last <= w.First || w.Last > len(all) {
			t.Fatalf("the word %q of %.80q is made of tokens %d to %d behind %d", w.Text, text, w.First, w.Last, token)
		}
		if w.Span.Start < at || w.Span.Of(text) != w.Text {
			t.Fatalf("the word %q of %.80q stands at %v behind %d", w.Text, text, w.Span, at)
		}
		token, at = w.Last, w.Span.End
	}
	if token != len(all) {
		t.Fatalf("token %d of %d of %.80q belongs to no word", token, len(all), text)
	}
}

var pieces = []string{"Two", "cannot", " ", ". ", "\n", "“", "'", "'s", "U.S.", "3.5", ",", "½", "é", "…", "-", "co", "$", "US", "n't", "1,000", "s", "@", "www.", "/", ":", "(", ")", "&", "said", " the", " officials", " killed"}

func TestEveryTokenBelongsToAWord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkWords(t, strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "pieces"), ""))
	})
}
