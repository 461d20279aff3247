package en

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

func splitNames(s string) []string { return strings.Split(s, "|") }

// unitNames are written out and stand behind a number, with or without a
// hyphen.
var unitNames = &rules.Table{Name: "unit/names", Frame: "5 {row}", Rows: units(
	"metre|metres|meter|meters", "m", "kilometre|kilometres|kilometer|kilometers", "km", "centimetre|centimetres|centimeter|centimeters", "cm", "millimetre|millimetres|millimeter|millimeters", "mm",
	"micrometre|micrometres|micrometer|micrometers|micron|microns", "um", "nanometre|nanometres|nanometer|nanometers", "nm", "mile|miles", "mile", "nautical mile|nautical miles", "nmi", "yard|yards", "yard",
	"foot|feet", "foot", "inch|inches", "inch", "light year|light years|light-year|light-years", "ly", "astronomical units", "AU",
	"square metre|square metres|square meter|square meters", "m2", "square kilometre|square kilometres|square kilometer|square kilometers", "km2", "square mile|square miles", "mile2", "square foot|square feet", "square foot", "square yard|square yards", "square yard", "square inch|square inches", "square inch", "square centimetres|square centimeters", "cm2",
	"hectare|hectares", "ha", "acre|acres", "acre", "litre|litres|liter|liters", "L", "millilitre|millilitres|milliliter|milliliters", "mL", "centilitres|centiliters", "cL", "megalitres|megaliters", "ML",
	"cubic metre|cubic metres|cubic meter|cubic meters", "m3", "cubic kilometres|cubic kilometers", "km3", "cubic centimetre|cubic centimetres|cubic centimeters", "cm3", "cubic foot|cubic feet", "cubic foot", "cubic yards|cubic yard", "cubic yard", "gallon|gallons", "gallon", "quart|quarts", "quart", "pint|pints", "pint", "fluid ounce|fluid ounces", "fl oz", "tablespoon|tablespoons", "tablespoon", "teaspoon|teaspoons", "teaspoon",
	"barrel|barrels", "barrel", "bushel|bushels", "bushel", "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos", "kg", "gram|grams|gramme|grammes", "g", "milligram|milligrams", "mg", "microgram|micrograms", "ug",
	"tonne|tonnes|metric ton|metric tons|metric tonnes", "t", "kilotons|kilotonnes|kiloton", "kt", "megatons|megatonnes|megaton", "Mt", "gigatons|gigatonnes|gigaton", "Gt", "ton|tons|short tons", "ton", "pound|pounds", "pound", "ounce|ounces", "ounce", "carat|carats", "ct",
	"second|seconds", "s", "millisecond|milliseconds", "ms", "nanoseconds", "ns", "minute|minutes", "min", "hour|hours", "h", "day|days", "d", "week|weeks", "wk", "fortnights", "fortnight", "month|months", "mo", "year|years", "a", "decade|decades", "decade", "century|centuries", "century",
	"kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kilometre per hour|kilometer per hour|km per hour|km an hour", "km/h", "miles per hour|miles an hour|mile per hour|mile an hour", "mile/h", "metres per second|meters per second|metres a second|meters a second", "m/s", "knot|knots", "knot",
	"degree Celsius|degrees Celsius|degree centigrade|degrees centigrade|deg Celsius|Celsius|centigrade|degrees C|degree C|deg C", "Cel", "degree Fahrenheit|degrees Fahrenheit|deg Fahrenheit|Fahrenheit|degrees F|degree F|deg F", "[degF]", "kelvin|kelvins|degrees Kelvin", "K", "degree|degrees", "deg",
	"watt|watts", "W", "kilowatt|kilowatts", "kW", "megawatt|megawatts", "MW", "gigawatt|gigawatts", "GW", "terawatts", "TW", "horsepower|brake horsepower", "horsepower", "kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours", "kWh", "megawatt hour|megawatt hours|megawatt-hour|megawatt-hours", "MWh", "gigawatt hours|gigawatt-hours", "GWh", "terawatt hours|terawatt-hours", "TWh",
	"joule|joules", "J", "kilojoules", "kJ", "calorie|calories", "cal", "kilocalories", "kcal", "hertz", "Hz", "kilohertz", "kHz", "megahertz", "MHz", "gigahertz", "GHz", "volt|volts", "V", "amp|amps|amperes", "A", "pascals", "Pa", "millibars|hectopascals", "hPa", "decibel|decibels", "dB", "newtons", "N",
	"pound-feet|pound-foot|lb-ft|lb.-ft.|pound feet|foot-pounds", "pound-foot", "newton metres|newton-metres|newton meters", "Nm", "byte|bytes", "By", "kilobyte|kilobytes", "kB", "megabyte|megabytes", "MB", "gigabyte|gigabytes", "GB", "terabyte|terabytes", "TB", "petabytes", "PB", "bit|bits", "bit", "megabits per second", "Mbit/s", "gigabits per second", "Gbit/s", "megapixel|megapixels", "MP",
	"revolutions per minute", "1/min", "parts per million", "ppm", "parts per billion", "ppb", "millisieverts|millisievert", "mSv", "sieverts", "Sv", "becquerels", "Bq",
	"point|points", "point", "percentage point|percentage points|per cent points|percent points", "pp", "basis point|basis points|bps", "basis point", "percent|per cent|per-cent|pct|pct.|percentage", "%",
)}

