package en

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

func TestAttributesTellTheirFlow(t *testing.T) {
	for _, row := range flowRows {
		if flow, ok := flowOf(row.example); !ok || flow != row.flow {
			t.Errorf("%q is %q, %v; want %q", row.example, flow, ok, row.flow)
		}
		if flow, ok := flowOf(row.counterExample); ok {
			t.Errorf("%q is told to be %q", row.counterExample, flow)
		}
	}
	if flow, _ := flowOf("total new cases"); flow != claim.Delta {
		t.Errorf("new cases in total are %q", flow)
	}
}

func TestWholes(t *testing.T) {
	for words, want := range map[string]bool{
		"Total": true, " ALL regions ": true, "Grand  total:": true, "(all)": true,
		"": false, "Total loss of the Aurora": false, "Allenby": false, "Summerfield": false,
	} {
		if got := isWhole(words); got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
}
