package en

import "testing"

func TestEveryRowOfATableIsRead(t *testing.T) {
	for _, err := range figureRules.CheckRows(describe) {
		t.Error(err)
	}
}
