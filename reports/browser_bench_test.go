package reports

import (
	"os"
	"path/filepath"
	"testing"
)

// scrollScript scrolls a page from its top to its end, a screen at a time, and
// gives the milliseconds of the longest wait for a frame.
const scrollScript = `(async () => {
  let longest = 0, last = performance.now();
  for (let y = 0; y < document.documentElement.scrollHeight && y < 200000; y += innerHeight) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
})()`

// filterScript filters by words and gives the milliseconds until the next frame.
const filterScript = `(async () => {
  const start = performance.now(), field = document.querySelector('.filter [name=text]');
  field.value = 'coastguard';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
})()`

const loadedScript = `new Promise(tell => {
  const told = () => { const n = performance.getEntriesByType('navigation')[0]; n.loadEventEnd ? tell(n.loadEventEnd) : setTimeout(told, 10); };
  told();
})`

// The page of a thousand documents and ten thousand claims in a browser: how
// long it takes to load, the longest frame while it is scrolled, and a filter. Run
// with go test ./reports -run none -bench PageInABrowser -benchtime 3x.
func BenchmarkPageInABrowser(b *testing.B) {
	in := browser(b)
	page := filepath.Join(b.TempDir(), "large.html")
	if err := os.WriteFile(page, []byte(written(b, large(b), "html")), 0o600); err != nil {
		b.Fatal(err)
	}
	measures := map[string]string{"load-ms": loadedScript, "longest-frame-ms": scrollScript, "filter-ms": filterScript}
	totals := map[string]float64{}
	for b.Loop() {
		in.open(page)
		for _, name := range []string{"load-ms", "longest-frame-ms", "filter-ms"} {
			totals[name] += asked[float64](in, measures[name])
		}
	}
	for name, total := range totals {
		b.ReportMetric(total/float64(b.N), name)
	}
}
