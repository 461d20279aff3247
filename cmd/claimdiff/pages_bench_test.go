package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources"
)

// newsPages is how many reports of one event BenchmarkCompareCold compares.
const newsPages = 20

// told are sentences of a report; each %d is a figure that outlets differ in a
// little, and the number is what it is about.
var told = []struct {
	words string
	about int
}{
	{"At least %d people died when the Orrin burst its banks above the town of Tallow on Sunday night, the district office said.", 41},
	{"The office said that %d people were still missing on Tuesday, fewer than the day before, as crews reached the last farms.", 112},
	{"Some %d people have left their homes, according to the Red Cross, and most of them sleep in schools.", 8400},
	{"“We have brought %d people down from roofs since dawn,” Hanna Voss, who leads the fire service, told reporters.", 230},
	{"The mayor, Piet Aalders, put the number of wrecked houses at %d, and said that more would have to be pulled down.", 640},
	{"The water stood %d centimetres above the mark of 1953 at noon, the river office said.", 85},
	{"About %d soldiers are filling sandbags along the lower dyke, the defence ministry said.", 1200},
	{"Hospitals in the valley treated %d people, 19 of them children, a doctor at the clinic in Tallow said.", 316},
	{"The government will pay up to %d crowns to each family that lost its house, the interior minister said.", 25000},
	{"Power is out for %d homes, and the grid operator expects to bring half of them back by Thursday.", 17000},
	{"A bridge that carried %d cars a day was swept away, and the railway is closed for a month at least.", 9300},
	{"In the village of Nether Orrin, where %d people live, the church hall is the only dry building.", 410},
}

// filled are sentences without a figure that is anybody's claim.
var filled = []string{
	"The rain had begun on Saturday and did not stop, and those who live by the river say that they have never heard it so loud.",
	"A woman who gave only her first name, Marta, said she had carried her mother up the hill in the dark.",
	"The road along the east bank is shut, and drivers are asked to go round by the pass.",
	"Forecasters expect drier weather from the west, although the ground can take up no more water.",
	"Neighbours brought bread, blankets and boots, and the baker kept his oven going through the night.",
	"Whether the reservoir was opened too late is a question that the council will take up once the water is down.",
}

// newsPage is a page of 70 to 150 KB as publishing systems write them: a few
// thousand bytes of an article between scripts, styles, menus, icons, teasers,
// advertisements and comments. Pages of the same number are the same.
func newsPage(number int) string {
	random := rand.New(rand.NewPCG(uint64(number), 1))
	var b strings.Builder
	pageHead(&b, number)
	pageMenu(&b, 120+random.IntN(80))
	fmt.Fprintf(&b, `<main id="content"><article class="story story--news"><header class="story__header"><h1 class="story__title">Flood in Tallow: %d dead as crews reach last farms</h1>`, 41+number%3)
	fmt.Fprintf(&b, `<div class="byline">By <a rel="author" href="/staff/%d">Ida Wren</a></div><time datetime="2021-10-0%dT09:00:00Z">%d October 2021</time></header><div class="story__body">`, number, 5+number%2, 5+number%2)
	for i := range 36 {
		fmt.Fprintf(&b, `<p class="story__text css-1x%dk">%s</p>`, i, paragraph(random, number, i))
		pageBox(&b, i)
	}
	b.WriteString(`</div></article>`)
	pageTeasers(&b, 70+random.IntN(50))
	pageComments(&b, 40+random.IntN(60))
	b.WriteString(`</main><footer class="footer">`)
	pageMenu(&b, 60)
	b.WriteString(`<p>© The Valley Times. All rights reserved.</p></footer></body></html>`)
	return b.String()
}

func paragraph(random *rand.Rand, number, i int) string {
	t := told[i%len(told)]
	figure := t.about
	if number%4 == 0 {
		figure += t.about * random.IntN(12) / 100
	}
	rest := filled[random.IntN(len(filled))]
	if i >= len(told) {
		return rest + " " + filled[(i+number)%len(filled)]
	}
	return fmt.Sprintf(t.words, figure) + " " + rest
}

func pageHead(b *strings.Builder, number int) {
	fmt.Fprintf(b, `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Flood in Tallow: dead and missing | Valley Times %d</title>`, number)
	fmt.Fprintf(b, `<link rel="canonical" href="https://times%d.example/news/flood-in-tallow"><meta property="og:site_name" content="Valley Times %d">`, number, number)
	for i := range 30 {
		fmt.Fprintf(b, `<meta name="twitter:data%d" content="value %d of the page"><link rel="preload" as="script" href="/static/js/chunk.%d.js">`, i, i, i)
	}
	fmt.Fprintf(b, `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Flood in Tallow","datePublished":"2021-10-0%dT09:00:00Z","author":[{"@type":"Person","name":"Ida Wren"}],"publisher":{"@type":"Organization","name":"Valley Times %d"}}]}</script>`, 5+number%2, number)
	fmt.Fprintf(b, `<style>%s</style>`, strings.Repeat(".story__text{margin:0 0 1.2em;font:400 1.8rem/1.6 serif}@media(max-width:40em){.story{padding:0}}", 60))
	fmt.Fprintf(b, `<script>window.__STATE__={%s"end":1}</script></head><body class="page page--story">`,
		strings.Repeat(`"teaser":{"id":48151,"title":"Rents rise by 5%","url":"/homes/rents","flags":[1,2,3]},`, 180+20*(number%9)))
}

