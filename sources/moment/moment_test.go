package moment

import "testing"

func TestRead(t *testing.T) {
	for s, want := range map[string]string{
		"2024-10-31T19:40:00Z":            "2024-10-31T19:40:00Z",
		"2024-10-31T19:40:00+0200":        "2024-10-31T19:40:00+02:00",
		" 2024-10-31 ":                    "2024-10-31",
		"2024-10-31 19:40":                "2024-10-31T19:40:00Z",
		"Thu, 31 Oct 2024 19:40:00 EDT":   "2024-10-31T19:40:00-04:00",
		"Thu, 31 Oct 2024 19:40:00 GMT":   "2024-10-31T19:40:00Z",
		"Thu, 31 Oct 2024 19:40:00 XKT":   "2024-10-31",
		"Thu, 31 Oct 2024 19:40:00 -0330": "2024-10-31T19:40:00-03:30",
		"31 October 2024":                 "2024-10-31",
		"October 31, 2024":                "2024-10-31",
		"20241031":                        "2024-10-31",
		"04/05/2024":                      "",
		"yesterday":                       "",
		"2024":                            "",
		"":                                "",
		"99999999999999999999":            "",
	} {
		if got := Read(s).String(); got != want {
			t.Errorf("Read(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestIn(t *testing.T) {
	for s, want := range map[string]string{
		"THE MAIL, 4 May 2021":             "2021-05-04",
		"Published May 4th, 2021 at 9 a.m": "2021-05-04",
		"Sept. 14, 2021 | World":           "2021-09-14",
		"2021-05-04, late edition":         "2021-05-04",
		"Room 4, 2021 Broad Street":        "",
		"31 February 2021":                 "",
	} {
		if got := In(s).String(); got != want {
			t.Errorf("In(%q) = %q, want %q", s, got, want)
		}
	}
}
