// Package sources reads reports: it turns inputs into documents and documents
// into claims. Everything in it, and below it, looks at one document at a time.
package sources
