package en

import "testing"

func TestSievesKeepTheirExamples(t *testing.T) {
	for _, err := range Language().CheckSieves() {
		t.Error(err)
	}
}
