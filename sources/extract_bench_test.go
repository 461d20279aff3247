package sources_test

import (
	"context"
	"testing"

	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/document"
)

// BenchmarkExtract prints how many bytes of news text one core reads claims
// from in a second: MB/s is megabytes of readable text.
func BenchmarkExtract(b *testing.B) {
	documents := newsText(b)
	bytes := 0
	for _, d := range documents {
		bytes += len(d.Text)
	}
	english := sources.English()
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range documents {
			sources.Extract(d, english)
		}
	}
}

// BenchmarkRead prints how long the six files of the event take to become
// documents.
func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := sources.Read(context.Background(), []string{event}, sources.Options{Workers: 1}); err != nil {
			b.Fatal(err)
		}
	}
}

const event = "../testdata/events/kursk"

func newsText(b *testing.B) []*document.Document {
	b.Helper()
	documents, failures, err := sources.Read(context.Background(), []string{event}, sources.Options{})
	if err != nil || len(failures) > 0 || len(documents) == 0 {
		b.Fatal(err, failures, len(documents))
	}
	return documents
}
