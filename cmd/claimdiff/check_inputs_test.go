package main

import "testing"

func TestTheFolderBelowAnArgumentIsAStory(t *testing.T) {
	for _, c := range []struct {
		argument, file string
		folder         string
		ok             bool
	}{
		{"stories", "stories/flood/a.txt", "stories/flood", true},
		{"stories/", "stories/flood/day one/a.txt", "stories/flood", true},
		{"./stories", "stories/a.txt", "", true},
		{".", "flood/a.txt", "flood", true},
		{"..", "../flood/a.txt", "../flood", true},
		{"/tmp", "/tmp/flood/a.txt", "/tmp/flood", true},
		{"/", "/tmp/a.txt", "/tmp", true},
		{"stories/**/*.txt", "stories/flood/a.txt", "stories/flood", true},
		{"stories/**/*.txt", "stories/a.txt", "", true},
		{"*/*.txt", "flood/a.txt", "flood", true},
		{"stories/flood/a.txt", "stories/flood/a.txt", "", true},
		{"stories/fl", "stories/flood/a.txt", "", false},
		{"stories/*.txt", "stories/flood/a.txt", "", false},
		{".", "/tmp/a.txt", "", false},
	} {
		folder, ok := below(c.argument, c.file)
		if folder != c.folder || ok != c.ok {
			t.Errorf("%s below %s: %q %v, want %q %v", c.file, c.argument, folder, ok, c.folder, c.ok)
		}
	}
}
