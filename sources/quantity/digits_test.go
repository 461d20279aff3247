package quantity

import "testing"

func TestPowerOfTen(t *testing.T) {
	for _, c := range []struct {
		a, b  Number
		power int
		ok    bool
	}{
		{Int(12000), Int(1200), 1, true},
		{Int(12), Int(12000), -3, true},
		{Decimal(35, -1), Int(35), -1, true},
		{Int(7), Int(7), 0, true},
		{Int(121), Int(12), 1, false},
		{Int(0), Int(10), 0, false},
		{Int(-10), Int(10), 0, false},
	} {
		power, ok := PowerOfTen(c.a, c.b)
		if ok != c.ok || ok && power != c.power {
			t.Errorf("%s and %s: %d, %v; want %d, %v", c.a, c.b, power, ok, c.power, c.ok)
		}
	}
}

func TestSignificantDigits(t *testing.T) {
	for text, want := range map[string]int{"0": 0, "7": 1, "1200": 2, "1204000": 4, "0.050": 1, "-3.50": 2, "100.5": 4} {
		n, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := SignificantDigits(n); got != want {
			t.Errorf("%s has %d, want %d", text, got, want)
		}
	}
}
