package syntax

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

func embedded(t testing.TB) *Model {
	t.Helper()
	m, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// relations are sentences with one dependency that any parser of news must
// find: a word, its relation and the word that it hangs on.
var relations = []struct{ sentence, word, relation, head string }{
	{"The harbour master said two ships sank.", "master", "nsubj", "said"},
	{"The harbour master said two ships sank.", "two", "nummod", "ships"},
	{"The harbour master said two ships sank.", "sank", "ccomp", "said"},
	{"Officials from three agencies believe that 600 workers were dismissed.", "Officials", "nsubj", "believe"},
	{"Officials from three agencies believe that 600 workers were dismissed.", "workers", "nsubj:pass", "dismissed"},
	{"Rescuers found 14 hikers alive near the ridge.", "14", "nummod", "hikers"},
	{"A survey by the union found that 3,000 jobs had gone.", "survey", "nsubj", "found"},
	{"The company paid $5 million to 200 farmers.", "200", "nummod", "farmers"},
	{"The toll rose by 12% in May.", "toll", "nsubj", "rose"},
}

func TestParse(t *testing.T) {
	m := embedded(t)
	for _, c := range relations {
		words := m.Parse(tokens(c.sentence))
		for _, w := range words {
			if w.Text != c.word {
				continue
			}
			if w.Head < 0 || words[w.Head].Text != c.head || w.Relation != c.relation {
				t.Errorf("%s\n%q is %s of word %d, want %s of %q", c.sentence, c.word, w.Relation, w.Head, c.relation, c.head)
			}
		}
	}
}

// checkParse holds for any text: its words are tagged and make a tree.
func checkParse(t interface{ Fatalf(string, ...any) }, m *Model, text string) {
	words := m.Parse(tokens(text))
	if len(words) == 0 {
		return
	}
	heads := make([]int, len(words))
	for i, w := range words {
		heads[i] = w.Head
		if w.UPOS == "" || w.XPOS == "" || w.Relation == "" || w.Head >= len(words) {
			t.Fatalf("%q of %.80q is %+v", w.Text, text, w)
		}
	}
	checkHeads(t, heads)
}

func FuzzParse(f *testing.F) {
	for text := range divisions {
		f.Add(text)
	}
	for _, c := range relations {
		f.Add(c.sentence)
	}
	m := embedded(f)
	f.Fuzz(func(t *testing.T, text string) { checkParse(t, m, text) })
}

// TestHardSentencesAreParsed: sentences that nobody wrote for a parser.
func TestHardSentencesAreParsed(t *testing.T) {
	m := embedded(t)
	for _, text := range []string{
		"", ".", "”", "TWO SHIPS SANK OFF THE COAST, POLICE SAID",
		strings.Repeat("(", 300), strings.Repeat("cannot ", 200), strings.Repeat("Roe, ", 400), strings.Repeat("a-", 300) + "a",
		"Два кораблі затонули, сказали чиновники.", "船が二隻沈んだ。", "Q: How many? A: Forty, I said.", "\x00\xff",
	} {
		checkParse(t, m, text)
	}
}

// TestWorkGrowsWithLength: the parser makes a bounded number of states a word,
// however long the sentence is.
func TestWorkGrowsWithLength(t *testing.T) {
	m := embedded(t)
	for _, n := range []int{10, 5000} {
		words := Words(tokens(strings.Repeat("officials said the 40 ships that sank near ", n/8)))
		spellings := m.tagger.lexicon.spellAll(words)
		tags, seconds := m.tagger.tag(spellings)
		var s search
		s.run(m.tagger.newView(spellings, tags, seconds), m.arcs, parsingBeam)
		if most := 1 + 2*len(words)*parsingBeam; len(s.states) > most || len(s.items) > most {
			t.Errorf("%d words make %d states and %d items, over %d", len(words), len(s.states), len(s.items), most)
		}
	}
}

// news is text for measuring speed.
var news = strings.Repeat("Officials from three agencies believe that about 600 workers were dismissed last week. "+
	"The minister, who has led the party since 2010, said the fire destroyed 40 homes and damaged at least 1,200 more. "+
	"Rescuers found 14 hikers alive near the northern ridge after a search of five days. ", 20)

func BenchmarkParse(b *testing.B) {
	m := embedded(b)
	d := &document.Document{Text: news, Blocks: []document.Block{{Span: document.Span{End: len(news)}}}}
	sentences := prose.Read(d).Sentences
	words := 0
	for _, s := range sentences {
		words += len(Words(s.Tokens))
	}
	for b.Loop() {
		for _, s := range sentences {
			m.Parse(s.Tokens)
		}
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkUnpack measures what the first sentence costs.
func BenchmarkUnpack(b *testing.B) {
	for b.Loop() {
		if _, err := Read(packed); err != nil {
			b.Fatal(err)
		}
	}
}
