package compare

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
)

func TestFiguresWithoutADateAreDoubtedOnce(t *testing.T) {
	set := readNotation(t, "post | coast guard | exact 136 | sailor | rescue | | \n"+
		"post | coast guard | exact 12 | house | burn | | \n"+
		"echo | mayor | exact 12 | house | burn | | 2031-05-02\n"+
		"echo | mayor | exact 136 | sailor | rescue | | 2031-05-02")
	var doubts []document.Caveat
	for _, c := range Run(set, DefaultPolicy()).Caveats {
		if strings.Contains(c.Say, "no date") {
			doubts = append(doubts, c)
		}
	}
	if len(doubts) != 1 || doubts[0].Document != "post" {
		t.Errorf("got %v, want one doubt on post", doubts)
	}
}
