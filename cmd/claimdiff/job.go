package main

import (
	"context"
	"errors"
	"io"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/rs/zerolog"
	"github.com/spf13/cobra"
)

// job is one run of a command that reads documents: what was set, and where
// its reports of type V go.
type job[V any] struct {
	process
	forms
	settings settings.Values
	log      zerolog.Logger
	// stdout is the format of standard output.
	stdout writer[V]
	files  []destination[V]
	// cache is where what is read is kept.
	cache sources.Cache
}

// newJob reads the settings of a command and refuses what cannot work before
// any document is read.
func newJob[V any](p process, c *cobra.Command, arguments []string, f forms, writers []writer[V]) (job[V], error) {
	values, err := load(p, c.Flags(), f)
	if err != nil {
		return job[V]{}, err
	}
	files, err := destinations(writers, values.List(f.section+"output"))
	if err == nil {
		err = spare(files, arguments)
	}
	if err != nil {
		return job[V]{}, err
	}
	kept, err := openCache(values)
	log := newLog(p.err, values.Text("verbosity"))
	return job[V]{p, f, values, log, named(writers, values.Text(f.section+"format")), files, kept}, err
}

// formatIsSet reports whether the user asked for a format on standard output.
func (j job[V]) formatIsSet() bool { return j.settings.IsSet(j.section + "format") }

// sourceOptions say how the documents are read, and who shows how far that is.
func (j job[V]) sourceOptions() (sources.Options, *meter) {
	m := newMeter(j.process, j.settings.Text("verbosity"))
	options := sourceOptions(j.process, j.settings)
	options.Progress, options.Cache = m.show, j.cache
	return options, m
}

// read reads the documents and their figures, and tells at once what could not
// be read.
func (j job[V]) read(ctx context.Context, arguments []string) (claim.Set, error) {
	set, err := j.load(ctx, arguments)
	j.tellOf(set, err)
	return set, err
}

// load is read that tells nothing.
func (j job[V]) load(ctx context.Context, arguments []string) (claim.Set, error) {
	options, meter := j.sourceOptions()
	set, err := sources.Load(ctx, arguments, options, sources.English())
	meter.stop()
	j.settleCache()
	return set, err
}

// readOnly is read without the figures.
func (j job[V]) readOnly(ctx context.Context, arguments []string) (claim.Set, error) {
	options, meter := j.sourceOptions()
	documents, failures, err := sources.Read(ctx, arguments, options)
	meter.stop()
	set := claim.Set{Documents: documents, Errors: failures}
	for _, d := range documents {
		set.Caveats = append(set.Caveats, d.Caveats...)
	}
	j.tellOf(set, err)
	return set, err
}

// tellOf says what could not be read.
func (j job[V]) tellOf(set claim.Set, err error) {
	if err != nil {
		return
	}
	j.tellErrors(set.Errors)
	j.log.Info().Int("documents", len(set.Documents)).Int("claims", len(set.Claims)).Int("unreadable", len(set.Errors)).Msg("read")
}

// tellErrors tells the failures.
func (j job[V]) tellErrors(failures []claim.Failure) {
	weight := "error"
	if j.settings.Truth("keep_going") {
		weight = "skipped"
	}
	for i, f := range failures {
		if i+1 < len(failures) && failures[i+1].Hint == f.Hint {
			f.Hint = "" // told once, behind the last that it is for
		}
		complainOf(j.err, f, weight)
	}
}

// tellCaveats tells the doubts about the documents, unless the user wants to hear
// of errors alone.
func (j job[V]) tellCaveats(set claim.Set) {
	if j.settings.Text("verbosity") != "quiet" {
		tellCaveats(j.err, set.Caveats)
	}
}

// write writes every report, the files first, then standard output.
func (j job[V]) write(view V, shown show[V]) error {
	_, err := j.writeFiles(view)
	return errors.Join(err, j.print(view, shown))
}

// writeFiles writes the files and returns the paths of those that were. It goes
// on after one that cannot be written, so that one full disk does not lose the
// others.
func (j job[V]) writeFiles(view V) (written []string, err error) {
	var failures []error
	for _, d := range j.files {
		err := d.save(view)
		j.log.Info().Str("path", d.path).Str("format", d.writer.name).AnErr("error", err).Msg("write")
		if err != nil {
			failures = append(failures, err)
			continue
		}
		written = append(written, d.opened())
	}
	return written, errors.Join(failures...)
}

// standardOutput is what writes standard output: nil where files are written and
// no format was asked for.
func (j job[V]) standardOutput() show[V] {
	if !j.formatIsSet() && len(j.files) > 0 {
		return nil
	}
	return j.stdout.write
}

// print writes standard output; where shown is nil, nothing.
func (j job[V]) print(view V, shown show[V]) error {
	if shown == nil {
		return nil
	}
	return writing("standard output", buffered(j.out, func(w io.Writer) error {
		return shown(w, view, terminalOf(j.process, j.settings.Text("color")))
	}))
}

// code is the exit code, given how many inputs could not be read and whether
// something was found that the user wants to fail on.
func (j job[V]) code(unreadable int, found bool) int {
	switch {
	case unreadable > 0 && !j.settings.Truth("keep_going"):
		return codeFailed
	case found:
		return codeFound
	}
	return codeFine
}
