package compare

// group is the figures that answer one question.
type group struct {
	figures []*figure
}

// align sorts figures into groups, in the order of each group's first figure.
func align(figures []*figure) []*group {
	type key struct{ story, unit, role, thing, event string }
	var groups []*group
	known := map[key]*group{}
	for _, f := range figures {
		k := key{f.doc.Story, f.Quantity.Unit, string(f.Role), f.thing(), f.happening()}
		g := known[k]
		if g == nil {
			g = &group{}
			groups = append(groups, g)
			if f.thing() != "" {
				known[k] = g
			}
		}
		g.figures = append(g.figures, f)
	}
	return groups
}
