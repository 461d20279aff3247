package sources

import (
	"io"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Raw is the bytes of one document to be, cut off and not read yet, so that it can
// be read by another process, or the reason why there is none. It can be written
// and read back by whatever keeps exported fields.
type Raw struct {
	// Format names the record's format, as Formats does.
	Format string
	// Record has no Limits, Fields and Lenient: the options say them where it is
	// read.
	Record Record
	// Failure is why nothing could be cut off; nil where something was. All that
	// stands behind it in its file may be lost.
	Failure *claim.Failure
}

// File is the bytes of a file that lies wherever it lies.
type File struct {
	// Path is how the file is called in every output.
	Path string
	io.Reader
	// Size is how many bytes the file has, packed as it is; 0 where that is not
	// known.
	Size int64
}

// Cut hands over what the documents of one file are made from, in the order of the
// file, until yield returns false. Load for each of them gives what Each gives for
// the file, but that nothing is known here of other files: two documents may have
// one id.
func Cut(file File, o Options, yield func(Raw) bool) {
	o = o.complete()
	wanted := true
	err := file.stream(o).watched(func() {}, o, func(f found) bool {
		wanted = yield(f.raw())
		return wanted
	})
	if err != nil && wanted {
		failed := failure(file.Path, err)
		yield(Raw{Failure: &failed})
	}
}

// stream is the file as what is read. What it unpacks to is held against its
// size, or, where that is not known, against what was read of it.
func (f File) stream(o Options) Stream {
	out := Stream{Path: f.Path, named: f.Path, Reader: f.Reader, Size: f.Size, unpacked: &unpacking{limits: o.Limits, packed: f.Size}}
	if f.Size == 0 {
		out.Reader = packedReader{f.Reader, out.unpacked}
	}
	return out
}

func (f found) raw() Raw {
	if f.err != nil {
		failed := f.failure()
		return Raw{Failure: &failed}
	}
	r := f.record
	r.Limits, r.Fields, r.Lenient = Limits{}, nil, false
	return Raw{Format: f.format.Name, Record: r}
}

// Load reads the document and its claims: a set of one document, or of failures
// alone. It doubts no dates; see FromTheFuture.
func (r Raw) Load(o Options, language rules.Language) claim.Set {
	if r.Failure != nil {
		return claim.Set{Errors: []claim.Failure{*r.Failure}}
	}
	o = o.complete()
	format, _ := FormatNamed(r.Format)
	record := r.Record
	record.Limits, record.Fields, record.Lenient = o.Limits, o.Fields, o.Lenient
	read := job{record.Path, o.Limits, func() []outcome {
		return []outcome{found{format: format, record: record}.read(o.extracting(language))}
	}}
	return known{}.set(read.safely()[0])
}
