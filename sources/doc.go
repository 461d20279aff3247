// Package sources reads reports: it turns inputs into documents and documents
// into claims. Everything in it, and below it, looks at one document at a time.
//
// An input goes through these steps, each in files of its own:
//
//	expand    arguments become files; input opens them and tells their format
//	format    the list of formats
//	charset   bytes become UTF-8
//	fetched   the page of an address, which package fetch gets
//	complete  what holds for every format: the hash, the id, what is said twice
//	foreign   what is in another language is left unread, or scanned (scan)
//	extract   the document becomes claims
//
// Formats that take more than a file to read have packages below: html, pdf,
// docx, feed, warc, archive, table.
//
// Where something cannot be read, Read and Load say so in a Failure and go on.
// What was doubtful stands in the document's caveats. The package writes no log
// and knows no English but that of pages and printed papers: how they word what
// is not their article.
package sources
