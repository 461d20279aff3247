package sources

import (
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en"
)

// English is the language that reports are read in, for callers that hand it
// on to Load or Extract and have no business with rules.
func English() rules.Language { return en.Language() }
