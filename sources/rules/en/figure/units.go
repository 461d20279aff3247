package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/rules"
)

func splitNames(s string) []string { return strings.Split(s, "|") }

// UnitNames are written out and stand behind a number, with or without a
// hyphen.
var UnitNames = &rules.Table{Name: "unit/names", Frame: "5 {row}", Rows: units(
	"metre|metres|meter|meters", "m", "kilometre|kilometres|kilometer|kilometers", "km", "centimetre|centimetres|centimeter|centimeters", "cm", "millimetre|millimetres|millimeter|millimeters", "mm",
	"micrometre|micrometres|micrometer|micrometers|micron|microns", "um", "nanometre|nanometres|nanometer|nanometers", "nm", "picometre|picometres|picometer|picometers", "pm", "mile|miles", "mile", "nautical mile|nautical miles", "nmi", "yard|yards", "yard",
	"foot|feet", "foot", "inch|inches", "inch", "light year|light years|light-year|light-years", "ly", "astronomical units", "AU",
	"square metre|square metres|square meter|square meters", "m2", "square-metre|square-meter", "m2", "square kilometre|square kilometres|square kilometer|square kilometers|square-kilometre|square-kilometer|square km", "km2", "square mile|square miles|square-mile", "mile2", "square foot|square feet|square-foot", "square foot", "cubic km", "km3", "square yard|square yards", "square yard", "square inch|square inches", "square inch", "square centimetres|square centimeters", "cm2",
	"hectare|hectares", "ha", "acre|acres", "acre", "litre|litres|liter|liters", "L", "millilitre|millilitres|milliliter|milliliters", "mL", "centilitre|centilitres|centiliter|centiliters", "cL", "decilitre|decilitres|deciliter|deciliters", "dL", "megalitres|megaliters", "ML",
	"cubic metre|cubic metres|cubic meter|cubic meters", "m3", "cubic kilometres|cubic kilometers", "km3", "cubic centimetre|cubic centimetres|cubic centimeters", "cm3", "cubic foot|cubic feet", "cubic foot", "cubic yards|cubic yard", "cubic yard", "cubic inch|cubic inches", "cubic inch", "acre-foot|acre-feet|acre feet", "acre-foot", "gallon|gallons|US gallon|US gallons|U.S. gallon|U.S. gallons", "gallon", "quart|quarts", "quart", "pint|pints", "pint", "fluid ounce|fluid ounces", "fl oz", "tablespoon|tablespoons", "tablespoon", "teaspoon|teaspoons", "teaspoon",
	"barrel|barrels", "barrel", "bpd|b/d", "barrel/d", "bushel|bushels", "bushel", "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos", "kg", "gram|grams|gramme|grammes", "g", "milligram|milligrams", "mg", "microgram|micrograms|microgramme|microgrammes", "ug",
	"tonne|tonnes|metric ton|metric tons|metric tonnes", "t", "kilotons|kilotonnes|kiloton", "kt", "megatons|megatonnes|megaton", "Mt", "gigatons|gigatonnes|gigaton", "Gt", "ton|tons|short tons", "ton", "pound|pounds", "pound", "ounce|ounces", "ounce", "carat|carats", "ct",
	"second|seconds", "s", "millisecond|milliseconds", "ms", "nanoseconds", "ns", "microseconds", "us", "minute|minutes", "min", "hour|hours", "h", "day|days", "d", "week|weeks", "wk", "fortnights", "fortnight", "month|months", "mo", "year|years", "a", "decade|decades", "decade", "century|centuries", "century",
	"kilometres per second|kilometers per second|kilometres a second|kilometers a second", "km/s", "feet per second|feet a second", "foot/s", "kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kilometre per hour|kilometer per hour|km per hour|km an hour", "km/h", "miles per hour|miles an hour|mile per hour|mile an hour", "mile/h", "miles per gallon|miles to the gallon|mile per gallon", "mile/gallon", "metres per second|meters per second|metres a second|meters a second", "m/s", "knot|knots", "knot",
	"degree Celsius|degrees Celsius|degree centigrade|degrees centigrade|deg Celsius|Celsius|centigrade|degrees C|degree C|deg C", "Cel", "degree Fahrenheit|degrees Fahrenheit|deg Fahrenheit|Fahrenheit|degrees F|degree F|deg F", "[degF]", "kelvin|kelvins|degrees Kelvin", "K", "degree|degrees", "deg", "radian|radians", "rad",
	"watt|watts", "W", "kilowatt|kilowatts", "kW", "megawatt|megawatts", "MW", "gigawatt|gigawatts", "GW", "terawatts", "TW", "horsepower|brake horsepower", "horsepower", "kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours", "kWh", "megawatt hour|megawatt hours|megawatt-hour|megawatt-hours", "MWh", "gigawatt hours|gigawatt-hours", "GWh", "terawatt hours|terawatt-hours", "TWh",
	"joule|joules", "J", "kilojoules", "kJ", "calorie|calories", "cal", "kilocalories", "kcal", "hertz", "Hz", "kilohertz", "kHz", "megahertz", "MHz", "gigahertz", "GHz", "volt|volts", "V", "kilovolt|kilovolts", "kV", "amp|amps|amperes", "A", "pascals", "Pa", "kilopascals", "kPa", "millibar|millibars|hectopascal|hectopascals", "hPa", "pounds per square inch", "psi", "decibel|decibels", "dB", "newtons", "N",
	"pound-feet|pound-foot|lb-ft|lb.-ft.|pound feet|foot-pounds", "pound-foot", "newton metres|newton-metres|newton meters", "Nm", "byte|bytes", "By", "kilobyte|kilobytes", "kB", "megabyte|megabytes", "MB", "gigabyte|gigabytes", "GB", "terabyte|terabytes", "TB", "petabytes", "PB", "bit|bits", "bit", "megabit|megabits", "Mbit", "gigabit|gigabits", "Gbit", "kilobits per second", "kbit/s", "megabits per second", "Mbit/s", "gigabits per second", "Gbit/s", "megapixel|megapixels", "MP",
	"revolutions per minute", "1/min", "parts per million", "ppm", "parts per billion", "ppb", "millisieverts|millisievert", "mSv", "sieverts", "Sv", "becquerels", "Bq",
	"point|points", "point", "percentage point|percentage points|per cent points|percent points", "pp", "basis point|basis points|basis-point|bps", "basis point", "percent|per cent|per-cent|pct|pct.|percentage", "%",
)}

