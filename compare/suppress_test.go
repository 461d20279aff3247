package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/sources/document"
)

func TestApplySuppressions(t *testing.T) {
	today := time.Date(2031, 6, 1, 15, 0, 0, 0, time.UTC)
	result := homes(t, "75")
	id := ""
	for _, f := range result.Findings {
		if f.Kind == "value-conflict" {
			id = f.ID
		}
	}
	for name, c := range map[string]struct {
		waiver document.Waiver
		// expires is the day, "2031-12-31" where nothing is said.
		expires, newer string
		suppressed     bool
		lapse          LapseCause
	}{
		"by kind":                    {waiver: document.Waiver{Kind: "value-conflict"}, suppressed: true},
		"by fingerprint":             {waiver: document.Waiver{Fingerprint: id}, suppressed: true},
		"by both":                    {waiver: document.Waiver{Kind: "value-conflict", Fingerprint: id}, suppressed: true},
		"another kind":               {waiver: document.Waiver{Kind: "unit-mismatch"}, lapse: Unused},
		"another kind, same finding": {waiver: document.Waiver{Kind: "unit-mismatch", Fingerprint: id}, lapse: Unused},
		"in a file":                  {waiver: document.Waiver{Kind: "value-conflict", File: "wire"}, suppressed: true},
		"in files of a pattern":      {waiver: document.Waiver{Kind: "value-conflict", File: "w*"}, suppressed: true},
		"in another file":            {waiver: document.Waiver{Kind: "value-conflict", File: "post"}, lapse: Unused},
		"in a document":              {waiver: document.Waiver{Kind: "value-conflict", Document: "echo"}, suppressed: true},
		"in another document":        {waiver: document.Waiver{Kind: "value-conflict", Document: "post"}, lapse: Unused},
		"on its last day":            {waiver: document.Waiver{Kind: "value-conflict"}, expires: "2031-06-01", suppressed: true},
		"a day later":                {waiver: document.Waiver{Kind: "value-conflict"}, expires: "2031-05-31", lapse: Expired},
		"over, and of nothing":       {waiver: document.Waiver{Kind: "unit-mismatch"}, expires: "2031-05-31", lapse: Expired},
		"no newer figure":            {waiver: document.Waiver{Kind: "value-conflict"}, newer: "2031-05-02", suppressed: true},
		"a newer figure":             {waiver: document.Waiver{Kind: "value-conflict"}, newer: "2031-05-01", lapse: Overtaken},
	} {
		w := c.waiver
		w.Reason, w.Path, w.Line, w.NewerThan = "the mayor was asked", ".claimdiff-ignore.yaml", 3, dayOf(t, c.newer)
		if w.Expires = dayOf(t, c.expires); c.expires == "" {
			w.Expires = dayOf(t, "2031-12-31")
		}
		got := ApplySuppressions(result, []document.Waiver{w}, today)
		for _, f := range got.Findings {
			if suppressed := f.Suppressed != nil; f.ID == id && suppressed != c.suppressed {
				t.Errorf("%s: suppressed is %v", name, suppressed)
			}
		}
		cause := LapseCause("")
		if len(got.Lapses) > 0 {
			cause = got.Lapses[0].Cause
		}
		if cause != c.lapse {
			t.Errorf("%s: the lapse is %q, want %q", name, cause, c.lapse)
		}
	}
	for _, f := range result.Findings {
		if f.Suppressed != nil {
			t.Errorf("the result that was given has changed: %s", f.ID)
		}
	}
}

func dayOf(t *testing.T, day string) document.Moment {
	t.Helper()
	return (&notation{t: t}).moment(day)
}

// The source's later answer to the same question ends what was to hold until then.
func TestANewerFigureOfTheSourceOvertakes(t *testing.T) {
	result := Run(readNotation(t, `
		echo       | mayor        | exact 40 | homes | flood | Brindle | 2031-05-02
		wire       | fire service | exact 75 | homes | flood | Brindle | 2031-05-02
		later post | fire service | exact 80 | homes | flood | Brindle | 2031-05-09`), DefaultPolicy())
	w := document.Waiver{Kind: "value-conflict", Reason: "asked", Expires: dayOf(t, "2031-12-31"), NewerThan: dayOf(t, "2031-05-03"), Path: "i.yaml", Line: 2}
	got := ApplySuppressions(result, []document.Waiver{w}, firstDay)
	if len(got.Lapses) != 1 || got.Lapses[0].Cause != Overtaken {
		t.Errorf("%+v", got.Lapses)
	}
}

// The first waiver that is about a finding sets it aside, and neither is unused.
func TestWaiversOfOneFinding(t *testing.T) {
	result := homes(t, "75")
	w := document.Waiver{Kind: "value-conflict", Reason: "first", Expires: dayOf(t, "2031-12-31"), Path: "i.yaml", Line: 2}
	again := w
	again.Reason, again.Line = "second", 5
	got := ApplySuppressions(result, []document.Waiver{w, again}, firstDay)
	if len(got.Lapses) != 0 {
		t.Errorf("%+v", got.Lapses)
	}
	for _, f := range got.Findings {
		if f.Suppressed != nil && (f.Suppressed.Reason != "first" || !strings.HasSuffix(f.Suppressed.From, ":2")) {
			t.Errorf("%+v", f.Suppressed)
		}
	}
}
