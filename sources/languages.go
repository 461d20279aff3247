package sources

import "unicode"

// tongue is a language that documents are told apart from English by.
type tongue struct {
	// name is what a reader is told.
	name string
	// words are its most frequent words of two letters and more, in lower case,
	// those included that English has, too. They make up a third of its prose.
	words string
	// point is set where numbers are written with a decimal point, as in English,
	// and not with a comma.
	point bool
}

// tongues are languages in Latin letters. The words are the articles, pronouns,
// prepositions, conjunctions and auxiliaries that any grammar of the language
// lists, with the few that reports cannot do without.
var tongues = []tongue{
	{"German", `der die das und ist nicht mit von dem den des ein eine einer einem einen sich auf für im in zu zum zur auch nach bei
		wurde wurden werden wird hat haben sind war aus als am an wie über um noch nur dass oder sie er es ihre seine durch gegen seit sowie laut vom`, false},
	{"French", `le la les des du de et est une un dans pour que qui sur pas au aux par avec ce cette ces sont ont été plus il elle ils ne se
		son sa ses leur selon après en qu ou mais comme entre`, false},
	{"Spanish", `el la los las de del que en un una por con para su sus se al es lo como más fue han pero este esta según entre sobre
		desde hasta no ha son muy también tras`, false},
	{"Portuguese", `os as de do da dos das que em um uma no na nos nas por com para se ao à não mais foi são segundo pelo pela entre
		após seu sua como tem mas ou já até`, false},
	{"Italian", `il lo la gli le di del della dei delle dell è che un una uno in per con non si da sono al alla nel nella nell dal dalla
		sul più ha hanno stato stata secondo anche come dopo tra`, false},
	{"Dutch", `de het een en van dat die in is op te zijn met voor niet aan er om door bij ook naar werd werden heeft hebben uit nog maar
		volgens tot dan of ze wordt deze als over onder na`, false},
	{"Swedish", `och att det som en ett på är av för med den till inte har om han hon de var från vid efter enligt hade ska kan sig men
		eller också ut`, false},
	{"Danish or Norwegian", `og at det som en et på er af av for med den til ikke har om han hun de var fra ved efter etter ifølge blev ble men
		eller også kan sig seg skal der`, false},
	{"Icelandic", `og að í er á sem var um fyrir með ekki hann hún voru eftir til en það þess við frá af hafa hefur því eða`, false},
	{"Finnish", `ja on ei se että oli ovat mutta myös kun sen hän mukaan joka jotka ollut kuin sekä noin jälkeen ole tai hänen ovat voi
		jonka olla tämä vuonna`, false},
	{"Estonian", `ja on ei et oli see ning kui ka mis aga oma pärast sel tema või selle tuleb kes nii ole olid vastu`, false},
	{"Latvian", `un ir ar no par ka uz pēc tika bija kas arī lai kā gan vai tiek nav pie tā kura viņa savu`, false},
	{"Lithuanian", `ir yra kad su iš į už buvo tai bet kaip po dėl nuo jo savo arba ar prie pat jis`, false},
	{"Polish", `na się że do nie jest to jak po od przez przy dla oraz są był była było zostało ze który która które według co
		ma jego za lub może jego ich`, false},
	{"Czech", `na se že je do po od za pro byl byla bylo byli jsou ale jako podle který která které při také ve ze nebo jeho
		jejich má to`, false},
	{"Slovak", `na sa že je do po od za pre bol bola bolo boli sú ale ako podľa ktorý ktorá ktoré pri tiež vo zo alebo jeho
		ich má to`, false},
	{"Hungarian", `az és hogy nem is egy volt meg de szerint már még csak ami aki vagy után között több lesz való ezt van ki el minden
		`, false},
	{"Romanian", `și în de la cu pe din nu este fost care că mai un pentru sunt au al ale prin după potrivit sau să ca lui se orice`, false},
	{"Croatian or Serbian", `na je da se za su od iz kako nije bio bila bilo što koji koja koje prema nakon ali te će ili kao
		svoje sve ima`, false},
	{"Slovene", `in na je da se za so od iz po pri ki ni bil bila bilo tudi ali pa kot ne do ima svoje`, false},
	{"Albanian", `dhe të në një për me nga që është ka janë më ishte si se do ose nuk ky kjo duke`, false},
	{"Turkish", `ve bir bu da de için ile olarak olan göre daha çok kadar sonra ise değil oldu ancak her veya bütün olduğu etti gibi en
		`, false},
	{"Catalan", `el la els les de del dels que en un una per amb és no al als ha han més com segons seva seu aquesta es tot ser`, false},
	{"Galician", `os as de do da dos das que en un unha por con para se ao non máis foi son segundo na no pola seu súa`, false},
	{"Basque", `eta da ez du zen dira dute egin bat baina izan edo ere den duen beste guztiek behar`, false},
	{"Irish", `agus an na ar is le ag do go tá bhí sé atá nó ná leis níl gach chun mar`, true},
	{"Welsh", `yr ac yn mae ar wedi gan am ei eu er oedd fod ni neu bod pob`, true},
	{"Afrikaans", `die en van in het is te dat wat vir met nie op is aan was sy hulle word ek of tot deur om by reg elke`, false},
	{"Indonesian or Malay", `yang dan di dari ke untuk dengan pada ini itu adalah tidak akan oleh dalam telah juga kata sebuah para orang
		atau setiap ada`, false},
	{"Filipino", `ang ng sa mga na at ay ni si kay para hindi ito may kanyang bawat tao nang`, true},
	{"Swahili", `na ya wa kwa ni katika la za cha watu kuwa hiyo huo baada kila mtu au vya yake hii`, true},
	{"Vietnamese", `và của là có không được cho trong một các với người đã này những khi từ ra hay mọi đều về bị nào như phải hoặc tất cả ai do đó theo`, false},
	{"Esperanto", `la kaj de en estas al ne por kun pri ke kiu kiuj el per sed li ĉiu aŭ tiu sia havas`, false},
}

// writing is a way of writing in other letters than Latin ones.
type writing struct {
	// name goes on from "in".
	name    string
	letters *unicode.RangeTable
	// point is set where numbers are written with a decimal point.
	point bool
}

// writings are ways of writing, the last of them any other.
var writings = []writing{
	{"Cyrillic letters", unicode.Cyrillic, false},
	{"Greek letters", unicode.Greek, false},
	{"Arabic letters", unicode.Arabic, true},
	{"Hebrew letters", unicode.Hebrew, true},
	{"Japanese", unicode.Hiragana, true},
	{"Japanese", unicode.Katakana, true},
	{"Korean", unicode.Hangul, true},
	{"Chinese characters", unicode.Han, true},
	{"Devanagari letters", unicode.Devanagari, true},
	{"Bengali letters", unicode.Bengali, true},
	{"Tamil letters", unicode.Tamil, true},
	{"Thai letters", unicode.Thai, true},
	{"Georgian letters", unicode.Georgian, false},
	{"Armenian letters", unicode.Armenian, false},
	{"Amharic letters", unicode.Ethiopic, true},
	{"letters that are not Latin", nil, true},
}
