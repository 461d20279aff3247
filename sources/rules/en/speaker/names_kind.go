package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// kindOf judges a plain source by its head noun.
func (p *passage) kindOf(n nounPhrase) claim.SourceKind {
	if briefed[p.text(n.head)] && n.head > n.first {
		n.head--
	}
	head := &p.words[n.head]
	switch {
	case governmentWords[head.Lower], p.governmentBefore(n):
		return claim.Government
	case p.namesOutlet(n):
		return claim.Outlet
	case head.is(bodyWord), p.capital(n.head) && p.bodyOf(n), head.Lower == "guard" && n.head > n.first && guardsOf[p.text(n.head-1)]:
		return claim.Organization
	case head.is(paperWord):
		return claim.Paper
	case p.isOffice(n):
		return claim.Person
	case head.is(roleWord | indefiniteWord):
		return claim.Anonymous
	case p.capital(n.head) && len(head.Text) > 1 && strings.ToUpper(head.Text) == head.Text:
		return claim.Organization
	}
	return claim.UnknownSource
}

// describedKind judges a name by the words before it: "the retailer Orrin". It
// is an unknown source where they say nothing.
func (p *passage) describedKind(n nounPhrase) claim.SourceKind {
	switch {
	case n.empty():
	case p.words[n.head].is(bodyWord):
		return claim.Organization
	case p.words[n.head].is(roleWord):
		return claim.Person
	}
	return claim.UnknownSource
}

// bodyOf reports whether the phrase is the name of a body by its field: Office
// for Rail Statistics.
func (p *passage) bodyOf(n nounPhrase) bool {
	for i := n.first; i+1 < n.head; i++ {
		if p.capital(i) && p.words[i].is(bodyWord) && (p.text(i+1) == "of" || p.text(i+1) == "for") {
			return true
		}
	}
	return false
}

// namesOutlet reports whether the phrase names a newspaper or the like.
func (p *passage) namesOutlet(n nounPhrase) bool {
	head := p.text(n.head)
	return outletWords[head] || titleWords[head] && p.capital(n.head) && (p.capital(n.head-1) || p.text(n.head-1) == "the") || outletNames[gazetteer.PlaceKey(p.exact(n.first, n.last))]
}

// guardsOf are the words before "guard" that make it a body of many.
var guardsOf = wording.Set("coast national border republican revolutionary civil")

// officeHolders are heads of which a story has one: whose office it is goes
// without saying.
var officeHolders = wording.Set("president premier chancellor governor mayor minister chief commissioner superintendent sheriff archbishop bishop king queen")

// isOffice reports whether the phrase names the one who holds an office: "the
// governor", not "a governor".
func (p *passage) isOffice(n nounPhrase) bool {
	return officeHolders[p.text(n.head)] && (p.text(n.first) == "the" || n.first > 0 && p.text(n.first-1) == "the")
}

func (p *passage) governmentBefore(n nounPhrase) bool {
	for i := n.first; i < n.last; i++ {
		if governmentWords[p.text(i)] {
			return !p.words[n.head].is(roleWord) || p.capital(i)
		}
	}
	return false
}

var governmentWords = wording.Set("ministry government police army military navy administration parliament congress senate intelligence agencies embassy court council department kremlin pentagon authorities treasury prosecutors cabinet")

var outletWords = wording.Set("newspaper times post journal broadcaster magazine channel news tv television radio daily herald tribune gazette telegraph guardian")

// titleWords end the names of newspapers; in small letters they are papers.
var titleWords = wording.Set("ledger record register dispatch chronicle review examiner observer mirror star sun wire")

var outletNames = wording.Set("reuters afp ap associated-press bloomberg cnn bbc xinhua tass interfax yonhap nbc abc cbs npr politico axios ria")

// lies reports whether the name is one of the land, which says nothing: "Lake Orm".
func (p *passage) lies(n nounPhrase) bool {
	return p.capital(n.first) && (landforms[p.text(n.first)] || landforms[p.text(n.head)])
}

var landforms = wording.Set("lake mount river sea ocean bay gulf cape valley mountain mountains glacier forest desert volcano creek strait canal")

// numbered reports whether an amount stands in the phrase: "17 guards and 40
// rebels" are no source that a report goes on with.
func (p *passage) numbered(n nounPhrase) bool {
	for i := n.first; i < n.last; i++ {
		if p.kind(i) == prose.Number && !p.capital(i-1) {
			return true
		}
	}
	return false
}
