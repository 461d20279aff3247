package document

import "unicode/utf8"

const checkpointStride = 512

// CodePoints converts byte offsets of one text into code-point offsets.
// It is made once a text, and answers in constant time.
type CodePoints struct {
	text        string
	checkpoints []int
}

// NewCodePoints indexes the text.
func NewCodePoints(text string) *CodePoints {
	c := &CodePoints{text: text}
	count := 0
	for i := range text {
		for len(c.checkpoints)*checkpointStride <= i {
			at := len(c.checkpoints) * checkpointStride
			if at == i {
				c.checkpoints = append(c.checkpoints, count)
			} else {
				c.checkpoints = append(c.checkpoints, count-1)
			}
		}
		count++
	}
	return c
}

// At is the number of code points that start before the byte offset; offsets
// outside the text are taken as its nearest end.
func (c *CodePoints) At(offset int) int {
	offset = max(0, min(offset, len(c.text)))
	k := offset / checkpointStride
	if k >= len(c.checkpoints) {
		k = len(c.checkpoints) - 1
	}
	if k < 0 {
		return 0
	}
	start := k * checkpointStride
	for start > 0 && !utf8.RuneStart(c.text[start]) {
		start--
	}
	return c.checkpoints[k] + utf8.RuneCountInString(c.text[start:offset])
}