// unitSigns are written in digits' company only, and their case counts.
var unitSigns = &rules.Table{Name: "unit/signs", ExactCase: true, Frame: "5 {row}", Rows: units(
	"%|٪|％|pc", "%", "pp|ppt|p.p.", "pp", "km|kms|KM|Km|km.", "km", "cm|cms", "cm", "mm|mms", "mm", "µm|μm", "um", "nm", "nm", "mi|mi.", "mile", "ft|ft.", "foot", "yd|yds|yd.", "yard", "in.", "inch", "ly", "ly",
	"sq m|sq. m|sqm|m²|sq metres|sq meters", "m2", "sq km|sq. km|km²|sq kms", "km2", "sq mi|sq. mi|sq miles|sq. miles|mi²", "mile2", "sq ft|sq. ft|sq. ft.|sqft|ft²|sq feet", "square foot", "cm²", "cm2", "ha", "ha", "ac", "acre",
	"ml|mL", "mL", "cl", "cL", "dl", "dL", "m³|cu m", "m3", "cm³|cc", "cm3", "cu ft|ft³", "cubic foot", "gal|gal.", "gallon", "pt", "pint", "fl oz|fl. oz.", "fl oz", "tbsp", "tablespoon", "tsp", "teaspoon", "bbl|bbls", "barrel",
	"kg|kgs|Kg|KG", "kg", "mg", "mg", "µg|μg|mcg", "ug", "kt", "kt", "Mt", "Mt", "Gt", "Gt", "lb|lbs|lb.|lbs.", "pound", "oz|oz.", "ounce",
	"sec|secs|sec.", "s", "ms", "ms", "min|mins|min.", "min", "hr|hrs|hr.|hrs.", "h", "wk|wks", "wk", "yr|yrs|yr.|yrs.", "a",
	"km/h|kmh|kph|KPH|kmph|km/hr", "km/h", "mph|MPH|mi/h", "mile/h", "m/s", "m/s", "kn|kts", "knot",
	"°C|ºC|℃|° Celsius|° celsius|degC", "Cel", "°F|ºF|℉|° Fahrenheit|° fahrenheit|degF", "[degF]", "°|º", "deg",
	"kW", "kW", "MW", "MW", "GW", "GW", "TW", "TW", "hp|HP|bhp|PS", "horsepower", "kWh", "kWh", "MWh", "MWh", "GWh", "GWh", "TWh", "TWh", "kcal", "kcal", "kJ", "kJ", "MJ", "MJ", "GJ", "GJ",
	"Hz", "Hz", "kHz", "kHz", "MHz", "MHz", "GHz|Ghz", "GHz", "kV", "kV", "mAh", "mAh", "hPa|mb", "hPa", "kPa", "kPa", "psi", "psi", "dB", "dB", "Nm", "Nm", "kB|KB", "kB", "MB", "MB", "GB|Gb", "GB", "TB", "TB", "PB", "PB", "Mbps|Mbit/s|Mb/s", "Mbit/s", "Gbps|Gbit/s|Gb/s", "Gbit/s", "kbps|Kbps", "kbit/s",
	"MP", "MP", "rpm|RPM", "1/min", "ppm", "ppm", "ppb", "ppb", "mSv", "mSv", "bp", "basis point",
)}

// shortSigns are units only where they stand glued to digits.
var shortSigns = &rules.Table{Name: "unit/short-signs", ExactCase: true, Frame: "They used 5{row}.", Rows: units(
	"m", "m", "g", "g", "t", "t", "l|L", "L", "s", "s", "h", "h", "p", "penny", "c", "cent", "W", "W", "V", "V", "C", "Cel", "F", "[degF]", "x|X|×", "times", "″|”|''", "inch", "′", "foot",
)}

