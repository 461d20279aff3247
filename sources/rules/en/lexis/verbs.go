package lexis

import (
	"maps"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// VerbForm is a set of the forms that a word may be of its verb.
type VerbForm uint8

// The forms of a verb. Many words are two of them: "rose" is a past alone,
// "killed" a past and a participle.
const (
	BaseForm VerbForm = 1 << iota
	PresentForm
	PastForm
	ParticipleForm
	IngForm
)

// Verb is one reading of a word as a verb: its base form, and which forms of it
// the word may be. The zero Verb is of a word that is none.
type Verb struct {
	Lemma string
	Form  VerbForm
}

// irregularVerbs lists base, past and participle of verbs that no rule reaches.
var irregularVerbs = `begin began begun  bear bore borne  beat beat beaten  become became become  bind bound bound  blow blew blown  break broke broken  bring brought brought
	build built built  burn burnt burnt  buy bought bought  cast cast cast  catch caught caught  choose chose chosen  come came come  cost cost cost  cut cut cut  deal dealt dealt
	dig dug dug  draw drew drawn  drive drove driven  drink drank drunk  eat ate eaten  fall fell fallen  feed fed fed  feel felt felt  fight fought fought  find found found
	flee fled fled  fly flew flown  forbid forbade forbidden  get got got  give gave given  go went gone  grow grew grown  hang hung hung  hear heard heard  hide hid hidden
	hit hit hit  hold held held  hurt hurt hurt  keep kept kept  know knew known  lay laid laid  lead led led  leave left left  lend lent lent  let let let  lie lay lain
	light lit lit  lose lost lost  make made made  mean meant meant  meet met met  overtake overtook overtaken  pay paid paid  put put put  read read read  ride rode ridden
	ring rang rung  rise rose risen  run ran run  say said said  see saw seen  seek sought sought  sell sold sold  send sent sent  set set set  shake shook shaken
	shed shed shed  shoot shot shot  show showed shown  shrink shrank shrunk  shut shut shut  sink sank sunk  sit sat sat  slay slew slain  sleep slept slept  slide slid slid
	speak spoke spoken  spend spent spent  split split split  spread spread spread  stand stood stood  steal stole stolen  strike struck struck  sweep swept swept  swim swam swum
	take took taken  teach taught taught  tear tore torn  tell told told  think thought thought  throw threw thrown  undergo underwent undergone  understand understood understood
	wear wore worn  win won won  withdraw withdrew withdrawn  write wrote written  arise arose arisen  repay repaid repaid  rebuild rebuilt rebuilt  retake retook retaken  resell resold resold  mislead misled misled  overthrow overthrew overthrown  undertake undertook undertaken  uphold upheld upheld  withhold withheld withheld  overcome overcame overcome  oversee oversaw overseen  bid bid bid  burst burst burst  upset upset upset  wake woke woken  weep wept wept  creep crept crept  stick stuck stuck  swear swore sworn  spin spun spun  withstand withstood withstood  awake awoke awoken  bleed bled bled  breed bred bred  leap leapt leapt  freeze froze frozen`

// regularVerbs lists verbs of news whose forms follow the rules; the verbs of
// EventConcepts are added to them.
var regularVerbs = `accept accuse knock axe post book log generate deliver incur bank impose slap levy net recommend yield surprise disappoint eliminate achieve acquire add admit advise affect agree aim allow announce answer appear apply approve argue arrive ask assess attack attend attract average avoid back ban base
	believe belong block board boost borrow call cancel carry cause change charge check claim clear climb close collapse collect comment compare complain complete confirm consider contain continue
	contribute cool count cover crash create cross decide declare decline decrease defend delay deliver disapprove demand deny depart depend deploy describe destroy detect develop die dip disagree discharge
	discover dispatch double drop earn employ end enter equal escape estimate evacuate exceed expect explode export express face fail fear fire favour favor follow force forecast gain gather halve happen help hire hope house
	identify import improve include increase injure insist inspect invest investigate issue join jump kill lack last launch list live load maintain march mark mass measure merge miss move narrow need
	note number offer open operate oppose order own park pass patrol plan pledge plunge poll position post predict prefer prepare present process produce promise propose protest provide publish pull
	raise range reach recall receive record recover reduce refuse register relocate release remain remove repair replace report request require rescue resign restore return review rule sail save
	scorch search serve settle shelter ship shut sign slash slip slow soar stage start state station stay stock stop store stream struggle suffer suggest supply support surge survive
	suspect suspend swell tackle target test tick top total track trade train transfer transport trap travel treat trust trigger triple try tumble turn undergo use vaccinate value verify visit vote
	wait walk want warn watch weaken weigh welcome widen work worsen wound wrap`

// ReportingVerbs hand a figure on and say nothing of the thing counted.
var ReportingVerbs = wording.Set(`say tell report announce add state note confirm claim estimate believe think suggest insist warn declare admit argue explain acknowledge reveal disclose assess reckon
	stress quote cite put write describe call predict expect tweet publish give list deny show indicate mean anticipate hope fear ask answer reply hear know see speak find document record spokesperson`)

// verbs indexes every form of every verb of the tables.
var verbs = indexVerbs()

func indexVerbs() *rules.Dictionary[Verb] {
	index := map[string]Verb{}
	add := func(word, lemma string, form VerbForm) {
		v := index[word]
		if v.Lemma == "" {
			v.Lemma = lemma
		}
		v.Form |= form
		index[word] = v
	}
	irregular := strings.Fields(irregularVerbs)
	for i := 0; i+2 < len(irregular); i += 3 {
		base := irregular[i]
		add(base, base, BaseForm)
		add(irregular[i+1], base, PastForm)
		add(irregular[i+2], base, ParticipleForm)
		add(thirdPerson(base), base, PresentForm)
		add(withSuffix(base, "ing"), base, IngForm)
	}
	for _, base := range slices.Concat(strings.Fields(regularVerbs), eventVerbs(), sortedWords(ReportingVerbs), sortedWords(Changing), sortedWords(Covering), sortedWords(Towards), sortedWords(Motions), sortedWords(MeasuringVerbs), sortedWords(Hosting)) {
		if v, known := index[base]; known && v.Form&BaseForm != 0 {
			continue
		}
		add(base, base, BaseForm)
		add(withSuffix(base, "ed"), base, PastForm|ParticipleForm)
		add(thirdPerson(base), base, PresentForm)
		add(withSuffix(base, "ing"), base, IngForm)
	}
	add("burned", "burn", PastForm|ParticipleForm)
	add("nears", "near", PresentForm) // its base form is a preposition
	return rules.NewDictionary(index)
}

// sortedWords lists a set in order, so that an index made of it is always the
// same.
func sortedWords(set map[string]bool) []string { return slices.Sorted(maps.Keys(set)) }

func thirdPerson(base string) string {
	switch {
	case strings.HasSuffix(base, "y") && !vowelBefore(base, len(base)-1):
		return base[:len(base)-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "o"):
		return base + "es"
	}
	return base + "s"
}

// doubling are verbs that double their last letter before -ed and -ing.
var doubling = wording.Set("admit ban begin cut dig drop get hit let plan put rub run set shed shut sit slip split stop swim top trap trim wrap win compel control deter refer spot grab rob strip ship transfer snap step dip " +
	"travel cancel label signal model enrol control patrol fuel total level expel propel rebel")

// withSuffix puts -ed or -ing behind a base form.
func withSuffix(base, suffix string) string {
	switch {
	case strings.HasSuffix(base, "ie") && suffix == "ing":
		return base[:len(base)-2] + "ying"
	case strings.HasSuffix(base, "e") && !(strings.HasSuffix(base, "ee") && suffix == "ing"):
		return base[:len(base)-1] + suffix
	case strings.HasSuffix(base, "y") && suffix == "ed" && !vowelBefore(base, len(base)-1):
		return base[:len(base)-1] + "ied"
	case doubling[base]:
		return base + base[len(base)-1:] + suffix
	}
	return base + suffix
}

func vowelBefore(word string, i int) bool {
	return i > 0 && strings.IndexByte("aeiou", word[i-1]) >= 0
}

// NotVerbs end in -ed or -ing and are no forms of a verb that counts here.
var NotVerbs = wording.Set("unchanged hundred sacred naked wicked kindred speed breed seed feed need deed weed indeed red bed shed united limited " +
	"building buildings evening morning ceiling king ring wing spring string thing something nothing anything everything during including following according offspring wedding housing spending saving savings " +
	"funding meeting hearing briefing training shipping mining pending outstanding sibling shilling sterling beijing gathering sitting covid boeing regarding concerning aged unexploded heading setting")

// AsVerb reads a word in lower case as a form of a verb; its form is 0 where
// it is none. Words in -ed and -ing that the tables lack are taken for regular
// forms.
func AsVerb(word string) Verb {
	if v, ok := verbs.Find(word); ok {
		return v
	}
	if NotVerbs[word] || len(word) < 5 || strings.ContainsRune(word, '.') {
		return Verb{}
	}
	if stem, ok := strings.CutSuffix(word, "ed"); ok {
		return Verb{Lemma: stemOf(stem), Form: PastForm | ParticipleForm}
	}
	if stem, ok := strings.CutSuffix(word, "ing"); ok && len(stem) > 2 {
		return Verb{Lemma: stemOf(stem), Form: IngForm}
	}
	return Verb{}
}

// stemOf guesses the base form from what stands before -ed or -ing.
func stemOf(stem string) string {
	n := len(stem)
	if n < 3 {
		return stem
	}
	last, before := stem[n-1], stem[n-2]
	switch {
	case last == 'i':
		return stem[:n-1] + "y"
	case last == before && strings.IndexByte("bdgmnprt", last) >= 0:
		return stem[:n-1]
	case closesSyllable(stem):
		return stem + "e"
	case strings.IndexByte("cvuz", last) >= 0, last == 's' && before != 's', last == 'g' && before != 'n',
		last == 't' && before == 'a' && stem[n-3] != 'e' && stem[n-3] != 'o', last == 'l' && strings.IndexByte("bptdgk", before) >= 0:
		return stem + "e"
	}
	return stem
}

// closesSyllable reports whether the stem is one syllable that ends in one
// vowel and one consonant. Such a stem without a silent -e would have doubled
// its last letter: "wiped", "fined", but "shipped".
func closesSyllable(stem string) bool {
	n := len(stem)
	if vowelBefore(stem, n) || strings.IndexByte("wxyh", stem[n-1]) >= 0 || !vowelBefore(stem, n-1) || vowelBefore(stem, n-2) {
		return false
	}
	return strings.IndexAny(stem, "aeiouy") == n-2
}

// Changing are verbs whose object goes up or down.
var Changing = wording.Set("raise cut lower lift trim increase reduce boost slash hike double triple halve limit cap hold keep bring push drive revise adjust expand extend narrow widen shorten")

// LevelVerbs tell how many or how much of its subject there is.
var LevelVerbs = wording.Set("be tick number total reach stand rise fall climb drop hit amount come grow increase decrease swell exceed top pass jump remain average shrink dwindle decline soar surge surpass near approach peak put edge ease slow inch creep hover sit settle stabilise stabilize cool accelerate quicken")

// MeasuringVerbs tell how much there is of their subject, or how much it costs
// or takes.
var MeasuringVerbs = wording.Set("cover measure weigh last run stretch extend take cost lose gain close narrow widen move register make earn contain require need span double triple halve slip edge ease tumble plunge trade finish open end advance retreat produce consume wait slow accelerate overrun go")

// Covering are verbs whose object, in hectares or the like, is the area that
// they have reached.
var Covering = wording.Set("burn cover scorch consume char blacken flood engulf reach span ravage destroy blanket submerge inundate")

// Motions are verbs of going and taking somewhere.
var Motions = wording.Set("go carry transport ferry take send move fly bring transfer travel return evacuate deploy relocate ship drive walk march rush come flee sail")

// Towards are verbs whose object is a place: "entered Russia".
var Towards = wording.Set("enter reach leave hit strike cross invade attack shake devastate batter flood ravage visit flee")

// Hosting are verbs that happen where their subject is, when that is a state.
var Hosting = wording.Set("host house shelter accommodate harvest produce grow mine manufacture export import borrow record register see suffer experience report confirm detect vaccinate evacuate arrest detain jail execute employ admit receive reopen move relocate owe spend build elect")
