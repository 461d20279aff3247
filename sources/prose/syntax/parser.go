package syntax

// parsingBeam is how many readings of a sentence are followed side by side.
// Half as many are nearly twice as fast, and find less of what numbers count.
const parsingBeam = 8

// arcScorer is a model that is in use or still learns.
type arcScorer interface {
	score(features []feature, scores *[transitions]int32)
}

// candidate is a step that one state of the beam could take.
type candidate struct {
	state, transition int
	score             int64
}

// search is what the parser needs to read one sentence; it can be used again.
type search struct {
	reading
	beam       []int
	candidates []candidate
	features   []feature
}

// run reads the whole sentence and returns the head of each word, none for the
// root's.
func (s *search) run(v *view, weights arcScorer, width int) []int {
	s.states = make([]state, 0, 1+2*len(v.words)*width)
	s.items = make([]item, 0, 1+2*len(v.words)*width)
	s.begin(len(v.words))
	for range 2 * len(v.words) {
		s.advance(v, weights, width)
	}
	return s.heads(s.beam[0])
}

func (s *search) begin(n int) {
	s.start(n)
	s.beam = append(s.beam[:0], 0)
}

// advance takes one step: of all transitions from the states of the beam the
// best are kept, the best one first.
func (s *search) advance(v *view, weights arcScorer, width int) {
	s.candidates = s.candidates[:0]
	for _, i := range s.beam {
		st := &s.states[i]
		s.features = stateFeatures(s.features[:0], v, &s.reading, st)
		var scores [transitions]int32
		weights.score(s.features, &scores)
		for t, score := range scores {
			if s.may(st, t) {
				s.offer(candidate{i, t, st.score + int64(score)}, width)
			}
		}
	}
	s.beam = s.beam[:0]
	for _, c := range s.candidates {
		s.beam = append(s.beam, s.step(c.state, c.transition, c.score))
	}
}

// offer keeps the candidate where it is among the best, which stand in order;
// of two alike the earlier one comes first.
func (s *search) offer(c candidate, width int) {
	at := len(s.candidates)
	if at == width {
		if at--; s.candidates[at].score >= c.score {
			return
		}
		s.candidates = s.candidates[:at]
	}
	s.candidates = append(s.candidates, c)
	for ; at > 0 && s.candidates[at-1].score < c.score; at-- {
		s.candidates[at] = s.candidates[at-1]
	}
	s.candidates[at] = c
}
