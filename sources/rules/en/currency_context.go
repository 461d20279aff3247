package en

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// currencyHome is a country whose currency has a name that others share. Words
// are what a report says of it, in lower case.
type currencyHome struct {
	plain, code string
	words       string
}

// currencyHomes follow ISO 4217, table A.1 (2024); the words are the country,
// its adjective and its largest cities.
var currencyHomes = []currencyHome{
	{"dollar", "USD", "u.s. us american americans washington pentagon dow nasdaq"}, {"dollar", "CAD", "canada canadian canadians ottawa toronto vancouver montreal ontario quebec alberta b.c. saskatchewan manitoba"},
	{"dollar", "AUD", "australia australian australians canberra sydney melbourne brisbane queensland perth"}, {"dollar", "NZD", "zealand wellington auckland christchurch"}, {"dollar", "SGD", "singapore singaporean"}, {"dollar", "TWD", "taiwan taiwanese taipei"}, {"dollar", "JMD", "jamaica jamaican"},
	{"crown", "CZK", "czech czechia prague brno ostrava moravia moravian bohemia bohemian"}, {"crown", "SEK", "sweden swedish stockholm gothenburg malmo"}, {"crown", "NOK", "norway norwegian oslo bergen trondheim stavanger"}, {"crown", "DKK", "denmark danish copenhagen aarhus"}, {"crown", "ISK", "iceland icelandic reykjavik"},
	{"krone", "NOK", "norway norwegian norwegians oslo bergen trondheim stavanger"}, {"krone", "DKK", "denmark danish danes copenhagen aarhus greenland"}, {"krona", "SEK", "sweden swedish swedes stockholm gothenburg malmo"}, {"krona", "ISK", "iceland icelandic reykjavik"},
	{"peso", "MXN", "mexico mexican mexicans"}, {"peso", "ARS", "argentina argentine argentinian buenos"}, {"peso", "COP", "colombia colombian bogota"}, {"peso", "CLP", "chile chilean santiago"}, {"peso", "PHP", "philippines philippine filipino manila"}, {"peso", "CUP", "cuba cuban havana"}, {"peso", "UYU", "uruguay uruguayan"},
	{"rupee", "INR", "india indian indians delhi mumbai kolkata chennai bengaluru"}, {"rupee", "PKR", "pakistan pakistani islamabad karachi lahore"}, {"rupee", "LKR", "lanka lankan colombo"}, {"rupee", "NPR", "nepal nepali nepalese kathmandu"}, {"rupee", "MUR", "mauritius mauritian"},
	{"franc", "CHF", "swiss switzerland zurich geneva bern basel"}, {"franc", "RWF", "rwanda rwandan kigali"}, {"franc", "CDF", "congo congolese kinshasa"}, {"franc", "XOF", "senegal ivory mali niger burkina benin togo"}, {"franc", "XAF", "cameroon gabon chad"},
	{"lira", "TRY", "turkey turkish ankara istanbul türkiye"}, {"shilling", "KES", "kenya kenyan nairobi"}, {"shilling", "UGX", "uganda ugandan kampala"}, {"shilling", "TZS", "tanzania tanzanian"}, {"shilling", "SOS", "somalia somali mogadishu"},
	{"rial", "IRR", "iran iranian tehran"}, {"rial", "YER", "yemen yemeni"}, {"rial", "OMR", "oman omani muscat"}, {"dirham", "AED", "emirates emirati dubai abu uae"}, {"dirham", "MAD", "morocco moroccan rabat casablanca"},
	{"dinar", "IQD", "iraq iraqi baghdad"}, {"dinar", "KWD", "kuwait kuwaiti"}, {"dinar", "RSD", "serbia serbian belgrade"}, {"dinar", "JOD", "jordan jordanian amman"}, {"dinar", "DZD", "algeria algerian algiers"}, {"dinar", "TND", "tunisia tunisian tunis"}, {"dinar", "LYD", "libya libyan tripoli"}, {"dinar", "BHD", "bahrain bahraini"},
}

// homesOf finds the homes that a word speaks of.
var homesOf = func() *rules.Dictionary[[]*currencyHome] {
	m := map[string][]*currencyHome{}
	for i := range currencyHomes {
		for w := range strings.FieldsSeq(currencyHomes[i].words) {
			m[w] = append(m[w], &currencyHomes[i])
		}
	}
	return rules.NewDictionary(m)
}()

// settleCurrencies gives amounts in a currency that several countries have the
// code of the one that the report speaks of, where it speaks of one alone.
func settleCurrencies(a *prose.Article, figures []rules.Figure) {
	var spoken map[string]string
	for i := range figures {
		c := &figures[i].Claim
		plain := ambiguousCurrency(a, c)
		if plain == "" {
			continue
		}
		if spoken == nil {
			spoken = spokenCurrencies(a)
		}
		code := spoken[plain]
		if code == "" || code == c.Quantity.Unit {
			continue
		}
		_, per, isRate := strings.Cut(c.Quantity.Unit, "/")
		c.Quantity.Unit = code
		if isRate {
			c.Quantity.Unit += "/" + per
		}
		c.Why = append(c.Why, claim.Because("currency/of-the-place", "The report speaks of one country that has the {plain}: it is {code}.", "plain", plain, "code", code))
	}
}

// ambiguousCurrency is the plain name of a currency that the figure leaves
// open, "" where it leaves none.
func ambiguousCurrency(a *prose.Article, c *claim.Claim) string {
	top, _, _ := strings.Cut(c.Quantity.Unit, "/")
	if top != "USD" {
		if quantity.IsCurrency(top) && strings.ToLower(top) == top {
			return top
		}
		return ""
	}
	words := strings.ToLower(c.Quote.Of(a.Document.Text))
	if strings.Contains(words, "us") || strings.Contains(words, "u.s") || strings.Contains(words, "american") {
		return ""
	}
	return "dollar"
}

// spokenCurrencies is, for each plain name, the code of the country that the
// report speaks of; names with two such countries are left out.
func spokenCurrencies(a *prose.Article) map[string]string {
	spoken := map[string]string{}
	for i := range a.Sentences {
		tokens := a.Sentences[i].Tokens
		for k := range tokens {
			if !tokens[k].Capital() {
				continue
			}
			for _, h := range homesOf.Of(tokens[k].Lower) {
				if code, seen := spoken[h.plain]; seen && code != h.code {
					spoken[h.plain] = ""
				} else {
					spoken[h.plain] = h.code
				}
			}
		}
	}
	return spoken
}
