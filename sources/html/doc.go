// Package html reads the article of a web page, and what the page's markup,
// JSON-LD and OpenGraph say of it.
//
// One pass over its tokens makes a tree whose leaves are ranges of the page, so
// that every word of the text is known by its place. Where one block plainly is
// the article, that is read; else a readability library judges a copy of the
// tree. Our own eyes judge what it left out or in.
//
// A page is made a tree (tree, grow, close, syntax, attribute), asked what it says
// of itself (facts, jsonld, title, byline), judged (block, clutter, core, judge,
// choose) and written (write).
//
// It knows one page and fetches nothing.
package html
