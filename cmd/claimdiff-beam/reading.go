package main

import (
	"fmt"
	"time"

	"github.com/claimdiff/claimdiff/sources"
)

// reading is how documents are read, as every worker is told it.
type reading struct {
	// From and Lenient are those of sources.Options, Map what ParseFields reads.
	From    string
	Map     []string
	Lenient bool
	// Now is a date or RFC 3339, "" for no doubt about dates.
	Now string
}

func (r reading) options() (sources.Options, error) {
	o := sources.Options{From: r.From, Lenient: r.Lenient}
	var err error
	if o.Fields, err = sources.ParseFields(r.Map); err != nil {
		return o, fmt.Errorf("--map %w", err)
	}
	if r.Now != "" {
		if o.Now, err = moment(r.Now); err != nil {
			return o, fmt.Errorf("--now %s is neither a date nor an RFC 3339 time", r.Now)
		}
	}
	return o, nil
}

// moment reads an RFC 3339 time; a date alone is its first instant in UTC.
func moment(word string) (time.Time, error) {
	if t, err := time.Parse(time.DateOnly, word); err == nil {
		return t, nil
	}
	return time.Parse(time.RFC3339, word)
}
