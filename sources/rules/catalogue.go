package rules

// CatalogueEntry is one rule or sieve as a reader sees it.
type CatalogueEntry struct {
	// Group is the stage that a rule runs in, or the family of a sieve.
	Group string
	// Name is unique within the language, and Sentence explains it.
	Name, Sentence string
	// Rejects is set for rules that say what is no quantity.
	Rejects bool
	// Examples hold, and CounterExamples look alike but are left alone. Figure
	// is set for those of sieves only. Want is what Describe says of the whole
	// text for rules, and the family's answer for sieves.
	Examples, CounterExamples []Example
}

// TableRow says how a figure of a table is read. Its example is a table with
// tabs between the cells, which no language need know.
var TableRow = CatalogueEntry{
	Group: "figures together", Name: "table/row", Sentence: "A row of a table states the figure of its column {column} for {attribute}.",
	Examples: []Example{{Text: "attribute\tvalue\ninjured\t12", Figure: "12", Want: "12"}},
}

// Catalogue lists every rule and sieve once, in the order in which they run
// first: the rules of the stages, those of Others, then the sieves of the
// families.
func (l Language) Catalogue() []CatalogueEntry {
	var entries []CatalogueEntry
	listed := map[*Rule]bool{}
	for _, stage := range l.Stages {
		for _, r := range stage.Rules {
			if !listed[r] {
				listed[r] = true
				entries = append(entries, CatalogueEntry{Group: stage.Name, Name: r.Name, Sentence: r.Sentence, Rejects: r.Kind == l.Rejected,
					Examples: examplesOf(r.Examples), CounterExamples: examplesOf(r.CounterExamples)})
			}
		}
	}
	entries = append(entries, l.Others...)
	for _, family := range l.Families {
		for _, s := range family.Sieves {
			entries = append(entries, CatalogueEntry{Group: family.Name, Name: s.Name, Sentence: s.Sentence, Examples: s.Examples, CounterExamples: s.CounterExamples})
		}
	}
	return entries
}

func examplesOf(list []RuleExample) []Example {
	var out []Example
	for _, e := range list {
		out = append(out, Example{Text: e.Text, Want: e.Want})
	}
	return out
}
