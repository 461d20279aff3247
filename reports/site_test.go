package reports

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
)

// twoStories is the ferry's comparison with its last document in another story.
func twoStories(t *testing.T) View {
	t.Helper()
	view := NewView(ferry(t), testTool)
	for i := range view.Documents {
		view.Documents[i].Story = "Skerrin ferry"
	}
	view.Documents[len(view.Documents)-1].Story = `<b>../etc</b> & more`
	return view
}

// What is of no story stands in the index and nowhere else, and what does not count
// is not counted there.
func TestSiteTellsOfWhatWasAccepted(t *testing.T) {
	texts := map[string]string{}
	for _, p := range Site(NewView(accepted(t), testTool)) {
		var b bytes.Buffer
		if err := p.Write(&b); err != nil {
			t.Fatal(err)
		}
		texts[p.Name] = b.String()
	}
	for _, words := range []string{"An accepted finding is gone", "Suppressions that do nothing", "Since main: 1 row changed"} {
		for name, text := range texts {
			if strings.Contains(text, words) != (name == indexName) {
				t.Errorf("%s: %q is there: %v", name, words, name != indexName)
			}
		}
	}
	if !strings.Contains(texts[indexName], "no discrepancy") {
		t.Error("the index counts findings that do not count")
	}
}

func TestSiteHasAPageAStory(t *testing.T) {
	pages := Site(twoStories(t))
	names, texts := []string{}, map[string]string{}
	for _, p := range pages {
		var b bytes.Buffer
		if err := p.Write(&b); err != nil {
			t.Fatal(err)
		}
		names, texts[p.Name] = append(names, p.Name), b.String()
	}
	if want := []string{"story-1-skerrin-ferry.html", "story-2-b-etc-b-more.html", "index.html"}; !slices.Equal(names, want) {
		t.Fatalf("the pages are %q, want %q", names, want)
	}
	for _, want := range []string{`<a href="story-1-skerrin-ferry.html">Skerrin ferry</a>`, "&lt;b&gt;../etc&lt;/b&gt; &amp; more", "2 stories. "} {
		if !strings.Contains(texts["index.html"], want) {
			t.Errorf("the index does not hold %s", want)
		}
	}
	if first := texts[names[0]]; !strings.Contains(first, `<a href="index.html">All stories</a>`) || strings.Contains(first, "etc") {
		t.Error("the first story does not lead back, or holds another's")
	}
}

// Every document, claim, question and finding stands in the page of a story.
func TestStoriesLoseNothing(t *testing.T) {
	view := twoStories(t)
	documents, claims, questions, findings := 0, 0, map[string]bool{}, map[string]bool{}
	for _, story := range storyNames(view) {
		part := view.story(story)
		documents += len(part.Documents)
		claims += len(part.Claims)
		for _, q := range part.Questions {
			questions[q.ID] = true
		}
		for _, f := range part.Findings {
			findings[f.ID] = true
		}
	}
	if documents != len(view.Documents) || claims != len(view.Claims) || len(questions) != len(view.Questions) || len(findings) != len(view.Findings) {
		t.Errorf("%d documents, %d claims, %d questions and %d findings are left of %d, %d, %d and %d", documents, claims, len(questions), len(findings),
			len(view.Documents), len(view.Claims), len(view.Questions), len(view.Findings))
	}
}

func TestSlug(t *testing.T) {
	for story, want := range map[string]string{
		"": "", "…": "", "Kel flood 2031": "-kel-flood-2031", "../../x": "-x", strings.Repeat("a b ", 40): "-" + strings.Repeat("a-b-", 10)[:39],
	} {
		if got := slug(story); got != want {
			t.Errorf("%q is %q in a file's name, want %q", story, got, want)
		}
	}
	if empty := Site(NewView(compare.Result{}, testTool)); len(empty) != 1 || empty[0].Name != indexName {
		t.Errorf("nothing compared has %d pages", len(empty))
	}
}
