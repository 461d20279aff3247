package prose

import (
	"strings"
	"testing"
	"unicode"

	"github.com/claimdiff/claimdiff/sources/document"
	"pgregory.net/rapid"
)

func oneBlock(text string) *document.Document {
	return &document.Document{Text: text, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}}
}

// Sentences end where ‖ stands.
var splits = []string{
	"Two ships sank. ‖ Nobody was hurt.",
	"The U.S. Army left. ‖ The U.S. ‖ The rest stayed.",
	"Gen. Ana Ruiz and Lt. Col. Bo Lee met Mr. Day on Oct. 22 in St. Ives.",
	"It weighs 3.5 tons. ‖ It cost $2.40. ‖ That was too much.",
	"No. 10 is shut. ‖ He said no. ‖ Nobody left.",
	"J. K. Hall and A. B. Stone wrote it.",
	"It began at 5 p.m. ‖ Crews left at 6 a.m. GMT. ‖ All was quiet.",
	"It began at 5 p.m. Eastern time on Nov. 3.",
	"“It is over.” ‖ He left. ‖ “Is it?” she asked.",
	"Well... he waited. ‖ Then... ‖ Nothing.",
	"They raised $10M. ‖ A second round follows.",
	"Acme Corp. said so. ‖ Acme Inc. ‖ The firm shut.",
	"a rate of .5 per cent held. ‖ Then it fell to .25 per cent.",
	"First things first\n\n‖ Then the rest",
	"What we know: ‖\n- Two ships sank ‖\n- Nine men swam ‖\n- One is missing",
	"The list: ‖\n1) two ships ‖\n2) nine men",
	"It began on Feb.\n3. ‖ The toll rose to\n12. ‖ Nobody was left at No.\n7.",
	"One line that was wrapped\nby hand goes on. ‖ The next\none, too.",
	"KYIV, Oct. 31 (Reuters) - Two ships sank. ‖ “Why?” ‖ Nobody knows!",
	"He is ill. ‖ Doctors came.",
	"Is that so?! ‖ Yes. ‖ (It is.) ‖ Good.",
	"The so-called ‘fleet’ sank. ‖ ‘All gone.’ ‖ She wept.",
	"Вони пішли. ‖ Два кораблі.",
}

func TestSplit(t *testing.T) {
	for _, c := range splits {
		var want []string
		for part := range strings.SplitSeq(c, "‖") {
			want = append(want, strings.TrimSpace(part))
		}
		d := oneBlock(strings.ReplaceAll(strings.ReplaceAll(c, "‖ ", ""), "‖", ""))
		var got []string
		for _, s := range Read(d).Sentences {
			got = append(got, s.Text(d))
		}
		if g, w := strings.Join(got, " ‖ "), strings.Join(want, " ‖ "); strings.Join(strings.Fields(g), " ") != strings.Join(strings.Fields(w), " ") {
			t.Errorf("split as %s\n    want %s", g, w)
		}
	}
}

// Tokens stand apart where a space does; "+" glues them.
var tokenizations = map[string]string{
	"10,000 men":    "10,000 men",
	"$1.2bn":        "$ +1.2 +bn",
	"don't, it's":   "do +n't +, it +'s",
	"COVID-19":      "COVID +- +19",
	"o'clock":       "o'clock",
	"the men’s":     "the men +’s",
	"12m. long":     "12 +m +. long",
	"U.S. aid":      "U.S. aid",
	"1 234 and 1’5": "1 234 and 1 +’ +5",
	"20°C":          "20 +° +C",
	"No. 5, no.":    "No. 5 +, no +.",
	"3,5 12,34,567": "3 +, +5 12,34,567",
}

func TestTokenize(t *testing.T) {
	for text, want := range tokenizations {
		if got := tokensAsText(text); got != want {
			t.Errorf("Tokenize(%q) = %s, want %s", text, got, want)
		}
	}
}

func tokensAsText(text string) string {
	var parts []string
	for _, token := range Tokenize(text, document.Span{End: len(text)}) {
		if token.Glued {
			parts = append(parts, "+"+token.Text)
		} else {
			parts = append(parts, token.Text)
		}
	}
	return strings.Join(parts, " ")
}

