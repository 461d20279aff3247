package settings

import (
	"fmt"
	"slices"
	"strings"
)

// Setting is one thing that can be set.
type Setting struct {
	// Key is its place in the configuration file, levels joined by ".":
	// "policy.about_width".
	Key string
	// Flag is the command line flag that sets it, without dashes; "" where
	// there is none.
	Flag string
	// Name picks the setting out of a flag that sets several, as NAME=VALUE; ""
	// where the flag sets this one alone.
	Name string
	// FlagOnly is set where only the command line may set it, for it is a
	// permission that nothing found in a folder may give.
	FlagOnly bool
	// Path is set where the value names files: [FORMAT=]PATH. In a file one that is
	// relative starts at the folder of the file.
	Path bool
	// Written is set where files are written there.
	Written bool
	// Many is set where the value is a list; all others are one word.
	Many bool
	// Entries are the settings of each entry where the value is a list of
	// mappings, as that of tables and their columns. Such a list is set by the
	// file alone. nil where the value is words.
	Entries []Setting
	// Required is set for a setting without which an entry means nothing.
	Required bool
	// Default is the value where no layer sets one; nil is the empty value.
	Default []string
	// Type is what the value, or each of its values, has to be. The zero Type is
	// any text.
	Type Type
	// Choices are the words that will do, where they can be listed.
	Choices []string
	// Says explains the setting to a user, in one line.
	Says string
}

// Variable is the environment variable that sets it: CLAIMDIFF_POLICY_ABOUT_WIDTH.
func (s Setting) Variable() string {
	return prefix + strings.ToUpper(strings.NewReplacer(".", "_", "-", "_").Replace(s.Key))
}

// flagOnly words that a place other than the command line sets the setting.
func (s Setting) flagOnly() string { return "only the command line sets " + s.Key }

const prefix = "CLAIMDIFF_"

// accept returns nil where the words will do as a value of the setting.
func (s Setting) accept(words []string) *Problem {
	for _, word := range words {
		if len(s.Choices) > 0 && !slices.Contains(s.Choices, word) {
			return &Problem{
				Message: fmt.Sprintf("%s cannot be %q", s.Key, word),
				Hint:    Suggest(word, s.Choices, "it is one of "+strings.Join(s.Choices, ", ")),
			}
		}
		if s.Type.Check == nil {
			continue
		}
		if err := s.Type.Check(word); err != nil {
			return &Problem{Message: fmt.Sprintf("%s cannot be %q: it %v", s.Key, word, err), Hint: s.Says}
		}
	}
	return nil
}

// Problem is a key that does not exist or a value that will not do, and where
// it stands.
type Problem struct {
	// Where is the file and line, the variable or the flag.
	Where   string
	Message string
	// Hint tells the user what to do about it.
	Hint string
}

// Error is the place and the message on one line; the hint is not in it.
func (p *Problem) Error() string { return p.Where + ": " + p.Message }
