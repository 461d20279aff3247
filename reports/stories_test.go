package reports

import (
	"bytes"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
)

func sorted(t *testing.T) StoriesView {
	set := ferrySet(t)
	set.Documents[2].Story = "the ferry"
	return NewStoriesView(set, []compare.Story{
		{
			ID: "Skerrin, Alder, ferry",
			Documents: []compare.Member{
				{Document: "wire", Likeness: 0.4286, Nearest: "gazette", Shared: []string{"Skerrin", "Alder"}},
				{Document: "gazette", Likeness: 0.4286, Nearest: "wire", Shared: []string{"Skerrin", "Alder"}},
			},
			Shared: []compare.SharedTerm{{Kind: claim.NameTerm, Text: "Skerrin", Documents: 2}, {Kind: claim.WordTerm, Text: "ferry", Documents: 2}},
		},
		{ID: "the ferry", Own: true, Documents: []compare.Member{{Document: "evening", Likeness: 1}}},
	}, testTool)
}

func TestGoldenStories(t *testing.T) {
	stories := schema(t, "stories")
	for _, f := range StoriesFormats {
		var out bytes.Buffer
		if err := f.Write(&out, sorted(t), Terminal{}); err != nil {
			t.Fatal(err)
		}
		golden(t, "stories."+f.Extensions[0], out.String())
		if f.Name == "json" {
			if err := validate(t, stories, out.String()); err != nil {
				t.Error(err)
			}
		}
	}
}
