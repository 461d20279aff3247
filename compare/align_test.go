package compare

import "testing"

// TestWhatAnswersOneQuestion tells by the number of questions whether figures
// were aligned.
func TestWhatAnswersOneQuestion(t *testing.T) {
	for _, test := range []struct {
		name, claims string
		want         int
	}{
		{"a number told without its noun", "post | coast guard | exact 175 | sailor | rescue | | 2031-05-02\n" +
			"echo | coast guard | exact 175 | | | | 2031-05-02", 1},
		{"a number that one question alone states", "post | coast guard | exact 27 | sailor | rescue | | 2031-05-02\n" +
			"echo | a diver (anonymous) | exact 27 | | | | 2031-05-02", 1},
		{"a number of a table, whose heads are not read", "post | coast guard | exact 27 | sailor | rescue | | 2031-05-02\n" +
			"row echo | | exact 27 | | | | 2031-05-02", 2},
		{"a number that two questions state", "post | coast guard | exact 27 | sailor | rescue | | 2031-05-02\n" +
			"post | mayor | exact 27 | house | burn | | 2031-05-02\n" +
			"echo | a diver (anonymous) | exact 27 | | | | 2031-05-02", 3},
		{"a number of one digit", "post | coast guard | exact 5 | sailor | rescue | | 2031-05-02\n" +
			"echo | a diver (anonymous) | exact 5 | | | | 2031-05-02", 2},
		{"a source's number garbled, without its noun", "post | coast guard | exact 175 | sailor | rescue | | 2031-05-02\n" +
			"echo | coast guard | exact 157 | | | | 2031-05-02", 1},
		{"somebody else's digits", "post | coast guard | exact 175 | sailor | rescue | | 2031-05-02\n" +
			"echo | mayor | exact 157 | | | | 2031-05-02", 2},
		{"money that leaves out its currency", "post | mayor | exact 1420000 NOK | bridge | cost | | 2031-05-02\n" +
			"echo | mayor | exact 1420000 | | | | 2031-05-02", 1},
		{"the same number in two currencies without a noun", "post | mayor | exact 1420000 NOK | | | | 2031-05-02\n" +
			"echo | mayor | exact 1420000 EUR | | | | 2031-05-02", 2},
		{"a currency by its plain name", "post | mayor | exact 14 NOK | bridge | cost | | 2031-05-02\n" +
			"echo | union | exact 17 krone | bridge | cost | | 2031-05-02", 1},
		{"two currencies", "post | mayor | exact 14 NOK | bridge | cost | | 2031-05-02\n" +
			"echo | union | exact 17 EUR | bridge | cost | | 2031-05-02", 2},
		{"one number in two currencies", "post | mayor | exact 14 NOK | bridge | cost | | 2031-05-02\n" +
			"echo | union | exact 14 EUR | bridge | cost | | 2031-05-02", 1},
		{"a flow by volume and by mass", "post | mayor | exact 24000 barrel/d | oil | pump | | 2031-05-02\n" +
			"echo | union | exact 24000 t/d | oil | pump | | 2031-05-02", 1},
		{"two sources in one sentence, the second without a noun", "post | coast guard | exact 175 | sailor | rescue | | 2031-05-02\n" +
			"post same | mayor | exact 180 | | | | 2031-05-02", 1},
		{"two sources in one sentence, of two events", "post | coast guard | exact 175 | sailor | rescue | | 2031-05-02\n" +
			"post same | mayor | exact 180 | | drown | | 2031-05-02", 2},
		{"a plan told with its date and without", "post | mill | exact 1200 | worker | dismiss | | 2032-12-31\n" +
			"echo | mill | exact 1300 | worker | dismiss | | 2031-05-02", 1},
		{"what was long ago", "post | mill | exact 1200 | worker | dismiss | | 2029-12-31\n" +
			"echo | union | exact 1300 | worker | dismiss | | 2031-05-02", 2},
		{"a magnitude, by two observatories", "post | observatory | exact 6.1 magnitude aside | magnitude | | | 2031-05-02\n" +
			"echo | institute | exact 6.5 magnitude aside | magnitude | | | 2031-05-02", 1},
		{"two men's ages", "post | mayor | exact 67 a aside | man | | | 2031-05-02\n" +
			"echo | union | exact 65 a aside | man | | | 2031-05-02", 2},
		{"last year's toll and a day's", "post | coast guard | exact 40 | sailor | drown | | 2030-01-01..2030-12-31\n" +
			"echo | mayor | exact 3 | sailor | drown | | 2031-02-02", 2},
		{"a toll since last month, and the next day's", "later post | coast guard | exact 40 | sailor | drown | | 2031-03-20..2031-05-03\n" +
			"later later echo | mayor | exact 43 | sailor | drown | | 2031-05-04", 1},
		{"a part and its own whole", "post | coast guard | exact 40 | sailor | injure | Kel | 2031-05-02\n" +
			"post same | mayor | exact 8 part of-above | sailor | injure | Kel | 2031-05-02", 2},
		{"a part of which something happened, and a total of that", "post | mayor | exact 90 | house | | | 2031-05-02\n" +
			"post same | mayor | exact 40 part of-above | house | burn | | 2031-05-02\n" +
			"echo | union | exact 45 | house | burn | | 2031-05-02", 2},
		{"a part of what something happened to, and a part of those", "post | mayor | exact 90 | house | | | 2031-05-02\n" +
			"post same | mayor | exact 40 part of-above | house | burn | | 2031-05-02\n" +
			"echo | union | exact 40 | house | burn | | 2031-05-02\n" +
			"echo same | union | exact 12 part of-above | house | burn | | 2031-05-02", 3},
		{"an offer of 6 per cent, and 6.5 that are offered", "post | mill | exact 6 % | offer | level | | 2031-05-02\n" +
			"echo | mill | exact 6.5 % | | offer | | 2031-05-02", 1},
		{"sums that nearly agree, one of a narrower noun", "post | mill | exact 216 EUR | railway cost | level | | 2031-05-02\n" +
			"echo | mill | about 220 EUR | cost | level | | 2031-05-02", 1},
		{"sums that differ, one of a narrower noun", "post | mill | exact 216 EUR | railway cost | level | | 2031-05-02\n" +
			"echo | mill | about 290 EUR | cost | level | | 2031-05-02", 2},
		{"one area in two units, in other words", "post | forest service | exact 7350 ha | area | burn | | 2031-05-02\n" +
			"echo | clinic | exact 73.5 km2 | area | level | | 2031-05-02", 1},
		{"a part that others tell as a total", "post | mayor | exact 6300 | station | level | | 2031-05-02\n" +
			"post same | mayor | exact 1150 part of-above | station | visit | | 2031-05-02\n" +
			"echo | union | exact 1150 | station | visit | | 2031-05-02", 2},
		{"one cargo in tonnes and in barrels", "post | coast guard | exact 31000 t | oil | carry | | 2031-05-02\n" +
			"echo | mill | exact 31000 barrel | oil | carry | | 2031-05-02", 1},
		{"a share called a part, and one not", "post | mill | exact 67 % | work | level | | 2031-05-02\n" +
			"echo | union | exact 49 % part | work | level | | 2031-05-02", 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Run(readNotation(t, test.claims), DefaultPolicy()).Questions; len(got) != test.want {
				t.Errorf("%d questions, want %d", len(got), test.want)
			}
		})
	}
}
