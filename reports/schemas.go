package reports

import "embed"

// Schemas holds the JSON Schemas (draft 2020-12) of what this package writes:
// schemas/claim.schema.json for a claim and schemas/number.schema.json for a
// number, each a line of JSON Lines, schemas/baseline.schema.json for a baseline,
// schemas/comparison.schema.json for a
// comparison, schemas/finding.schema.json for a line of its JSON Lines,
// schemas/explanation.schema.json for a part of one,
// schemas/stories.schema.json for stories and schemas/rules.schema.json for the
// rules of reading. They are strict: a field which they do not name is an error.
//
//go:embed schemas/*.schema.json
var Schemas embed.FS
