package sources

import (
	"time"

	"github.com/claimdiff/claimdiff/sources/document"
)

// Limits bound the work that untrusted inputs can cause. Whatever is over a
// limit is a Failure, or a caveat of its document, that names the limit and
// says what was not read; nothing is cut off in silence.
type Limits struct {
	// Document is the most bytes of one document, unpacked: of a file, a member
	// of an archive, or one line of a JSON Lines file.
	Document int64
	// Text is the most bytes of a document's readable text, in UTF-8. What stands
	// behind them is left out, which is a caveat.
	Text int64
	// Elements is the most elements an HTML page may have.
	Elements int
	// Pages is the most pages of a PDF.
	Pages int
	// Claims is about how many figures of one document are read; the sentences
	// behind them are not searched, which is a caveat.
	Claims int
	// Time is how long reading one document may take, its figures included. It
	// is a net below the other limits, which depend on no clock.
	Time time.Duration

	// Files is the most files that the arguments may stand for.
	Files int
	// Documents is the most documents of one run, in however many files.
	Documents int
	// Rows is the most rows of one table.
	Rows int

	// Unpacked is the most bytes that all that one archive or compressed file
	// holds may unpack to.
	Unpacked int64
	// Ratio is the most bytes that one byte of a compressed stream may unpack
	// to. It is judged behind the first MiB, for short runs say little.
	Ratio int
	// Nesting is how many archives may be inside one another.
	Nesting int
}

// DefaultLimits are the limits for fields that are zero: 64 MiB, of which 8
// MiB of text, half a million
// elements, 2,000 pages, 20,000 figures and two minutes a document; 100,000
// files and a million documents a run; ten million rows a table; 16 GiB unpacked from one file, 200 bytes
// from one, and 3 archives inside one another.
//
// The ratio stands between what markup reaches under gzip, some 50 to 1 for the
// emptiest pages, and the 1,032 to 1 at which DEFLATE ends.
func DefaultLimits() Limits {
	return Limits{
		Document: 64 << 20, Text: 8 << 20, Elements: 500_000, Pages: 2000, Claims: document.MostFigures, Time: 2 * time.Minute,
		Files: 100_000, Documents: 1_000_000, Rows: 10_000_000,
		Unpacked: 16 << 30, Ratio: 200, Nesting: 3,
	}
}

// complete fills the fields that are zero, or make no sense, with their
// defaults.
func (l Limits) complete() Limits {
	d := DefaultLimits()
	return Limits{
		Document: orDefault(l.Document, d.Document), Text: orDefault(l.Text, d.Text), Elements: orDefault(l.Elements, d.Elements), Pages: orDefault(l.Pages, d.Pages),
		Claims: orDefault(l.Claims, d.Claims), Time: orDefault(l.Time, d.Time),
		Files: orDefault(l.Files, d.Files), Documents: orDefault(l.Documents, d.Documents),
		Rows:     orDefault(l.Rows, d.Rows),
		Unpacked: orDefault(l.Unpacked, d.Unpacked), Ratio: orDefault(l.Ratio, d.Ratio), Nesting: orDefault(l.Nesting, d.Nesting),
	}
}

func orDefault[N int | int64 | time.Duration](n, otherwise N) N {
	if n <= 0 {
		return otherwise
	}
	return n
}
