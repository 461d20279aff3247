package sources

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/table"
)

func TestMappingsAreProposedByHeadersAndCells(t *testing.T) {
	column := func(f claim.Field, header string) table.FieldColumns {
		return table.FieldColumns{Field: f, Headers: []string{header}}
	}
	for _, c := range []struct {
		name, text string
		want       Proposal
	}{
		{"a table by the names of the fields", "item,value,source\na,1,b\n", Proposal{Layout: "canonical"}},
		{
			"figures by their headers", "City,Houses flooded,peopleEvacuated,Mayor,Data source\nKel,40,\"1,200\",Ana,fire service\n",
			Proposal{
				Mapping: table.Mapping{
					Columns: []table.FieldColumns{column(claim.FieldItem, "City"), column(claim.FieldSource, "Data source")},
					Figures: []table.FigureColumns{{Attribute: "houses flooded", Value: "Houses flooded"}, {Attribute: "people evacuated", Value: "peopleEvacuated"}},
				},
				Unused: []string{"Mayor"},
			},
		},
		{
			"estimates of one attribute", "incident_id;event date;deaths_low;deaths_high;lat;archive\n7;2031-05-02;3;5;51.2;old/a.txt\n",
			Proposal{
				Mapping: table.Mapping{
					Columns: []table.FieldColumns{column(claim.FieldItem, "incident_id"), column(claim.FieldDate, "event date"), column(claim.FieldArchive, "archive")},
					Figures: []table.FigureColumns{{Attribute: "deaths", Low: "deaths_low", High: "deaths_high"}},
				},
				Unused: []string{"lat"}, Archives: []string{"old/a.txt"},
			},
		},
		{
			"figures as people write them", "Town,Homes,Evacuated,Opened,Sheds\nKel,1.2k,about 20,2031-05-02,some 12 of them are sheds\nNor,n/a,≥20,2031-05-03,4 burnt down\nOst,10–12,30,2031-05-03,none of 9 is left\n",
			Proposal{
				Mapping: table.Mapping{
					Columns: []table.FieldColumns{column(claim.FieldItem, "Town")},
					Figures: []table.FigureColumns{{Attribute: "homes", Value: "Homes"}, {Attribute: "evacuated", Value: "Evacuated"}},
				},
				Unused: []string{"Opened", "Sheds"},
			},
		},
		{
			"units in headers", "Town,Population (thousands),Area (km2),Jobless %,Beds (2031)\nKel,41.3,160,4.5,7\n",
			Proposal{Mapping: table.Mapping{
				Columns: []table.FieldColumns{column(claim.FieldItem, "Town")},
				Figures: []table.FigureColumns{
					{Attribute: "population", Unit: "thousands", Value: "Population (thousands)"}, {Attribute: "area", Unit: "km2", Value: "Area (km2)"},
					{Attribute: "jobless", Unit: "%", Value: "Jobless %"}, {Attribute: "beds 2031", Value: "Beds (2031)"},
				},
			}},
		},
		{"no figure", "city,mayor\nKel,Ana\n", Proposal{Mapping: table.Mapping{Columns: []table.FieldColumns{column(claim.FieldItem, "city")}}, Unused: []string{"mayor"}}},
	} {
		path := filepath.Join(t.TempDir(), "a.csv")
		if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := ProposeMapping(path, Options{}, English())
		if diff := cmp.Diff(c.want, got); diff != "" || err != nil {
			t.Errorf("%s: %v\n%s", c.name, err, diff)
		}
	}
	if _, err := ProposeMapping(filepath.Join(t.TempDir(), "gone.csv"), Options{}, English()); err == nil {
		t.Error("a file that is not there has a proposal")
	}
}
