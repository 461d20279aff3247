package feed

import (
	"encoding/json"
	"fmt"
)

// jsonFeed is a JSON Feed, of version 1 or 1.1.
type jsonFeed struct {
	Title    string            `json:"title"`
	Language string            `json:"language"`
	Authors  []jsonAuthor      `json:"authors"`
	Items    []json.RawMessage `json:"items"`
}

type jsonAuthor struct {
	Name string `json:"name"`
}

// jsonItem is one item; its id may be a number.
type jsonItem struct {
	ID          json.RawMessage `json:"id"`
	URL         string          `json:"url"`
	ExternalURL string          `json:"external_url"`
	Title       string          `json:"title"`
	HTML        string          `json:"content_html"`
	Text        string          `json:"content_text"`
	Summary     string          `json:"summary"`
	Published   string          `json:"date_published"`
	Modified    string          `json:"date_modified"`
	Language    string          `json:"language"`
	Author      jsonAuthor      `json:"author"`
	Authors     []jsonAuthor    `json:"authors"`
}

// SplitJSON hands over the items of a JSON Feed with what the feed says of
// itself, until yield returns false.
func SplitJSON(source []byte, yield func(Channel, []byte) bool) error {
	var in jsonFeed
	if err := json.Unmarshal(source, &in); err != nil {
		return fmt.Errorf("read the feed's JSON: %w", err)
	}
	for _, item := range in.Items {
		if !yield(Channel{Title: in.Title, Language: in.Language}, item) {
			return nil
		}
	}
	return nil
}

// ParseJSON reads the bytes of one item, as SplitJSON hands them over.
func ParseJSON(source []byte) (Item, error) {
	var in jsonItem
	if err := json.Unmarshal(source, &in); err != nil {
		return Item{}, fmt.Errorf("read the item's JSON: %w", err)
	}
	item := Item{
		URL: first(in.URL, in.ExternalURL), Title: in.Title, Published: in.Published, Modified: in.Modified, Language: in.Language,
		Content: in.HTML, ContentIsMarkup: in.HTML != "", Summary: in.Summary,
	}
	if json.Unmarshal(in.ID, &item.ID) != nil {
		item.ID = string(in.ID)
	}
	item.Content = first(item.Content, in.Text)
	for _, a := range append(in.Authors, in.Author) {
		if a.Name != "" {
			item.Authors = append(item.Authors, a.Name)
		}
	}
	return item, nil
}
