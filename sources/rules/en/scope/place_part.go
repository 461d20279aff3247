package scope

import (
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// mostOf are the words with which a text goes on from a figure to where the most or
// the worst of it was.
var mostOf = wording.Set("mostly mainly chiefly especially particularly notably worst heaviest hardest most majority bulk largest biggest")

// tellsMostOf reports whether what stands between the figure and the place behind it
// goes on to where most of it was: "62 homes burned, with the worst losses along Elm
// Road". That place holds a part alone.
func (s *shape) tellsMostOf(f *rules.Figure, m mention) bool {
	parted := false
	for i := f.Last; i < min(m.first, f.Last+reach); i++ {
		parted = parted || s.lower(i) == ","
		if parted && mostOf[s.lower(i)] {
			return true
		}
	}
	return false
}
