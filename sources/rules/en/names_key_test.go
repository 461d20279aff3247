package en

import "testing"

func TestSourceKeyJoinsWaysToWriteAName(t *testing.T) {
	for name, want := range map[string]string{
		"Ordania's navy": "ordania navy", "the Ordania navy": "ordania navy", "Ordania’s navy": "ordania navy",
		"miners' union": "miners union", "The Hague": "hague", "the": "the", "": "", "Alsace": "alsace", "Lloyd's": "lloyd's",
	} {
		if got := sourceKey(name); got != want {
			t.Errorf("sourceKey(%q) = %q, want %q", name, got, want)
		}
	}
}
