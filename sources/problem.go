package sources

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/fetch"
	"github.com/claimdiff/claimdiff/sources/file"
)

// problem is why one input, or one record of one, cannot be read.
type problem struct {
	// line counts from 1; 0 where no line is to blame.
	line    int
	message string
	hint    string
}

func (p *problem) Error() string { return p.message }

// Hint tells the user what to do about it.
func (p *problem) Hint() string { return p.hint }

// errNoText is told of a file that holds marks, data or markup, but no text.
var errNoText = problemf("see that it is the article itself, saved with its text", "there is no text in it to read")

func problemf(hint, format string, args ...any) *problem {
	return &problem{message: fmt.Sprintf(format, args...), hint: hint}
}

// failure words an error about the named document for the result.
func failure(name string, err error) claim.Failure {
	f := claim.Failure{Document: name, Message: err.Error()}
	var p *problem
	var path *fs.PathError
	var fetching *fetch.Error
	switch {
	case errors.As(err, &fetching):
		f.Message, f.Hint = fetching.Message, fetching.Hint
	case errors.Is(err, file.ErrNotRegular):
		f.Message, f.Hint = file.ErrNotRegular.Error(), "save it as a file, or pass it through standard input with -"
	case errors.Is(err, file.ErrChanged):
		f.Message, f.Hint = file.ErrChanged.Error()+", so that it may be half of one version and half of another", "read it again when nothing writes to it"
	case errors.As(err, &p):
		f.Line, f.Message, f.Hint = p.line, p.message, p.hint
	case errors.Is(err, fs.ErrNotExist):
		f.Message, f.Hint = "there is no such file", "check the spelling and the folder that the command runs in"
	case errors.Is(err, fs.ErrPermission):
		f.Message, f.Hint = "permission to read it is denied", "make it readable for the user who runs claimdiff"
	case errors.As(err, &path):
		f.Message = "it cannot be read: " + path.Err.Error()
	}
	var at *located
	if errors.As(err, &at) {
		f.Offset = at.offset
	}
	return f
}

// located is an error with where the record to blame begins in its file, once
// that is unpacked.
type located struct {
	error
	offset int
}

// Unwrap is the error itself.
func (l *located) Unwrap() error { return l.error }

// asProblem is the problem that err wraps, else err in its own words with a hint.
func asProblem(err error, hint string) error {
	var told *problem
	if errors.As(err, &told) {
		return told
	}
	return problemf(hint, "%v", err)
}
