package prose

// abbreviations keep their full stop, in lower case and without it.
var abbreviations = set(
	"mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "sgt", "capt", "maj", "cmdr", "adm", "brig", "cpl", "pvt", "det", "insp",
	"sen", "rep", "gov", "pres", "rev", "hon", "st", "mt", "ft", "jr", "sr", "vs", "etc", "inc", "ltd", "corp", "co", "bros", "dept",
	"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
	"approx", "est", "fig", "vol", "pp", "ed", "al", "cf", "viz", "ave", "blvd", "rd",
)

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
