package sources

import (
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

// ParseFields reads pairs such as "text=body". Its error names the pair that is
// none, or whose left side is no name that outputs use.
func ParseFields(pairs []string) (Fields, error) {
	out := Fields{}
	for _, pair := range pairs {
		ours, theirs, found := strings.Cut(pair, "=")
		ours, theirs = strings.TrimSpace(ours), strings.TrimSpace(theirs)
		switch {
		case !found || theirs == "":
			return nil, fmt.Errorf("%q is no pair such as text=body", pair)
		case !slices.Contains(fieldNames, ours):
			return nil, fmt.Errorf("%q is none of the names %s", ours, strings.Join(fieldNames, ", "))
		case out[ours] != "":
			return nil, fmt.Errorf("%q is given twice", ours)
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
