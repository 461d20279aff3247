package quantity

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var tenPerCent = Widths{About: Fraction(1, 10)}

// text is an interval in the usual notation: "[18, 22]", "[7500, 8500)", "(.., 20]".
func (i Interval) text() string {
	s := "[" + i.Low.String()
	switch {
	case !i.HasLow:
		s = "(.."
	case i.LowOpen:
		s = "(" + i.Low.String()
	}
	switch {
	case !i.HasHigh:
		return s + ", ..)"
	case i.HighOpen:
		return s + ", " + i.High.String() + ")"
	}
	return s + ", " + i.High.String() + "]"
}

func TestReadingsFollowThePolicy(t *testing.T) {
	whole := Int(1)
	cases := []struct {
		name   string
		stated Stated
		want   string
	}{
		{"an exact count is itself", Stated{Form: Exact, Low: Int(17), Step: whole, Dimension: Count}, "[17, 17]"},
		{"a rounded value is half its step either way", Stated{Form: Exact, Low: Int(8000), Step: Int(1000), Dimension: Count}, "[7500, 8500)"},
		{"an exact value is never wider than about", Stated{Form: Exact, Low: Int(1000), Step: Int(1000), Dimension: Count}, "[900, 1100)"},
		{"a fine step is no rounding", Stated{Form: Exact, Low: Decimal(61, -1), Step: Decimal(1, -1)}, "[6.1, 6.1]"},
		{"about is ten per cent", Stated{Form: About, Low: Int(20), Step: whole, Dimension: Count}, "[18, 22]"},
		{"about is half its step where that is more", Stated{Form: About, Low: Int(3000), Step: Int(1000), Dimension: Count}, "[2500, 3500]"},
		{"at least is closed", Stated{Form: AtLeast, Low: Int(20), Dimension: Count}, "[20, ..)"},
		{"more than tightens counts", Stated{Form: MoreThan, Low: Int(20), Dimension: Count}, "[21, ..)"},
		{"more than stays open for measures", Stated{Form: MoreThan, Low: Int(20), Dimension: Length}, "(20, ..)"},
		{"up to is closed", Stated{Form: AtMost, High: Int(20), Dimension: Count}, "(.., 20]"},
		{"under tightens counts", Stated{Form: LessThan, High: Int(20), Dimension: Count}, "(.., 19]"},
		{"a range is closed", Stated{Form: Between, Low: Int(20), High: Int(30)}, "[20, 30]"},
		{"a range told downwards is turned", Stated{Form: Between, Low: Int(30), High: Int(20)}, "[20, 30]"},
		{"none is nought", Stated{Form: Exact, Step: whole, Dimension: Count}, "[0, 0]"},
	}
	for _, c := range cases {
		i, ok := Read(c.stated, tenPerCent)
		if got := i.text(); !ok || got != c.want {
			t.Errorf("%s: got %s, %v; want %s", c.name, got, ok, c.want)
		}
	}
	if i, ok := Read(Stated{Form: Vague, Order: Int(12)}, tenPerCent); ok {
		t.Errorf("a vague amount is read as %s, want no interval", i.text())
	}
}

func TestRelations(t *testing.T) {
	between := func(low, high int64) Interval {
		return Interval{Low: Int(low), High: Int(high), HasLow: true, HasHigh: true}
	}
	halfOpen := between(5, 10)
	halfOpen.HighOpen = true
	cases := []struct {
		a, b Interval
		want Relation
	}{
		{between(1, 2), between(3, 4), Below},
		{between(1, 3), between(3, 4), Overlaps},
		{halfOpen, between(10, 12), Below},
		{halfOpen, between(5, 10), Inside},
		{between(1, 9), between(2, 3), Contains},
		{between(1, 9), between(1, 9), Same},
		{Interval{Low: Int(5), HasLow: true}, between(6, 7), Contains},
		{Interval{High: Int(5), HasHigh: true}, Interval{Low: Int(5), HasLow: true, LowOpen: true}, Below},
		{Interval{}, between(6, 7), Contains},
	}
	for _, c := range cases {
		if got := c.a.Relate(c.b); got != c.want {
			t.Errorf("%s relates to %s as %q, want %q", c.a.text(), c.b.text(), got, c.want)
		}
	}
}

