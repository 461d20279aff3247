package en

import "github.com/claimdiff/claimdiff/sources/rules"

func countedFamily() rules.Family { return rules.Family{Name: "counted"} }
