package speaker

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

func TestSourceKeyJoinsWaysToWriteAName(t *testing.T) {
	for name, want := range map[string]string{
		"Ordania's navy": "ordania navy", "the Ordania navy": "ordania navy", "Ordania’s navy": "ordania navy",
		"Ministry of Health": "health ministry", "Health Ministry": "health ministry", "Ministry of the Interior": "interior ministry",
		"Bank of Norway": "bank of norway", "Recep Erdoğan": "recep erdogan", "Petro Vasylskyy": "petro vasylsky", "Petro Vasylskiy": "petro vasylsky", "Łukasz Ørn": "lukasz orn",
		"Orrin Mills Ltd": "orrin mills", "Orrin Mills Inc.": "orrin mills", "Health Ministry of Ruvania": "ruvania health ministry", "Ltd": "ltd", "Norwegian navy": "norway navy", "Norway's navy": "norway navy", "Norwegian defense ministry": "norway defence ministry",
		"Ministry of Defence of Norway": "norway defence ministry", "Norwegian Ministry of Defence": "norway defence ministry", "defence ministry of Norway": "norway defence ministry",
		"Bureau of Mines and Soil": "mines and soil bureau", "health ministry in Gaza": "gaza health ministry", "Gaza's Hamas-run health ministry": "gaza health ministry",
		"South Korean army": "south korea army", "State Rescue Service of Ukraine": "ukraine state rescue service", "MSF": "doctors without borders", "University of Oslo": "university of oslo",
		"Oslo university": "oslo university", "Paris police": "paris police", "U.S. Army": "united states army", "US Army": "united states army", "Turkish": "turkish", "miners' union": "miners union", "Organisers of the march": "organisers", "rally organizers": "organisers", "union organisers": "union organisers", "The Hague": "hague", "the": "the", "": "", "Alsace": "alsace", "Lloyd's": "lloyd's",
	} {
		if got := sourceKey(name); got != want {
			t.Errorf("sourceKey(%q) = %q, want %q", name, got, want)
		}
	}
}

// TestADescriptionThatFitsOneIsAnotherName proves what a source may be called
// elsewhere: an operator by the word, a company only by more than that.
func TestADescriptionThatFitsOneIsAnotherName(t *testing.T) {
	for text, want := range map[string]string{
		"The operator, Blue Heron, said 40 were aboard.":       "operator",
		"The ferry operator, Blue Heron, said 40 were aboard.": "ferry operator",
		"The company, Blue Heron, said 40 were aboard.":        "",
		"Governor Ann Roe said 40 were aboard.":                "governor",
		"Deputy Governor Ann Roe said 40 were aboard.":         "",
		"The governor said 40 were aboard.":                    "",
	} {
		figures := language().Read(prose.Read(rules.ExampleDocument(text))).Figures
		if got := figures[0].Claim.Attribution.Also; got != want {
			t.Errorf("%q: also called %q, want %q", text, got, want)
		}
	}
}
