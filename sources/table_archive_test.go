package sources

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// quotedTable writes a table of quotes beside an archived source, reads it and
// returns its rows and what could not be read. It is read once more with an empty
// cache and with what that has kept, which is to change nothing.
func quotedTable(t *testing.T, source string, rows ...string) ([]claim.Row, []claim.Failure) {
	t.Helper()
	path := tableOf(t, "quoted.csv", "item,value,quote,archive\n"+strings.Join(rows, "\n")+"\n")
	folder := filepath.Join(filepath.Dir(path), "archive")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "a.html"), []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	kept, err := OpenCache(t.TempDir(), "test")
	if err != nil {
		t.Fatal(err)
	}
	fresh, failures := rowsRead(t, path, Cache{})
	for _, run := range []string{"cold", "warm"} {
		if again, failed := rowsRead(t, path, kept); !reflect.DeepEqual(fresh, again) || !reflect.DeepEqual(failures, failed) {
			t.Errorf("%s: %v %v, want %v %v", run, again, failed, fresh, failures)
		}
	}
	return fresh, failures
}

func rowsRead(t *testing.T, path string, kept Cache) ([]claim.Row, []claim.Failure) {
	t.Helper()
	tables, failures, err := ReadTables(context.Background(), []TableInput{{Path: path}}, Options{Cache: kept}, English())
	if err != nil || len(tables) != 1 {
		t.Fatal(tables, failures, err)
	}
	return tables[0].Rows, failures
}

// What was found in a source holds for its bytes alone, and for the quote.
func TestAChangedArchiveIsLookedUpAnew(t *testing.T) {
	path := tableOf(t, "quoted.csv", "item,value,quote,archive\npier,12,At least 12 people were killed,a.txt\n")
	kept, err := OpenCache(t.TempDir(), "test")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want claim.Evidence
	}{
		{"At least 12 people were killed.", claim.EvidenceFound},
		{"At least 13 people were killed.", claim.EvidenceLost},
		{"At least 12 people were killed.", claim.EvidenceFound},
	} {
		if err := os.WriteFile(filepath.Join(filepath.Dir(path), "a.txt"), []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		if rows, failures := rowsRead(t, path, kept); rows[0].Evidence != c.want || len(failures) > 0 {
			t.Errorf("%s: %s, %v", c.text, rows[0].Evidence, failures)
		}
	}
}

func TestQuotesAreLookedUpInTheArchive(t *testing.T) {
	const page = "<html><body><p>At least 12 people\n were <b>killed</b> when the pier fell, the port said.</p></body></html>"
	for _, c := range []struct {
		name, row string
		want      claim.Evidence
		failures  int
	}{
		{"as it stands", "pier,12,At least 12 people were killed,archive/a.html", claim.EvidenceFound, 0},
		{"other white space", "pier,12,\"At least 12 \tpeople\nwere killed\",archive/a.html", claim.EvidenceFound, 0},
		{"another figure", "pier,13,At least 13 people were killed,archive/a.html", claim.EvidenceLost, 0},
		{"another case is not the same", "pier,12,at least 12 people were killed,archive/a.html", claim.EvidenceLost, 0},
		{"no archive", "pier,12,At least 12 people were killed,", claim.EvidenceUnchecked, 0},
		{"no quote", "pier,12,,archive/a.html", claim.EvidenceUnchecked, 0},
		{"no such file", "pier,12,At least 12 people,archive/b.html", claim.EvidenceUnread, 1},
		{"a folder", "pier,12,At least 12 people,archive", claim.EvidenceUnread, 1},
		{"a pattern is a name", "pier,12,At least 12 people,archive/*.html", claim.EvidenceUnread, 1},
		{"an absolute path", "pier,12,At least 12 people,/etc/hostname", claim.EvidenceUnread, 1},
		{"an address", "pier,12,At least 12 people,https://example.org/a", claim.EvidenceUnread, 1},
	} {
		rows, failures := quotedTable(t, page, c.row)
		if len(rows) != 1 || rows[0].Evidence != c.want || len(failures) != c.failures {
			t.Errorf("%s: %v %v, want %q", c.name, rows, failures, c.want)
		}
		for _, f := range failures {
			if f.Line != 2 || f.Hint == "" || !strings.HasSuffix(f.Document, "quoted.csv") {
				t.Errorf("%s: %+v names no row, or no way out", c.name, f)
			}
		}
	}
}

func TestQuotesAreRead(t *testing.T) {
	rows, _ := quotedTable(t, "<p>x</p>", "pier,12,At least 12 people were killed and 30 injured,", "pier,,,")
	said := rows[0].Said
	if len(said) != 2 || said[0].Quote.Of(rows[0].Quote) != "At least 12" || said[0].Event.Concept != "kill" || said[1].Event.Concept != "injure" {
		t.Errorf("%+v", said)
	}
	if rows[1].Said != nil {
		t.Error("a row without a quote says something")
	}
}
