package sources

import (
	"strings"
	"testing"
)

// fire is one short report in many languages, by the name that each is told by.
var fire = map[string]string{
	"German":                     "Bei einem Brand in der Altstadt sind am Freitag zwölf Menschen verletzt worden, wie die Feuerwehr mitteilte.",
	"French":                     "Un incendie dans la vieille ville a fait douze blessés vendredi, selon les pompiers, qui sont restés sur place.",
	"Spanish":                    "Un incendio en el casco antiguo dejó doce heridos el viernes, según la alcaldía, que aún tiene gente en el lugar.",
	"Portuguese":                 "Um incêndio no centro da cidade deixou doze feridos na sexta-feira, segundo os bombeiros, que não saíram do local.",
	"Italian":                    "Un incendio nel centro storico ha ferito dodici persone venerdì, secondo i vigili del fuoco che sono ancora sul posto.",
	"Dutch":                      "Bij een brand in het oude centrum zijn vrijdag twaalf mensen gewond geraakt, volgens de brandweer, die nog aan het werk is.",
	"Swedish":                    "Tolv personer skadades i en brand i gamla stan på fredagen, enligt räddningstjänsten som är kvar på platsen.",
	"Danish or Norwegian":        "Tolv personer ble skadet i en brann i gamlebyen fredag, ifølge brannvesenet, som fortsatt er på stedet og ikke vil si mer.",
	"Finnish":                    "Kaksitoista ihmistä loukkaantui tulipalossa vanhassakaupungissa perjantaina, mutta kaikki ovat elossa, kun palo on sammutettu ja alue sekä katu on suljettu.",
	"Polish":                     "W pożarze na starym mieście w piątek zostało rannych dwanaście osób, podała straż pożarna, która jest nadal na miejscu.",
	"Czech":                      "Při požáru ve starém městě bylo v pátek zraněno dvanáct lidí, uvedli hasiči, kteří jsou stále na místě.",
	"Hungarian":                  "Tizenkét ember sérült meg az óvárosi tűzben pénteken, közölte a tűzoltóság, és még nem tudni, hogy mi volt az ok.",
	"Romanian":                   "Doisprezece oameni au fost răniți vineri într-un incendiu în centrul vechi, potrivit pompierilor care sunt la fața locului.",
	"Turkish":                    "Eski şehirde çıkan bir yangında cuma günü on iki kişi yaralandı, itfaiye ise daha sonra yangının söndürüldüğünü ve bölgenin kapatıldığını bildirdi.",
	"Croatian or Serbian":        "U požaru u starom gradu u petak je ozlijeđeno dvanaest osoba, a vatrogasci kažu da nije bilo mrtvih i da su svi na sigurnom.",
	"Indonesian or Malay":        "Kebakaran di kota tua pada hari Jumat melukai dua belas orang, kata petugas yang masih berada di lokasi itu.",
	"Vietnamese":                 "Vụ cháy ở khu phố cổ hôm thứ sáu đã làm mười hai người bị thương, và không có ai chết trong đám cháy này.",
	"Swahili":                    "Watu kumi na wawili wamejeruhiwa katika moto wa mji mkongwe siku ya Ijumaa, kwa mujibu wa zima moto.",
	"Cyrillic letters":           "Двенадцать человек пострадали при пожаре в старом городе.",
	"Greek letters":              "Δώδεκα άνθρωποι τραυματίστηκαν σε πυρκαγιά στην παλιά πόλη.",
	"Arabic letters":             "أصيب اثنا عشر شخصا في حريق في المدينة القديمة يوم الجمعة.",
	"Hebrew letters":             "שנים עשר בני אדם נפצעו בשריפה בעיר העתיקה ביום שישי.",
	"Chinese characters":         "周五老城区发生火灾，造成十二人受伤。",
	"Japanese":                   "旧市街の火災で十二人がけがをしたと消防が発表した。",
	"Korean":                     "금요일 구시가지 화재로 열두 명이 다쳤다고 소방당국이 밝혔다.",
	"Devanagari letters":         "शुक्रवार को पुराने शहर में आग लगने से बारह लोग घायल हो गए।",
	"Thai letters":               "เพลิงไหม้ในเมืองเก่าเมื่อวันศุกร์ทำให้มีผู้บาดเจ็บสิบสองคน",
	"letters that are not Latin": "ཉིན་མོ་རྒྱུན་ལྡན་གྱི་གནས་ཚུལ་ཞིག་རེད།",
}

