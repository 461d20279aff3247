package reports

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// shownScript lists the findings and questions that are to be seen: the ids of
// the findings listed at a glance, and of the questions.
const shownScript = `[
  ...[...document.querySelectorAll('#glance .findings li')].filter(e => e.checkVisibility()).map(e => e.querySelector('a').hash.slice(1)),
  ...[...document.querySelectorAll('article.question')].filter(e => e.checkVisibility()).map(e => e.id),
].join(' ')`

// choose sets fields of the filter as a reader does.
func (in tab) choose(name, value string) {
	in.Helper()
	script := `(() => { const f = document.querySelector('.filter [name=` + name + `]'); f.value = '` + value + `'; f.dispatchEvent(new Event('input', { bubbles: true })); return f.value; })()`
	if got := asked[string](in, script); got != value {
		in.Fatalf("%s cannot be %q", name, value)
	}
}

func (in tab) shows(what, want string) {
	in.Helper()
	if got := asked[string](in, shownScript); got != want {
		in.Errorf("%s: the page shows %q, want %q", what, got, want)
	}
}

const everything = "finding-f-misquote finding-f-hedge finding-f-later question-q-people question-q-cars"

func TestFilter(t *testing.T) {
	in := browser(t)
	page := saved(t, ferry(t))
	in.open(page)
	in.shows("at first", everything)
	in.choose("severity", "warning")
	in.shows("warnings", "finding-f-hedge question-q-cars")
	if said := asked[string](in, `document.querySelector('.filter output').value`); said != "1 of 3 findings and 1 of 2 questions are shown." {
		t.Errorf("the filter says %q", said)
	}
	if hash := asked[string](in, `location.hash`); hash != "#?severity=warning" {
		t.Errorf("the address ends in %q", hash)
	}
	in.choose("severity", "")
	in.choose("text", "TAKEN off")
	in.shows("a search", "question-q-people")
	in.choose("text", "")
	in.choose("order", "name")
	in.shows("by name", "finding-f-misquote finding-f-hedge finding-f-later question-q-cars question-q-people")
	asked[bool](in, `document.querySelector('.filter [type=reset]').click() ?? true`)
	in.shows("all again", everything)
	if hash := asked[string](in, `location.hash`); hash != "" {
		t.Errorf("the address still ends in %q", hash)
	}
}

// What a reader saw can be sent to another, and a link to what is hidden shows it.
// What was accepted stands in a fold, and is seen as soon as it is asked for.
func TestFilterByState(t *testing.T) {
	in := browser(t)
	in.open(saved(t, accepted(t)))
	in.shows("at first", "finding-f-bounds question-q-people question-q-cars")
	in.choose("state", "known")
	in.shows("known ones", "finding-f-hedge finding-f-source question-q-cars")
	in.choose("state", "suppressed")
	in.shows("suppressed ones", "finding-f-misquote finding-f-later question-q-people")
	in.choose("state", "changed")
	in.shows("changed ones", "finding-f-bounds")
}

func TestStateInTheAddress(t *testing.T) {
	in := browser(t)
	page := saved(t, ferry(t))
	in.open(page + "#?kind=hedge-dropped&source=nobody")
	in.shows("a link with a filter", "finding-f-hedge question-q-cars")
	asked[bool](in, `(() => { location.hash = '#finding-f-misquote'; return true; })()`)
	if !asked[bool](in, `new Promise(done => setTimeout(() => done(document.getElementById('finding-f-misquote').checkVisibility()), 100))`) {
		t.Error("the linked finding stays hidden")
	}
	in.shows("a link to a finding", everything)
}

