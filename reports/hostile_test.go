package reports

import (
	"bytes"
	"encoding/csv"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// attacks are texts that some reader of a report would obey.
var attacks = []string{
	`<script>alert(1)</script>`,
	`"><img src=x onerror=alert(1)>`,
	`</style><style>body{display:none}</style>`,
	`{{.}}`,
	"\x1b[31mred\x1b[0m \x1b]0;title\x07",
	"\u009b31m",
	"1\u202e000,1\u202c",
	"a\x00b",
	"=cmd|' /C calc'!A0",
	"@SUM(1+1)",
	"\r\nnext",
}

// hostile is the ferry result with an attack wherever a source can put text.
func hostile(t *testing.T) compare.Result {
	t.Helper()
	result := ferry(t)
	attack := strings.Join(attacks, " ")
	for _, d := range result.Documents {
		d.Title, d.Publisher, d.Byline, d.Story, d.Path = attack, attack+d.ID, attack, attack, attack
		d.URL = "javascript:alert(1)//" + attack
		d.Text += "\n\n" + attack
		d.Blocks = append(d.Blocks, document.Block{Span: document.Span{Start: len(d.Text) - len(attack), End: len(d.Text)}, Section: document.Body})
	}
	for i := range result.Claims {
		c := &result.Claims[i]
		c.Attribution.By, c.Counted.Text, c.Counted.Concept = "="+attack, "@"+attack, attack
		c.Attribution.Via = []string{attack}
		c.Places = append(c.Places, claim.Place{Text: attack, Name: "+" + attack})
		c.Sentence = document.Span{Start: 0, End: c.Quote.End}
	}
	for i := range result.Questions {
		q := &result.Questions[i]
		q.Label, q.ID = attack, attack+q.ID
		for j := range q.Answers {
			q.Answers[j].By, q.Answers[j].Place, q.Answers[j].Stated.Unit = attack, attack, attack
		}
	}
	for i := range result.Findings {
		f := &result.Findings[i]
		f.ID, f.Message = attack+f.ID, claim.Because("x", "{a} says", "a", attack)
		f.Questions = []string{result.Questions[0].ID}
		said := claim.Because("x", "{a} says", "a", attack)
		f.Next = compare.Next{Ask: []compare.Inquiry{{To: attack, About: said}}, Wording: said, Hypotheses: []claim.Reason{said}}
	}
	result.Findings[0].Where = &compare.Where{Dataset: attack, Row: 1, Line: 2, Column: "=" + attack, Suggest: "@" + attack}
	result.Findings[0].State, result.Findings[0].Was = compare.Changed, &compare.Accepted{ID: attack, Kind: attack, Severity: compare.Error, Message: claim.Because("x", attack)}
	result.Findings[1].Suppressed = &compare.Suppression{Reason: attack, Until: attack, From: attack}
	result.Rows = &compare.RowsRevision{Base: attack, Changes: []compare.RowChange{{
		State: compare.FigureChanged, Where: compare.Where{Dataset: attack, Row: 1}, Item: attack, Attribute: attack, Source: attack, Place: attack, Date: attack,
		Cells: []compare.CellChange{{Field: claim.FieldQuote, Column: attack, Old: attack, New: attack}},
	}}}
	result.Gone = []compare.Accepted{{ID: attack, Kind: attack, Severity: compare.Error, Dataset: attack, Message: claim.Because("x", attack)}}
	result.Lapses = []compare.Lapse{{Cause: compare.Unused, Path: attack, Line: 1, Say: claim.Because("x", attack)}}
	result.Errors = append(result.Errors, claim.Failure{Document: attack, Message: attack, Hint: attack})
	result.Caveats = append(result.Caveats, document.Caveat{Document: "wire", Say: attack})
	return result
}

func TestHiddenCharactersReachNoReader(t *testing.T) {
	outputs := map[string]string{}
	for _, format := range Formats {
		outputs[format.Name] = written(t, NewView(hostile(t), testTool), format.Name)
	}
	result := hostile(t)
	for _, format := range ClaimFormats {
		outputs[format.Name] = writtenClaims(t, claim.Set{Documents: result.Documents, Claims: result.Claims, Errors: result.Errors}, format.Name)
	}
	for name, output := range outputs {
		if at := strings.IndexFunc(output, isHidden); at >= 0 {
			t.Errorf("%s holds %q", name, output[max(0, at-20):min(len(output), at+20)])
		}
		if !utf8.ValidString(output) {
			t.Errorf("%s is not UTF-8", name)
		}
	}
}

var (
	openTag   = regexp.MustCompile(`<([a-zA-Z]+)((?:[^>"]|"[^"]*")*)>`)
	attribute = regexp.MustCompile(`\s([a-zA-Z-]+)="([^"]*)"`)
)

func TestHostileTextIsNoMarkup(t *testing.T) {
	page := written(t, NewView(hostile(t), testTool), "html")
	if strings.Count(page, "<style") != 1 || strings.Count(page, "</style") != 1 {
		t.Error("the page has more than its own style")
	}
	own := "<script>" + htmlScript + "</script>"
	if strings.Count(page, own) != 1 {
		t.Error("the page has not its own script")
	}
	page = strings.Replace(page, own, "", 1)
	for _, tag := range openTag.FindAllStringSubmatch(page, -1) {
		switch strings.ToLower(tag[1]) {
		case "script", "img", "iframe", "object", "embed", "link", "base", "form":
			t.Errorf("the page holds %s", tag[0])
		}
		for _, pair := range attribute.FindAllStringSubmatch(tag[2], -1) {
			switch {
			case strings.HasPrefix(pair[1], "on"), pair[1] == "style":
				t.Errorf("the page holds %s", tag[0])
			case pair[1] == "href" && !strings.HasPrefix(pair[2], "#"):
				t.Errorf("the page links to %s", pair[2])
			}
		}
	}
}

func TestSpreadsheetsRunNoCell(t *testing.T) {
	result := hostile(t)
	text := writtenClaims(t, claim.Set{Documents: result.Documents, Claims: result.Claims}, "csv")
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != len(result.Claims)+1 || len(rows[0]) != len(claimColumns) {
		t.Fatalf("%d rows of %d columns", len(rows), len(rows[0]))
	}
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) && !isDecimal(cell) {
				t.Errorf("a cell begins like a formula: %.40q", cell)
			}
		}
	}
}

