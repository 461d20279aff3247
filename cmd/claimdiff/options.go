package main

import (
	"cmp"
	"errors"
	"os"
	"path/filepath"
	"slices"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/compare/dataset"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/fetch"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/spf13/pflag"
)

// load merges what was set for a command that writes the given forms.
func load(p process, flags *pflag.FlagSet, given forms) (settings.Values, error) {
	list := known(given)
	path, base := configurationPath(p, flags)
	for i, s := range list {
		list[i].Default = s.From(base, s.Default)
	}
	fromFlags, problems := settings.Flags(list, flagsGiven(flags))
	fromEnvironment, more := settings.Environment(list, p.environment, string(os.PathListSeparator))
	problems = append(problems, more...)
	fromFile, more := settings.File(list, path, p.fromHere(path), base)
	problems = append(problems, more...)
	values := settings.Merge(list, fromFlags, fromEnvironment, fromFile, settings.Defaults(list))
	if !flags.Changed(flagConfig) {
		problems = append(problems, writtenOutside(p, list, values, filepath.Dir(path))...)
	}
	var all []error
	for _, problem := range problems {
		all = append(all, problem)
	}
	return values, errors.Join(all...)
}

// configurationPath is the configuration file that --config names, else the one
// that is found; "" without any. Relative paths in a file that was found start at
// its folder, base, as seen from the working folder; those in one that was named
// start, as other tools have it, at the working folder itself, which is base "".
func configurationPath(p process, flags *pflag.FlagSet) (file, base string) {
	if path, err := flags.GetString(flagConfig); err == nil && path != "" {
		return path, ""
	}
	file = settings.Find(p.directory, p.variable("HOME"))
	if folder := p.fromHere(filepath.Dir(file)); file != "" && folder != "." {
		base = folder
	}
	return file, base
}

// fromHere is a path as the user would write it from where the command runs.
func (p process) fromHere(path string) string {
	if relative, err := filepath.Rel(p.directory, path); err == nil && filepath.IsAbs(path) {
		return relative
	}
	return path
}

// policyOf is the policy that the settings ask for.
func policyOf(v settings.Values) compare.Policy {
	policy := compare.DefaultPolicy()
	policy.AboutWidth = shareOf(v, "policy.about_width")
	policy.AtLeastWidth = shareOf(v, "policy.at_least_width")
	policy.AtMostWidth = shareOf(v, "policy.at_most_width")
	if vague := v.Text("policy.vague"); vague != vagueSkip {
		policy.Vague = quantity.VagueReading(vague)
	}
	for _, f := range v.List("policy.join") {
		policy.Join = append(policy.Join, claim.Field(f))
	}
	policy.Tolerances = tolerancesOf(v.List("policy.tolerance"))
	for _, t := range v.Entries("policy.tolerances") {
		policy.Tolerances = append(policy.Tolerances, compare.Tolerance{Attribute: t.Text("attribute"), Tolerance: quantity.Tolerance{
			Absolute: shareOf(t, "absolute"), Relative: shareOf(t, "relative"), Figures: int(t.Number("figures")),
		}})
	}
	for _, k := range dataset.AllKinds() {
		if s := v.Text(severityOf(k)); v.IsSet(severityOf(k)) {
			policy.Severities = append(policy.Severities, compare.KindSeverity{Kind: k.Name, Severity: compare.Severity(s)})
		}
	}
	return withMeanings(policy)
}

// tolerancesOf are those of words that were checked when they were set: those of one
// attribute in front of those of all.
func tolerancesOf(words []string) (all []compare.Tolerance) {
	for _, word := range words {
		t, _ := toleranceOf(word)
		all = append(all, t)
	}
	slices.SortStableFunc(all, func(a, b compare.Tolerance) int {
		return cmp.Compare(min(len(b.Attribute), 1), min(len(a.Attribute), 1))
	})
	return all
}

// shareOf is a number that was checked when it was set.
func shareOf(v settings.Values, key string) quantity.Number {
	n, _ := share(v.Text(key))
	return n
}

// withMeanings is the policy with what its attributes mean in prose.
func withMeanings(policy compare.Policy) compare.Policy {
	policy.Tolerances = slices.Clone(policy.Tolerances)
	for i, t := range policy.Tolerances {
		if t.Attribute != "" {
			policy.Tolerances[i].Means = sources.ReadMeaning(t.Attribute, sources.English())
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
		Lenient: v.Truth("lenient"),
		Limits:  limitsOf(v),
	}
	o.Fields, _ = sources.ParseFields(v.List("map")) // checked when it was set
	o.Fetcher = fetcherOf(p, v, fetch.Limits{Bytes: o.Limits.Document, Time: v.Duration("limits.fetch_time"), Redirects: int(v.Number("limits.redirects"))})
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
