package settings

import (
	"strconv"
	"time"
)

// Value is what a setting came to, and what made it so.
type Value struct {
	Words []string
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
				merged[s.Key] = Value{words, l.name, l.origins[s.Key]}
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

// Truth is the value of a setting whose Check is IsTruth.
func (v Values) Truth(key string) bool {
	truth, _ := strconv.ParseBool(v.Text(key))
	return truth
}

// Number is the value of a setting whose Check is IsCount, 0 where it is empty.
func (v Values) Number(key string) int64 {
	n, _ := strconv.ParseInt(v.Text(key), 10, 64)
	return n
}

// Size is the value of a setting whose Check is IsSize, in bytes; 0 where it is
// empty.
func (v Values) Size(key string) int64 {
	n, _ := bytesOf(v.Text(key))
	return n
}

// Duration is the value of a setting whose Check is IsDuration, 0 where it is
// empty.
func (v Values) Duration(key string) time.Duration {
	d, _ := time.ParseDuration(v.Text(key))
	return d
}

// IsSet reports whether any layer but the defaults set the key.
func (v Values) IsSet(key string) bool { return v[key].Layer != "default" }
