package compare

var placeScope = Kind{
	Name: "place-scope", Severity: Note, Explains: true,
	Sentence: "{a} ({teller_a}) is for {place_a}, {b} ({teller_b}) for {place_b}: the figures differ because the places do.",
	Examples: []string{
		"post | ministry | exact 7360 | soldier | deploy | Ost < Land | 2031-05-02\n" +
			"echo | embassy | about 9200 | soldier | deploy | Land | 2031-05-02",
		"post | ministry | exact 7360 | soldier | deploy | Ost < Land | 2031-05-02\n" +
			"echo | embassy | about 9200 | soldier | deploy | Land assumed | 2031-05-02",
		"post | ministry | exact 37 | school | close | Kel < Land | 2031-05-02\n" +
			"echo | union | exact 265 | school | close | Nor < Land | 2031-05-02",
	},
	CounterExamples: []string{
		"post | ministry | exact 10800 | soldier | deploy | Ost < Land | 2031-05-02\n" +
			"echo | embassy | exact 7290 | soldier | deploy | Land | 2031-05-02",
		"post | ministry | exact 7360 | soldier | deploy | Ost | 2031-05-02\n" +
			"echo | embassy | about 7360 | soldier | deploy | Land | 2031-05-02",
		"post | ministry | exact 7360 | soldier | deploy | Ost < Land assumed | 2031-05-02\n" +
			"echo | embassy | exact 10800 | soldier | deploy | Land | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.row.name == "place" && p.a.Sentence != p.b.Sentence
	},
}

var periodScope = Kind{
	Name: "period-scope", Severity: Note, Explains: true,
	Sentence: "{a} ({teller_a}) is for {time_a}, {b} ({teller_b}) for {time_b}: the figures cover different stretches of time.",
	Examples: []string{
		"post | mill | exact 1380 EUR | sales | report | | 2031-07-01..2031-09-30\n" +
			"echo | mill | exact 4160 EUR | sales | report | | 2031-01-01..2031-09-30",
		"post | clinic | exact 41 | birth | count | | 2031-07-01..2031-07-31\n" +
			"echo | clinic | exact 460 | birth | count | | 2031-01-01..2031-12-31",
	},
	CounterExamples: []string{
		"post | mill | exact 1380 EUR | sales | report | | 2031-07-01..2031-09-30\n" +
			"echo | mill | exact 1720 EUR | sales | report | | 2031-07-01..2031-09-30",
		"post | mill | exact 1380 EUR | sales | report | | 2031-04-01..2031-06-30\n" +
			"echo | mill | exact 1720 EUR | sales | report | | 2031-07-01..2031-09-30",
	},
	pair: func(_ *matter, p *judgedPair) bool { return p.row.name == "period" },
}

var asOfDifference = Kind{
	Name: "as-of-difference", Severity: Note, Explains: true,
	Sentence: "{a} ({teller_a}) is of {time_a}, {b} ({teller_b}) of {time_b}: the figures are of different times.",
	Examples: []string{
		"post | coast guard | exact 53 | sailor | rescue | | 2031-05-02\n" +
			"echo | coast guard | exact 127 | sailor | rescue | | 2031-05-03",
		"post | ministry | exact 3500 | soldier | deploy | Ost | 2031-05-02\n" +
			"echo | embassy | about 5200 | soldier | deploy | Ost | 2031-05-06",
	},
	CounterExamples: []string{
		"post | coast guard | exact 53 | sailor | rescue | | 2031-05-02\n" +
			"echo | coast guard | exact 127 | sailor | rescue | | 2031-05-02",
		"post | coast guard | exact 53 | sailor | rescue | | 2031-05-02\n" +
			"echo | coast guard | more_than 40 | sailor | rescue | | 2031-05-03",
		"post | coast guard | exact 53 | sailor | rescue | | 2031-05-02\n" +
			"echo | mayor | exact 127 assumed | sailor | rescue | | 2031-05-03",
	},
	pair: func(_ *matter, p *judgedPair) bool { return p.row.name == "as-of" && p.countsOn() },
}

