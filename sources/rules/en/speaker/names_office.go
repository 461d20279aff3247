package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// speaksFor names the body or state that the words around a person's name
// give: "Chile's Finance Minister Soto", "Soto of the ministry".
func (p *passage) speaksFor(n nounPhrase, first, end int) string {
	if end+1 < n.last && p.has(end, prepositionWord) {
		return p.bodyName(nounPhrase{end + 1, n.last, n.last - 1})
	}
	for i := n.first; i < first; i++ {
		if s, ok := p.stateAt(i, first); ok {
			return s
		}
	}
	if office := officeOf(strings.ToLower(p.exact(n.first, first))); office != "" {
		return office
	}
	if body := p.officeBehind(end); body != "" {
		return body
	}
	return p.itsOffice(n)
}

// officeBehind names the body or state of the office in apposition to a name
// that ends before i: "Ann Roe, the ministry's spokeswoman,".
func (p *passage) officeBehind(i int) string {
	if p.text(i) != "," {
		return ""
	}
	last := i + 1
	for last < min(len(p.words), i+longestAside) && p.text(last) != "," && !p.endsClause(last) {
		last++
	}
	n := nounPhrase{i + 1, last, p.headOf(i+1, last)}
	if n.empty() || !p.words[n.head].is(roleWord) {
		return ""
	}
	if body, ok := p.spokesmanOf(p.withoutArticle(n), 1); ok {
		return body.by
	}
	for k := n.first; k <= n.head; k++ {
		if s, ok := p.stateAt(k, last); ok {
			return s
		}
	}
	return ""
}

// ownOffice names a person's office, campaign or the like by the person: "her
// office said". The two count as one source.
func (p *passage) ownOffice(n nounPhrase, depth int) (source, bool) {
	if n.last != n.first+2 || !personal[p.text(n.first)] || !p.words[n.head].is(bodyWord) {
		return source{}, false
	}
	owner := p.antecedent(n.first, depth+1)
	if owner.kind != claim.Person || owner.by == p.text(n.first) {
		return source{}, false
	}
	return source{by: owner.by + "'s " + p.text(n.head), kind: claim.Organization, speaksFor: owner.by}, true
}

var personal = wording.Set("his her")

// itsOffice names the state that "its" before an office stands for: "its
// president, Ann Roe".
func (p *passage) itsOffice(n nounPhrase) string {
	if p.text(n.first) != "its" || !p.words[n.head].is(roleWord) {
		return ""
	}
	if owner := p.antecedent(n.first, 1); owner.kind == claim.Government {
		return owner.by
	}
	return ""
}
