package sources

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"mime"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/warc"
)

// webArchive is a web archive, each HTML page in it that a server sent a
// document.
var webArchive = Format{
	Name:       "warc",
	Extensions: []string{".warc"},
	MediaType:  "application/warc",
	Says:       "one document an HTML page that was fetched; packed archives, chunked and packed bodies, too; no archive is too large",
	Opens:      starts("WARC/"),
	Binary:     true,
	Members:    warcMembers,
}

func warcMembers(in Stream, _ Limits, yield func(Member) bool) error {
	r := warc.NewReader(in.Reader)
	for {
		record, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return &located{asProblem(err, "fetch or save the archive again; the records before that were read"), int(r.Offset())}
		}
		m, found := pageOf(record)
		if !found {
			continue
		}
		if m.Refused == nil {
			body := bufio.NewReader(damagedReader{in.unpacked.reader(m.Reader)})
			if _, err := body.Peek(1); errors.Is(err, io.EOF) {
				continue // a page of nothing
			}
			m.Reader = body
		}
		if !yield(m) {
			return nil
		}
	}
}

// pageOf is the page that a record holds, and whether it holds one: an answer of
// 200 with HTML, or HTML stored as it is.
func pageOf(record warc.Record) (Member, bool) {
	m := Member{
		Name: "#" + strconv.Itoa(record.Number), Reader: record.Block, Known: true, As: htmlPage.Name,
		Around: document.Meta{URL: record.Target}, ContentType: record.ContentType, Offset: int(record.Offset),
	}
	if record.Truncated != "" {
		m.Caveats = []document.Caveat{{Say: fmt.Sprintf("The archive says that this page was not stored whole (%s).", record.Truncated)}}
	}
	switch record.Type {
	case "resource":
		return m, isPage(record.ContentType)
	case "response":
		if kind, _, _ := strings.Cut(record.ContentType, ";"); !strings.EqualFold(strings.TrimSpace(kind), "application/http") {
			return m, isPage(record.ContentType)
		}
		response, err := record.Response()
		if err != nil {
			m.Refused = problemf("fetch the page again", "%v", err)
			return m, true
		}
		m.Reader, m.ContentType = response.Body, response.ContentType
		return m, response.Status == 200 && isPage(response.ContentType)
	}
	return m, false
}

// isPage reports whether a media type is that of HTML.
func isPage(contentType string) bool {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind, _, _ = strings.Cut(strings.ToLower(contentType), ";")
	}
	kind = strings.TrimSpace(kind)
	return kind == "text/html" || kind == "application/xhtml+xml"
}
