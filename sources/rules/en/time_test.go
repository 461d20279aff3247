package en

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
)

// TestTimesResolveAgainstTheDocument reads times relative to the document's
// own: Wednesday, 8 May 2024, 18:00 UTC.
func TestTimesResolveAgainstTheDocument(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"On Thursday 12 boats sank.", "2024-05-02"},
		{"On Wednesday 12 boats sank.", "2024-05-08"},
		{"Late on Wednesday night 12 boats sank.", "2024-05-08"},
		{"Last Wednesday 12 boats sank.", "2024-05-01"},
		{"The mill will hire 12 clerks on Friday.", "2024-05-10"},
		{"Voters backed the plan on Sunday, and 12 mayors did.", "2024-05-05"},
		{"She hopes to open 12 beds by Tuesday.", "2024-05-14"},
		{"Yesterday 12 boats sank.", "2024-05-07"},
		{"Last night 12 boats sank.", "2024-05-07"},
		{"Some 12 boats sank overnight.", "2024-05-08"},
		{"A day earlier 12 boats sank.", "2024-05-07"},
		{"In the last week of March some 12 boats sank.", "2024-03-25/2024-03-31"},
		{"Last week 12 boats sank.", "2024-04-29/2024-05-05"},
		{"Some 12 boats sank last year.", "2023-01-01/2023-12-31"},
		{"Some 12 boats sank this month.", "2024-05-01/2024-05-08"},
		{"Since Sunday 12 boats have sunk.", "2024-05-05/2024-05-08"},
		{"She has said nothing since Sunday, when she put the number of boats at 12.", "2024-05-05"},
		{"Since 2021 some 12 boats have sunk.", "2021-01-01/2024-05-08"},
		{"Some 12 boats had sunk by 6 p.m. on Tuesday.", "2024-05-07T18:00:00Z"},
		{"Some 12 boats had sunk as of 6 p.m.", "2024-05-08T18:00:00Z"},
		{"At noon on Monday 12 boats sank.", "2024-05-06T12:00:00Z"},
		{"On 25 February 12 boats sank.", "2024-02-25"},
		{"On Feb. 25 some 12 boats sank.", "2024-02-25"},
		{"On 25 December 12 boats sank.", "2023-12-25"},
		{"In October some 12 boats sank.", "2023-10-01/2023-10-31"},
		{"In October last year 12 boats sank.", "2023-10-01/2023-10-31"},
		{"In 2019 some 12 boats sank.", "2019-01-01/2019-12-31"},
		{"At the end of March some 12 boats sank.", "2024-03-31"},
		{"In July-September 2022 some 12 boats sank.", "2022-07-01/2022-09-30"},
		{"In the first quarter 12 boats sank.", "2024-01-01/2024-03-31"},
		{"He said on Tuesday that 12 boats sank on Monday.", "2024-05-06"},
		{"He said on Tuesday that 12 boats had sunk.", "2024-05-07"},
		{"On Sunday 12 boats sank, nine more than on Saturday.", "2024-05-05"},
		{"Some 12 piers stay shut until 29 May.", "2024-05-08"},
		{"The storm came on Monday. It sank 12 boats.", "2024-05-06"},
		{"Monday's storm sank 12 boats.", "2024-05-06"},
		{"The death toll of Monday's storm has risen to 12, the mayor said on Tuesday.", "2024-05-07"},
		{"The death toll of Monday's storm has risen to 12.", "2024-05-08"},
		{"The storm came on Monday. Now 12 boats lie on the beach.", "2024-05-08"},
		{"The storm came on Monday.\nIt sank 12 boats.", "2024-05-06"},
		{"The storm came on Monday.\nThere are 12 boats on the beach.", "2024-05-08"},
	} {
		figures := readDated(test.text).Figures
		if len(figures) == 0 {
			t.Errorf("%q: no figure", test.text)
			continue
		}
		if got := timeFamily().Answer(&figures[0].Claim); got != test.want {
			t.Errorf("%q holds for %s, want %s", test.text, got, test.want)
		}
	}
}

func TestAWeekdayInAnUpdatedReport(t *testing.T) {
	r := readDated("On Thursday 12 boats sank.")
	if got := timeFamily().Answer(&r.Figures[0].Claim); got != "2024-05-02" {
		t.Errorf("Thursday is %s", got)
	}
	d := *r.Article.Document
	d.Modified = document.Moment{Time: published.Time.AddDate(0, 0, 1)}
	r.Article.Document = &d
	r.Notes = nil
	if got := calendarOf(r).weekday(4, false).Format("2006-01-02"); got != "2024-05-09" {
		t.Errorf("after an update on Thursday, Thursday is %s", got)
	}
}
