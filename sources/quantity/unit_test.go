package quantity

import (
	"strings"
	"testing"
)

func TestConvert(t *testing.T) {
	cases := []struct{ amount, from, to, want string }{
		{"1", "mile", "m", "1609.344"}, {"2", "km", "m", "2000"}, {"36", "km/h", "m/s", "10"}, {"1", "ha", "m2", "10000"}, {"1", "mile2", "acre", "640"},
		{"50", "%", "share", "0.50"}, {"25", "basis point", "pp", "0.25"}, {"3", "d", "h", "72"}, {"12", "t/ha", "kg/ha", "12000"}, {"24", "1/d", "1/h", "1"},
		{"5", "USD", "USD", "5"}, {"1", "kWh", "MJ", "3.6"}, {"6", "foot", "inch", "72"}, {"70", "mile/h", "km/h", "112.65408"},
		{"5", "krone", "NOK", "5"}, {"5", "DKK/t", "krone/kg", "0.005"},
		{"45", "cent", "EUR", "0.45"}, {"0.45", "USD", "cent", "45"}, {"150", "penny/L", "GBP/L", "1.5"},
	}
	for _, c := range cases {
		n, err := Parse(c.amount)
		if err != nil {
			t.Fatal(err)
		}
		want, err := Parse(c.want)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := Convert(n, c.from, c.to); !ok || !got.Equal(want) {
			t.Errorf("Convert(%s, %s, %s) = %v, %v; want %s", c.amount, c.from, c.to, got, ok, c.want)
		}
	}
}

func TestConvertRefuses(t *testing.T) {
	for _, c := range [][2]string{{"USD", "EUR"}, {"NOK", "SEK"}, {"dollar", "NOK"}, {"km", "kg"}, {"Cel", "[degF]"}, {"", "km"}, {"Hz", "W"}, {"t/ha", "t"}, {"nonsense", "km"}, {"cent", "GBP"}, {"penny", "EUR"}} {
		if n, ok := Convert(Int(1), c[0], c[1]); ok {
			t.Errorf("Convert(1, %q, %q) = %v, want a refusal", c[0], c[1], n)
		}
	}
}

func TestDimensionOf(t *testing.T) {
	for code, want := range map[string]Dimension{"": Count, "USD": Money, "crown": Money, "km/h": Speed, "1/d": Rate, "USD/t": Rate, "ha": Area, "%": Share, "a": Duration, "zorkmid": Other} {
		if got := DimensionOf(code); got != want {
			t.Errorf("DimensionOf(%q) = %s, want %s", code, got, want)
		}
	}
}

func TestUnitsAreSound(t *testing.T) {
	seen := map[string]bool{}
	for _, u := range Units {
		if seen[u.Code] || u.Code == "" || u.Base == "" || u.Source == "" || IsCurrency(u.Code) {
			t.Errorf("%+v: a unit needs a code of its own, a base and a source", u)
		}
		seen[u.Code] = true
		if base, ok := unitByCode[u.Base]; !ok || base.Dimension != u.Dimension {
			t.Errorf("%s is %s, its base %s", u.Code, u.Dimension, base.Dimension)
		}
	}
}

func TestSharedNamesAreOfKnownCurrencies(t *testing.T) {
	for name, codes := range sharedNames {
		for code := range strings.FieldsSeq(name + " " + codes) {
			if !IsCurrency(code) {
				t.Errorf("%s, a name of %s: %q is no currency", name, codes, code)
			}
		}
	}
}
