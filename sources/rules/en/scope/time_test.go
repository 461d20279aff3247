package scope

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
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
		{"It lost nine in March and 12 the month before.", "2024-02-01/2024-02-29"},
		{"It lost nine in February and 12 in the previous month.", "2024-01-01/2024-01-31"},
		{"It lost nine in March and 12 a month earlier.", "2024-02-01/2024-02-29"},
		{"In the last week of March some 12 boats sank.", "2024-03-25/2024-03-31"},
		{"In the past 24 hours 12 boats sank.", "2024-05-07/2024-05-08"},
		{"Over the last three days 12 boats sank.", "2024-05-05/2024-05-08"},
		{"In the last week 12 boats sank.", "2024-05-01/2024-05-08"},
		{"Three weeks ago 12 boats sank.", "2024-04-17"},
		{"Two years ago 12 boats sank.", "2022-01-01/2022-12-31"},
		{"Six months ago 12 boats sank.", "2023-11-01/2023-11-30"},
		{"Two days earlier 12 boats sank.", "2024-05-06"},
		{"Two days before the vote 12 boats sank.", "2024-05-08"},
		{"In 2019 it lost nine; two years later 12 boats sank.", "2021-01-01/2021-12-31"},
		{"The tide was the highest since 2001 and 12 boats sank.", "2024-05-08"},
		{"Since the siege began in March some 12 boats have sunk.", "2024-03-01/2024-05-08"},
		{"Since the start of the siege in March some 12 boats have sunk.", "2024-03-01/2024-05-08"},
		{"Between Monday and Wednesday 12 boats sank.", "2024-05-06/2024-05-08"},
		{"On Sunday and Monday 12 boats sank.", "2024-05-05/2024-05-06"},
		{"Over the weekend 12 boats sank.", "2024-05-04/2024-05-05"},
		{"From 3 to 5 May some 12 boats sank.", "2024-05-03/2024-05-05"},
		{"On May 3-5 some 12 boats sank.", "2024-05-03/2024-05-05"},
		{"On 2024-05-03 some 12 boats sank.", "2024-05-03"},
		{"In December and January 2024 some 12 boats sank.", "2023-12-01/2024-01-31"},
		{"In the first four months of 2024 some 12 boats sank.", "2024-01-01/2024-04-30"},
		{"In the second half of last year 12 boats sank.", "2023-07-01/2023-12-31"},
		{"In Q1 some 12 boats sank.", "2024-01-01/2024-03-31"},
		{"In the third quarter of 2022 some 12 boats sank.", "2022-07-01/2022-09-30"},
		{"In the three months to April some 12 boats sank.", "2024-02-01/2024-04-30"},
		{"In the 1990s some 12 boats sank.", "1990-01-01/1999-12-31"},
		{"In 2021-22 some 12 boats sank.", "2021-01-01/2022-12-31"},
		{"Between 2019 and 2021 some 12 boats sank.", "2019-01-01/2021-12-31"},
		{"It lost nine in March and 12 in the same month of 2022.", "2022-03-01/2022-03-31"},
		{"It lost nine in April, against 12 in the same period last year.", "2023-04-01/2023-04-30"},
		{"It lost nine in April, against 12 in the same month a year earlier.", "2023-04-01/2023-04-30"},
		{"It has lost nine since Friday. The storm sank 12 boats.", "2024-05-08"},
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
		{"On Sunday 12 boats sank, nine more than in the gale of Saturday.", "2024-05-05"},
		{"Some 12 piers stay shut until 29 May.", "2024-05-08"},
		{"The storm came on Monday. It sank 12 boats.", "2024-05-06"},
		{"Monday's storm sank 12 boats.", "2024-05-06"},
		{"The death toll of Monday's storm has risen to 12, the mayor said on Tuesday.", "2024-05-07"},
		{"The death toll of Monday's storm has risen to 12.", "2024-05-08"},
		{"The storm came on Monday. Now 12 boats lie on the beach.", "2024-05-08"},
		{"The storm came on Monday.\nIt sank 12 boats.", "2024-05-06"},
		{"The storm came on Monday.\nThere are 12 boats on the beach.", "2024-05-08"},
	} {
		boats := boatsIn(readDated(test.text).Figures)
		if boats == nil {
			t.Errorf("%q: no figure 12", test.text)
			continue
		}
		if got := Time().Answer(boats); got != test.want {
			t.Errorf("%q holds for %s, want %s", test.text, got, test.want)
		}
	}
}

// boatsIn is the claim of the figure 12, nil where it was not read.
func boatsIn(figures []rules.Figure) *claim.Claim {
	for i := range figures {
		if figures[i].Claim.Quantity.Low.Equal(quantity.Int(12)) {
			return &figures[i].Claim
		}
	}
	return nil
}

func TestAWeekdayInAnUpdatedReport(t *testing.T) {
	r := readDated("On Thursday 12 boats sank.")
	if got := Time().Answer(&r.Figures[0].Claim); got != "2024-05-02" {
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

// TestAStretchAtTheTopDatesNoDocument proves that what opens a text without a date
// of its own by a stretch of time keeps the end of that stretch.
func TestAStretchAtTheTopDatesNoDocument(t *testing.T) {
	text := "From 25 November 2017 through 3 February 2018, 12 boats sank off the coast."
	d := &document.Document{Text: text, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}}
	boats := boatsIn(language().Read(prose.Read(d)).Figures)
	if boats == nil || boats.AsOf.To.String() != "2018-02-03" {
		t.Errorf("12 boats: %+v", boats)
	}
}
