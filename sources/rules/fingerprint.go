package rules

import (
	"crypto/sha256"
	"encoding/hex"
)

// Fingerprint names the rule set: the language's code and a hash over the names
// and sentences of its rules, in their order. It is "en-" and eight hexadecimal
// digits, the same on every machine, and another as soon as a rule comes, goes,
// moves or is explained otherwise.
func (l Language) Fingerprint() string {
	hash := sha256.New()
	for _, e := range l.Catalogue() {
		hash.Write([]byte(e.Group + "\x00" + e.Name + "\x00" + e.Sentence + "\n"))
	}
	return l.Code + "-" + hex.EncodeToString(hash.Sum(nil)[:4])
}
