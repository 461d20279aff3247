// Package table reads files of figures in rows: it cuts a file into records,
// finds out which column says what, and makes rows of the vocabulary in package
// claim. A format is one file and one line in formats, a layout that is
// recognised without configuration is one file and one line in layouts.
//
// The package knows no word of any language: plain numbers it reads itself, and
// for a cell in words ("about 1.2m"), a unit or a date it asks the Words that
// it was given. It opens no file.
package table
