package compare

import "testing"

func TestOnlyPossibleRivalsAreNearMisses(t *testing.T) {
	for _, test := range []struct {
		name, claims string
		want         int
	}{
		{"the dead and the injured", "post | mayor | exact 34 | sailor | kill | | 2031-05-02\necho | mayor | exact 60 | sailor | injure | | 2031-05-02", 0},
		{"the dead and some that are there", "post | mayor | exact 34 | sailor | kill | | 2031-05-02\necho | mayor | exact 60 | sailor | present | | 2031-05-02", 1},
		{"each stands in one", "post | mayor | exact 34 | sailor | kill | | 2031-05-02\n" +
			"echo | mayor | exact 60 | sailor | present | | 2031-05-02\npress | mayor | exact 90 | sailor | present | | 2030-01-02", 1},
		{"one question", "post | mayor | exact 34 | sailor | kill | | 2031-05-02\necho | mayor | exact 60 | sailor | kill | | 2031-05-02", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			misses := Run(readNotation(t, test.claims), DefaultPolicy()).NearMisses
			if len(misses) != test.want {
				t.Errorf("%d near misses, want %d: %+v", len(misses), test.want, misses)
			}
		})
	}
}
