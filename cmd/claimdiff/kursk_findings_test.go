package main

import (
	"slices"
	"strings"
	"testing"
)

func TestKurskFindings(t *testing.T) {
	t.Chdir("../..")
	c, _ := compareKursk(t, kursk)
	for _, want := range []struct {
		kind     string
		one, two string // words of the sentences of two of its claims
	}{
		{"place-scope", "Kursk", "Russia"},
		{"as-of-difference", "Kursk region", "has grown to at least 10,000"},
		{"magnitude-slip", "Russia is losing about 1,200", "Russia is losing 12,000"},
		{"vague-quantity", "would say no more than", ""},
	} {
		if !c.holds(want.kind, want.one, want.two) {
			t.Errorf("no %s between %q and %q", want.kind, want.one, want.two)
		}
	}
	for _, f := range c.Findings {
		if f.Severity != "note" && f.Kind != "magnitude-slip" {
			t.Errorf("a false alarm: %s %s", f.Kind, f.Message)
		}
	}
}

func (c comparison) holds(kind, one, two string) bool {
	for _, f := range c.Findings {
		var sentences []string
		for _, claim := range c.Claims {
			if slices.Contains(f.Claims, claim.ID) {
				sentences = append(sentences, claim.Sentence.Exact)
			}
		}
		has := func(words string) bool {
			return slices.ContainsFunc(sentences, func(s string) bool { return strings.Contains(s, words) })
		}
		if f.Kind == kind && has(one) && has(two) {
			return true
		}
	}
	return false
}

func TestKurskShareFitsItsWhole(t *testing.T) {
	t.Chdir("../..")
	c, _ := compareKursk(t, kursk)
	for _, q := range c.Questions {
		for _, why := range q.Why {
			if strings.HasPrefix(why.Say, "80 per cent of about 10,000 is 8,000") {
				return
			}
		}
	}
	t.Error("nothing says that 80 per cent of about 10,000 is 8,000")
}
