// Package release tells which version of claimdiff a program was built from.
package release

import (
	"cmp"
	"runtime/debug"

	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
)

// Tool names claimdiff in reports, as the build information of the running program
// has it.
func Tool() reports.Tool {
	return reports.Tool{Name: "claimdiff", Version: Version(), Rules: sources.English().Fingerprint()}
}

// Version is the module's version, else the revision it was built from, else
// "devel".
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "devel"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	revision, modified := "", ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision = "devel-" + s.Value[:min(12, len(s.Value))]
		case s.Key == "vcs.modified" && s.Value == "true":
			modified = "-modified"
		}
	}
	return cmp.Or(revision, "devel") + modified
}
