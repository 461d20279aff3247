package reports

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/claimdiff/claimdiff/compare"
)

// browsers are the names that a Chromium goes by.
var browsers = []string{"chromium", "chromium-browser", "google-chrome", "chrome"}

// complaints collects what the browser logs about a page.
type complaints struct {
	sync.Mutex
	said []string
}

func (c *complaints) hear(event any) {
	c.Lock()
	defer c.Unlock()
	switch e := event.(type) {
	case *log.EventEntryAdded:
		c.said = append(c.said, fmt.Sprintf("%s: %s", e.Entry.Source, e.Entry.Text))
	case *runtime.EventExceptionThrown:
		c.said = append(c.said, "an exception")
	case *runtime.EventConsoleAPICalled:
		c.said = append(c.said, "a console message")
	}
}

// all is what was logged so far.
func (c *complaints) all() []string {
	c.Lock()
	defer c.Unlock()
	return append([]string{}, c.said...)
}

// tab is one page of a headless Chromium, and what it complains of.
type tab struct {
	testing.TB
	context context.Context
	heard   *complaints
}

// browser opens a tab that may be used for a minute. The test is skipped where no
// Chromium is installed.
func browser(t testing.TB) tab {
	t.Helper()
	if testing.Short() {
		t.Skip("starting a browser takes seconds")
	}
	program := ""
	for _, name := range browsers {
		if found, err := exec.LookPath(name); err == nil && program == "" {
			program = found
		}
	}
	if program == "" {
		missing(t, "no Chromium is installed: install it (apt-get install chromium) to test the page in a browser")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(program),
		chromedp.NoSandbox, chromedp.Flag("disable-gpu", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-quic", true))
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	heard := &complaints{}
	opened, leave := chromedp.NewContext(allocator, chromedp.WithListener(heard.hear))
	t.Cleanup(leave)
	if err := chromedp.Do(opened); err != nil {
		t.Fatalf("start the browser: %v", err)
	}
	limited, cancel := context.WithTimeout(opened, time.Minute)
	t.Cleanup(cancel)
	return tab{t, limited, heard}
}

// missing skips a test for which the machine lacks something, but not where every
// test counts.
func missing(t testing.TB, say string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatal(say)
	}
	t.Skip(say)
}

// asked is the value of a script in the page, or of its promise.
func asked[T any](in tab, script string) T {
	in.Helper()
	value, err := chromedp.Run(in.context, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		in.Fatalf("%.60s: %v", script, err)
	}
	return value
}

// open shows the file.
func (in tab) open(path string) {
	in.Helper()
	if err := chromedp.Do(in.context, chromedp.Navigate("file://"+path)); err != nil {
		in.Fatalf("open the page: %v", err)
	}
}

// saved writes the page of a result and returns its path.
func saved(t *testing.T, result compare.Result) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.html")
	if err := os.WriteFile(path, []byte(written(t, NewView(result, testTool), "html")), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// contrastScript lists the texts whose contrast to what is behind them is less
// than 4.5:1 (WCAG 2.2, success criterion 1.4.3). It opens every fold first.
const contrastScript = `(() => {
  document.querySelectorAll('details').forEach(d => d.open = true);
  const parse = s => (s.match(/[\d.]+/g) || []).map(Number);
  const light = c => { const [r, g, b] = c.map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
  const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] > 0) return c.slice(0, 3); } return [255, 255, 255]; };
  const poor = [];
  for (const e of document.body.querySelectorAll('*')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
    const style = getComputedStyle(e), svg = e.namespaceURI.endsWith('svg');
    if (svg && !['text', 'tspan'].includes(e.localName)) continue;
    const text = light(parse(svg ? style.fill : style.color).slice(0, 3)), back = light(behind(e));
    const ratio = (Math.max(text, back) + .05) / (Math.min(text, back) + .05);
    if (ratio < 4.5) poor.push(e.localName + '.' + (e.className.baseVal ?? e.className) + ' ' + ratio.toFixed(2));
  }
  return poor;
})()`

const brokenLinksScript = `[...document.querySelectorAll('a[href^="#"]')].map(a => decodeURIComponent(a.hash.slice(1))).filter(id => !document.getElementById(id))`

// The page opens without a complaint, every link inside it leads somewhere, all
// text has contrast, and nothing sticks out of the screen: in both themes, on a
// desk and on a phone.
func TestPageInABrowser(t *testing.T) {
	in := browser(t)
	pages := map[string]string{"ferry": saved(t, ferry(t)), "hostile": saved(t, hostile(t)), "accepted": saved(t, accepted(t))}
	for _, theme := range []string{"light", "dark"} {
		for _, width := range []int64{1280, 320} {
			for name, page := range pages {
				what := fmt.Sprintf("%s, %s, %d px", name, theme, width)
				media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: theme}}}
				if _, err := chromedp.Call(in.context, emulation.SetEmulatedMedia, media); err != nil {
					t.Fatal(err)
				}
				if err := chromedp.Do(in.context, chromedp.EmulateViewport(width, 900)); err != nil {
					t.Fatal(err)
				}
				in.open(page)
				if dark := asked[bool](in, `matchMedia('(prefers-color-scheme: dark)').matches`); dark != (theme == "dark") {
					t.Fatalf("%s: the theme is not in force", what)
				}
				if poor := asked[[]string](in, contrastScript); len(poor) > 0 {
					t.Errorf("%s: too little contrast: %s", what, strings.Join(poor, "; "))
				}
				if broken := asked[[]string](in, brokenLinksScript); len(broken) > 0 {
					t.Errorf("%s: links lead nowhere: %q", what, broken)
				}
				if over := asked[int](in, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
					t.Errorf("%s: the page is %d px too wide", what, over)
				}
			}
		}
	}
	if said := in.heard.all(); len(said) > 0 {
		t.Errorf("the browser complains: %q", said)
	}
}

// The policy of the page must forbid what it says it forbids, else the other
// test would hear nothing whatever the page did.
func TestPolicyForbidsScripts(t *testing.T) {
	in := browser(t)
	path := saved(t, ferry(t))
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	page = bytes.Replace(page, []byte("<main"), []byte(`<script>document.title = "run"</script><main`), 1)
	if err := os.WriteFile(path, page, 0o644); err != nil {
		t.Fatal(err)
	}
	in.open(path)
	if title := asked[string](in, "document.title"); title != "Discrepancy report" {
		t.Errorf("a script ran: the title is %q", title)
	}
	if len(in.heard.all()) == 0 {
		t.Error("the browser did not complain of the script")
	}
}

// A link to a figure that stands in a fold opens the fold, without scripts.
func TestLinksOpenFolds(t *testing.T) {
	in := browser(t)
	in.open(saved(t, ferry(t)))
	target := questionAnchor("q-cold")
	script := fmt.Sprintf(`(() => { document.querySelector('.text a[href="#%s"]').click(); return document.getElementById('%s').closest('details').open; })()`, target, target)
	if !asked[bool](in, script) {
		t.Error("the fold stays shut")
	}
}

func TestPageOnPaper(t *testing.T) {
	in := browser(t)
	in.open(saved(t, ferry(t)))
	paper, err := chromedp.Run(in.context, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4)))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(paper, []byte("%PDF")) || len(paper) < 10_000 {
		t.Errorf("the PDF has %d bytes", len(paper))
	}
}
