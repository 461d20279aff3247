package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// sourceNames says by which one name each source goes, whatever documents call
// it, and whom it speaks for.
type sourceNames struct {
	canonical map[string]string
	speaksFor map[string]string
	kinds     map[string]claim.SourceKind
	// keys is what the reader has each name matched on.
	keys map[string]string
	// byKey lists names under what a shorter form of them would look like:
	// in lower case, their last word, their initials.
	byKey map[string][]string
}

// joinNames joins the names of one source across documents. Five things join
// a name to a longer one: it is the same by the reader's key; it is the last
// words of exactly one other (Blinken, Antony Blinken) or stands before its
// comma; it begins the name of one body; it is that body without its town
// (police, police in Kel); or it is the initials of exactly one (WHO, World
// Health Organization).
func joinNames(claims []claim.Claim) sourceNames {
	n := sourceNames{
		canonical: map[string]string{}, speaksFor: map[string]string{},
		kinds: map[string]claim.SourceKind{}, keys: map[string]string{}, byKey: map[string][]string{},
	}
	names := n.collect(claims)
	for _, name := range names {
		n.file(name)
	}
	for _, name := range names {
		n.canonical[name] = n.longer(name)
	}
	n.joinDescriptions(claims, names)
	for _, name := range names {
		n.canonical[name] = n.end(name)
	}
	n.collectInstitutions(claims)
	return n
}

// joinDescriptions joins each name that is no more than a description of a body
// to the one body that some document describes so.
func (n *sourceNames) joinDescriptions(claims []claim.Claim, names []string) {
	described := map[string]string{}
	for i := range claims {
		a := &claims[i].Attribution
		switch body, known := described[a.Also]; {
		case a.Also == "" || a.By == "":
		case !known:
			described[a.Also] = a.By
		case body != a.By:
			described[a.Also] = ""
		}
	}
	for _, name := range names {
		if body := described[n.keys[name]]; body != "" && body != name && n.canonical[name] == name {
			n.canonical[name] = body
		}
	}
}

// telling ranks what documents may call one name, the most telling kind first:
// "American officials" in one report do not make the state that another names
// a nameless source, whichever is read first.
var telling = []claim.SourceKind{
	claim.Person, claim.Government, claim.Organization, claim.Outlet, claim.Paper,
	claim.Anonymous, claim.UnknownSource, claim.NoSource,
}

