package reports

import "io"

// Terminal is what the writer of a report knows of the screen it goes to. The
// zero Terminal is a file: no colour, and a width of 100 columns.
type Terminal struct {
	// Width is in columns; 0 or less stands for the width of a file.
	Width int
	Color bool
}

// Format is one way to write a comparison.
type Format struct {
	Name string
	// Extensions are the file name endings that choose the format, without the
	// dot and in lower case; none where the format has to be named.
	Extensions []string
	// Write writes the whole report. It returns the first error of the writer.
	Write func(io.Writer, View, Terminal) error
	// Site makes the report as a folder of files; nil where the format has no such
	// thing.
	Site func(View) []SitePage
}

// Formats lists the formats of a comparison. Adding one is a file and a line
// here.
var Formats = []Format{
	{Name: "text", Extensions: []string{"txt"}, Write: writeText},
	{Name: "json", Extensions: []string{"json"}, Write: writeJSON},
	{Name: "html", Extensions: []string{"html", "htm"}, Write: writeHTML, Site: Site},
	{Name: "markdown", Extensions: []string{"md"}, Write: writeMarkdown},
	{Name: "csv", Extensions: []string{"csv"}, Write: writeCSV},
	{Name: "jsonl", Extensions: []string{"jsonl", "ndjson"}, Write: writeFindingLines},
	{Name: "sarif", Extensions: []string{"sarif"}, Write: writeSARIF},
	{Name: "junit", Extensions: []string{"xml"}, Write: writeJUnit},
	{Name: "github", Write: writeGitHub},
	{Name: "gitlab", Write: writeGitLab},
	{Name: "rdjsonl", Extensions: []string{"rdjsonl"}, Write: writeReviewdog},
	{Name: "jsonld", Extensions: []string{"jsonld"}, Write: writeJSONLD},
}

// ClaimFormat is one way to write the claims of documents that were read and
// not compared.
type ClaimFormat struct {
	Name string
	// Extensions are the file name endings that choose the format, without the
	// dot and in lower case.
	Extensions []string
	// Write writes every claim. It returns the first error of the writer.
	Write func(io.Writer, ClaimsView, Terminal) error
	// WriteOn writes claims behind those that were written before; nil where the
	// format has to see all claims at once.
	WriteOn func(io.Writer, ClaimsView, Terminal) error
}

// ClaimFormats lists the formats of claims. Adding one is a file and a line
// here.
var ClaimFormats = []ClaimFormat{
	{Name: "jsonl", Extensions: []string{"jsonl", "ndjson"}, Write: writeClaimLines, WriteOn: writeClaimLines},
	{Name: "csv", Extensions: []string{"csv"}, Write: writeClaimCSV, WriteOn: writeClaimRows},
	{Name: "table", Extensions: []string{"txt"}, Write: writeClaimTable},
	{Name: "tree", Extensions: []string{"tree"}, Write: writeClaimTree},
}
