package fetch

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/sources/file"
)

// Record is what an archive knows of one page at one moment.
type Record struct {
	// URL is the address that was asked for, Final the one that redirects led to.
	URL   string `json:"url"`
	Final string `json:"final_url"`
	// Retrieved is when the answer came, in UTC, to the second.
	Retrieved time.Time `json:"retrieved"`
	Status    int       `json:"status"`
	// ContentType is the header of that name, charset included.
	ContentType string `json:"content_type"`
	// SHA256 is the lower-case hexadecimal digest of the page's bytes, which is
	// the name of its file in the archive, too.
	SHA256 string `json:"sha256"`
	// Header is the answer's headers, without cookies.
	Header http.Header `json:"headers"`
	// Path is the page's file in the archive, "" where there is none.
	Path string `json:"-"`
}

// archive is a folder of pages. A page's bytes are the file
//
//	pages/ab/abcd…         named by their SHA-256
//
// and each time that an address was fetched is a Record as JSON,
//
//	addresses/12/1234…/5678….json
//
// below the SHA-256 of the address, named by its own. Files are written once
// and never changed, so that a file whose bytes do not have its name's digest
// was altered by somebody else.
type archive struct{ folder string }

// recordBytes is how long a record may be.
const recordBytes = 1 << 20

func digest(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

func (a *archive) pagePath(sum string) string {
	return filepath.Join(a.folder, "pages", sum[:2], sum)
}

func (a *archive) recordsOf(address string) string {
	sum := digest([]byte(address))
	return filepath.Join(a.folder, "addresses", sum[:2], sum)
}

// keep writes a page and its record, and sets where the page is.
func (a *archive) keep(p Page) (Page, error) {
	p.Path = a.pagePath(p.SHA256)
	if err := writeOnce(p.Path, p.Body); err != nil {
		return p, err
	}
	content, err := json.MarshalIndent(p.Record, "", "  ")
	if err != nil {
		return p, fmt.Errorf("write the record: %w", err)
	}
	content = append(content, '\n')
	return p, writeOnce(filepath.Join(a.recordsOf(p.URL), digest(content)+".json"), content)
}

// writeOnce writes a file that is named by what it holds, whole or not at all.
// One that is there already and holds just that is left alone.
func writeOnce(path string, content []byte) error {
	if there, err := file.Read(path, int64(len(content))); err == nil && bytes.Equal(there, content) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("make the folder: %w", err)
	}
	t, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return fmt.Errorf("make a file: %w", err)
	}
	_, err = t.Write(content)
	err = errors.Join(err, t.Chmod(0o444), t.Sync(), t.Close())
	if err == nil {
		err = os.Rename(t.Name(), path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("write the file: %w", err), os.Remove(t.Name()))
	}
	return nil
}

// find is the newest copy of an address that is not younger than the present,
// with its bytes as they were kept. A zero present takes the newest of all.
func (a *archive) find(address string, present time.Time, most int64) (Page, error) {
	records, err := a.records(address)
	if err != nil {
		return Page{}, err
	}
	if !present.IsZero() {
		records = slices.DeleteFunc(records, func(r Record) bool { return r.Retrieved.After(present) })
	}
	if len(records) == 0 {
		return Page{}, &Error{Message: "the archive holds no copy of it" + until(present), Hint: "add --network to fetch it and keep it there, or give a saved file"}
	}
	newest := slices.MaxFunc(records, func(x, y Record) int {
		return cmp.Or(x.Retrieved.Compare(y.Retrieved), strings.Compare(x.SHA256, y.SHA256))
	})
	newest.Path = a.pagePath(newest.SHA256)
	body, err := file.Read(newest.Path, most)
	switch {
	case errors.Is(err, file.ErrTooLarge):
		return Page{}, tooLarge(most)
	case err != nil:
		return Page{}, &Error{Message: fmt.Sprintf("its archived copy cannot be read: %v", err), Hint: "restore the file, or add --network to fetch the page anew"}
	case digest(body) != newest.SHA256:
		return Page{}, altered(newest.Path)
	}
	return Page{newest, body}, nil
}

func until(present time.Time) string {
	if present.IsZero() {
		return ""
	}
	return " from " + present.Format(time.RFC3339) + " or before"
}

// records is what the archive knows of an address, in no order.
func (a *archive) records(address string) ([]Record, error) {
	folder := a.recordsOf(address)
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, &Error{Message: fmt.Sprintf("the archive cannot be read: %v", err), Hint: "make it readable for the user who runs claimdiff"}
	}
	var out []Record
	for _, e := range entries {
		sum, isRecord := strings.CutSuffix(e.Name(), ".json")
		if !isRecord {
			continue
		}
		r, err := readRecord(filepath.Join(folder, e.Name()), sum)
		if err != nil {
			return nil, err
		}
		if r.URL == address {
			out = append(out, r)
		}
	}
	return out, nil
}

// readRecord reads a record whose bytes must have the digest.
func readRecord(path, sum string) (Record, error) {
	content, err := file.Read(path, recordBytes)
	if err != nil {
		return Record{}, &Error{Message: fmt.Sprintf("a record of the archive cannot be read: %v", err), Hint: "restore " + path + ", or take it away"}
	}
	if digest(content) != sum {
		return Record{}, altered(path)
	}
	var r Record
	if err := json.Unmarshal(content, &r); err != nil || !isDigest(r.SHA256) {
		return Record{}, &Error{Message: "a record of the archive is none of claimdiff's", Hint: "take " + path + " away"}
	}
	return r, nil
}

// isDigest reports whether a word is a SHA-256 in lower-case hexadecimal digits,
// so that it may be part of a path.
func isDigest(word string) bool {
	sum, err := hex.DecodeString(word)
	return err == nil && len(sum) == sha256.Size && word == strings.ToLower(word)
}

func altered(path string) *Error {
	return &Error{Message: "its archived copy was altered: the bytes of " + path + " do not have the SHA-256 that is their name",
		Hint: "restore the file, or take it away and add --network to fetch the page anew"}
}

func tooLarge(most int64) *Error {
	return &Error{Message: fmt.Sprintf("it has more than %d bytes, the limit for one document", most), Hint: "raise the limit, or save the article alone and give the file"}
}
