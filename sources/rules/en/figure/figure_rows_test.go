package figure

import "testing"

func TestEveryRowOfATableIsRead(t *testing.T) {
	for _, err := range Rules.CheckRows(describe) {
		t.Error(err)
	}
}
