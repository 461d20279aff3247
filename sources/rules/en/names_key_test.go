package en

import "testing"

func TestSourceKeyJoinsWaysToWriteAName(t *testing.T) {
	for name, want := range map[string]string{
		"Ordania's navy": "ordania navy", "the Ordania navy": "ordania navy", "Ordania’s navy": "ordania navy",
		"Ministry of Health": "health ministry", "Health Ministry": "health ministry", "Ministry of the Interior": "interior ministry",
		"Bank of Norway": "bank of norway", "miners' union": "miners union", "The Hague": "hague", "the": "the", "": "", "Alsace": "alsace", "Lloyd's": "lloyd's",
	} {
		if got := sourceKey(name); got != want {
			t.Errorf("sourceKey(%q) = %q, want %q", name, got, want)
		}
	}
}