var statusScope = Kind{
	Name: "status-scope", Severity: Note, Explains: true,
	Sentence: "{a} ({teller_a}) is told as {status_a}, {b} ({teller_b}) as {status_b}.",
	Examples: []string{
		"post | coast guard | exact 53 | sailor | drown | | 2031-05-02\n" +
			"echo | mayor | exact 127 feared | sailor | drown | | 2031-05-02",
		"post | mill | exact 41 | worker | dismiss | | 2031-05-02\n" +
			"echo | union | exact 60 expected | worker | dismiss | | 2031-05-02",
		"post | pollster | exact 41.5 % by-poll | vote | win | | 2031-05-02\n" +
			"echo | clerk | exact 38.2 % | vote | win | | 2031-05-03",
		"post | clerk | exact 41.5 % running | vote | win | | 2031-05-02\n" +
			"echo | clerk | exact 38.2 % | vote | win | | 2031-05-03",
	},
	CounterExamples: []string{
		"post | coast guard | exact 53 | sailor | drown | | 2031-05-02\n" +
			"echo | mayor | exact 127 | sailor | drown | | 2031-05-02",
		"post | coast guard | exact 53 | sailor | drown | | 2031-05-02\n" +
			"echo | mayor | about 53 feared | sailor | drown | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool { return p.row.name == "status" || p.row.name == "basis" },
	says: func(p *judgedPair) string {
		if p.row.name != "basis" {
			return ""
		}
		return "{a} ({teller_a}) and {b} ({teller_b}) do not rest on one count: “{bases}”."
	},
}

var categoryScope = Kind{
	Name: "category-scope", Severity: Note, Explains: true,
	Sentence: "{a} ({teller_a}) counts {counted_a}, {b} ({teller_b}) counts {counted_b}: the things counted are not delimited alike.",
	Examples: []string{
		"post | ministry | exact 175 | confirmed case | record | | 2031-05-02\n" +
			"echo | clinic | exact 268 | case | record | | 2031-05-02",
		"post | ministry | exact 48 | wooden house | burn | | 2031-05-02\n" +
			"echo | fire chief | exact 115 | house | burn | | 2031-05-02",
		"post | ministry | exact 48 | home | burn | Kel < Land | 2031-05-02\n" +
			"echo | fire chief | exact 115 | structure | burn | Kel < Land | 2031-05-02",
		"post | ministry | exact 175 leaves-out | case | record | | 2031-05-02\n" +
			"echo | clinic | exact 268 | case | record | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | ministry | exact 331 | confirmed case | record | | 2031-05-02\n" +
			"echo | clinic | exact 268 | case | record | | 2031-05-02",
		"post | ministry | exact 175 | case | record | | 2031-05-02\n" +
			"echo | clinic | exact 268 | case | record | | 2031-05-02",
		"post | ministry | exact 175 takes-in | case | record | | 2031-05-02\n" +
			"echo | clinic | exact 268 | case | record | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.row.name == "category" || p.row.name == "kindred" || p.row.name == "delimited"
	},
	says: func(p *judgedPair) string {
		if p.row.name != "delimited" {
			return ""
		}
		return "{a} ({teller_a}) and {b} ({teller_b}) are not delimited alike: “{delimits}”."
	},
}

var roundingOnly = Kind{
	Name: "rounding-only", Severity: Note, Explains: true,
	Sentence: "On {question}, {a} ({teller_a}) and {b} ({teller_b}) are one figure, rounded differently.",
	Examples: []string{
		"post | mill | exact 274 | worker | dismiss | | 2031-05-02\n" +
			"echo | mill | about 270 step 10 | worker | dismiss | | 2031-05-02",
		"post | bank | exact 71.4 % | coverage | reach | | 2031-05-02\n" +
			"echo | bank | exact 71 % | coverage | reach | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | bank | exact 71.4 % | coverage | reach | | 2031-05-02\n" +
			"echo | bank | exact 73 % | coverage | reach | | 2031-05-02",
		"post | bank | exact 71 % | coverage | reach | | 2031-05-02\n" +
			"echo | bank | exact 71 % | coverage | reach | | 2031-05-02",
		"post | bank | exact 4.5 % | offer | level | | 2031-05-02\n" +
			"echo | bank | exact 5 % | offer | level | | 2031-05-03",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.row.name == "rounding" && !p.inB.Equal(p.b.value()) && p.isClose() && p.acrossDocuments()
	},
}

// countsOn reports whether the difference in time is worth telling: one source
// gives a new count, two reports count for themselves, or both texts say when they
// count, and for one place; what is counted over days and what is counted on one
// must be of one size besides.
func (p pair) countsOn() bool {
	if (p.a.length() > 0) != (p.b.length() > 0) && !p.looksLikeStep() {
		return false
	}
	return likeNames(p.a.origin.name, p.b.origin.name) || p.a.origin.own && p.b.origin.own && p.looksLikeStep() || p.place == placeSame && !p.a.AsOf.Assumed && !p.b.AsOf.Assumed
}

// looksLikeStep reports whether the amounts are large enough, and near enough to
// each other, for the one to have grown out of the other.
func (p pair) looksLikeStep() bool {
	return !p.a.isCommon() && !p.b.isCommon() && p.a.isWithin(2, p.b)
}
