package sources

import (
	"context"
	"path/filepath"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// lookUpQuotes looks every row's quote up in the source that the row archived, and
// says which sources cannot be read. Each source is read once.
func lookUpQuotes(ctx context.Context, t *claim.Table, o Options) ([]claim.Failure, error) {
	archives := archivesOf(t)
	failures := make([][]claim.Failure, len(archives))
	err := each(ctx, o.Workers, len(archives), func(i int) {
		failures[i] = archives[i].lookUp(ctx, t, o)
	})
	var all []claim.Failure
	for _, f := range failures {
		all = append(all, f...)
	}
	return all, err
}

// archive is one archived source and the rows that quote it.
type archive struct {
	// name is what the rows call it.
	name string
	rows []int
}

// archivesOf lists the archived sources of rows with quotes, in the order in
// which the rows name them.
func archivesOf(t *claim.Table) []*archive {
	byName := map[string]*archive{}
	var out []*archive
	for i := range t.Rows {
		r := &t.Rows[i]
		if r.Quote == "" || r.Archive == "" {
			continue
		}
		a := byName[r.Archive]
		if a == nil {
			a = &archive{name: r.Archive}
			byName[r.Archive] = a
			out = append(out, a)
		}
		a.rows = append(a.rows, i)
	}
	return out
}

func (a *archive) lookUp(ctx context.Context, t *claim.Table, o Options) []claim.Failure {
	text, failed := a.read(ctx, t, o)
	outcomes := map[string]claim.Evidence{}
	for _, i := range a.rows {
		r := &t.Rows[i]
		if failed != nil {
			r.Evidence = claim.EvidenceUnread
			continue
		}
		outcome, known := outcomes[r.Quote]
		if !known {
			outcome = claim.EvidenceLost
			if strings.Contains(text, oneSpaced(r.Quote)) {
				outcome = claim.EvidenceFound
			}
			outcomes[r.Quote] = outcome
		}
		r.Evidence = outcome
	}
	return failed
}

// read returns the readable text of the source with every run of white space as
// one space, or why it cannot be read.
func (a *archive) read(ctx context.Context, t *claim.Table, o Options) (string, []claim.Failure) {
	line := t.Rows[a.rows[0]].Line
	fail := func(f claim.Failure) []claim.Failure {
		return []claim.Failure{{Document: t.Path, Line: line, Message: "the archived source " + a.name + " cannot be read: " + f.Message, Hint: f.Hint}}
	}
	if filepath.IsAbs(a.name) || strings.Contains(a.name, "://") {
		return "", fail(failure(a.name, problemf("save the source, and give its path from the folder of the table", "it is no path from the folder of the table")))
	}
	path := filepath.Join(filepath.Dir(t.Path), filepath.FromSlash(a.name))
	documents, failures := readFile(ctx, path, o)
	if len(failures) > 0 {
		return "", fail(failures[0])
	}
	var text strings.Builder
	for _, d := range documents {
		text.WriteString(oneSpaced(d.Text))
		text.WriteByte('\n') // no quote runs from one document into the next
	}
	return text.String(), nil
}

// readFile loads the documents of one file.
func readFile(ctx context.Context, path string, o Options) ([]*document.Document, []claim.Failure) {
	o.From, o.Workers = "", 1
	inputs := []input{{path: filepath.ToSlash(path)}}
	var documents []*document.Document
	var failures []claim.Failure
	err := inOrder(ctx, 1, jobs(ctx, inputs, o, keptText(o)), func(out outcome) error {
		failures = append(failures, out.failures...)
		if out.document != nil {
			documents = append(documents, out.document)
		}
		return nil
	})
	if err != nil {
		failures = append(failures, failure(path, err))
	}
	return documents, failures
}

// keptText reads no figures, but finds the text that an earlier run read.
func keptText(o Options) reader {
	then := textAlone
	if o.Cache.Store != nil {
		then.recall = &recall{o.Cache.Store, "text\x00" + o.Cache.Program}
	}
	return then
}

// oneSpaced is the text with every run of white space as one space.
func oneSpaced(s string) string { return strings.Join(strings.Fields(s), " ") }
