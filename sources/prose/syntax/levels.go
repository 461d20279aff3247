package syntax

// Weights are kept in one byte. Most are small and a few are large, so the
// levels stand as those of the μ-law of telephony (ITU-T G.711): close
// together near nothing, far apart at the end. Even steps would cost a point
// of accuracy.

// maxCode is the code of the largest weight; codes run from -maxCode to it.
const maxCode = 127

// growth is the ratio of the distance between two levels to the one before.
const growth = 1.045

// largestWeight is the weight of the largest level.
const largestWeight = 1 << 14

// levels are the weights by their code plus maxCode.
var levels = makeLevels()

func makeLevels() (l [2*maxCode + 1]int16) {
	power := [maxCode + 1]float64{}
	sum, step := 0.0, 1.0
	for k := 1; k <= maxCode; k++ {
		sum, step = sum+step, step*growth
		power[k] = sum
	}
	for k := 1; k <= maxCode; k++ {
		weight := int16(power[k]/power[maxCode]*largestWeight + 0.5)
		l[maxCode+k], l[maxCode-k] = weight, -weight
	}
	return l
}

// codeOf is the code of the level nearest to a share of the largest weight,
// which lies between -1 and 1.
func codeOf(share float64) int {
	if share < 0 {
		return -codeOf(-share)
	}
	weight := share * largestWeight
	low, high := 0, maxCode
	for low < high {
		middle := (low + high) / 2
		if float64(levels[maxCode+middle])+float64(levels[maxCode+middle+1]) < 2*weight {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}
