package compare

// labelOf says what a question is about: the words of the thing counted that
// most figures share, and the widest place that holds all of theirs. A figure
// without such words lends its own sentence's amount.
func labelOf(figures []*figure) string {
	label := commonText(figures)
	if label == "" {
		label = figures[0].stated()
	}
	if place := widestPlace(figures); place != "" {
		label += " in " + place
	}
	return label
}

// commonText is the counted text that most figures use; of two used equally
// often, the longer one, then the first.
func commonText(figures []*figure) string {
	uses := map[string]int{}
	best := ""
	for _, f := range figures {
		text := f.Counted.Text
		if text == "" {
			continue
		}
		uses[text]++
	}
	for _, f := range figures {
		text := f.Counted.Text
		if text == "" || text == best {
			continue
		}
		if uses[text] > uses[best] || uses[text] == uses[best] && len(text) > len(best) {
			best = text
		}
	}
	return best
}

// widestPlace is the narrowest place that holds the places of all figures that
// name one, "" where none does.
func widestPlace(figures []*figure) string {
	var common []string
	for _, f := range figures {
		if len(f.Places) == 0 {
			continue
		}
		own := placeChain(f)
		if common == nil {
			common = own
			continue
		}
		common = intersect(common, own)
	}
	if len(common) == 0 {
		return ""
	}
	return common[0]
}

// placeChain is the nearest place of the figure and those that hold it.
func placeChain(f *figure) []string {
	return append([]string{f.placeName()}, f.Places[0].Within...)
}

func intersect(a, b []string) []string {
	both := []string{}
	for _, x := range a {
		for _, y := range b {
			if x == y {
				both = append(both, x)
				break
			}
		}
	}
	return both
}
