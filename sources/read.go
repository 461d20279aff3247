package sources

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"sync"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Read loads documents. An argument is a file, a directory (its files of known
// kinds, folder by folder, hidden ones left out), a glob pattern (** for any
// folders), the address of a page or "-" for standard input. Documents and failures stand in the order
// of the inputs, whatever the number of workers.
//
// Whatever cannot be read is a Failure and keeps nothing else from being read.
// The error is not nil only when ctx was cancelled.
func Read(ctx context.Context, arguments []string, o Options) ([]*document.Document, []claim.Failure, error) {
	set, err := readAndThen(ctx, arguments, o, textAlone)
	if err != nil {
		return nil, nil, err
	}
	return set.Documents, set.Errors, nil
}

// Load is Read and, for each document, Extract in the given language. The
// documents' own caveats are in the set's, too.
func Load(ctx context.Context, arguments []string, o Options, language rules.Language) (claim.Set, error) {
	set, err := readAndThen(ctx, arguments, o, o.extracting(language))
	if err != nil {
		return claim.Set{}, err
	}
	set.Caveats = append(set.Caveats, FromTheFuture(set.Documents, o.Now)...)
	return set, nil
}

// Each is Load, one document after the other, in the order of the inputs: it
// holds no more of them than the workers read at a time. A set has one document
// with what is of it, or failures alone. An error that yield returns ends the
// reading and is returned.
func Each(ctx context.Context, arguments []string, o Options, language rules.Language, yield func(claim.Set) error) error {
	return eachOutcome(ctx, arguments, o, o.extracting(language), func(one claim.Set) error {
		one.Caveats = append(one.Caveats, FromTheFuture(one.Documents, o.Now)...)
		return yield(one)
	})
}

// extracting reads the claims of a document, or finds what an earlier run read.
func (o Options) extracting(language rules.Language) reader {
	return reader{
		says:   func(d *document.Document) reading { return scanning(d, extract(prose.Read(d), language)) },
		recall: o.recallIn(language),
	}
}

// reader reads what a document says.
type reader struct {
	says func(*document.Document) reading
	*recall
}

// textAlone reads no figures.
var textAlone = reader{says: func(*document.Document) reading { return reading{} }}

// readAndThen reads every document and applies then to it, both in the workers.
func readAndThen(ctx context.Context, arguments []string, o Options, then reader) (claim.Set, error) {
	var all claim.Set
	err := eachOutcome(ctx, arguments, o, then, func(one claim.Set) error {
		all.Errors = append(all.Errors, one.Errors...)
		all.Documents = append(all.Documents, one.Documents...)
		all.Claims = append(all.Claims, one.Claims...)
		all.Notices = append(all.Notices, one.Notices...)
		all.Caveats = append(all.Caveats, one.Caveats...)
		return nil
	})
	return all, err
}

// eachOutcome hands over every document with what then read in it.
func eachOutcome(ctx context.Context, arguments []string, o Options, then reader, yield func(claim.Set) error) error {
	o = o.complete()
	inputs := expand(arguments, o)
	told := known{}
	return inOrder(ctx, o.Workers, o.counted(inputs, o.bounded(jobs(ctx, inputs, o, then))), func(out outcome) error { return yield(told.set(out)) })
}

// counted tells Progress of every job that is done.
func (o Options) counted(inputs []input, all iter.Seq[job]) iter.Seq[job] {
	if o.Progress == nil {
		return all
	}
	of := len(inputs)
	if slices.ContainsFunc(inputs, func(in input) bool { return in.failure == nil && in.many(o) }) {
		of = 0
	}
	var telling sync.Mutex
	read := 0
	return func(yield func(job) bool) {
		for j := range all {
			run := j.run
			j.run = func() []outcome {
				defer func() {
					telling.Lock()
					defer telling.Unlock()
					read++
					o.Progress(read, of)
				}()
				return run()
			}
			if !yield(j) {
				return
			}
		}
	}
}

// jobs makes a job of every record. A file that is one document is opened by
// the worker; one of many records is cut up here, record by record, so that no
// more of it is in memory than the workers hold.
func jobs(ctx context.Context, inputs []input, o Options, then reader) iter.Seq[job] {
	return func(yield func(job) bool) {
		for _, in := range inputs {
			if !in.jobs(ctx, o, then, yield) {
				return
			}
		}
	}
}

func (in input) jobs(ctx context.Context, o Options, then reader, yield func(job) bool) bool {
	if in.failure != nil {
		return yield(in.fail(*in.failure))
	}
	if in.url {
		return yield(job{name: in.path, run: func() []outcome { return in.fetched(ctx, o, then) }})
	}
	if !in.many(o) {
		return yield(job{in.path, o.Limits, func() []outcome {
			stream, done, err := in.open(o)
			if err != nil {
				return in.fail(failure(in.path, err)).run()
			}
			defer done()
			return stream.read(o, then)
		}})
	}
	goOn := true
	err := in.watched(o, func(f found) bool {
		goOn = yield(job{f.record.Path, o.Limits, func() []outcome { return []outcome{f.read(then)} }})
		return goOn
	})
	if err != nil && goOn {
		goOn = yield(in.fail(failure(in.path, err)))
	}
	return goOn
}

// bounded ends with a failure where there are more documents than one run reads.
func (o Options) bounded(all iter.Seq[job]) iter.Seq[job] {
	return func(yield func(job) bool) {
		read := 0
		for j := range all {
			if read++; read > o.Limits.Documents {
				yield(input{path: j.name}.fail(failure(j.name, problemf("compare fewer documents at a time",
					"it holds a document over the limit of %d for one run; that and all behind it were not read", o.Limits.Documents))))
				return
			}
			if !yield(j) {
				return
			}
		}
	}
}

// many reports whether the input may hold several documents.
func (in input) many(o Options) bool {
	if in.url {
		return false
	}
	f, known := formatOf(in.path)
	if from, given := FormatNamed(o.From); given {
		return !from.One() || known && f.Members != nil
	}
	return !known || !f.One()
}

func (in input) fail(f claim.Failure) job {
	return job{name: in.path, run: func() []outcome { return []outcome{{failures: []claim.Failure{f}}} }}
}

// read reads all that a stream holds.
func (in Stream) read(o Options, then reader) []outcome {
	var all []outcome
	err := in.records(o, func(f found) bool {
		all = append(all, f.read(then))
		return true
	})
	if err != nil {
		all = append(all, outcome{failures: []claim.Failure{failure(in.Path, err)}})
	}
	return all
}

// read makes a document of the record and reads what it says.
func (f found) read(then reader) outcome {
	if f.err != nil {
		return outcome{failures: []claim.Failure{f.failure()}}
	}
	return readOne(f.format, f.record, then)
}

// failure is why the stream has no record here.
func (f found) failure() claim.Failure {
	failed := failure(f.record.Path, f.err)
	failed.Offset = max(failed.Offset, f.record.Offset)
	return failed
}

func readOne(f Format, r Record, then reader) outcome {
	return then.outcome(f, r, func() outcome { return readAnew(f, r, then) })
}

func readAnew(f Format, r Record, then reader) outcome {
	d, err := f.Read(r)
	if err != nil {
		failed := failure(r.Path+r.Name, err)
		if failed.Line == 0 {
			failed.Line = r.Line
		}
		failed.Offset = r.Offset
		return outcome{failures: []claim.Failure{failed}}
	}
	complete(d, f, r)
	return outcome{document: d, reading: then.says(d), line: r.Line}
}

// known is where each id was met first. Of two documents with one id the first
// is kept: which of them a claim came from could not be told.
type known map[string]string

// set makes a set of an outcome.
func (k known) set(out outcome) claim.Set {
	one := claim.Set{Errors: out.failures}
	d := out.document
	if d == nil {
		return one
	}
	if first, taken := k[d.ID]; taken {
		one.Errors = append(one.Errors, SameID(d, first, out.line))
		return one
	}
	k[d.ID] = d.Path
	one.Documents, one.Claims, one.Notices = []*document.Document{d}, out.claims, out.notices
	one.Caveats = append(append(one.Caveats, d.Caveats...), out.caveats...)
	return one
}

// SameID is why a document is left out that has the id of one before it, of the
// file at the path first. The line is where its record starts, 0 where that is
// the whole file.
func SameID(d *document.Document, first string, line int) claim.Failure {
	return failure(d.Path, &problem{
		line:    line,
		message: fmt.Sprintf("its id %q is that of a document before it (%s)", d.ID, first),
		hint:    "give each document an id of its own",
	})
}
