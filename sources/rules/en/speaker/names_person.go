package speaker

import (
	"sort"
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// person is one human being that an article names.
type person struct {
	// name is the full name without titles: "Antony Blinken".
	name   string
	gender gender
	// known is set where a title, a first name or a cue says that the name is
	// a person's.
	known bool
	// office is the office that the titles of the first mention give, where a
	// place has one of it: "governor".
	office string
	// speaksFor is the state that the titles of the first mention give.
	speaksFor string
}

// naming is one place where a person is named.
type naming struct {
	person   *person
	sentence int
	// first is the index of the first token of the name in the sentence.
	first int
	// titles are the words before the name, in lower case.
	titles string
	// quoted is set between quotation marks: whom somebody speaks of is seldom
	// the one who speaks.
	quoted bool
}

// directory is the persons of one article, in the order of the text.
type directory struct {
	byName map[string]*person
	// byLast finds the full name for a last name; the first bearer wins.
	byLast   map[string]*person
	mentions []naming
	// capitalised are the words that the article writes with a capital where no
	// sentence starts.
	capitalised map[string]bool
	// acronyms finds the name of a body by its initials.
	acronyms map[string]string
	// explained finds it by its last word.
	explained map[string]string
}

// find is the person of that name, which may be a last name alone and, in the
// label of a transcript's line, in capitals; nil where there is none.
func (d *directory) find(name string, single bool) *person {
	found := d.byName[name]
	if found == nil && single {
		found = d.byLast[name]
		if found == nil && len(name) > 2 && strings.ToUpper(name) == name {
			found = d.byLast[name[:1]+strings.ToLower(name[1:])]
		}
	}
	return found
}

// newDirectory reads the names of an article: every run of capitalised words
// of which a title or a known first name says that it is a person.
func newDirectory(a *prose.Article) *directory {
	d := &directory{byName: map[string]*person{}, byLast: map[string]*person{}, capitalised: map[string]bool{}, acronyms: acronyms(a)}
	d.explained = byEnding(d.acronyms)
	var surnames []naming
	for i := range a.Sentences {
		s := &a.Sentences[i]
		if shouted(s) {
			continue
		}
		for j := 0; j < len(s.Tokens); j++ {
			if !s.Tokens[j].Capital() {
				continue
			}
			end := nameRunEnd(s.Tokens, j)
			for k := j; k < end; k++ {
				if k > 0 && s.Tokens[k-1].Kind != prose.Mark {
					d.capitalised[s.Tokens[k].Text] = true
				}
			}
			if end == j+1 && lexicon.Of(s.Tokens[j].Lower).is(closedClass|timeWord) {
				continue
			}
			surnames = d.readRun(s.Tokens, i, j, end, surnames)
			j = end
		}
	}
	d.addSurnames(a, surnames)
	return d
}

// nameRunEnd is the index behind the run of capitalised words, particles and
// hyphens that starts at j.
func nameRunEnd(tokens []prose.Token, j int) int {
	end := j + 1
	for end < len(tokens) && end < j+10 {
		t := &tokens[end]
		particle := nameParticles[t.Lower] && (followedByName(tokens, end) || end+1 < len(tokens) && nameParticles[tokens[end+1].Lower] && followedByName(tokens, end+1))
		hyphen := t.Text == "-" && t.Glued && end+1 < len(tokens) && tokens[end+1].Glued
		if !t.Capital() && !particle && !hyphen && !(tokens[end-1].Text == "-" && t.Glued && t.Kind == prose.Word) {
			break
		}
		end++
	}
	return end
}

func followedByName(tokens []prose.Token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].Capital()
}

var nameParticles = wording.Set("de da do di del della der den van von bin ibn al el la le du dos das ten ter abu")

