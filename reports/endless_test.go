package reports

import (
	"io"
	"strings"
	"testing"
)

// endless is a stream of one byte without an end.
type endless byte

// Read fills what it is given.
func (e endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(e)
	}
	return len(p), nil
}

func TestAnEndlessComparisonIsRefused(t *testing.T) {
	for _, c := range []struct {
		in   io.Reader
		want string
	}{
		{endless(0), "does not begin with {"},
		{endless(' '), "more than 1000 bytes"},
		{io.MultiReader(strings.NewReader("{\"a\": \""), endless('a')), "more than 1000 bytes"},
		{strings.NewReader("\n {}"), ""},
		{strings.NewReader(""), ""},
	} {
		text, err := readText(c.in, 1000)
		if (c.want == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q, %v, want %q", text, err, c.want)
		}
	}
}
