package html

import (
	"slices"

	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/wording"
)

// syntax is what HTML says of an element's name: a set of the constants below.
type syntax uint16

// is reports whether any of these is among s.
func (s syntax) is(any syntax) bool { return s&any != 0 }

// Elements by how they are written and what they close, after the HTML Living
// Standard.
const (
	// void elements have no content, and the content of rawText is not markup
	// (section 13.1.2).
	void syntax = 1 << iota
	rawText
	// impliedEnd are elements whose end tag may be left out (13.1.2.4).
	impliedEnd
	// formatting elements may be closed in any order (13.2.4.3).
	formatting
	// special elements are what an end tag of another name does not reach behind,
	// and the ends of scopes are what a tag of certain names does not (13.2.4.2).
	special
	endsScope
	endsButtonScope
	endsListScope
	endsTableScope
	// closesParagraph are elements that do not stand in a paragraph (13.2.6.4.7).
	closesParagraph
	heading
	// inTable are parts of a table, and onlyTable those that hold no words (13.2.6.4.9).
	inTable
	onlyTable
	// inHead are elements that do not begin the body (13.2.6.4.4).
	inHead
	// endsForeign are elements that end a picture or formula which was left open
	// (13.2.6.5).
	endsForeign
)

// scopeEnds end every scope but that of tables.
const scopeEnds = "applet caption html table td th marquee object template "

// syntaxes is what HTML says of every name of which it says something.
var syntaxes = syntaxesOf([]struct {
	is    syntax
	names string
}{
	{void, "area base br col embed hr img input link meta param source track wbr"},
	{rawText, "iframe noembed noframes noscript plaintext script style textarea title xmp"},
	{impliedEnd, "p li dt dd option optgroup rt rp tr td th thead tbody tfoot colgroup caption"},
	{formatting, "a b big code em font i nobr s small strike strong tt u"},
	{special, `address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details
		dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img
		input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script section
		select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp`},
	{endsScope, scopeEnds},
	{endsButtonScope, scopeEnds + "button"},
	{endsListScope, scopeEnds + "ol ul"},
	{endsTableScope, "html table template"},
	{closesParagraph, `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form
		h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol p plaintext pre section summary table ul xmp`},
	{heading, "h1 h2 h3 h4 h5 h6"},
	{inTable, "caption colgroup col tbody thead tfoot tr td th"},
	{onlyTable, "table tbody thead tfoot tr"},
	{inHead, "html head base basefont bgsound link meta noframes noscript script style template title body"},
	{endsForeign, `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr
		ol p pre ruby s small span strong strike sub sup table tt u ul var`},
})

func syntaxesOf(tables []struct {
	is    syntax
	names string
}) map[atom.Atom]syntax {
	out := map[atom.Atom]syntax{}
	for _, t := range tables {
		for name := range wording.Set(t.names) {
			if tag := atom.Lookup([]byte(name)); tag != 0 {
				out[tag] |= t.is
			}
		}
	}
	return out
}

// foreignNames are the elements whose content is no HTML, or HTML in a picture.
var foreignNames = []string{"svg", "math", "foreignobject"}

// opensForeign reports whether what stands in an element is no text of the page.
func opensForeign(name []byte) bool { return slices.Contains(foreignNames, string(name)) }
