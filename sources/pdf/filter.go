package pdf

import (
	"bytes"
	"encoding/ascii85"
	"fmt"
	"io"

	"github.com/klauspost/compress/zlib"
)

// bytes unpacks a stream (section 7.4). What breaks off is taken as far as it
// goes; a filter that is not known, such as that of a picture, leaves nothing.
func (f *file) bytes(s *stream) ([]byte, error) {
	filters := f.array(s.dict["Filter"])
	if one := f.name(s.dict["Filter"]); one != "" {
		filters = array{one}
	}
	parameters := f.array(s.dict["DecodeParms"])
	if parameters == nil {
		parameters = array{s.dict["DecodeParms"]}
	}
	out := s.raw
	for i, filter := range filters {
		unpack := unpackers[f.name(filter)]
		if unpack == nil {
			return nil, nil
		}
		var err error
		if out, err = f.unpacked.all(unpack(out, f.unpacked.left)); err != nil {
			return nil, err
		}
		if i < len(parameters) {
			out = f.unpredict(out, f.dict(parameters[i]))
		}
	}
	return out, nil
}

// all reads what is unpacked, up to what is left of the budget.
func (b *budget) all(r io.Reader) ([]byte, error) {
	out, err := io.ReadAll(io.LimitReader(r, b.left+1))
	if b.left -= int64(len(out)); b.left < 0 {
		return nil, fmt.Errorf("unpack a stream: %w", ErrTooLarge)
	}
	if err != nil && len(out) == 0 {
		return nil, nil // damaged from the start: as if it were not there
	}
	return out, nil
}

// unpackers are the filters of text, by their names and their short ones.
var unpackers = map[name]func(packed []byte, most int64) io.Reader{
	"FlateDecode": inflate, "Fl": inflate,
	"ASCII85Decode": base85, "A85": base85,
	"ASCIIHexDecode": hexadecimal, "AHx": hexadecimal,
	"LZWDecode": unLZW, "LZW": unLZW,
	"RunLengthDecode": unRun, "RL": unRun,
}

func inflate(packed []byte, _ int64) io.Reader {
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		return bytes.NewReader(nil)
	}
	return r
}

func base85(packed []byte, _ int64) io.Reader {
	packed, _, _ = bytes.Cut(packed, []byte("~"))
	return ascii85.NewDecoder(bytes.NewReader(bytes.TrimPrefix(packed, []byte("<~"))))
}

func hexadecimal(packed []byte, _ int64) io.Reader {
	p := parser{in: append([]byte("<"), packed...)}
	return bytes.NewReader([]byte(p.hex()))
}

// unRun reads runs of bytes (section 7.4.5), a little more than the most of them.
func unRun(packed []byte, most int64) io.Reader {
	var out bytes.Buffer
	for len(packed) > 1 && packed[0] != 128 && int64(out.Len()) <= most {
		n := int(packed[0])
		if n < 128 {
			n = min(n+1, len(packed)-1)
			out.Write(packed[1 : 1+n])
			packed = packed[1+n:]
			continue
		}
		out.Write(bytes.Repeat(packed[1:2], 257-n))
		packed = packed[2:]
	}
	return &out
}

// unpredict undoes the prediction of PNG, by rows, which is how tables of
// objects are packed; that of TIFF is for pictures alone.
func (f *file) unpredict(in []byte, parameters dict) []byte {
	if f.number(parameters["Predictor"]) < 10 {
		return in
	}
	columns, colors, bits := f.number(parameters["Columns"]), f.number(parameters["Colors"]), f.number(parameters["BitsPerComponent"])
	row := int(max(1, columns)*max(1, colors)*orEight(bits)+7) / 8
	pixel := max(1, int(max(1, colors)*orEight(bits))/8)
	if row <= 0 || row > len(in) {
		return in
	}
	out := make([]byte, 0, len(in))
	before := make([]byte, row)
	for ; len(in) > row; in = in[row+1:] {
		line := bytes.Clone(in[1 : row+1])
		for i := range line {
			line[i] += predicted(in[0], line, before, i, pixel)
		}
		out = append(out, line...)
		before = line
	}
	return out
}

func orEight(bits float64) float64 {
	if bits == 0 {
		return 8
	}
	return bits
}

// predicted is what a byte was predicted to be (PNG, section 9).
func predicted(filter byte, line, before []byte, i, pixel int) byte {
	left, corner := 0, 0
	if i >= pixel {
		left, corner = int(line[i-pixel]), int(before[i-pixel])
	}
	up := int(before[i])
	switch filter {
	case 1:
		return byte(left)
	case 2:
		return byte(up)
	case 3:
		return byte((left + up) / 2)
	case 4:
		return paeth(left, up, corner)
	}
	return 0
}

func paeth(left, up, corner int) byte {
	guess := left + up - corner
	a, b, c := distance(guess, left), distance(guess, up), distance(guess, corner)
	switch {
	case a <= b && a <= c:
		return byte(left)
	case b <= c:
		return byte(up)
	}
	return byte(corner)
}

func distance(a, b int) int { return max(a-b, b-a) }
