package figure

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// unit is a row of a unit's name.
func unit(words, code string) rules.Row {
	return rules.Row{Words: words, Value: rules.Value{Stated: quantity.Stated{Unit: code}}}
}

// units makes rows of pairs: names apart by "|", then the code.
func units(pairs ...string) []rules.Row {
	var rows []rules.Row
	for i := 0; i+1 < len(pairs); i += 2 {
		for _, name := range splitNames(pairs[i]) {
			rows = append(rows, unit(name, pairs[i+1]))
		}
	}
	return rows
}

// CurrencySigns are the signs of money.
var CurrencySigns = &rules.Table{Name: "currency/signs", Frame: "{row}5", Rows: units(
	"$|US$|U.S.$", "USD", "€", "EUR", "£", "GBP", "¥|JP¥", "JPY", "CN¥|RMB¥", "CNY", "₹|Rs|Rs.", "INR", "₩", "KRW", "₽", "RUB", "₴", "UAH", "₺", "TRY", "₦", "NGN",
	"₱", "PHP", "฿", "THB", "₫", "VND", "₪", "ILS", "₲", "PYG", "₡", "CRC", "₵", "GHS", "₸", "KZT", "zł", "PLN", "C$|CA$|Can$|CAD$", "CAD", "A$|AU$|AUD$", "AUD", "NZ$", "NZD", "HK$", "HKD",
	"S$|SG$", "SGD", "NT$", "TWD", "R$|BRL R$", "BRL", "MX$|Mex$", "MXN", "RM", "MYR", "Rp", "IDR", "EC$", "XCD", "Tk|Tk.", "BDT", "KSh|KShs", "KES", "USh|UShs", "UGX", "TSh|TShs", "TZS", "Sh|Shs", "shilling", "GH¢|GH₵|GHc", "GHS", "Dh|Dhs", "AED", "FCFA", "XOF", "J$", "JMD", "TT$", "TTD", "Z$|ZW$", "ZWL", "Fr.|SFr|SFr.", "CHF",
)}

// currencyCodes stand before or behind a number.
var currencyCodes = &rules.Table{Name: "currency/codes", ExactCase: true, Frame: "{row} 5", Rows: units(
	"USD", "USD", "EUR", "EUR", "GBP", "GBP", "JPY", "JPY", "CNY|RMB", "CNY", "INR", "INR", "KRW", "KRW", "RUB", "RUB", "UAH", "UAH", "TRY", "TRY", "CHF", "CHF", "CAD", "CAD", "AUD", "AUD", "NZD", "NZD",
	"HKD", "HKD", "SGD", "SGD", "TWD", "TWD", "BRL", "BRL", "MXN", "MXN", "ZAR", "ZAR", "NGN", "NGN", "KES", "KES", "GHS", "GHS", "EGP", "EGP", "PHP|Php|PhP", "PHP", "THB", "THB", "VND", "VND", "IDR", "IDR", "MYR", "MYR",
	"PKR", "PKR", "BDT", "BDT", "LKR", "LKR", "ILS", "ILS", "SAR", "SAR", "AED", "AED", "QAR", "QAR", "KWD", "KWD", "SEK", "SEK", "NOK", "NOK", "DKK", "DKK", "ISK", "ISK", "CZK", "CZK", "PLN", "PLN", "HUF", "HUF",
	"RON", "RON", "BGN", "BGN", "RSD", "RSD", "ARS", "ARS", "CLP", "CLP", "COP", "COP", "PEN", "PEN", "DEM", "DEM", "KZT", "KZT", "AZN", "AZN", "GEL", "GEL", "UGX", "UGX", "TZS", "TZS", "RWF", "RWF", "ETB", "ETB", "ZMW", "ZMW", "MWK", "MWK", "XOF", "XOF", "XAF", "XAF", "NPR", "NPR", "OMR", "OMR", "BHD", "BHD", "JOD", "JOD", "LBP", "LBP", "IQD", "IQD", "MAD", "MAD", "TND", "TND", "DZD", "DZD", "SYP", "SYP", "UZS", "UZS", "BYN", "BYN", "DOP", "DOP", "JMD", "JMD", "TTD", "TTD",
)}

