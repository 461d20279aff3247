package prose

// longestAbbreviation is the length in bytes of the longest entry below.
const longestAbbreviation = 6

// abbreviations keep their full stop, in lower case and without it.
var abbreviations = set(
	"mr", "mrs", "ms", "mx", "dr", "prof", "gen", "lt", "col", "sgt", "capt", "maj", "cmdr", "adm", "brig", "cpl", "pvt", "det", "insp", "supt", "messrs", "mme", "mlle",
	"sen", "sens", "rep", "reps", "gov", "govs", "pres", "rev", "hon", "st", "mt", "ft", "jr", "sr", "vs", "etc", "inc", "ltd", "corp", "co", "cos", "bros", "dept", "univ", "assn", "govt", "plc",
	"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
	"approx", "fig", "figs", "vol", "pp", "cf", "viz", "ave", "blvd", "rd", "ca", "apt", "ext", "tel", "min", "hr", "hrs", "lb", "lbs", "oz", "sq", "cu",
	"fla", "calif", "minn", "tenn", "ariz", "okla", "mich",
)

// neverLast stand before what they belong to: no sentence ends with them.
var neverLast = set(
	"mr.", "mrs.", "ms.", "mx.", "dr.", "prof.", "gen.", "lt.", "col.", "sgt.", "capt.", "maj.", "cmdr.", "adm.", "brig.", "cpl.", "pvt.", "det.", "insp.", "supt.", "messrs.", "mme.", "mlle.",
	"sen.", "sens.", "rep.", "reps.", "gov.", "govs.", "pres.", "rev.", "hon.", "mt.", "vs.", "no.", "nos.", "approx.", "fig.", "figs.", "vol.", "cf.", "viz.", "st.",
)

// dayTimes may end a sentence; what follows them to name a time or a day
// belongs to them.
var dayTimes = set("a.m.", "p.m.")

var timeNames = set(
	"gmt", "bst", "utc", "et", "est", "edt", "pt", "pst", "pdt", "ct", "cst", "cet", "cest", "ist", "eastern", "pacific", "central", "mountain", "local",
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)

// numberLeads want a number or a name behind them: where one ends a line, the
// number on the next line counts no entry of a list.
var numberLeads = set(
	"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
	"jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.", "no.", "nos.", "fig.", "vol.",
	"a", "an", "the", "of", "to", "by", "at", "in", "on", "from", "for", "with", "and", "or", "than", "about", "around", "over", "under", "between", "least", "most", "nearly", "almost", "some", "only", "until", "since", "was", "were", "is", "are",
)

// sentenceStarters open a sentence even after an abbreviation's full stop.
var sentenceStarters = set(
	"the", "a", "an", "this", "that", "these", "those", "it", "he", "she", "they", "we", "i", "his", "her", "their", "its", "our", "you", "no", "some", "all", "both", "many", "most", "another", "one", "two",
	"but", "and", "or", "so", "yet", "in", "on", "at", "for", "by", "as", "if", "when", "while", "after", "before", "since", "with", "from", "to", "of", "under", "over", "despite", "although", "though", "because", "however", "meanwhile", "there", "here", "then", "now", "later", "earlier", "what", "who", "how", "why", "where", "not", "only", "about", "around", "more", "nearly", "almost", "up", "officials", "police", "authorities", "according",
)

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
