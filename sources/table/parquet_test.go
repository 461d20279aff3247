package table

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"
)

// tollRow is a row as a data desk would store it.
type tollRow struct {
	Item  string  `parquet:"item,dict"`
	Value *int64  `parquet:"value"`
	Low   float64 `parquet:"low"`
	Date  int32   `parquet:"date,date"` // days since 1970
	Place struct {
		Town string `parquet:"town"`
	} `parquet:"place"`
	Sources []string `parquet:"sources,list"`
}

func parquetOf[T any](t testing.TB, rows ...T) []byte {
	t.Helper()
	var out bytes.Buffer
	w := parquet.NewGenericWriter[T](&out, parquet.Compression(&parquet.Snappy))
	_, err := w.Write(rows)
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// tollParquet is two rows, the second without a value.
func tollParquet(t testing.TB) []byte {
	twelve := int64(12)
	row := tollRow{Item: "flood", Value: &twelve, Low: 0.1, Date: 19874, Sources: []string{"office", "radio"}}
	row.Place.Town = "Stenford"
	return parquetOf(t, row, tollRow{Item: "fire", Low: 1e6})
}

func TestParquet(t *testing.T) {
	m := Mapping{Columns: []FieldColumns{
		{"item", []string{"item"}}, {"value", []string{"value"}}, {"low", []string{"low"}}, {"date", []string{"date"}},
		{"place", []string{"place.town"}}, {"source", []string{"sources"}},
	}}
	got, ok, failures, err := Read(context.Background(), fileOf(parquetFile, tollParquet(t)), m, wordless)
	if !ok || len(failures) > 0 || err != nil {
		t.Fatal(failures, err)
	}
	var rows []string
	for _, r := range got.Rows {
		rows = append(rows, fmt.Sprintf("%d %d %s %v %v %s %s %s", r.Number, r.Line, r.Item, r.Value, r.Low, r.Date.Text, r.Place, r.Source))
	}
	want := "1 0 flood 12 0.1 2024-05-31 Stenford office; radio\n2 0 fire <nil> 1000000 1970-01-01  "
	if text := strings.Join(rows, "\n"); text != want {
		t.Errorf("rows\n%s\nwant\n%s", text, want)
	}
}

func TestBrokenParquet(t *testing.T) {
	whole := tollParquet(t)
	for _, c := range []struct {
		name    string
		content []byte
	}{
		{"cut off", whole[:len(whole)-9]},
		{"no footer", []byte("PAR1PAR1")},
		{"nothing", nil},
		{"damaged pages", append(append([]byte("PAR1"), bytes.Repeat([]byte{0xff}, 150)...), whole[154:]...)},
	} {
		_, ok, failures, err := Read(context.Background(), fileOf(parquetFile, c.content), Mapping{}, wordless)
		if ok || len(failures) != 1 || failures[0].Hint == "" || err != nil {
			t.Errorf("%s: %v %v %v", c.name, ok, failures, err)
		}
	}
	limited := fileOf(parquetFile, whole)
	limited.Limits.Unpacked = 10
	if _, ok, failures, _ := Read(context.Background(), limited, Mapping{}, wordless); ok || len(failures) != 1 || !strings.Contains(failures[0].Message, "limit") {
		t.Errorf("over the limit: %v", failures)
	}
}

func TestDecimalsOfParquet(t *testing.T) {
	for _, c := range []struct {
		value  parquet.Value
		column parquetColumn
		want   string
	}{
		{parquet.Int64Value(350), parquetColumn{decimal: true, scale: 2}, "3.50"},
		{parquet.Int32Value(-5), parquetColumn{decimal: true, scale: 2}, "-0.05"},
		{parquet.FixedLenByteArrayValue([]byte{0xff, 0xfe}), parquetColumn{decimal: true}, "-2"},
		{parquet.Int64Value(1717142400000), parquetColumn{unit: time.Millisecond, utc: true}, "2024-05-31T08:00:00Z"},
		{parquet.Int64Value(1717142400000), parquetColumn{unit: time.Millisecond}, "2024-05-31 08:00:00"},
		{parquet.Int32Value(-1), parquetColumn{unsigned: true}, "4294967295"},
		{parquet.BooleanValue(true), parquetColumn{}, "true"},
		{parquet.DoubleValue(1e21), parquetColumn{}, "1000000000000000000000"},
		{parquet.ByteArrayValue([]byte("a\xff")), parquetColumn{}, "a\ufffd"},
	} {
		if got := c.column.text(c.value); got != c.want {
			t.Errorf("%v is %q, want %q", c.value, got, c.want)
		}
	}
}
