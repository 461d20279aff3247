package main

import (
	"bytes"
	"cmp"
	"testing"

	"pgregory.net/rapid"
)

// drawPlace draws a place of two numbers with a text between them.
func drawPlace(t *rapid.T) place {
	number := rapid.SampledFrom([]int{0, 1, 9, 10, 255, 256, 1 << 40})
	text := rapid.SampledFrom([]string{"", "a", "a\x00", "a\x00\x01", "ab", "~", "é"})
	return at(number.Draw(t, "first"), text.Draw(t, "text"), number.Draw(t, "last"))
}

func comparePlaces(p, q place) int {
	return cmp.Or(cmp.Compare(p[0].(int), q[0].(int)), cmp.Compare(p[1].(string), q[1].(string)), cmp.Compare(p[2].(int), q[2].(int)))
}

func TestKeysSortAsPlacesDo(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		p, q := drawPlace(rt), drawPlace(rt)
		if got, want := bytes.Compare(p.key(), q.key()), comparePlaces(p, q); got != want {
			rt.Fatalf("%v and %v compare as %d, their keys as %d", p, q, want, got)
		}
	})
}

func TestALineGivesBackItsEntryAndItsKey(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		p, entry := drawPlace(rt), []byte(`{"id":"f-1","at":[9],"text":"],\"at\":["}`)
		line, err := placed(p, entry)
		if err != nil {
			rt.Fatal(err)
		}
		got, key, err := unplaced(line)
		if err != nil || !bytes.Equal(got, entry) || !bytes.Equal(key, p.key()) {
			rt.Fatalf("%s gives %s with the key %q: %v", line, got, key, err)
		}
	})
	for _, broken := range []string{"", "{}", `{"at":[]}`, `{"at":[null],"id":1}`, `{"at":[1.5],"id":1}`} {
		if _, _, err := unplaced([]byte(broken)); err == nil {
			t.Errorf("%q has a place", broken)
		}
	}
}
