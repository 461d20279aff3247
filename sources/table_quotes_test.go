package sources

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"sync/atomic"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// TestQuotesAreReadOnce reads a table twice with one cache: the second run asks
// the language for no quote but the one that was changed between them.
func TestQuotesAreReadOnce(t *testing.T) {
	language, asked := English(), &atomic.Int32{}
	figures := language.Figures
	language.Figures = func(a *prose.Article) ([]rules.Figure, []document.Unread) {
		asked.Add(1)
		return figures(a)
	}
	kept, err := OpenCache(t.TempDir(), "test")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "a.csv")
	read := func(last string) any {
		content := "item,value,quote\na,12,Twelve people were killed in the storm.\nb,3,Three were hurt.\nc,3," + last + "\n"
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		asked.Store(0)
		tables, failures, err := ReadTables(context.Background(), []TableInput{{Path: path}}, Options{Cache: kept}, language)
		if err != nil || len(failures) > 0 {
			t.Fatal(failures, err)
		}
		return tables[0].Rows
	}
	first := read("Three were hurt.")
	if asked.Load() != 2 {
		t.Errorf("of three quotes, two the same, %d were read", asked.Load())
	}
	if second := read("Three were hurt."); asked.Load() != 0 || !reflect.DeepEqual(first, second) {
		t.Errorf("%d quotes were read anew, or not the same came out", asked.Load())
	}
	if read("Four were hurt."); asked.Load() != 1 {
		t.Errorf("%d quotes were read where one was changed", asked.Load())
	}
}
