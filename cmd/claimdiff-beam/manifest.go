package main

import (
	"bufio"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/claimdiff/claimdiff/reports"
)

const (
	manifestName = "manifest.json"
	// successName is the file that is written last: where it is missing, the run
	// was not finished, whatever else is there.
	successName = "_SUCCESS"
	// manifestSchema is the version of the manifest.
	manifestSchema = "claimdiff/shards/1"
)

// manifest tells of a finished run.
type manifest struct {
	Schema string `json:"schema"`
	// Inputs are the files that were read, in their order: the first number of a
	// document's place counts them from 0.
	Inputs []string `json:"inputs"`
	// Head is the comparison without its lists.
	Head reports.View `json:"head"`
	// Counts are the lines of each list.
	Counts map[string]int `json:"counts"`
	Shards []shard        `json:"shards"`
}

// manifestFn writes the manifest when all shards are written.
type manifestFn struct {
	Folder string
	// Manifest is the JSON of one without shards.
	Manifest []byte
}

// ProcessElement writes the manifest of the shards that were written.
func (fn *manifestFn) ProcessElement(ctx context.Context, _ int, shards func(*[]byte) bool) error {
	var m manifest
	if err := json.Unmarshal(fn.Manifest, &m); err != nil {
		return fmt.Errorf("read the manifest: %w", err)
	}
	m.Counts = map[string]int{}
	var data []byte
	for shards(&data) {
		var s shard
		if err := json.Unmarshal(data, &s); err != nil {
			return fmt.Errorf("read what was written: %w", err)
		}
		m.Shards = append(m.Shards, s)
		m.Counts[s.List] += s.Lines
	}
	slices.SortFunc(m.Shards, func(a, b shard) int { return cmp.Compare(a.Name, b.Name) })
	text, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return fmt.Errorf("write the manifest: %w", err)
	}
	return writeFile(ctx, joined(fn.Folder, manifestName), func(out *bufio.Writer) error {
		_, err := out.Write(append(text, '\n'))
		return err
	})
}

// loadManifest reads the manifest of a folder whose run is finished.
func loadManifest(ctx context.Context, folder string) (manifest, error) {
	var m manifest
	text, told, err := readManifest(ctx, folder)
	if err != nil {
		return m, err
	}
	if told != sumOf(text) {
		return m, fmt.Errorf("%s: its %s is of another run than its %s: run it again", folder, successName, manifestName)
	}
	if err := json.Unmarshal(text, &m); err != nil {
		return m, fmt.Errorf("%s: %w", joined(folder, manifestName), err)
	}
	return m, nil
}

// readManifest is the manifest's text, and what marks the run as finished.
func readManifest(ctx context.Context, folder string) (text []byte, told string, err error) {
	fs, err := filesystem.New(ctx, folder)
	if err != nil {
		return nil, "", err
	}
	defer closed(fs)
	mark, err := filesystem.Read(ctx, fs, joined(folder, successName))
	if err != nil {
		return nil, "", fmt.Errorf("%s holds no finished run, for it has no %s: %w", folder, successName, err)
	}
	text, err = filesystem.Read(ctx, fs, joined(folder, manifestName))
	if err != nil {
		return nil, "", fmt.Errorf("read the manifest: %w", err)
	}
	return text, string(mark), nil
}

// sumOf is what the mark of a finished run says of its manifest.
func sumOf(manifest []byte) string {
	sum := sha256.Sum256(manifest)
	return "sha256 " + hex.EncodeToString(sum[:]) + "\n"
}

// finish marks the run of a folder as finished.
func finish(ctx context.Context, folder string) error {
	fs, err := filesystem.New(ctx, folder)
	if err != nil {
		return err
	}
	defer closed(fs)
	text, err := filesystem.Read(ctx, fs, joined(folder, manifestName))
	if err != nil {
		return fmt.Errorf("the run ended without a manifest: %w", err)
	}
	return writeFile(ctx, joined(folder, successName), func(out *bufio.Writer) error {
		_, err := out.WriteString(sumOf(text))
		return err
	})
}