// lowerCodes are codes that may be written in small letters, being no words.
var lowerCodes = &rules.Table{Name: "currency/lower-codes", Frame: "5 {row}", Rows: units(
	"usd", "USD", "eur", "EUR", "gbp", "GBP", "jpy", "JPY", "cny|rmb", "CNY", "inr", "INR", "krw", "KRW", "chf", "CHF", "cad", "CAD", "aud", "AUD", "nzd", "NZD", "hkd", "HKD", "sgd", "SGD", "zar", "ZAR", "aed", "AED", "myr", "MYR", "btc|xbt", "bitcoin", "eth", "ether",
)}

// signsBefore stand before a number alone. PS and Y= are the signs of the pound
// and the yen as transcription to ASCII writes them (the tables of Unidecode).
var signsBefore = &rules.Table{Name: "currency/signs-before", ExactCase: true, Frame: "paid {row}8,200 there", Rows: units("PS", "GBP", "Y=", "JPY")}

// currencyNames stand behind a number. Where several countries share a name,
// the plain name is the code, save for the dollar and the pound: without more,
// English-language news means those of the United States and of Britain.
var currencyNames = &rules.Table{Name: "currency/names", Frame: "5 {row}", Rows: units(
	"dollar|dollars|US dollar|US dollars|U.S. dollar|U.S. dollars|American dollars|buck|bucks", "USD",
	"Canadian dollar|Canadian dollars", "CAD", "Australian dollar|Australian dollars", "AUD", "New Zealand dollar|New Zealand dollars", "NZD",
	"Hong Kong dollar|Hong Kong dollars", "HKD", "Singapore dollar|Singapore dollars", "SGD", "Taiwan dollar|Taiwan dollars|New Taiwan dollars", "TWD", "Jamaican dollars", "JMD",
	"Zimbabwe dollars", "ZWL", "euro|euros", "EUR", "pound sterling|pounds sterling|British pound|British pounds|sterling|quid", "GBP", "Egyptian pound|Egyptian pounds", "EGP",
	"Syrian pounds", "SYP", "Lebanese pounds", "LBP", "Sudanese pounds", "SDG", "yen|Japanese yen", "JPY", "yuan|Chinese yuan|renminbi|Chinese renminbi|kuai", "CNY", "won|South Korean won|Korean won", "KRW", "North Korean won", "KPW",
	"Indian rupee|Indian rupees", "INR", "Pakistani rupee|Pakistani rupees", "PKR", "Sri Lankan rupees", "LKR", "Nepali rupees|Nepalese rupees", "NPR", "rupee|rupees", "rupee", "taka", "BDT",
	"rouble|roubles|ruble|rubles|Russian rouble|Russian roubles|Russian ruble|Russian rubles", "RUB", "Belarusian roubles|Belarusian rubles", "BYN",
	"hryvnia|hryvnias|hryvnya", "UAH", "zloty|zlotys|zlotych|Polish zloty", "PLN", "forint|forints", "HUF", "leu|lei|Romanian lei", "RON", "lev|leva", "BGN", "kuna", "HRK", "lari", "GEL", "dram", "AMD", "tenge", "KZT",
	"crown|crowns", "crown", "krone|kroner", "krone", "krona|kronas", "krona", "kronor", "SEK", "koruna|korunas", "CZK", "Slovak koruna|Slovak crowns", "SKK", "Czech crown|Czech crowns|Czech koruna", "CZK", "Swedish crown|Swedish crowns|Swedish krona|Swedish kronor", "SEK",
	"Norwegian crown|Norwegian crowns|Norwegian krone|Norwegian kroner", "NOK", "Danish crown|Danish crowns|Danish krone|Danish kroner", "DKK", "Icelandic krona|Icelandic kronur", "ISK",
	"Swiss franc|Swiss francs", "CHF", "franc|francs", "franc", "CFA francs|CFA", "XOF", "French francs|French franc", "FRF", "Belgian francs|Belgian franc", "BEF", "Rwandan francs", "RWF", "Congolese francs", "CDF",
	"Turkish lira|Turkish liras", "TRY", "Syrian lira", "SYP", "lira|liras|lire", "lira", "Italian lire|Italian lira", "ITL", "shekel|shekels|Israeli shekels", "ILS",
	"marks|German mark|German marks|deutsche mark|deutsche marks|deutschmark|deutschmarks", "DEM", "markka|markkas|Finnish markka|Finnish markkaa", "FIM", "guilder|guilders|Dutch guilders", "NLG", "schilling|schillings", "ATS", "escudo|escudos", "PTE", "drachma|drachmas", "GRD",
	"sen", "sen", "Mexican peso|Mexican pesos", "MXN", "Argentine peso|Argentine pesos", "ARS", "Colombian peso|Colombian pesos", "COP", "Chilean peso|Chilean pesos", "CLP", "Philippine peso|Philippine pesos", "PHP", "peso|pesos", "peso", "peseta|pesetas", "ESP",
	"reais|Brazilian reais|Brazilian real", "BRL", "bolivar|bolivars|bolivares", "VES", "guarani|guaranies", "PYG", "soles|Peruvian soles", "PEN", "rand|South African rand", "ZAR", "naira", "NGN", "cedi|cedis", "GHS", "quetzal|quetzals", "GTQ", "lempira|lempiras", "HNL", "cordoba|cordobas|córdobas", "NIO", "balboas", "PAB", "colones", "CRC", "gourdes", "HTG", "pula", "BWP", "dalasis", "GMD", "metical|meticais", "MZN", "ariary", "MGA", "kip", "LAK", "lek", "ALL", "denars", "MKD", "somoni", "TJS", "ouguiya", "MRU", "birr", "ETB", "kwacha", "ZMW", "kwanza|kwanzas", "AOA",
	"Kenyan shilling|Kenyan shillings", "KES", "Ugandan shillings", "UGX", "Tanzanian shillings", "TZS", "shilling|shillings", "shilling", "riyal|riyals|Saudi riyal|Saudi riyals", "SAR", "Qatari riyals", "QAR", "Iranian rial|Iranian rials", "IRR", "Omani rial|Omani rials", "OMR", "rial|rials", "rial", "UAE dirham|UAE dirhams", "AED", "Moroccan dirhams", "MAD", "dirham|dirhams", "dirham",
	"Kuwaiti dinar|Kuwaiti dinars", "KWD", "Iraqi dinar|Iraqi dinars", "IQD", "Jordanian dinars", "JOD", "Serbian dinars", "RSD", "Tunisian dinars", "TND", "Libyan dinars", "LYD", "Algerian dinars", "DZD", "dinar|dinars", "dinar", "baht|Thai baht", "THB", "dong|Vietnamese dong", "VND", "rupiah|Indonesian rupiah", "IDR", "ringgit|Malaysian ringgit", "MYR", "kyat|kyats", "MMK", "riel|riels", "KHR", "afghani|afghanis", "AFN", "manat|manats", "AZN", "som", "KGS", "tugrik|tugriks", "MNT",
	"cent|cents|US cents|U.S. cents|euro cents", "cent", "pence|penny|pennies", "penny", "kopecks|kopeks", "kopeck", "paise", "paisa", "bitcoin|bitcoins", "bitcoin", "ether|ethers", "ether",
)}

