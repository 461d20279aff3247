package figure

import (
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"testing"
)

func TestCurrencyOfThePlace(t *testing.T) {
	for text, want := range map[string]string{
		"It was told in Prague that the bill is 5 crowns.":            "[5 crowns] exact 5 CZK",
		"It was told in Toronto that the bill is $5 a day.":           "[$5 a day] exact 5 CAD/d",
		"It was told in Toronto and Washington that the bill is $5.":  "[$5] exact 5 USD",
		"It was told in Toronto that the bill is US$5.":               "[US$5] exact 5 USD",
		"It was told in Oslo that the bill is 5 kroner.":              "[5 kroner] exact 5 NOK",
		"It was told that the bill is 5 kroner.":                      "[5 kroner] exact 5 krone",
		"It was told in Oslo and in Copenhagen that it is 5 kroner.":  "[5 kroner] exact 5 krone",
		"He came from Mexico. It was told that the bill is 5 pesos.":  "[5 pesos] exact 5 MXN",
		"A swiss roll and a canada goose cost $5, or five francs.":    "[$5] exact 5 USD; [five francs] exact 5 franc",
		"The Canadian dollar bought 5 euros, and $5 bought a ticket.": "[5 euros] exact 5 EUR; [$5] exact 5 CAD",
	} {
		if got := describe(text); got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
}

func TestPartsPointAtTheirWhole(t *testing.T) {
	for text, want := range map[string]string{
		"40 ships left. 12 of them sank.":              "40",
		"Some 40 ships left, 12 of them in the night.": "Some 40",
		"12 of the 40 ships sank.":                     "40",
		"None of the 8,000 was seen.":                  "8,000",
		"5 ships left. 12 of them sank.":               "",
		"It cost 40 euros. 12 of them were paid.":      "",
		"Of the 40 ships, none has sunk.":              "40",
	} {
		got := ""
		for _, c := range read(text) {
			if !c.Whole.Empty() {
				got = c.Whole.Of(text)
			}
		}
		if got != want {
			t.Errorf("the whole in %q is %q, want %q", text, got, want)
		}
	}
}

func TestCurrenciesAreAtHomeInStatesOfTheGazetteer(t *testing.T) {
	for _, h := range currencyHomes {
		if name, ok := gazetteer.StateOf(h.state); !ok || name != h.state {
			t.Errorf("%s is no state of the gazetteer: %q", h.state, name)
		}
	}
}

func TestRulesOverFiguresKeepTheirExamples(t *testing.T) {
	for _, e := range OtherRules() {
		for _, example := range e.Examples {
			if got := describe(example.Text); got != example.Want || !readBy(example.Text, e.Name) {
				t.Errorf("%s: %q is %s (by this rule: %v), want %s", e.Name, example.Text, got, readBy(example.Text, e.Name), example.Want)
			}
		}
		for _, example := range e.CounterExamples {
			if got := describe(example.Text); got != example.Want || readBy(example.Text, e.Name) {
				t.Errorf("%s: counter-example %q is %s (by this rule: %v), want %s", e.Name, example.Text, got, readBy(example.Text, e.Name), example.Want)
			}
		}
	}
}

// readBy reports whether the rule read some figure of the text.
func readBy(text, rule string) bool {
	for _, c := range read(text) {
		for _, why := range c.Why {
			if why.Rule == rule {
				return true
			}
		}
	}
	return false
}
