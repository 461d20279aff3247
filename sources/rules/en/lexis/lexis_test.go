package lexis

import "testing"

func TestVerbsAreReadByTheirForms(t *testing.T) {
	for word, want := range map[string]Verb{
		"killed":  {"kill", PastForm | ParticipleForm},
		"rose":    {"rise", PastForm},
		"shipped": {"ship", PastForm | ParticipleForm},
		"wiped":   {"wipe", PastForm | ParticipleForm},
		"carries": {"carry", PresentForm},
		"lying":   {"lie", IngForm},
		"hundred": {},
		"morning": {},
		"table":   {},
	} {
		if got := AsVerb(word); got != want {
			t.Errorf("%q: %+v, want %+v", word, got, want)
		}
	}
}

func TestSingulars(t *testing.T) {
	for noun, want := range map[string]string{
		"children": "child", "cities": "city", "boxes": "box", "houses": "house", "lives": "life", "ships": "ship",
		"aircraft": "aircraft", "gas": "gas", "class": "class", "crisis": "crisis", "bus": "bus", "tent": "tent",
	} {
		if got := Singular(noun); got != want {
			t.Errorf("%q: %q, want %q", noun, got, want)
		}
		if plural := IsPlural(noun); plural != (noun != want) && noun != "aircraft" {
			t.Errorf("%q: plural %v", noun, plural)
		}
	}
}

func TestAPluralBeyondDoubtIsNoNounThatOnlyLooksLikeOne(t *testing.T) {
	for noun, want := range map[string]bool{"ships": true, "officials": true, "news": false, "means": false, "glass": false, "police": false, "campus": false} {
		if got := PlainPlural(noun); got != want {
			t.Errorf("%q: %v, want %v", noun, got, want)
		}
	}
}

// TestEachNounOfARowFindsAConcept catches a row that an earlier one hides.
func TestEachNounOfARowFindsAConcept(t *testing.T) {
	for noun, row := range CountedOf {
		if row.Name == "" || row.Example == "" {
			t.Errorf("%q: its row has no name or no example", noun)
		}
	}
	for word, row := range EventOfVerb {
		if row.Name == "" || row.Example == "" {
			t.Errorf("%q: its row has no name or no example", word)
		}
	}
}