// dollarCountries say behind a sum whose dollars it is in, as Canadian papers do.
var dollarCountries = &rules.Table{Name: "currency/dollar-countries", Frame: "It cost $75 {row}.", Rows: units("US|U.S.|American", "USD", "CDN|Canadian", "CAD", "Australian", "AUD")}

// millionCodes are millions of a currency, as companies of northern Europe
// write them.
var millionCodes = &rules.Table{Name: "currency/million-codes", ExactCase: true, Frame: "They paid 5 {row}.", Rows: units(
	"MUSD", "USD", "MEUR|M€", "EUR", "MGBP", "GBP", "MSEK", "SEK", "MNOK", "NOK", "MDKK", "DKK", "MCHF", "CHF", "MAUD", "AUD", "MCAD", "CAD",
)}

// inMillions is the number times a million, in the currency of the code.
func inMillions(m *rules.Match) (rules.Value, bool) {
	million, v := quantity.Decimal(1, 6), m.Value("number")
	v.Low, v.High, v.Step = v.Low.Mul(million), v.High.Mul(million), v.Step.Mul(million)
	return withUnit(v, m.Value("code").Unit), true
}

// money reads an amount of money.
var money = rules.Stage{Name: "money", Rules: []*rules.Rule{
	moneyByLetter,
	{
		Name: "currency/million-code-behind", Sentence: "“{code}” behind {number} is millions of a currency.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, numbers).As("number"), rules.In(millionCodes).As("code")},
		Make:            inMillions,
		Examples:        []rules.RuleExample{{Text: "Sales were 42.5 MEUR.", Want: "[42.5 MEUR] exact 42500000 EUR"}},
		CounterExamples: []rules.RuleExample{{Text: "Sales were 42 EUR.", Want: "[42 EUR] exact 42 EUR"}},
	},
	{
		Name: "currency/million-code-before", Sentence: "“{code}” before {number} is millions of a currency.", Kind: amount,
		Pattern:         []rules.Item{rules.In(millionCodes).As("code"), rules.Of(digits, numbers).As("number")},
		Make:            inMillions,
		Examples:        []rules.RuleExample{{Text: "Sales were MEUR 42.5.", Want: "[MEUR 42.5] exact 42500000 EUR"}},
		CounterExamples: []rules.RuleExample{{Text: "Sales were EUR 42.", Want: "[EUR 42] exact 42 EUR"}},
	},
	{
		Name: "currency/code-before-scale", Sentence: "{code} stands between {number} and its scale.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words).As("number"), rules.In(CurrencySigns, currencyCodes, lowerCodes).As("code"), rules.In(ScaleWords).As("scale")},
		Make:            scaledMoney,
		Examples:        []rules.RuleExample{{Text: "They paid 42 USD million.", Want: "[42 USD million] exact 42000000 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "They paid 42 USD.", Want: "[42 USD] exact 42 USD"}},
	},
	{
		Name: "currency/minus", Sentence: "{minus} makes the amount negative.", Kind: amount,
		Pattern:         []rules.Item{rules.In(minusSigns).Apart().As("minus"), rules.In(CurrencySigns).Glued().As("sign"), rules.Of(digits, scaled).Glued().As("number")},
		Make:            moneyOf("sign"),
		Examples:        []rules.RuleExample{{Text: "It is -$3.2 million", Want: "[-$3.2 million] exact -3200000 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "ships - $3 million"}},
	},
	{
		Name: "currency/minus-word", Sentence: "“{minus}” before the sign of a currency makes the amount negative.", Kind: amount,
		Pattern:         []rules.Item{rules.Word("minus", "negative").As("minus"), rules.In(CurrencySigns, currencyCodes).As("sign"), rules.Of(digits, scaled, numbers).As("number")},
		Make:            moneyOf("sign"),
		Examples:        []rules.RuleExample{{Text: "Cash flow was negative USD 180m.", Want: "[negative USD 180m] exact -180000000 USD"}, {Text: "It made minus $3 million", Want: "[minus $3 million] exact -3000000 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "It was negative: $3 million went", Want: "[$3 million] exact 3000000 USD"}},
	},
	{
		Name: "currency/minus-inside", Sentence: "{minus} makes the amount negative.", Kind: amount,
		Pattern:         []rules.Item{rules.In(CurrencySigns).As("sign"), rules.In(minusSigns).Glued().As("minus"), rules.Of(digits, scaled).Glued().As("number")},
		Make:            moneyOf("sign"),
		Examples:        []rules.RuleExample{{Text: "It is $-3.2 million", Want: "[$-3.2 million] exact -3200000 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "USD-20 was paid", Want: "[USD-20] exact 20 USD"}},
	},
	{
		Name: "currency/sign", Sentence: "“{sign}” before {number} names the currency.", Kind: amount,
		Pattern: []rules.Item{rules.In(CurrencySigns, currencyCodes).As("sign"), rules.In(CurrencySigns).Glued().Optional(), rules.In(hyphens).Glued().Optional(),
			rules.Of(digits, words, scaled, numbers).As("number"), rules.In(currencyCodes).Optional()},
		Make: moneyOf("sign"),
		Examples: []rules.RuleExample{
			{Text: "$5 was paid", Want: "[$5] exact 5 USD"}, {Text: "USD 27 million was paid", Want: "[USD 27 million] exact 27000000 USD"},
			{Text: "Canada pays C$9 million", Want: "[C$9 million] exact 9000000 CAD"}, {Text: "It has a $9 million plan", Want: "[$9 million] exact 9000000 USD"}, {Text: "It pays A$9 million", Want: "[A$9 million] exact 9000000 AUD"}, {Text: "$ 75 million was paid", Want: "[$ 75 million] exact 75000000 USD"},
			{Text: "$10 to 12 million was paid", Want: "[$10 to 12 million] between 10000000..12000000 USD"},
		},
		CounterExamples: []rules.RuleExample{{Text: "a 5 $ note"}},
	},
	{
		Name: "currency/sign-and-country", Sentence: "“{sign}” before {number} and “{country}” behind it name the currency.", Kind: amount,
		Pattern:         []rules.Item{rules.Word("$").As("sign"), rules.Of(digits, words, scaled, numbers).As("number"), rules.In(dollarCountries).As("country")},
		After:           []rules.Item{rules.Token(prose.Word).Where(isNounLike).Not()},
		Make:            moneyOf("country"),
		Examples:        []rules.RuleExample{{Text: "oil at $75 U.S. per barrel", Want: "[$75 U.S. per barrel] exact 75 USD/barrel"}, {Text: "It cost $2 million CDN.", Want: "[$2 million CDN] exact 2000000 CAD"}},
		CounterExamples: []rules.RuleExample{{Text: "its $75 US branch", Want: "[$75] exact 75 USD"}},
	},
	{
		Name: "currency/lower-code", Sentence: "“{code}” before {number} names the currency.", Kind: amount,
		Before:          []rules.Item{rules.Of(digits, words, scaled, numbers).Not()},
		Pattern:         []rules.Item{rules.In(lowerCodes).As("code"), rules.In(CurrencySigns).Glued().Optional(), rules.Of(digits, scaled, numbers).As("number")},
		Make:            moneyOf("code"),
		Examples:        []rules.RuleExample{{Text: "It costs eur 20 there", Want: "[eur 20] exact 20 EUR"}},
		CounterExamples: []rules.RuleExample{{Text: "It costs 10 rmb or 20"}, {Text: "10 rmb 20 usd"}},
	},
	{
		Name: "currency/sign-before", Sentence: "“{sign}” before {number} names the currency.", Kind: amount,
		Pattern:         []rules.Item{rules.In(signsBefore).As("sign"), rules.Of(digits, scaled, numbers).Glued().As("number")},
		Make:            hundredsOf("sign"),
		Examples:        []rules.RuleExample{{Text: "They paid PS2.5m", Want: "[PS2.5m] exact 2500000 GBP"}},
		CounterExamples: []rules.RuleExample{{Text: "They sold PS3 sets", Want: ""}},
	},
	{
		Name: "currency/sign-behind", Sentence: "“{sign}” behind {number} names the currency.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(CurrencySigns, currencyCodes).As("sign")},
		After:           []rules.Item{rules.Token(prose.Number).Or(rules.Of(digits)).Not()},
		Make:            moneyOf("sign"),
		Examples:        []rules.RuleExample{{Text: "They paid 20 €.", Want: "[20 €] exact 20 EUR"}, {Text: "300 CHF were paid", Want: "[300 CHF] exact 300 CHF"}},
		CounterExamples: []rules.RuleExample{{Text: "for 5 men $6 was paid", Want: "[5] exact 5; [$6] exact 6 USD"}},
	},
	{
		Name: "currency/sign-between", Sentence: "“{sign}” between {number} and so many hundredths names the currency.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words).As("number"), rules.In(CurrencySigns, currencyCodes, lowerCodes).Apart().As("sign")},
		After:           []rules.Item{rules.Of(digits), rules.In(hundredths).Or(clauseEnd())},
		Make:            moneyOf("sign"),
		Examples:        []rules.RuleExample{{Text: "It costs 9 USD 20 cents", Want: "[9 USD 20 cents] exact 9.2 USD"}, {Text: "It costs 9 GBP 20 pence", Want: "[9 GBP 20 pence] exact 9.2 GBP"}, {Text: "It costs 9 GBP 1 penny", Want: "[9 GBP 1 penny] exact 9.01 GBP"}, {Text: "It costs 9 CAD 1 cent", Want: "[9 CAD 1 cent] exact 9.01 CAD"}, {Text: "It costs 9 USD 20.", Want: "[9 USD 20] exact 9.2 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "It has 9 rooms, USD 20 each", Want: "[9] exact 9; [USD 20] exact 20 USD"}},
	},
	{
		Name: "currency/pounds-paid", Sentence: "Behind “{paid}”, pounds are money.", Kind: amount,
		Before:          []rules.Item{rules.In(moneyWords).As("paid"), betweenWords(0, 4)},
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(hyphens).Glued().Optional(), rules.Word("pound", "pounds")},
		After:           []rules.Item{rules.Word("of").Not()},
		Make:            inUnit("GBP"),
		Examples:        []rules.RuleExample{{Text: "He was fined 300 pounds.", Want: "[300 pounds] exact 300 GBP"}, {Text: "a salary of 20,000 pounds", Want: "[20,000 pounds] exact 20000 GBP"}},
		CounterExamples: []rules.RuleExample{{Text: "He lost 30 pounds.", Want: "[30 pounds] exact 30 pound down change"}, {Text: "He sold 30 pounds of ham.", Want: "[30 pounds] exact 30 pound"}},
	},
	{
		Name: "currency/pounds-in-millions", Sentence: "Millions of pounds, of nothing that is named, are money.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(scaled).As("number"), rules.Word("pound", "pounds")},
		After:           []rules.Item{rules.Word("of").Not()},
		Make:            millionsOfPounds,
		Examples:        []rules.RuleExample{{Text: "It would bring in 300 million pounds.", Want: "[300 million pounds] exact 300000000 GBP"}},
		CounterExamples: []rules.RuleExample{{Text: "They ate 300 million pounds of ham.", Want: "[300 million pounds] exact 300000000 pound"}, {Text: "It weighs 3 hundred pounds.", Want: "[3 hundred pounds] exact 300 pound"}},
	},
	{
		Name: "currency/pounds-a-household", Sentence: "Pounds for each {payer} are money.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.Word("pound", "pounds")},
		After:           []rules.Item{rules.Word("a", "an", "per", "each", "for each", "for every", "to each", "to every"), rules.In(payers).As("payer")},
		Make:            inUnit("GBP"),
		Examples:        []rules.RuleExample{{Text: "a toll of 300 pounds a household", Want: "[300 pounds a household] exact 300 GBP/household"}},
		CounterExamples: []rules.RuleExample{{Text: "It ships 30 pounds a year", Want: "[30 pounds a year] exact 30 pound/a"}},
	},
	{
		Name: "currency/grand", Sentence: "“{grand}” behind {number} is thousands of the currency of the place.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, numbers).As("number"), rules.Word("grand").As("grand")},
		After:           []rules.Item{nounOrNumber().Not()},
		Make:            grand,
		Examples:        []rules.RuleExample{{Text: "They paid 20 grand for it", Want: "[20 grand] exact 20000 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "They sold 20 grand pianos", Want: "[20] exact 20"}},
	},
	{
		Name: "currency/name", Sentence: "“{name}” behind {number} names the currency.", Kind: amount,
		Pattern: []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(hyphens).Glued().Optional(), rules.In(currencyNames).As("name")},
		Make:    moneyOf("name"),
		Examples: []rules.RuleExample{
			{Text: "38,000 euros were raised", Want: "[38,000 euros] exact 38000 EUR"}, {Text: "8,000 crowns each were paid", Want: "[8,000 crowns] exact 8000 crown"},
			{Text: "a 50-euro note", Want: "[50-euro] exact 50 EUR"},
		},
		CounterExamples: []rules.RuleExample{{Text: "They won 5 seats", Want: "[5] exact 5"}},
	},
	{
		Name: "currency/lower-code-behind", Sentence: "“{code}” behind {number} names the currency.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(lowerCodes).As("code")},
		After:           []rules.Item{rules.Of(digits, scaled, numbers).Glued().Not()},
		Make:            moneyOf("code"),
		Examples:        []rules.RuleExample{{Text: "They paid 10 rmb, or 20 usd", Want: "[10 rmb] exact 10 CNY; [20 usd] exact 20 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "They paid 10 cads", Want: "[10] exact 10"}, {Text: "They sold 3 USD50 cards"}},
	},
}}

// moneyOf gives the number the unit of the named item.
func moneyOf(name string) func(*rules.Match) (rules.Value, bool) {
	return func(m *rules.Match) (rules.Value, bool) {
		v := withUnit(m.Value("number"), m.Value(name).Unit)
		if m.Has("minus") {
			v.Low, v.High = v.High.Neg(), v.Low.Neg()
		}
		return v, !isArticleAndSign(m, name)
	}
}

// moneyWords lead to a sum of money.
var moneyWords = rules.Words("currency/money-words", "pay", "pays", "paid", "paying", "cost", "costs", "costing", "spend", "spends", "spent", "spending", "earn", "earns", "earned", "earning", "charge", "charges", "charged", "fined", "fine", "fines", "worth", "owe", "owes", "owed", "price", "prices", "priced", "salary", "salaries", "wage", "wages", "fee", "fees", "rent", "rents", "loan", "loans", "debt", "debts", "bonus", "grant", "grants", "refund",
	"sold", "sell", "sells", "bought", "buy", "raised", "donated", "donate", "invested", "invest", "borrowed", "budget", "bill", "bills", "compensation", "damages", "profit", "profits", "turnover", "revenue", "revenues", "sales", "savings", "reward", "income", "pension", "pensions", "stole", "stolen", "bail", "ransom", "valued at", "sum", "sums", "bid", "prize").In("the {row} of 300 pounds")

// moneyResults are sums that need not be paid; pounds may be lost and gained.
var moneyResults = rules.Words("currency/results", "loss", "losses", "deficit", "surplus", "earnings", "deal", "takings", "funding", "investment", "subsidy", "subsidies", "donations").In("a {row} of 3m")

// payers are who, or what, pays or gets an amount of money each.
var payers = rules.Words("currency/payers", "household", "family", "person", "pupil", "taxpayer", "share", "ticket", "visit", "visitor", "passenger", "customer", "employee", "worker", "child", "pensioner").In("300 pounds a {row}")

// IsPayer tells the words of payers.
var IsPayer = func() map[string]bool {
	words := map[string]bool{}
	for _, row := range payers.Rows {
		words[row.Words] = true
	}
	return words
}()

// millionsOfPounds takes a million pounds and more for money.
func millionsOfPounds(m *rules.Match) (rules.Value, bool) {
	v, ok := inUnit("GBP")(m)
	return v, ok && v.Form != quantity.Vague && v.Low.Cmp(quantity.Int(1_000_000)) >= 0
}

// hundredths are the words for cents.
var hundredths = rules.Words("currency/hundredths", "cent", "cents", "pence", "penny").In("It costs 9 USD 20 {row}")

// scaledMoney is the number times its scale, in the currency of the code.
func scaledMoney(m *rules.Match) (rules.Value, bool) {
	v, ok := timesScale("number")(m)
	return withUnit(v, m.Value("code").Unit), ok
}

// hundredsOf is an amount of money of a hundred or more; less, behind the same
// letters, is a name.
func hundredsOf(name string) func(*rules.Match) (rules.Value, bool) {
	return func(m *rules.Match) (rules.Value, bool) {
		v, ok := moneyOf(name)(m)
		return v, ok && v.High.Cmp(quantity.Int(100)) >= 0
	}
}

// grand is so many thousand dollars, until the place says whose.
func grand(m *rules.Match) (rules.Value, bool) {
	v, thousand := m.Value("number"), quantity.Int(1000)
	v.Low, v.High, v.Step = v.Low.Mul(thousand), v.High.Mul(thousand), v.Step.Mul(thousand)
	return withUnit(v, "USD"), true
}

// isArticleAndSign reports whether the item took "a $", which is an article and
// a sign where "A$" is one sign.
func isArticleAndSign(m *rules.Match, name string) bool {
	c := m.Capture(name)
	return c != nil && m.Token(name).Lower == "a" && !m.Sequence.Tokens[c.Last-1].Glued
}

// withUnit gives a value a unit and that unit's dimension.
func withUnit(v rules.Value, code string) rules.Value {
	v.Unit, v.Dimension = code, quantity.DimensionOf(code)
	return v
}
