// Package lexis is the vocabulary of English: which classes a word belongs to,
// its forms, and which nouns and verbs name one thing or one event.
//
// It knows words, one at a time, and no sentence.
package lexis
