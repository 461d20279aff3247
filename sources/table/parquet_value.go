package table

import (
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"
)

// parquetColumn says how the values of a column are written as cells.
type parquetColumn struct {
	// day is set for dates; unit is the unit of a time stamp, which is one in UTC
	// where utc is set; scale is the decimals of a decimal number.
	day     bool
	unit    time.Duration
	utc     bool
	decimal bool
	scale   int
	// unsigned is set for whole numbers without a sign.
	unsigned bool
}

// columnOfType reads a logical type (Apache Parquet format, LogicalTypes.md).
func columnOfType(t parquet.Type) parquetColumn {
	logical := t.LogicalType()
	if logical == nil {
		return parquetColumn{}
	}
	switch l := logical.Value.(type) {
	case *format.DateType:
		return parquetColumn{day: true}
	case *format.TimestampType:
		if l.Unit.Value == nil {
			return parquetColumn{}
		}
		return parquetColumn{unit: l.Unit.Value.Duration(), utc: l.IsAdjustedToUTC}
	case *format.DecimalType:
		return parquetColumn{decimal: true, scale: int(min(max(l.Scale, 0), 100))}
	case *format.IntType:
		return parquetColumn{unsigned: !l.IsSigned}
	}
	return parquetColumn{}
}

// text is a value as a cell.
func (c parquetColumn) text(v parquet.Value) string {
	switch v.Kind() {
	case parquet.Int32:
		return c.whole(int64(v.Int32()), uint64(v.Uint32()))
	case parquet.Int64:
		return c.whole(v.Int64(), v.Uint64())
	case parquet.Int96:
		return v.Int96().String()
	case parquet.Float:
		return strconv.FormatFloat(float64(v.Float()), 'f', -1, 32)
	case parquet.Double:
		return strconv.FormatFloat(v.Double(), 'f', -1, 64)
	case parquet.ByteArray, parquet.FixedLenByteArray:
		if c.decimal {
			return withPoint(twosComplement(v.ByteArray()).String(), c.scale)
		}
		return strings.ToValidUTF8(string(v.ByteArray()), "\ufffd")
	}
	return v.String()
}

// whole is a whole number as what it stands for.
func (c parquetColumn) whole(n int64, unsigned uint64) string {
	switch {
	case c.day:
		return time.Unix(0, 0).UTC().AddDate(0, 0, int(n)).Format(time.DateOnly)
	case c.unit > 0:
		return c.timestamp(n)
	case c.decimal:
		return withPoint(strconv.FormatInt(n, 10), c.scale)
	case c.unsigned:
		return strconv.FormatUint(unsigned, 10)
	}
	return strconv.FormatInt(n, 10)
}

// timestamp is a time since 1970, as RFC 3339 where it is one in UTC. One of
// a local clock has no zone.
func (c parquetColumn) timestamp(n int64) string {
	perSecond := int64(time.Second / c.unit)
	at := time.Unix(n/perSecond, n%perSecond*int64(c.unit)).UTC()
	if c.utc {
		return at.Format(time.RFC3339)
	}
	return at.Format(time.DateTime)
}

// twosComplement is a whole number in big-endian two's complement.
func twosComplement(b []byte) *big.Int {
	n := new(big.Int).SetBytes(b)
	if len(b) > 0 && b[0]&0x80 != 0 {
		n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(8*len(b))))
	}
	return n
}

// withPoint puts a decimal point before the last so many digits.
func withPoint(digits string, scale int) string {
	if scale == 0 {
		return digits
	}
	unsigned := strings.TrimPrefix(digits, "-")
	if short := scale + 1 - len(unsigned); short > 0 {
		unsigned = strings.Repeat("0", short) + unsigned
	}
	return digits[:strings.Count(digits, "-")] + unsigned[:len(unsigned)-scale] + "." + unsigned[len(unsigned)-scale:]
}
