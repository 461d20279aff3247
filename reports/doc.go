// Package reports makes what people look at and what machines read from a
// comparison or from a set of claims.
//
// NewView turns a result into a View: everything that a reader sees, worded,
// with places in code points. A View marshals to the comparison JSON, and every
// other format is made from the View alone, so a View read back with LoadView
// gives byte for byte the same report.
//
// The package decides nothing: severity, verdict and order come from compare.
// It opens no file and knows neither the clock nor the terminal it writes to.
package reports
