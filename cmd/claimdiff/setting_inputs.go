package main

import (
	"slices"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/table"
)

// inputSettings are what a check looks at where its command line names nothing.
func inputSettings() []settings.Setting {
	return []settings.Setting{
		{Key: "documents", Entries: documentSettings(), Says: "the documents to check"},
		{Key: "tables", Entries: tableSettings(), Says: "the tables to check, and what their columns say"},
	}
}

func documentSettings() []settings.Setting {
	return []settings.Setting{
		filesSetting,
		{Key: "story", Says: "the story of all of them; unset, each folder below the one named is a story of its own"},
	}
}

var filesSetting = settings.Setting{Key: "files", Many: true, Path: true, Required: true, Says: "files, folders and patterns such as reports/**/*.md"}

// tableSettings are those of one entry of tables.
func tableSettings() []settings.Setting {
	list := []settings.Setting{
		filesSetting,
		{Key: "layout", Choices: layoutNames(), Says: "the layout of the columns, where it is not to be recognised"},
		{Key: "sheet", Says: "the sheet of a workbook; unset, the first that is not hidden"},
	}
	for _, f := range claim.Fields() {
		list = append(list, settings.Setting{Key: "columns." + string(f), Many: true, Says: "the column of the " + string(f)})
	}
	for _, f := range claim.Fields() {
		if !slices.Contains(numbers, f) {
			list = append(list, settings.Setting{Key: "constants." + string(f), Says: "the " + string(f) + " of every row whose own is empty"})
		}
	}
	return append(list, settings.Setting{Key: "figures", Entries: figureSettings(),
		Says: "the attributes of a row, where each has columns of its own"})
}

func layoutNames() []string {
	return names(table.Layouts(), func(l table.Layout) string { return l.Name })
}

// numbers are the fields that hold a number.
var numbers = []claim.Field{claim.FieldValue, claim.FieldLow, claim.FieldBest, claim.FieldHigh}

func figureSettings() []settings.Setting {
	list := []settings.Setting{
		{Key: "attribute", Required: true, Says: "what is counted or measured, as deaths"},
		{Key: "unit", Says: "the unit of its numbers"},
	}
	for _, f := range numbers {
		list = append(list, settings.Setting{Key: string(f), Says: "the column of its " + string(f)})
	}
	return list
}
