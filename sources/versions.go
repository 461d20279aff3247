package sources

import (
	"context"
	"fmt"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// LoadVersions reads two versions of one document, the old one first. Each
// path must give one document, of which two versions may have one id: both are
// then named by their paths, so that their claims can be told apart.
//
// What cannot be read is a Failure, as for Load; then there are no versions.
// The error is not nil only when ctx was cancelled.
func LoadVersions(ctx context.Context, paths [2]string, o Options, language rules.Language) ([2]claim.Version, []claim.Failure, error) {
	var versions [2]claim.Version
	var documents [2]*document.Document
	var failures []claim.Failure
	for i, path := range paths {
		found, failed, err := Read(ctx, []string{path}, o)
		if err != nil {
			return versions, nil, err
		}
		failures = append(failures, failed...)
		switch {
		case len(found) == 1:
			documents[i] = found[0]
		case len(found) > 1:
			failures = append(failures, failure(path, &problem{
				message: fmt.Sprintf("it holds %d documents", len(found)), hint: "name a file with one version of one document",
			}))
		}
	}
	if len(failures) > 0 || documents[0] == nil || documents[1] == nil {
		return versions, failures, nil
	}
	tellApart(documents[0], documents[1])
	for i, d := range documents {
		versions[i] = ReadVersion(d, language)
		d.Caveats = append(d.Caveats, FromTheFuture([]*document.Document{d}, o.Now)...)
	}
	return versions, nil, nil
}

// tellApart gives two documents with one id their paths for ids, and numbers
// where the paths are one, too.
func tellApart(old, new *document.Document) {
	if old.ID != new.ID {
		return
	}
	rename(old, old.Path)
	rename(new, new.Path)
	if old.ID == new.ID {
		rename(old, old.Path+"#1")
		rename(new, new.Path+"#2")
	}
}

func rename(d *document.Document, id string) {
	d.ID = id
	for i := range d.Caveats {
		d.Caveats[i].Document = id
	}
}
