package reports

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/compare/dataset"
	"github.com/claimdiff/claimdiff/sources/claim"
)

func TestReportsTellEveryFinding(t *testing.T) {
	view := NewView(ferry(t), testTool)
	page := html.UnescapeString(written(t, view, "html"))
	text := strings.Join(strings.Fields(written(t, view, "text")), " ")
	for _, finding := range view.Findings {
		if !strings.Contains(page, sentence(finding.Message)) {
			t.Errorf("the page lacks %q", finding.Message)
		}
		if !strings.Contains(text, sentence(finding.Message)) {
			t.Errorf("the text lacks %q", finding.Message)
		}
	}
}

func TestEveryKindHasATitle(t *testing.T) {
	for _, kind := range dataset.AllKinds() {
		if titleOf(kind.Name) == strings.ReplaceAll(kind.Name, "-", " ") {
			t.Errorf("%s has no title", kind.Name)
		}
	}
}

var (
	hrefs = regexp.MustCompile(`href="#([^"]*)"`)
	ids   = regexp.MustCompile(`\sid="([^"]*)"`)
)

// Every link inside the page has its target, and every target is there once.
func TestLinksInsideThePage(t *testing.T) {
	for name, result := range map[string]compare.Result{"ferry": ferry(t), "hostile": hostile(t), "accepted": accepted(t)} {
		page := written(t, NewView(result, testTool), "html")
		targets := map[string]int{}
		for _, id := range ids.FindAllStringSubmatch(page, -1) {
			targets[id[1]]++
		}
		for id, times := range targets {
			if times > 1 {
				t.Errorf("%s: %s is there %d times", name, id, times)
			}
		}
		for _, href := range hrefs.FindAllStringSubmatch(page, -1) {
			if targets[href[1]] == 0 {
				t.Errorf("%s: nothing has the id %s", name, href[1])
			}
		}
		for _, c := range result.Claims {
			if targets[claimAnchor(c.ID)] != 1 {
				t.Errorf("%s: the figure %s is not in the text", name, c.ID)
			}
		}
	}
}

func TestSentence(t *testing.T) {
	for words, want := range map[string]string{
		"": "", "two figures differ": "Two figures differ.", "It stands.": "It stands.", "up by 8%": "Up by 8%.",
		"notes.txt says 12": "notes.txt says 12.", "“All” of them?": "“All” of them?", "élan": "Élan.",
		"it is told with “burned”": "It is told with “burned”.", "“It burned.”": "“It burned.”",
	} {
		if got := sentence(words); got != want {
			t.Errorf("sentence(%q) = %q, want %q", words, got, want)
		}
	}
}

func TestQuestionsStandByGravity(t *testing.T) {
	view := View{}
	for i, verdict := range []compare.Verdict{compare.Agree, compare.Conflict, compare.Explained, compare.Agree, compare.Unclear} {
		view.Questions = append(view.Questions, QuestionView{ID: fmt.Sprint(i), Verdict: verdict, Claims: []string{"a", "b"}})
	}
	got := ""
	for _, q := range newPage(view).Questions {
		got += strings.TrimPrefix(q.Anchor, "question-") + " "
	}
	if want := "1 4 2 0 3 "; got != want {
		t.Errorf("the order is %s, want %s", got, want)
	}
}

// A single figure stands among the others stated once, unless something was
// found about it.
func TestSingleFiguresAreFolded(t *testing.T) {
	view := View{
		Questions: []QuestionView{
			{ID: "plain", Verdict: compare.Single, Claims: []string{"a"}},
			{ID: "found", Verdict: compare.Single, Claims: []string{"b"}},
		},
		Findings: []FindingView{{ID: "f", Questions: []string{"found"}}, {ID: "g"}},
	}
	p := newPage(view)
	if len(p.Singles) != 1 || p.Singles[0].Anchor != "question-plain" {
		t.Errorf("stated once: %+v", p.Singles)
	}
	if len(p.Questions) != 1 || p.Questions[0].Anchor != "question-found" {
		t.Errorf("questions: %+v", p.Questions)
	}
	if len(p.Others) != 1 || p.Others[0].Anchor != "finding-g" {
		t.Errorf("others: %+v", p.Others)
	}
}

