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
	// spacing is how far apart the lines of a paragraph are set here.
	spacing   float64
	opensPart bool
	// bold is set where all of it is bold, opensBold where its beginning is.
	bold, opensBold bool
}

func (l line) text() string { return strings.Join(l.cells, "\t") }

const (
	// fewLines are too few lines to tell by them how far apart they are set, and
	// usualSpacing, in sizes, is how far that usually is.
	fewLines, usualSpacing = 4, 1.3
	// manyLines are so many that a third of the gaps between them are inside
	// paragraphs.
	manyLines = 12
)

// linesOf joins the segments of one part that stand on one line.
func linesOf(part []segment) []line {
	slices.SortStableFunc(part, func(a, b segment) int { return cmp.Compare(b.y, a.y) })
	var out []line
	for _, s := range part {
		if n := len(out); n > 0 && near(out[n-1].y, s.y, sameLine*s.size) {
			last := &out[n-1]
			last.cells = append(last.cells, strings.TrimSpace(s.text))
			last.end, last.bold = max(last.end, s.end), last.bold && s.bold
			continue
		}
		out = append(out, line{cells: []string{strings.TrimSpace(s.text)}, x: s.x, end: s.end, y: s.y, size: s.size, page: s.page, bold: s.bold, opensBold: s.opensBold})
	}
	if len(out) == 0 {
		return nil
	}
	out[0].opensPart = true
	left, right := out[0].x, out[0].end
	for _, l := range out {
		left, right = min(left, l.x), max(right, l.end)
	}
	for i := range out {
		out[i].left, out[i].right = left, right
	}
	spacing := spacingOf(out)
	for i := range out {
		if out[i].spacing = spacing; spacing == 0 {
			out[i].spacing = usualSpacing * out[i].size
		}
	}
	return out
}

// spacingOf is how far apart the lines of one part are set inside paragraphs, 0
// where they are too few to tell.
func spacingOf(lines []line) float64 {
	var gaps []float64
	for i, l := range lines[1:] {
		gaps = append(gaps, lines[i].y-l.y)
	}
	slices.Sort(gaps)
	switch {
	case len(gaps) >= manyLines:
		return gaps[len(gaps)/3] // most gaps are those inside paragraphs
	case len(gaps) >= fewLines:
		return gaps[len(gaps)/6] // those of short paragraphs may be few
	}
	return 0
}

// isShort reports whether a line ends well before the right edge of its part.
func (l line) isShort() bool { return l.end < l.right-(l.right-l.left)/5 }

// paragraph is lines that belong together.
type paragraph struct {
	text  []byte
	pages []PageStart
	kind  Kind
	size  float64
	bold  bool
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
		p := &paragraph{size: l.size, bold: l.bold}
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
	case p.bold && !l.opensBold || l.bold && !p.bold && p.ends():
		return false // a heading ends, or begins
	case l.opensPart:
		return p.kind != Row && !p.ends() && startsLower(l.cells[0])
	}
	gap := p.last.y - l.y
	indented := l.x > l.left+0.8*l.size && p.last.x < p.last.left+0.8*l.size && p.kind != Item
	return gap < 1.35*max(l.spacing, l.size) && !indented && !(p.last.isShort() && p.ends())
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
	p.last, p.bold = l, p.bold && l.bold
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
	// headings are set; headings may be bold instead.
	titleSize, headingSize = 1.3, 1.12
	// headingLongest is the most characters that a heading has, and titleBlocks
	// among how many of the first blocks the title is.
	headingLongest, titleBlocks = 160, 8
)

// blocksOf makes blocks of the paragraphs, and finds the title among them.
func blocksOf(all []*paragraph) []Block {
	usual, usuallyBold := usualSize(all), mostlyBold(all)
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
		} else if kind == Paragraph && (p.size >= headingSize*usual || p.bold && !usuallyBold) && len(p.text) < headingLongest && !p.ends() {
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

// mostlyBold reports whether half of the characters or more are in bold paragraphs,
// which then are no headings.
func mostlyBold(all []*paragraph) bool {
	bold, letters := 0, 0
	for _, p := range all {
		letters += len(p.text)
		if p.bold {
			bold += len(p.text)
		}
	}
	return 2*bold >= letters
}
