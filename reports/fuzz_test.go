package reports

import (
	"io"
	"strings"
	"testing"
)

// smallComparison holds one of everything, in few bytes.
const smallComparison = `{"schema":"claimdiff/comparison/1","policy":{"about_width":0.1},
"documents":[{"id":"d","text":"12 cars\n\nspam","blocks":[{"start":0,"end":7}],"unread":[{"start":9,"end":13,"why":"spam"}]}],
"claims":[{"id":"a","document":"d","quote":{"exact":"12","start":0,"end":2},"sentence":{"exact":"12 cars","start":0,"end":7},"place":[{"start":3,"end":5}]},
{"id":"b","document":"d","quote":{"exact":"cars","start":3,"end":7},"sentence":{"exact":"12 cars","start":0,"end":7}}],
"questions":[{"id":"q","claims":["a","b"],"verdict":"conflict","answers":[{"claims":["a"],"low":12,"high":12,"reading":{"low":11,"high":13}},{"claims":["b"],"reading":{"low":9}}]}],
"findings":[{"id":"f","questions":["q"],"sides":[{"claims":["a"]},{"claims":["b"]}],"claims":["a","b"],"diff_of":["a","b"],"diff":[{"op":"delete","text":"12"},{"op":"equal","text":" cars"}]}],
"near_misses":[{"claims":["a","b"]}],
"revision":{"old":"d","new":"e","sentences":[{"op":"changed","old":{"exact":"12","start":0,"end":2},"new":null,"diff":[{"op":"delete","text":"12"}]}],
"figures":[{"state":"changed","old":"a","new":"b","changes":["value","source"]},{"state":"added","new":"x"}],"notices":[{"exact":"12"}]},"errors":[{"line":1}],"caveats":[{"document":"d"}]}`

// A saved comparison comes from anywhere: whatever it says, every format
// writes it, all of it can be explained, and nothing panics.
func FuzzLoadedView(f *testing.F) {
	f.Add(smallComparison)
	f.Add(strings.NewReplacer(`"start":0`, `"start":-1`, `"end":7`, `"end":99999`, `"low":12`, `"low":-9e99`).Replace(smallComparison))
	f.Add(strings.Replace(smallComparison, `"diff_of":["a","b"]`, `"diff_of":["x","y"]`, 1))
	f.Add(strings.Replace(smallComparison, `"diff_of":["a","b"]`, `"diff_of":["a","a"]`, 1))
	f.Add(strings.Replace(smallComparison, `"revision"`, `"other"`, 1))
	f.Fuzz(func(t *testing.T, saved string) {
		view, err := LoadView(strings.NewReader(saved))
		if err != nil {
			return
		}
		for _, format := range Formats {
			if err := format.Write(io.Discard, view, Terminal{Width: 60}); err != nil {
				t.Errorf("%s: %v", format.Name, err)
			}
		}
		SavedDocuments(view)
		ids := view.IDs()
		for _, id := range ids[:min(len(ids), 5)] {
			if err := writeExplanation(io.Discard, Explain(view, id), Terminal{Width: 60}); err != nil {
				t.Errorf("explain %s: %v", id, err)
			}
		}
	})
}
