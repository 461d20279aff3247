package main

import (
	"context"
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// sweep removes what an earlier run left in the folder, its mark first. It removes
// nothing where a file is not of a run, or is one of the inputs.
func sweep(ctx context.Context, folder string, inputs []string) error {
	fs, err := filesystem.New(ctx, folder)
	if err != nil {
		return err
	}
	defer closed(fs)
	old, err := leftIn(ctx, fs, folder)
	if err != nil || len(old) == 0 {
		return err
	}
	remover, able := fs.(filesystem.Remover)
	if !able {
		return fmt.Errorf("%s holds an earlier run, and its file system removes nothing: name another folder", folder)
	}
	for _, input := range inputs {
		if slices.ContainsFunc(old, func(file string) bool { return path.Clean(file) == path.Clean(input) }) {
			return fmt.Errorf("%s is read, and would be removed as the result of an earlier run: name another folder", input)
		}
	}
	for _, file := range old {
		if err := remover.Remove(ctx, file); err != nil {
			return fmt.Errorf("remove %s of an earlier run: %w", file, err)
		}
	}
	return nil
}

// leftIn are the files in a folder that a run left there, its mark first. The error
// tells of a file that bears such a name and is none.
func leftIn(ctx context.Context, fs filesystem.Interface, folder string) ([]string, error) {
	var old []string
	shards := "*-?????-of-?????.jsonl"
	for _, pattern := range []string{successName, manifestName, shards, successName + ".*.part", manifestName + ".*.part", shards + ".*.part"} {
		found, err := fs.List(ctx, joined(folder, pattern))
		if err != nil {
			return nil, fmt.Errorf("look for an earlier run in %s: %w", folder, err)
		}
		if pattern == manifestName && len(found) > 0 {
			err = isManifest(ctx, fs, found[0])
		}
		if err != nil {
			return nil, err
		}
		old = append(old, found...)
	}
	return old, nil
}

// isManifest returns an error for a file that no run wrote.
func isManifest(ctx context.Context, fs filesystem.Interface, file string) error {
	var m struct{ Schema string }
	text, err := filesystem.Read(ctx, fs, file)
	if err == nil && (json.Unmarshal(text, &m) != nil || !strings.HasPrefix(m.Schema, "claimdiff/shards/")) {
		err = fmt.Errorf("%s is not of an earlier run and would be replaced: name another folder", file)
	}
	return err
}
