package main

import (
	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/sources/fetch"
	"github.com/spf13/pflag"
)

// addNetwork gives a command the flags that say whether pages are fetched and
// where they are kept. No file and no variable can allow the network: a folder
// that somebody else filled could bring such a file along.
func addNetwork(flags *pflag.FlagSet) {
	flags.Bool("network", false, "fetch the documents that are addresses of pages")
	flags.String("archive", "", "keep fetched pages in the folder `DIR`; without --network, read them from there")
}

// fetcherOf gets pages as the settings say; nil where neither the network nor
// an archive may be used.
func fetcherOf(p process, v settings.Values, limits fetch.Limits) *fetch.Fetcher {
	network, archive := v.Truth("network"), v.Text("archive")
	if !network && archive == "" {
		return nil
	}
	present, _ := moment(v.Text("now")) // checked when it was set
	return fetch.New(fetch.Options{
		Network: network, Archive: archive, Version: version(), Now: p.clock, Present: present, Limits: limits, Trust: p.trust,
	})
}
