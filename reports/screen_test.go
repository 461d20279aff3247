package reports

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var escapes = regexp.MustCompile("\x1b\\[[0-9;]*m")

// No line is wider than the screen, whatever its width.
func TestTextFitsTheScreen(t *testing.T) {
	view := NewView(ferry(t), testTool)
	for _, width := range []int{1, 40, 60, 80, 120, 200} {
		for _, color := range []bool{false, true} {
			var out bytes.Buffer
			if err := writeText(&out, view, Terminal{Width: width, Color: color}); err != nil {
				t.Fatal(err)
			}
			for line := range strings.SplitSeq(out.String(), "\n") {
				if columns(line) > max(width, narrowest) {
					t.Errorf("width %d: %d columns: %s", width, columns(line), line)
				}
			}
			if strings.Contains(out.String(), "\x1b") != color {
				t.Errorf("width %d: colour is %v, and there are escapes: %v", width, color, !color)
			}
		}
	}
}

// A question at a terminal shows the nearest of its near misses, and counts the others.
func TestTextCountsNearMisses(t *testing.T) {
	result := ferry(t)
	result.NearMisses = slices.Repeat(result.NearMisses, 4)
	var out bytes.Buffer
	if err := writeText(&out, NewView(result, testTool), Terminal{}); err != nil {
		t.Fatal(err)
	}
	if shown := strings.Count(out.String(), "Kept apart: "); shown != mostNearMisses {
		t.Errorf("%d near misses are shown", shown)
	}
	if !strings.Contains(out.String(), "Kept apart, too: 2 pairs") {
		t.Error("the others are not counted")
	}
}

// Colour only repeats what signs and words say.
func TestColorAddsNoWords(t *testing.T) {
	view := NewView(ferry(t), testTool)
	var plain, colored bytes.Buffer
	if err := writeText(&plain, view, Terminal{}); err != nil {
		t.Fatal(err)
	}
	if err := writeText(&colored, view, Terminal{Color: true}); err != nil {
		t.Fatal(err)
	}
	if stripped := escapes.ReplaceAllString(colored.String(), ""); stripped != plain.String() {
		t.Error(firstDifference(stripped, plain.String()))
	}
	for _, sign := range []string{"[-", "-]", "{+", "+}", "‹", "›"} {
		if !strings.Contains(plain.String(), sign) {
			t.Errorf("the text without colour lacks %s", sign)
		}
	}
}

func TestColumnsBreakNoWordWithoutNeed(t *testing.T) {
	for _, test := range []struct {
		widths, words []int
		room          int
		want          string
	}{
		{[]int{10, 20}, []int{4, 9}, 40, "[10 20]"},
		{[]int{10, 40}, []int{4, 9}, 30, "[10 20]"},
		{[]int{18, 19}, []int{18, 9}, 30, "[18 12]"},
		{[]int{30, 12}, []int{30, 12}, 30, "[18 12]"},
		{[]int{30, 30}, []int{30, 30}, 10, "[8 8]"},
	} {
		if got := fmt.Sprint(fit(test.widths, test.words, test.room)); got != test.want {
			t.Errorf("fit(%v, %v) into %d = %s, want %s", test.widths, test.words, test.room, got, test.want)
		}
	}
}
