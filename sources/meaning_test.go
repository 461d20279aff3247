package sources

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

func TestMeaningsOfAttributes(t *testing.T) {
	for _, c := range []struct {
		attribute, counted, event string
		flow                      claim.Flow
	}{
		{"deaths", "person", "kill", claim.Running},
		{"Injured", "person", "injure", claim.Running},
		{"new_cases", "case", "infect", claim.Delta},
		{"cumulativeCases", "case", "infect", claim.Running},
		{"active cases", "case", "infect", claim.Stock},
		{"missing", "person", "miss", claim.Stock},
		{"houses destroyed", "structure", "destroy", claim.Running},
		{"population", "population", "", claim.Stock},
		{"deaths_civilians", "person", "kill", claim.Running},
		{"", "", "", claim.Stock},
		{"#+_", "", "", claim.Stock},
	} {
		m := ReadMeaning(c.attribute, English())
		if m.Attribute != c.attribute || m.Counted.Concept != c.counted || m.Event.Concept != c.event || m.Flow != c.flow {
			t.Errorf("%q means %q %q, %q; want %q %q, %q", c.attribute, m.Counted.Concept, m.Event.Concept, m.Flow, c.counted, c.event, c.flow)
		}
		if !m.Counted.Span.Empty() || !m.Event.Span.Empty() {
			t.Errorf("%q has words in a document", c.attribute)
		}
	}
}
