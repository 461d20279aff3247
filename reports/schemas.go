package reports

import "embed"

// Schemas holds the JSON Schemas (draft 2020-12) of what this package writes:
// schemas/claim.schema.json for a line of JSON Lines, and
// schemas/comparison.schema.json for a comparison. Both are strict, so that a
// field which they do not name is an error.
//
//go:embed schemas/*.schema.json
var Schemas embed.FS
