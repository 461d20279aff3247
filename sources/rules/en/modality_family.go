package en

import "github.com/claimdiff/claimdiff/sources/rules"

func modalityFamily() rules.Family { return rules.Family{Name: "modality"} }
