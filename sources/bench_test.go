package sources

import (
	"fmt"
	"strings"
	"testing"
)

// sentences are so many different ones.
func sentences(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "The harbour office counted %d ships on day %d, the pilot said, and none of them had to wait at the mole. ", 100+i, i+1)
	}
	return strings.TrimSpace(b.String())
}

// articlePage is a news page of about 100 KB: markup as templates write it,
// with menus and teasers around fifty paragraphs.
func articlePage() string {
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="en"><head><title>Ships wait | Harbour News</title>`)
	b.WriteString(`<meta property="article:published_time" content="2020-01-02T03:04:05Z"></head><body><nav><ul>`)
	for i := range 150 {
		fmt.Fprintf(&b, `<li class="menu__item menu__item--%d"><a class="menu__link" href="/section/%d">Section %d</a></li>`, i, i, i)
	}
	b.WriteString(`</ul></nav><main><article><h1>Ships wait</h1>`)
	for i := range 50 {
		fmt.Fprintf(&b, `<p class="story__text" data-block="%d">%s <a href="/x">Read the log</a> of <em>day %d</em>.</p>`, i, sentences(6), i)
	}
	b.WriteString(`</article></main><aside class="teasers">`)
	for i := range 150 {
		fmt.Fprintf(&b, `<div class="teaser"><h3><a href="/t/%d">Teaser number %d of the day &amp; night</a></h3><span class="teaser__time">%d:00</span></div>`, i, i, i%24)
	}
	b.WriteString(`</aside></body></html>`)
	return b.String()
}

func benchmarkRead(b *testing.B, f Format, content string) {
	r := Record{Path: "a", Bytes: []byte(content), Limits: DefaultLimits()}
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		if out := readOne(f, r, textAlone); out.document == nil {
			b.Fatal(out.failures)
		}
	}
}

func BenchmarkReadHTML(b *testing.B) { benchmarkRead(b, htmlPage, articlePage()) }

func BenchmarkReadMarkdown(b *testing.B) {
	benchmarkRead(b, markdown, strings.Repeat("## Harbour\n\n"+sentences(20)+"\n\n- *"+sentences(1)+"*\n\n", 40))
}

func BenchmarkReadText(b *testing.B) {
	benchmarkRead(b, plainText, strings.Repeat(sentences(20)+"\n\n", 40))
}