// readRun judges one run of capitalised words; single words that may be a last
// name are kept until all full names are known.
func (d *directory) readRun(tokens []prose.Token, sentence, first, end int, surnames []naming) []naming {
	run := tokens[first:end]
	if titledBody(run) || severalAsBody(tokens, first, end) {
		return surnames
	}
	skip := titlesIn(run)
	titles := joinLower(run[:skip])
	name := run[skip:]
	if len(name) == 0 {
		return surnames
	}
	if len(name) == 1 {
		return append(surnames, naming{person: &person{name: name[0].Text, gender: genderIn(titles)}, sentence: sentence, first: first + skip, titles: titles})
	}
	g, named := firstNames[name[0].Lower]
	if initial(name[0]) && len(name) > 2 {
		named = true
	}
	if at := first + skip; name[0].Text == "Will" && at > 0 && tokens[at-1].Kind != prose.Mark {
		g, named = male, true // no verb has a capital inside a sentence
	}
	named = named || introduced(tokens, first+skip, end) || skip == 0 && calledBy(tokens, first, end)
	personal := titles != "" && personalTitle(titles) && !bodyName(name)
	if !named && !personal || bodyName(name) || len(name) > 5 {
		return surnames
	}
	full := joinName(name)
	p := d.byName[full]
	if p == nil {
		p = &person{name: full, known: true, gender: g, office: soleOffice(titles), speaksFor: officeOf(joinLower(tokens[ownerBefore(tokens, first) : first+skip]))}
		d.byName[full] = p
		if last := lastName(name); d.byLast[last] == nil {
			d.byLast[last] = p
		}
	}
	if t := genderIn(titles); t != unknownGender {
		p.gender = t
	}
	d.mentions = append(d.mentions, naming{person: p, sentence: sentence, first: first + skip, titles: titles})
	return surnames
}

// introduced reports whether what stands behind the name at [first, end) says
// that it is a person's: an age, "who", or an office in apposition.
func introduced(tokens []prose.Token, first, end int) bool {
	if capitalsIn(tokens[first:end]) > 3 || end+2 >= len(tokens) || tokens[end].Text != "," || lexicon.Of(tokens[first].Lower).class != 0 {
		return false
	}
	next := tokens[end+1]
	if next.Lower == "who" {
		return true
	}
	if next.Kind == prose.Number {
		return len(next.Text) <= 2 && (tokens[end+2].Text == "," || tokens[end+2].Text == ".")
	}
	return officeAt(tokens, end+1)
}

func capitalsIn(tokens []prose.Token) int {
	n := 0
	for i := range tokens {
		if tokens[i].Capital() {
			n++
		}
	}
	return n
}

// calledBy reports whether what somebody is stands right before the name at
// [first, end): "activist Kalla Orin said". Whose a body is names the body.
func calledBy(tokens []prose.Token, first, end int) bool {
	if first == 0 || end-first > 5 || tokens[first-1].Capital() || lexicon.Of(tokens[first].Lower).class != 0 {
		return false
	}
	role := tokens[first-1].Lower
	return lexicon.Of(role).is(roleWord) && !lexicon.Of(role).is(bodyWord|indefiniteWord) && !lexis.PlainPlural(role) && !belongers[role] && !isDemonym(tokens[first:end])
}

// belongers are those who stand before what they have or belong to.
var belongers = wording.Set("owner source member people founder broker insurer trader head manager leader ceo chair chairman person individual student manufacturer")

// longestOffice bounds the words of an office up to its noun.
const longestOffice = 8

// officeAt reports whether the words from i on say what somebody is: "a former
// aid worker", "the head of the clinic", "director of the port".
func officeAt(tokens []prose.Token, i int) bool {
	for k := i; k < min(len(tokens), i+longestOffice); k++ {
		l := lexicon.Of(tokens[k].Lower)
		last := k+1 == len(tokens) || tokens[k+1].Kind == prose.Mark && tokens[k+1].Text != "-" || lexicon.Of(tokens[k+1].Lower).is(prepositionWord|relativeWord)
		switch {
		case last:
			return l.is(roleWord) && !l.is(bodyWord)
		case tokens[k].Kind == prose.Mark && tokens[k].Text != "-" && !l.is(ownerWord), l.is(prepositionWord | auxiliaryWord | relativeWord | conjunctionWord):
			return false
		}
	}
	return false
}

// ownerBefore is where the words start that may own a title at first: at most
// two words back ("South Korea's Foreign Minister"), and behind any stop.
func ownerBefore(tokens []prose.Token, first int) int {
	from := first
	for from > max(0, first-2) && (tokens[from-1].Kind != prose.Mark || strings.HasPrefix(tokens[from-1].Lower, "'") || strings.HasPrefix(tokens[from-1].Lower, "’")) {
		from--
	}
	return from
}

// officeOf is the state that the words of a title belong to.
func officeOf(titles string) string {
	for _, t := range americanTitles {
		if strings.Contains(titles, t) {
			return "United States"
		}
	}
	return stateIn(titles)
}