// drawInterval draws any interval that holds at least one number.
func drawInterval(t *rapid.T, label string) Interval {
	i := Interval{
		Low: Int(rapid.Int64Range(0, 12).Draw(t, label+" low")), HasLow: rapid.Bool().Draw(t, label+" has low"),
		HasHigh: rapid.Bool().Draw(t, label+" has high"),
	}
	i.High = i.Low.Add(Int(rapid.Int64Range(0, 6).Draw(t, label+" length")))
	if i.Low.Equal(i.High) && i.HasLow && i.HasHigh {
		return i
	}
	i.LowOpen = i.HasLow && rapid.Bool().Draw(t, label+" low open")
	i.HighOpen = i.HasHigh && rapid.Bool().Draw(t, label+" high open")
	return i
}

// mirrored are the relations that change when the intervals change places.
var mirrored = map[Relation]Relation{Below: Above, Above: Below, Contains: Inside, Inside: Contains, Overlaps: Overlaps, Same: Same}

func TestRelationsMirror(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawInterval(t, "a"), drawInterval(t, "b")
		if got, want := a.Relate(b), mirrored[b.Relate(a)]; got != want {
			t.Fatalf("%s relates to %s as %q, mirrored %q", a.text(), b.text(), got, want)
		}
		if a.Relate(a) != Same {
			t.Fatalf("%s is not the same as itself", a.text())
		}
	})
}

func TestAboutHoldsTheExactReading(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Stated{Form: Exact, Low: Int(rapid.Int64Range(0, 1e6).Draw(t, "value")), Step: Int(rapid.Int64Range(1, 1e4).Draw(t, "step")), Dimension: Count}
		exact, _ := Read(s, tenPerCent)
		s.Form = About
		about, _ := Read(s, tenPerCent)
		if r := about.Relate(exact); r != Contains && r != Same {
			t.Fatalf("about %s: %s %s %s", s.Low, about.text(), r, exact.text())
		}
	})
}

func TestConvertedIntervalKeepsItsOpenness(t *testing.T) {
	double := func(n Number) (Number, bool) { return n.Mul(Int(2)), true }
	in := Interval{Low: Int(3), HasLow: true, LowOpen: true}
	out, ok := in.Convert(double)
	want := Interval{Low: Int(6), HasLow: true, LowOpen: true}
	if !ok || out.text() != want.text() {
		t.Errorf("%s doubled: %s (%s)", in.text(), out.text(), cmp.Diff(want.text(), out.text()))
	}
	refuse := func(Number) (Number, bool) { return Number{}, false }
	if _, ok := in.Convert(refuse); ok {
		t.Error("a refused conversion was taken")
	}
}

func TestWidthsEndBoundsAndReadVagueAmounts(t *testing.T) {
	double, dozens := Widths{AtLeast: Int(1), AtMost: Fraction(1, 2)}, Stated{Form: Vague, Order: Int(12), Dimension: Count}
	for _, c := range []struct {
		name   string
		stated Stated
		widths Widths
		want   string
	}{
		{"at least reaches up", Stated{Form: AtLeast, Low: Int(20)}, double, "[20, 40]"},
		{"more than reaches up", Stated{Form: MoreThan, Low: Int(20), Dimension: Count}, double, "[21, 40]"},
		{"more than is never empty", Stated{Form: MoreThan, Low: Int(20), Dimension: Count}, Widths{AtLeast: Fraction(1, 100)}, "[21, 21]"},
		{"more than nought has no end", Stated{Form: MoreThan, Dimension: Length}, double, "(0, ..)"},
		{"up to reaches down", Stated{Form: AtMost, High: Int(20)}, double, "[10, 20]"},
		{"under reaches down", Stated{Form: LessThan, High: Int(20), Dimension: Count}, double, "[10, 19]"},
		{"dozens as an interval", dozens, Widths{Vague: VagueInterval}, "[24, 119]"},
		{"dozens as ACLED codes them", dozens, Widths{Vague: VagueACLED}, "[12, 12]"},
		{"several as an interval", Stated{Form: Vague, Order: Int(1), Dimension: Count}, Widths{Vague: VagueInterval}, "[2, 9]"},
		{"several as ACLED codes them", Stated{Form: Vague, Order: Int(1)}, Widths{Vague: VagueACLED}, "[3, 3]"},
		{"some as ACLED codes them", Stated{Form: Vague}, Widths{Vague: VagueACLED}, "[3, 3]"},
	} {
		if i, ok := Read(c.stated, c.widths); !ok || i.text() != c.want {
			t.Errorf("%s: %s %v, want %s", c.name, i.text(), ok, c.want)
		}
	}
	if i, ok := Read(Stated{Form: Vague}, Widths{Vague: VagueInterval}); ok {
		t.Errorf("some is read as %s, want no interval", i.text())
	}
}
