package compare

import "github.com/claimdiff/claimdiff/sources/quantity"

var partExceedsWhole = Kind{
	Name: "part-exceeds-whole", Severity: Error,
	Sentence: "{document_a} gives {a} as a part of {b}, which is less.",
	Examples: []string{
		"post | mayor | exact 35 | person | kill | | 2031-05-02\n" +
			"post same | mayor | exact 40 part of-above | child | kill | | 2031-05-02",
		"post | clinic | exact 22 | person | injure | | 2031-05-02\n" +
			"post | clinic | at_least 26 part of-above | child | injure | | 2031-05-02",
		"post | mill | exact 90 ha | field | flood | | 2031-05-02\n" +
			"post same | mill | exact 2 km2 part of-above | meadow | flood | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | mayor | exact 40 | person | kill | | 2031-05-02\n" +
			"post same | mayor | exact 35 part of-above | child | kill | | 2031-05-02",
		"post | mayor | at_least 35 | person | kill | | 2031-05-02\n" +
			"post same | mayor | exact 40 part of-above | child | kill | | 2031-05-02",
		"post | mayor | exact 35 | person | kill | | 2031-05-02\n" +
			"post same | mayor | exact 40 | child | injure | | 2031-05-02",
	},
	document: findExceedingParts,
}

// findExceedingParts finds the figures that a text gives as parts of a figure
// that cannot hold them.
func findExceedingParts(k *Kind, d *inside) []draft {
	var drafts []draft
	for _, part := range d.figures {
		whole := d.wholeOf(part)
		if whole == nil || part.Quantity.Dimension == quantity.Share {
			continue
		}
		if p := newPair(part, whole); p.read() && p.readA.Relate(whole.reading) == quantity.Above {
			drafts = append(drafts, draft{kind: k, matter: d.matters[part], sides: [][]*figure{{part}, {whole}}})
		}
	}
	return drafts
}

// wholeOf is the figure that the text gives the part of, nil where it gives none.
func (d *inside) wholeOf(part *figure) *figure {
	if part.Of == "" {
		return nil
	}
	for _, f := range d.around(part) {
		if f.ID == part.Of {
			return f
		}
	}
	return nil
}
