package sources

import (
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/sources/document"
)

func TestDocumentsFromTheFutureAreDoubted(t *testing.T) {
	noon := time.Date(2024, 11, 4, 12, 0, 0, 0, time.UTC)
	day := func(day int) *document.Document {
		return &document.Document{Meta: document.Meta{ID: "d", Published: document.Moment{
			Time: time.Date(2024, 11, day, 0, 0, 0, 0, time.UTC), DateOnly: true}}}
	}
	undated := &document.Document{}
	for _, c := range []struct {
		name     string
		document *document.Document
		now      time.Time
		want     int
	}{
		{"the same day", day(4), noon, 0},
		{"the day after", day(5), noon, 1},
		{"no present given", day(5), time.Time{}, 0},
		{"no date", undated, noon, 0},
	} {
		if got := FromTheFuture([]*document.Document{c.document}, c.now); len(got) != c.want {
			t.Errorf("%s: %v, want %d caveats", c.name, got, c.want)
		}
	}
}