// All of it can be done from the keyboard, and one can see where one is.
func TestKeyboard(t *testing.T) {
	in := browser(t)
	in.open(saved(t, ferry(t)))
	press := func(keys ...string) {
		t.Helper()
		for _, key := range keys {
			if err := chromedp.Do(in.context, chromedp.KeyEvent(key)); err != nil {
				t.Fatal(err)
			}
		}
	}
	visited := []string{}
	for range 60 {
		press("\t")
		at := asked[string](in, `(e => e === document.body ? '' : e.name || e.hash || e.className || e.textContent)(document.activeElement)`)
		if at == "" {
			break
		}
		visited = append(visited, at)
		if outline := asked[string](in, `getComputedStyle(document.activeElement).outlineStyle`); outline == "none" {
			t.Errorf("%s does not show that it has the focus", at)
		}
	}
	path := strings.Join(visited, " ")
	for _, want := range []string{"#main #glance", "text severity kind source order", "#finding-f-misquote", "download", "Report", "#question-q-people"} {
		if !strings.Contains(path, want) {
			t.Errorf("the keyboard does not reach %q: %s", want, path)
		}
	}
	asked[bool](in, `document.querySelector('[name=severity]').focus() ?? true`)
	press("n") // types ahead to "notes"
	in.shows("notes by the keyboard", "finding-f-later question-q-people")
}

func TestTablesSort(t *testing.T) {
	in := browser(t)
	in.open(saved(t, ferry(t)))
	const first = `document.querySelector('table.sortable tbody th').textContent`
	const column = `document.querySelector('table.sortable thead th')`
	for _, want := range []string{"ascending evening", "descending Skerrin Gazette"} {
		asked[bool](in, column+`.querySelector('button').click() ?? true`)
		if got := asked[string](in, column+`.ariaSort + ' ' + `+first); got != want {
			t.Errorf("the table is sorted %q, want %q", got, want)
		}
	}
}

// The CSV has a row a figure, and no cell that a spreadsheet would run.
func TestFiguresAsCSV(t *testing.T) {
	in := browser(t)
	in.open(saved(t, hostile(t)))
	csv := asked[string](in, `new Promise(done => { URL.createObjectURL = b => { b.text().then(done); return '#'; }; document.querySelector('button.download').click(); })`)
	rows := strings.Split(strings.TrimSpace(csv), "\r\n")
	if rows[0] != `"Question","Verdict","Source","Read as","Place","As of","As stated","Report"` || len(rows) < 3 {
		t.Errorf("the CSV is %q", csv)
	}
	for _, begin := range []string{`"=`, `"+`, `"-`, `"@`} {
		if strings.Contains(csv, begin) {
			t.Errorf("a cell begins with %s", begin)
		}
	}
}

// The annotation that is copied is a selector of the Web Annotation Data Model.
func TestCopyAnnotation(t *testing.T) {
	in := browser(t)
	in.open(saved(t, ferry(t)))
	copied := asked[string](in, `new Promise(done => { navigator.clipboard.writeText = async t => done(t); const b = document.querySelector('button.copy'); b.closest('details').open = true; b.click(); })`)
	for _, want := range []string{`"type": "SpecificResource"`, `"type": "TextQuoteSelector"`, `"exact": "`, `"type": "TextPositionSelector"`, `"start": `} {
		if !strings.Contains(copied, want) {
			t.Errorf("no %s in %s", want, copied)
		}
	}
}

// The first tap of a finger tells how a figure was read, the second follows its
// link; a click of a mouse follows it at once.
func TestTapTellsTheReading(t *testing.T) {
	in := browser(t)
	in.open(saved(t, ferry(t)))
	for _, c := range []struct{ pointer, want string }{{"touch", "112 · of: people"}, {"touch", "#question-q-people"}, {"mouse", "#question-q-people"}} {
		told := asked[string](in, `(() => {
		  if ('`+c.pointer+`' === 'mouse') history.replaceState(null, '', location.pathname);
		  const figure = document.querySelector('.text a.figure');
		  figure.dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, pointerType: '`+c.pointer+`' }));
		  return figure.matches('.told') ? getComputedStyle(figure, '::after').content : location.hash;
		})()`)
		if !strings.Contains(told, c.want) {
			t.Errorf("a click by %s gives %q, want %q", c.pointer, told, c.want)
		}
	}
}
