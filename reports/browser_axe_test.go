package reports

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// axeScript runs axe-core's rules for WCAG 2.2 A and AA and its best practices,
// with every fold open, and lists what they object to.
const axeScript = `(async () => {
  document.querySelectorAll('details').forEach(d => d.open = true);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const found = await axe.run(document, { runOnly: tags });
  if (found.passes.length < 20) return ['only ' + found.passes.length + ' rules were run'];
  return found.violations.map(v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | '));
})()`

// savedIndex writes the index of a report that is a folder and returns its path.
func savedIndex(t *testing.T) string {
	pages := Site(twoStories(t))
	path := filepath.Join(t.TempDir(), indexName)
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(pages[len(pages)-1].Write(file), file.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

// axe-core finds nothing to object to, in both themes, on a desk and on a phone.
func TestAccessibility(t *testing.T) {
	in := browser(t)
	axe, err := os.ReadFile("testdata/axe/node_modules/axe-core/axe.min.js")
	if err != nil {
		missing(t, "axe-core is not installed: make browser installs it from npm")
	}
	pages := map[string]string{"ferry": saved(t, ferry(t)), "hostile": saved(t, hostile(t)), "revision": saved(t, revised(t)), "accepted": saved(t, accepted(t)), "index": savedIndex(t)}
	for name, page := range pages {
		for _, theme := range []string{"light", "dark"} {
			for _, width := range []int64{1280, 320} {
				media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: theme}}}
				if _, err := chromedp.Call(in.context, emulation.SetEmulatedMedia, media); err != nil {
					t.Fatal(err)
				}
				if err := chromedp.Do(in.context, chromedp.EmulateViewport(width, 900)); err != nil {
					t.Fatal(err)
				}
				in.open(page)
				asked[bool](in, string(axe)+";true")
				if objections := asked[[]string](in, axeScript); len(objections) > 0 {
					t.Errorf("%s, %s, %d px:\n%s", name, theme, width, strings.Join(objections, "\n"))
				}
			}
		}
	}
}
