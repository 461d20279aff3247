package feed

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ErrNotAFeed is the error of XML whose outermost element is that of no feed.
var ErrNotAFeed = errors.New("the outermost element is that of no feed")

// deepest is how many elements may stand inside each other.
const deepest = 1000

// Split hands over the bytes of the items of a feed in XML, which is UTF-8, with
// what the feed said of itself before them, until yield returns false. Its error
// says at which byte the XML cannot be read on; the items before it were handed
// over.
func Split(source []byte, yield func(Channel, []byte) bool) error {
	s := splitter{tokens: tokens(source), source: source}
	for {
		start := s.tokens.InputOffset()
		token, err := s.tokens.RawToken()
		if errors.Is(err, io.EOF) && s.isFeed {
			return s.whole()
		}
		if err != nil {
			return s.fault(err)
		}
		if goOn, err := s.token(token, int(start), yield); err != nil || !goOn {
			return err
		}
	}
}

// tokens reads XML as leniently as feeds are written: with the entities of HTML,
// and elements that are not closed as they were opened. No entity of a feed's own
// is ever resolved.
func tokens(source []byte) *xml.Decoder {
	d := xml.NewDecoder(bytes.NewReader(source))
	d.Strict, d.Entity = false, xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is UTF-8 by now
	return d
}

// splitter walks over a feed's elements and notes where items begin and end.
type splitter struct {
	tokens  *xml.Decoder
	source  []byte
	channel Channel
	// open are the names of the open elements.
	open   []string
	isFeed bool
	// item is the depth at which the open item stands, 0 outside of items, and
	// start the byte at which it opens.
	item, start int
	// text is the text of the innermost element, outside of items.
	text strings.Builder
}

// token takes one token that begins at the byte start. It reports whether to go on.
func (s *splitter) token(token xml.Token, start int, yield func(Channel, []byte) bool) (bool, error) {
	switch token := token.(type) {
	case xml.StartElement:
		return true, s.enter(token, start)
	case xml.EndElement:
		return s.leave(token.Name, yield), nil
	case xml.CharData:
		if s.item == 0 && len(s.open) <= 3 {
			s.text.Write(token)
		}
	}
	return true, nil
}

func (s *splitter) enter(element xml.StartElement, start int) error {
	name := element.Name
	if len(s.open) == 0 && !s.isFeed {
		s.channel.Language = attribute(element, "lang")
		if s.isFeed = name.Local == "rss" || name.Local == "feed" || name.Local == "RDF"; !s.isFeed {
			return fmt.Errorf("%w: %s", ErrNotAFeed, name.Local)
		}
	}
	if len(s.open) == deepest {
		return s.fault(fmt.Errorf("more than %d elements are open", deepest))
	}
	s.open = append(s.open, qualified(name))
	s.text.Reset()
	if s.item == 0 && (name.Local == "item" || name.Local == "entry") {
		s.item, s.start = len(s.open), start
	}
	return nil
}

// leave closes the element, and whatever was left open inside it, and hands over
// an item that ends so. An end tag without a start is none.
func (s *splitter) leave(name xml.Name, yield func(Channel, []byte) bool) bool {
	at := len(s.open) - 1
	for at >= 0 && s.open[at] != qualified(name) {
		at--
	}
	if at < 0 {
		return true
	}
	s.describe(len(s.open))
	s.open = s.open[:at]
	s.text.Reset()
	if s.item == 0 || at >= s.item {
		return true
	}
	s.item = 0
	return yield(s.channel, s.source[s.start:s.tokens.InputOffset()])
}

// describe takes down what an element right below the feed or its channel says.
func (s *splitter) describe(depth int) {
	if s.item != 0 || depth < 2 || depth > 3 || depth == 3 && s.open[1] != "channel" {
		return
	}
	text := strings.TrimSpace(s.text.String())
	switch s.open[depth-1] {
	case "title":
		s.channel.Title = first(s.channel.Title, text)
	case "language", "dc:language":
		s.channel.Language = first(s.channel.Language, text)
	}
}

// whole is an error where the feed ends inside an item.
func (s *splitter) whole() error {
	if s.item > 0 {
		return s.fault(errors.New("the feed ends inside an item"))
	}
	return nil
}

func (s *splitter) fault(err error) error {
	return fmt.Errorf("the XML cannot be read on at byte %d: %w", s.tokens.InputOffset(), err)
}

// qualified is a raw name with its prefix: "dc:creator".
func qualified(name xml.Name) string {
	if name.Space == "" {
		return name.Local
	}
	return name.Space + ":" + name.Local
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
