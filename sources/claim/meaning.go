package claim

// Meaning is what the words of a table's attribute say, read as prose reads
// them behind a number: "injured" as in "12 injured".
type Meaning struct {
	// Attribute is the words, as rows have them.
	Attribute string
	// Counted and Event are zero where prose would read nothing into the words.
	// Their spans are empty.
	Counted Counted
	Event   Event
	Flow    Flow
}

// Flow says how the figures that one source gives of one thing on different
// days follow each other.
type Flow string

// The flows of an attribute.
const (
	Stock   Flow = ""        // how many there are, which may rise and fall: population, missing
	Running Flow = "running" // how many there were so far, which never falls: deaths
	Delta   Flow = "delta"   // how many came on top since the figure before: new cases
)
