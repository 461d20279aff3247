package sources

import (
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/wire"
)

// Whatever stands in the fields of what is read, those that are added one day too,
// comes back from being kept or handed on.
func TestEveryFieldIsHandedOn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		comesBack(t, setLayout)
		comesBack(t, outcomeLayout)
		comesBack(t, figuresLayout)
	})
}

func comesBack[T any](t *rapid.T, layout wire.Layout[T]) {
	var want T
	fill(t, reflect.ValueOf(&want).Elem(), 0)
	data, err := layout.Append(nil, &want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := layout.Read(data)
	sameNumber := cmp.Comparer(func(a, b quantity.Number) bool { return a.String() == b.String() })
	if diff := cmp.Diff(want, got, sameNumber); err != nil || diff != "" {
		t.Fatalf("%v\n%s", err, diff)
	}
}

// numbersOfSorts are a decimal as it was written, a fraction and a large number.
var numbersOfSorts = []string{"3.50", "-7/3", "12000", "123456789012345678901234567890.5"}

// deepFill is how deep values that hold themselves are filled.
const deepFill = 7

// fill sets every field of a value to something that is not zero.
func fill(t *rapid.T, v reflect.Value, depth int) {
	switch into := v.Addr().Interface().(type) {
	case *time.Time:
		*into = time.Unix(rapid.Int64Range(-1e10, 1e10).Draw(t, "second"), 5).In(time.FixedZone("", rapid.IntRange(-12, 14).Draw(t, "zone")*3600))
		return
	case *quantity.Number:
		n, err := quantity.Parse(rapid.SampledFrom(numbersOfSorts).Draw(t, "number"))
		if err != nil {
			t.Fatal(err)
		}
		*into = n
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(rapid.Int64Min(1).Draw(t, "int"))
	case reflect.String:
		v.SetString(rapid.StringN(1, 9, -1).Draw(t, "string"))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(t, v.Elem(), depth+1)
	case reflect.Slice:
		if depth > deepFill {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(t, v.Index(i), depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), depth+1)
		}
	default:
		t.Fatalf("fill a %s", v.Type())
	}
}

// What is handed on of the example events is what was read of them.
func TestWhatIsHandedOnIsWhatWasRead(t *testing.T) {
	read := loadedWith(t, nil, "", "../testdata/events")
	data, err := AppendSet(nil, &read)
	if err != nil {
		t.Fatal(err)
	}
	handed, err := ReadSet(data)
	if diff := sameSet(read, handed); err != nil || diff != "" {
		t.Error(err, diff)
	}
}

// BenchmarkHandOn writes and reads back what the example events say, and prints how
// many bytes it takes for each of their texts.
func BenchmarkHandOn(b *testing.B) {
	read := loadedWith(b, nil, "", "../testdata/events")
	text := 0
	for _, d := range read.Documents {
		text += len(d.Text)
	}
	data, err := AppendSet(nil, &read)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("write", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := AppendSet(nil, &read); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(len(data))/float64(text), "bytes/byte")
	})
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		var back claim.Set
		for b.Loop() {
			if back, err = ReadSet(data); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(len(back.Documents))*float64(b.N)/b.Elapsed().Seconds(), "documents/s")
	})
}
