package syntax

import (
	_ "embed" // the weights
	"sync"
)

// packed is what claimdiff-train made; README.md beside it says from what.
//
//go:embed weights.bin
var packed []byte

var unpack = sync.OnceValues(func() (*Model, error) { return Read(packed) })

// Embedded returns the model that the program carries. It is unpacked when it
// is first asked for, which takes some tens of milliseconds.
func Embedded() (*Model, error) { return unpack() }
