package en

import "github.com/claimdiff/claimdiff/sources/rules"

func eventFamily() rules.Family { return rules.Family{Name: "event"} }
