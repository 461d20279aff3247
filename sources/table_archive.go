package sources

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/file"
	"github.com/claimdiff/claimdiff/sources/wire"
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
	quotes := a.quotes(t)
	holds, failed := a.holds(ctx, t, quotes, o)
	for _, i := range a.rows {
		r := &t.Rows[i]
		at, _ := slices.BinarySearch(quotes, r.Quote)
		switch {
		case failed != nil:
			r.Evidence = claim.EvidenceUnread
		case holds[at]:
			r.Evidence = claim.EvidenceFound
		default:
			r.Evidence = claim.EvidenceLost
		}
	}
	return failed
}

// quotes are those of the rows, sorted and without repeats.
func (a *archive) quotes(t *claim.Table) []string {
	out := make([]string, len(a.rows))
	for i, row := range a.rows {
		out[i] = t.Rows[row].Quote
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// holdsLayout is how it is kept which quotes a source holds.
var holdsLayout = wire.LayoutOf[[]bool]()

// holds says which of the quotes the source holds, or why it cannot be read. What an
// earlier run found in the same bytes is not looked up again.
func (a *archive) holds(ctx context.Context, t *claim.Table, quotes []string, o Options) ([]bool, []claim.Failure) {
	in, err := a.open(t, o)
	if err != nil {
		return nil, a.failed(t, failure(in.path, err))
	}
	var k *recall
	if in.content != nil {
		k = o.recallAs("evidence")
	}
	limits := fmt.Sprintf("%+v", o.Limits)
	key := k.keyOf("evidence", append([]string{in.path, limits, string(in.content)}, quotes...)...)
	if holds, ok := remembered(k, holdsLayout, key); ok && len(holds) == len(quotes) {
		return holds, nil
	}
	text, failures := textOf(ctx, in, o)
	if len(failures) > 0 {
		return nil, a.failed(t, failures[0])
	}
	holds := make([]bool, len(quotes))
	for i, quote := range quotes {
		holds[i] = strings.Contains(text, oneSpaced(quote))
	}
	keep(k, holdsLayout, key, &holds)
	return holds, nil
}

// open finds the source and, with a cache, reads its bytes.
func (a *archive) open(t *claim.Table, o Options) (input, error) {
	in := input{path: a.name}
	if filepath.IsAbs(a.name) || strings.Contains(a.name, "://") {
		return in, problemf("save the source, and give its path from the folder of the table", "it is no path from the folder of the table")
	}
	in.path = filepath.ToSlash(filepath.Join(filepath.Dir(t.Path), filepath.FromSlash(a.name)))
	if _, err := os.Stat(in.path); errors.Is(err, fs.ErrNotExist) {
		return in, problemf("check the spelling; the path starts at the folder of the table", "there is no such file")
	}
	if o.Cache.Store == nil {
		return in, nil
	}
	content, err := file.Read(in.path, o.Limits.Document)
	if err == nil {
		in.content = content
	} else if !errors.Is(err, file.ErrTooLarge) { // as an archive of many documents may be
		return in, err
	}
	return in, nil
}

// failed says that the source cannot be read, at the first row that names it.
func (a *archive) failed(t *claim.Table, f claim.Failure) []claim.Failure {
	line := t.Rows[a.rows[0]].Line
	return []claim.Failure{{Document: t.Path, Line: line, Message: "the archived source " + a.name + " cannot be read: " + f.Message, Hint: f.Hint}}
}

// textOf is the readable text of all documents of an input, with every run of
// white space as one space.
func textOf(ctx context.Context, in input, o Options) (string, []claim.Failure) {
	o.From, o.Workers = "", 1
	var text strings.Builder
	var failures []claim.Failure
	err := inOrder(ctx, 1, jobs(ctx, []input{in}, o, keptText(o)), func(out outcome) error {
		failures = append(failures, out.failures...)
		if out.document != nil {
			text.WriteString(oneSpaced(out.document.Text))
			text.WriteByte('\n') // no quote runs from one document into the next
		}
		return nil
	})
	if err != nil {
		failures = append(failures, failure(in.path, err))
	}
	return text.String(), failures
}

// keptText reads no figures, but finds the text that an earlier run read.
func keptText(o Options) reader {
	then := textAlone
	then.recall = o.recallAs("text")
	return then
}

// oneSpaced is the text with every run of white space as one space.
func oneSpaced(s string) string { return strings.Join(strings.Fields(s), " ") }
