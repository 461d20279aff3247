package syntax

// newView prepares a tagged sentence for the parser.
func (t *tagger) newView(words []spelling, tags, seconds []int) *view {
	v := &view{words: make([]uint32, len(words)), tags: make([]uint32, len(words)), others: make([]uint32, len(words)), seen: make([]passed, len(words)+1), contents: make([]int32, len(words))}
	for i := range words {
		v.words[i], v.tags[i] = words[i].lexeme, uint32(tags[i])+1
		v.others[i] = uint32(seconds[i] + 1)
		v.seen[i+1] = v.seen[i]
		v.seen[i+1].add(t.tags[tags[i]], words[i].word)
	}
	next := int32(none)
	for i := len(words) - 1; i >= 0; i-- {
		switch t.tags[tags[i]].upos {
		case "NOUN", "PROPN", "VERB", "NUM", "PRON":
			next = int32(i)
		}
		v.contents[i] = next
	}
	return v
}

func (p *passed) add(t tag, word uint32) {
	switch {
	case t.upos == "VERB":
		p.verbs++
	case t.xpos == "CC":
		p.conjunctions++
	case t.xpos == "``" || t.xpos == "''":
		p.quotes++
	case t.upos == "PUNCT" && t.xpos != "HYPH":
		p.commas++
	}
}
