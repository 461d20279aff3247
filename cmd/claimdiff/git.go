package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// repository is a git repository, asked through git's own command. Nothing in it is
// written, and nothing that it configures is run.
type repository struct {
	directory   string
	environment []string
	// prefix is the directory as seen from the top of the repository, "" at the top,
	// else with a slash at its end.
	prefix string
}

// openRepository finds the repository that a directory lies in.
func openRepository(ctx context.Context, p process) (repository, error) {
	r := repository{directory: p.directory, environment: p.environment}
	if _, err := exec.LookPath("git"); err != nil {
		return r, failf("install git, or leave the revision out", "git is not installed, and a revision needs it")
	}
	prefix, err := r.git(ctx, "rev-parse", "--show-prefix")
	if err != nil {
		return r, failf("run it in a checkout, with its history", "this folder lies in no git repository")
	}
	r.prefix = strings.TrimSpace(string(prefix))
	return r, nil
}

// git runs a command of git that only reads.
func (r repository) git(ctx context.Context, arguments ...string) ([]byte, error) {
	command := exec.CommandContext(ctx, "git", append([]string{"-c", "core.fsmonitor=false", "--no-optional-locks"}, arguments...)...)
	command.Dir, command.Env = r.directory, append(r.environment, "LC_ALL=C")
	var said bytes.Buffer
	command.Stderr = &said
	out, err := command.Output()
	if err != nil {
		first, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(said.String()), "fatal: "), "\n")
		return nil, errors.Join(err, errors.New(first))
	}
	return out, nil
}

// commit is the full name of the commit that a revision names.
func (r repository) commit(ctx context.Context, revision string) (string, error) {
	out, err := r.git(ctx, "rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil || revision == "" {
		return "", failf("fetch it first: a shallow clone holds the newest commit alone (git fetch --unshallow, or fetch-depth: 0 in a workflow)",
			"there is no revision %q in this repository", revision)
	}
	return strings.TrimSpace(string(out)), nil
}

// changed are the files that differ from where the history of the commit and the
// present one part, as seen from the directory: those that were edited, added, not
// yet tracked or removed.
func (r repository) changed(ctx context.Context, commit string) ([]string, error) {
	if base, err := r.git(ctx, "merge-base", commit, "HEAD"); err == nil {
		commit = strings.TrimSpace(string(base))
	}
	tracked, err := r.git(ctx, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", commit, "--")
	if err != nil {
		return nil, failf("", "git cannot compare with %s: %w", commit, err)
	}
	untracked, err := r.git(ctx, "ls-files", "-z", "--others", "--exclude-standard", "--full-name", "--", ":/")
	if err != nil {
		return nil, failf("", "git cannot list the files: %w", err)
	}
	var names []string
	for name := range strings.SplitSeq(string(tracked)+string(untracked), "\x00") {
		if name != "" {
			names = append(names, r.fromHere(name))
		}
	}
	return names, nil
}

// fromHere is a path from the top of the repository as seen from the directory.
func (r repository) fromHere(name string) string {
	if inside, ok := strings.CutPrefix(name, r.prefix); ok {
		return inside
	}
	return strings.Repeat("../", strings.Count(r.prefix, "/")) + name
}

// files are the paths of a commit's files, as seen from the top of the repository.
func (r repository) files(ctx context.Context, commit string) ([]string, error) {
	out, err := r.git(ctx, "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)
	if err != nil {
		return nil, failf("", "git cannot list the files of %s: %w", commit, err)
	}
	return slices.DeleteFunc(strings.Split(string(out), "\x00"), func(name string) bool { return name == "" }), nil
}

// write writes a file of a commit, named from the top of the repository, to a path.
func (r repository) write(ctx context.Context, commit, name, to string) error {
	out, err := r.git(ctx, "cat-file", "blob", commit+":"+name)
	if err != nil {
		return failf("", "git cannot read %s at %s: %w", name, commit, err)
	}
	if err := os.WriteFile(to, out, 0o600); err != nil {
		return fmt.Errorf("write %s as it was at %s: %w", name, commit, err)
	}
	return nil
}
