package sources

import (
	"fmt"
	"time"

	"github.com/claimdiff/claimdiff/sources/document"
)

// FromTheFuture returns a caveat for every document that says it was published
// after now, or on a later day where it gives no clock time. A zero now doubts
// nothing.
func FromTheFuture(documents []*document.Document, now time.Time) []document.Caveat {
	var caveats []document.Caveat
	for _, d := range documents {
		if now.IsZero() || d.Published.IsZero() || !d.Published.Time.After(now) {
			continue
		}
		caveats = append(caveats, document.Caveat{Document: d.ID, Say: fmt.Sprintf(
			"The document is dated %s, which is later than the present of this run, %s; what it says of days may be wrong.",
			d.Published, now.Format(time.RFC3339))})
	}
	return caveats
}
