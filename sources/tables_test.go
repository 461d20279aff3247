package sources

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// tableOf writes a table to a file and returns its path.
func tableOf(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestATableByItsHeaders(t *testing.T) {
	path := tableOf(t, "a.csv", "Item;Attribute;Value;Unit;Date;Source\nflood;deaths;about 1.2m;;2024-05-31;office\nflood;area;12;km2;2024;office\n")
	tables, failures, err := ReadTables(context.Background(), []TableInput{{Path: path}}, Options{}, English())
	if err != nil || len(failures) > 0 || len(tables) != 1 || len(tables[0].Rows) != 2 {
		t.Fatal(tables, failures, err)
	}
	for i, want := range []string{"about 1200000 ", "exact 12 km2"} {
		v := tables[0].Rows[i].Value
		if got := string(v.Form) + " " + v.String() + " " + v.Unit; got != want {
			t.Errorf("row %d: %s, want %s", i+1, got, want)
		}
	}
}

func TestTablesOfJSON(t *testing.T) {
	for name, content := range map[string]string{
		"a.jsonl": "{\"item\": \"flood\", \"value\": 12, \"unit\": null}\n\n{\"where\": {\"town\": \"A\"}, \"value\": \"about 1.2m\", \"item\": \"f\\u0069re\"}\n",
		"a.json":  "[{\"item\": \"flood\", \"value\": 12, \"unit\": null}, 5,\n{\"where\": {\"town\": \"A\"},\n \"value\": \"about 1.2m\", \"item\": \"f\\u0069re\"}]\n",
	} {
		tables, failures, err := ReadTables(context.Background(), []TableInput{{Path: tableOf(t, name, content)}}, Options{}, English())
		if err != nil || len(tables) != 1 || len(tables[0].Rows) != 2 {
			t.Fatal(tables, failures, err)
		}
		t.Log(failures, tables[0].Rows[1].Line, tables[0].Rows[1].Item, tables[0].Rows[1].Value)
	}
}
