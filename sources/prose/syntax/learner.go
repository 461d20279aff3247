package syntax

// learner is a linear model while it is trained: an averaged perceptron
// (Collins, Discriminative Training Methods for Hidden Markov Models, EMNLP
// 2002). A feature takes part only once it has been updated a few times, which
// keeps the model small (Goldberg and Elhadad, Learning Sparser Perceptron
// Models, 2011). All its numbers are integers, so that training gives the same
// weights on every machine.
type learner struct {
	classes int
	index   featureIndex
	// now counts the examples seen, for the average.
	now int64
	// least is how many updates a feature needs to take part.
	least uint32
	rows  []learned
}

// learned is what is known of one feature: its weights for some classes and,
// apart because scoring does not look at them, their sums.
type learned struct {
	updates uint32
	weights []classWeight
	sums    []sum
}

type classWeight struct {
	class  int32
	weight int32
}

// sum is the total of a weight over the examples up to since.
type sum struct{ total, since int64 }

func newLearner(classes, least int) *learner {
	return &learner{classes: classes, index: newFeatureIndex(), least: uint32(least)}
}

// score adds the weights of the features to the scores.
func (l *learner) score(features []feature, scores []int32) {
	for _, f := range features {
		i := l.index.find(f)
		if i == none || l.rows[i].updates < l.least {
			continue
		}
		for _, c := range l.rows[i].weights {
			scores[c.class] += c.weight
		}
	}
}

// reward moves the weights of the features for a class by delta.
func (l *learner) reward(features []feature, class int, delta int32) {
	for _, f := range features {
		i := l.index.add(f)
		if i == len(l.rows) {
			l.rows = append(l.rows, learned{})
		}
		l.rows[i].updates++
		l.rows[i].move(int32(class), delta, l.now)
	}
}

func (r *learned) move(class, delta int32, now int64) {
	for i := range r.weights {
		if r.weights[i].class == class {
			r.sums[i].total += int64(r.weights[i].weight) * (now - r.sums[i].since)
			r.sums[i].since = now
			r.weights[i].weight += delta
			return
		}
	}
	r.weights = append(r.weights, classWeight{class, delta})
	r.sums = append(r.sums, sum{since: now})
}

// model is the averaged model with the most largest weights.
func (l *learner) model(most int) *linear {
	a := averages{classes: l.classes}
	for i, key := range l.index.keys {
		if l.rows[i].updates < l.least {
			continue
		}
		for k, s := range l.rows[i].sums {
			w := l.rows[i].weights[k]
			a.add(key, int(w.class), s.total+int64(w.weight)*(l.now-s.since))
		}
	}
	return a.model(most)
}
