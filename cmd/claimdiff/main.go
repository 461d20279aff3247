// Command claimdiff compares the figures that several reports of one event
// give, and says who stands behind each of them.
//
// It turns arguments, flags and configuration into inputs, runs sources and
// compare on them and hands the result to reports. Logging, files and exit
// codes are its own; it knows nothing of language, numbers or layout.
package main

import "os"

func main() {
	os.Exit(run(thisProcess()))
}
