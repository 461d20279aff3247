// Package figure reads the figures of English text: numbers in digits and in
// words with their hedges, units, ranges, rates, shares and trends, and the
// numbers that are no figures, with the reason.
//
// Figures are read in time in proportion to the text. Numbers of more than 30
// digits are left out, and all that stands behind the first 20,000 figures of a
// document; Read tells where. It does not know what a figure counts, nor who
// says it.
package figure