func TestShortReportsInOtherLanguagesAreTold(t *testing.T) {
	for want, text := range fire {
		if got := languageOf(text); got.name != want {
			t.Errorf("%q is told to be in %q, want %q", text, got.name, want)
		}
	}
}

// TestEnglishIsNotTakenForAnotherLanguage holds what looks like another
// language to a reader of single words.
func TestEnglishIsNotTakenForAnotherLanguage(t *testing.T) {
	for _, text := range []string{
		"", "12", "Die", "Fire kills 12 in Las Vegas", "San Juan de los Ríos, El Puerto", "Le Monde, La Stampa, El País and Der Tag",
		"The men who met at the bar in Den Haag had a son, and his hat was on the table.",
		"João da Silva e Souza, of São Paulo, de facto leader of the Partido do Norte, spoke for the party.",
		"I don't know, I can't say and I won't go, she said.",
		"Jones 4, Smith 5, Abbot 6, Marsh 7, the rest 8 of all.",
		"Mon-Fri 08:30 am - 7 pm, Sat 08:30 am - 6 pm, Sun 9 am - 3 pm",
		"“Vive la France!” the crowd sang as the mayor of the old town came in.",
		"Das Kapital, En marche and Il Trovatore were sold for $40 each at the auction in the town.",
	} {
		if got := languageOf(text); got.name != "" {
			t.Errorf("%q is taken for %s", text, got.name)
		}
	}
}

// TestWhatIsInAnotherLanguageIsNotRead holds whole documents, paragraphs and
// quotations against what of them is left unread.
func TestWhatIsInAnotherLanguageIsNotRead(t *testing.T) {
	const english = "The fire in the old town hurt 40 people on Friday, the mayor said."
	for _, c := range []struct {
		name, text, caveat string
		unread             []string
		claims             int
	}{
		{"English", english, "", nil, 1},
		{"a whole text", fire["German"] + "\n\n" + fire["German"] + " 12 von 40 Häusern.\n\nStand 14.30", "The text is in German", nil, 0},
		{"a paragraph", english + "\n\n" + fire["French"] + " 12 morts.", "is in French", []string{fire["French"] + " 12 morts."}, 1},
		{"a quotation", "The chief wrote: “" + fire["Spanish"] + " Son 12.” He said that 30 people were safe.", "is in Spanish", []string{"“" + fire["Spanish"] + " Son 12.”"}, 1},
		{"an English paragraph in another text", strings.Repeat(fire["Polish"]+"\n\n", 4) + english, "The text is in Polish", nil, 1},
	} {
		dir := write(t, map[string]string{"a.txt": c.text})
		set, err := Load(t.Context(), []string{dir}, Options{}, English())
		if err != nil || len(set.Documents) != 1 {
			t.Fatalf("%s: %v %+v", c.name, err, set.Errors)
		}
		d := set.Documents[0]
		if len(set.Claims) != c.claims {
			t.Errorf("%s: %d claims", c.name, len(set.Claims))
		}
		for i, want := range c.unread {
			if i >= len(d.Unread) || d.Unread[i].Span.Of(d.Text) != want {
				t.Errorf("%s: unread %+v", c.name, d.Unread)
			}
		}
		var said []string
		for _, caveat := range set.Caveats {
			said = append(said, caveat.Say)
		}
		if all := strings.Join(said, " "); !strings.Contains(all, c.caveat) || c.caveat == "" && all != "" {
			t.Errorf("%s: caveats %q", c.name, all)
		}
	}
}

