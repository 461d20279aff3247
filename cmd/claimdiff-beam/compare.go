package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/release"
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
)

// runCompare reads and compares the files, and tells what was written.
func runCompare(ctx context.Context, s *settings, files []string, out io.Writer) (int, error) {
	if err := s.check(files); err != nil {
		return codeFailed, err
	}
	inputs, err := expanded(ctx, files)
	if err != nil {
		return codeFailed, err
	}
	judging, err := s.judging(ctx)
	if err != nil {
		return codeFailed, err
	}
	if err := sweep(ctx, s.output, inputs); err != nil {
		return codeFailed, err
	}
	if err := s.execute(ctx, inputs, judging); err != nil {
		if ctx.Err() != nil {
			err = errors.New("interrupted")
		}
		return codeFailed, fmt.Errorf("%w\n  nothing in %s is whole: it has no %s", err, s.output, successName)
	}
	if err := finish(ctx, s.output); err != nil {
		return codeFailed, err
	}
	return s.tell(ctx, out)
}

// expanded are the files that the patterns stand for: of each pattern in the order
// of their names, none twice.
func expanded(ctx context.Context, patterns []string) ([]string, error) {
	var inputs []string
	seen := map[string]bool{}
	for _, pattern := range patterns {
		fs, err := filesystem.New(ctx, pattern)
		if err != nil {
			return nil, err
		}
		found, err := fs.List(ctx, pattern)
		_ = fs.Close()
		if err != nil {
			return nil, fmt.Errorf("look for %s: %w", pattern, err)
		}
		if len(found) == 0 {
			return nil, fmt.Errorf("there is no file %s: check the spelling and the folder that the command runs in", pattern)
		}
		slices.Sort(found)
		for _, path := range found {
			if info, err := os.Stat(path); err == nil && info.IsDir() {
				return nil, fmt.Errorf("%s is a folder: name the files in it, as in '%s'", path, joined(path, "*"))
			}
			if !seen[path] {
				inputs = append(inputs, path)
			}
			seen[path] = true
		}
	}
	return inputs, nil
}

// execute runs the pipeline.
func (s *settings) execute(ctx context.Context, inputs []string, j judging) error {
	head := j.view(compare.Result{Policy: j.policy()}, release.Tool())
	text, err := json.Marshal(manifest{Schema: manifestSchema, Inputs: inputs, Head: head})
	if err != nil {
		return fmt.Errorf("write the manifest: %w", err)
	}
	pipeline, scope := beam.NewPipelineWithRoot()
	plan{s.reading, j, s.group == groupAuto, inputs, s.output, s.shards, text}.build(scope)
	if err := s.prepare(); err != nil {
		return err
	}
	if _, err := beam.Run(ctx, s.runner, pipeline); err != nil {
		return fmt.Errorf("the runner %s failed: %w", s.runner, err)
	}
	return nil
}

// tell tells what a finished run wrote, and the exit code.
func (s *settings) tell(ctx context.Context, out io.Writer) (int, error) {
	m, err := loadManifest(ctx, s.output)
	if err != nil {
		return codeFailed, err
	}
	fmt.Fprintf(out, "%s, %s, %s, %s, %s in %s\n", counted(m.Counts[listDocuments], "document"), counted(m.Counts[listClaims], "claim"),
		counted(m.Counts[listQuestions], "question"), counted(m.Counts[listFindings], "finding"), counted(m.Counts[listErrors], "dead letter"), s.output)
	if m.Counts[listErrors] > 0 && !s.keep {
		return codeFailed, nil
	}
	found, err := s.found(ctx, m)
	switch {
	case err != nil:
		return codeFailed, err
	case found:
		return codeFound, nil
	}
	return codeFine, nil
}

// counted is so many of a thing.
func counted(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}

// found reports whether a finding is at least as grave as the lightest one that the
// user wants to fail on. The gravest stands first.
func (s *settings) found(ctx context.Context, m manifest) (bool, error) {
	all := compare.Severities()
	least := slices.Index(all, compare.Severity(s.fail))
	if least < 0 {
		return false, nil
	}
	for entry, err := range m.entries(ctx, s.output, listFindings) {
		var gravest reports.FindingView
		if err == nil {
			err = json.Unmarshal(entry, &gravest)
		}
		if err != nil {
			return false, fmt.Errorf("read the gravest finding: %w", err)
		}
		return slices.Index(all, gravest.Severity) >= least, nil
	}
	return false, nil
}
