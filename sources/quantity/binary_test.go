package quantity

import (
	"math/big"
	"reflect"
	"testing"
)

// A number that is read back is the one that was written, down to how it is written.
func TestNumbersAreReadBack(t *testing.T) {
	huge := new(big.Rat).SetFrac(new(big.Int).Exp(big.NewInt(10), big.NewInt(40), nil), big.NewInt(7))
	for _, n := range []Number{{}, Int(0), Int(-12), Decimal(350, -2), Decimal(12, 8), Fraction(1, 3), {large: huge}} {
		data, err := n.AppendBinary(nil)
		if err != nil {
			t.Fatal(err)
		}
		var got Number
		if err := got.UnmarshalBinary(data); err != nil || !reflect.DeepEqual(got, n) {
			t.Errorf("%s is read back as %s, %v", n, got, err)
		}
	}
}

func TestBytesThatAreNoNumber(t *testing.T) {
	for _, data := range [][]byte{nil, {0}, {0, 0}, {0, 1, 0}, {0, 0, 0xff, 0xff, 0xff, 0xff, 0x7f}, {2, 2, 0, 99}} {
		var n Number
		if err := n.UnmarshalBinary(data); err == nil {
			t.Errorf("%v is read as %s", data, n)
		}
	}
}
