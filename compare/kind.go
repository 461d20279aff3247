package compare

// Kind is one kind of finding and what it weighs unless the policy says
// otherwise. Kinds that explain a difference never weigh more than a note.
type Kind struct {
	Name     string
	Severity Severity
}

// kinds are all kinds that Run can find, in families.
var kinds = []Kind{
	// Conflict.
	{"value-conflict", Error},
	{"misquoted-figure", Error},
	{"magnitude-slip", Error},
	// Internal to one document.
	{"share-mismatch", Error},
	{"comparative-mismatch", Warning},
	{"headline-body-mismatch", Error},
	// Explained.
	{"place-scope", Note},
	{"as-of-difference", Note},
	{"rounding-only", Note},
	// Provenance.
	{"unattributed-figure", Note},
	// Wording.
	{"vague-quantity", Note},
}

// Kinds returns every kind of finding, family by family.
func Kinds() []Kind { return append([]Kind(nil), kinds...) }

// SeverityOf is what a finding of the kind weighs under the policy: the last
// of Severities that names it rules, else the kind's own. An unknown kind is a
// note.
func (p Policy) SeverityOf(kind string) Severity {
	severity := Note
	for _, k := range kinds {
		if k.Name == kind {
			severity = k.Severity
		}
	}
	for _, s := range p.Severities {
		if s.Kind == kind {
			severity = s.Severity
		}
	}
	return severity
}
