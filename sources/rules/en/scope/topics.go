package scope

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/rules/en/speaker"
	"github.com/claimdiff/claimdiff/sources/wording"
)

const (
	// topicSentences is how many sentences of an article are read for its topic:
	// news says first what it is about.
	topicSentences = 80
	// shortestStem is how many letters a word of a topic has at least.
	shortestStem = 4
)

// ReadTopic finds the places, names and key words of an article's beginning.
func ReadTopic(a *prose.Article) claim.Topic {
	t := &topicReader{article: a, names: namesInside(a), terms: map[termKey]*claim.Term{}}
	for i := range a.Sentences[:min(len(a.Sentences), topicSentences)] {
		t.read(&a.Sentences[i])
	}
	topic := claim.Topic{Document: a.Document.ID}
	for _, term := range t.terms {
		topic.Terms = append(topic.Terms, *term)
	}
	slices.SortFunc(topic.Terms, func(x, y claim.Term) int {
		return cmp.Or(cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.Text, y.Text))
	})
	return topic
}

type termKey struct {
	kind claim.TermKind
	text string
}

type topicReader struct {
	article *prose.Article
	// names are the words in lower case that are capitalised inside a sentence.
	names map[string]bool
	terms map[termKey]*claim.Term
}

// namesInside are the words, in lower case, that are capitalised where neither
// the start of a sentence nor the fashion of headlines asks for it.
func namesInside(a *prose.Article) map[string]bool {
	names := map[string]bool{}
	for i := range a.Sentences[:min(len(a.Sentences), topicSentences)] {
		if a.Sentences[i].Section == document.Headline {
			continue
		}
		s := newShape(a.Document.Text, a.Sentences[i].Tokens)
		for k := 1; k < len(s.tokens); k++ {
			if s.proper(k) && s.tokens[k-1].Kind != prose.Mark {
				names[s.lower(k)] = true
			}
		}
	}
	return names
}

func (t *topicReader) read(sentence *prose.Sentence) {
	s := newShape(t.article.Document.Text, sentence.Tokens)
	title := sentence.Section == document.Headline
	named := make([]bool, len(s.tokens))
	for _, m := range placesOf(s) {
		if !isKnownPlace(m.place.Name) {
			continue // its words are names as any
		}
		t.add(claim.PlaceTerm, m.place.Name, title)
		for k := m.first; k < m.last; k++ {
			named[k] = true
		}
	}
	for k := 0; k < len(s.tokens); k++ {
		switch state, words := s.peopleAt(k, len(s.tokens)); {
		case words > 0 && !named[k]:
			t.add(claim.PlaceTerm, state, title)
			k += words - 1
		case named[k] || s.kind(k) != prose.Word || s.is(k, lexis.Closed|lexis.Month|lexis.Weekday|lexis.Adverb):
		case t.names[s.lower(k)] && s.capital(k):
			t.addName(s.lower(k), title)
		default:
			t.addWord(s.lower(k), title)
		}
	}
}

// isKnownPlace reports whether the tables know the name of a place. The same
// unknown name may be read as a place in one report and as a person in another.
func isKnownPlace(name string) bool {
	if _, isState := gazetteer.StateOf(name); isState {
		return true
	}
	_, ok := gazetteer.LookupPlace(name)
	return ok
}

// addName adds one word of a name, written as "Roe" however a headline has it.
// Titles, offices and calendars name nobody.
func (t *topicReader) addName(word string, title bool) {
	if speaker.CallsNobody(word) || utf8.RuneCountInString(word) < 3 {
		return
	}
	first, size := utf8.DecodeRuneInString(word)
	t.add(claim.NameTerm, string(unicode.ToUpper(first))+word[size:], title)
}

// addWord adds the stem of a word, or the event that it tells of.
func (t *topicReader) addWord(word string, title bool) {
	if utf8.RuneCountInString(word) < shortestStem || commonWords[word] {
		return
	}
	stem := topicStem(word)
	if utf8.RuneCountInString(stem) >= shortestStem && !commonWords[stem] {
		t.add(claim.WordTerm, stem, title)
	}
}

// topicStem is the event that a word tells of where the tables know one, else
// its base form.
func topicStem(word string) string {
	noun := lexis.Singular(word)
	if row := lexis.EventOfNoun[noun]; row != nil {
		return row.Name
	}
	v := lexis.AsVerb(word)
	if row := lexis.EventOfVerb[v.Lemma]; row != nil {
		return row.Name
	}
	if v.Lemma != "" && noun == word {
		return v.Lemma
	}
	return noun
}

func (t *topicReader) add(kind claim.TermKind, text string, title bool) {
	key := termKey{kind, text}
	if t.terms[key] == nil {
		t.terms[key] = &claim.Term{Kind: kind, Text: text}
	}
	term := t.terms[key]
	term.Count++
	term.Title = term.Title || title
}

// commonWords are words of news, base forms, that stand in reports of every
// event: they tell none from another.
var commonWords = wording.Set("say tell report speak talk call claim state statement announce according official officer government minister ministry president authority department agency council office spokesman spokeswoman spokesperson " +
	"people person man woman child family group ahead member leader head chief resident local public national international country state city town area region part place site number figure total percent percentage cent million billion thousand hundred dozen " +
	"year month week day hour minute time date morning afternoon evening night today yesterday tomorrow weekend last next first second third early late later recent recently since ago again still already also more most many much less least other another several some every each " +
	"make take give come know think want need work look find show seem become begin start continue keep turn leave bring hold help move remain expect include follow cause happen plan try use add put set get have said went gone been being done made taken given came " +
	"good great high large long major main many new news old open real right same small special strong true whole wrong able about above after against along among around because before behind below between both could down during either even ever every from further half here however into itself just like likely long " +
	"might more must near never next nothing often once only onto over perhaps quite rather really should since such than that their them then there these they thing think this those though through thus together towards under until upon very well were what when where whether which while whose will with within without would your " +
	"live latest update updated story article media press newspaper interview reporter journalist source photo image video read reader share email website page correction version earlier issue question answer case fact detail information result reason example way kind level point side line end name word " +
	"service system company firm business team worker police rescue emergency situation response effort action decision meeting member support order law rule change increase rise fall drop grow lose gain cost price money amount rate record average")
