// Package speaker finds who stands behind a figure of an English text, by
// quotations, reporting verbs, "according to", headlines and what the sentences
// before have said, and joins the ways in which one source is named.
//
// It knows one text at a time: whether two reports name the same source is not
// decided here.
package speaker
