// Package scope tells, for a figure of an English text, what it counts, of which
// event, where, when, and whether it is stated, expected or denied; and what it
// leaves out or rests on.
//
// It sees one sentence as a row of classed words (shape) and steps back to
// earlier ones only for what was left unsaid. It does not know who speaks.
package scope
