package compare

import "testing"

// TestVerdicts tells by the first question's verdict which row decided.
func TestVerdicts(t *testing.T) {
	for _, test := range []struct {
		name, claims string
		want         Verdict
	}{
		{"a count of a later day", "post | clinic | exact 31 | sailor | rescue | | 2031-05-02\n" +
			"later echo | clinic | exact 49 assumed | sailor | rescue | | 2031-05-03", Explained},
		{"a plan, told a day later", "post | mill | exact 340 expected | worker | dismiss | | 2031-05-02\n" +
			"later echo | mill | exact 450 expected assumed | worker | dismiss | | 2031-05-03", Conflict},
		{"what goes on from day to day, told a day later", "post | mill | exact 340 | worker | dismiss | | 2031-05-02\n" +
			"later echo | mill | exact 450 assumed | worker | dismiss | | 2031-05-03", Explained},
		{"all since a year, and those of a day", "post | mayor | exact 38 | sailor | drown | | 2029-01-01..2031-05-02\n" +
			"echo | coast guard | exact 17 | sailor | drown | | 2031-05-01", Explained},
		{"all since a year, which its text sets beside a number that others give", "post | mayor | exact 38 | sailor | drown | | 2029-01-01..2031-05-02\n" +
			"post | union | exact 17 | sailor | drown | | 2031-05-01\n" +
			"echo | coast guard | exact 17 assumed | sailor | drown | | 2031-05-02", Explained},
		{"fewer in a year than in a day", "post | mayor | exact 12 | sailor | drown | | 2029-01-01..2031-05-02\n" +
			"echo | coast guard | exact 17 | sailor | drown | | 2031-05-02", Conflict},
		{"a rise and a fall of two times in one text", "post | office | exact 4 % up change | economy | rise | | 2031-01-01..2031-03-31\n" +
			"post | office | exact 1 % down change | economy | rise | | 2030-12-31", Explained},
		{"a share, of a later day by assumption alone", "post | clinic | exact 67 % | turnout | level | | 2031-05-01\n" +
			"later echo | clinic | exact 64 % assumed | turnout | level | | 2031-05-03", Conflict},
		{"a share, both days told", "post | clinic | exact 67 % | turnout | level | | 2031-05-01\n" +
			"later echo | clinic | exact 64 % | turnout | level | | 2031-05-03", Explained},
		{"one worker is no kind of person", "post | clinic | exact 1 | young person | drown | | 2031-05-02\n" +
			"echo | mayor | exact 3 | person | drown | | 2031-05-02", Conflict},
		{"the young are fewer than all", "post | clinic | exact 2 | young person | drown | | 2031-05-02\n" +
			"echo | mayor | exact 3 | person | drown | | 2031-05-02", Explained},
		{"the smaller figure is told of a place", "post | clinic | exact 20 | house | burn | Mill Street unlisted | 2031-05-02\n" +
			"echo | mayor | exact 30 | house | burn | Kel < Land assumed | 2031-05-02", Explained},
		{"the smaller figure's place is assumed", "post | clinic | exact 20 | house | burn | Kel < Land assumed | 2031-05-02\n" +
			"echo | mayor | exact 30 | house | burn | Mill Street unlisted | 2031-05-02", Conflict},
		{"an old figure told again without its day", "post | agency | exact 53 | sailor | drown | | 2031-05-02\n" +
			"later echo | clinic | exact 131 | sailor | drown | | 2031-05-03\n" +
			"later herald | agency | exact 53 assumed | sailor | drown | | 2031-05-03", Explained},
		{"two sources in one sentence, by other words", "post | agency | exact 96 | pupil | cancel | | 2031-05-02\n" +
			"post same | union | exact 136 | pupil | cancel | | 2031-05-02", Conflict},
		{"each report tells both", "post | agency | exact 36 | body | find | | 2031-05-02\n" +
			"post | agency | exact 32 | body | name | | 2031-05-02\n" +
			"echo | mayor | exact 32 | body | find | | 2031-05-02\n" +
			"echo | mayor | exact 36 | body | count | | 2031-05-02", Unclear},
		{"a number told elsewhere too, by nobody who is named", "post | a guard (anonymous) | exact 910 | station | | | 2031-05-02\n" +
			"post | a guard (anonymous) | exact 640 | house | visit | | 2031-05-02\n" +
			"echo | two guards (anonymous) | exact 640 | station | | | 2031-05-02", Unclear},
		{"what has risen by a later report of another source", "post | mayor | exact 9 | sailor | kill | | 2031-05-02\n" +
			"at-17 echo | clinic | exact 12 risen | sailor | kill | | 2031-05-02\n" +
			"later herald | officials (anonymous) | at_least 12 | sailor | kill | | 2031-05-02", Explained},
		{"what is more by a later report that tells of no rise", "post | mayor | exact 9 | sailor | kill | | 2031-05-02\n" +
			"at-17 echo | clinic | exact 12 | sailor | kill | | 2031-05-02", Conflict},
		{"more by an evening report in its own voice", "post | mayor | exact 9 assumed | sailor | kill | | 2031-05-02\n" +
			"at-17 echo | | exact 12 assumed | sailor | kill | | 2031-05-02", Explained},
		{"fewer by an evening report in its own voice", "post | mayor | exact 12 assumed | sailor | kill | | 2031-05-02\n" +
			"at-17 echo | | exact 9 assumed | sailor | kill | | 2031-05-02", Conflict},
		{"more by a report of the next hour", "post | mayor | exact 9 assumed | sailor | kill | | 2031-05-02\n" +
			"at-13 echo | | exact 12 assumed | sailor | kill | | 2031-05-02", Conflict},
		{"more by an evening report, both in their own voices, of the same day told", "post | | exact 9 | sailor | kill | | 2031-05-02\n" +
			"at-17 echo | | exact 12 | sailor | kill | | 2031-05-02", Explained},
		{"the missing who are still so in the evening", "post | mayor | exact 9 | sailor | miss | | 2031-05-02\n" +
			"at-17 echo | clinic | exact 3 still | sailor | miss | | 2031-05-02", Explained},
		{"fewer missing in the evening, of whom no text says that they still are", "post | mayor | exact 9 | sailor | miss | | 2031-05-02\n" +
			"at-17 echo | clinic | exact 3 | sailor | miss | | 2031-05-02", Conflict},
		{"more who are still missing", "post | mayor | exact 9 | sailor | miss | | 2031-05-02\n" +
			"at-17 echo | clinic | exact 13 still | sailor | miss | | 2031-05-02", Conflict},
		{"just under an amount, and that amount", "post | mayor | less_than 5 h near | pier | close | | 2031-05-02\n" +
			"echo | clinic | exact 5 h | pier | close | | 2031-05-02", Compatible},
		{"under an amount, and that amount", "post | mayor | less_than 5 h | pier | close | | 2031-05-02\n" +
			"echo | clinic | exact 5 h | pier | close | | 2031-05-02", Conflict},
		{"one of two shares of one account, told by another report", "post | clinic | exact 67 % | voter | say | | 2031-05-02\n" +
			"post | | exact 71 % | voter | say | | 2031-05-02\n" +
			"echo | mayor | exact 67 % | voter | say | | 2031-05-02", Unclear},
		{"a headline's share, and another one of the text below", "post headline | | exact 67 % | voter | say | | 2031-05-02\n" +
			"post | clinic | exact 67 % | voter | say | | 2031-05-02\n" +
			"post | | exact 71 % | voter | say | | 2031-05-02", Unclear},
		{"more by a report of a later day in its own voice, of the day of the event", "post | mayor | exact 36 | sailor | kill | | 2031-05-02\n" +
			"later later echo | | exact 81 | sailor | kill | | 2031-05-02", Explained},
		{"fewer by a report of a later day in its own voice", "post | mayor | exact 81 | sailor | kill | | 2031-05-02\n" +
			"later later echo | | exact 36 | sailor | kill | | 2031-05-02", Conflict},
		{"more by another source a day later, of one and the same day", "post | mayor | exact 36 | sailor | kill | | 2031-05-02\n" +
			"later echo | clinic | exact 41 | sailor | kill | | 2031-05-02", Conflict},
		{"more by another source two days later, of one and the same day", "post | mayor | exact 36 | sailor | kill | | 2031-05-02\n" +
			"later later echo | clinic | exact 41 | sailor | kill | | 2031-05-02", Explained},
		{"of a contest, one number that is nobody's", "post | clerk | exact 41 | seat | win | | 2031-05-02\n" +
			"echo | mayor | exact 36 of-marle | seat | win | | 2031-05-02", Unclear},
		{"of a contest, one party's numbers", "post | clerk | exact 41 of-marle | seat | win | | 2031-05-02\n" +
			"echo | mayor | exact 36 of-marle | seat | win | | 2031-05-02", Conflict},
		{"the smaller figure is of a site in the town", "post | clinic | exact 20 | sailor | injure | Clinic Kel unlisted | 2031-05-02\n" +
			"echo | mayor | exact 30 | sailor | injure | Kel < Land | 2031-05-02", Explained},
		{"the larger figure is of a site in the town", "post | clinic | exact 30 | sailor | injure | Clinic Kel unlisted | 2031-05-02\n" +
			"echo | mayor | exact 20 | sailor | injure | Kel < Land | 2031-05-02", Conflict},
		{"the smaller of two figures of one text is told of a place, the other by its dateline", "post | clinic | at_least 39 | sailor | kill | Kel < Land assumed | 2031-05-02\n" +
			"post | clinic | exact 17 | sailor | kill | Kel < Land | 2031-05-02", Explained},
		{"the larger of two figures of one text is told of a place, the other by its dateline", "post | clinic | exact 39 | sailor | kill | Kel < Land | 2031-05-02\n" +
			"post | clinic | exact 17 | sailor | kill | Kel < Land assumed | 2031-05-02", Conflict},
		{"many times more in the evening, both in their own voices", "post | | exact 9 assumed | sailor | kill | | 2031-05-02\n" +
			"at-17 echo | | exact 41 assumed | sailor | kill | | 2031-05-02", Explained},
		{"an amount that another report tells as replaced, and later ones", "post | | at_least 174 | sailor | kill | | 2031-05-02\n" +
			"later echo | mayor | exact 125 | sailor | kill | | 2031-05-03\n" +
			"later echo same | mayor | exact 174 superseded | sailor | kill | | 2031-05-03\n" +
			"later later herald | clinic | exact 135 | sailor | kill | | 2031-05-04", Explained},
		{"the smaller of two amounts of one account, and a report that bears out the larger", "post | | at_least 174 | sailor | kill | | 2031-05-02\n" +
			"post | clinic | exact 34 | sailor | kill | | 2031-05-02\n" +
			"echo | mayor | at_least 150 | sailor | kill | | 2031-05-02", Unclear},
		{"a headline, and the smaller of two amounts of its text", "post headline | | exact 174 | sailor | kill | | 2031-05-02\n" +
			"post | | at_least 174 | sailor | kill | | 2031-05-02\n" +
			"post | clinic | exact 34 | sailor | kill | | 2031-05-02", Unclear},
		{"a share by an hour, and a larger one of a later report", "post | clinic | exact 58 % by-11 | turnout | level | | 2031-05-02\n" +
			"later echo | mayor | exact 61 % assumed | turnout | level | | 2031-05-03", Explained},
		{"a share by an hour, and a smaller one of a later report", "post | clinic | exact 58 % by-11 | turnout | level | | 2031-05-02\n" +
			"later echo | mayor | exact 55 % assumed | turnout | level | | 2031-05-03", Conflict},
		{"a toll that never falls, fewer a week later", "post | clinic | exact 32 | sailor | kill | | 2031-05-02\n" +
			"later later echo | clinic | exact 27 assumed | sailor | kill | | 2031-05-04", Conflict},
		{"fewer a day later, corrected", "post | clinic | exact 32 | sailor | kill | | 2031-05-02\n" +
			"later later echo | clinic | exact 27 assumed corrected | sailor | kill | | 2031-05-04", Explained},
		{"a fraction, and a bound at that share", "post | clinic | exact 0.8 share | train | cancel | | 2031-05-02\n" +
			"echo | union | more_than 80 % | train | cancel | | 2031-05-02", Compatible},
		{"digits in another order, of a report in its own voice", "post | clinic | exact 136 assumed | sailor | injure | | 2031-05-02\n" +
			"later echo | | exact 163 assumed | sailor | injure | | 2031-05-03", Conflict},
		{"what its source itself has by then", "post | mayor | exact 17 | sailor | kill | | 2031-05-02\n" +
			"at-21 echo | mayor | exact 19 | sailor | kill | | 2031-05-02\n" +
			"later herald | clinic | exact 19 | sailor | kill | | 2031-05-02", Explained},
		{"what its source itself has only later", "post | mayor | exact 17 | sailor | kill | | 2031-05-02\n" +
			"at-13 herald | clinic | exact 19 | sailor | kill | | 2031-05-02\n" +
			"later echo | mayor | exact 19 | sailor | kill | | 2031-05-02", Conflict},
		{"what the other report says was replaced", "post | clinic | exact 31 % | turnout | level | | 2031-05-02\n" +
			"later echo | clinic | exact 27 % assumed | turnout | level | | 2031-05-03\n" +
			"later echo same | clinic | exact 31 % superseded assumed | turnout | level | | 2031-05-03", Explained},
		{"what will be so by one report, and is so by another", "post | clinic | exact 71 | sailor | board | | 2031-05-02\n" +
			"echo | mayor | exact 77 expected | sailor | board | | 2031-05-02", Conflict},
		{"what is feared by one report", "post | clinic | exact 71 | sailor | board | | 2031-05-02\n" +
			"echo | mayor | exact 77 feared | sailor | board | | 2031-05-02", Explained},
		{"a day's count after a total", "post | clinic | exact 214 assumed | sailor | infect | | 2031-05-02\n" +
			"later later echo | clinic | exact 12 assumed | sailor | infect | | 2031-05-04", Explained},
		{"what has risen out of proportion", "post | mayor | exact 9 | sailor | kill | | 2031-05-02\n" +
			"at-17 echo | clinic | exact 22 risen | sailor | kill | | 2031-05-02", Conflict},
		{"those killed in an attack, and in the war", "post | mayor | exact 9 | sailor | kill | | 2031-05-02\n" +
			"echo | agency | more_than 9000 | sailor | kill | | 2031-05-02", Unclear},
		{"fewer than a number, and the number", "post | mayor | less_than 350 | sailor | drown | | 2031-05-02\n" +
			"echo | clinic | exact 350 | sailor | drown | | 2031-05-02", Conflict},
		{"two shares of one account", "post | clinic | exact 67 % | voter | say | | 2031-05-02\n" +
			"post | | exact 28 % | voter | say | | 2031-05-02", Unclear},
		{"those of the same first day, to a later one", "post | clinic | exact 214 | sailor | infect | | 2031-04-01..2031-05-02\n" +
			"later echo | mayor | exact 236 | sailor | infect | | 2031-04-01..2031-05-03", Explained},
		{"fewer of the same first day, to a later one", "post | clinic | exact 236 | sailor | infect | | 2031-04-01..2031-05-02\n" +
			"later echo | mayor | exact 214 | sailor | infect | | 2031-04-01..2031-05-03", Conflict},
		{"those aboard when it sank, told a day later", "post | coast guard | exact 53 | sailor | board | | 2031-05-02\n" +
			"later echo | mayor | exact 81 | sailor | board | | 2031-05-03", Conflict},
		{"those aboard, counted again by one source", "post | coast guard | exact 53 | sailor | board | | 2031-05-02\n" +
			"later echo | coast guard | exact 81 | sailor | board | | 2031-05-03", Explained},
		{"two digits the other way round, and no time told", "post | clinic | exact 46 assumed | sailor | injure | | 2031-05-02\n" +
			"later echo | clinic | exact 64 assumed | sailor | injure | | 2031-05-03", Conflict},
		{"two digits the other way round, risen", "post | clinic | exact 46 assumed | sailor | injure | | 2031-05-02\n" +
			"later echo | clinic | exact 64 risen assumed | sailor | injure | | 2031-05-03", Explained},
		{"two sources in one account", "post | clinic | exact 20 | sailor | drown | | 2031-05-02\n" +
			"post | mayor | exact 90 | sailor | drown | | 2031-05-02", Conflict},
		{"numbers of one account that are far apart", "post | | exact 2 | sailor | drown | | 2031-05-02\n" +
			"post | | exact 80 | sailor | drown | | 2031-05-02", Unclear},
	} {
		t.Run(test.name, func(t *testing.T) {
			questions := Run(readNotation(t, test.claims), DefaultPolicy()).Questions
			if got := questions[0].Verdict; got != test.want {
				t.Errorf("the verdict is %s, want %s: %+v", got, test.want, questions[0].Why)
			}
		})
	}
}

