package main

import (
	"io"

	"github.com/rs/zerolog"
)

// levels says from which level on each verbosity logs.
var levels = map[string]zerolog.Level{
	"quiet":   zerolog.ErrorLevel,
	"normal":  zerolog.WarnLevel,
	"verbose": zerolog.InfoLevel,
	"debug":   zerolog.DebugLevel,
}

// newLog writes what the program does to standard error, key=value, without
// the time, so that two runs say the same.
func newLog(out io.Writer, verbosity string) zerolog.Logger {
	console := zerolog.ConsoleWriter{Out: out, NoColor: true, PartsExclude: []string{zerolog.TimestampFieldName}}
	return zerolog.New(console).Level(levels[verbosity])
}
