package archive

import (
	"archive/zip"
	"fmt"
	"io"
	"io/fs"

	"github.com/klauspost/compress/flate"
)

// encrypted is the flag of a file that is encrypted (APPNOTE.TXT, 4.4.4).
const encrypted = 0x1

// Zip hands over the files of a zip archive of so many bytes, in the order of
// its directory, until yield returns false. Its error says why the archive
// cannot be read at all.
func Zip(file io.ReaderAt, size int64, yield func(Entry) bool) error {
	archive, err := zip.NewReader(file, size)
	if err != nil {
		return fmt.Errorf("read the directory of the archive: %w", err)
	}
	archive.RegisterDecompressor(zip.Deflate, flate.NewReader)
	for _, f := range archive.File {
		if !f.Mode().IsDir() && !yieldFile(f, yield) {
			return nil
		}
	}
	return nil
}

func yieldFile(f *zip.File, yield func(Entry) bool) bool {
	name, err := checkName(f.Name)
	switch kind := f.Mode().Type(); {
	case err != nil:
	case kind&fs.ModeSymlink != 0:
		err = ErrLink
	case !kind.IsRegular():
		err = ErrDevice
	case f.Flags&encrypted != 0:
		err = ErrEncrypted
	}
	if err != nil {
		return yield(Entry{Name: name, Refused: err})
	}
	opened, err := f.Open()
	if err != nil {
		return yield(Entry{Name: name, Refused: fmt.Errorf("unpack it: %w", err)})
	}
	defer opened.Close()
	return yield(Entry{Name: name, Reader: opened})
}
