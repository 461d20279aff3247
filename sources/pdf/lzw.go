package pdf

import (
	"bytes"
	"io"
)

// The codes of LZW as PDF has it (section 7.4.4): the variant of TIFF, in which
// codes grow one early.
const (
	lzwClear = 256
	lzwEnd   = 257
	lzwMost  = 4096
)

// unLZW reads LZW, a little more than the most bytes of it.
func unLZW(packed []byte, most int64) io.Reader {
	var out bytes.Buffer
	table := make([][]byte, lzwEnd+1, lzwMost)
	for i := range 256 {
		table[i] = []byte{byte(i)}
	}
	var last []byte
	width, bits, held := 9, 0, 0
	for _, b := range packed {
		held, bits = held<<8|int(b), bits+8
		if bits < width {
			continue
		}
		if int64(out.Len()) > most {
			break
		}
		code := held >> (bits - width) & (1<<width - 1)
		bits -= width
		held &= 1<<bits - 1
		switch {
		case code == lzwEnd:
			return &out
		case code == lzwClear:
			table, last, width = table[:lzwEnd+1], nil, 9
			continue
		case code > len(table) || code == len(table) && last == nil:
			return &out
		}
		var entry []byte
		if code < len(table) {
			entry = table[code]
		} else {
			entry = append(bytes.Clone(last), last[0])
		}
		out.Write(entry)
		if last != nil && len(table) < lzwMost {
			table = append(table, append(bytes.Clone(last), entry[0]))
		}
		last = entry
		if len(table)+1 >= 1<<width && width < 12 {
			width++
		}
	}
	return &out
}
