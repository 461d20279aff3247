// Package quantity holds exact numbers, amounts as a text states them, units,
// and the intervals that amounts are read as.
//
// What was said (Stated) and what it is taken to mean (Interval) are kept
// apart: changing a policy re-reads amounts, it never re-extracts them.
//
// The package knows no word of any language and nothing of documents.
package quantity

// Form says how a text bounds an amount.
type Form string

// The forms of an amount.
const (
	Exact    Form = "exact"     // 17
	About    Form = "about"     // around 20
	AtLeast  Form = "at_least"  // 20 or more
	MoreThan Form = "more_than" // over 20
	AtMost   Form = "at_most"   // up to 20, as many as 20
	LessThan Form = "less_than" // under 20
	Between  Form = "between"   // 20 to 30
	Vague    Form = "vague"     // dozens, some
)

// HasLow reports whether amounts of this form state a lower number. Exact and
// about have low = high.
func (f Form) HasLow() bool {
	return f == Exact || f == About || f == AtLeast || f == MoreThan || f == Between
}

// HasHigh reports whether amounts of this form state an upper number.
func (f Form) HasHigh() bool {
	return f == Exact || f == About || f == AtMost || f == LessThan || f == Between
}

// Trend is the direction of a change that a figure tells of.
type Trend string

// The trends; NoTrend is a level or a plain count.
const (
	NoTrend Trend = ""
	Up      Trend = "up"
	Down    Trend = "down"
)

// Dimension is what a unit measures.
type Dimension string

// The dimensions. Count is the dimension of things counted, with unit "".
const (
	Count       Dimension = "count"
	Share       Dimension = "share"
	Money       Dimension = "money"
	Length      Dimension = "length"
	Area        Dimension = "area"
	Volume      Dimension = "volume"
	Mass        Dimension = "mass"
	Duration    Dimension = "duration"
	Speed       Dimension = "speed"
	Temperature Dimension = "temperature"
	Rate        Dimension = "rate"
	Other       Dimension = "other"
)

// Stated is an amount exactly as a text states it. Low and High mean something
// only where Form has them.
type Stated struct {
	Form Form
	Low  Number
	High Number
	// Unit is "" for counts, else a UCUM-style or ISO 4217 code or a plain
	// name: "%", "pp", "USD", "km", "1/d", "share", "times".
	Unit      string
	Dimension Dimension
	// Step is the granularity that the digits show: 100000 for "1.2 million".
	// It is 0 for vague amounts.
	Step  Number
	Trend Trend
	// Near is set where the words say of a bound that the amount comes close to it:
	// just under five hours.
	Near bool
	// Order is what a vague amount has several of: 12 for dozens, 10000 for tens
	// of thousands, 1 for several. It is 0 where the words tell no order (some,
	// many), and for amounts that are not vague.
	Order Number
}

// String is the stated value or values, exactly: "1/3", "3.50",
// "10000..12000", "" for vague amounts. Form is not part of it.
func (s Stated) String() string {
	switch {
	case s.Form == Between:
		return s.Low.String() + ".." + s.High.String()
	case s.Form.HasLow():
		return s.Low.String()
	case s.Form.HasHigh():
		return s.High.String()
	}
	return ""
}

// Interval is a set of numbers between two bounds. A bound that is not there
// (HasLow or HasHigh false) is open towards infinity.
type Interval struct {
	Low      Number
	High     Number
	HasLow   bool
	HasHigh  bool
	LowOpen  bool
	HighOpen bool
}
