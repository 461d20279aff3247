package main

import (
	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/compare/dataset"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

const (
	flagVerbosity = "verbosity"
	flagConfig    = "config"
	never         = "never"
)

var (
	verbosities = []string{"quiet", "normal", "verbose", "debug"}
	colors      = []string{"auto", "always", never}
	severities  = []string{string(compare.Note), string(compare.Warning), string(compare.Error)}
)

// forms are what one command writes: its section in the configuration, which
// is "" at the top or ends in ".", and the names of its formats.
type forms struct {
	section string
	formats []string
}

var (
	comparisonForms = forms{"", names(reports.Formats, func(f reports.Format) string { return f.Name })}
	claimForms      = forms{"extract.", names(reports.ClaimFormats, func(f reports.ClaimFormat) string { return f.Name })}
	storyForms      = forms{"stories.", names(reports.StoriesFormats, func(f reports.StoriesFormat) string { return f.Name })}
)

// known lists everything that can be set. The flags that say what is written
// belong to the given forms.
func known(given forms) []settings.Setting {
	var list []settings.Setting
	for _, f := range []forms{comparisonForms, claimForms, storyForms} {
		format := settings.Setting{Key: f.section + "format", Default: f.formats[:1], Choices: f.formats, Says: "the format of standard output"}
		output := settings.Setting{Key: f.section + "output", Many: true, Path: true, Written: true, Says: "files to write as well, each [FORMAT=]PATH"}
		if f.section == given.section {
			format.Flag, output.Flag = "format", "output"
		}
		list = append(list, format, output)
	}
	list = append(list, common...)
	list = append(list, limits...)
	list = append(list, inputSettings()...)
	for _, k := range dataset.AllKinds() {
		list = append(list, settings.Setting{Key: severityOf(k), Default: []string{string(k.Severity)}, Choices: severities, Says: "the severity of " + k.Name})
	}
	return list
}

// common are the settings that hold for every command.
var common = []settings.Setting{
	{Key: "from", Flag: "from", Choices: inputFormats(), Says: "the format that every document is read as"},
	{Key: "map", Flag: "map", Many: true, Type: pairType,
		Says: "what records of JSON call their fields, each OURS=THEIRS, as in text=body or title=article.headline"},
	{Key: "fail_on", Flag: "fail-on", Choices: append([]string{never}, severities...),
		Says: "the lightest finding that makes the exit code 1; unset, it is error for check and never for others"},
	{Key: "exit_zero", Flag: "exit-zero", Default: []string{"false"}, Type: settings.Truth(),
		Says: "true makes the exit code of check 0 whatever is found"},
	{Key: "group", Flag: "group", Default: []string{groupOwn}, Choices: []string{groupOwn, groupAuto},
		Says: "own compares all documents, or those of one story where they name it; auto sorts them into stories"},
	{Key: "keep_going", Flag: "keep-going", Default: []string{"false"}, Type: settings.Truth(),
		Says: "true lets unreadable documents not change the exit code"},
	{Key: "lenient", Flag: "lenient", Default: []string{"false"}, Type: settings.Truth(),
		Says: "true scans texts in other languages than English for numbers"},
	{Key: "network", Flag: "network", FlagOnly: true, Default: []string{"false"}, Type: settings.Truth(),
		Says: "true lets pages be fetched"},
	{Key: "archive", Flag: "archive", Path: true, Written: true, Says: "the folder that fetched pages are kept in and, without --network, read from"},
	{Key: "now", Flag: "now", Type: momentType, Says: "the present, as 2024-11-04 or 2024-11-04T12:00:00Z"},
	{Key: "color", Flag: "color", Default: []string{"auto"}, Choices: colors,
		Says: "whether to colour what goes to a terminal"},
	{Key: "verbosity", Flag: flagVerbosity, Default: []string{"normal"}, Choices: verbosities,
		Says: "how much is said on standard error"},
	{Key: "min_severity", Flag: "min-severity", Default: []string{string(compare.Note)}, Choices: severities,
		Says: "the lightest finding that is reported"},
	{Key: "baseline", Flag: "baseline", Path: true, Says: "the file of findings that were accepted"},
	{Key: "ignore", Flag: "ignore", Path: true, Default: []string{".claimdiff-ignore.yaml"}, Says: "the file of findings that shall not count"},
	{Key: "base", Flag: "base", Says: "a git revision: how the rows of tables changed since is told"},
	{Key: "changed_since", Flag: "changed-since", Says: "a git revision: only stories of files that changed since are checked"},
	{Key: "cache", Flag: "cache", Path: true, Written: true, Says: "the folder that keeps what was read, for faster runs later"},
	{Key: "workers", Default: []string{"0"}, Type: settings.Count(), Says: "documents read at a time; 0 is one a processor"},
	{Key: "policy.about_width", Default: []string{"0.1"}, Type: shareType,
		Says: "how far \"about\" reaches to either side: 0.1, 10% or 1/10"},
	{Key: "policy.at_least_width", Default: []string{"0"}, Type: ratioType,
		Says: "how far \"at least\" reaches up: 1 or 100% reads at least 20 as 20 to 40; 0 is without end"},
	{Key: "policy.at_most_width", Default: []string{"0"}, Type: shareType,
		Says: "how far \"up to\" reaches down: 50% reads up to 20 as 10 to 20; 0 is without end"},
	{Key: "policy.vague", Default: []string{vagueSkip}, Choices: []string{vagueSkip, string(quantity.VagueInterval), string(quantity.VagueACLED)},
		Says: "how amounts without a number are read: skip reads none, interval reads dozens as 24 to 119, acled as 12"},
	{Key: "policy.join", Flag: "join", Many: true, Choices: joinFields,
		Says: "the fields by which rows of several tables are the same; where set, a row that another table lacks is a finding"},
	{Key: "policy.tolerance", Flag: "tolerance", Many: true, Type: toleranceType,
		Says: "how far figures may lie apart, each [ATTRIBUTE=]AMOUNT, as 2, 1% or deaths=3; they rule over policy.tolerances"},
	{Key: "policy.tolerances", Entries: toleranceSettings, Says: "how far figures may lie apart; the first that is of an attribute rules"},
}

// joinFields are what rows can be joined by.
var joinFields = []string{string(claim.FieldItem), string(claim.FieldAttribute), string(claim.FieldPlace), string(claim.FieldDate), string(claim.FieldSource)}

// vagueSkip names the reading of vague amounts that reads no number into them.
const vagueSkip = "skip"

// toleranceSettings are those of one entry of policy.tolerances.
var toleranceSettings = []settings.Setting{
	{Key: "attribute", Says: "what is counted or measured, as deaths; unset, all that no other entry names"},
	{Key: "absolute", Default: []string{"0"}, Type: amountType, Says: "the difference, in the unit of the figures"},
	{Key: "relative", Default: []string{"0"}, Type: shareType, Says: "the difference as a share of the larger: 0.01 or 1%"},
	{Key: "figures", Default: []string{"0"}, Type: settings.Count(), Says: "how many significant figures have to agree"},
}

func severityOf(k compare.Kind) string { return "policy.severities." + k.Name }

func inputFormats() []string {
	return names(sources.Formats(), func(f sources.Format) string { return f.Name })
}
