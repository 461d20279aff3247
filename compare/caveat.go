package compare

import (
	"fmt"

	"github.com/claimdiff/claimdiff/sources/document"
)

// caveats are the doubts that comparing adds to those of reading: documents
// whose figures were compared without a date, and limits that were reached.
func caveats(matters []*matter, aligned alignment, diffs *differ) []document.Caveat {
	all := diffs.caveats()
	if aligned.echoesCut {
		all = append(all, document.Caveat{Say: fmt.Sprintf(
			"More than %d figures state one number; only the first were looked through for repeats of each other.", maximumEchoes)})
	}
	if aligned.cut {
		all = append(all, document.Caveat{Say: fmt.Sprintf(
			"More than %d kinds of figures count the same; of those only the first were held against each other.", maximumBlock)})
	}
	doubted := map[*document.Document]bool{}
	for _, m := range matters {
		if m.cut {
			all = append(all, document.Caveat{Say: fmt.Sprintf(
				"The question %q has more than %d different answers; only the first were held against each other.", m.Label, maximumStances)})
		}
		for _, f := range m.figures {
			if len(m.Origins) > 1 && !f.dated() && !doubted[f.doc] {
				doubted[f.doc] = true
				all = append(all, undated(f.doc))
			}
		}
	}
	return all
}

func undated(d *document.Document) document.Caveat {
	return document.Caveat{Document: d.ID, Say: "The document gives no date, so its figures were compared without regard to when they hold."}
}
