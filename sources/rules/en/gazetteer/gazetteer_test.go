package gazetteer

import (
	"strings"
	"testing"
)

func TestStateOf(t *testing.T) {
	for words, want := range map[string]string{
		"South Korea": "South Korea", "south korean": "South Korea", "South Koreans": "South Korea", "Seoul": "South Korea", "ROK": "South Korea",
		"the Kremlin": "Russia", "Moscow": "Russia", "the Pentagon": "United States", "U.S.": "United States", "US": "United States",
		"Downing Street": "United Kingdom", "Whitehall": "United Kingdom", "DPRK": "North Korea", "Britons": "United Kingdom",
		"Beijing": "China", "White House": "United States", "Kiev": "Ukraine", "Élysée": "France",
		"us": "", "Kursk": "", "": "", "Korea": "",
	} {
		if got, ok := StateOf(words); got != want && (ok || want != "") {
			t.Errorf("stateOf(%q) = %q, want %q", words, got, want)
		}
	}
}

func TestLookupPlace(t *testing.T) {
	for words, want := range map[string]string{
		"Kursk": "Kursk/Russia/Europe", "the Kursk region": "Kursk/Russia/Europe", "Kursk Oblast": "Kursk/Russia/Europe",
		"U.S.": "United States/North America", "Kiev": "Kyiv/Ukraine/Europe", "Kyiv": "Kyiv/Ukraine/Europe", "Miami": "Miami/Florida/United States/North America",
		"Kharkov": "Kharkiv/Ukraine/Europe", "Seoul": "Seoul/South Korea/Asia", "Gaza City": "Gaza City/Gaza/Palestine/Asia",
		"Kremlin": "", "Russian": "", "us": "", "Middle East": "Middle East",
	} {
		p, _ := LookupPlace(words)
		if got := strings.Join(append([]string{p.Name}, p.Within...), "/"); got != want {
			t.Errorf("lookupPlace(%q) = %q, want %q", words, got, want)
		}
	}
}
