package main

import (
	"encoding/json"
	"fmt"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// firstsFn finds, of all documents that bear one id, the first: what is compared.
type firstsFn struct{}

// ProcessElement takes the ids of one key and emits the first bearers, all by the
// same key.
func (fn *firstsFn) ProcessElement(key string, packs func(*[]byte) bool, emit func(string, []byte)) error {
	bearers, err := bearersOf(key, packs)
	for _, all := range bearers {
		emit("", all[0].encode())
	}
	return err
}

// sortFn sorts all documents into stories. It is one worker's work, for the words of
// each are weighed against those of all.
type sortFn struct{}

// ProcessElement takes all documents and emits those that name no story themselves by
// the keys of their ids.
func (fn *sortFn) ProcessElement(_ string, packs func(*[]byte) bool, emit func(string, []byte)) error {
	var documents []*document.Document
	var topics []claim.Topic
	bearers := map[string]bearer{}
	err := eachOf(packs, func(element []byte) error {
		var b bearer
		if err := json.Unmarshal(element, &b); err != nil {
			return err
		}
		documents = append(documents, &document.Document{Meta: document.Meta{ID: b.ID, Story: b.Story, Published: b.Published}})
		topics = append(topics, claim.Topic{Document: b.ID, Terms: b.Terms})
		b.Terms = nil
		bearers[b.ID] = b
		return nil
	})
	if err != nil {
		return fmt.Errorf("read the topics of the documents: %w", err)
	}
	for _, s := range compare.Group(documents, topics) {
		for _, m := range s.Documents {
			if !s.Own {
				emit(idKey(m.Document), must(json.Marshal(assigned{bearers[m.Document].Origin, s.ID})))
			}
		}
	}
	return nil
}

// assigned is the story that a document was sorted into.
type assigned struct {
	Origin origin
	Story  string
}

// placeFn brings documents to the stories that they were sorted into.
type placeFn struct{}

// ProcessElement takes the articles of one key and the stories that some of them were
// sorted into, and emits all by their stories.
func (fn *placeFn) ProcessElement(key string, articles, stories func(*[]byte) bool, emit func(string, []byte)) error {
	of := map[origin]string{}
	err := eachOf(stories, func(element []byte) error {
		var a assigned
		err := json.Unmarshal(element, &a)
		of[a.Origin] = a.Story
		return err
	})
	if err != nil {
		return fmt.Errorf("read the stories of key %s: %w", key, err)
	}
	return eachOf(articles, func(element []byte) error {
		head, _, err := decodeHead(element)
		story, sorted := of[head.Origin]
		if !sorted {
			story = head.Story
		}
		emit(story, element)
		return err
	})
}
