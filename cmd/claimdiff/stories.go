package main

import (
	"context"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/spf13/cobra"
)

// The ways to sort documents into stories.
const (
	groupOwn  = "own"
	groupAuto = "auto"
)

func storiesCommand(p process, o *outcome) *cobra.Command {
	c := &cobra.Command{
		Use:   "stories DOCUMENT...",
		Short: "Sort mixed documents into stories, each about one event",
		Long: `Stories sorts documents into stories by what they share, the places, names and key
words of their titles and beginnings, and by their dates, and shows what holds each
story together. Documents that name their story themselves stay in it.
"claimdiff compare --group auto" compares documents within the same stories.

A DOCUMENT is a file in any format that "claimdiff sources" lists, a folder, a
glob pattern, the address of a page (with --network or --archive), or "-" for
standard input.`,
		Example: `  claimdiff stories inbox/
  claimdiff stories --from jsonl --format json archive.jsonl
  claimdiff compare --group auto inbox/`,
		Args: needDocuments,
		RunE: func(c *cobra.Command, arguments []string) error {
			code, err := runStories(p, c, arguments)
			o.code = code
			return err
		},
	}
	addFlags(c.Flags(), storyForms)
	completeFlags(c, known(storyForms))
	return c
}

func runStories(p process, c *cobra.Command, arguments []string) (int, error) {
	j, err := newJob(p, c, arguments, storyForms, storyWriters())
	if err != nil {
		return codeFailed, err
	}
	set, err := j.readOnly(c.Context(), arguments)
	if err != nil {
		return codeFailed, err
	}
	stories, err := storiesOf(c.Context(), set)
	if err != nil {
		return codeFailed, err
	}
	j.log.Info().Int("stories", len(stories)).Msg("group")
	if err := j.write(reports.NewStoriesView(set, stories, tool()), j.standardOutput()); err != nil {
		return codeFailed, err
	}
	return j.code(len(set.Errors), false), nil
}

// storiesOf sorts the documents of a set. The error is that of a context which
// was cancelled.
func storiesOf(ctx context.Context, set claim.Set) ([]compare.Story, error) {
	var topics []claim.Topic
	for _, d := range set.Documents {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if d.Story == "" {
			topics = append(topics, sources.Topic(d, sources.English()))
		}
	}
	return compare.Group(set.Documents, topics), nil
}

// grouped is the set with its documents sorted into stories where the user
// wants them to be.
func grouped(ctx context.Context, set claim.Set, way string) (claim.Set, error) {
	if way != groupAuto {
		return set, nil
	}
	stories, err := storiesOf(ctx, set)
	return compare.InStories(set, stories), err
}

func storyWriters() []writer[reports.StoriesView] {
	var out []writer[reports.StoriesView]
	for _, f := range reports.StoriesFormats {
		out = append(out, writer[reports.StoriesView]{name: f.Name, extensions: f.Extensions, write: f.Write})
	}
	return out
}
