package archive

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
)

// Tar hands over the files of a tar archive, in order, until yield returns
// false. Its error says why the archive cannot be read on; the files before that
// were handed over.
func Tar(r io.Reader, yield func(Entry) bool) error {
	archive := tar.NewReader(r)
	for {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read the next header of the archive: %w", err)
		}
		if header.Typeflag == tar.TypeDir || header.Typeflag == tar.TypeXGlobalHeader {
			continue
		}
		entry := Entry{Reader: archive}
		entry.Name, entry.Refused = checkName(header.Name)
		switch header.Typeflag {
		case tar.TypeSymlink, tar.TypeLink:
			entry.Refused = ErrLink
		case tar.TypeChar, tar.TypeBlock, tar.TypeFifo:
			entry.Refused = ErrDevice
		}
		if !yield(entry) {
			return nil
		}
	}
}