// checkArticle holds for any text: sentences stand in order, within their
// block and no longer than the limit; their tokens cover every byte that is
// not white space, once.
func checkArticle(t interface{ Fatalf(string, ...any) }, text string) {
	at := 0
	for _, s := range Read(oneBlock(text)).Sentences {
		if len(s.Tokens) == 0 || len(s.Tokens) > LongestSentence+20 {
			t.Fatalf("a sentence of %d tokens in %.80q", len(s.Tokens), text)
		}
		for _, token := range s.Tokens {
			if token.Span.Start < at || token.Span.Empty() || strings.IndexFunc(text[at:token.Span.Start], func(r rune) bool { return !unicode.IsSpace(r) }) >= 0 {
				t.Fatalf("bytes %d to %d of %.80q belong to no token or to two", at, token.Span.Start, text)
			}
			at = token.Span.End
		}
		if s.Span.Start != s.Tokens[0].Span.Start || s.Span.End != at {
			t.Fatalf("sentence %v does not end with its tokens in %.80q", s.Span, text)
		}
	}
	if strings.TrimSpace(text[at:]) != "" {
		t.Fatalf("%.80q belongs to no sentence", text[at:])
	}
}

func TestEveryByteBelongsToOneToken(t *testing.T) {
	pieces := []string{"Two", " ", ". ", "\n", "“", "”", "'s", "U.S.", "3.5", ",", "½", "é", "…", "Gen.", "- ", "\u00a0", "中文", "n't", "1,000", "|", "(", ")"}
	rapid.Check(t, func(t *rapid.T) {
		checkArticle(t, strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "pieces"), ""))
	})
}

func TestLongTextWithoutAnEndIsCut(t *testing.T) {
	for _, text := range []string{strings.Repeat("ship ", 100_000), strings.Repeat("7", 1_000_000), strings.Repeat("“", 50_000), strings.Repeat(".", 100_000), strings.Repeat("a.", 100_000), strings.Repeat("字", 200_000)} {
		checkArticle(t, text)
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range splits {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { checkArticle(t, strings.ToValidUTF8(text, "�")) })
}

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat(strings.ReplaceAll(strings.Join(splits, "\n\n"), "‖ ", ""), 200)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Read(oneBlock(text))
	}
}

func TestASentenceThatIsTooLongIsCutAndToldOf(t *testing.T) {
	words := func(n int) string { return "The " + strings.Repeat("word ", n-2) + "end." }
	for name, c := range map[string]struct {
		text    string
		pieces  int
		cut     int
		longest int // bytes
	}{
		"as long as may be":      {words(LongestSentence - 1), 1, 0, longestSentenceBytes},
		"one token more":         {words(LongestSentence), 2, 1, longestSentenceBytes},
		"two, with one between":  {words(2000) + " One is short. " + words(700), 4 + 1 + 2, 2, longestSentenceBytes},
		"many bytes":             {strings.Repeat(strings.Repeat("long", 500)+" ", 50), 13, 1, longestSentenceBytes},
		"a token of many bytes":  {"a " + strings.Repeat("long", 5000) + " b", 3, 1, 20_000},
		"nothing but one mark":   {strings.Repeat("(", 3*LongestSentence), 3, 1, longestSentenceBytes},
		"no text":                {" \n ", 0, 0, 0},
		"short sentences of one": {strings.Repeat("Word. ", 2000), 2000, 0, longestSentenceBytes},
	} {
		a := Read(oneBlock(c.text))
		if len(a.Sentences) != c.pieces || len(a.Cut) != c.cut {
			t.Errorf("%s: %d pieces and %d cuts, want %d and %d", name, len(a.Sentences), len(a.Cut), c.pieces, c.cut)
		}
		for _, s := range a.Sentences {
			if s.Span.Len() > c.longest || len(s.Tokens) > LongestSentence {
				t.Errorf("%s: a sentence of %d bytes and %d tokens", name, s.Span.Len(), len(s.Tokens))
			}
		}
		for _, span := range a.Cut {
			if strings.Contains(strings.TrimRight(span.Of(c.text), "."), ". ") {
				t.Errorf("%s: the cut %v is more than one sentence", name, span)
			}
		}
	}
}
