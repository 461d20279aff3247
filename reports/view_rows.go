package reports

import (
	"encoding/json"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// RowsView is how the rows of datasets changed since an earlier version.
type RowsView struct {
	// Base names the earlier version.
	Base string `json:"base"`
	// Kept is how many rows say the same in both.
	Kept    int             `json:"kept"`
	Changes []RowChangeView `json:"changes"`
}

// RowChangeView is a row that changed, went or came.
type RowChangeView struct {
	// State is changed, dropped or added.
	State     compare.FigureState `json:"state"`
	Where     WhereView           `json:"where"`
	Item      string              `json:"item"`
	Attribute string              `json:"attribute"`
	Source    string              `json:"source"`
	Place     string              `json:"place"`
	Date      string              `json:"date"`
	// Cells are those that changed; of a row that went or came, its figures.
	Cells []CellChangeView `json:"cells"`
}

// CellChangeView is one cell in both versions.
type CellChangeView struct {
	Field  claim.Field `json:"field"`
	Column string      `json:"column"`
	// Old and New are the words of the cell, "" where it holds a figure.
	Old string `json:"old"`
	New string `json:"new"`
	// OldFigure and NewFigure are null where the cell has no figure.
	OldFigure *QuantityView `json:"old_figure"`
	NewFigure *QuantityView `json:"new_figure"`
	// By is the new figure less the old one, null where there is no such difference.
	By *json.Number `json:"by"`
}

// viewRows is nil where datasets were not compared with an earlier version.
func viewRows(r *compare.RowsRevision) *RowsView {
	if r == nil {
		return nil
	}
	return &RowsView{Base: r.Base, Kept: r.Kept, Changes: each(r.Changes, viewRowChange)}
}

func viewRowChange(c compare.RowChange) RowChangeView {
	return RowChangeView{
		State: c.State, Where: *viewWhere(&c.Where), Item: c.Item, Attribute: c.Attribute, Source: c.Source, Place: c.Place, Date: c.Date,
		Cells: each(c.Cells, viewCellChange),
	}
}

func viewCellChange(c compare.CellChange) CellChangeView {
	view := CellChangeView{Field: c.Field, Column: c.Column, Old: c.Old, New: c.New, OldFigure: viewFigure(c.OldFigure), NewFigure: viewFigure(c.NewFigure)}
	if c.By != nil {
		view.By = bound(*c.By, true)
	}
	return view
}

func viewFigure(stated *quantity.Stated) *QuantityView {
	if stated == nil {
		return nil
	}
	view := viewQuantity(*stated)
	return &view
}
