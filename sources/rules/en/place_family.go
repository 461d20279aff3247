package en

import "github.com/claimdiff/claimdiff/sources/rules"

func placeFamily() rules.Family { return rules.Family{Name: "place"} }
