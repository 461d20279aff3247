package quantity

// maximumPower is the highest power of ten that PowerOfTen looks for.
const maximumPower = 12

// PowerOfTen is n where a is b × 10^n, and false where there is no such n
// between -12 and 12, or one of the two is not positive.
func PowerOfTen(a, b Number) (int, bool) {
	if a.Sign() <= 0 || b.Sign() <= 0 {
		return 0, false
	}
	ten := Int(10)
	power := 0
	for ; a.Cmp(b) > 0 && power < maximumPower; power++ {
		b = b.Mul(ten)
	}
	for ; b.Cmp(a) > 0 && power > -maximumPower; power-- {
		a = a.Mul(ten)
	}
	return power, a.Equal(b)
}

// SignificantDigits counts the digits of a number between its first and its
// last that is not 0.
func SignificantDigits(n Number) int {
	first, last := 0, 0
	for _, r := range n.Abs().Plain() {
		if r == '.' {
			continue
		}
		if first > 0 || r != '0' {
			first++
		}
		if r != '0' && first > 0 {
			last = first
		}
	}
	return last
}
