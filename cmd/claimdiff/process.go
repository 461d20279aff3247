package main

import (
	"context"
	"io"
	"net/netip"
	"os"
	"os/signal"
	"strings"
	"time"
)

// process is all that the command knows of the world around it.
type process struct {
	// arguments are those of the command line, without the program's name.
	arguments []string
	in        io.Reader
	out       io.Writer
	err       io.Writer
	// environment holds NAME=value entries; the first of a name counts.
	environment []string
	// directory is where relative paths start and the search for the
	// configuration begins.
	directory string
	// now is when the process started; the zero time where nobody said so.
	now time.Time
	// clock says when a page was fetched.
	clock func() time.Time
	// trust lets addresses be fetched from that are not of the public internet;
	// nil lets none. Nothing but a test sets it.
	trust func(netip.AddrPort) bool
}

func thisProcess() process {
	directory, _ := os.Getwd() // without one, no configuration file is found
	return process{
		arguments:   os.Args[1:],
		in:          os.Stdin,
		out:         os.Stdout,
		err:         os.Stderr,
		environment: os.Environ(),
		directory:   directory,
		now:         time.Now(),
		clock:       time.Now,
	}
}

// variable returns the value of an environment variable, "" where it is unset.
func (p process) variable(name string) string {
	for _, entry := range p.environment {
		if value, ok := strings.CutPrefix(entry, name+"="); ok {
			return value
		}
	}
	return ""
}

// run runs the command and returns its exit code. The first interrupt cancels
// what runs; a second one ends the process as usual.
func run(p process) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	context.AfterFunc(ctx, stop)
	p.in = interruptible{ctx, p.in}
	outcome := &outcome{}
	root := newRoot(p, outcome)
	root.SetArgs(p.arguments)
	if err := root.ExecuteContext(ctx); err != nil {
		complain(p.err, err)
		return codeFailed
	}
	return outcome.code
}
