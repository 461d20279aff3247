package pdf

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

const (
	// gutter is how wide, in points, the gap between two columns is at least.
	gutter = 9
	// columnLines is how many lines a column has at least, and columnLetters how
	// many characters they have on average: the cells of tables have fewer.
	columnLines, columnLetters = 3, 18
	// deepestCut is how often a page is cut.
	deepestCut = 40
)

// inOrder puts the segments of a page, which stand from the top to the bottom,
// into reading order: the page is cut between columns where a gap goes all the
// way down, else at the widest gap across, and each part again (the recursive
// X-Y cut of Nagy and Seth, 1984). It returns the parts that are not cut.
func inOrder(all []segment, depth int) [][]segment {
	if len(all) < 2*columnLines || depth > deepestCut {
		return [][]segment{all}
	}
	if left, right, ok := cutDown(all); ok {
		return append(inOrder(left, depth+1), inOrder(right, depth+1)...)
	}
	if at := cutAcross(all); at > 0 && hasColumns(all) {
		return append(inOrder(all[:at], depth+1), inOrder(all[at:], depth+1)...)
	}
	return [][]segment{all}
}

// cutDown parts the segments at the widest gap that goes all the way down, if
// there is prose to both sides of it.
func cutDown(all []segment) (left, right []segment, ok bool) {
	byLeft := slices.Clone(all)
	slices.SortStableFunc(byLeft, func(a, b segment) int { return cmp.Compare(a.x, b.x) })
	end, at, widest := byLeft[0].end, 0.0, 0.0
	for _, s := range byLeft[1:] {
		if gap := s.x - end; gap >= gutter && gap > widest {
			at, widest = end+gap/2, gap
		}
		end = max(end, s.end)
	}
	if widest == 0 {
		return nil, nil, false
	}
	for _, s := range all {
		if s.x < at {
			left = append(left, s)
		} else {
			right = append(right, s)
		}
	}
	return left, right, isColumn(left) && isColumn(right)
}

// isColumn reports whether the segments are lines of prose and not of cells.
func isColumn(all []segment) bool {
	letters := 0
	for _, s := range all {
		letters += utf8.RuneCountInString(s.text)
	}
	return len(all) >= columnLines && letters >= columnLetters*len(all)
}

// hasColumns reports whether some lines of the segments stand beside others.
func hasColumns(all []segment) bool {
	beside := 0
	for i := 1; i < len(all); i++ {
		if near(all[i-1].y, all[i].y, sameLine*all[i].size) {
			beside++
		}
	}
	return beside >= columnLines
}

// cutAcross is where the widest gap across is, as the number of segments above
// it; 0 where there is none.
func cutAcross(all []segment) int {
	at, widest := 0, 0.0
	for i := 1; i < len(all); i++ {
		if gap := (all[i-1].y - all[i].y) - all[i-1].size; gap > widest && !near(all[i-1].y, all[i].y, sameLine*all[i].size) {
			at, widest = i, gap
		}
	}
	return at
}
