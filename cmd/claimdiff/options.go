package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/spf13/pflag"
)

const (
	flagVerbosity = "verbosity"
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
		format := settings.Setting{Key: f.section + "format", Choices: f.formats, Says: "the format of standard output"}
		output := settings.Setting{Key: f.section + "output", Many: true, Says: "files to write as well, each [FORMAT=]PATH"}
		if f.section == given.section {
			format.Flag, output.Flag = "format", "output"
		}
		list = append(list, format, output)
	}
	list = append(list, common...)
	list = append(list, limits...)
	for _, k := range compare.Kinds() {
		list = append(list, settings.Setting{Key: severityOf(k), Choices: severities, Says: "the severity of " + k.Name})
	}
	return list
}

// common are the settings that hold for every command.
var common = []settings.Setting{
	{Key: "from", Flag: "from", Choices: inputFormats(), Says: "the format that every document is read as"},
	{Key: "fail_on", Flag: "fail-on", Choices: append([]string{never}, severities...),
		Says: "the lightest finding that makes the exit code 1; unset, it is error for check and never for others"},
	{Key: "exit_zero", Flag: "exit-zero", Default: []string{"false"}, Check: settings.IsTruth,
		Says: "true makes the exit code of check 0 whatever is found"},
	{Key: "group", Flag: "group", Default: []string{groupOwn}, Choices: []string{groupOwn, groupAuto},
		Says: "own compares all documents, or those of one story where they name it; auto sorts them into stories"},
	{Key: "keep_going", Flag: "keep-going", Default: []string{"false"}, Check: settings.IsTruth,
		Says: "true lets unreadable documents not change the exit code"},
	{Key: "now", Flag: "now", Check: isMoment, Says: "the present, as 2024-11-04 or 2024-11-04T12:00:00Z"},
	{Key: "color", Flag: "color", Default: []string{"auto"}, Choices: colors,
		Says: "whether to colour what goes to a terminal"},
	{Key: "verbosity", Flag: flagVerbosity, Default: []string{"normal"}, Choices: verbosities,
		Says: "how much is said on standard error"},
	{Key: "workers", Default: []string{"0"}, Check: settings.IsCount, Says: "documents read at a time; 0 is one a processor"},
	{Key: "policy.about_width", Default: []string{"0.1"}, Check: isShare,
		Says: "how far \"about\" reaches to either side: 0.1, 10% or 1/10"},
}

func severityOf(k compare.Kind) string { return "policy.severities." + k.Name }

func inputFormats() []string {
	return names(sources.Formats(), func(f sources.Format) string { return f.Name })
}

// isShare lets numbers from 0 to 1 pass, written 0.1, 10% or 1/10.
func isShare(word string) error {
	n, err := share(word)
	if err != nil || n.Sign() < 0 || n.Cmp(quantity.Int(1)) > 0 {
		return errors.New("is no share from 0 to 1")
	}
	return nil
}

func share(word string) (quantity.Number, error) {
	percent, isPercent := strings.CutSuffix(word, "%")
	n, err := quantity.Parse(strings.TrimSpace(percent))
	if isPercent {
		n = n.Mul(quantity.Fraction(1, 100))
	}
	return n, err
}

func isMoment(word string) error {
	if _, err := moment(word); err != nil {
		return errors.New("is neither a date nor an RFC 3339 time")
	}
	return nil
}

// moment reads an RFC 3339 time; a date alone is its first instant in UTC.
func moment(word string) (time.Time, error) {
	if t, err := time.Parse(time.DateOnly, word); err == nil {
		return t, nil
	}
	return time.Parse(time.RFC3339, word)
}

// load merges what was set for a command that writes the given forms.
func load(p process, flags *pflag.FlagSet, given forms) (settings.Values, error) {
	list := known(given)
	path := settings.Find(p.directory, p.variable("HOME"))
	fromFlags, problems := settings.Flags(list, flagsGiven(flags))
	fromEnvironment, more := settings.Environment(list, p.environment, string(os.PathListSeparator))
	problems = append(problems, more...)
	fromFile, more := settings.File(list, path, p.shown(path))
	problems = append(problems, more...)
	var all []error
	for _, problem := range problems {
		all = append(all, problem)
	}
	return settings.Merge(list, fromFlags, fromEnvironment, fromFile, settings.Defaults(list)), errors.Join(all...)
}

// shown is a path as the user would write it from where the command runs.
func (p process) shown(path string) string {
	if relative, err := filepath.Rel(p.directory, path); err == nil && path != "" {
		return relative
	}
	return path
}

// policyOf is the policy that the settings ask for.
func policyOf(v settings.Values) compare.Policy {
	policy := compare.DefaultPolicy()
	policy.AboutWidth, _ = share(v.Text("policy.about_width")) // checked when it was set
	for _, k := range compare.Kinds() {
		if s := v.Text(severityOf(k)); s != "" {
			policy.Severities = append(policy.Severities, compare.KindSeverity{Kind: k.Name, Severity: compare.Severity(s)})
		}
	}
	return policy
}

// sourceOptions say how the documents are read.
func sourceOptions(p process, v settings.Values) sources.Options {
	o := sources.Options{
		From:    v.Text("from"),
		Stdin:   p.in,
		Workers: int(v.Number("workers")),
		Limits:  limitsOf(v),
	}
	if now := v.Text("now"); now != "" {
		o.Now, _ = moment(now) // checked when it was set
	}
	return o
}

// names lists the names of formats.
func names[F any](formats []F, name func(F) string) []string {
	var out []string
	for _, f := range formats {
		out = append(out, name(f))
	}
	return out
}
