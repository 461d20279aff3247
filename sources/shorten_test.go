package sources

import (
	"strings"
	"testing"
)

// TestATextOverTheLimitIsCutAndTold cuts texts at every byte: what is left is
// sound, and says what was left out.
func TestATextOverTheLimitIsCutAndTold(t *testing.T) {
	const page = "<title>Zwölf Schiffe</title><h1>Twelve ships</h1><p>Twelve ships sank &amp; nine were saved.<p>Forty sailors — “all of them” — drowned.<ul><li>one<li>two</ul>"
	text := "Twelve ships sank.\n\nNine — “all” — were saved on Monday.\n\n- 東京で３人\n- two\n"
	for most := int64(20); most < 110; most += 3 {
		for name, content := range map[string]string{"a.html": page, "a.txt": text, "a.md": text} {
			dir := write(t, map[string]string{name: content})
			documents, failures := read(t, Options{Limits: Limits{Text: most}}, dir)
			if len(documents) != 1 {
				t.Fatalf("%s cut at %d: %+v", name, most, failures)
			}
			d := documents[0]
			if fault := sound(d); fault != "" || int64(len(d.Text)) > most {
				t.Errorf("%s cut at %d: %d bytes, %s", name, most, len(d.Text), fault)
			}
			for _, p := range d.Pieces {
				if p.Verbatim && p.Source.Of(content) != p.Text.Of(d.Text) {
					t.Errorf("%s cut at %d: a piece is not what the file says", name, most)
				}
			}
			whole, _ := read(t, Options{}, dir)
			told := len(d.Caveats) > 0 && strings.HasPrefix(d.Caveats[0].Say, "The text has more than")
			if cut := d.Text != whole[0].Text; cut != told || cut && !strings.HasPrefix(whole[0].Text, d.Text) {
				t.Errorf("%s cut at %d: cut %v, caveats %+v", name, most, cut, d.Caveats)
			}
		}
	}
}
