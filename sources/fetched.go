package sources

import (
	"bytes"
	"context"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/fetch"
)

// address is the input of an argument that is the address of a page.
func (o Options) address(argument string) input {
	if o.Fetcher == nil {
		return failed(argument, problemf("add --network, or save the page and give the file", "it is an address, and nothing is fetched without --network"))
	}
	return input{path: argument, url: true}
}

// fetched gets the page of an address and reads it. The time for that is the
// fetcher's own; what is read of the page has that of any document.
func (in input) fetched(ctx context.Context, o Options, then reader) []outcome {
	page, err := o.Fetcher.Get(ctx, in.path, pageTypes())
	if err != nil {
		return in.fail(failure(in.path, err)).run()
	}
	return job{in.path, o.Limits, func() []outcome { return pageStream(in.path, page, o.Limits).read(o, then) }}.safely()
}

// pageStream is the bytes of a page with what is known of them.
func pageStream(path string, page fetch.Page, limits Limits) Stream {
	content, size := bytes.NewReader(page.Body), int64(len(page.Body))
	return Stream{
		Path: path, Reader: content, File: content, Size: size, contentType: page.ContentType,
		around:   document.Meta{URL: page.Final, Retrieved: page.Retrieved, Archive: page.Path},
		unpacked: &unpacking{limits: limits, packed: size},
	}
}
