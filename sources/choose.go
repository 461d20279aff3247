package sources

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
)

// formatFor decides how a stream is read: by what the user said, unless it is
// an archive of such documents; by its bytes, where those are no
// text; by what it was sent as; by its extension; by how its text starts.
func formatFor(in Stream, o Options, start []byte) (Format, error) {
	binary, isBinary := binaryFormat(in.named, start)
	if o.From != "" {
		f, ok := FormatNamed(o.From)
		switch {
		case !ok:
			return f, problemf("use one of "+names(formats), "there is no format called %q", o.From)
		case isBinary && binary.Members != nil && f.Members == nil && !f.Binary:
			return binary, nil
		case f.Members == nil || in.depth == 0:
			return f, nil
		}
	}
	if isBinary {
		return binary, nil
	}
	if f, ok := servedAs(in.contentType); ok {
		return f, nil
	}
	if f, ok := formatNamedLike(in.named, start); ok {
		return f, nil
	}
	return sniff(start), nil
}

// binaryFormat returns the format that the bytes are of, where those are no
// text: the one of the file's extension, where they may be of several.
func binaryFormat(path string, start []byte) (Format, bool) {
	alike := slices.DeleteFunc(Formats(), func(f Format) bool { return !f.Binary || !f.Opens(start) })
	return preferred(alike, func(f Format) bool {
		return f.hasExtension(path) || slices.Contains(f.Shared, strings.ToLower(filepath.Ext(path)))
	})
}

// formatNamedLike returns the format that a file's extension names: the one
// that the bytes are of, where several have that extension.
func formatNamedLike(path string, start []byte) (Format, bool) {
	extension := strings.ToLower(filepath.Ext(path))
	like := slices.DeleteFunc(Formats(), func(f Format) bool { return !f.hasExtension(path) && !slices.Contains(f.Shared, extension) })
	return preferred(like, func(f Format) bool { return f.Opens != nil && f.Opens(trimStart(start)) })
}

// preferred is the first of the formats that is liked, else the first.
func preferred(of []Format, liked func(Format) bool) (Format, bool) {
	if i := slices.IndexFunc(of, liked); i >= 0 {
		return of[i], true
	}
	if len(of) > 0 {
		return of[0], true
	}
	return Format{}, false
}

// formatOf returns the first format that a file's extension names.
func formatOf(path string) (Format, bool) { return formatNamedLike(path, nil) }

// wanted reports whether a file that is found in a folder or an archive is of a
// kind to be read: its extension, or that of what is packed in it, is one that
// documents have.
func wanted(path string, o Options) bool {
	for _, f := range []Format{gzipFile, zstdFile} {
		if f.hasExtension(path) {
			path = strings.TrimSuffix(path, filepath.Ext(path))
		}
	}
	f, ok := formatOf(path)
	if o.From != "" && o.From != f.Name {
		return ok && f.Members != nil
	}
	return ok && (o.From != "" || f.hasExtension(path))
}

// hasExtension reports whether the extension is one of the format alone.
func (f Format) hasExtension(path string) bool {
	return slices.Contains(f.Extensions, strings.ToLower(filepath.Ext(path)))
}

// sniff guesses the format from the first bytes of an input.
func sniff(start []byte) Format {
	f, _ := preferred(formats, func(f Format) bool { return !f.Binary && f.Opens != nil && f.Opens(trimStart(start)) })
	return f
}

// trimStart is the bytes behind a byte order mark and white space.
func trimStart(start []byte) []byte {
	return bytes.TrimSpace(bytes.TrimPrefix(start, []byte(utf8Mark)))
}

// refuseBinary tells files that hold no text by the start of their bytes: a
// NUL without the byte order mark of UTF-16.
func refuseBinary(start []byte) error {
	if bytes.HasPrefix(start, []byte("\xff\xfe")) || bytes.HasPrefix(start, []byte("\xfe\xff")) {
		return nil
	}
	if bytes.HasPrefix(start, []byte(`{\rtf`)) || bytes.IndexByte(start, 0) >= 0 {
		return binary
	}
	return nil
}

var binary = problemf("save its text as .txt, .md or .html first", "it is a binary file, not text")

func names(of []Format) string {
	var out []string
	for _, f := range of {
		out = append(out, f.Name)
	}
	return strings.Join(out, ", ")
}
