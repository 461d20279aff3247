package document

import "sort"

// PageStart is where in a document's text a page of its source begins.
type PageStart struct {
	// Offset is the byte offset in Text.
	Offset int
	// Page counts from 1.
	Page int
}

// PageAt is the page that the byte offset of Text stands on, counted from 1; 0
// where the source has no pages.
func (d *Document) PageAt(offset int) int {
	next := sort.Search(len(d.Pages), func(i int) bool { return d.Pages[i].Offset > offset })
	if next == 0 {
		return 0
	}
	return d.Pages[next-1].Page
}
