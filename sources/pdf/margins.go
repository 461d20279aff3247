package pdf

import (
	"regexp"
	"strings"
)

// margin is the part of a page's height at its top and at its bottom in which
// running titles stand.
const margin = 0.12

// digits are what differs between the running titles of two pages.
var digits = regexp.MustCompile(`\d+|\b[ivxlc]+\b`)

// pageNumber is a line that is nothing but the number of its page.
var pageNumber = regexp.MustCompile(`(?i)^[-–— ]*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?[-–— ]*$`)

// dropMargins leaves out what stands at the top or the bottom of half of the
// pages, but for its numbers, and the numbers of pages.
func dropMargins(pages []page) {
	seen := map[string]int{}
	for _, p := range pages {
		on := map[string]bool{}
		for _, s := range p.segments {
			if p.inMargin(s) {
				on[marginText(s)] = true
			}
		}
		for text := range on {
			seen[text]++
		}
	}
	for i := range pages {
		p := &pages[i]
		kept := p.segments[:0]
		for _, s := range p.segments {
			repeats := seen[marginText(s)] >= 2 && 2*seen[marginText(s)] >= len(pages)
			if p.inMargin(s) && (repeats || pageNumber.MatchString(strings.TrimSpace(s.text))) {
				continue
			}
			kept = append(kept, s)
		}
		p.segments = kept
	}
}

func marginText(s segment) string {
	return digits.ReplaceAllString(strings.Join(strings.Fields(s.text), " "), "#")
}

// page is the text of one page and its height.
type page struct {
	segments    []segment
	bottom, top float64
}

func (p page) inMargin(s segment) bool {
	height := p.top - p.bottom
	return s.y > p.top-margin*height || s.y < p.bottom+margin*height
}
