package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/universal/extworker"

	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/dataflow"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/flink"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/spark"
)

const runnerPrism = "prism"

// prepare says what Beam would have to guess: where work is done by another
// process, that is this very program.
func (s *settings) prepare() error {
	if *jobopts.WorkerBinary != "" || *jobopts.Endpoint == "" {
		return nil
	}
	own, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find this program for the workers; name it with --worker_binary: %w", err)
	}
	*jobopts.WorkerBinary = own
	return nil
}

// runPrism serves the Prism runner until it is interrupted.
func runPrism(ctx context.Context, s *settings, _ []string, out io.Writer) (int, error) {
	if s.port == 0 {
		return codeFailed, errors.New("name the port to serve Prism on, as in: claimdiff-beam prism --port 8073")
	}
	if _, err := prism.CreateJobServer(ctx, prism.Options{Port: s.port}); err != nil {
		return codeFailed, fmt.Errorf("serve Prism: %w", err)
	}
	fmt.Fprintf(out, "Prism serves jobs on localhost:%d\n", s.port)
	<-ctx.Done()
	return codeFine, nil
}

// runWorker serves workers until it is interrupted.
func runWorker(ctx context.Context, s *settings, _ []string, out io.Writer) (int, error) {
	pool, err := extworker.StartLoopback(ctx, s.port)
	if err != nil {
		return codeFailed, fmt.Errorf("serve workers: %w", err)
	}
	fmt.Fprintf(out, "workers on %s\n", pool.EnvironmentConfig(ctx))
	<-ctx.Done()
	return codeFine, pool.Stop(context.WithoutCancel(ctx))
}
