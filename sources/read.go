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
// folders) or "-" for standard input. Documents and failures stand in the order
// of the inputs, whatever the number of workers.
//
// Whatever cannot be read is a Failure and keeps nothing else from being read.
// The error is not nil only when ctx was cancelled.
func Read(ctx context.Context, arguments []string, o Options) ([]*document.Document, []claim.Failure, error) {
	outcomes, err := readAndThen(ctx, arguments, o, func(*document.Document) reading { return reading{} })
	if err != nil {
		return nil, nil, err
	}
	set := gather(outcomes)
	return set.Documents, set.Errors, nil
}

// Load is Read and, for each document, Extract in the given language. The
// documents' own caveats are in the set's, too.
func Load(ctx context.Context, arguments []string, o Options, language rules.Language) (claim.Set, error) {
	outcomes, err := readAndThen(ctx, arguments, o, func(d *document.Document) reading {
		return extract(prose.Read(d), language)
	})
	if err != nil {
		return claim.Set{}, err
	}
	set := gather(outcomes)
	set.Caveats = append(set.Caveats, fromTheFuture(set.Documents, o.Now)...)
	return set, nil
}

// reader reads what a document says.
type reader func(*document.Document) reading

// readAndThen reads every document and applies then to it, both in the workers.
func readAndThen(ctx context.Context, arguments []string, o Options, then reader) ([]outcome, error) {
	o = o.complete()
	inputs := expand(arguments, o)
	return inOrder(ctx, o.Workers, o.counted(inputs, o.bounded(jobs(inputs, o, then))))
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
			j.run = func() outcome {
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
func jobs(inputs []input, o Options, then reader) iter.Seq[job] {
	return func(yield func(job) bool) {
		for _, in := range inputs {
			if !in.jobs(o, then, yield) {
				return
			}
		}
	}
}

func (in input) jobs(o Options, then reader, yield func(job) bool) bool {
	if in.failure != nil {
		return yield(in.fail(*in.failure))
	}
	if !in.many(o) {
		return yield(job{in.path, o.Limits, func() (out outcome) {
			err := in.records(o, func(f Format, r Record) bool {
				out = readOne(f, r, then)
				return true
			})
			if err != nil {
				out.failures = append(out.failures, failure(in.path, err))
			}
			return out
		}})
	}
	goOn := true
	err := in.stream(o, func(f Format, r Record) bool {
		goOn = yield(job{in.path, o.Limits, func() outcome { return readOne(f, r, then) }})
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
	if f, ok := FormatNamed(o.From); ok {
		return f.Split != nil
	}
	f, ok := formatOf(in.path)
	return !ok || f.Split != nil
}

func (in input) fail(f claim.Failure) job {
	return job{name: in.path, run: func() outcome { return outcome{failures: []claim.Failure{f}} }}
}

func readOne(f Format, r Record, then reader) outcome {
	d, err := f.Read(r)
	if err != nil {
		failed := failure(r.Path, err)
		if failed.Line == 0 {
			failed.Line = r.Line
		}
		return outcome{failures: []claim.Failure{failed}}
	}
	complete(d, f, r)
	return outcome{document: d, reading: then(d), line: r.Line}
}

// gather puts the outcomes into one set. Of two documents with one id the
// first is kept: which of them a claim came from could not be told.
func gather(outcomes []outcome) claim.Set {
	var set claim.Set
	paths := map[string]string{}
	for _, out := range outcomes {
		set.Errors = append(set.Errors, out.failures...)
		d := out.document
		if d == nil {
			continue
		}
		if first, taken := paths[d.ID]; taken {
			set.Errors = append(set.Errors, failure(d.Path, sameID(d.ID, first, out.line)))
			continue
		}
		paths[d.ID] = d.Path
		set.Documents = append(set.Documents, d)
		set.Claims = append(set.Claims, out.claims...)
		set.Notices = append(set.Notices, out.notices...)
		set.Caveats = append(append(set.Caveats, d.Caveats...), out.caveats...)
	}
	return set
}

func sameID(id, first string, line int) *problem {
	return &problem{
		line:    line,
		message: fmt.Sprintf("its id %q is that of a document before it (%s)", id, first),
		hint:    "give each document an id of its own",
	}
}
