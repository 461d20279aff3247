package en

import "testing"

func TestHeadersTellTheirFields(t *testing.T) {
	for _, row := range columnRows {
		if field, _, ok := columnOf(row.example); !ok || field != row.field {
			t.Errorf("%q is %q, %v; want %q", row.example, field, ok, row.field)
		}
		if field, _, ok := columnOf(row.counterExample); ok {
			t.Errorf("%q is told to be %q", row.counterExample, field)
		}
	}
	if _, of, _ := columnOf("deaths low"); of != "deaths" {
		t.Errorf("the low estimate is of %q", of)
	}
}
