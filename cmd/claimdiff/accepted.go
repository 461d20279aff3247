package main

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/compare/dataset"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/file"
	"github.com/spf13/pflag"
)

// addAccepted adds the flags that name the decisions of people.
func addAccepted(flags *pflag.FlagSet) {
	flags.String("baseline", "", "fail only on findings that are not in the baseline `FILE`, see claimdiff baseline write")
	flags.String("ignore", "", "read suppressions from `FILE` instead of .claimdiff-ignore.yaml")
}

// withoutAccepted is a result in which a person's decisions are told: what was
// suppressed, and how every finding stands to the baseline where there is one. A
// suppression that cannot be read is an error of the result, and the others hold all
// the same.
func withoutAccepted(j job[reports.View], result compare.Result) (compare.Result, error) {
	result, err := withSuppressions(j, result)
	if err != nil {
		return result, err
	}
	path := j.settings.Text("baseline")
	if path == "" {
		return result, nil
	}
	accepted, err := loadBaseline(path)
	if err != nil {
		return result, err
	}
	switch about := concerning(accepted, result); {
	case j.isPartial():
		accepted = about
	case len(about) == 0 && len(accepted) > 0:
		result.Caveats = append(result.Caveats, document.Caveat{Document: path, Say: "The baseline is about other files than were read here, such as " +
			aboutFile(accepted[0]) + "; its paths start at the folder where it was written, so check from there, or write it anew."})
	}
	return compare.ApplyBaseline(result, accepted), nil
}

// aboutFile is a file that an accepted finding is about.
func aboutFile(a compare.Accepted) string {
	if len(a.Sides) > 0 {
		return a.Sides[0].Document
	}
	return a.Dataset
}

// isPartial reports whether the check leaves out stories that did not change.
func (j job[V]) isPartial() bool { return j.settings.Text("changed_since") != "" }

// concerning are the accepted findings about what the result looked at.
func concerning(accepted []compare.Accepted, result compare.Result) []compare.Accepted {
	read := map[string]bool{}
	for _, d := range result.Documents {
		read[d.ID] = true
	}
	return slices.DeleteFunc(slices.Clone(accepted), func(a compare.Accepted) bool {
		return slices.ContainsFunc(a.Sides, func(s compare.AcceptedSide) bool { return !read[s.Document] }) || a.Dataset != "" && !read[a.Dataset]
	})
}

func withSuppressions(j job[reports.View], result compare.Result) (compare.Result, error) {
	waivers, failures, err := readIgnored(j.settings.Text("ignore"), j.settings.IsSet("ignore"))
	if err != nil {
		return result, err
	}
	for _, d := range result.Documents {
		waivers = append(waivers, d.Waivers...)
	}
	waivers, more := ofKnownKinds(waivers)
	for _, f := range append(failures, more...) {
		complainOf(j.err, f, "error")
		result.Errors = append(result.Errors, f)
	}
	result = compare.ApplySuppressions(result, waivers, j.today())
	if j.isPartial() {
		result.Lapses = slices.DeleteFunc(result.Lapses, func(l compare.Lapse) bool { return l.Cause == compare.Unused })
	}
	return result, nil
}

// ignoredBytes is how long the file of suppressions may be.
const ignoredBytes = 16 << 20

// readIgnored reads the file of suppressions; that there is none is an error only
// where somebody named it.
func readIgnored(path string, named bool) ([]document.Waiver, []claim.Failure, error) {
	text, err := file.Read(path, ignoredBytes)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !named, path == "":
		return nil, nil, nil
	case err != nil:
		return nil, nil, failf("check the path, which the setting ignore gives", "the suppressions in %s cannot be read: %w", path, reasonOf(err))
	}
	waivers, failures := sources.ReadWaivers(path, text)
	return waivers, failures, nil
}

// ofKnownKinds leaves out the waivers of kinds that there are not.
func ofKnownKinds(waivers []document.Waiver) (kept []document.Waiver, failures []claim.Failure) {
	kinds := []string{}
	for _, k := range dataset.AllKinds() {
		kinds = append(kinds, k.Name)
	}
	for _, w := range waivers {
		if w.Kind == "" || slices.Contains(kinds, w.Kind) {
			kept = append(kept, w)
			continue
		}
		failures = append(failures, claim.Failure{
			Document: w.Path, Line: w.Line, Message: "there is no kind of finding " + strings.TrimSpace(w.Kind),
			Hint: settings.Suggest(w.Kind, kinds, "claimdiff config show lists the kinds, below severities"),
		})
	}
	return kept, failures
}

// loadBaseline reads the accepted findings of a file.
func loadBaseline(path string) ([]compare.Accepted, error) {
	opened, err := file.Open(path)
	if err != nil {
		return nil, failf("check the path, or write it: claimdiff baseline write -o "+path, "the baseline %s cannot be read: %w", path, reasonOf(err))
	}
	accepted, err := reports.LoadBaseline(opened)
	if failed := opened.Close(); err == nil {
		err = failed
	}
	if err != nil {
		return nil, failf("claimdiff baseline write -o "+path+" writes it anew", "the baseline %s cannot be used: %w", path, err)
	}
	return accepted, nil
}

// reasonOf is an error about a file without its path.
func reasonOf(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// today is the present that --now names, else when the process started.
func (j job[V]) today() time.Time {
	if now := j.settings.Text("now"); now != "" {
		present, _ := moment(now) // checked when it was set
		return present
	}
	return j.now
}
