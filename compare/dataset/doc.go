// Package dataset checks tables of figures: each row against its quote and its
// own bounds, the rows of one item against each other, parts against totals,
// changes against levels, and the sources of one figure against each other.
//
// It sees rows, names and numbers, and knows no word of any language: what the
// attributes of a table mean was read before (claim.Meaning). It explains first
// and accuses last: other dates and places, roundings, hedges and recorded
// reasons account for a difference, and whatever cannot be compared is left
// alone. What it says of a row never depends on where in its table the row
// stands.
//
// A table of a million rows has few findings, and only the rows of findings are
// made into claims. Rows are grouped by numbers that stand for their names, and
// each group is looked at by itself; time grows with the rows as sorting does.
package dataset