func TestAForeignTextIsScannedForDigitsWhereThatIsAskedFor(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{fire["German"] + " Es gab 12.500 Helfer, 3,5 % Verletzte, 40 Tote, 1.200,50 Euro Schaden.", "12500|3.5%|40|1200.50"},
		{fire["German"] + " Am 12. Mai 2031 um 14:30 Uhr, Tel. 0211/4567, A8, 12.05.2031, 2 Mio. und 3 Milliarden.", ""},
		{fire["French"] + " Il y a 12 500 habitants et 40 % de blessés.", "12500|40%"},
		{fire["Cyrillic letters"] + " Погибли 40 человек, ранены 1 200, 5 млн рублей.", "40|1200"},
		{fire["Japanese"] + "死者は40人、けが人は1,200人、被害額は3億円。", "40|1200"},
		{fire["Arabic letters"] + " قتل ٤٠ شخصا", "40"},
		{fire["Spanish"] + " Son 12.50 euros y 1.2.3.", ""},
	} {
		dir := write(t, map[string]string{"a.txt": c.text})
		set, err := Load(t.Context(), []string{dir}, Options{Lenient: true}, English())
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i, found := range set.Claims {
			if !found.Scanned || found.ID == "" || len(found.Why) == 0 || i > 0 && found.ID == set.Claims[i-1].ID {
				t.Errorf("%+v", found)
			}
			got = append(got, found.Quantity.String()+found.Quantity.Unit)
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s\ngives %q, want %q", c.text, got, c.want)
		}
		d := set.Documents[0]
		for _, n := range Numbers(d, English()) {
			if n.Figure >= 0 && set.Claims[n.Figure].Quote != n.Span {
				t.Errorf("%s: number %+v is not claim %d", c.text, n, n.Figure)
			}
		}
	}
}

func TestAScannedNumberIsShownWithItsSentence(t *testing.T) {
	text := fire["German"] + " Es gab 12.500 Helfer. Niemand starb. " + strings.Repeat("und das ist ein Haus mit 40 Türen ", 40)
	dir := write(t, map[string]string{"a.txt": text})
	set, err := Load(t.Context(), []string{dir}, Options{Lenient: true}, English())
	if err != nil || len(set.Claims) != 41 {
		t.Fatalf("%v, %d claims", err, len(set.Claims))
	}
	ids := map[string]bool{}
	for i, c := range set.Claims {
		words := c.Sentence.Of(set.Documents[0].Text)
		if i == 0 && words != "Es gab 12.500 Helfer." || len(words) > 2*passageBytes+10 || !c.Sentence.Contains(c.Quote) || ids[c.ID] {
			t.Errorf("claim %d: %q", i, words)
		}
		ids[c.ID] = true
	}
}

func TestNumbersOfAMixedTextPointAtTheirClaims(t *testing.T) {
	text := "Some 40 ships left on Friday, and the port was shut.\n\n" + fire["German"] + " Es gab 12.500 Helfer.\n\nThe mayor said that 30 of the ships were small."
	dir := write(t, map[string]string{"a.txt": text})
	set, err := Load(t.Context(), []string{dir}, Options{Lenient: true}, English())
	if err != nil || len(set.Claims) < 3 {
		t.Fatalf("%v, %d claims", err, len(set.Claims))
	}
	figures := 0
	for _, n := range Numbers(set.Documents[0], English()) {
		if n.Figure >= 0 {
			figures++
			if set.Claims[n.Figure].Quote != n.Span {
				t.Errorf("%q is not claim %d", n.Span.Of(set.Documents[0].Text), n.Figure)
			}
		}
	}
	if figures != len(set.Claims) {
		t.Errorf("%d figures of %d claims are listed", figures, len(set.Claims))
	}
}

func BenchmarkLanguageOf(b *testing.B) {
	text := strings.Repeat("The fire in the old town hurt 40 people on Friday, the mayor said, and more were missing. ", 12)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		languageOf(text)
	}
}
