package sources

import (
	"fmt"
	"strings"
	"testing"
)

// said is what a page says of itself, in one line.
func said(t *testing.T, html string) string {
	t.Helper()
	d, failed := mustRead(t, htmlPage, html+"<p>Rain fell on four towns for nine hours.")
	if failed != nil {
		t.Fatalf("%s: %+v", html, failed)
	}
	out := fmt.Sprintf("%s|%s|%s|%s|%s|%s|%s", d.Title, d.Publisher, d.Byline, d.Published, d.Modified, d.URL, d.Language)
	for _, c := range d.Caveats {
		out += "|" + c.Say
	}
	return out
}

func ld(json string) string { return `<script type="application/ld+json">` + json + `</script>` }

func TestWhatAPageSaysOfItself(t *testing.T) {
	for _, c := range []struct{ name, html, want string }{
		{"nothing", "", "||||||"},
		{"language", `<html lang="en-GB">`, "||||||en-GB"},
		{"one object", ld(`{"@type":"NewsArticle","headline":"Rain","author":"Ida Wren","publisher":{"name":"The Weir"},"datePublished":"2020-05-01","url":"https://weir.example/rain"}`),
			"Rain|The Weir|Ida Wren|2020-05-01||https://weir.example/rain|"},
		{"a list, and another type before", ld(`[{"@type":"Organization","name":"Not it"},{"@type":"ReportageNewsArticle","headline":"Rain &amp; wind"}]`), "Rain & wind||||||"},
		{"publisher by reference", ld(`{"@graph":[{"@type":"NewsArticle","headline":"Rain","publisher":{"@id":"#p"}},{"@id":"#p","@type":"Organization","name":"The Weir"}]}`), "Rain|The Weir|||||"},
		{"several authors", ld(`{"@type":"Article","headline":"Rain","author":[{"name":"Ida Wren"},{"name":"Al Oak"}]}`), "Rain||Ida Wren, Al Oak||||"},
		{"not JSON", ld(`{"@type":"NewsArticle",`) + `<meta property="og:title" content="Rain">`, "Rain||||||"},
		{"OpenGraph", `<meta property="og:title" content="Rain"><meta property="og:site_name" content="The Weir"><meta property="article:modified_time" content="2020-05-01T10:00:00Z"><meta property="og:url" content="https://weir.example/r">`,
			"Rain|The Weir|||2020-05-01T10:00:00Z|https://weir.example/r|"},
		{"the profile of an author", `<meta property="article:author" content="https://weir.example/ida"><meta name="author" content="By Ida Wren">`, "||Ida Wren||||"},
		{"a canonical link that is no address", `<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/r">`, "||||||"},
		{"a time element", `<time datetime="2020-05-01T10:00:00+02:00">1 May</time>`, "|||2020-05-01T10:00:00+02:00|||"},
		{"a time in a list of others", `<ul><li><time datetime="2020-05-01">1 May</time></li></ul>`, "||||||"},
		{"two dates", `<meta name="date" content="2020-05-01"><meta name="pubdate" content="2021-05-01">`,
			"|||2020-05-01||||The page gives two dates for the same: 2020-05-01, which was taken, and 2021-05-01."},
		{"a date that is none", `<meta name="date" content="last week">`, `|||||||The page's date cannot be read: "last week".`},
		{"the window's title", `<title>Rain on four towns of the coast | The Weir</title>`, "Rain on four towns of the coast|The Weir|||||"},
		{"a title with a dash of its own", `<title>Rain - and no end</title>`, "Rain - and no end||||||"},
		{"a masthead and a heading", `<header><h1>The Weir</h1></header><main><h1>Rain</h1></main>`, "Rain||||||"},
		{"a heading in the masthead", `<meta property="og:title" content="Rain on four towns"><header><h1>Rain on four towns</h1></header>`, "Rain on four towns||||||"},
	} {
		if got := said(t, c.html); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestWhatOfAPageIsRead gives pages whose article says "read" in every passage
// and whose other passages do not.
func TestWhatOfAPageIsRead(t *testing.T) {
	article := "<p>Nine towns wrote to the council in May, and by Friday it had read what each of the nine towns has to say of the tax.</p><p>The council has read the letter of the nine towns, its clerk said, and will answer it in June.</p>"
	for name, page := range map[string]string{
		"a line of labels before the title": `<body><p>Home</p><p>Sport</p><h1>A letter read</h1>` + article,
		"a list under a heading":            `<h1>A letter read</h1>` + article + `<h3>Most watched</h3><ul><li><a href="a">Nine goats</a></li><li><a href="b">Ten pies</a></li></ul>`,
		"a list in a box":                   `<h1>A letter read</h1>` + article + `<div><h3>More from the coast</h3><p>Nine goats crossed a bridge on Monday, to the joy of all.</p></div>`,
		"a bold word":                       `<h1>A letter read</h1>` + article + `<p><b>Related</b> Nine goats cross a bridge</p>`,
		"an unnamed byline":                 `<h1>A letter read</h1><p>By Ida Wren | Weir | 3 May 2020, 9:14</p>` + article,
		"consent by role":                   `<div role="dialog"><p>We and our 9 partners store what you do, for up to 13 months.</p></div><h1>A letter read</h1>` + article,
		"what a page does not show":         `<h1>A letter read</h1><p hidden>Nine goats.</p><p style="display: none">Ten pies.</p><template><p>Six hens.</p></template>` + article,
		"struck out":                        `<h1>A letter read</h1><p>Read by <del>nine</del> ten, the clerk said on Monday.</p>` + article,
	} {
		d, failed := mustRead(t, htmlPage, page)
		if failed != nil {
			t.Errorf("%s: %+v", name, failed)
			continue
		}
		for _, b := range d.Blocks {
			if words := b.Span.Of(d.Text); !strings.Contains(strings.ToLower(words), "read") {
				t.Errorf("%s: %q is read", name, words)
			}
		}
		if !strings.Contains(d.Text, "nine towns") || strings.Contains(d.Text, "by nine") {
			t.Errorf("%s: the text is %q", name, d.Text)
		}
	}
}

func TestANoteOnTheArticleIsRead(t *testing.T) {
	page := `<h1>A letter</h1><div class="note"><i>Corrected on 7 May: an earlier version gave eight towns.</i></div><div class="text">` +
		strings.Repeat("<p>The council has read the letter of the nine towns, its clerk said, and will answer it in June.</p>", 6) + `</div>`
	d, failed := mustRead(t, htmlPage, page)
	if failed != nil || !strings.Contains(d.Text, "gave eight towns") {
		t.Errorf("%+v, %+v", d, failed)
	}
}

func TestWordsOfTheArticleThatLookLikeClutterAreRead(t *testing.T) {
	article := "<p>The council has read the letter of the nine towns, its clerk said, and will answer it in June, once the tax is known.</p>"
	for _, words := range []string{
		"Related parties owe $5 million, the firm said.", "Elsewhere, 12 people were hurt.", "Latest figures show 45 dead.", "More in hospital",
		"Fire of 3 May killed 12 in the old town by the river", "By Monday night 300 people had fled to the hills", "Search for 9 men ends",
		"Copyright law covers 70 years.", "Trending upward, infections hit 300.", "Correction: the fund holds $5 million.",
	} {
		page := "<article><h1>A letter</h1><p>" + words + "</p>" + article + "<h2>" + words + "</h2><section id=\"sharing-the-water-of-the-lake\">" + article + "</section></article>"
		d, failed := mustRead(t, htmlPage, page)
		if failed != nil || strings.Count(d.Text, words) != 2 || strings.Count(d.Text, "nine towns") != 2 {
			t.Errorf("%q is not read twice in %+v %+v", words, d, failed)
		}
	}
}
