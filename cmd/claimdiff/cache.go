package main

import (
	"fmt"
	"os"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/sources"
)

// openCache opens the folder of the setting cache, none where it is not set.
func openCache(v settings.Values) (sources.Cache, error) {
	folder := v.Text("cache")
	if folder == "" {
		return sources.Cache{}, nil
	}
	c, err := sources.OpenCache(folder, program())
	if err != nil {
		return c, failf("give --cache a folder of its own that may be written to", "%w", err)
	}
	return c, nil
}

// program names the program for its cache. A build without a version goes by its
// file too: another build may read otherwise.
func program() string {
	name := version()
	path, err := os.Executable()
	if err != nil {
		return name
	}
	info, err := os.Stat(path)
	if err != nil {
		return name
	}
	return fmt.Sprintf("%s %d %d", name, info.Size(), info.ModTime().UnixNano())
}

// settleCache keeps the cache within its bound, and tells where it could not be
// written: the run loses time by that, and nothing else.
func (j job[V]) settleCache() {
	if err := j.cache.Settle(j.settings.Size("limits.cache_bytes")); err != nil {
		writeComplaint(j.err, "note", err.Error(), "what was read now will be read again by the next run")
	}
}
