package compare

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// newQuestion makes the question that a group of figures answers.
func newQuestion(g *group) Question {
	q := Question{Verdict: verdictOf(g), Label: g.figures[0].Counted.Text, Story: g.figures[0].doc.Story}
	for _, f := range g.figures {
		q.Claims = append(q.Claims, f.ID)
		q.Answers = append(q.Answers, Answer{
			By: f.Attribution.By, AsOf: f.AsOf.To.String(), Claims: []string{f.ID},
			Form: f.Quantity.Form, Stated: f.Quantity, Reading: f.reading, HasReading: f.hasReading,
		})
	}
	q.ID = shortHash("q", q.Claims...)
	return q
}

func verdictOf(g *group) Verdict {
	if len(g.figures) == 1 {
		return Single
	}
	gravest := Agree
	for i, a := range g.figures {
		for _, b := range g.figures[i+1:] {
			if !a.hasReading || !b.hasReading {
				gravest = graver(gravest, Compatible)
			} else if a.reading.Relate(b.reading).Disjoint() {
				gravest = graver(gravest, Conflict)
			}
		}
	}
	return gravest
}

// verdictOrder is the verdicts from the lightest to the gravest.
var verdictOrder = []Verdict{Single, Agree, Compatible, Explained, Unclear, Conflict}

func graver(a, b Verdict) Verdict {
	for _, v := range verdictOrder {
		if v == a {
			return b
		}
		if v == b {
			return a
		}
	}
	return a
}

// shortHash names something by what it holds: a prefix, a dash and twelve
// hexadecimal digits of a SHA-256 over the parts.
func shortHash(prefix string, parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return prefix + "-" + hex.EncodeToString(sum[:6])
}
