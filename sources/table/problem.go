package table

import (
	"errors"
	"fmt"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// problem is why a table, or one record or cell of it, cannot be read.
type problem struct {
	// line counts from 1; 0 where no line is to blame.
	line    int
	message string
	hint    string
	// last is set where nothing after it can be read.
	last bool
}

func (p *problem) Error() string { return p.message }

func problemf(hint, format string, args ...any) *problem {
	return &problem{message: fmt.Sprintf(format, args...), hint: hint}
}

// ends reports whether nothing can be read after an error.
func ends(err error) bool {
	if err == nil {
		return false
	}
	var p *problem
	return !errors.As(err, &p) || p.last
}

// at says which line a problem is on, where it does not yet.
func (p *problem) at(line int) *problem {
	out := *p
	if out.line == 0 {
		out.line = line
	}
	return &out
}

// alike is how many failures of one sort are told one by one.
const alike = 10

// failures gathers what could not be read. Of one sort the first few are told
// one by one and the others as a number.
type failures struct {
	path string
	told []claim.Failure
	// more is where told holds the first that is over the number, by sort.
	more map[string]int
	seen map[string]int
}

// add tells a problem; those of one sort are told together once they are many.
func (f *failures) add(sort string, p *problem) {
	if f.seen == nil {
		f.seen, f.more = map[string]int{}, map[string]int{}
	}
	f.seen[sort]++
	if f.seen[sort] > alike+1 {
		return
	}
	if f.seen[sort] > alike {
		f.more[sort] = len(f.told)
	}
	f.told = append(f.told, claim.Failure{Document: f.path, Line: p.line, Message: p.message, Hint: p.hint})
}

// all returns every failure, in the order in which they were found.
func (f *failures) all() []claim.Failure {
	for sort, at := range f.more {
		if n := f.seen[sort] - alike - 1; n > 0 {
			f.told[at].Message += fmt.Sprintf(" (and %d more of this sort after it)", n)
		}
	}
	f.more = nil
	return f.told
}

// failureOf words an error about a whole file.
func failureOf(path string, err error) claim.Failure {
	var p *problem
	if errors.As(err, &p) {
		return claim.Failure{Document: path, Line: p.line, Message: p.message, Hint: p.hint}
	}
	return claim.Failure{Document: path, Message: fmt.Sprintf("it cannot be read: %v", err)}
}
