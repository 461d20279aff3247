package sources

import (
	"bytes"
	"io"

	packed "github.com/claimdiff/claimdiff/sources/archive"
)

// zipFile is a zip archive of documents.
var zipFile = Format{
	Name:       "zip",
	Extensions: []string{".zip"},
	MediaType:  "application/zip",
	Says:       "every file of it that a folder would be read for, in archives inside it, too",
	Opens:      func(start []byte) bool { return starts("PK\x03\x04")(start) || starts("PK\x05\x06")(start) },
	Binary:     true,
	Members:    zipMembers,
}

// tarFile is a tar archive of documents; a packed one is unpacked as any file is.
var tarFile = Format{
	Name:       "tar",
	Extensions: []string{".tar", ".tgz"},
	MediaType:  "application/x-tar",
	Says:       "every file of it that a folder would be read for, in archives inside it, too",
	Opens:      func(start []byte) bool { return len(start) > 262 && string(start[257:262]) == "ustar" },
	Binary:     true,
	Members:    tarMembers,
}

func zipMembers(in Stream, limits Limits, yield func(Member) bool) error {
	file, size := in.File, in.Size
	if file == nil { // packed in another archive, or piped
		content, err := readAll(in.Reader, limits)
		if err != nil {
			return err
		}
		file, size = bytes.NewReader(content), int64(len(content))
	}
	if err := packed.Zip(file, size, in.entries(yield)); err != nil {
		return problemf("fetch or save the archive again", "%v", err)
	}
	return nil
}

func tarMembers(in Stream, _ Limits, yield func(Member) bool) error {
	if err := packed.Tar(in.Reader, in.entries(yield)); err != nil {
		return asProblem(err, "fetch or save the archive again; the files before that were read")
	}
	return nil
}

// entries makes members of the files of an archive.
func (in Stream) entries(yield func(Member) bool) func(packed.Entry) bool {
	return func(e packed.Entry) bool {
		if e.Refused != nil {
			e.Refused = problemf("unpack the archive and give the file alone, if it is to be read", "%v", e.Refused)
			e.Reader = io.LimitReader(nil, 0)
		}
		return yield(Member{Name: e.Name, Reader: damagedReader{in.unpacked.reader(e.Reader)}, Refused: e.Refused})
	}
}