// collect gathers every name that stands behind a figure, sorted.
func (n *sourceNames) collect(claims []claim.Claim) []string {
	for i := range claims {
		a := &claims[i].Attribution
		if a.By == "" {
			continue
		}
		if known, seen := n.kinds[a.By]; !seen || slices.Index(telling, a.Kind) < slices.Index(telling, known) {
			n.kinds[a.By] = a.Kind
		}
		n.keys[a.By] = cmp.Or(a.Key, strings.ToLower(a.By))
	}
	names := make([]string, 0, len(n.kinds))
	for name := range n.kinds {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// file lists a name under each key that a shorter form of it would have.
func (n *sourceNames) file(name string) {
	keys := []string{strings.ToLower(name), n.keys[name], lastWord(name), strings.ToLower(lastWord(name)), initialsOf(name), firstWords(name)}
	if before, _, found := strings.Cut(name, ", "); found {
		keys = append(keys, lastWord(before))
	}
	if body, _, found := strings.Cut(name, " in "); found {
		keys = append(keys, strings.ToLower(body))
	}
	slices.Sort(keys)
	for _, key := range slices.Compact(keys) {
		n.byKey[key] = append(n.byKey[key], name)
	}
}

func lastWord(name string) string { return name[strings.LastIndex(name, " ")+1:] }

// firstWords are the first two words of a name that has more.
func firstWords(name string) string {
	if words := strings.Fields(name); len(words) > 2 {
		return words[0] + " " + words[1]
	}
	return name
}

// candidates are the names that the given one may be short for.
func (n *sourceNames) candidates(name string) []string {
	return slices.Concat(n.byKey[strings.ToLower(name)], n.byKey[n.keys[name]], n.byKey[strings.ToLower(lastWord(name))], n.byKey[lastWord(name)], n.byKey[name])
}

// longer is the one name that the given name is short for, or the name itself.
func (n *sourceNames) longer(name string) string {
	found := name
	for _, other := range n.candidates(name) {
		if other == name || other == found || !n.shortFor(name, other) {
			continue
		}
		if found != name && !n.shortFor(found, other) && !n.shortFor(other, found) {
			return name // it could be either
		}
		if found == name || n.shortFor(found, other) {
			found = other
		}
	}
	return found
}

// shortFor reports whether a is a shorter way of saying b.
func (n *sourceNames) shortFor(a, b string) bool {
	if n.keys[a] == n.keys[b] {
		return n.secondary(a, b) && !n.nameless(a) && !n.nameless(b)
	}
	if len(a) >= len(b) {
		return false
	}
	if n.nameless(a) || n.nameless(b) {
		return false
	}
	if before, found := strings.CutSuffix(strings.ToLower(b), " "+strings.ToLower(a)); found && endsInAnd(before) {
		return false
	}
	return strings.HasSuffix(b, " "+a) || n.endsBody(a, b) || strings.HasPrefix(b, a+", ") || len(a) > 1 && initialsOf(b) == a || n.beginsName(a, b) || n.sitsIn(a, b)
}

// secondary reports whether of two spellings of one name a is the one that is
// not kept: initials before a name spelled out, else the later in the alphabet.
func (n *sourceNames) secondary(a, b string) bool {
	if short := isInitials(a); short != isInitials(b) {
		return short
	}
	return a > b
}

func isInitials(name string) bool {
	return len(name) > 1 && !strings.Contains(name, " ") && strings.ToUpper(name) == name
}

// endsInAnd reports whether what stands before a name joins it to another one: the
// government and the United Nations are not the United Nations.
func endsInAnd(before string) bool {
	before = " " + strings.TrimSuffix(before, " the")
	return strings.HasSuffix(before, " and") || strings.HasSuffix(before, " &") || strings.HasSuffix(before, ",")
}

// sitsIn reports whether b is the body a of some place: police, police in Kel.
func (n *sourceNames) sitsIn(a, b string) bool {
	body := n.kinds[a] == claim.Government || n.kinds[a] == claim.Organization
	return body && n.kinds[a] == n.kinds[b] && strings.HasPrefix(strings.ToLower(b), strings.ToLower(a)+" in ")
}

// endsBody reports whether the name of a body ends that of another, whatever
// their capitals: the coast guard, the Norwegian Coast Guard.
func (n *sourceNames) endsBody(a, b string) bool {
	body := n.kinds[a] == claim.Government || n.kinds[a] == claim.Organization && strings.Contains(a, " ")
	return body && n.kinds[a] == n.kinds[b] && strings.HasSuffix(strings.ToLower(b), " "+strings.ToLower(a))
}

// beginsName reports whether the proper name of one body, of two words, begins
// that of the other: the Dock Union, the Dock Union Federation.
func (n *sourceNames) beginsName(a, b string) bool {
	first, _ := utf8.DecodeRuneInString(a)
	return n.kinds[a] == claim.Organization && n.kinds[b] == claim.Organization &&
		unicode.IsUpper(first) && strings.Contains(a, " ") && strings.HasPrefix(b, a+" ")
}

// nameless reports whether the name is none that two documents could share.
func (n *sourceNames) nameless(name string) bool {
	k := n.kinds[name]
	return k == claim.Anonymous || k == claim.Paper
}

// initialsOf is the capitals that begin the words of a name of several words, the
// first among them; "" where there are not two of them.
func initialsOf(name string) string {
	if first, _ := utf8.DecodeRuneInString(strings.TrimPrefix(name, "the ")); unicode.IsLower(first) {
		return ""
	}
	var initials strings.Builder
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if first := []rune(word)[0]; unicode.IsUpper(first) {
			initials.WriteRune(first)
		}
	}
	if initials.Len() < 2 {
		return ""
	}
	return initials.String()
}

// end follows the joins to the name that is short for no other.
func (n *sourceNames) end(name string) string {
	for range len(n.canonical) {
		next := n.canonical[name]
		if next == name || next == "" {
			return name
		}
		name = next
	}
	return name
}

// collectInstitutions notes whom each source speaks for; where documents
// differ, the name most often given wins, then the first in the alphabet.
func (n *sourceNames) collectInstitutions(claims []claim.Claim) {
	votes := map[string]map[string]int{}
	for i := range claims {
		a := &claims[i].Attribution
		if a.By == "" || a.For == "" || a.For == a.By {
			continue
		}
		by := n.name(a.By)
		if votes[by] == nil {
			votes[by] = map[string]int{}
		}
		votes[by][n.name(a.For)]++
	}
	for by, institutions := range votes {
		n.speaksFor[by] = mostVoted(institutions)
	}
}

func mostVoted(votes map[string]int) string {
	names := make([]string, 0, len(votes))
	for name := range votes {
		names = append(names, name)
	}
	return slices.MinFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(votes[b], votes[a]), cmp.Compare(a, b))
	})
}

// name is the joined name, or the given one where nothing joins it.
func (n *sourceNames) name(name string) string {
	if joined := n.canonical[name]; joined != "" {
		return joined
	}
	return name
}

// likeNames reports whether two names can be of one source: they are the same,
// or end in the same two words, as the names of offices do.
func likeNames(a, b string) bool {
	if a == b {
		return true
	}
	v, w := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	return len(v) > 1 && len(w) > 1 && slices.Equal(v[len(v)-2:], w[len(w)-2:])
}

// known is the name under which a source of this name, in whatever case,
// stands behind some figure, "" where none does.
func (n *sourceNames) known(name string) string {
	for _, candidate := range n.byKey[strings.ToLower(name)] {
		if strings.EqualFold(candidate, name) {
			return n.name(candidate)
		}
	}
	return ""
}

// behind is the name that counts as the origin: the institution or state at
// the end of the line of those who speak for one another.
func (n *sourceNames) behind(name string) string {
	name = n.name(name)
	for range len(n.speaksFor) {
		next := n.speaksFor[name]
		if next == "" {
			break
		}
		name = next
	}
	return name
}
