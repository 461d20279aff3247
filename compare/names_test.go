package compare

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

func TestADescriptionSetBesideANameIsAnotherNameOfTheBody(t *testing.T) {
	set := readNotation(t, "post | HARBEX | exact 41 | sailor | rescue | | 2031-05-02\n"+
		"echo | harbour office | exact 14 | sailor | rescue | | 2031-05-02\n"+
		"herald | Quay Union | exact 33 | sailor | hire | | 2031-05-02\n"+
		"press | Quay Union Federation | exact 44 | sailor | hire | | 2031-05-02")
	set.Claims[0].Attribution.Also = "harbour office"
	names := joinNames(set.Claims)
	for name, want := range map[string]string{"harbour office": "HARBEX", "HARBEX": "HARBEX", "Quay Union": "Quay Union Federation"} {
		if got := names.name(name); got != want {
			t.Errorf("%q goes by %q, want %q", name, got, want)
		}
	}
}

func TestThreeSpellingsOfAMinistryAreOneName(t *testing.T) {
	set := readNotation(t, "post | health ministry | exact 41 | sailor | rescue | | 2031-05-02\n"+
		"echo | Ministry of Health | exact 14 | sailor | rescue | | 2031-05-02\n"+
		"herald | Health Ministry | exact 33 | sailor | hire | | 2031-05-02")
	for i := range set.Claims {
		set.Claims[i].Attribution.Key = "health ministry"
	}
	names := joinNames(set.Claims)
	for _, name := range []string{"health ministry", "Ministry of Health", "Health Ministry"} {
		if got := names.name(name); got != "Health Ministry" {
			t.Errorf("%q goes by %q", name, got)
		}
	}
}

func TestABodyIsKnownByTheEndOfItsNameAndByItsInitials(t *testing.T) {
	set := readNotation(t, "post | Fenland Coast Guard | exact 41 | sailor | rescue | | 2031-05-02\n"+
		"echo | coast guard | exact 14 | sailor | rescue | | 2031-05-02\n"+
		"herald | union | exact 33 | sailor | hire | | 2031-05-02\n"+
		"press | Dock Union | exact 44 | sailor | hire | | 2031-05-02\n"+
		"call | WHO | exact 45 | sailor | hire | | 2031-05-02\n"+
		"star | World Health Organization | exact 46 | sailor | hire | | 2031-05-02")
	for i := range set.Claims {
		a := &set.Claims[i].Attribution
		a.Kind = claim.Organization
		if i > 3 {
			a.Key = "world health organization"
		}
	}
	names := joinNames(set.Claims)
	for name, want := range map[string]string{"coast guard": "Fenland Coast Guard", "union": "union", "WHO": "World Health Organization"} {
		if got := names.name(name); got != want {
			t.Errorf("%q goes by %q, want %q", name, got, want)
		}
	}
}

func TestABodyOfAPlaceIsTheBodyAndAPairOfBodiesIsNeither(t *testing.T) {
	set := readNotation(t, "post | Police in Kel | exact 41 | sailor | rescue | | 2031-05-02\n"+
		"echo | police | exact 14 | sailor | rescue | | 2031-05-02\n"+
		"herald | HU | exact 33 | sailor | hire | | 2031-05-02\n"+
		"press | government and the Harbour Union | exact 44 | sailor | hire | | 2031-05-02\n"+
		"call | Harbour Union | exact 45 | sailor | hire | | 2031-05-02")
	names := joinNames(set.Claims)
	for name, want := range map[string]string{"police": "Police in Kel", "HU": "Harbour Union", "Harbour Union": "Harbour Union"} {
		if got := names.name(name); got != want {
			t.Errorf("%q goes by %q, want %q", name, got, want)
		}
	}
}

func TestABodyInTwoPlacesIsTwo(t *testing.T) {
	set := readNotation(t, "post | Police in Kel | exact 41 | sailor | rescue | | 2031-05-02\n"+
		"echo | police | exact 14 | sailor | rescue | | 2031-05-02\n"+
		"herald | Police in Tarsk | exact 33 | sailor | hire | | 2031-05-02")
	names := joinNames(set.Claims)
	if got := names.name("police"); got != "police" {
		t.Errorf("police goes by %q where two places have one", got)
	}
}
