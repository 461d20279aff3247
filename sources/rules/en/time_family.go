package en

import "github.com/claimdiff/claimdiff/sources/rules"

func timeFamily() rules.Family { return rules.Family{Name: "time"} }