func TestNamesTellDocumentsApart(t *testing.T) {
	names := documentNames([]DocumentView{
		{ID: "a", Publisher: "Wire"}, {ID: "x/b.txt", Publisher: "Gazette"}, {ID: "x/c.txt", Publisher: "Gazette"},
		{ID: "x/d.txt"}, {ID: "x/e.txt"}, {ID: "y/e.txt"},
	})
	want := []string{"Wire", "Gazette (b.txt)", "Gazette (c.txt)", "d.txt", "x/e.txt", "y/e.txt"}
	if fmt.Sprint(names) != fmt.Sprint(want) {
		t.Errorf("the names are %q, want %q", names, want)
	}
}

func TestOriginsNameTheirVoicesAndReports(t *testing.T) {
	said := func(id, document, by string, via ...string) ClaimView {
		return ClaimView{ID: id, Document: document, Attribution: AttributionView{By: by, Via: via}}
	}
	x := newIndex(View{
		Documents: []DocumentView{{ID: "a", Publisher: "Wire"}, {ID: "b", Publisher: "Wire South"}, {ID: "c"}},
		Claims:    []ClaimView{said("1", "b", "the minister"), said("2", "b", "the ministry", "Radio"), said("3", "b", "the minister")},
	})
	origin := x.origin(OriginView{Name: "the ministry", Documents: []string{"a", "b", "c"}, Claims: []string{"1", "2", "3", "lost"}})
	if got, want := origin.told(), "The ministry (The minister), in Wire South; Wire South, via Radio; Wire; c"; got != want {
		t.Errorf("the origin is told as %q, want %q", got, want)
	}
	if got, want := x.origin(OriginView{Documents: []string{"c"}}).told(), "No source named, in c"; got != want {
		t.Errorf("an origin without a name is told as %q, want %q", got, want)
	}
}

func TestChainLeavesOutTheInstitution(t *testing.T) {
	for _, test := range []struct {
		attribution AttributionView
		want        string
	}{
		{AttributionView{By: "the minister", Via: []string{"Marsh Wire", "the ministry"}, For: "the ministry"}, "via Marsh Wire"},
		{AttributionView{By: "the minister", Via: []string{"the ministry"}, For: "the ministry"}, ""},
		{AttributionView{By: "divers", Via: []string{"Marsh Wire", "the coastguard"}}, "via Marsh Wire, via the coastguard"},
	} {
		if got := chain(test.attribution); got != test.want {
			t.Errorf("chain(%+v) = %q, want %q", test.attribution, got, test.want)
		}
	}
}

// A table in which nothing was found is listed, too, and with all of its rows.
func TestEveryTableIsListed(t *testing.T) {
	view := NewView(compare.Result{Tables: []compare.TableRead{{ID: "data/clean.csv", Rows: 1200}}}, testTool)
	for format, want := range map[string]string{
		"text": "data/clean.csv  1200",
		"html": `<th role="rowheader" scope="row">data/clean.csv</th><td role="cell" data-label="Rows" class="count">1200</td>`,
	} {
		if report := written(t, view, format); !strings.Contains(report, want) {
			t.Errorf("the %s report does not say %q:\n%s", format, want, report)
		}
	}
}

func TestSilenceIsExplained(t *testing.T) {
	some := NewView(ferry(t), testTool)
	some.Findings = nil
	alone := some
	alone.Questions = nil
	unread := compare.Result{Errors: []claim.Failure{{Document: "a.txt", Message: "it is empty"}}}
	for name, c := range map[string]struct {
		view View
		want string
	}{
		"nothing was read":    {NewView(unread, testTool), "no report could be read"},
		"nothing was given":   {NewView(compare.Result{}, testTool), "There was nothing to compare."},
		"nothing in common":   {alone, "no two figures answer one question"},
		"nothing was found":   {some, "No discrepancy was found"},
		"something was found": {NewView(ferry(t), testTool), ""},
	} {
		if got := newPage(c.view).Quiet; !strings.Contains(got, c.want) || (got == "") != (c.want == "") {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		for _, format := range []string{"text", "html"} {
			if report := written(t, c.view, format); c.want != "" && !strings.Contains(report, c.want) {
				t.Errorf("%s: the %s report does not say %q", name, format, c.want)
			}
		}
	}
}
