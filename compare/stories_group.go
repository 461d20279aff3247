package compare

import (
	"cmp"
	"math"
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

const (
	// leastLikeness is how like each other the sums of two groups must be to be
	// one story.
	leastLikeness = 0.16
	// tellingTerms is how many of a document's weightiest terms it is looked up
	// by, and recentDocuments how many of the last documents with such a term
	// are looked at. nearestDocuments is how many of those it is compared with.
	tellingTerms, recentDocuments, nearestDocuments = 24, 200, 24
	// sameDays is how many days apart two reports are of one time; from there
	// on, halfTime more days halve their likeness.
	sameDays, halfTime = 3, 21
	// unseen is how many more documents term weights are reckoned with, so that
	// in a handful of documents what all of them share still counts.
	unseen = 50
)

// kindWeights say how telling terms are: two events rarely share their names.
var kindWeights = map[claim.TermKind]float64{claim.PlaceTerm: 1.5, claim.NameTerm: 2, claim.WordTerm: 1}

// titleWeight is how much more a term weighs that stands in the title.
const titleWeight = 1.5

// weighted is a term by its number, and its weight.
type weighted struct {
	term   int
	weight float64
}

// vector is the terms of a document in the order of their numbers, of length 1.
type vector []weighted

// grouper sorts documents, which stand in the order of compareDocuments.
type grouper struct {
	documents []*document.Document
	terms     []claim.Term
	vectors   []vector
	// pairs are the most alike first once group is done.
	pairs   []alikePair
	groupOf []*group
}

// group is documents that are taken to be of one event.
type group struct {
	// members stand in order.
	members []int
	// sum is that of the members' vectors, and length its length.
	sum    vector
	length float64
}

// alikePair is two documents and how like each other they are.
type alikePair struct {
	a, b     int
	likeness float64
}

func newGrouper(documents []*document.Document, topics []claim.Topic) *grouper {
	g := &grouper{documents: documents}
	of := map[string]claim.Topic{}
	for _, t := range topics {
		of[t.Document] = t
	}
	numbers, frequency := map[claim.Term]int{}, []int{}
	for _, d := range documents {
		for _, t := range of[d.ID].Terms {
			key := claim.Term{Kind: t.Kind, Text: t.Text}
			if _, known := numbers[key]; !known {
				numbers[key] = len(g.terms)
				g.terms, frequency = append(g.terms, key), append(frequency, 0)
			}
			frequency[numbers[key]]++
		}
	}
	for i, d := range documents {
		var v vector
		for _, t := range of[d.ID].Terms {
			n := numbers[claim.Term{Kind: t.Kind, Text: t.Text}]
			rarity := math.Log(float64(len(documents)+unseen) / float64(frequency[n]+1))
			v = append(v, weighted{n, weightOf(t) * rarity})
		}
		v.normalise()
		g.vectors = append(g.vectors, v)
		g.groupOf = append(g.groupOf, &group{members: []int{i}, sum: v, length: 1})
	}
	return g
}

func weightOf(t claim.Term) float64 {
	weight := kindWeights[t.Kind] * (1 + math.Log(float64(t.Count)))
	if t.Title {
		weight *= titleWeight
	}
	return weight
}

// normalise puts the terms in order and makes the vector's length 1.
func (v vector) normalise() {
	length := v.length()
	for i := range v {
		v[i].weight /= length
	}
	slices.SortFunc(v, func(a, b weighted) int { return cmp.Compare(a.term, b.term) })
}

func (v vector) length() float64 {
	sum := 0.0
	for _, w := range v {
		sum += w.weight * w.weight
	}
	return math.Sqrt(sum)
}

// heaviest are up to n of the weightiest terms.
func (v vector) heaviest(n int) []weighted {
	sorted := slices.SortedStableFunc(slices.Values(v), func(a, b weighted) int { return cmp.Compare(b.weight, a.weight) })
	return sorted[:min(n, len(sorted))]
}

// dot is the inner product, for vectors of length 1 their cosine.
func (v vector) dot(o vector) float64 {
	dot := 0.0
	for i, j := 0, 0; i < len(v) && j < len(o); {
		switch {
		case v[i].term < o[j].term:
			i++
		case o[j].term < v[i].term:
			j++
		default:
			dot += v[i].weight * o[j].weight
			i, j = i+1, j+1
		}
	}
	return dot
}

// plus is the sum of two vectors.
func (v vector) plus(o vector) vector {
	sum := make(vector, 0, len(v)+len(o))
	i, j := 0, 0
	for i < len(v) && j < len(o) {
		switch {
		case v[i].term < o[j].term:
			sum = append(sum, v[i])
			i++
		case o[j].term < v[i].term:
			sum = append(sum, o[j])
			j++
		default:
			sum = append(sum, weighted{v[i].term, v[i].weight + o[j].weight})
			i, j = i+1, j+1
		}
	}
	return append(append(sum, v[i:]...), o[j:]...)
}

// group joins the documents from the most alike down.
func (g *grouper) group() {
	g.findPairs()
	slices.SortFunc(g.pairs, func(p, q alikePair) int {
		return cmp.Or(cmp.Compare(q.likeness, p.likeness), cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b))
	})
	for _, p := range g.pairs {
		if p.likeness < leastLikeness {
			break
		}
		if a, b := g.groupOf[p.a], g.groupOf[p.b]; a != b && a.sum.dot(b.sum) >= leastLikeness*a.length*b.length {
			g.join(a, b)
		}
	}
}

