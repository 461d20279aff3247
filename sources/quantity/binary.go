package quantity

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
)

// AppendBinary writes the number as it is kept between runs: the parts of it as
// varints, and what does not fit into them as math/big writes it. Unlike JSON it
// loses nothing: 3.50 stays 3.50 and 1/3 stays 1/3.
func (n Number) AppendBinary(to []byte) ([]byte, error) {
	to = binary.AppendVarint(to, n.numerator)
	to = binary.AppendVarint(to, n.denominator)
	to = binary.AppendVarint(to, int64(n.exponent))
	if n.large == nil {
		return to, nil
	}
	large, err := n.large.GobEncode()
	if err != nil {
		return to, fmt.Errorf("write a number: %w", err)
	}
	return append(to, large...), nil
}

var errNoNumber = errors.New("read a number: its bytes are none that were written")

// UnmarshalBinary reads what AppendBinary wrote, and fails on anything else.
func (n *Number) UnmarshalBinary(data []byte) error {
	var parts [3]int64
	for i := range parts {
		value, length := binary.Varint(data)
		if length <= 0 {
			return errNoNumber
		}
		parts[i], data = value, data[length:]
	}
	if parts[1] < 0 || int64(int32(parts[2])) != parts[2] {
		return errNoNumber
	}
	*n = Number{numerator: parts[0], denominator: parts[1], exponent: int32(parts[2])}
	if len(data) == 0 {
		return nil
	}
	n.large = new(big.Rat)
	if err := n.large.GobDecode(data); err != nil {
		return fmt.Errorf("read a number: %w", err)
	}
	return nil
}
