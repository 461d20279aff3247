package sources

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/rules"
)

func TestNumbersPointAtTheClaimsOfExtract(t *testing.T) {
	text := "On May 4 some 40 of the 8,000 ships left."
	d := &document.Document{Text: text, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}}
	claims := Extract(d, English())
	var got []string
	for _, n := range Numbers(d, English()) {
		if n.Figure == rules.NoFigure {
			got = append(got, n.Span.Of(text)+" "+n.Why.Rule)
			continue
		}
		if claims[n.Figure].Quote != n.Span {
			t.Errorf("figure %d stands at %v, its claim at %v", n.Figure, n.Span, claims[n.Figure].Quote)
		}
		got = append(got, claims[n.Figure].Quantity.String())
	}
	if want := "May 4 not/month-day|40|8000"; strings.Join(got, "|") != want {
		t.Errorf("got %q, want %s", got, want)
	}
}

func TestCatalogueOfEnglishIsStable(t *testing.T) {
	first, again := English().Catalogue(), English().Catalogue()
	names := map[string]bool{}
	for i, e := range first {
		if e.Name == "" || e.Sentence == "" || len(e.Examples) == 0 || names[e.Name] {
			t.Errorf("%s/%s: it is listed twice, or has no sentence or no example", e.Group, e.Name)
		}
		if strings.HasPrefix(e.Name, "not/") != e.Rejects {
			t.Errorf("%s: rejects is %v", e.Name, e.Rejects)
		}
		if names[e.Name] = true; again[i].Name != e.Name {
			t.Errorf("entry %d is %s, then %s", i, e.Name, again[i].Name)
		}
	}
}
