package reports

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
)

func explained(t *testing.T, e ExplanationView, name string) string {
	t.Helper()
	for _, f := range ExplanationFormats {
		if f.Name == name {
			var out bytes.Buffer
			if err := f.Write(&out, e, Terminal{}); err != nil {
				t.Fatal(err)
			}
			return out.String()
		}
	}
	t.Fatalf("no format of explanations is called %s", name)
	return ""
}

// explanations are what can be asked of the ferry and of its two versions.
func explanations(t *testing.T) map[string]ExplanationView {
	view, versions := NewView(ferry(t), testTool), NewView(revised(t), testTool)
	apart := compare.Relation{Claims: [2]string{view.Claims[0].ID, view.Claims[1].ID}, Why: []claim.Reason{claim.Because("apart/thing", "one counts {a}, the other {b}", "a", "people", "b", "cars")}}
	return map[string]ExplanationView{
		"finding":  Explain(view, "f-misquote"),
		"question": Explain(view, "q-cars"),
		"claim":    Explain(view, view.Claims[0].ID),
		"version":  Explain(versions, versions.Claims[0].ID),
		"apart":    ExplainRelation(view, apart),
	}
}

func TestGoldenExplanations(t *testing.T) {
	for name, e := range explanations(t) {
		for _, f := range ExplanationFormats {
			golden(t, "explain-"+name+"."+f.Extensions[0], explained(t, e, f.Name))
		}
	}
}

func TestExplanationsFitTheirSchema(t *testing.T) {
	explanation := schema(t, "explanation")
	for name, e := range explanations(t) {
		if err := validate(t, explanation, explained(t, e, "json")); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The documents of a result that was read back give the claims that they gave.
func TestSavedDocumentsGiveTheSameClaims(t *testing.T) {
	set, err := sources.Load(context.Background(), []string{"../testdata/events/kursk"}, sources.Options{}, sources.English())
	if err != nil || len(set.Claims) == 0 {
		t.Fatal(err, len(set.Claims))
	}
	view, err := LoadView(strings.NewReader(written(t, NewView(compare.Run(set, compare.DefaultPolicy()), testTool), "json")))
	if err != nil {
		t.Fatal(err)
	}
	var again []claim.Claim
	for _, d := range SavedDocuments(view) {
		again = append(again, sources.Extract(d, sources.English())...)
	}
	if len(again) != len(set.Claims) {
		t.Fatalf("%d claims, then %d", len(set.Claims), len(again))
	}
	for i := range again {
		if again[i].ID != set.Claims[i].ID || again[i].Quote != set.Claims[i].Quote || again[i].Attribution.By != set.Claims[i].Attribution.By {
			t.Errorf("claim %d is %s, then %s", i, set.Claims[i].ID, again[i].ID)
		}
	}
	if width := SavedPolicy(view).AboutWidth; !width.Equal(compare.DefaultPolicy().AboutWidth) {
		t.Errorf("the policy's width is %s", width)
	}
}

// Whatever a file claims of places and ids, nothing of it breaks an explanation.
func TestSavedDocumentsLeaveOutWhatIsNotThere(t *testing.T) {
	view := NewView(ferry(t), testTool)
	view.Documents[0].Blocks = []BlockView{{Start: -1, End: 4}, {Start: 2, End: 1}, {Start: 3, End: 9}, {Start: 4, End: 8}, {Start: 0, End: 1 << 30}}
	view.Documents[0].Published = "yesterday"
	d := SavedDocuments(view)[0]
	if len(d.Blocks) != 1 || d.Blocks[0].Span.Of(d.Text) != d.Text[3:9] || !d.Published.IsZero() {
		t.Errorf("blocks %v, published %v", d.Blocks, d.Published)
	}
}
