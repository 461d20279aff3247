// Package sources reads reports: it turns inputs into documents and documents
// into claims. Everything in it, and below it, looks at one document at a time.
//
// An input goes through these steps, each in files of its own:
//
//	expand    arguments become files; input opens them and tells their format
//	format    the list of formats: text, markdown, html, jsonl
//	charset   bytes become UTF-8
//	fetched   the page of an address, which package fetch gets
//	complete  what holds for every format: the hash, the id, what is said twice
//	foreign   what is in another language is left unread, or scanned (scan)
//	extract   the document becomes claims
//
// An HTML page is made a tree (html_tree, html_grow, html_close, html_syntax),
// asked what it says of itself (html_facts, html_jsonld, html_title,
// html_byline), judged (html_block, html_clutter, html_core, html_judge,
// html_choose) and written (html_write).
//
// Where something cannot be read, Read and Load say so in a Failure and go on.
// What was doubtful stands in the document's caveats. The package writes no log
// and knows no English but that of news pages: how they name and word what is
// not their article.
package sources