// unitSigns are written in digits' company only, and their case counts.
var unitSigns = &rules.Table{Name: "unit/signs", ExactCase: true, Frame: "5 {row}", Rows: units(
	"%|٪|％|pc", "%", "pp|ppt|p.p.", "pp", "km|kms|KM|Km", "km", "cm|cms", "cm", "mm|mms", "mm", "µm|μm", "um", "nm", "nm", "mi", "mile", "ft|ft.", "foot", "yd|yds", "yard", "in.", "inch", "ly", "ly",
	"sq m|sq. m|sqm|m²|sq metres|sq meters", "m2", "sq km|sq. km|km²|sq kms", "km2", "sq mi|sq. mi|sq miles|sq. miles|mi²", "mile2", "sq ft|sq. ft|sq. ft.|sqft|ft²|sq feet", "square foot", "cm²", "cm2", "ha", "ha", "ac", "acre",
	"ml|mL|mls", "mL", "cl|cL", "cL", "dl|dL", "dL", "m³|cu m|cu. m", "m3", "km³", "km3", "cm³|cc|cu cm", "cm3", "cu in", "cubic inch", "cu yd", "cubic yard", "cu ft|cu. ft.|cu. ft|ft³", "cubic foot", "gal", "gallon", "pt", "pint", "fl oz|fl. oz.", "fl oz", "tbsp", "tablespoon", "tsp", "teaspoon", "bbl|bbls", "barrel",
	"kg|kgs|Kg|KG", "kg", "mg", "mg", "µg|μg|mcg", "ug", "kt", "kt", "Mt|mmt|MMT", "Mt", "MT", "t", "Gt", "Gt", "lb|lbs|lb.|lbs.", "pound", "oz|oz.", "ounce",
	"sec|secs", "s", "ms", "ms", "min|mins|min.", "min", "hr|hrs|hr.|hrs.", "h", "wk|wks", "wk", "yr|yrs|yr.|yrs.", "a",
	"km/h|kmh|kph|KPH|kmph|km/hr|k.p.h.|km/hour|Km/h|KM/H", "km/h", "km/s", "km/s", "ft/s", "foot/s", "mph|MPH|mi/h|m.p.h.|m.p.h|mi/hr", "mile/h", "mpg|MPG|m.p.g.|m.p.g", "mile/gallon", "m/s", "m/s", "kn|kts", "knot", "rad|rads", "rad",
	"°C|ºC|℃|° Celsius|° celsius|degC", "Cel", "°F|ºF|℉|° Fahrenheit|° fahrenheit|degF", "[degF]", "°|º", "deg",
	"kW", "kW", "MW", "MW", "GW", "GW", "TW", "TW", "hp|HP|bhp|PS", "horsepower", "kWh", "kWh", "MWh", "MWh", "GWh", "GWh", "TWh", "TWh", "kcal", "kcal", "kJ", "kJ", "MJ", "MJ", "GJ", "GJ",
	"Hz", "Hz", "kHz", "kHz", "MHz", "MHz", "GHz|Ghz", "GHz", "kV", "kV", "kA", "kA", "mW", "mW", "kN", "kN", "mAh", "mAh", "hPa|mb|mbar", "hPa", "mmHg|mm Hg", "mmHg", "kPa", "kPa", "psi", "psi", "dB", "dB", "Nm", "Nm", "kB|KB", "kB", "MB", "MB", "GB|Gb", "GB", "TB", "TB", "PB", "PB", "Mbit|Mbits", "Mbit", "Gbit|Gbits", "Gbit", "Mbps|Mbit/s|Mb/s", "Mbit/s", "Gbps|Gbit/s|Gb/s", "Gbit/s", "kbps|Kbps", "kbit/s",
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

// stones are a unit of body weight, and stones else.
var stones = &rules.Table{Name: "unit/stones", Frame: "He weighs 12 {row}.", Rows: units("stone|stones", "stone")}

// metricLengths are those whose squares and cubes are written with a digit.
var metricLengths = &rules.Table{Name: "unit/metric-lengths", ExactCase: true, Rows: units("m", "m", "km", "km", "cm", "cm")}

// footMarks and inchMarks stand glued to digits: 6'2".
var (
	footMarks = &rules.Table{Name: "unit/foot-marks", Frame: "It is 6{row}2\" high", Rows: units("'|’|′|ft", "foot")}
	inchMarks = &rules.Table{Name: "unit/inch-marks", Frame: "It is 6'2{row} high", Rows: units("\"|”|″|''|’’", "inch")}
)

// inchWords are inches where a hyphen, feet or digits stand right before.
var inchWords = &rules.Table{Name: "unit/inch", Rows: units("in", "inch")}