// spacedSigns are units behind a space, too, where digits stand before it and
// no word goes on behind it.
var spacedSigns = &rules.Table{Name: "unit/spaced-signs", ExactCase: true, Frame: "They used 5 {row}, then", Rows: units(
	"m", "m", "g", "g", "t", "t", "l|L", "L", "W", "W", "V", "V", "C", "Cel", "F", "[degF]",
)}

// quantities read a number with its unit.
var measures = rules.Stage{Name: "measures", Rules: []*rules.Rule{
	{
		Name: "unit/name", Sentence: "{unit} is the unit of {number}.", Kind: amount,
		Pattern: []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(hyphens).Glued().Optional(), rules.In(unitNames).As("unit")},
		Make:    unitOf,
		Examples: []rules.RuleExample{
			{Text: "forty miles away", Want: "[forty miles] exact 40 mile"}, {Text: "a five-year plan", Want: "[five-year] exact 5 a"},
			{Text: "12 per cent of it", Want: "[12 per cent] exact 12 % part"}, {Text: "9 percentage points", Want: "[9 percentage points] exact 9 pp"},
			{Text: "5 to 7 miles", Want: "[5 to 7 miles] between 5..7 mile"},
		},
		CounterExamples: []rules.RuleExample{{Text: "5 yearlings", Want: "[5] exact 5"}},
	},
	{
		Name: "unit/sign", Sentence: "{unit} is the unit of {number}.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(hyphens).Glued().Optional(), rules.In(unitSigns).As("unit")},
		Make:            unitOf,
		Examples:        []rules.RuleExample{{Text: "20 km away", Want: "[20 km] exact 20 km"}, {Text: "6.3% of it", Want: "[6.3%] exact 6.3 % part"}, {Text: "141 km/h", Want: "[141 km/h] exact 141 km/h"}},
		CounterExamples: []rules.RuleExample{{Text: "5 Mb-class ships"}},
	},
	{
		Name: "unit/exponent", Sentence: "{unit} with {power} is an area or a volume.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(metricLengths).As("unit"), rules.Of(digits).Glued().As("power")},
		Make:            unitWithExponent,
		Examples:        []rules.RuleExample{{Text: "12 km2 of forest", Want: "[12 km2] exact 12 km2"}, {Text: "5 m3 of it", Want: "[5 m3] exact 5 m3"}, {Text: "5 cm2 of it", Want: "[5 cm2] exact 5 cm2"}},
		CounterExamples: []rules.RuleExample{{Text: "5 km 2 miles"}},
	},
	{
		Name: "unit/short-sign", Sentence: "{unit}, glued to {number}, is its unit.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, numbers).As("number"), rules.In(shortSigns).Glued().As("unit")},
		After:           []rules.Item{rules.Token(prose.Number).Glued().Not()},
		Make:            unitOf,
		Examples:        []rules.RuleExample{{Text: "a wall 12m high", Want: "[12m] exact 12 m"}, {Text: "It is 5x faster", Want: "[5x] exact 5 times up change"}},
		CounterExamples: []rules.RuleExample{{Text: "Drinks 5 g"}},
	},
	{
		Name: "unit/spaced-sign", Sentence: "{unit} is the unit of {number}.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, numbers).As("number"), rules.In(spacedSigns).Apart().As("unit")},
		After:           []rules.Item{rules.Token(prose.Number).Or(rules.Of(digits)).Not()},
		Make:            unitOf,
		Examples:        []rules.RuleExample{{Text: "They shipped 816 000 t of grain", Want: "[816 000 t] exact 816000 t"}},
		CounterExamples: []rules.RuleExample{{Text: "Model 12 C 5"}},
	},
	{
		Name: "unit/hyphenated-inch", Sentence: "“in”, behind {number} and a hyphen, is inches.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits).As("number"), rules.In(hyphens).Glued(), inchSign.As("unit")},
		Make:            unitOf,
		Examples:        []rules.RuleExample{{Text: "a 15-in screen", Want: "[15-in] exact 15 inch"}},
		CounterExamples: []rules.RuleExample{{Text: "there are 15 in all", Want: "[15] exact 15"}},
	},
}}

var metricLengths = &rules.Table{Name: "unit/metric-lengths", ExactCase: true, Rows: units("m", "m", "km", "km", "cm", "cm")}

// unitWithExponent is the area or the volume of a length: km2.
func unitWithExponent(m *rules.Match) (rules.Value, bool) {
	power := m.Value("power").Low.String()
	return withUnit(m.Value("number"), m.Value("unit").Unit+power), power == "2" || power == "3"
}

var inchSign = rules.In(&rules.Table{Name: "unit/inch", Rows: units("in", "inch")})

func unitOf(m *rules.Match) (rules.Value, bool) {
	return withUnit(m.Value("number"), m.Value("unit").Unit), true
}
