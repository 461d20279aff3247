package compare

// shareScope lets the repeats of one figure in one document share what is said
// of any of them: a headline that names no place, or only the country, is of
// the place that the text below gives for the same figure, and of its day. The
// figures are those of one question.
func shareScope(figures []*figure) {
	type repeat struct{ document, amount string }
	said := map[repeat]*bestScope{}
	keyOf := func(f *figure) repeat {
		q := f.Quantity
		return repeat{f.doc.ID, string(q.Form) + " " + q.String() + " " + q.Unit}
	}
	for _, f := range figures {
		k := keyOf(f)
		if said[k] == nil {
			said[k] = &bestScope{}
		}
		said[k].note(f)
	}
	for _, f := range figures {
		if f.hasReading {
			said[keyOf(f)].give(f)
		}
	}
}

// bestScope is the repeat that names the narrowest place, and the first that
// tells its time.
type bestScope struct {
	placed, timed *figure
}

func (b *bestScope) note(f *figure) {
	if len(f.Places) > 0 && (b.placed == nil || len(placeChain(f)) > len(placeChain(b.placed))) {
		b.placed = f
	}
	if f.dated() && !f.AsOf.Assumed && (b.timed == nil || b.timed.isHeadline() && f.datesItself()) {
		b.timed = f
	}
}

// give adds to the figure what it does not say itself.
func (b *bestScope) give(f *figure) {
	if b.placed != nil && repeats(f, b.placed) {
		if r := relatePlaces(f, b.placed); r == placeUnknown || r == placeContains {
			f.Places = b.placed.Places
		}
	}
	if b.timed != nil && repeats(f, b.timed) && (f.AsOf.Assumed || !f.dated() || f.isHeadline() && !f.datesItself()) {
		f.AsOf = b.timed.AsOf
	}
}

// repeats reports whether two equal amounts of one document are one figure:
// the text names no two sources for them.
func repeats(f, g *figure) bool {
	return f.origin.own || g.origin.own || f.origin == g.origin
}
