package sources

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/wire"
)

// setLayout is how what was read is handed to another process.
var setLayout = wire.LayoutOf[claim.Set]()

// AppendSet writes what was read from documents behind other bytes, all of it, for
// processes that share the work: a report with its claims and all that explains
// them takes some five bytes for each of its text, and is read back in a hundredth
// of the time that reading it took.
func AppendSet(to []byte, s *claim.Set) ([]byte, error) { return setLayout.Append(to, s) }

// ReadSet reads what AppendSet wrote. The error is wire.ErrLayout where another
// version of the program wrote it, whose claims have other fields, and
// wire.ErrDamaged where nobody did.
func ReadSet(data []byte) (claim.Set, error) { return setLayout.Read(data) }
