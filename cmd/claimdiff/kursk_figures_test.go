package main

import (
	"slices"
	"strings"
	"testing"
)

// wanted is one figure of the event as a careful reader reads it. By and place
// are "" where the reader is not asked.
type wanted struct {
	document string // the start of its file name
	within   string // words of the sentence around it
	form     string
	stated   string
	unit     string
	by       []string // names that will do
	place    string
	day      string
}

var (
	blinken  = []string{"Antony Blinken", "United States"}
	pentagon = []string{"Pentagon", "United States", "Pat Ryder"}
	austin   = []string{"Lloyd Austin"}
	seoul    = []string{"South Korea"}
	kyiv     = []string{"Ukraine", "Volodymyr Zelensky", "Volodymyr Zelenskyy"}
	white    = []string{"White House", "United States", "John Kirby"}
)

var kurskFigures = []wanted{
	{"halvard", "now in Russia's Kursk region", "exact", "8000", "", blinken, "Kursk", ""},
	{"halvard", "have reached Russia's Kursk region", "exact", "8000", "", blinken, "Kursk", "2024-10-31"},
	{"halvard", "yet been seen in combat", "exact", "0", "", blinken, "", ""},
	{"halvard", "would say no more than", "vague", "", "", austin, "", ""},
	{"halvard", "The Pentagon says there are about", "about", "10000", "", pentagon, "Russia", ""},
	{"halvard", "South Korea puts the number", "about", "11000", "", seoul, "Russia", ""},
	{"halvard", "Ukraine says that as many as", "at_most", "12000", "", kyiv, "Russia", ""},
	{"halvard", "Russia is losing about", "about", "1200", "1/d", blinken, "", ""},
	{"hangang", "By Seoul’s own reckoning", "about", "11000", "", seoul, "Russia", ""},
	{"hangang", "The United States speaks of", "about", "10000", "", pentagon, "Russia", ""},
	{"hangang", "told the same news conference", "exact", "8000", "", blinken, "Kursk", ""},
	{"hangang", "more are on the way there", "about", "2000", "", nil, "", ""},
	{"hangang", "On 23 October the White House", "at_least", "3000", "", white, "Russia", "2024-10-23"},
	{"hangang", "none of the soldiers in Kursk", "exact", "0", "", blinken, "Kursk", ""},
	{"larkfield", "The Pentagon puts the North Korean force", "about", "10000", "", pentagon, "Russia", ""},
	{"larkfield", "The Pentagon puts the North Korean force", "exact", "80", "%", pentagon, "Kursk", ""},
	{"larkfield", "That fits with what Antony Blinken", "exact", "8000", "", blinken, "", "2024-10-31"},
	{"larkfield", "military intelligence service says", "at_most", "12000", "", nil, "Russia", ""},
	{"larkfield", "Russia is losing 12,000", "exact", "12000", "1/d", blinken, "", ""},
	{"north-quay", "The Pentagon said on Monday", "about", "10000", "", pentagon, "Russia", "2024-10-28"},
	{"north-quay", "figure given on 23 October", "at_least", "3000", "", white, "", "2024-10-23"},
	{"north-quay", "were being prepared in Russia", "at_most", "12000", "", kyiv, "Russia", ""},
	{"pellworth", "has grown to at least", "at_least", "10000", "", pentagon, "Kursk", "2024-11-04"},
	{"pellworth", "has grown to at least", "exact", "8000", "", nil, "Kursk", "2024-10-31"},
	{"pellworth", "Across the whole of Russia", "between", "11000..12000", "", pentagon, "Russia", "2024-11-04"},
	{"pellworth", "The department had spoken of", "about", "10000", "", nil, "Russia", ""},
	{"pellworth", "South Korea has not changed", "about", "11000", "", seoul, "", ""},
	{"tollgate", "The White House said on Wednesday", "at_least", "3000", "", white, "Russia", ""},
}

func TestKurskFiguresAreReadAsACarefulReaderReadsThem(t *testing.T) {
	t.Chdir("../..")
	c, _ := compareKursk(t, kursk)
	for _, w := range kurskFigures {
		if why := w.missing(c); why != "" {
			t.Errorf("%s, %q: %s", w.document, w.within, why)
		}
	}
}

// missing says what of the wanted figure was not read, "" where all was.
func (w wanted) missing(c comparison) string {
	for _, f := range c.Claims {
		name := strings.TrimPrefix(f.Document, kursk+"/")
		if !strings.HasPrefix(name, w.document) || !strings.Contains(f.Sentence.Exact, w.within) || f.Quantity.Stated != w.stated {
			continue
		}
		if w.stated == "" && f.Quantity.Form != "vague" {
			continue
		}
		return w.differs(f)
	}
	return "the figure " + w.stated + " is not read"
}

func (w wanted) differs(f figure) string {
	places := []string{""}
	for _, p := range f.Place {
		places = append(places, p.Name)
	}
	switch {
	case f.Quantity.Form != w.form:
		return "form " + f.Quantity.Form + ", want " + w.form
	case f.Quantity.Unit != w.unit:
		return "unit " + f.Quantity.Unit + ", want " + w.unit
	case w.by != nil && !slices.Contains(w.by, f.Attribution.By):
		return "said by " + f.Attribution.By + ", want " + w.by[0]
	case !slices.Contains(places, w.place):
		return "in " + strings.Join(places, " ") + ", want " + w.place
	case w.day != "" && (f.AsOf == nil || !strings.HasPrefix(f.AsOf.From, w.day)):
		return "of another day than " + w.day
	}
	return ""
}

func TestKurskAmericansSpeakForNobodyElse(t *testing.T) {
	t.Chdir("../..")
	c, _ := compareKursk(t, kursk)
	heard := 0
	for _, f := range c.Claims {
		if by := f.Attribution.By; by == "Antony Blinken" || by == "Lloyd Austin" {
			heard++
			if via := f.Attribution.Via; len(via) > 0 && !slices.Contains(via, "United States") {
				t.Errorf("%s in %q speaks for %q", by, f.Sentence.Exact, via)
			}
		}
	}
	if heard < 8 {
		t.Errorf("only %d figures are theirs", heard)
	}
}
