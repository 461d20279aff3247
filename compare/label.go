package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// labelOf says what a question is about: the words of the thing counted that
// most figures share, what is said to have become of it, and the place that
// holds most of them. Where they have no such words it names the measure, and
// quotes what one of them says to have happened.
func labelOf(figures []*figure) string {
	if several := slices.DeleteFunc(slices.Clone(figures), (*figure).isOne); len(several) > 0 {
		figures = several // of one person a text tells what he was
	}
	text := commonText(figures)
	parts := []string{text}
	if text == "" {
		parts = []string{measureLabel(figures)}
	}
	held := commonHolder(figures)
	if said := commonEvent(figures, text); said != "" && held == "" {
		parts = append(parts, said)
	}
	parts = append(parts, held)
	if place, leads := widestPlace(figures); place != "" {
		parts = append(parts, leads, place)
	}
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), " ")
}

// commonHolder is whose number all figures are that belong to somebody, "" where
// none does, or they differ.
func commonHolder(figures []*figure) string {
	common, holder := "", ""
	for _, f := range figures {
		switch c := f.Counted; {
		case c.Holder == "" || c.Holder == holder:
		case holder != "":
			return ""
		default:
			common, holder = c.Held, c.Holder
		}
	}
	return common
}

// measureNames are what questions whose figures count nothing by name are about.
var measureNames = map[quantity.Dimension]string{
	quantity.Count: "a number", quantity.Share: "a share", quantity.Money: "an amount of money",
	quantity.Length: "a length", quantity.Area: "an area", quantity.Volume: "a volume", quantity.Mass: "a weight",
	quantity.Duration: "a length of time", quantity.Speed: "a speed", quantity.Temperature: "a temperature",
	quantity.Rate: "a rate", quantity.Other: "a measure",
}

// measureLabel names what the figures measure and, in the words of the first
// that has any, what is said of it.
func measureLabel(figures []*figure) string {
	name := measureNames[figures[0].Quantity.Dimension]
	for _, f := range figures {
		if f.Event.Text != "" && f.Event.Said == "" {
			return name + " (“" + strings.Join(strings.Fields(f.Event.Text), " ") + "”)"
		}
	}
	return name
}

// commonEvent is what is said of the thing counted by the figures that count it
// by the given words and know words for it, "" where they differ or none does.
func commonEvent(figures []*figure, text string) string {
	common := ""
	for _, f := range figures {
		switch said := f.Event.Said; {
		case said == "" && !f.Event.Bare && f.noun() == text: // its noun says it
			return ""
		case said == "" || said == common:
		case common == "":
			common = said
		default:
			return ""
		}
	}
	return common
}

// commonText is the counted text that most figures use, among those narrowed by
// the words that narrow at least half of all; of two used equally often, the
// longer one, then the first. Words with a capital that another figure writes
// without one have it from the start of a sentence.
func commonText(figures []*figure) string {
	uses := map[string]int{}
	narrowing := commonNarrowing(figures)
	for _, f := range figures {
		uses[f.noun()]++
	}
	best := ""
	for _, f := range figures {
		text := f.noun()
		if text == "" || text == best || narrowing != "" && f.narrowing() != narrowing {
			continue
		}
		if best == "" || uses[text] > uses[best] || uses[text] == uses[best] && len(text) > len(best) {
			best = text
		}
	}
	if plain := inSentence(best); uses[plain] > 0 {
		return plain
	}
	return best
}

// commonNarrowing is the words that narrow the nouns of half of the figures or
// more, "" where there are none.
func commonNarrowing(figures []*figure) string {
	uses := map[string]int{}
	for _, f := range figures {
		if uses[f.narrowing()]++; f.narrowing() != "" && 2*uses[f.narrowing()] >= len(figures) {
			return f.narrowing()
		}
	}
	return ""
}

func (f *figure) narrowing() string { return strings.Join(f.Counted.Qualifiers, ",") }

// widestPlace is the narrowest place that holds three quarters of the figures
// whose sentences name one, and the word that leads to it behind a noun; "" where
// none does, or fewer than half name one.
func widestPlace(figures []*figure) (place, leads string) {
	held, depth := map[string]int{}, map[string]int{}
	leading := map[string]string{}
	placed := 0
	var order []string
	for _, f := range figures {
		if !f.namesPlace() {
			continue
		}
		placed++
		chain := placeChain(f)
		for i, name := range chain {
			if held[name] == 0 {
				order = append(order, name)
				leading[name] = f.Places[0].Leads
			}
			held[name]++
			depth[name] = max(depth[name], len(chain)-i)
		}
	}
	if 2*placed < len(figures) {
		return "", ""
	}
	for _, name := range order {
		if 4*held[name] >= 3*placed && (place == "" || depth[name] > depth[place]) {
			place = name
		}
	}
	return place, leading[place]
}

// namesPlace reports whether the figure's own sentence names its place, and
// not only the story around it.
func (f *figure) namesPlace() bool {
	return len(f.Places) > 0 && (f.Places[0].Span.Empty() || f.Sentence.Contains(f.Places[0].Span))
}

// placeChain is the nearest place of the figure and those that hold it.
func placeChain(f *figure) []string {
	return append([]string{f.placeName()}, f.Places[0].Within...)
}
