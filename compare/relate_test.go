package compare

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestRelateNamesWhatDecided(t *testing.T) {
	for name, c := range map[string]struct {
		text    string
		aligned bool
		rules   []string
	}{
		"one thing, two values": {"post | mayor | exact 31 | house | burn | | 2031-05-02\necho | governor | exact 75 | house | burn | | 2031-05-02",
			true, []string{"aligned/words", "verdict/conflict"}},
		"one source twice": {"post | mayor | exact 31 | house | burn | | 2031-05-02\npost | mayor | exact 31 | house | burn | | 2031-05-02",
			true, []string{"aligned/template", "verdict/one-stance"}},
		"two events": {"post | mayor | exact 31 | house | burn | | 2031-05-02\necho | governor | exact 75 | house | destroy | | 2031-05-02",
			false, []string{"apart/event"}},
		"two measures": {"post | mayor | exact 31 | house | burn | | 2031-05-02\necho | governor | exact 75 ha | house | burn | | 2031-05-02",
			false, []string{"apart/measure"}},
		"nothing in common": {"post | mayor | exact 31 | house | burn | | 2031-05-02\necho | governor | exact 75 | goat | rescue | | 2031-05-02",
			false, []string{"apart/thing"}},
		"a rise and a level": {"post | mayor | exact 31 up | house | burn | | 2031-05-02\necho | governor | exact 75 | house | burn | | 2031-05-02",
			false, []string{"apart/role"}},
	} {
		r, ok := Relate(readNotation(t, c.text), DefaultPolicy(), "c0", "c1")
		var rules []string
		for _, why := range r.Why {
			rules = append(rules, why.Rule)
		}
		if !ok || r.Aligned != c.aligned || !slices.Equal(rules, c.rules) {
			t.Errorf("%s: aligned %v by %v, want %v by %v", name, r.Aligned, rules, c.aligned, c.rules)
		}
	}
	if _, ok := Relate(readNotation(t, "post | | exact 31 | house | burn | | 2031-05-02"), DefaultPolicy(), "c0", "c9"); ok {
		t.Error("a claim that is not there has a relation")
	}
}

// Relate says of two claims what Run did with them.
func TestRelateAgreesWithRun(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		set := drawSet(rt, t)
		questionOf := map[string]string{}
		for _, q := range Run(set, DefaultPolicy()).Questions {
			for _, id := range q.Claims {
				questionOf[id] = q.ID
			}
		}
		a := rapid.SampledFrom(set.Claims).Draw(rt, "first").ID
		b := rapid.SampledFrom(set.Claims).Draw(rt, "second").ID
		if a == b {
			return
		}
		r, ok := Relate(set, DefaultPolicy(), a, b)
		if !ok || r.Aligned != (questionOf[a] == questionOf[b]) || r.Aligned != (r.Verdict != "") || len(r.Why) == 0 {
			rt.Fatalf("%s and %s: %+v, and their questions are %s and %s", a, b, r, questionOf[a], questionOf[b])
		}
	})
}
