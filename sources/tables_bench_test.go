package sources

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// BenchmarkReadTables reads a table of figures without quotes, a million rows
// an operation.
func BenchmarkReadTables(b *testing.B) {
	const rows = 1_000_000
	path := filepath.Join(b.TempDir(), "figures.csv")
	writeFigures(b, path, rows)
	b.ReportAllocs()
	for b.Loop() {
		tables, failures, err := ReadTables(context.Background(), []TableInput{{Path: path}}, Options{}, English())
		if err != nil || len(failures) > 0 || len(tables[0].Rows) != rows {
			b.Fatal(len(tables), failures, err)
		}
	}
	b.ReportMetric(float64(rows*b.N)/b.Elapsed().Seconds(), "rows/s")
}

// writeFigures writes a table as a desk would have it: one row in fifty says
// its figure in words.
func writeFigures(b *testing.B, path string, rows int) {
	b.Helper()
	file, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	w := bufio.NewWriter(file)
	fmt.Fprintln(w, "item,attribute,value,unit,source,date,place,url")
	for i := range rows {
		value := fmt.Sprint(i * 7 % 98765)
		if i%50 == 0 {
			value = fmt.Sprintf("about %d", 100+i%1000)
		}
		fmt.Fprintf(w, "event %d,deaths,%s,,office %d,2024-%02d-%02d,town %d,https://example.org/report/%d\n",
			i/10, value, i%10, 1+i%12, 1+i%28, i%300, i/10)
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkReadQuotedRows reads 100,000 rows with a quote each, all different,
// from 500 archived sources.
func BenchmarkReadQuotedRows(b *testing.B) {
	const rows, archives = 100_000, 500
	folder := b.TempDir()
	path := filepath.Join(folder, "quoted.csv")
	var table strings.Builder
	var texts [archives]strings.Builder
	table.WriteString("item,attribute,value,source,quote,archive\n")
	for i := range rows {
		a := i % archives
		quote := fmt.Sprintf("At least %d people were killed and %d were injured in quarter %d of the town, the harbour office said on Tuesday.", 10+i%90, 100+i%900, i)
		fmt.Fprintf(&table, "event %d,deaths,%d,office,%q,archive/%d.txt\n", i, 10+i%90, quote, a)
		fmt.Fprintf(&texts[a], "%s\n\n", quote)
	}
	write := func(name, text string) {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(folder, "archive"), 0o700); err != nil {
		b.Fatal(err)
	}
	write(path, table.String())
	for a := range archives {
		write(filepath.Join(folder, "archive", fmt.Sprintf("%d.txt", a)), texts[a].String())
	}
	for _, warm := range []bool{false, true} {
		b.Run(map[bool]string{false: "cold", true: "warm"}[warm], func(b *testing.B) { readQuoted(b, path, rows, warm) })
	}
}

// readQuoted reads the table, warm with what a run before it has kept.
func readQuoted(b *testing.B, path string, rows int, warm bool) {
	var o Options
	if warm {
		var err error
		if o.Cache, err = OpenCache(b.TempDir(), "bench"); err != nil {
			b.Fatal(err)
		}
		if _, _, err = ReadTables(context.Background(), []TableInput{{Path: path}}, o, English()); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		tables, failures, err := ReadTables(context.Background(), []TableInput{{Path: path}}, o, English())
		if err != nil || len(failures) > 0 || tables[0].Rows[rows-1].Evidence != claim.EvidenceFound {
			b.Fatal(len(tables), failures, err)
		}
	}
	b.ReportMetric(float64(rows*b.N)/b.Elapsed().Seconds(), "rows/s")
}
