package en

import "github.com/claimdiff/claimdiff/sources/rules"

func speakerFamily() rules.Family { return rules.Family{Name: "speaker"} }
