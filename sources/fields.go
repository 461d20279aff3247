package sources

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Fields maps the names that every output uses ("text", "title") to the names
// under which records of data hold the same. A dot leads into an object:
// "article.headline".
type Fields map[string]string

// fieldNames are the names that a record of data can have, as every output
// spells them; "html" is text that is marked up, for a record without "text".
var fieldNames = []string{
	"id", "url", "title", "publisher", "byline", "published", "modified", "story", "language", "media_type", "origin_of", "text", "html",
}

// ParseFields reads pairs such as "text=body", of two for one name the later. Its
// error says, in words that go on from "it", why a pair will not do.
func ParseFields(pairs []string) (Fields, error) {
	out := Fields{}
	for _, pair := range pairs {
		ours, theirs, found := strings.Cut(pair, "=")
		ours, theirs = strings.TrimSpace(ours), strings.TrimSpace(theirs)
		switch {
		case !found || theirs == "":
			return nil, errors.New("is no pair such as text=body")
		case !slices.Contains(fieldNames, ours):
			return nil, fmt.Errorf("has on its left none of the names %s", strings.Join(fieldNames, ", "))
		}
		out[ours] = theirs
	}
	return out, nil
}

// of is the name under which a record holds a field.
func (f Fields) of(name string) string {
	if theirs := f[name]; theirs != "" {
		return theirs
	}
	return name
}
