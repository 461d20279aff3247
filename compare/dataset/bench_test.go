package dataset_test

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/compare/dataset"
)

// shape is how the rows of a benchmark's tables lie to each other.
type shape struct {
	name string
	// cells are item, attribute, value and date of the source's nth row.
	cells func(source, n int) string
}

const benchSources = 10

var shapes = []shape{
	{"agreeing", func(source, n int) string {
		value := 1000 + n/4%977 + n%4
		if n%1000 == source {
			value *= 10
		}
		return fmt.Sprintf("event %d,deaths,%d,2031-%02d-%02d", n/4, value, 1+n%4, 1+n/4%28)
	}},
	{"all-differing", func(source, n int) string {
		return fmt.Sprintf("event %d,deaths,%d,2031-05-02", n, 1000*(source+1)+n%997)
	}},
	{"one-moment", func(source, n int) string {
		return fmt.Sprintf("event,visitors,%d,2031-05-02", 1000*source+n)
	}},
	{"one-series", func(source, n int) string {
		return fmt.Sprintf("event,visitors,%d,%04d-%02d-%02d", 1000+n%997, 1000+n/336, 1+n/28%12, 1+n%28)
	}},
}

// BenchmarkCheck reads the rows of ten sources and checks them, a million at
// most: sources that agree but for one row in a thousand, sources of which no two
// agree, one moment of which all rows are, and one long series each. Peak memory is that of the process so far.
func BenchmarkCheck(b *testing.B) {
	for _, rows := range []int{100_000, 1_000_000} {
		for _, s := range shapes {
			folder := b.TempDir()
			for source := range benchSources {
				writeTable(b, filepath.Join(folder, fmt.Sprintf("source-%d.csv", source)), s, source, rows/benchSources)
			}
			b.Run(fmt.Sprintf("%s/%d", s.name, rows), func(b *testing.B) {
				findings := 0
				for b.Loop() {
					tables := readTables(b, folder)
					findings = len(dataset.Check(tables, compare.DefaultPolicy()).Findings)
				}
				b.ReportMetric(float64(rows*b.N)/b.Elapsed().Seconds(), "rows/s")
				b.ReportMetric(float64(findings), "findings")
				b.ReportMetric(peakMegabytes(b), "peak-MB")
			})
		}
	}
}

func writeTable(b *testing.B, path string, s shape, source, rows int) {
	file, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	w := bufio.NewWriter(file)
	fmt.Fprintln(w, "item,attribute,value,date")
	for n := range rows {
		fmt.Fprintln(w, s.cells(source, n))
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := file.Close(); err != nil {
		b.Fatal(err)
	}
}

// peakMegabytes is the most memory that the process has held so far, 0 where
// the system does not say.
func peakMegabytes(b *testing.B) float64 {
	status, err := os.Open("/proc/self/status")
	if err != nil {
		return 0
	}
	defer status.Close()
	for lines := bufio.NewScanner(status); lines.Scan(); {
		var kilobytes float64
		if _, err := fmt.Sscanf(lines.Text(), "VmHWM: %f kB", &kilobytes); err == nil {
			return kilobytes / 1024
		}
	}
	return 0
}
