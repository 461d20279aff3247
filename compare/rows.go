package compare

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// RowsRevision is how the rows of datasets changed since an earlier version.
type RowsRevision struct {
	// Base names the earlier version.
	Base string
	// Changes stand by dataset and row.
	Changes []RowChange
	// Kept is how many rows say the same in both versions.
	Kept int
}

// RowChange is a row that one version has and the other has not, or has with other
// cells.
type RowChange struct {
	// State is FigureChanged, FigureDropped or FigureAdded.
	State FigureState
	// Where is the row in the new version, or in the old one where it was dropped.
	Where Where
	// Item, Attribute, Source, Place and Date name the row; any may be empty.
	Item, Attribute, Source, Place, Date string
	// Cells are those that changed; of a row that was dropped or added, its figures.
	Cells []CellChange
}

// CellChange is one cell in both versions; a version that lacks the row has nothing.
type CellChange struct {
	Field claim.Field
	// Column is the header, the field's name where there is none.
	Column string
	// Old and New are what the cell says, "" where it holds a figure.
	Old, New string
	// OldFigure and NewFigure are its figure, nil where the cell has none.
	OldFigure, NewFigure *quantity.Stated
	// By is the new figure less the old one, nil where they have no such difference:
	// a bound, a range, another unit.
	By *quantity.Number
}
