package reports

import (
	"strings"
	"unicode"

	"github.com/claimdiff/claimdiff/compare"
)

// passage shows a sentence: the figure between asterisks, words of place and
// time between ‹ ›, words that the other passage lacks in [-…-] or {+…+}.
func (s *screen) passage(p passage) {
	heading := join(p.Document, p.Note)
	if p.Source != "" {
		heading += ", citing " + p.Source
	}
	s.say(faint, "     ", heading)
	s.runs("       ", p.Runs)
}

// runs lays out a text whose runs carry signs.
func (s *screen) runs(indent string, runs []run) {
	words, glued := []string{}, false
	for i, r := range runs {
		bare := strings.TrimSpace(r.Text)
		if bare == "" {
			glued = false
			continue
		}
		open, end, style := signs(neighbour(runs, i, -1), r, neighbour(runs, i, 1))
		pieces := s.split(style, open+bare+end)
		if glued && strings.TrimLeftFunc(r.Text, unicode.IsSpace) == r.Text {
			words[len(words)-1] += pieces[0]
			pieces = pieces[1:]
		}
		words = append(words, pieces...)
		glued = strings.TrimRightFunc(r.Text, unicode.IsSpace) == r.Text
	}
	s.flow(indent, words)
}

// neighbour is the next run in a direction that holds more than white space;
// the zero run where there is none.
func neighbour(runs []run, i, step int) run {
	for i += step; i >= 0 && i < len(runs); i += step {
		if strings.TrimSpace(runs[i].Text) != "" {
			return runs[i]
		}
	}
	return run{}
}

// signs are what stands around a run, and its style. Runs beside each other
// that changed alike stand in one pair of brackets.
func signs(before, r, after run) (open, end string, style style) {
	switch {
	case r.Figure != nil:
		open, end, style = "*", "*", bold
	case r.Scope != "":
		open, end, style = "‹", "›", marked
	}
	brackets, tone := changeSigns(r.Change)
	if brackets[0] == "" {
		return open, end, style
	}
	if before.Change != r.Change {
		open = brackets[0] + open
	}
	if after.Change != r.Change {
		end += brackets[1]
	}
	return open, end, tone
}

func changeSigns(change compare.DiffOp) ([2]string, style) {
	switch change {
	case compare.Delete:
		return [2]string{"[-", "-]"}, red
	case compare.Insert:
		return [2]string{"{+", "+}"}, green
	}
	return [2]string{}, plain
}
