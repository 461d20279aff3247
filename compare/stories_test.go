package compare

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// about makes a document of a day after the first with a topic: names with a
// capital, words without.
func about(id string, days int, terms string) (*document.Document, claim.Topic) {
	d := &document.Document{Meta: document.Meta{ID: id, Published: document.Moment{Time: firstDay.AddDate(0, 0, days)}}}
	topic := claim.Topic{Document: id}
	for _, word := range slices.Compact(slices.Sorted(strings.FieldsSeq(terms))) {
		kind := claim.WordTerm
		if strings.ToLower(word) != word {
			kind = claim.NameTerm
		}
		topic.Terms = append(topic.Terms, claim.Term{Kind: kind, Text: word, Count: strings.Count(terms, word)})
	}
	return d, topic
}

// told is the groups, as ids.
func toldStories(stories []Story) string {
	var groups []string
	for _, s := range stories {
		var ids []string
		for _, m := range s.Documents {
			ids = append(ids, m.Document)
		}
		groups = append(groups, strings.Join(ids, " "))
	}
	return strings.Join(groups, " | ")
}

func TestGroupSortsByWhatDocumentsShare(t *testing.T) {
	for name, c := range map[string]struct {
		documents []string // id, day, terms
		want      string
	}{
		"two events of one sort": {[]string{
			"a 0 flood Kel river house mayor", "b 1 flood Kel bridge river shelter", "c 1 flood Ostra dam storm farmer", "d 2 flood Ostra dam evacuate",
		}, "a b | c d"},
		"one event":             {[]string{"a 0 strike Tarn teacher union", "b 0 strike Tarn school teacher pay", "c 3 teacher Tarn union pay vote"}, "a b c"},
		"nothing shared":        {[]string{"a 0 strike Tarn", "b 0 flood Kel", "c 1"}, "a | b | c"},
		"the next year's":       {[]string{"a 0 flood Kel river house mayor", "b 1 flood Kel bridge river", "c 365 flood Kel river house mayor"}, "a b | c"},
		"a word of all reports": {[]string{"a 0 council Kel budget", "b 0 council Tarn library", "c 0 council Ostra bridge"}, "a | b | c"},
	} {
		var documents []*document.Document
		var topics []claim.Topic
		for _, line := range c.documents {
			var id string
			var day int
			if _, err := fmt.Sscan(line, &id, &day); err != nil {
				t.Fatal(err)
			}
			d, topic := about(id, day, strings.Join(strings.Fields(line)[2:], " "))
			documents, topics = append(documents, d), append(topics, topic)
		}
		if got := toldStories(Group(documents, topics)); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestDocumentsStayInTheStoryThatTheyName(t *testing.T) {
	a, topicA := about("a", 0, "flood Kel river")
	b, topicB := about("b", 1, "flood Kel river")
	c, topicC := about("c", 2, "flood Kel river")
	a.Story, b.Story = "the flood", "another"
	set := claim.Set{Documents: []*document.Document{a, b, c}}
	stories := Group(set.Documents, []claim.Topic{topicA, topicB, topicC})
	if got := toldStories(stories); got != "a | b | c" {
		t.Fatal(got)
	}
	sorted := InStories(set, stories).Documents
	if sorted[0] != a || sorted[1].Story != "another" || sorted[2].Story == "" || c.Story != "" {
		t.Errorf("stories %q, %q, %q; the third was %q", sorted[0].Story, sorted[1].Story, sorted[2].Story, c.Story)
	}
}

func TestTheOrderOfDocumentsChangesNoStory(t *testing.T) {
	words := strings.Fields("flood Kel river Ostra storm strike Tarn teacher vote house")
	rapid.Check(t, func(rt *rapid.T) {
		var documents []*document.Document
		var topics []claim.Topic
		for i := range rapid.IntRange(0, 12).Draw(rt, "documents") {
			terms := rapid.SliceOfN(rapid.SampledFrom(words), 0, 6).Draw(rt, "terms")
			d, topic := about(fmt.Sprint("d", i), rapid.IntRange(0, 40).Draw(rt, "day"), strings.Join(terms, " "))
			d.Story = rapid.SampledFrom([]string{"", "", "", "own"}).Draw(rt, "story")
			documents, topics = append(documents, d), append(topics, topic)
		}
		stories := Group(documents, topics)
		again := Group(rapid.Permutation(documents).Draw(rt, "order"), rapid.Permutation(topics).Draw(rt, "topics"))
		if diff := cmp.Diff(stories, again); diff != "" {
			rt.Fatal(diff)
		}
		seen, names := map[string]bool{}, map[string]bool{}
		for _, s := range stories {
			if names[s.ID] {
				rt.Errorf("two stories are called %q", s.ID)
			}
			names[s.ID] = true
			for _, m := range s.Documents {
				if seen[m.Document] {
					rt.Errorf("%s stands twice", m.Document)
				}
				seen[m.Document] = true
			}
		}
		if len(seen) != len(documents) {
			rt.Errorf("%d of %d documents are in a story", len(seen), len(documents))
		}
	})
}

// BenchmarkGroup shows how the time grows with the documents: events of five
// reports each, which share names of their own and words with all others.
func BenchmarkGroup(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		random := rand.New(rand.NewPCG(1, 2))
		var documents []*document.Document
		var topics []claim.Topic
		for i := range n {
			terms := make([]string, 0, 90)
			for range 12 {
				terms = append(terms, fmt.Sprintf("Name%d-%d", i/5, random.IntN(16)))
			}
			for range 70 {
				terms = append(terms, fmt.Sprintf("word%d", int(random.ExpFloat64()*400)))
			}
			d, topic := about(fmt.Sprint("d", i), i/20, strings.Join(terms, " "))
			documents, topics = append(documents, d), append(topics, topic)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Group(documents, topics)
			}
			b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(n)/float64(time.Microsecond), "µs/document")
		})
	}
}
