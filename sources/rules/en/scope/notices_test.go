package scope

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// noticesIn says of each notice in a text whether it is general or specific.
func noticesIn(text string) string {
	d := &document.Document{Text: text, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}}
	var said []string
	for _, n := range ReadNotices(prose.Read(d)) {
		if n.General {
			said = append(said, "general")
		} else {
			said = append(said, "specific")
		}
	}
	return strings.Join(said, "; ")
}

func TestNoticesKeepTheirExamples(t *testing.T) {
	for _, err := range append(NoticeRules.Check(noticesIn), NoticeRules.CheckRows(noticesIn)...) {
		t.Error(err)
	}
}

func TestANoticeNamesWhatWasChanged(t *testing.T) {
	text := "Correction: An earlier version of this article misstated how many people were killed. It gave the number as 21."
	d := &document.Document{Text: text, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}}
	notices := ReadNotices(prose.Read(d))
	if len(notices) != 1 || notices[0].Span.Len() != len(text) || notices[0].General {
		t.Fatalf("notices %+v, want one over the whole text", notices)
	}
	for _, concept := range []string{"person", "kill"} {
		if !strings.Contains(" "+strings.Join(notices[0].Concepts, " ")+" ", " "+concept+" ") {
			t.Errorf("%q is not among the concepts %q", concept, notices[0].Concepts)
		}
	}
}
