package syntax

import "math/rand/v2"

// trainLabeler learns relations from trees with the right heads.
func trainLabeler(examples []treeExample, relations int, random *rand.Rand) *linear {
	l := newLearner(relations, leastUpdates)
	for range labelEpochs {
		random.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		learnLabels(l, examples)
	}
	return l.model(mostLabelWeights)
}

// learnLabels goes through the examples once.
func learnLabels(l *learner, examples []treeExample) {
	scores := make([]int32, l.classes)
	var features []feature
	for _, e := range examples {
		t := newTree(e.view, e.heads)
		for _, i := range t.order() {
			features = labelFeatures(features[:0], t, i)
			clear(scores)
			l.score(features, scores)
			found, right := best(scores), e.relations[i]
			t.name(i, found)
			l.now++
			if right != none && found != right {
				l.reward(features, right, 1)
				l.reward(features, found, -1)
			}
		}
	}
}
