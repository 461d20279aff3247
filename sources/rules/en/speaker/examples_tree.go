package speaker

var parsedClauseExamples = []attributed{
	{"The clerk minuted that 17 vessels had fished without a permit.", "17", "clerk"},
	{"The captain radioed that 14 of his crew were ill.", "14", "captain"},
	{"The envoy cabled that 300 crates were stuck at the pass.", "300", "envoy"},
}

var parsedClauseCounterExamples = []attributed{
	{"Those factors mean that 50 ships sail empty.", "50", ""},
	{"It follows that 20 of them were lost.", "20", ""},
	{"The board dismissed the claim that 40 cows had died.", "40", ""},
	{"The storm was so fierce that 30 barns fell.", "30", ""},
	{"The harbour master said 14 boats were missing.", "14", "harbour master"},
}
