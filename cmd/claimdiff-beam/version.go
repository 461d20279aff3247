package main

import (
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
)

// tool names this program as claimdiff does itself.
func tool() reports.Tool {
	return reports.Tool{Name: "claimdiff", Version: "devel", Rules: sources.English().Fingerprint()}
}
