package sources

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"

	"github.com/claimdiff/claimdiff/sources/document"
)

// utf8Mark is the byte order mark that some programs put before UTF-8.
const utf8Mark = "\ufeff"

// declared is how many bytes of a page may hold its declaration (HTML Living
// Standard, section 13.2.3.2).
const declared = 1024

// declaration is the declaration of a page's charset.
var declaration = regexp.MustCompile(`(?i)<meta[^>]*charset|<\?xml[^>]*encoding`)

// decoded is the text of a record in UTF-8.
type decoded struct {
	text string
	// mapped is set where text[i] is the source's byte offset+i.
	mapped bool
	offset int
	// caveats say what had to be guessed.
	caveats []document.Caveat
}

// fill sets what the builder gathered; the pieces are dropped where the text's
// offsets are not those of the file.
func (source decoded) fill(d *document.Document, b *document.Builder) {
	b.Fill(d)
	if !source.mapped {
		d.Pieces = nil
	}
}

// decode reads the bytes in the charset that their marks, their own
// declaration or, last, their content tells. mediaType is that of the format.
func decode(content []byte, mediaType string) (decoded, error) {
	if utf8.Valid(content) {
		text := string(content)
		rest := strings.TrimPrefix(text, utf8Mark)
		return decoded{text: rest, mapped: true, offset: len(text) - len(rest)}, nil
	}
	encoding, name, certain := charset.DetermineEncoding(content, mediaType)
	certain = certain || declaration.Match(content[:min(len(content), declared)])
	if name == "utf-8" || !certain && mostlyUTF8(content) {
		return repaired(content), nil
	}
	text, err := encoding.NewDecoder().Bytes(content)
	if err != nil {
		return decoded{}, problemf("save it as UTF-8", "its bytes are not %s, which it seems to be written in", name)
	}
	d := decoded{text: strings.TrimPrefix(strings.ToValidUTF8(string(text), "\ufffd"), utf8Mark)}
	if !certain {
		d.caveats = append(d.caveats, document.Caveat{Say: "The file does not say which charset it is written in and is not UTF-8; it was read as " + name + "."})
	}
	return d, nil
}

// mostlyUTF8 reports whether at least half of the characters beyond ASCII are
// valid UTF-8: then the others are damage, not another charset.
func mostlyUTF8(content []byte) bool {
	valid, broken := 0, 0
	for len(content) > 0 {
		r, n := utf8.DecodeRune(content)
		switch {
		case r == utf8.RuneError && n == 1:
			broken++
		case n > 1:
			valid++
		}
		content = content[n:]
	}
	return valid >= broken
}

// repaired replaces what is broken and says where that begins.
func repaired(content []byte) decoded {
	at := 0
	for at < len(content) {
		r, n := utf8.DecodeRune(content[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	line := 1 + bytes.Count(content[:at], []byte("\n"))
	say := fmt.Sprintf("The file is not valid UTF-8: byte %d, on line %d, is the first that is broken. Broken bytes were read as %q.", at, line, "\ufffd")
	return decoded{
		text:    strings.TrimPrefix(strings.ToValidUTF8(string(content), "\ufffd"), utf8Mark),
		caveats: []document.Caveat{{Say: say}},
	}
}

// skipMark leaves out the byte order mark of UTF-8.
func skipMark(r io.Reader) io.Reader {
	in := bufio.NewReader(r)
	if start, _ := in.Peek(len(utf8Mark)); string(start) == utf8Mark {
		_, _ = in.Discard(len(utf8Mark))
	}
	return in
}