func TestOnePositionOfASourceIsOneFinding(t *testing.T) {
	found := kindsFound(readNotation(t, "post | mill | at_most 900 t | oil | leak | Kel | 2031-05-02\n"+
		"echo | mill | less_than 1000 t | oil | leak | Kel | 2031-05-02\n"+
		"echo | union | exact 3500 t | oil | leak | Kel | 2031-05-02"))
	if len(found) != 1 || found[0] != "value-conflict" {
		t.Errorf("found %v, want one value-conflict", found)
	}
}

func TestNamesOfOneOffice(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"provincial forest service", "forest service", true},
		{"northern forest service", "Southern Forest Service", true},
		{"police", "northern police", false},
		{"police", "police", true},
	} {
		if got := likeNames(test.a, test.b); got != test.want {
			t.Errorf("likeNames(%q, %q) = %t", test.a, test.b, got)
		}
	}
}

// Figures that open a sentence in their report stand within one in a message.
func TestFiguresWithinASentence(t *testing.T) {
	for words, want := range map[string]string{
		"Between 90 and 110": "between 90 and 110", "Twenty-five": "twenty-five", "1,200": "1,200", "US$5": "US$5", "GBP 5": "GBP 5", "": "",
		"Élan 5": "élan 5", "A": "A",
	} {
		if got := inSentence(words); got != want {
			t.Errorf("%q is %q within a sentence, want %q", words, got, want)
		}
	}
}

// Every verdict on several figures has its reason, that of a single stance too.
func TestOneStanceSaysWhyItAgrees(t *testing.T) {
	for _, text := range []string{
		"post headline | | exact 14 | sailor | miss | | 2031-05-02\npost | coast guard | exact 14 | sailor | miss | | 2031-05-02",
		"post | coast guard | exact 14 | sailor | miss | | 2031-05-02\necho | coast guard | exact 14 | sailor | miss | | 2031-05-02",
	} {
		q := Run(readNotation(t, text), DefaultPolicy()).Questions[0]
		if q.Verdict != Agree || len(q.Why) != 1 || q.Why[0].Rule != "verdict/one-stance" {
			t.Errorf("the verdict is %s by %+v, want it to agree as one stance:\n%s", q.Verdict, q.Why, text)
		}
	}
}
