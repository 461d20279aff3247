package sources

import (
	"regexp"
	"strings"
)

const (
	// markdownDeepest is how many block quotes and lists one line may open
	// inside each other.
	markdownDeepest = 100
	// markdownMarks bounds the sum, over the paragraphs, of the square of the
	// marks in each: the parser compares every mark with those before it. A
	// paragraph may have 14,000.
	markdownMarks = 200_000_000
)

// openers are the block quotes and list entries that a line opens.
var openers = regexp.MustCompile(`^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+`)

// opener is one of them.
var opener = regexp.MustCompile(`>|[-*+][ \t]|\d[.)]`)

// boundMarkdown refuses text that no article has and that the parser would
// take very long for: its time grows with the square of what is bounded here.
func boundMarkdown(body string) error {
	number, marks, spent := 0, 0, 0
	for line := range strings.Lines(body) {
		number++
		opened := openers.FindString(line)
		if len(opened) > markdownDeepest && len(opener.FindAllString(opened, markdownDeepest+1)) > markdownDeepest {
			return &problem{line: number, message: "its quotations and lists are nested too deep", hint: "save the article as plain text"}
		}
		if strings.TrimSpace(line) == "" {
			marks = 0
			continue
		}
		for _, mark := range []string{"*", "_", "~", "["} {
			n := strings.Count(line, mark)
			spent += n * (2*marks + n)
			marks += n
		}
		if spent > markdownMarks {
			return &problem{line: number, message: "it has more marks of emphasis and links than an article can have", hint: "save the article as plain text"}
		}
	}
	return nil
}
