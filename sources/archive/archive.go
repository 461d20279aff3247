// Package archive hands over the files in a zip or tar archive, one after the
// other. Nothing is ever written to a disk, and no name, link or device in an
// archive is followed: what is not a plain file inside the archive is refused.
//
// It knows nothing of what the files hold, and bounds nothing: whoever reads an
// Entry counts what comes out.
package archive

import (
	"errors"
	"io"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Entry is one file of an archive. Its bytes are read before the next entry is
// asked for.
type Entry struct {
	// Name is the file's name, with slashes.
	Name string
	io.Reader
	// Refused is why the file cannot be read; nil where it can.
	Refused error
}

// The reasons why an entry is refused.
var (
	ErrLink      = errors.New("it is a link")
	ErrDevice    = errors.New("it is a device or a pipe")
	ErrEncrypted = errors.New("it is encrypted")
	ErrName      = errors.New("its name leads out of the archive, or has control characters in it")
)

// checkName returns the name in UTF-8, and an error where no file of an archive
// may be called so. Names of old archives are in code page 437 (APPNOTE.TXT,
// appendix D).
func checkName(name string) (string, error) {
	if !utf8.ValidString(name) {
		name, _ = charmap.CodePage437.NewDecoder().String(name) // it maps every byte
	}
	clean := strings.ReplaceAll(name, `\`, "/")
	inside := path.Clean("/" + clean)[1:]
	if strings.HasPrefix(clean, "/") || len(clean) > 1 && clean[1] == ':' || strings.TrimPrefix(clean, "./") != inside || strings.ContainsFunc(clean, unicode.IsControl) {
		return inside, ErrName
	}
	return inside, nil
}
