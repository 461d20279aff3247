package scope

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// topicOf is the terms of a text whose first line is its title.
func topicOf(text string) string {
	title, body, _ := strings.Cut(text, "\n")
	d := &document.Document{Text: text, Blocks: []document.Block{
		{Span: document.Span{End: len(title)}, Section: document.Headline},
		{Span: document.Span{Start: len(text) - len(body), End: len(text)}, Section: document.Body},
	}}
	var terms []string
	for _, t := range ReadTopic(prose.Read(d)).Terms {
		word := string(t.Kind) + ":" + t.Text
		if t.Title {
			word += "!"
		}
		terms = append(terms, word)
	}
	return strings.Join(terms, " ")
}

func TestTopics(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ferry sinks off Kel\nThe ferry Alder sank near Kel on Monday, and Ann Roe said the ferries were old.",
			"name:Alder name:Ann name:Kel! name:Roe word:ferry! word:sink!"},
		{"Seoul weighs its answer\nSouth Korean officials met in France.", "place:France place:Seoul! place:South Korea word:weigh!"},
		{"MINERS TRAPPED IN OSTRA\nTwelve miners were trapped in Ostra, the governor of Ostra said.", "name:Ostra! word:governor word:miner! word:trap! word:twelve"},
		{"Dead and missing\nThe toll rose: 12 people died.", "word:kill! word:miss!"},
		{"The week ahead\nOfficials said on Tuesday that more people had reported.", ""},
	} {
		if got := topicOf(c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