// Words of a megabyte must neither break a line's bound nor be repeated at
// every place that shows the sentence.
func TestLongWordsStayBounded(t *testing.T) {
	result := ferry(t)
	word := strings.Repeat("x", 1<<20)
	d := result.Documents[0]
	d.Text = strings.Replace(d.Text, "on Tuesday", "on "+word, 1)
	d.Blocks[1].Span.End += len(word) - len("Tuesday")
	result.Claims[0].Sentence = d.Blocks[1].Span
	result.Claims[0].Quote = spanOf(d, "112 people")
	view := NewView(result, testTool)
	if size := len(written(t, view, "html")); size > 3<<20 {
		t.Errorf("the page has %d bytes", size)
	}
	for line := range strings.SplitSeq(written(t, view, "text"), "\n") {
		if columns(line) > fileWidth {
			t.Fatalf("a line has %d columns: %.120s", columns(line), line)
		}
	}
}

func TestOnlyWebAddressesAreLinks(t *testing.T) {
	for url, linked := range map[string]bool{
		"https://wire.example/a": true, "http://wire.example": true,
		"javascript:alert(1)": false, "data:text/html,x": false, "file:///etc/passwd": false, "//wire.example": false, "": false,
	} {
		if got := webLink(url) != ""; got != linked {
			t.Errorf("webLink(%q): linked is %v, want %v", url, got, linked)
		}
	}
}

func TestInert(t *testing.T) {
	for text, want := range map[string]string{
		"plain – ünïcode":  "plain – ünïcode",
		"tab\tand\nline":   "tab\tand\nline",
		"\x1b[31m":         "␛[31m",
		"a\x00b\x7f":       "a␀b␡",
		"\u202eevil\u2066": "[U+202E]evil[U+2066]",
		"\u009b":           "[U+009B]",
		"שלום\u200f":       "שלום\u200f",
		"\u2028":           "[U+2028]",
	} {
		if got := inert(text); got != want {
			t.Errorf("inert(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestWritersTellOfFailure(t *testing.T) {
	view := NewView(ferry(t), testTool)
	for _, format := range Formats {
		for _, after := range []int{0, 100} {
			if err := format.Write(&failing{after}, view, Terminal{}); err == nil {
				t.Errorf("%s: the writer failed after %d bytes and no error came back", format.Name, after)
			}
		}
	}
	claims := NewClaimsView(ferrySet(t), testTool)
	for _, format := range ClaimFormats {
		if err := format.Write(&failing{10}, claims, Terminal{}); err == nil {
			t.Errorf("%s: the writer failed and no error came back", format.Name)
		}
	}
}

// failing is a disk that fills up.
type failing struct{ room int }

func (f *failing) Write(b []byte) (int, error) {
	if len(b) > f.room {
		return 0, bytes.ErrTooLarge
	}
	f.room -= len(b)
	return len(b), nil
}
