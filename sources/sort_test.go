package sources

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestSortPartsDocumentsAndTables(t *testing.T) {
	t.Chdir(t.TempDir())
	for path, text := range map[string]string{
		"all/a.txt": "Twelve died.", "all/b.csv": "item,value\nx,1\n", "all/deep/c.tsv": "item\tvalue\n",
		"all/rows.jsonl": `{"item": "x", "Value": 3}`, "all/reports.jsonl": `{"id": "a", "text": "Twelve died."}`,
		"all/rows.json": `[{"item": "x", "low": 3}]`, "all/result.json": `{"schema": "x", "text": "a", "low": 3}`,
		"empty/picture.png": "",
	} {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		arguments, documents, tables []string
		from                         string
	}{
		{[]string{"all"}, []string{"all/a.txt", "all/reports.jsonl"}, []string{"all/b.csv", "all/deep/c.tsv", "all/rows.json", "all/rows.jsonl"}, ""},
		{[]string{"all/*.{csv,txt}"}, []string{"all/a.txt"}, []string{"all/b.csv"}, ""},
		{[]string{"all/b.csv", "-", "gone.csv"}, []string{"-", "gone.csv"}, []string{"all/b.csv"}, ""},
		{[]string{"all/b.csv"}, []string{"all/b.csv"}, nil, "text"},
		{[]string{"empty"}, []string{"empty"}, nil, ""},
	} {
		documents, tables := Sort(c.arguments, Options{From: c.from})
		if !slices.Equal(documents, c.documents) || !slices.Equal(tables, c.tables) {
			t.Errorf("%q: %q and %q, want %q and %q", c.arguments, documents, tables, c.documents, c.tables)
		}
	}
}
