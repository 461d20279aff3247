package dataset

import "github.com/claimdiff/claimdiff/sources/quantity"

var unitMismatch = Kind{
	Kind: ofDocuments("unit-mismatch", []string{
		"fire | area | 740 ha | office | 2031-05-02\nfire | area | 740 acre | mayor | 2031-05-02",
		"pipe | length | 10 km | office | 2031-05-02\npipe | length | 6.2 mile | guide | 2031-05-02\npipe | length | 10 mile | mayor | 2031-05-02",
		"kel | rain | 31 mm | office | 2031-05-02\nother: kel | rain | 31 cm | mayor | 2031-05-02",
	}, []string{
		"fire | area | 740 ha | office | 2031-05-02\nfire | area | 7.4 km2 | mayor | 2031-05-02",
		"fire | area | 740 ha | office | 2031-05-02\nfire | area | 940 acre | mayor | 2031-05-02",
	}),
	doubts: true, across: true,
	rivals: func(a, b figure) bool {
		return a.amount.Unit != b.amount.Unit && isPoint(a.amount) && isPoint(b.amount) &&
			a.amount.Low.Sign() != 0 && a.amount.Low.Equal(b.amount.Low)
	},
}

var magnitudeSlip = Kind{
	Kind: ofDocuments("magnitude-slip", []string{
		"kel | population | 410300 | office | 2031\nkel | population | 41030 | mayor | 2031",
		"kel | debt | 1.38 EUR | office | 2031\nother: kel | debt | 1380 EUR | mayor | 2031",
	}, []string{
		"kel | population | 410300 | office | 2031\nkel | population | 41031 | mayor | 2031",
		"kel | population | 410300 | office | 2031\nkel | population | 41030 | mayor | 2019",
		"ferry | deaths | 1 | harbour | 2031-05-02\nferry | deaths | 10 | mayor | 2031-05-02",
	}),
	doubts: true, across: true,
	rivals: func(a, b figure) bool {
		if !isPoint(a.amount) || !isPoint(b.amount) || a.amount.Unit != b.amount.Unit || quantity.SignificantDigits(a.amount.Low) < 2 {
			return false
		}
		power, ok := quantity.PowerOfTen(a.amount.Low, b.amount.Low)
		return ok && power != 0
	},
}

var valueConflict = Kind{
	Kind: ofDocuments("value-conflict", []string{
		"kel | population | 410300 | office | 2031\nkel | population | 470800 | mayor | 2031",
		"kel | population | 410300 | office | 2031\nother: kel | population | 470800 |  | 2031",
		"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | 21 | mayor | 2031-05-02\nferry | deaths | 30 | owner | 2031-05-02",
		"ferry | deaths | low 10 best 12 high 14 | harbour | 2031-05-02\nferry | deaths | low 20 best 24 high 30 | mayor | 2031-05-02",
		"ferry | deaths | at_least 20 | harbour | 2031-05-02\nferry | deaths | 12 | mayor | 2031-05-02",
		"kel | population | 410300 | office | 2031\nother: kel | population | 470800 | mayor | ",
	}, []string{
		"kel | population | 410300 | office | 2031\nkel | population | 410000 step 1000 | mayor | 2031",
		"kel | population | 410300 | office | 2031\nkel | population | 470800 | mayor | 2024",
		"fire | area | 7.4 km2 | office | 2031-05-02\nfire | area | 1829 acre | mayor | 2031-05-02", // converted, and rounded
		"dam | height | 31 m | office | 2031-05-02\ndam | height | 101.7 foot | mayor | 2031-05-02",
		"ferry | deaths | low 10 best 12 high 20 | harbour | 2031-05-02\nferry | deaths | low 15 best 18 high 30 | mayor | 2031-05-02",
		"ferry | deaths | at_least 20 | harbour | 2031-05-02\nferry | deaths | 30 | mayor | 2031-05-02",
		"ferry | deaths | vague | harbour | 2031-05-02\nferry | deaths | 30 | mayor | 2031-05-02",
		"ferry | deaths | 12 | harbour | 2031-05-02 | Kel\nferry | deaths | 30 | mayor | 2031-05-02 | Nor",
		"ferry | deaths | 12 | harbour | 2031-05-02 | | quote: 21 person kill\nferry | deaths | 21 | mayor | 2031-05-02",
	}),
	doubts: true, across: true,
	rivals: func(a, b figure) bool { return true },
}
