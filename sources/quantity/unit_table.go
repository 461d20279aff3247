package quantity

// The sources of the factors.
const (
	fromSI       = "BIPM, The International System of Units, 9th edition (2019)"
	fromHandbook = "NIST Handbook 44 (2024), appendix C"
	fromUCUM     = "The Unified Code for Units of Measure, version 2.1"
	byDefinition = "by definition"
)

// Units lists every unit that is no currency, and the rates that have a name
// of their own.
var Units = []Unit{
	{"%", Share, "share", Decimal(1, -2), byDefinition},
	{"pp", Share, "share", Decimal(1, -2), byDefinition},
	{"basis point", Share, "share", Decimal(1, -4), byDefinition},
	{"share", Share, "share", Int(1), byDefinition},
	{"times", Other, "times", Int(1), byDefinition},

	{"m", Length, "m", Int(1), fromSI}, {"km", Length, "m", Decimal(1, 3), fromSI}, {"cm", Length, "m", Decimal(1, -2), fromSI},
	{"mm", Length, "m", Decimal(1, -3), fromSI}, {"um", Length, "m", Decimal(1, -6), fromSI}, {"nm", Length, "m", Decimal(1, -9), fromSI}, {"pm", Length, "m", Decimal(1, -12), fromSI},
	{"mile", Length, "m", Decimal(1609344, -3), fromHandbook}, {"nmi", Length, "m", Int(1852), fromSI}, {"yard", Length, "m", Decimal(9144, -4), fromHandbook},
	{"foot", Length, "m", Decimal(3048, -4), fromHandbook}, {"inch", Length, "m", Decimal(254, -4), fromHandbook},
	{"ly", Length, "m", Int(9460730472580800), fromUCUM}, {"AU", Length, "m", Int(149597870700), fromSI},

	{"m2", Area, "m2", Int(1), fromSI}, {"km2", Area, "m2", Decimal(1, 6), fromSI}, {"cm2", Area, "m2", Decimal(1, -4), fromSI}, {"mm2", Area, "m2", Decimal(1, -6), fromSI},
	{"ha", Area, "m2", Decimal(1, 4), fromSI}, {"acre", Area, "m2", Decimal(40468564224, -7), fromHandbook},
	{"mile2", Area, "m2", Decimal(2589988110336, -6), fromHandbook}, {"square foot", Area, "m2", Decimal(9290304, -8), fromHandbook},
	{"square yard", Area, "m2", Decimal(83612736, -8), fromHandbook}, {"square inch", Area, "m2", Decimal(64516, -8), fromHandbook},

	{"L", Volume, "L", Int(1), fromSI}, {"mL", Volume, "L", Decimal(1, -3), fromSI}, {"cL", Volume, "L", Decimal(1, -2), fromSI}, {"dL", Volume, "L", Decimal(1, -1), fromSI},
	{"ML", Volume, "L", Decimal(1, 6), fromSI}, {"m3", Volume, "L", Decimal(1, 3), fromSI}, {"km3", Volume, "L", Decimal(1, 12), fromSI}, {"cm3", Volume, "L", Decimal(1, -3), fromSI},
	{"gallon", Volume, "L", Decimal(3785411784, -9), fromHandbook}, {"quart", Volume, "L", Decimal(946352946, -9), fromHandbook},
	{"pint", Volume, "L", Decimal(473176473, -9), fromHandbook}, {"cup", Volume, "L", Decimal(2365882365, -10), fromHandbook},
	{"fl oz", Volume, "L", Decimal(295735295625, -13), fromHandbook}, {"tablespoon", Volume, "L", Decimal(1478676478125, -14), fromHandbook},
	{"teaspoon", Volume, "L", Decimal(492892159375, -14), fromHandbook}, {"barrel", Volume, "L", Decimal(158987294928, -9), fromHandbook},
	{"cubic foot", Volume, "L", Decimal(28316846592, -9), fromHandbook}, {"cubic yard", Volume, "L", Decimal(764554857984, -9), fromHandbook}, {"cubic inch", Volume, "L", Decimal(16387064, -9), fromHandbook}, {"acre-foot", Volume, "L", Decimal(1233481837547520, -9), fromHandbook}, {"bushel", Volume, "L", Decimal(3523907016688, -11), fromHandbook},

	{"kg", Mass, "kg", Int(1), fromSI}, {"g", Mass, "kg", Decimal(1, -3), fromSI}, {"mg", Mass, "kg", Decimal(1, -6), fromSI}, {"ug", Mass, "kg", Decimal(1, -9), fromSI},
	{"t", Mass, "kg", Decimal(1, 3), fromSI}, {"kt", Mass, "kg", Decimal(1, 6), fromSI}, {"Mt", Mass, "kg", Decimal(1, 9), fromSI}, {"Gt", Mass, "kg", Decimal(1, 12), fromSI},
	{"pound", Mass, "kg", Decimal(45359237, -8), fromHandbook}, {"ounce", Mass, "kg", Decimal(28349523125, -12), fromHandbook},
	{"stone", Mass, "kg", Decimal(635029318, -8), fromHandbook}, {"ton", Mass, "kg", Decimal(90718474, -5), fromHandbook}, {"ct", Mass, "kg", Decimal(2, -4), fromUCUM},

	{"s", Duration, "s", Int(1), fromSI}, {"ms", Duration, "s", Decimal(1, -3), fromSI}, {"us", Duration, "s", Decimal(1, -6), fromSI}, {"ns", Duration, "s", Decimal(1, -9), fromSI},
	{"min", Duration, "s", Int(60), fromSI}, {"h", Duration, "s", Int(3600), fromSI}, {"d", Duration, "s", Int(86400), fromSI}, {"wk", Duration, "s", Int(604800), byDefinition},
	{"mo", Duration, "s", Int(2629800), fromUCUM}, {"a", Duration, "s", Int(31557600), fromUCUM},
	{"decade", Duration, "s", Int(315576000), fromUCUM}, {"century", Duration, "s", Decimal(315576, 4), fromUCUM},

	{"m/s", Speed, "m/s", Int(1), fromSI}, {"km/h", Speed, "m/s", Fraction(5, 18), fromSI}, {"mile/h", Speed, "m/s", Decimal(44704, -5), fromHandbook}, {"km/s", Speed, "m/s", Decimal(1, 3), fromSI}, {"foot/s", Speed, "m/s", Decimal(3048, -4), fromHandbook}, {"knot", Speed, "m/s", Fraction(1852, 3600), fromSI},
	{"Mach", Speed, "m/s", Number{}, "depends on the medium"},

	{"Cel", Temperature, "Cel", Number{}, "an offset, not a factor"}, {"[degF]", Temperature, "[degF]", Number{}, "an offset, not a factor"},
	{"K", Temperature, "K", Int(1), fromSI}, {"deg", Other, "deg", Number{}, "angle or temperature"}, {"rad", Other, "rad", Int(1), fromSI},

	{"W", Other, "W", Int(1), fromSI}, {"mW", Other, "W", Decimal(1, -3), fromSI}, {"kW", Other, "W", Decimal(1, 3), fromSI}, {"MW", Other, "W", Decimal(1, 6), fromSI},
	{"GW", Other, "W", Decimal(1, 9), fromSI}, {"TW", Other, "W", Decimal(1, 12), fromSI}, {"horsepower", Other, "W", Decimal(74569987158227, -11), fromHandbook},
	{"J", Other, "J", Int(1), fromSI}, {"kJ", Other, "J", Decimal(1, 3), fromSI}, {"MJ", Other, "J", Decimal(1, 6), fromSI}, {"GJ", Other, "J", Decimal(1, 9), fromSI},
	{"Wh", Other, "J", Int(3600), fromSI}, {"kWh", Other, "J", Decimal(36, 5), fromSI}, {"MWh", Other, "J", Decimal(36, 8), fromSI},
	{"GWh", Other, "J", Decimal(36, 11), fromSI}, {"TWh", Other, "J", Decimal(36, 14), fromSI}, {"cal", Other, "J", Decimal(4184, -3), fromUCUM}, {"kcal", Other, "J", Int(4184), fromUCUM},
	{"Hz", Other, "Hz", Int(1), fromSI}, {"kHz", Other, "Hz", Decimal(1, 3), fromSI}, {"MHz", Other, "Hz", Decimal(1, 6), fromSI}, {"GHz", Other, "Hz", Decimal(1, 9), fromSI},
	{"V", Other, "V", Int(1), fromSI}, {"kV", Other, "V", Decimal(1, 3), fromSI}, {"A", Other, "A", Int(1), fromSI}, {"kA", Other, "A", Decimal(1, 3), fromSI}, {"mAh", Other, "mAh", Int(1), byDefinition},
	{"Pa", Other, "Pa", Int(1), fromSI}, {"hPa", Other, "Pa", Int(100), fromSI}, {"kPa", Other, "Pa", Int(1000), fromSI}, {"bar", Other, "Pa", Decimal(1, 5), fromSI}, {"mmHg", Other, "Pa", Decimal(133322387415, -9), fromHandbook}, {"psi", Other, "psi", Int(1), byDefinition},
	{"N", Other, "N", Int(1), fromSI}, {"kN", Other, "N", Decimal(1, 3), fromSI}, {"Nm", Other, "Nm", Int(1), fromSI}, {"pound-foot", Other, "Nm", Decimal(13558179483314, -13), fromHandbook}, {"dB", Other, "dB", Int(1), byDefinition},
	{"bit", Other, "By", Fraction(1, 8), fromUCUM}, {"Mbit", Other, "By", Decimal(125, 3), fromUCUM}, {"Gbit", Other, "By", Decimal(125, 6), fromUCUM}, {"By", Other, "By", Int(1), fromUCUM}, {"kB", Other, "By", Decimal(1, 3), fromUCUM},
	{"MB", Other, "By", Decimal(1, 6), fromUCUM}, {"GB", Other, "By", Decimal(1, 9), fromUCUM}, {"TB", Other, "By", Decimal(1, 12), fromUCUM}, {"PB", Other, "By", Decimal(1, 15), fromUCUM},
	{"bit/s", Other, "bit/s", Int(1), fromUCUM}, {"Mbit/s", Other, "bit/s", Decimal(1, 6), fromUCUM}, {"Gbit/s", Other, "bit/s", Decimal(1, 9), fromUCUM}, {"kbit/s", Other, "bit/s", Decimal(1, 3), fromUCUM},
	{"1/s", Rate, "1/s", Int(1), fromSI}, {"1/min", Rate, "1/s", Fraction(1, 60), fromSI}, {"MP", Other, "MP", Int(1), byDefinition}, {"ppm", Other, "ppm", Int(1), byDefinition}, {"ppb", Other, "ppm", Decimal(1, -3), byDefinition},
	{"Sv", Other, "Sv", Int(1), fromSI}, {"mSv", Other, "Sv", Decimal(1, -3), fromSI}, {"Bq", Other, "Bq", Int(1), fromSI},
	{"point", Other, "point", Int(1), byDefinition}, {"magnitude", Other, "magnitude", Int(1), byDefinition},
}
