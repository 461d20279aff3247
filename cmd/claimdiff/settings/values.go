package settings

import (
	"strconv"
	"time"
)

// Value is what a setting came to, and what made it so.
type Value struct {
	Words []string
	// Entries are those of a list of mappings, each with the settings of an entry.
	Entries []Values
	// Layer is "flag", "environment", "file" or "default".
	Layer string
	// Origin is where in the layer it was set: "--format", "CLAIMDIFF_FORMAT",
	// ".claimdiff.yaml:3".
	Origin string
}

// Values are all settings, merged.
type Values map[string]Value

// Merge takes each setting from the first of the layers that sets it.
func Merge(known []Setting, layers ...Layer) Values {
	merged := Values{}
	for _, s := range known {
		for _, l := range layers {
			if words, ok := l.words(s); ok {
				merged[s.Key] = Value{words, l.entries[s.Key], l.name, l.origins[s.Key]}
				break
			}
		}
	}
	return merged
}

// Text is the value of a setting that is one word, "" where it is empty.
func (v Values) Text(key string) string {
	if words := v[key].Words; len(words) > 0 {
		return words[0]
	}
	return ""
}

// List is the value of a setting that is a list.
func (v Values) List(key string) []string { return v[key].Words }

// Entries is the value of a setting that is a list of mappings.
func (v Values) Entries(key string) []Values { return v[key].Entries }

// Origin says where a setting was set: ".claimdiff.yaml:3".
func (v Values) Origin(key string) string { return v[key].Origin }

// Truth is the value of a setting of type Truth.
func (v Values) Truth(key string) bool {
	truth, _ := strconv.ParseBool(v.Text(key))
	return truth
}

// Number is the value of a setting of type Count, 0 where it is empty.
func (v Values) Number(key string) int64 {
	n, _ := strconv.ParseInt(v.Text(key), 10, 64)
	return n
}

// Size is the value of a setting of type Size, in bytes; 0 where it is
// empty.
func (v Values) Size(key string) int64 {
	n, _ := bytesOf(v.Text(key))
	return n
}

// Duration is the value of a setting of type Span, 0 where it is
// empty.
func (v Values) Duration(key string) time.Duration {
	d, _ := time.ParseDuration(v.Text(key))
	return d
}

// IsSet reports whether any layer but the defaults set the key.
func (v Values) IsSet(key string) bool { return v[key].Layer != "default" }
