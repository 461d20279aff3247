package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// row is one row of the table of verdicts: the first row that holds for two
// figures of one question decides how they stand to each other, and its name
// and sentence go into the reason.
type row struct {
	name string
	// sentence explains the row; {a}, {b}, {place_a}, {place_b}, {time_a} and
	// {time_b} stand for what the two figures say.
	sentence string
	verdict  Verdict
	holds    func(p pair) bool
}

// verdictTable is read from the top. Rows that can bring the two amounts
// together come first, then rows that say why they differ, and what no row
// explains is a conflict.
var verdictTable = []row{
	{
		"vague", "a vague amount leaves room for the other figure",
		Compatible, func(p pair) bool { return !p.a.hasReading || !p.b.hasReading },
	},
	{
		"swapped-unit", "the same number, {a} and {b}, is told in two units",
		Conflict, pair.swapsUnit,
	},
	{
		"unit", "{a} and {b} are measured in units that cannot be converted into each other",
		Unclear, func(p pair) bool { return !p.comparable },
	},
	{
		"opposite", "one tells of a rise, the other of a fall: {a}, {b}",
		Conflict, pair.opposite,
	},
	{
		"same-derived", "{a} and {b} are one amount",
		Agree, func(p pair) bool { return p.a.derived != p.b.derived && p.sameValue() },
	},
	{
		"same-value", "both state {a}",
		Agree, pair.sameValue,
	},
	{
		"rounding", "{a} and {b} are one figure, rounded differently",
		Compatible, pair.rounds,
	},
	{
		"fraction", "{a} and {b} are one share, once told as a bound",
		Compatible, pair.boundsFraction,
	},
	{
		"near-bound", "one of {a} and {b} is told as coming close to the other",
		Compatible, pair.nearsBound,
	},
	{
		"overlap", "as stated, {a} and {b} can both be true",
		Compatible, func(p pair) bool { return !p.disjoint() },
	},
	{
		"tolerance", "{a} and {b} lie no further apart than the policy lets pass",
		Compatible, pair.tolerated,
	},
	{
		"power-of-ten", "{a} and {b} differ by a power of ten and by nothing else",
		Conflict, pair.slips,
	},
	{
		"quoted-report", "one credits the other report, which does not say so: {a}, {b}",
		Conflict, pair.misquotesReport,
	},
	{
		"kindred", "{a} counts {counted_a}, {b} counts {counted_b}",
		Explained, pair.countsKin,
	},
	{
		"delimited", "{a} and {b} are not delimited alike: “{delimits}”",
		Explained, pair.delimitsExplains,
	},
	{
		"basis", "{a} and {b} do not rest on one count: “{bases}”",
		Explained, pair.basisExplains,
	},
	{
		"period", "{a} is for a period of another length ({time_a}) than {b} ({time_b})",
		Explained, pair.periodExplains,
	},
	{
		"part", "of {a} and {b}, the smaller is told as a part alone",
		Explained, pair.partExplains,
	},
	{
		"place", "{a} is for {place_a}, {b} for {place_b}",
		Explained, pair.placeExplains,
	},
	{
		"as-of", "{a} is of {time_a}, {b} of {time_b}",
		Explained, pair.timeExplains,
	},
	{
		"superseded", "the text tells {a} or {b} as a figure that another has taken the place of",
		Explained, func(p pair) bool { return p.a.Superseded != p.b.Superseded },
	},
	{
		"doubtful-place", "{a} is for {place_a}, {b} for {place_b}, and one may hold the other",
		Explained, pair.placeMayExplain,
	},
	{
		"status", "{a} is told as {status_a}, {b} as {status_b}",
		Explained, pair.statusExplains,
	},
	{
		"category", "{a} counts {counted_a}, {b} counts {counted_b}",
		Explained, pair.categoryExplains,
	},
	{
		"told-too", "one report gives both {a} and {b}, and not as rivals, so it may mean something else by one of them",
		Unclear, func(p pair) bool { return !p.isUndoubted() && p.otherIsToldToo() },
	},
	{
		"one-account", "one text tells both {a} and {b}, and may mean two things by them",
		Unclear, func(p pair) bool { return !p.isUndoubted() && p.isOneAccount() },
	},
	{
		"other-scale", "{a} and {b} are too far apart to be of one thing",
		Unclear, func(p pair) bool { return !p.isUndoubted() && p.isOfOtherScale() },
	},
	{
		"loose", "{a} and {b} may not be of the same thing: of the one it says “{event_a}”, of the other “{event_b}”",
		Unclear, func(p pair) bool { return p.looselyAligned() && p.a.Event.Text != "" && p.b.Event.Text != "" },
	},
	{
		"loose-words", "too little is said of {a} and {b} to tell that they are of the same thing",
		Unclear, pair.looselyAligned,
	},
	{
		"conflict", "{a} and {b} cannot both be true",
		Conflict, func(pair) bool { return true },
	},
}

// tellsSlip reports whether the row says itself how the one figure came of the
// other.
func (r *row) tellsSlip() bool { return r.name == "swapped-unit" || r.name == "power-of-ten" }

// besideVerdict stands for a conflict between two figures that some document
// gives in one sentence, as of two things.
var besideVerdict = row{
	"beside", "one sentence gives {a} beside {b}, so it means two things",
	Explained, nil,
}

