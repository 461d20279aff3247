package sources

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// savedPage is a page that a browser saved into one file with all that it shows
// (MHTML, RFC 2557): a message whose first part of HTML is the page.
var savedPage = Format{
	Name:       "mhtml",
	Extensions: []string{".mhtml", ".mht"},
	MediaType:  savedType,
	Says:       "the article of a page that a browser saved as one file, with the page's address",
	Opens:      looksSaved,
	Read:       readSavedPage,
}

const savedType = "multipart/related"

// looksSaved reports whether the bytes open as a message that holds a page does.
func looksSaved(start []byte) bool {
	head := bytes.ToLower(start)
	return bytes.Contains(head, []byte("mime-version:")) && bytes.Contains(head, []byte(savedType))
}

func readSavedPage(r Record) (*document.Document, error) {
	message, err := mail.ReadMessage(bytes.NewReader(r.Bytes))
	if err != nil {
		return nil, savedProblem(err)
	}
	part, err := pagePart(textproto.MIMEHeader(message.Header), message.Body, deepestPart)
	if err != nil {
		return nil, savedProblem(err)
	}
	r.Bytes, r.ContentType = part.content, part.header.Get("Content-Type")
	d, err := readHTML(r)
	if err != nil {
		return nil, err
	}
	d.Pieces, d.MediaType = nil, savedType // its bytes are not those of the file
	for _, address := range []string{message.Header.Get("Snapshot-Content-Location"), part.header.Get("Content-Location")} {
		if strings.HasPrefix(address, "http://") || strings.HasPrefix(address, "https://") {
			setDefault(&d.URL, address)
		}
	}
	return d, nil
}

// savedProblem says what to do about a saved page that cannot be read.
func savedProblem(err error) error {
	return problemf("save the page again, as HTML or as PDF", "it is no saved page, or damaged: %v", err)
}

// savedPart is a part of a saved page, unpacked.
type savedPart struct {
	header  textproto.MIMEHeader
	content []byte
}

// deepestPart is how deep parts may lie in parts.
const deepestPart = 4

var errNoPage = errors.New("no part of it is HTML")

// pagePart is the first part that is HTML, the body itself where it has no parts.
func pagePart(header textproto.MIMEHeader, body io.Reader, depth int) (savedPart, error) {
	kind, parameters, err := mime.ParseMediaType(header.Get("Content-Type"))
	switch {
	case err != nil:
		return savedPart{}, err
	case isPage(kind):
		content, err := io.ReadAll(unpackedPart(header, body))
		return savedPart{header, content}, err
	case !strings.HasPrefix(kind, "multipart/") || depth == 0:
		return savedPart{}, errNoPage
	}
	parts := multipart.NewReader(body, parameters["boundary"])
	for {
		part, err := parts.NextRawPart()
		if errors.Is(err, io.EOF) {
			return savedPart{}, errNoPage
		}
		if err != nil {
			return savedPart{}, err
		}
		if found, err := pagePart(part.Header, part, depth-1); err == nil || !errors.Is(err, errNoPage) {
			return found, err
		}
	}
}

// unpackedPart is a part as it was before it was made fit for mail.
func unpackedPart(header textproto.MIMEHeader, body io.Reader) io.Reader {
	switch strings.ToLower(header.Get("Content-Transfer-Encoding")) {
	case "quoted-printable":
		return quotedprintable.NewReader(body)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, body)
	}
	return body
}
