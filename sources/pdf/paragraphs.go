package pdf

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one line of a part of a page; several cells make it a row.
type line struct {
	cells     []string
	x, end, y float64
	size      float64
	page      int
	right     float64
	left      float64
	spacing   float64
	opensPart bool
}

func (l line) text() string { return strings.Join(l.cells, "\t") }

const (
	// fewLines are too few lines to tell by them how far apart they are set, and
	// usualSpacing, in sizes, is how far that usually is.
	fewLines, usualSpacing = 4, 1.3
)

// linesOf joins the segments of one part that stand on one line.
func linesOf(part []segment) []line {
	slices.SortStableFunc(part, func(a, b segment) int { return cmp.Compare(b.y, a.y) })
	var out []line
	for _, s := range part {
		if n := len(out); n > 0 && near(out[n-1].y, s.y, sameLine*s.size) {
			last := &out[n-1]
			last.cells = append(last.cells, strings.TrimSpace(s.text))
			last.end = max(last.end, s.end)
			continue
		}
		out = append(out, line{cells: []string{strings.TrimSpace(s.text)}, x: s.x, end: s.end, y: s.y, size: s.size, page: s.page})
	}
	if len(out) == 0 {
		return nil
	}
	out[0].opensPart = true
	left, right := out[0].x, out[0].end
	var gaps []float64
	for i, l := range out {
		left, right = min(left, l.x), max(right, l.end)
		if i > 0 {
			gaps = append(gaps, out[i-1].y-l.y)
		}
	}
	slices.Sort(gaps)
	for i := range out {
		out[i].left, out[i].right = left, right
		switch {
		case len(gaps) >= fewLines:
			out[i].spacing = gaps[len(gaps)/3] // most gaps are those inside paragraphs
		default:
			out[i].spacing = usualSpacing * out[i].size
		}
	}
	return out
}

// paragraph is lines that belong together.
type paragraph struct {
	text  []byte
	pages []PageStart
	kind  Kind
	size  float64
	last  line
}

// paragraphs puts lines together.
func paragraphs(lines []line) []*paragraph {
	var out []*paragraph
	known := hyphened(lines)
	for _, l := range lines {
		if n := len(out); n > 0 && out[n-1].goesOn(l) {
			out[n-1].add(l, known)
			continue
		}
		p := &paragraph{size: l.size}
		if len(l.cells) > 1 {
			p.kind = Row
		} else if rest := unmarked(l.cells[0]); rest != l.cells[0] {
			p.kind, l.cells = Item, []string{rest}
		}
		p.add(l, known)
		out = append(out, p)
	}
	return out
}

// goesOn reports whether a line belongs to the paragraph.
func (p *paragraph) goesOn(l line) bool {
	switch {
	case p.kind == Row || len(l.cells) > 1 || !near(p.size, l.size, p.size/8) || unmarked(l.cells[0]) != l.cells[0]:
		return false
	case l.opensPart:
		return p.kind != Row && !p.ends() && startsLower(l.cells[0])
	}
	gap := p.last.y - l.y
	short := p.last.end < p.last.right-(p.last.right-p.last.left)/5
	indented := l.x > l.left+0.8*l.size && p.last.x < p.last.left+0.8*l.size && p.kind != Item
	return gap < 1.35*max(l.spacing, l.size) && !indented && (!short || !p.ends())
}

// ends reports whether the paragraph ends as a sentence does.
func (p *paragraph) ends() bool {
	text := bytes.TrimRight(p.text, "\"'”’»)] ")
	last, _ := utf8.DecodeLastRune(text)
	return strings.ContainsRune(".!?:…", last)
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// hyphened are the words with a hyphen in them that the lines have, in lower
// case, those at the end of a line left out.
func hyphened(lines []line) map[string]bool {
	out := map[string]bool{}
	for _, l := range lines {
		for word := range strings.FieldsSeq(l.text()) {
			if word = strings.ToLower(strings.TrimFunc(word, unicode.IsPunct)); strings.Contains(word, "-") {
				out[word] = true
			}
		}
	}
	return out
}

// add adds a line; a word that is parted at the end of the line before it is
// joined, without its hyphen unless it is known with it.
func (p *paragraph) add(l line, known map[string]bool) {
	after := l.text()
	switch {
	case len(p.text) == 0:
	case bytes.HasSuffix(p.text, []byte("-")) && known[joined(p.text[max(0, len(p.text)-longestWord):], after)]:
	case bytes.HasSuffix(p.text, []byte("\u00ad")), parted(p.text) && startsLower(after):
		_, cut := utf8.DecodeLastRune(p.text)
		p.text = p.text[:len(p.text)-cut]
	case !bytes.HasSuffix(p.text, []byte("-")) || bytes.HasSuffix(p.text, []byte(" -")):
		p.text = append(p.text, ' ')
	}
	if n := len(p.pages); n == 0 || p.pages[n-1].Page != l.page {
		p.pages = append(p.pages, PageStart{len(p.text), l.page})
	}
	p.text = append(p.text, after...)
	p.last = l
}

// longestWord is the most bytes of a word that is looked up.
const longestWord = 64

// joined is the word that goes on from one line to the next, in lower case, with
// the hyphen between.
func joined(before []byte, after string) string {
	first, _, _ := strings.Cut(after, " ")
	return strings.ToLower(strings.TrimFunc(string(before[bytes.LastIndexByte(before, ' ')+1:])+first, unicode.IsPunct))
}

// parted reports whether a line ends in the middle of a word: in a hyphen behind
// a letter. Behind a digit it is a hyphen's own: "20-year-old".
func parted(s []byte) bool {
	rest, found := bytes.CutSuffix(s, []byte("-"))
	if !found {
		rest, found = bytes.CutSuffix(s, []byte("‐"))
	}
	last, _ := utf8.DecodeLastRune(rest)
	return found && unicode.IsLetter(last)
}

// unmarked is the text behind the bullet that it opens with.
func unmarked(s string) string {
	for _, bullet := range []string{"•", "‣", "▪", "●", "◦", "■", "–", "-", "*", "·"} {
		if rest, found := strings.CutPrefix(s, bullet+" "); found {
			return strings.TrimSpace(rest)
		}
	}
	return s
}

const (
	// titleSize and headingSize are how much larger than the text titles and
	// headings are set.
	titleSize, headingSize = 1.3, 1.12
	// headingLongest is the most characters that a heading has, and titleBlocks
	// among how many of the first blocks the title is.
	headingLongest, titleBlocks = 160, 8
)

// blocksOf makes blocks of the paragraphs, and finds the title among them.
func blocksOf(all []*paragraph) []Block {
	usual := usualSize(all)
	title := -1
	for i, p := range all[:min(len(all), titleBlocks)] {
		if p.kind == Paragraph && p.pages[0].Page == 1 && p.size >= titleSize*usual && len(p.text) < 2*headingLongest && (title < 0 || p.size > all[title].size) {
			title = i
		}
	}
	var out []Block
	for i, p := range all {
		kind := p.kind
		if i == title {
			kind = Title
		} else if kind == Paragraph && p.size >= headingSize*usual && len(p.text) < headingLongest && !p.ends() {
			kind = Heading
		}
		out = append(out, Block{kind, string(p.text), p.pages})
	}
	return out
}

// usualSize is the size that most characters are set in.
func usualSize(all []*paragraph) float64 {
	letters := map[int]int{}
	most := 0
	for _, p := range all {
		size := int(p.size*2 + 0.5)
		if letters[size] += len(p.text); letters[size] > letters[most] || letters[size] == letters[most] && size < most {
			most = size
		}
	}
	return float64(most) / 2
}
