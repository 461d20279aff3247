package prose

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/google/go-cmp/cmp"
)

func TestQuotations(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{`She said "forty" and left.`, []string{`"forty"`}},
		{`“Forty,” she said. “Or more.”`, []string{`“Forty,”`, `“Or more.”`}},
		{`''Forty,'' she said.`, []string{`''Forty,''`}},
		{`‘The teachers’ union counted forty,’ she said.`, []string{`‘The teachers’ union counted forty,’`}},
		{`'Forty,' she said of the miners' strike.`, []string{`'Forty,'`}},
		{`The miners' strike cost the '90s dearly.`, nil},
		{`“Forty, she said. “Or more,” he said.`, []string{`“Forty, she said.`, `“Or more,”`}},
		{`It was forty," she said. "Or more," he said.`, []string{`"Or more,"`}},
		{`"Forty and counting`, []string{`"Forty and counting`}},
		{`«Forty», he said.`, []string{`«Forty»`}},
	} {
		d := &document.Document{Text: c.text, Blocks: []document.Block{{Span: document.Span{End: len(c.text)}}}}
		var got []string
		for _, q := range Read(d).Quotations {
			got = append(got, q.Span.Of(c.text))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.text, diff)
		}
	}
}
