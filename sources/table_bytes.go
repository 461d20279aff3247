package sources

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/table"
)

// surveyed is a table's bytes, which were looked through once before anything
// is read, so that a large one need not be held in memory.
type surveyed struct {
	io.ReaderAt
	size   int64
	sha256 string
	start  []byte
	// valid and broken count the characters beyond ASCII that are UTF-8, and the
	// bytes that are not; brokenLine is the line of the first of them, and around
	// is what stands there.
	valid, broken int
	brokenLine    int
	around        []byte
	// charset is what the text is read as where it is not UTF-8.
	charset string
}

// survey looks through the bytes of a table. What can only be read once is held
// in memory, up to the limit for one document.
func survey(s Stream, limits Limits) (*surveyed, error) {
	out := &surveyed{ReaderAt: s.File, size: s.Size}
	if s.File == nil {
		content, err := readAll(s.Reader, limits)
		if err != nil {
			return nil, err
		}
		out.ReaderAt, out.size = bytes.NewReader(content), int64(len(content))
	}
	return out, out.look()
}

// window is how many bytes are looked at at a time.
const window = 256 << 10

// look reads all bytes once.
func (s *surveyed) look() error {
	sum := sha256.New()
	in := io.TeeReader(io.NewSectionReader(s, 0, s.size), sum)
	buffer, kept, line := make([]byte, window), 0, 1
	for {
		n, err := io.ReadFull(in, buffer[kept:])
		content := buffer[:kept+n]
		if s.start == nil {
			s.start = bytes.Clone(content[:min(len(content), sniffed)])
		}
		last := errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		if err != nil && !last {
			return fmt.Errorf("read the file: %w", err)
		}
		rest := s.count(content, line, last)
		line += bytes.Count(content[:len(content)-rest], []byte("\n"))
		kept = copy(buffer, content[len(content)-rest:])
		if last {
			s.sha256 = hex.EncodeToString(sum.Sum(nil))
			return nil
		}
	}
}

// count counts the characters of a stretch, and returns how many bytes at its
// end belong to a character that goes on behind it.
func (s *surveyed) count(content []byte, line int, last bool) (rest int) {
	for at := 0; at < len(content); {
		if content[at] < utf8.RuneSelf {
			at++
			continue
		}
		r, n := utf8.DecodeRune(content[at:])
		switch {
		case r != utf8.RuneError || n > 1:
			s.valid++
		case !last && !utf8.FullRune(content[at:]):
			return len(content) - at
		default:
			if s.broken++; s.broken == 1 {
				s.brokenLine = line + bytes.Count(content[:at], []byte("\n"))
				s.around = bytes.Clone(content[max(0, at-sniffed):min(len(content), at+sniffed)])
			}
		}
		at += n
	}
	return 0
}

// openAs gives the file its bytes, as text in UTF-8 where its format is text.
func (s *surveyed) openAs(file *table.File) error {
	file.Bytes, file.Size = s, s.size
	if !file.Format.Text {
		s.broken = 0 // no byte of it is a character
		return nil
	}
	text := io.NewSectionReader(s, 0, s.size)
	var from encoding.Encoding
	switch {
	case bytes.HasPrefix(s.start, []byte("\xff\xfe")), bytes.HasPrefix(s.start, []byte("\xfe\xff")):
		from = unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
		s.broken = 0 // the bytes were counted as what they are not
	case bytes.IndexByte(s.start, 0) >= 0:
		return problemf("name its format, or save it as CSV", "it is a binary file, not text")
	case s.broken == 0:
		_, err := text.Seek(int64(len(s.start)-len(bytes.TrimPrefix(s.start, []byte(utf8Mark)))), io.SeekStart)
		file.Text = text
		return err
	case s.valid >= s.broken:
		file.Text = transform.NewReader(text, runes.ReplaceIllFormed())
		return nil
	default:
		from, s.charset, _ = charset.DetermineEncoding(s.around, "text/plain")
	}
	file.Text = from.NewDecoder().Reader(text)
	return nil
}

// caveats say what had to be guessed.
func (s *surveyed) caveats(id string) []document.Caveat {
	if s.charset == "" {
		return nil
	}
	return []document.Caveat{{Document: id, Say: "The file does not say which charset it is written in and is not UTF-8; it was read as " + s.charset + "."}}
}

// failures say that a file is written in more than one charset.
func (s *surveyed) failures(path string) []claim.Failure {
	if s.broken == 0 || s.charset != "" {
		return nil
	}
	return []claim.Failure{{
		Document: path, Line: s.brokenLine,
		Message: fmt.Sprintf("it is written in UTF-8 but for some bytes (%d), of which the first is on this line; they were read as \ufffd", s.broken),
		Hint:    "save the file as UTF-8 throughout",
	}}
}
