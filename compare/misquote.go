package compare

import "strings"

// misquotesReport reports whether one of the two credits the report that holds
// the other and that gives its number nowhere.
func (p pair) misquotesReport() bool { return p.a.misquotes(p.b) || p.b.misquotes(p.a) }

func (f *figure) misquotes(g *figure) bool {
	return f.doc != g.doc && f.Attribution.By != "" && (namesReport(f.origin.name, g.doc) || f.handsOn(g)) &&
		compareDocuments(g.doc, f.doc) <= 0 && !g.told[f.number()] && !g.Superseded
}

// handsOn reports whether f has from the report of g what the source of both
// said there: "quoting the police, the Post reported 13".
func (f *figure) handsOn(g *figure) bool {
	return f.viaReport() && namesReport(f.Attribution.Via[0], g.doc) && g.Attribution.By != "" && f.mayBeOfReport(g) &&
		(likeNames(f.origin.name, g.origin.name) || startsWithName(f.Attribution.By, g.Attribution.By) || startsWithName(g.Attribution.By, f.Attribution.By))
}

// startsWithName reports whether the one name is the other, in whatever case,
// or goes on behind it: "Police in Kel", "police".
func startsWithName(name, start string) bool {
	return strings.HasPrefix(strings.ToLower(name)+" ", strings.ToLower(start)+" ")
}

// mayBeOfReport reports whether f gives no time of its own, or the day of g or
// that on which its report came out: another day's report is another report.
func (f *figure) mayBeOfReport(g *figure) bool {
	day := dayNumber(f.AsOf.To)
	return f.AsOf.Assumed || day == dayNumber(g.AsOf.To) || day == dayNumber(g.doc.Published)
}
