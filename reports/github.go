package reports

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// githubMost is how many annotations of one type GitHub shows of a step; more are
// dropped there without a word, so the last says how many are left.
const githubMost = 10

// githubCommands are the workflow commands that severities are told with.
var githubCommands = []struct {
	severity compare.Severity
	command  string
}{{compare.Error, "error"}, {compare.Warning, "warning"}, {compare.Note, "notice"}}

// writeGitHub writes workflow commands (GitHub Docs, "Workflow commands for GitHub
// Actions") that annotate the files of a pull request, at most ten of a type.
// Findings that were suppressed or accepted are left out.
func writeGitHub(out io.Writer, view View, _ Terminal) error {
	b := bufio.NewWriter(out)
	alerts := newIndex(view).open()
	for _, c := range githubCommands {
		lines := []string{}
		if c.severity == compare.Error {
			for _, e := range view.Errors {
				path, line := errorPath(e)
				lines = append(lines, githubCommand(c.command, path, line, "Could not be read", e.told()))
			}
		}
		for _, a := range alerts {
			if a.Severity == c.severity {
				place := alertPlace{}
				if len(a.Places) > 0 {
					place = a.Places[0]
				}
				lines = append(lines, githubCommand(c.command, place.Path, place.Line, a.Title, a.Message))
			}
		}
		if more := len(lines) - githubMost; more > 0 {
			lines = append(lines[:githubMost-1], githubCommand(c.command, "", 0, "", plural(more+1, "more is", "more are")+" in the report"))
		}
		for _, line := range lines {
			fmt.Fprintln(b, line)
		}
	}
	return b.Flush()
}

func githubCommand(command, path string, line int, title, message string) string {
	properties := []string{}
	if path != "" {
		properties = append(properties, "file="+githubProperty(path))
		if line > 0 {
			properties = append(properties, fmt.Sprintf("line=%d", line))
		}
	}
	if title != "" {
		properties = append(properties, "title="+githubProperty(title))
	}
	if len(properties) == 0 {
		return "::" + command + "::" + githubData(message)
	}
	return "::" + command + " " + strings.Join(properties, ",") + "::" + githubData(message)
}

// githubData escapes a message as the toolkit of GitHub Actions does.
func githubData(text string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(text)
}

func githubProperty(text string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(text)
}
