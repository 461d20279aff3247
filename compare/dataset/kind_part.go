package dataset

import "github.com/claimdiff/claimdiff/sources/quantity"

var partExceedsWhole = Kind{
	Kind: ofDocuments("part-exceeds-whole", []string{
		"kel | deaths | 30 | office | 2031\nkel | child deaths | 4 | office | 2031\nnor | deaths | 20 | office | 2031\nnor | child deaths | 2 | office | 2031\n" +
			"ost | deaths | 9 | office | 2031\nost | child deaths | 9 | office | 2031\nwes | deaths | 5 | office | 2031\nwes | child deaths | 15 | office | 2031",
		"kel | deaths | 3 | office | 2028\nkel | child deaths | 1 | office | 2028\nkel | deaths | 4 | office | 2029\nkel | child deaths | 1 | office | 2029\n" +
			"kel | deaths | 5 | office | 2030\nkel | child deaths | 2 | office | 2030\nkel | deaths | 6 | office | 2031\nkel | child deaths | 21 | office | 2031",
	}, []string{
		// nothing shows that the one is a part of the other
		"wes | deaths | 5 | office | 2031\nwes | child deaths | 15 | office | 2031",
		// in this table it is none
		"kel | deaths | 3 | office | 2031\nkel | suspected deaths | 11 | office | 2031\nnor | deaths | 2 | office | 2031\nnor | suspected deaths | 9 | office | 2031\n" +
			"ost | deaths | 9 | office | 2031\nost | suspected deaths | 4 | office | 2031\nwes | deaths | 5 | office | 2031\nwes | suspected deaths | 2 | office | 2031",
		"kel | deaths | 30 | office | 2031\nkel | child deaths | 4 | office | 2031\nnor | deaths | 20 | office | 2031\nnor | child deaths | 2 | office | 2031\n" +
			"ost | deaths | 9 | office | 2031\nost | child deaths | 9 | office | 2031\nwes | deaths | 5 | office | 2031\nwes | child deaths | 15 | mayor | 2031",
	}),
	doubts: true,
	tables: func(k *Kind, c *checker) {
		for _, b := range c.breakdowns() {
			c.checkParts(k, b)
		}
	},
}

// checkParts holds each part against the whole in every record that has both.
func (c *checker) checkParts(k *Kind, b breakdown) {
	held, broken := map[int32]int{}, map[int32][]draft{}
	for _, record := range c.records(b) {
		whole, parts, ok := b.wholeAndParts(record)
		if !ok {
			continue
		}
		for _, part := range parts {
			c.looked(k, part.table, part.attribute)
			if c.exceeds(part, whole) {
				broken[part.attribute] = append(broken[part.attribute], c.partDraft(k, part, whole))
			} else {
				held[part.attribute]++
			}
		}
	}
	for _, attribute := range b.parts {
		c.kept(held[attribute], broken[attribute])
	}
}

func (c *checker) partDraft(k *Kind, part, whole figure) draft {
	return draft{
		kind: k, sides: [][]teller{rowTeller(part.entry), rowTeller(whole.entry)}, at: part.entry, field: fieldOf(part.row),
		sentence: "On {question}, {document_a} has {a}, which is more than the {b} of {whole} that it is a part of.",
		args:     []string{"whole", c.attributeName(whole.entry)},
	}
}

// exceeds reports whether a part is plainly more than its whole.
func (c *checker) exceeds(part, whole figure) bool {
	readings := c.readings([]figure{whole, part})
	return len(readings) == 2 && readings[1].interval.Relate(readings[0].interval) == quantity.Above && !c.hold(readings[0], readings[1])
}
