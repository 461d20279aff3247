package document

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestBuilderKeepsTheWayBack(t *testing.T) {
	source := "<h1>Two&nbsp;hurt</h1>\n<p> </p><p>A  fire \n"
	var b Builder
	b.Open(Block{Section: Headline})
	b.Verbatim("Two", 4)
	b.Made("\u00a0", Span{7, 13})
	b.Verbatim("hurt", 13)
	b.Open(Block{Section: Body})
	b.Made("\u00a0", Span{26, 27})
	b.Open(Block{Section: Body, Quoted: true})
	b.Space(Span{33, 34})
	b.Verbatim("A", 34)
	b.Space(Span{35, 36})
	b.Space(Span{36, 37})
	b.Verbatim("fire", 37)
	b.Space(Span{41, 43})
	b.Unread("an example")
	var d Document
	b.Fill(&d)
	if want := "Two\u00a0hurt\n\nA fire"; d.Text != want {
		t.Fatalf("text %q, want %q", d.Text, want)
	}
	if len(d.Blocks) != 2 || !d.Blocks[1].Quoted || d.Blocks[1].Span.Of(d.Text) != "A fire" {
		t.Errorf("blocks %+v", d.Blocks)
	}
	if len(d.Unread) != 1 || d.Unread[0].Span != d.Blocks[1].Span {
		t.Errorf("unread %+v", d.Unread)
	}
	if got, _ := d.SourceSpan(Span{3, 5}); got.Of(source) != "&nbsp;" {
		t.Errorf("the space leads back to %q", got.Of(source))
	}
	if got, _ := d.SourceSpan(d.Blocks[1].Span); got.Of(source) != "A  fire" {
		t.Errorf("the second block leads back to %q", got.Of(source))
	}
}

func TestSourceLine(t *testing.T) {
	source := "---\r\nA\rfire\nburns"
	var b Builder
	b.Open(Block{Section: Body})
	b.Verbatim("burns", 12)
	b.Made("!", Span{})
	var d Document
	b.Fill(&d)
	d.LineStarts = LineStarts([]byte(source))
	if line, column, ok := d.SourceLine(2); line != 4 || column != 2 || !ok {
		t.Errorf("line %d, column %d, %v", line, column, ok)
	}
	if _, _, ok := d.SourceLine(5); ok {
		t.Error("words that are not in the source have a line in it")
	}
	if got := LineStarts(nil); len(got) != 1 {
		t.Errorf("an empty source has %d lines", len(got))
	}
}

// TestBuilderProperties writes any stretches of a source into any blocks: the
// blocks are in order, none is blank, and what is verbatim leads back to itself.
func TestBuilderProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		source := rapid.StringMatching(`[a-zé ]{1,40}`).Draw(t, "source")
		var b Builder
		for range rapid.IntRange(0, 30).Draw(t, "steps") {
			start := rapid.IntRange(0, len(source)).Draw(t, "start")
			end := rapid.IntRange(start, len(source)).Draw(t, "end")
			switch rapid.IntRange(0, 4).Draw(t, "step") {
			case 0:
				b.Open(Block{Section: Body})
			case 1:
				b.Verbatim(source[start:end], start)
			case 2:
				b.Made("…", Span{start, end})
			case 3:
				b.Space(Span{start, end})
			case 4:
				b.Tab()
			}
		}
		var d Document
		b.Fill(&d)
		checkBuilt(t, &d, source)
	})
}

func checkBuilt(t *rapid.T, d *Document, source string) {
	end := 0
	for i, block := range d.Blocks {
		if strings.TrimSpace(block.Span.Of(d.Text)) == "" {
			t.Fatalf("block %d is blank", i)
		}
		if i > 0 && d.Text[end:block.Span.Start] != "\n\n" || i == 0 && block.Span.Start != 0 {
			t.Fatalf("block %d starts at %d, after %d", i, block.Span.Start, end)
		}
		end = block.Span.End
	}
	if end != len(d.Text) {
		t.Fatalf("the blocks end at %d of %d bytes", end, len(d.Text))
	}
	for i, p := range d.Pieces {
		if i > 0 && p.Text.Start < d.Pieces[i-1].Text.End {
			t.Fatalf("piece %d overlaps the one before", i)
		}
		if p.Verbatim && p.Text.Of(d.Text) != p.Source.Of(source) {
			t.Fatalf("piece %d is %q, the source has %q", i, p.Text.Of(d.Text), p.Source.Of(source))
		}
	}
}
