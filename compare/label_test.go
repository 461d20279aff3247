package compare

import "testing"

func TestALabelHasNoCapitalFromTheStartOfASentence(t *testing.T) {
	for _, c := range []struct{ first, second, want string }{
		{"Unemployment", "unemployment", "unemployment"},
		{"unemployment", "Unemployment", "unemployment"},
		{"Danish exports", "Danish exports", "Danish exports"},
	} {
		set := readNotation(t, "post | mayor | exact 7 % | rate | | | 2031-05-02\necho | mayor | exact 9 % | rate | | | 2031-05-02\n"+
			"wire | mayor | exact 9 % | rate | | | 2031-05-02")
		for i, text := range []string{c.first, c.first, c.second} {
			set.Claims[i].Counted.Text = text
		}
		if got := Run(set, DefaultPolicy()).Questions[0].Label; got != c.want {
			t.Errorf("figures of %q and %q are labelled %q, want %q", c.first, c.second, got, c.want)
		}
	}
}
