// Package wording compares words as they are printed: whether two titles are
// one, how many words a text has, whether a line is the middle of a sentence.
//
// It knows letters, digits and spaces, and no language.
package wording
