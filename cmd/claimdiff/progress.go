package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/jedib0t/go-pretty/v6/progress"
	"github.com/jedib0t/go-pretty/v6/text"
	"golang.org/x/term"
)

// progressDelay is how long a run goes on before it tells of its progress: most
// are over by then.
const progressDelay = time.Second

// meter shows on a terminal how much is read. The zero meter shows nothing.
type meter struct {
	screen  io.Writer
	writer  progress.Writer
	tracker *progress.Tracker
	begin   *time.Timer
}

// newMeter is the meter of a run: on standard error, where that is a terminal and
// the user wants to be told.
func newMeter(p process, verbosity string) *meter {
	f, ok := p.err.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) || verbosity == "quiet" || p.variable("TERM") == "dumb" {
		return &meter{}
	}
	m := &meter{screen: f, writer: progress.NewWriter(), tracker: &progress.Tracker{Message: "Reading documents"}}
	m.writer.SetOutputWriter(f)
	m.writer.SetTrackerLength(30)
	m.writer.Style().Visibility.Speed = false
	m.writer.AppendTracker(m.tracker)
	m.begin = time.AfterFunc(progressDelay, m.writer.Render)
	return m
}

// show tells how many inputs of how many are read; 0 stands for a number that is
// not known yet.
func (m *meter) show(read, of int) {
	if m.writer != nil {
		m.tracker.UpdateTotal(int64(of))
		m.tracker.SetValue(int64(read))
	}
}

// stop takes the meter off the screen.
func (m *meter) stop() {
	if m.writer == nil || m.begin.Stop() {
		return
	}
	m.tracker.MarkAsDone()
	m.writer.Stop()
	for m.writer.IsRenderInProgress() {
		time.Sleep(time.Millisecond)
	}
	_, _ = fmt.Fprint(m.screen, text.CursorUp.Sprint(), text.EraseLine.Sprint()) // the line that says "done"
}
