package figure

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// BenchmarkScan prints how many bytes of news text one core splits into
// sentences and reads figures from in a second, nothing else: MB/s is megabytes
// of readable text.
func BenchmarkScan(b *testing.B) {
	for _, c := range []struct{ name, text string }{{"ordinary", ordinaryProse}, {"dense", denseProse}} {
		b.Run(c.name, func(b *testing.B) {
			d := paragraphs(strings.Repeat(c.text, 8))
			b.SetBytes(int64(len(d.Text)))
			b.ReportAllocs()
			for b.Loop() {
				Read(prose.Read(d))
			}
		})
	}
}

// paragraphs is a document whose blocks are the lines of text.
func paragraphs(text string) *document.Document {
	d := &document.Document{Text: text}
	at := 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		if span := (document.Span{Start: at, End: at + len(strings.TrimSpace(line))}); !span.Empty() {
			d.Blocks = append(d.Blocks, document.Block{Span: span, Section: document.Body})
		}
		at += len(line)
	}
	return d
}

// ordinaryProse is news as most of it is: a sentence in five holds a figure.
const ordinaryProse = `The harbour authority of Port Ellery said on Tuesday that the old lighthouse would be restored before the winter storms set in.
Its keeper, Marta Lindqvist, has lived on the rock since her father retired, and she told reporters that nothing had been painted in her lifetime. "We asked the ministry every spring," she said, "and every autumn we were told to wait." The ministry did not answer questions about the delay.
Engineers found rust in the gallery and salt in the masonry, according to a report that the town council published last week. They advised against opening the tower to visitors. The repairs are expected to cost $1.2 million, most of it paid by the region, which has promised similar help to 14 other towns along the coast.
The light itself still works. Fishermen say that they would rather trust it than the buoys, whose batteries fail whenever the cold comes early. Last March a trawler ran aground off the point when a buoy went dark; the crew were taken off by helicopter and nobody drowned.
The mayor, who opposed the plan during the campaign, now calls it a matter of pride. He walked up to the lamp room with the architect and a television crew, stopped to catch his breath on the landing, and praised the view. His critics in the assembly replied that the school roof leaks and that the library has been closed since the flood.
Historians hope that the archive in the cellar survived. It holds the logs of the pilots, letters from the shipping companies, and the diary of a keeper who refused to leave during the war. Some of the volumes were copied in the seventies, but the copies have since been lost.
Work will begin after the feast of Saint Anselm, when the road across the dunes dries out. About 30 workers from the mainland will live in the boathouse until the scaffolding comes down. Residents have been asked to keep the slipway clear, and the ferry company is looking for a larger vessel to carry the stone.
The bishop is expected to bless the lamp when it is lit again. "It has looked after us," said Lindqvist, closing the door behind her, "and it is our turn to look after it."
`

// denseProse is the other kind: hardly a sentence without a figure.
const denseProse = `At least 37 people were killed and more than 120 injured when two trains collided near Valdora on Friday, the interior ministry said. Rescuers pulled 14 survivors from the wreck within six hours; between 20 and 25 passengers were still missing on Saturday.
The express carried about 340 passengers at some 160 kilometres per hour, and the freight train hauled 1,800 tonnes of grain in 42 wagons. Damage was put at €65 million, up from an earlier estimate of €40 million to €50 million.
The operator's shares fell 8.5% to 12.40 euros. It cut 2,300 jobs last year, nearly a fifth of its staff, and spent only 0.7 per cent of its revenue on signals, half of the 1.4 per cent that the regulator had demanded.
Dozens of families waited outside the hospital, where three surgeons worked for 19 hours. A nine-year-old boy was the youngest of the dead. The government promised each family $25,000, and the union called for a further 10 million dollars over four years.
It was the fourth accident in five months on a line that is 212 km long and 90 years old. Only one in three of its crossings has a barrier. "Twelve of us wrote to the minister," a driver said, "and none had an answer."
`