// judge is the first row of the table that holds for the pair.
func judge(p pair) *row {
	for i := range verdictTable {
		if verdictTable[i].holds(p) {
			return &verdictTable[i]
		}
	}
	return &verdictTable[len(verdictTable)-1]
}

// reason is the row's explanation for one pair.
func (r *row) reason(p pair) claim.Reason {
	timeA, timeB := p.times()
	why := saying("verdict/"+r.name, r.sentence, []string{
		"a", p.a.stated(), "b", p.b.stated(),
		"place_a", p.a.placeName(), "place_b", p.b.placeName(),
		"time_a", timeA, "time_b", timeB,
		"event_a", p.a.Event.Text, "event_b", p.b.Event.Text,
		"status_a", p.a.status(), "status_b", p.b.status(),
		"counted_a", p.a.Counted.Text, "counted_b", p.b.Counted.Text,
		"delimits", p.delimits(), "bases", p.bases(),
	})
	why.Because = p.steps()
	return why
}

// when is the time that the figure is for: a day, a day and a clock time where
// the text gives one, or a period.
func (f *figure) when() string {
	from, to := day(f.AsOf.From), day(f.AsOf.To)
	switch {
	case from != "" && to != "" && from != to:
		return from + " to " + to
	case to == "":
		return from
	case !f.AsOf.Assumed && !f.AsOf.To.DateOnly:
		return moment(f.AsOf.To)
	}
	return to
}

// status is how far the document vouches for the figure.
func (f *figure) status() string {
	if f.Modality == "" {
		return string(claim.Asserted)
	}
	return string(f.Modality)
}

// statusExplains reports whether the texts vouch for the two in different ways. What
// will be so, and was settled at one moment, is as good as told as a fact: the seats
// that a party will hold.
func (p pair) statusExplains() bool {
	if p.a.Event.Once && p.b.Event.Once && p.a.isPlainly() && p.b.isPlainly() {
		return false
	}
	return p.a.status() != p.b.status()
}

// isPlainly reports whether the document tells the figure as what is or will be.
func (f *figure) isPlainly() bool {
	return f.status() == string(claim.Asserted) || f.Modality == claim.Expected
}

// swapsUnit reports whether both state one number in two units that make
// different amounts of it: 100 hectares, 100 acres.
func (p pair) swapsUnit() bool {
	if p.a.Quantity.Unit == p.b.Quantity.Unit || p.a.Quantity.Unit == "" || p.b.Quantity.Unit == "" {
		return false
	}
	if !p.a.isPoint() || !p.b.isPoint() || p.a.value().Sign() == 0 || !p.a.value().Equal(p.b.value()) {
		return false
	}
	_, currencies := rateBetween(p.a, p.b)
	return !p.comparable || currencies || p.disjoint()
}

// slips reports whether the two values have the same digits and differ by a
// power of ten, for one place, or as told by one source, or in three digits or
// more.
func (p pair) slips() bool {
	if !p.a.isPoint() || !p.b.isPoint() || !p.comparable {
		return false
	}
	if p.place > placeSame && !p.oneSourceTwice() && quantity.SignificantDigits(p.b.value()) < 3 {
		return false
	}
	if otherLength(p.a, p.b) || !slices.Equal(p.a.Counted.Qualifiers, p.b.Counted.Qualifiers) && !p.sameOrigin() {
		return false
	}
	power, ok := quantity.PowerOfTen(p.inB, p.b.value())
	return ok && power != 0 && (p.sameOrigin() || quantity.SignificantDigits(p.b.value()) > 1)
}

// oneSourceTwice reports whether two documents credit one source with saying
// the same of the same thing.
func (p pair) oneSourceTwice() bool {
	return p.sameOrigin() && !p.sameDocument() && p.a.thing() == p.b.thing() &&
		p.a.happening() == p.b.happening() && quantity.SignificantDigits(p.b.value()) > 1
}

// periodExplains reports whether the two hold over plainly different lengths of
// time: two periods, or a long one, which the larger figure's text tells, beside
// what happened on a day. That is so where the other's text tells its day, too, or
// the one document gives both numbers.
func (p pair) periodExplains() bool {
	long, short := p.a, p.b
	if long.length() < short.length() {
		long, short = short, long
	}
	if otherLength(long, short) {
		return true
	}
	if long.length() < longPeriod || short.length() >= longPeriod || long.AsOf.Assumed || !p.adds() || long.value().Cmp(short.value()) < 0 {
		return false
	}
	return short.datesItself() || long.answers[short.number()]
}

// countsKin reports whether the two count things of different sorts that befell
// one and the same: homes and buildings destroyed.
func (p pair) countsKin() bool {
	return p.a.thing() != p.b.thing() && kindred(p.a, p.b)
}

// partExplains reports whether the smaller of the two is told as a part of a
// whole that its text does not name: "21 on the beach alone".
func (p pair) partExplains() bool {
	switch p.readA.Relate(p.b.reading) {
	case quantity.Below:
		return p.a.isLoosePart() && p.b.Role == claim.Level
	case quantity.Above:
		return p.b.isLoosePart() && p.a.Role == claim.Level
	}
	return false
}

func (f *figure) isLoosePart() bool { return f.Role == claim.Part && f.Of == "" }
