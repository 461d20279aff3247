// Package syntax finds the parts of speech and the dependency tree of one
// English sentence, after the guidelines of Universal Dependencies
// (https://universaldependencies.org): which noun is the subject of which verb,
// and what a number counts.
//
// A perceptron tags the words from left to right, a beam search over the
// transitions of the arc-hybrid system finds their heads, and a second
// perceptron names the relations of the finished tree. The models are linear,
// and their weights, learned from public treebanks by claimdiff-train, are
// embedded; README.md says how they were made and how good they are.
//
// The package knows nothing of what the words mean, and nothing of the
// sentence before.
package syntax
