// Package moment reads dates and times as documents and their metadata write
// them.
//
// It guesses nothing: of a date that can be read in two ways, none is read. It
// does not know what a date is the date of.
package moment
