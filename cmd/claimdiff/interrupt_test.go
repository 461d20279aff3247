package main

import (
	"bytes"
	"os"
	"strings"
	"syscall"
	"testing"
)

// waiting is a standard input on which nothing ever arrives.
type waiting struct{ reading, forever chan struct{} }

func (w waiting) Read([]byte) (int, error) {
	close(w.reading)
	<-w.forever
	return 0, nil
}

func TestAnInterruptEndsAWaitAndWritesNothing(t *testing.T) {
	in := waiting{make(chan struct{}), make(chan struct{})}
	var out, complaints bytes.Buffer
	code := make(chan int)
	go func() {
		code <- run(process{arguments: []string{"compare", "-"}, in: in, out: &out, err: &complaints, directory: t.TempDir()})
	}()
	<-in.reading
	if err := syscall.Kill(os.Getpid(), syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	if got := <-code; got != codeFailed || out.Len() > 0 {
		t.Errorf("exit code %d, output %q", got, out.String())
	}
	if !strings.Contains(complaints.String(), "interrupted; nothing was written") {
		t.Errorf("complaint %q", complaints.String())
	}
}
