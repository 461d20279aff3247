package syntax

// arcLearner is a learner of the three transitions, laid out for speed, since
// a beam asks for hundreds of scores a word.
type arcLearner struct {
	index featureIndex
	// now counts the sentences seen, for the average.
	now int64
	// least is how many updates a feature needs to take part.
	least   int32
	weights []arcWeights
	sums    []arcSums
}

type arcWeights struct {
	updates int32
	weights [transitions]int32
}

// arcSums are the totals of the weights over the sentences up to since.
type arcSums struct {
	since  int64
	totals [transitions]int64
}

func newArcLearner(least int) *arcLearner {
	return &arcLearner{index: newFeatureIndex(), least: int32(least)}
}

// score adds the weights of the features to the scores.
func (l *arcLearner) score(features []feature, scores *[transitions]int32) {
	for _, f := range features {
		if i := l.index.find(f); i >= 0 && l.weights[i].updates >= l.least {
			for t, w := range l.weights[i].weights {
				scores[t] += w
			}
		}
	}
}

// reward moves the weights of the features for a transition by delta.
func (l *arcLearner) reward(features []feature, transition int, delta int32) {
	for _, f := range features {
		i := l.index.add(f)
		if i == len(l.weights) {
			l.weights, l.sums = append(l.weights, arcWeights{}), append(l.sums, arcSums{})
		}
		l.settle(i)
		l.weights[i].updates++
		l.weights[i].weights[transition] += delta
	}
}

// settle brings the totals of a feature up to now.
func (l *arcLearner) settle(i int) {
	s := &l.sums[i]
	for t, w := range l.weights[i].weights {
		s.totals[t] += int64(w) * (l.now - s.since)
	}
	s.since = l.now
}

// addTo adds the averaged weights of the features that take part.
func (l *arcLearner) addTo(a *averages) {
	for i, key := range l.index.keys {
		if l.weights[i].updates < l.least {
			continue
		}
		l.settle(i)
		for t, total := range l.sums[i].totals {
			a.add(key, t, total)
		}
	}
}
