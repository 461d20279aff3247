package wire

import (
	"errors"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// own is a type that writes itself.
type own struct{ hidden byte }

func (o own) AppendBinary(to []byte) ([]byte, error) { return append(to, o.hidden), nil }

func (o *own) UnmarshalBinary(data []byte) error {
	if len(data) != 1 || data[0] > 9 {
		return errors.New("no digit")
	}
	o.hidden = data[0]
	return nil
}

type colour string

type leaf struct {
	Name   string
	Colour colour
	Tags   []string
}

type tree struct {
	leaf // not exported, so that it must stand alone
}

type node struct {
	Small   int32
	Wide    int64
	Yes     bool
	At      time.Time
	Own     own
	Leaf    *leaf
	Also    *leaf
	Nodes   []node
	Numbers []int
	Grid    [][]bool
}

var nodes = LayoutOf[node]()

func written(t testing.TB, n node) []byte {
	t.Helper()
	data, err := nodes.Append([]byte("before"), &n)
	if err != nil {
		t.Fatal(err)
	}
	return data[len("before"):]
}

func sample() node {
	ash := &leaf{"ash", "green", []string{"tall", "ash"}}
	return node{
		Small: math.MinInt32, Wide: math.MaxInt64, Yes: true, At: time.Date(2031, 5, 2, 6, 7, 8, 9, time.FixedZone("", -9000)), Own: own{7},
		Leaf: ash, Also: &leaf{"oak", "", nil}, Numbers: []int{0, -1, 1 << 40}, Grid: [][]bool{{true, false}, {}},
		Nodes: []node{{Leaf: &leaf{"ash", "green", []string{"tall", "ash"}}, Also: ash}, {}, {Numbers: []int{}, At: time.Unix(0, 0).UTC()}},
	}
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	for _, want := range []node{{}, sample()} {
		got, err := nodes.Read(written(t, want))
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(own{})); err != nil || diff != "" {
			t.Errorf("%v\n%s", err, diff)
		}
	}
}

// Equal values behind pointers are written once, and no slice of what is read can
// grow into its neighbour.
func TestEqualValuesAreShared(t *testing.T) {
	got, err := nodes.Read(written(t, sample()))
	if err != nil {
		t.Fatal(err)
	}
	if got.Leaf != got.Nodes[0].Leaf || got.Leaf != got.Nodes[0].Also || got.Leaf == got.Also {
		t.Error("equal values are not one")
	}
	if count := strings.Count(string(written(t, sample())), "ash"); count != 1 {
		t.Errorf("an equal string is written %d times", count)
	}
	if cap(got.Leaf.Tags) != len(got.Leaf.Tags) || cap(got.Nodes) != len(got.Nodes) {
		t.Error("a slice can grow into its neighbour")
	}
}

func TestAnotherLayoutIsTold(t *testing.T) {
	type renamed struct{ Label string }
	type leafs struct{ Name string }
	data, err := LayoutOf[leafs]().Append(nil, &leafs{"ash"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := LayoutOf[renamed]().Read(data); !errors.Is(err, ErrLayout) {
		t.Errorf("another field name: %v", err)
	}
	if got, err := LayoutOf[leafs]().Read(data); err != nil || got.Name != "ash" {
		t.Errorf("the same type: %v, %v", got, err)
	}
}

func TestWhatCannotBeWrittenIsToldWhereTheLayoutIsMade(t *testing.T) {
	for name, make := range map[string]func(){
		"a map":                func() { LayoutOf[map[string]int]() },
		"an interface":         func() { LayoutOf[[]any]() },
		"a hidden field":       func() { LayoutOf[tree]() },
		"a pointer to a slice": func() { LayoutOf[*[]int]() },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no word", name)
				}
			}()
			make()
		}()
	}
}

// Nil is told from empty, and what would come back as something else is not written.
func TestNilPointersAmongOthersAreRefused(t *testing.T) {
	layout := LayoutOf[[]*leaf]()
	if _, err := layout.Append(nil, &[]*leaf{{}, nil}); err == nil {
		t.Error("a nil pointer is written")
	}
}

func TestTooDeepIsRefused(t *testing.T) {
	deep := node{}
	for range deepest + 1 {
		deep = node{Nodes: []node{deep}}
	}
	if _, err := nodes.Append(nil, &deep); !errors.Is(err, errTooDeep) {
		t.Error(err)
	}
}

// Bytes that are not what was written are an error, whichever is missing or changed,
// or another value of the same size.
func TestDamageIsTold(t *testing.T) {
	whole := written(t, sample())
	for n := range whole {
		if _, err := nodes.Read(whole[:n]); err == nil {
			t.Errorf("%d of %d bytes are read", n, len(whole))
		}
	}
	if _, err := nodes.Read(append(whole, 0)); !errors.Is(err, ErrDamaged) {
		t.Errorf("a byte more: %v", err)
	}
}

func FuzzRead(f *testing.F) {
	for _, n := range []node{{}, sample()} {
		f.Add(written(f, n)[nameLength:])
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		read, err := nodes.Read(slices.Concat(nodes.name, data))
		if err != nil {
			if !reflect.DeepEqual(read, node{}) {
				t.Error("something comes with an error")
			}
			return
		}
		again, err := nodes.Append(nil, &read)
		if err != nil {
			t.Fatal(err)
		}
		back, err := nodes.Read(again)
		if diff := cmp.Diff(read, back, cmp.AllowUnexported(own{})); err != nil || diff != "" {
			t.Errorf("%v\n%s", err, diff)
		}
	})
}