func pageMenu(b *strings.Builder, n int) {
	b.WriteString(`<nav class="menu" aria-label="Main"><ul class="menu__list">`)
	for i := range n {
		fmt.Fprintf(b, `<li class="menu__item"><a class="menu__link" href="/section/%d" data-track="nav-%d"><svg class="icon" viewBox="0 0 24 24"><path d="M12 2l3 7h7l-6 4 2 8-6-5-6 5 2-8-6-4h7z"/></svg><span>Section %d</span></a></li>`, i, i, i)
	}
	b.WriteString(`</ul></nav>`)
}

// pageBox writes what stands between the paragraphs.
func pageBox(b *strings.Builder, i int) {
	switch i % 9 {
	case 2:
		fmt.Fprintf(b, `<figure class="picture"><img srcset="/img/%d.jpg 1x, /img/%d@2x.jpg 2x" alt=""><figcaption class="picture__caption">The market square of Tallow on Monday. <span class="credit">Photo: Uwe Falk</span></figcaption></figure>`, i, i)
	case 4:
		b.WriteString(`<aside class="related-box"><h3>Related</h3><ul><li><a href="/1994">1994: 12 die as the Orrin floods</a></li><li><a href="/dyke">Dyke cost 30 million crowns</a></li></ul></aside><div class="ad-slot" id="ad-mid"><div>Advertisement</div></div>`)
	case 6:
		b.WriteString(`<div class="newsletter-signup"><p>Sign up for The Valley Today, read by 90,000 people.</p><form><input type="email"><button>Sign up</button></form></div>`)
	case 8:
		b.WriteString(`<blockquote class="pullquote"><p>We have never heard it so loud</p></blockquote>`)
	}
}

func pageTeasers(b *strings.Builder, n int) {
	b.WriteString(`<section class="teasers"><h2>More from Valley Times</h2>`)
	for i := range n {
		fmt.Fprintf(b, `<div class="teaser teaser--small"><a class="teaser__link" href="/t/%d"><img loading="lazy" src="/img/t%d.jpg" alt=""><h3 class="teaser__title">Teaser number %d of the day &amp; night</h3></a><span class="teaser__time">%d minutes ago</span></div>`, i, i, i, i)
	}
	b.WriteString(`</section>`)
}

func pageComments(b *strings.Builder, n int) {
	b.WriteString(`<section id="comments" class="comments"><h2>Comments</h2>`)
	for i := range n {
		fmt.Fprintf(b, `<div class="comment" id="c%d"><span class="comment__name">reader%d</span><p>I heard it was %d dead, and nobody says why the gates were opened so late, again.</p><button>Reply</button></div>`, i, i, 50+i)
	}
	b.WriteString(`</section>`)
}

// writePages writes the pages into a folder, and says how many bytes they have.
func writePages(b *testing.B) (paths []string, size int64) {
	b.Helper()
	folder := b.TempDir()
	for i := range newsPages {
		path, page := filepath.Join(folder, fmt.Sprintf("%02d.html", i)), newsPage(i)
		if len(page) < 70_000 || len(page) > 150_000 {
			b.Fatalf("page %d has %d bytes", i, len(page))
		}
		if err := os.WriteFile(path, []byte(page), 0o600); err != nil {
			b.Fatal(err)
		}
		paths, size = append(paths, path), size+int64(len(page))
	}
	return paths, size
}

// BenchmarkReadPages prints what it takes to make a document of the bytes of a
// page, for 100 KB of them: all but the reading of figures.
func BenchmarkReadPages(b *testing.B) {
	paths, size := writePages(b)
	b.SetBytes(size)
	for b.Loop() {
		documents, failures, err := sources.Read(context.Background(), paths, sources.Options{Workers: 1})
		if err != nil || len(failures) > 0 || len(documents) != newsPages {
			b.Fatal(err, failures, len(documents))
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N)/(float64(size)/100_000), "ms/100KB")
}

// BenchmarkCompareCold prints how long it takes to compare 20 pages in a process
// of its own that nothing was kept for, and how much of that the processor worked.
func BenchmarkCompareCold(b *testing.B) {
	paths, _ := writePages(b)
	tool := filepath.Join(b.TempDir(), "claimdiff")
	if out, err := exec.Command("go", "build", "-o", tool, ".").CombinedOutput(); err != nil {
		b.Fatal(err, string(out))
	}
	worked := 0.0
	for b.Loop() {
		run := exec.Command(tool, append([]string{"compare", "--format", "json"}, paths...)...)
		if out, err := run.Output(); err != nil || len(out) < 10_000 {
			b.Fatal(err, len(out))
		}
		worked += (run.ProcessState.UserTime() + run.ProcessState.SystemTime()).Seconds()
	}
	b.ReportMetric(worked/float64(b.N), "cpu-s/op")
}
