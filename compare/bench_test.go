package compare

import (
	"fmt"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// generated is a set of so many claims: documents of twenty claims, questions
// that about fifty claims answer, by five sources in three places.
func generated(tb testing.TB, claims int) claim.Set {
	var lines strings.Builder
	for i := range claims {
		fmt.Fprintf(&lines, "doc%d | source %d | exact %d | thing%d | event%d | Place%d < Land | 2031-05-%02d\n",
			i/20, i%5, 100+i%5, i%(claims/50+1), i%(claims/50+1)%9, i%5%3, 1+i%3)
	}
	return readNotation(tb, lines.String())
}

// BenchmarkRun shows how the time grows: ten times the claims should cost no
// more than twelve times as much.
func BenchmarkRun(b *testing.B) {
	for _, claims := range []int{1_000, 10_000, 100_000, 1_000_000} {
		if claims == 1_000_000 && testing.Short() {
			b.Skip("a million claims take a minute and some gigabytes")
		}
		set := generated(b, claims)
		b.Run(fmt.Sprintf("claims=%d", claims), func(b *testing.B) {
			for b.Loop() {
				Run(set, DefaultPolicy())
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(claims), "ns/claim")
		})
	}
}