// addSurnames places the single names: as the person who bears the last name,
// or, behind a personal title, as a person of their own.
func (d *directory) addSurnames(a *prose.Article, surnames []naming) {
	for _, m := range surnames {
		p := d.byLast[m.person.name]
		if p == nil && m.titles != "" && personalTitle(m.titles) {
			p = &person{name: m.person.name, gender: m.person.gender, known: true}
			d.byName[p.name], d.byLast[p.name] = p, p
		}
		if p == nil {
			continue
		}
		if p.gender == unknownGender {
			p.gender = m.person.gender
		}
		m.person = p
		d.mentions = append(d.mentions, m)
	}
	d.markQuoted(a)
	sort.SliceStable(d.mentions, func(i, j int) bool {
		x, y := d.mentions[i], d.mentions[j]
		return x.sentence < y.sentence || x.sentence == y.sentence && x.first < y.first
	})
}

// markQuoted finds the mentions between quotation marks.
func (d *directory) markQuoted(a *prose.Article) {
	for i := range d.mentions {
		m := &d.mentions[i]
		at := a.Sentences[m.sentence].Tokens[m.first].Span
		k := quotationFrom(a, at.Start)
		m.quoted = k < len(a.Quotations) && a.Quotations[k].Span.Contains(at)
	}
}

// bodyName reports whether the words name an institution or a place rather
// than a person.
func bodyName(name []prose.Token) bool {
	for _, t := range name[1:] {
		if lexicon.Of(t.Lower).is(bodyWord|paperWord|timeWord) || bodyWords[t.Lower] {
			return true
		}
	}
	return false
}

// titledBody reports whether a run of capitals is a body's name that starts
// like a title: Doctors Without Borders, Parents Against Noise.
func titledBody(run []prose.Token) bool {
	for i := 1; i+1 < len(run); i++ {
		if run[i].Capital() && lexicon.Of(run[i].Lower).is(prepositionWord) && lexicon.Of(run[i-1].Lower).is(roleWord) {
			return true
		}
	}
	return false
}

// severalAsBody reports whether the run at [first, end) is a plural office and one
// word that no further name follows, as a body calls itself: Miners United, but not
// Ministers Roe and Dow.
func severalAsBody(tokens []prose.Token, first, end int) bool {
	office := tokens[first].Lower
	one, plural := strings.CutSuffix(office, "s")
	if end-first != 2 || !plural || !lexicon.Of(office).is(roleWord) || !lexis.PlainPlural(office) && !lexicon.Of(one).is(roleWord) {
		return false
	}
	if end+1 >= len(tokens) {
		return true
	}
	return tokens[end].Lower != "and" && (tokens[end].Text != "," || !tokens[end+1].Capital())
}

// bodyWords are the words, beside those of bodies, that end the names of places,
// companies and events.
var bodyWords = wording.Set("industries foods energy motors media steel mining resources holdings capital power gas oil water health insurance logistics shipping pharma pharmaceuticals pictures records stores hotel hotels theatre theater gallery museum memorial cathedral port harbour harbor creek canyon hills heights village forest gorge bridge dam reservoir fire hurricane storm peninsula province county sea ocean gulf strait river lake street avenue road mountain island islands bay valley beach inc inc. corp corp. ltd ltd. llc plc ag gmbh news today news act amendment prize award cup league stadium plaza tower airport systems technologies partners brothers sons rights affairs nations states hall park square house")

func initial(t prose.Token) bool { return len(t.Text) == 2 && t.Text[1] == '.' }

func lastName(name []prose.Token) string {
	last := len(name) - 1
	for last > 0 && (name[last].Lower == "jr." || name[last].Lower == "jr" || name[last].Lower == "sr.") {
		last--
	}
	return name[last].Text
}

func joinLower(run []prose.Token) string {
	var b strings.Builder
	for _, t := range run {
		b.WriteString(t.Lower)
		b.WriteByte(' ')
	}
	return strings.TrimSpace(b.String())
}

// joinName writes the tokens of a name with single blanks where they stood apart.
func joinName(run []prose.Token) string {
	var b strings.Builder
	for i, t := range run {
		if i > 0 && !t.Glued {
			b.WriteByte(' ')
		}
		b.WriteString(t.Text)
	}
	return b.String()
}
