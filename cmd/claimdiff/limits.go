package main

import (
	"fmt"
	"time"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/fetch"
	"github.com/spf13/pflag"
)

const flagLimit = "limit"

// limits are the settings that bound what one run, and one document of it, may
// cost. The flag --limit sets them by their names.
var limits = limitSettings(sources.DefaultLimits(), fetch.DefaultLimits())

func limitSettings(d sources.Limits, f fetch.Limits) []settings.Setting {
	return []settings.Setting{
		sizeLimit("document_bytes", d.Document, "the most bytes of one document, unpacked"),
		sizeLimit("text_bytes", d.Text, "the most bytes of the readable text of one document"),
		countLimit("elements", d.Elements, "the most elements of one HTML page"),
		countLimit("pages", d.Pages, "the most pages of one PDF"),
		countLimit("claims", d.Claims, "about how many figures of one document are read"),
		timeLimit("time", d.Time, "how long reading one document may take"),
		countLimit("files", d.Files, "the most files of one run"),
		countLimit("documents", d.Documents, "the most documents of one run"),
		countLimit("rows", d.Rows, "the most rows of one table"),
		sizeLimit("unpacked_bytes", d.Unpacked, "the most bytes that one archive or compressed file may unpack to"),
		countLimit("ratio", d.Ratio, "the most bytes that one compressed byte may unpack to"),
		sizeLimit("cache_bytes", sources.DefaultCacheLimit, "the most bytes that the cache keeps"),
		countLimit("nesting", d.Nesting, "how many archives may be inside one another"),
		timeLimit("fetch_time", f.Time, "how long fetching one page may take"),
		countLimit("redirects", f.Redirects, "how often a page may send on to another address"),
	}
}

func limit(name, standard, says string, kind settings.Type) settings.Setting {
	return settings.Setting{Key: "limits." + name, Flag: flagLimit, Name: name, Default: []string{standard}, Type: kind,
		Says: says + "; 0 is the default, " + standard}
}

func sizeLimit(name string, standard int64, says string) settings.Setting {
	if standard%(1<<30) == 0 {
		return limit(name, fmt.Sprintf("%dGiB", standard>>30), says, settings.Size())
	}
	return limit(name, fmt.Sprintf("%dMiB", standard>>20), says, settings.Size())
}

func countLimit(name string, standard int, says string) settings.Setting {
	return limit(name, fmt.Sprint(standard), says, settings.Count())
}

func timeLimit(name string, standard time.Duration, says string) settings.Setting {
	return limit(name, fmt.Sprintf("%.0fs", standard.Seconds()), says, settings.Span())
}

// addLimits gives a command the flag that sets limits.
func addLimits(flags *pflag.FlagSet) {
	flags.StringArray(flagLimit, nil, "set a limit as `NAME=VALUE`, for instance document_bytes=8MiB or time=30s; repeatable")
}

func limitsOf(v settings.Values) sources.Limits {
	return sources.Limits{
		Document: v.Size("limits.document_bytes"), Text: v.Size("limits.text_bytes"), Elements: int(v.Number("limits.elements")), Pages: int(v.Number("limits.pages")),
		Claims: int(v.Number("limits.claims")), Time: v.Duration("limits.time"),
		Files: int(v.Number("limits.files")), Documents: int(v.Number("limits.documents")),
		Rows:     int(v.Number("limits.rows")),
		Unpacked: v.Size("limits.unpacked_bytes"), Ratio: int(v.Number("limits.ratio")), Nesting: int(v.Number("limits.nesting")),
	}
}
