package dataset

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// result words the findings and makes documents and claims of their rows.
func (c *checker) result() compare.Result {
	drafts, caveats := c.settled()
	drafts = c.firstOfEach(drafts)
	made := c.excerptOf(drafts)
	result := compare.Result{Policy: c.policy, Documents: made.documents, Claims: made.claims, Caveats: caveats}
	for i := range c.tables {
		result.Tables = append(result.Tables, compare.TableRead{ID: c.tables[i].ID, Rows: records(&c.tables[i])})
	}
	latest := c.latestOf(drafts)
	for i := range drafts {
		f := c.finding(&drafts[i], made.ids)
		f.Latest = latest.of(&drafts[i])
		result.Findings = append(result.Findings, f)
	}
	slices.SortStableFunc(result.Findings, compareFindings)
	return compare.Merge(result) // which puts the gravest first
}

// firstOfEach joins drafts with one fingerprint, as rows that say the same give
// them: the first repeats are listed with the first.
func (c *checker) firstOfEach(drafts []draft) []draft {
	at := map[string]int{}
	var kept []draft
	for _, d := range drafts {
		id := c.fingerprint(&d)
		first, known := at[id]
		if !known {
			at[id] = len(kept)
			kept = append(kept, d)
			continue
		}
		of := &kept[first]
		of.sides = slices.Clone(of.sides)
		for i := range of.sides[:min(len(of.sides), len(d.sides))] {
			if room := shownRepeats + 1 - len(of.sides[i]); room > 0 {
				of.sides[i] = slices.Concat(of.sides[i], d.sides[i][:min(room, len(d.sides[i]))])
			}
		}
	}
	return kept
}

// compareFindings orders findings by table and by where they stand in it, what
// is said of a whole column first.
func compareFindings(a, b compare.Finding) int {
	return cmp.Or(strings.Compare(a.Where.Dataset, b.Where.Dataset), cmp.Compare(a.Where.Row, b.Where.Row),
		strings.Compare(a.Where.Column, b.Where.Column), strings.Compare(a.Kind, b.Kind), strings.Compare(a.ID, b.ID))
}

// records is how many rows of the file the figures of a table stand in: one may
// give several.
func records(t *claim.Table) int {
	count := 0
	for i := range t.Rows {
		if i == 0 || t.Rows[i].Number != t.Rows[i-1].Number {
			count++
		}
	}
	return count
}
