package table

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// TestLimits reads tables over a limit each: what stands before it is read, and
// the failure names it.
func TestLimits(t *testing.T) {
	long := strings.Repeat("x", 3000)
	small := Limits{Record: 1000, Rows: 2, Columns: 5}
	for _, c := range []struct {
		name, content string
		format        Format
		rows          int
		says          string
	}{
		{"rows", "value\n1\n2\n3\n4\n", commaSeparated, 2, "more than 2 rows"},
		{"rows at the limit", "value\n1\n2\n", commaSeparated, 2, ""},
		{"columns", "value,a,b,c,d,e\n1,2,3,4,5,6\n", commaSeparated, 0, "6 columns"},
		{"a quotation mark that is never closed", "value,note\n1,a\n2,\"" + strings.Repeat(long+"\n", 60), commaSeparated, 1, "limit"},
		{"a line of JSON", "{\"value\": 1}\n{\"value\": 2, \"note\": \"" + long + "\"}\n{\"value\": 3}\n", jsonLines, 1, "limit"},
		{"an element of an array", "[{\"value\": 1},\n{\"value\": \"" + strings.Repeat(long, 60) + "\"}]", jsonArray, 1, "limit"},
		{"members of ever new names", "{\"value\": 1}\n" + names(2000), jsonLines, 0, "columns"},
	} {
		file := fileOf(c.format, []byte(c.content))
		file.Limits = small
		got, _, failures, err := Read(context.Background(), file, Mapping{}, wordless)
		if err != nil || len(got.Rows) != c.rows {
			t.Errorf("%s: %d rows, %v, want %d", c.name, len(got.Rows), err, c.rows)
		}
		said := fmt.Sprint(failures)
		if (len(failures) == 0) != (c.says == "") || !strings.Contains(said, c.says) {
			t.Errorf("%s: told %.300s, want %q", c.name, said, c.says)
		}
	}
}

// names are so many objects with a member of its own each.
func names(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "{\"value\": 1, \"n%d\": 2}\n", i)
	}
	return b.String()
}

func TestDelimiters(t *testing.T) {
	for content, want := range map[string]rune{
		"a,b\n1,2\n": ',', "a;b\n1;2\n": ';', "a\tb\n1\t2\n": '\t', "a|b\n1|2\n": '|', "a\n1\n": ',', "": ',',
		"a;b\n\"1;5\";2,5\n\"x\ny\";3,5\n":                                ';',
		"note, and more;b\none, two;3\nfour;5\n":                          ';',
		"a,b,c\n1,x;y,2\n3,z;w;v,4\n":                                     ',',
		"name\tremark, of length\nA\tone, two, three\nB\t\nC\tfour, five": '\t',
	} {
		if got := delimiterOf([]byte(content)); got != want {
			t.Errorf("%.40q is cut at %q, want %q", content, got, want)
		}
	}
}

func TestFailuresOfOneSortAreCounted(t *testing.T) {
	_, ok, failures, _ := Read(context.Background(), fileOf(commaSeparated, []byte("value\n"+strings.Repeat("x\n", 500)+"1\n")), Mapping{}, wordless)
	if !ok || len(failures) != alike+1 || !strings.Contains(failures[alike].Message, fmt.Sprint(500-alike-1)) {
		t.Errorf("%v %v", ok, failures)
	}
}
