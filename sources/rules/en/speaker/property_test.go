package speaker

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// checkAttributions fails where an attribution does not name words of its text.
func checkAttributions(t interface{ Errorf(string, ...any) }, text string, r *rules.Reading) {
	for _, f := range r.Figures {
		a := f.Claim.Attribution
		if a.Span.Empty() != (a.Text == "") || a.Span.Of(text) != a.Text {
			t.Errorf("attribution %+v of %q does not lie in the text", a, f.Claim.Quote.Of(text))
		}
		if a.By != "" && a.Text == "" || a.By != strings.TrimSpace(a.By) {
			t.Errorf("attribution %+v names nobody in the text", a)
		}
		if a.Text != "" && !namesSomebody(a.Text) {
			t.Errorf("attribution %+v is no noun phrase", a)
		}
	}
}

// namesSomebody reports whether the words can be a noun phrase: they stand in
// one line and hold a noun, a name or a pronoun.
func namesSomebody(words string) bool {
	for _, t := range prose.Tokenize(words, document.Span{End: len(words)}) {
		l := lookUp(t.Lower)
		nominal := !l.is(closedClass|edWord) || l.is(pronounWord|selfWord|relativeWord|quantityWord|indefiniteWord|bodyWord|roleWord|paperWord) || t.Capital()
		if t.Kind != prose.Mark && nominal {
			return !strings.Contains(words, "\n")
		}
	}
	return false
}

// pieces are what random articles are made of: sources, cues, figures, marks
// that are never closed and signs that break sentences.
var pieces = []string{"The ministry", "Ann Roe", "he", "who", "said", "told reporters", "that", "40 people died", "12,000", ",", ".", "\n", "“", "”", "\"", "''",
	":", "—", "according to", "a poll by", "the union", "'s tally of", "put the toll at", "while", "and", "citing", "adding", "(", ")", "-", "Q:", "ROE:", "U.S.",
	"South Korean officials", "which", "reported", "’", "é", "\u00a0", "was put at 60 by", "its", "Its", "Quoting", "the organisers at 40", "spoke of six", "Q:\n", "A: We saw 9", "himself", "did not say when"}

func randomText(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "pieces"), " ")
}

func TestAttributionsLieInTheirText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := randomText(t)
		checkAttributions(t, text, language().Read(prose.Read(rules.ExampleDocument(text))))
	})
}

// TestDocumentsAreReadAlone holds what an article says of its figures against
// the same article read behind another one.
func TestDocumentsAreReadAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		language, text := language(), randomText(t)
		alone := language.Read(prose.Read(rules.ExampleDocument(text)))
		language.Read(prose.Read(rules.ExampleDocument(randomText(t))))
		again := language.Read(prose.Read(rules.ExampleDocument(text)))
		for i := range alone.Figures {
			if diff := cmp.Diff(alone.Figures[i].Claim.Attribution, again.Figures[i].Claim.Attribution); diff != "" {
				t.Errorf("%q read behind another: %s", text, diff)
			}
		}
	})
}

func FuzzSpeakers(f *testing.F) {
	for _, rows := range speakerExamples {
		f.Add(rows[0].text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "�")
		checkAttributions(t, text, language().Read(prose.Read(rules.ExampleDocument(text))))
	})
}

// TestBadInputIsReadWithoutHarm feeds what no reporter would write.
func TestBadInputIsReadWithoutHarm(t *testing.T) {
	for name, text := range map[string]string{
		"quotation never closed":            "“" + strings.Repeat("We lost 40 men, he said, and ", 3000),
		"one long sentence":                 strings.Repeat("the ministry said that the union, which counted 40, said and ", 2000),
		"all capitals":                      strings.Repeat("THE MINISTRY SAID 40 PEOPLE DIED, ACCORDING TO POLICE. ", 500),
		"a list of names":                   strings.Repeat("Ann Roe, Bob Dow, Eva Lind, ", 4000) + "said 40.",
		"a transcript":                      strings.Repeat("Q: How many?\nA: 40.\nROE: It was 12.\n", 500),
		"nothing before a relative pronoun": "who was put at 60 by\nwhich, that was said by 40",
		"only marks":                        strings.Repeat("\"“”''‘’«»:—,", 3000),
		"another language":                  strings.Repeat("Le ministère a déclaré que 40 personnes sont mortes. 部は40人が死亡したと発表した。", 400),
		"quotations by block":               strings.Repeat("“We lost 40 men.\n", 3000),
	} {
		t.Run(name, func(t *testing.T) {
			checkAttributions(t, text, language().Read(prose.Read(rules.ExampleDocument(text))))
		})
	}
}
