package reports

import (
	"slices"
	"strings"
)

// pageOrigin is one independent source, who speaks for it, and who repeats it.
type pageOrigin struct {
	Name string
	Kind string
	// Voices are the names that its figures are credited to, where they are
	// not the origin's own.
	Voices []string
	// Reports are the documents that give its figures, each with the chain that
	// handed them on: "Marsh Wire, via Harbour Radio".
	Reports []string
}

func (x *index) origin(o OriginView) pageOrigin {
	arranged := pageOrigin{Name: capital(x.nameOf(o.Name)), Kind: inertLine(string(o.Kind))}
	if arranged.Name == "" {
		arranged.Name = "No source named"
	}
	for _, id := range o.Claims {
		c := x.claims[id]
		if c == nil {
			continue
		}
		arranged.Reports = with(arranged.Reports, join(x.nameOf(c.Document), chain(c.Attribution)))
		if by := capital(inertLine(c.Attribution.By)); by != arranged.Name && !strings.HasPrefix(arranged.Name, by+" (") {
			arranged.Voices = with(arranged.Voices, by)
		}
	}
	for _, id := range o.Documents {
		name := x.nameOf(id)
		if !slices.ContainsFunc(arranged.Reports, func(r string) bool { return strings.HasPrefix(r+", ", name+", ") }) {
			arranged.Reports = append(arranged.Reports, name)
		}
	}
	return arranged
}

// with adds a text to a list that does not hold it; the empty one is left out.
func with(texts []string, text string) []string {
	if text == "" || slices.Contains(texts, text) {
		return texts
	}
	return append(texts, text)
}

// told is an origin in one line: "Coastguard (its spokesman), in Marsh Wire".
func (o pageOrigin) told() string {
	name := o.Name
	if len(o.Voices) > 0 {
		name += " (" + strings.Join(o.Voices, ", ") + ")"
	}
	return name + ", in " + strings.Join(o.Reports, "; ")
}
