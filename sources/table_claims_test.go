package sources

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// loadTable reads a table as a document.
func loadTable(t *testing.T, content string) claim.Set {
	t.Helper()
	set, err := Load(context.Background(), []string{tableOf(t, "a.csv", content)}, Options{}, English())
	if err != nil || len(set.Documents) != 1 {
		t.Fatal(set.Errors, err)
	}
	if fault := sound(set.Documents[0]); fault != "" {
		t.Fatal(fault)
	}
	return set
}

func TestRowsAreClaims(t *testing.T) {
	set := loadTable(t, "item,attribute,value,unit,source,date,place\n"+
		"Quay fire,deaths,at least 12,,the harbour office,2024-05-31,\"Odesa, Ukraine\"\n"+
		"Quay fire,burnt area,3.5,ha,,,\n")
	if len(set.Claims) != 2 {
		t.Fatal(set.Claims, set.Caveats)
	}
	text := set.Documents[0].Text
	c := set.Claims[0]
	for name, got := range map[string]string{
		"at least 12": c.Quote.Of(text), "deaths": c.Counted.Span.Of(text), "person": c.Counted.Concept, "kill": c.Event.Concept,
		"2024-05-31": c.AsOf.Span.Of(text), "Odesa": c.Places[0].Name, "the harbour office": c.Attribution.Span.Of(text),
		"row": string(c.Section), "at_least": string(c.Quantity.Form),
	} {
		if got != name {
			t.Errorf("%q, want %q", got, name)
		}
	}
	if !strings.HasSuffix(c.Attribution.By, "arbour office") || c.Attribution.Kind == claim.NoSource {
		t.Errorf("by %+v", c.Attribution)
	}
	if c := set.Claims[1]; c.Quantity.Unit != "ha" || c.Attribution.By != "" || len(c.Places) > 0 || len(c.Counted.Qualifiers) > 0 {
		t.Errorf("%+v", c)
	}
	if _, ok := set.Documents[0].BlockAt(c.Quote.Start); !ok {
		t.Error("the figure stands in no block")
	}
}

func TestItemsTellFiguresApart(t *testing.T) {
	set := loadTable(t, "item,attribute,value\nOdesa,deaths,1\nQuay fire,deaths,2\n")
	if p := set.Claims[0].Places; len(p) != 1 || p[0].Name != "Odesa" {
		t.Errorf("an item that is a place: %+v", set.Claims[0])
	}
	if q := set.Claims[1].Counted.Qualifiers; !slices.Contains(q, "quay fire") {
		t.Errorf("another item: %q", q)
	}
	if q := loadTable(t, "item,attribute,value\nQuay fire,deaths,2\n").Claims[0].Counted.Qualifiers; len(q) > 0 {
		t.Errorf("one item alone narrows %q", q)
	}
}

func TestWhatCannotBeReadOfATableIsACaveat(t *testing.T) {
	set := loadTable(t, "item,value\na,12\nb,many\nc,\"x\"y,3\nd,1,2\n")
	if len(set.Claims) != 1 || len(set.Caveats) != 3 {
		t.Error(set.Claims, set.Caveats)
	}
	for _, c := range set.Caveats {
		if c.Document != set.Documents[0].ID || strings.Contains(c.Say, "..") {
			t.Errorf("%+v", c)
		}
	}
}

func TestATableWithoutFiguresIsNoDocument(t *testing.T) {
	for name, content := range map[string]string{
		"no column": "town,dead\na,1\n", "no row": "", "two of a name": "value,value\n1,2\n", "white space": " \n\n", "a lone quote": "\"a,b\n",
	} {
		set, err := Load(context.Background(), []string{tableOf(t, "a.csv", content)}, Options{}, English())
		if err != nil || len(set.Documents) > 0 || len(set.Errors) != 1 || set.Errors[0].Hint == "" {
			t.Errorf("%s: %+v %v", name, set, err)
		}
	}
}

func TestTheRuleOfRowsHolds(t *testing.T) {
	for _, e := range rules.TableRow.Examples {
		d := &document.Document{Table: true, Text: e.Text}
		for i, n := range Numbers(d, English()) {
			if n.Figure != i || n.Why.Rule != rules.TableRow.Name || n.Span.Of(d.Text) != e.Figure {
				t.Errorf("%+v", n)
			}
		}
		if c := Extract(d, English()); len(c) != 1 || c[0].Quantity.String() != e.Want {
			t.Errorf("%q gives %+v", e.Text, c)
		}
	}
}
