package syntax

import "math/bits"

// Features in order are told by their gaps, in the code of Rice (Rice and
// Plaunt, Adaptive Variable-Length Coding for Efficient Compression of
// Spacecraft Television Data, 1971): the upper part of a gap as that many
// zeros and a one, the lower part in a fixed number of bits. Hashes are spread
// evenly, so that no code for them is shorter by much, and this one is read
// several times as fast as a deflated stream.

// lowBits is how many bits the lower part of a gap has, for n features that are
// spread over all hashes.
func lowBits(n int) int { return max(0, 31-bits.Len32(uint32(n))) }

// gapWriter appends bits, the lowest of each byte first.
type gapWriter struct {
	out  []byte
	held uint64
	have int
}

func (w *gapWriter) bits(value uint64, n int) {
	w.held |= value << w.have
	for w.have += n; w.have >= 8; w.have -= 8 {
		w.out = append(w.out, byte(w.held))
		w.held >>= 8
	}
}

// writeGaps codes the features, which are in order.
func writeGaps(features []feature) []byte {
	w, low, before := gapWriter{}, lowBits(len(features)), feature(0)
	for _, f := range features {
		gap := uint64(f - before)
		for range gap >> low {
			w.bits(0, 1)
		}
		w.bits(1, 1)
		w.bits(gap&(1<<low-1), low)
		before = f
	}
	w.bits(0, 7) // the last byte is full
	return w.out
}

// gapReader takes bits from a code, the lowest of each byte first.
type gapReader struct {
	code []byte
	held uint64
	have int
}

// fill holds as many whole bytes as there is room for.
func (r *gapReader) fill() {
	for ; r.have <= 56 && len(r.code) > 0; r.have += 8 {
		r.held |= uint64(r.code[0]) << r.have
		r.code = r.code[1:]
	}
}

// zeros takes the zeros up to the next one, and the one. It reports whether
// there was a one.
func (r *gapReader) zeros() (n uint64, ok bool) {
	for r.fill(); r.held == 0; r.fill() {
		if r.have == 0 {
			return n, false
		}
		n, r.have = n+uint64(r.have), 0
	}
	zeros := bits.TrailingZeros64(r.held)
	r.held, r.have = r.held>>zeros>>1, r.have-zeros-1
	return n + uint64(zeros), true
}

// bits takes n bits, at most 56. It reports whether there were as many.
func (r *gapReader) bits(n int) (value uint64, ok bool) {
	if r.have < n {
		r.fill()
	}
	value = r.held & (1<<n - 1)
	r.held, r.have = r.held>>n, r.have-n
	return value, r.have >= 0
}

// readGaps fills in the features that were coded. It reports whether the code
// was whole.
func readGaps(code []byte, features []feature) bool {
	r, low, key := gapReader{code: code}, lowBits(len(features)), uint64(0)
	for i := range features {
		high, more := r.zeros()
		rest, whole := r.bits(low)
		key += high<<low | rest
		if !more || !whole || key > 1<<32-1 {
			return false
		}
		features[i] = feature(key)
	}
	return true
}
