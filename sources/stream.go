package sources

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// sniffed is how many bytes of an input tell what it is.
const sniffed = 1024

// Stream is bytes that are to be read: a file, standard input, or a member of
// an archive.
type Stream struct {
	// Path is the file as it was given, with forward slashes, and behind it the
	// place in an archive; "-" for standard input.
	Path string
	// named is the path by whose extension the bytes are told: without the last
	// one, where that is of the packing.
	named string
	io.Reader
	// File is the whole of the bytes, of which there are Size, where they can be
	// read anywhere; else nil.
	File io.ReaderAt
	Size int64
	// around and contentType are what the archive says of the member.
	around      document.Meta
	contentType string
	caveats     []document.Caveat
	// offset is where the member starts in the input once that is unpacked.
	offset int
	// unchanged returns an error where the bytes are no longer those that were
	// opened; nil where nothing can change them.
	unchanged func() error
	// found is set where nobody named the file.
	found bool
	// depth counts the archives around the bytes.
	depth int
	// unpacked counts what all archives of the input unpack to.
	unpacked *unpacking
}

// Member is one file of an archive. Its bytes are read before the next member
// is asked for.
type Member struct {
	// Name is the member's name inside the archive: "a/b.html", "#3" for one that
	// is only counted, or "" for the one that is the whole archive unpacked.
	Name string
	io.Reader
	// Around is what the archive says of the member.
	Around document.Meta
	// ContentType is the media type that the archive gives it, "" without one.
	ContentType string
	// Known is set where the member is to be read whatever its name is; else it
	// is left out where no format has its extension.
	Known bool
	// As names the member's format where the archive knows it.
	As string
	// Offset is where it starts in the archive, in bytes; 0 where that is not known.
	Offset int
	// Caveats are what the archive doubts of the member.
	Caveats []document.Caveat
	// Refused is why the member is not read; nil where it is.
	Refused error
}

// found is what a stream holds: a record with its format, or why there is none.
type found struct {
	format Format
	record Record
	err    error
}

// records hands over the records of a stream and, of an archive, of all its
// members, until yield returns false. Its error ends the stream.
func (in Stream) records(o Options, yield func(found) bool) error {
	r := bufio.NewReaderSize(in.Reader, 64<<10)
	in.Reader = r
	start, err := r.Peek(sniffed)
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("read the file: %w", err)
	}
	format, err := formatFor(in, o, start)
	if err != nil {
		return err
	}
	if !format.Binary {
		if err := refuseBinary(start); err != nil {
			return err
		}
	}
	if !format.One() {
		return in.several(format, r, o, yield)
	}
	content, err := readAll(r, o.Limits)
	if err == nil {
		err = in.stayed()
	}
	if err != nil {
		return err
	}
	yield(found{format: format, record: in.record(Record{Bytes: content}, o)})
	return nil
}

// several hands over what a format of several documents holds.
func (in Stream) several(format Format, r io.Reader, o Options, yield func(found) bool) error {
	wanted := true
	asked := func(f found) bool {
		wanted = yield(f)
		return wanted
	}
	var err error
	if format.Members != nil {
		err = in.members(format, o, asked)
	} else {
		err = format.Split(r, o.Limits, func(rec Record) bool { return asked(found{format: format, record: in.record(rec, o)}) })
	}
	if err == nil && wanted {
		err = in.stayed()
	}
	return err
}

// stayed returns an error where the bytes changed while they were read.
func (in Stream) stayed() error {
	if in.unchanged == nil {
		return nil
	}
	return in.unchanged()
}

// record fills in what the stream says of one of its records.
func (in Stream) record(r Record, o Options) Record {
	r.Path, r.Limits, r.ContentType, r.Caveats, r.Fields = in.Path, o.Limits, in.contentType, in.caveats, o.Fields
	r.Lenient, r.Offset = o.Lenient, in.offset+r.Offset
	setDefaults(&r.Around, in.around)
	return r
}

// members hands over the records of the members of an archive.
func (in Stream) members(format Format, o Options, yield func(found) bool) error {
	if in.depth >= o.Limits.Nesting {
		return problemf("unpack it first", "it is an archive inside %d others, the limit", in.depth)
	}
	if o.From == format.Name {
		o.From = "" // it has been said of the archive
	}
	goOn, empty := true, true
	err := format.Members(in, o.Limits, func(m Member) bool {
		member := in.member(m)
		if !m.Known && (hidden(m.Name) || !wanted(member.named, o)) {
			return true
		}
		empty = false
		err := m.Refused
		if err == nil {
			as := o
			if m.As != "" {
				as.From = m.As
			}
			err = member.records(as, func(f found) bool {
				goOn = yield(f)
				return goOn
			})
		}
		if err != nil && goOn && in.unpacked.over == nil {
			goOn = yield(found{record: Record{Path: member.Path, Offset: member.offset}, err: err})
		}
		return goOn && in.unpacked.over == nil
	})
	if in.unpacked.over != nil {
		return in.unpacked.over // of the whole input, whichever member met it
	}
	if err == nil && empty && in.depth == 0 && !in.found {
		return problemf("give the document that was meant, as PDF, .docx, HTML or text", "it is an archive in which there is nothing to read")
	}
	return err
}

// member is the stream of a member of the archive.
func (in Stream) member(m Member) Stream {
	out := Stream{Path: in.Path + "/" + m.Name, Reader: m, around: m.Around, contentType: m.ContentType, caveats: m.Caveats, offset: in.offset + m.Offset, depth: in.depth + 1, unpacked: in.unpacked}
	setDefaults(&out.around, in.around)
	switch {
	case m.Name == "":
		out.Path, out.named = in.Path, strings.TrimSuffix(in.named, filepath.Ext(in.named))
	case strings.HasPrefix(m.Name, "#"):
		out.Path, out.named = in.Path+m.Name, ""
	default:
		out.named = m.Name
	}
	return out
}

// hidden reports whether a member, or a folder that it is in, is one that
// programs keep for themselves.
func hidden(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") || part == "__MACOSX" {
			return true
		}
	}
	return false
}

// readAll reads a whole document, up to the limit.
func readAll(r io.Reader, limits Limits) ([]byte, error) {
	content, err := io.ReadAll(io.LimitReader(r, limits.Document+1))
	if err != nil {
		return nil, fmt.Errorf("read the file: %w", err)
	}
	if int64(len(content)) > limits.Document {
		return nil, tooLarge("it", limits)
	}
	if len(bytes.TrimSpace(content)) == 0 {
		return nil, problemf("leave it out, or give the file that was meant", "it is empty")
	}
	return content, nil
}

func tooLarge(what string, limits Limits) *problem {
	return problemf("split it, or give the article alone", "%s has more than %s, the limit for one document", what, size(limits.Document))
}
