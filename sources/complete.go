package sources

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"github.com/claimdiff/claimdiff/sources/document"
)

// recordID names a document that gives itself no id: the path as given, and
// the line where a file holds several.
func recordID(r Record) string {
	if r.Line == 0 {
		return r.Path
	}
	return r.Path + ":" + strconv.Itoa(r.Line)
}

// complete fills in what holds for every format.
func complete(d *document.Document, f Format, r Record) {
	sum := sha256.Sum256(r.Bytes)
	d.SHA256 = hex.EncodeToString(sum[:])
	d.Path, d.Line, d.FigureLimit = r.Path, max(1, r.Line), r.Limits.Claims
	if d.Pieces != nil {
		d.LineStarts = document.LineStarts(r.Bytes)
	}
	if d.ID == "" {
		d.ID = recordID(r)
	}
	if d.MediaType == "" {
		d.MediaType = f.MediaType
	}
	readDateline(d)
	markRepeats(d)
	if caveat, found := notEnglish(d); found {
		d.Caveats = append(d.Caveats, caveat)
	}
	if caveat, found := inCapitals(d); found {
		d.Caveats = append(d.Caveats, caveat)
	}
	for i := range d.Caveats {
		d.Caveats[i].Document = d.ID
	}
}
