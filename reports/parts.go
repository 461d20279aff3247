package reports

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// Part is one entry of one of the lists of a comparison.
type Part struct {
	// List is the list's name, one of Lists.
	List string
	// Index is the entry's place in the list, from 0.
	Index int
	// JSON is the entry, without a line feed.
	JSON []byte
}

// Lists names the lists that every comparison's JSON has, in its order.
func Lists() []string {
	return []string{"documents", "claims", "questions", "findings", "near_misses", "caveats", "errors"}
}

// Parts takes a comparison of documents apart, list by list, so that the parts of
// several can be put together by Join. It ends with the first error.
func (v View) Parts() iter.Seq2[Part, error] {
	return func(yield func(Part, error) bool) {
		for _, name := range Lists() {
			index := 0
			for text, err := range v.entries(name) {
				if !yield(Part{name, index, text}, err) || err != nil {
					return
				}
				index++
			}
		}
	}
}

// entries are those of one of the Lists, each as JSON without a line feed. They end
// with the first error.
func (v View) entries(list string) iter.Seq2[[]byte, error] {
	switch list {
	case "documents":
		return eachJSON(v.Documents)
	case "claims":
		return eachJSON(v.Claims)
	case "questions":
		return eachJSON(v.Questions)
	case "findings":
		return eachJSON(v.Findings)
	case "near_misses":
		return eachJSON(v.NearMisses)
	case "caveats":
		return eachJSON(v.Caveats)
	}
	return eachJSON(v.Errors)
}

func eachJSON[E any](entries []E) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for i := range entries {
			if text, err := partJSON(&entries[i]); !yield(text, err) || err != nil {
				return
			}
		}
	}
}

func partJSON(entry any) ([]byte, error) {
	var out bytes.Buffer
	err := encode(&out, entry, "")
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), err
}

// ErrorPart is the entry of a comparison's errors for a failure.
func ErrorPart(failure claim.Failure) ([]byte, error) { return partJSON(viewError(failure)) }

// JSON is the entry as Parts hands it over.
func (e ErrorView) JSON() ([]byte, error) { return partJSON(e) }

// Head is the comparison without the entries of its lists.
func (v View) Head() View {
	v.Documents, v.Claims, v.Questions, v.Findings = []DocumentView{}, []ClaimView{}, []QuestionView{}, []FindingView{}
	v.NearMisses, v.Caveats, v.Errors = []NearMissView{}, []CaveatView{}, []ErrorView{}
	return v
}

// Join writes the comparison JSON whose lists hold the given entries, byte for byte
// as the format "json" writes it, one entry in memory at a time. The head, as Head
// gives it, says the rest.
func Join(out io.Writer, head View, entries func(list string) iter.Seq2[[]byte, error]) error {
	var text strings.Builder
	if err := encode(&text, head, "  "); err != nil {
		return err
	}
	joined := joiner{out: out}
	for line := range strings.Lines(text.String()) {
		name, found := emptyList(line)
		if !found {
			joined.write([]byte(line))
			continue
		}
		joined.list(name, entries(name), strings.HasSuffix(line, ",\n"))
	}
	return joined.err
}

// emptyList is the name of the list that the line of a head leaves empty, and
// whether it does.
func emptyList(line string) (string, bool) {
	for _, name := range Lists() {
		if strings.TrimRight(line, ",\n") == fmt.Sprintf("  %q: []", name) {
			return name, true
		}
	}
	return "", false
}

// joiner writes until the first error.
type joiner struct {
	out io.Writer
	err error
}

func (j *joiner) write(text []byte) {
	if j.err == nil {
		_, j.err = j.out.Write(text)
	}
}

// list writes a list with its entries, and a comma where another one follows.
func (j *joiner) list(name string, entries iter.Seq2[[]byte, error], comma bool) {
	j.write(fmt.Appendf(nil, "  %q: [", name))
	before := "\n    "
	for entry, err := range entries {
		var text bytes.Buffer
		text.WriteString(before)
		if err == nil {
			err = json.Indent(&text, entry, "    ", "  ")
		}
		if err != nil && j.err == nil {
			j.err = fmt.Errorf("join the %s: %w", name, err)
		}
		if j.write(text.Bytes()); j.err != nil {
			return
		}
		before = ",\n    "
	}
	if before != "\n    " {
		j.write([]byte("\n  "))
	}
	j.write([]byte("]"))
	if comma {
		j.write([]byte(","))
	}
	j.write([]byte("\n"))
}
