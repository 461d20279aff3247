package quantity

import "strings"

// currencyCodes are the active codes of ISO 4217 (list one, 2024) and those
// that news of the recent past still uses.
const currencyCodes = " AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK" +
	" DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT" +
	" LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF" +
	" SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL" +
	" DEM FRF ITL ESP FIM NLG BEF ATS IEP PTE GRD HRK LTL LVL EEK SKK SIT "

// plainMoney are currencies and their parts that a text may name without
// saying whose they are.
const plainMoney = " dollar crown franc peso rupee dinar krone krona cent sen penny riyal lira won rouble shilling rial dirham real yuan taka kopeck paisa bitcoin ether mark "

// IsCurrency reports whether the code is one of ISO 4217 or the plain name of
// a currency that goes without one: "crown".
func IsCurrency(code string) bool {
	if code == "" || strings.Contains(code, " ") {
		return false
	}
	return strings.Contains(currencyCodes, " "+code+" ") || strings.Contains(plainMoney, " "+code+" ")
}

// sharedNames are the plain names that several currencies go by, each with the
// codes of those currencies (ISO 4217, table A.1).
var sharedNames = map[string]string{
	"dollar": "USD CAD AUD NZD SGD TWD JMD HKD", "crown": "CZK SEK NOK DKK ISK", "krone": "NOK DKK SEK ISK", "krona": "SEK ISK NOK DKK",
	"peso": "MXN ARS COP CLP PHP CUP UYU", "rupee": "INR PKR LKR NPR MUR", "franc": "CHF RWF CDF XOF XAF", "lira": "TRY", "shilling": "KES UGX TZS SOS",
	"rial": "IRR YER OMR", "riyal": "SAR QAR YER", "dirham": "AED MAD", "dinar": "IQD KWD RSD JOD DZD TND LYD BHD", "won": "KRW KPW",
	"rouble": "RUB BYN", "yuan": "CNY", "real": "BRL",
}

// hundredths are the plain names of a hundredth of a currency, each with the codes
// of the currencies that it may be of (ISO 4217, table A.1).
var hundredths = map[string]string{
	"cent": "USD EUR AUD CAD NZD SGD HKD TWD ZAR KES UGX TZS LKR JMD TTD FJD NAD BBD BSD BZD GYD MUR", "penny": "GBP", "paisa": "INR PKR NPR BDT", "sen": "MYR IDR JPY", "kopeck": "RUB UAH BYN",
}

// hundredthOf reports whether the one code is the plain name of a hundredth and the
// other a currency that it may be of: "cent" and EUR.
func hundredthOf(name, code string) bool {
	return code != "" && strings.Contains(" "+hundredths[name]+" ", " "+code+" ")
}

// MayBeCurrency reports whether one of the two codes is the plain name of a
// currency and the other a currency that goes by it: "krone" and NOK.
func MayBeCurrency(a, b string) bool { return goesBy(a, b) || goesBy(b, a) }

func goesBy(code, name string) bool {
	return strings.Contains(" "+sharedNames[name]+" ", " "+code+" ") && code != ""
}
