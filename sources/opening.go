package sources

import "github.com/claimdiff/claimdiff/sources/document"

// opening is a plain text or Markdown file, decoded, with its front matter
// read into the document.
type opening struct {
	decoded
	front    frontMatter
	document *document.Document
}

// open decodes the record and reads its front matter. What was doubtful about
// either stands in the document's caveats.
func open(r Record, mediaType string) (opening, error) {
	source, err := decode(r.Bytes, r.contentTypeOr(mediaType))
	if err != nil {
		return opening{}, err
	}
	d := &document.Document{}
	front, caveats, err := readFrontMatter(source.text, &d.Meta)
	if err != nil {
		return opening{}, err
	}
	d.Caveats, d.Waivers = append(source.caveats, caveats...), front.waivers
	return opening{decoded: source, front: front, document: d}, nil
}

// body is the text behind the front matter.
func (o opening) body() string { return o.text[o.front.end:] }