// findPairs compares each document with those before it that share most of its
// telling terms.
func (g *grouper) findPairs() {
	with := map[int][]int{} // the documents with a term, in order
	for i, v := range g.vectors {
		shared := map[int]float64{}
		for _, w := range v.heaviest(tellingTerms) {
			found := with[w.term]
			for _, j := range found[max(0, len(found)-recentDocuments):] {
				shared[j] += w.weight
			}
			with[w.term] = append(found, i)
		}
		for _, j := range most(shared, nearestDocuments) {
			g.pairs = append(g.pairs, alikePair{j, i, v.dot(g.vectors[j]) * g.timely(i, j)})
		}
	}
}

// most are up to n of the keys with the highest values.
func most(values map[int]float64, n int) []int {
	entries := make([]weighted, 0, len(values))
	for key, value := range values {
		entries = append(entries, weighted{key, value})
	}
	slices.SortFunc(entries, func(a, b weighted) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.term, b.term)) })
	keys := make([]int, min(n, len(entries)))
	for i := range keys {
		keys[i] = entries[i].term
	}
	return keys
}

// timely is 1 for documents of one time or without a date, less the further
// apart they are.
func (g *grouper) timely(i, j int) float64 {
	a, b := g.documents[i].Published, g.documents[j].Published
	if a.IsZero() || b.IsZero() {
		return 1
	}
	days := a.Time.Sub(b.Time).Abs().Hours() / 24
	return math.Pow(0.5, max(0, days-sameDays)/halfTime)
}

func (g *grouper) join(into, from *group) {
	for _, i := range from.members {
		g.groupOf[i] = into
	}
	into.members = append(into.members, from.members...)
	slices.Sort(into.members)
	into.sum = into.sum.plus(from.sum)
	into.length = into.sum.length()
}

// groups are the members of each group, in the order of their first documents.
func (g *grouper) groups() [][]int {
	var all [][]int
	for i, of := range g.groupOf {
		if of.members[0] == i {
			all = append(all, of.members)
		}
	}
	return all
}

// shared are the terms that more than one of the documents have, the weightiest
// first.
func (g *grouper) shared(members []int) []SharedTerm {
	count, weight := map[int]int{}, map[int]float64{}
	for _, i := range members {
		for _, w := range g.vectors[i] {
			count[w.term]++
			weight[w.term] += w.weight
		}
	}
	var shared []SharedTerm
	for _, term := range most(weight, len(weight)) {
		if count[term] > 1 && len(shared) < mostShared {
			shared = append(shared, SharedTerm{Kind: g.terms[term].Kind, Text: g.terms[term].Text, Documents: count[term]})
		}
	}
	return shared
}

// mostShared is how many of the terms that documents share are told.
const mostShared = 8

// nearest are, for each document, the most alike of the others in its group, or
// of all where it is alone. Pairs stand the most alike first.
func (g *grouper) nearest() []alikePair {
	found := make([]alikePair, len(g.documents))
	for _, p := range g.pairs {
		for _, i := range []int{p.a, p.b} {
			of := g.groupOf[i]
			if found[i].likeness == 0 && (len(of.members) == 1 || of == g.groupOf[p.a+p.b-i]) {
				found[i] = p
			}
		}
	}
	return found
}

// member tells what holds a document to its group, given its nearest pair.
func (g *grouper) member(i int, p alikePair) Member {
	m := Member{Document: g.documents[i].ID}
	if p.likeness > 0 {
		other := p.a + p.b - i
		m.Likeness, m.Nearest, m.Shared = p.likeness, g.documents[other].ID, g.sharedBy(i, other)
	}
	return m
}

// sharedBy are the terms that two documents share, the weightiest first.
func (g *grouper) sharedBy(i, j int) []string {
	inFirst := map[int]float64{}
	for _, w := range g.vectors[i] {
		inFirst[w.term] = w.weight
	}
	products := map[int]float64{}
	for _, w := range g.vectors[j] {
		if weight := inFirst[w.term]; weight > 0 {
			products[w.term] = weight * w.weight
		}
	}
	var words []string
	for _, term := range most(products, mostShared) {
		words = append(words, g.terms[term].Text)
	}
	return words
}
