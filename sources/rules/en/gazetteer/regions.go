package gazetteer

// holding says which places lie directly within one holder. The names are
// separated by commas; "Kyiv = Kiev" gives a second spelling.
type holding struct {
	holder string
	names  string
}

// regions lists the first-level regions of states whose regions reports name
// without naming the state, and parts of the world that hold several states.
// General knowledge, owed to no one source.
var regions = []holding{
	{"", "Europe, Asia, Africa, North America, South America, Oceania, Antarctica, Middle East, Latin America, Central America, Central Asia, Southeast Asia, South Asia, " +
		"East Asia, West Africa, East Africa, North Africa, Sahel, Horn of Africa, Caribbean, Balkans, Baltics, Caucasus, Scandinavia, Arctic, Western Europe, Eastern Europe, " +
		"Mediterranean, Black Sea, Baltic Sea, North Sea, Red Sea, South China Sea, Persian Gulf, Pacific, Atlantic, Indian Ocean, English Channel, Bay of Bengal, Sea of Azov"},
	{"United States", "Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, " +
		"Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, " +
		"North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, " +
		"West Virginia, Wisconsin, Wyoming, Puerto Rico, Guam, Midwest, New England, Carolinas, Dakotas, Washington State, New York State, U.S. Virgin Islands, American Samoa"},
	{"Canada", "Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador = Newfoundland, Northwest Territories, Nova Scotia, Nunavut, Ontario, " +
		"Prince Edward Island, Quebec = Québec, Saskatchewan, Yukon"},
	{"United Kingdom", "England, Scotland, Wales, Northern Ireland, Gibraltar, Falkland Islands = Falklands, Bermuda, Cayman Islands"},
	{"England", "Cornwall, Devon, Kent, Essex, Norfolk, Suffolk, Yorkshire, Lancashire, Cumbria, Sussex, Surrey, Hampshire, Merseyside, Greater Manchester, West Midlands, Northumberland"},
	{"Russia", "Kursk, Belgorod, Bryansk, Voronezh, Rostov, Krasnodar, Smolensk, Oryol, Lipetsk, Tambov, Tula, Kaluga, Tver, Pskov, Novgorod, Leningrad, Saratov, Samara, Penza, " +
		"Astrakhan, Volgograd, Dagestan, Chechnya, Ingushetia, North Ossetia, Tatarstan, Bashkortostan, Udmurtia, Siberia, Primorye, Khabarovsk, Sakhalin, Kamchatka, Buryatia, " +
		"Yakutia = Sakha, Tuva, Altai, Kaliningrad, Murmansk, Karelia, Arkhangelsk, Sverdlovsk, Chelyabinsk, Orenburg, Perm, Kemerovo, Tomsk, Omsk, Irkutsk, Amur, Russian Far East"},
	{"Ukraine", "Donetsk, Luhansk = Lugansk, Donbas = Donbass, Kharkiv = Kharkov, Zaporizhzhia = Zaporizhia = Zaporozhye, Kherson, Mykolaiv = Nikolaev, Odesa = Odessa, Dnipropetrovsk, " +
		"Sumy, Chernihiv = Chernigov, Poltava, Cherkasy, Kirovohrad, Vinnytsia, Zhytomyr, Khmelnytskyi, Rivne, Volyn, Lviv = Lvov, Ternopil, Ivano-Frankivsk, Chernivtsi, Zakarpattia, Crimea"},
	{"China", "Xinjiang, Tibet, Guangdong, Guangxi, Sichuan, Yunnan, Guizhou, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Jiangsu, Jiangxi, Zhejiang, Anhui, Fujian, " +
		"Hainan, Gansu, Qinghai, Ningxia, Inner Mongolia, Liaoning, Jilin, Heilongjiang, Hong Kong, Macau = Macao"},
	{"India", "Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, " +
		"Manipur, Meghalaya, Mizoram, Nagaland, Odisha = Orissa, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal, Jammu and Kashmir, Ladakh"},
	{"Pakistan", "Sindh, Balochistan, Khyber Pakhtunkhwa, Gilgit-Baltistan, Azad Kashmir"},
	{"Australia", "New South Wales = NSW, Queensland, South Australia, Tasmania, Victoria, Western Australia, Northern Territory, Australian Capital Territory"},
	{"Germany", "Bavaria, Baden-Württemberg, Brandenburg, Hesse, Lower Saxony, Mecklenburg-Vorpommern, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony, Saxony-Anhalt, Schleswig-Holstein, Thuringia"},
	{"France", "Brittany, Normandy, Occitanie, Provence, Corsica, Alsace, Burgundy, Aquitaine, Auvergne, Île-de-France, Nouvelle-Aquitaine, New Caledonia, Mayotte, Réunion, Guadeloupe, Martinique, French Guiana, French Polynesia"},
	{"Italy", "Lombardy, Sicily, Sardinia, Tuscany, Veneto, Piedmont, Emilia-Romagna, Calabria, Campania, Apulia = Puglia, Liguria, Lazio, Umbria, Abruzzo, Trentino, Friuli, Marche"},
	{"Spain", "Catalonia, Andalusia, Basque Country, Galicia, Aragon, Asturias, Castile and León, Castilla-La Mancha, Extremadura, Navarre, Canary Islands, Balearic Islands, Tenerife, Majorca = Mallorca"},
	{"Mexico", "Chihuahua, Sinaloa, Sonora, Jalisco, Oaxaca, Chiapas, Guerrero, Michoacán = Michoacan, Veracruz, Yucatán = Yucatan, Tamaulipas, Nuevo León = Nuevo Leon, Baja California, Tabasco, Guanajuato"},
	{"Brazil", "Rio Grande do Sul, Minas Gerais, Bahia, Amazonas, Pará, Paraná, Santa Catarina, Mato Grosso, Ceará, Pernambuco, Goiás, Acre"},
	{"Turkey", "Anatolia, Hatay, Gaziantep, Kahramanmaraş = Kahramanmaras, Adıyaman = Adiyaman, Malatya, Diyarbakır = Diyarbakir, Izmir = İzmir, Antalya"},
	{"Syria", "Idlib, Latakia, Tartus, Hasakah, Deir ez-Zor = Deir al-Zor, Raqqa, Daraa, Quneitra, Sweida"},
	{"Iraq", "Kurdistan, Anbar, Nineveh, Kirkuk, Diyala"},
	{"Palestine", "Gaza = Gaza Strip, West Bank, East Jerusalem"},
	{"Israel", "Galilee, Negev, Golan Heights"},
	{"Lebanon", "Bekaa = Bekaa Valley"},
	{"Indonesia", "Java, Sumatra, Sulawesi, Bali, Lombok, Aceh, Papua, Kalimantan, Flores"},
	{"Philippines", "Luzon, Mindanao, Visayas, Leyte, Samar, Palawan"},
	{"Japan", "Hokkaido, Honshu, Kyushu, Shikoku, Okinawa, Ishikawa, Fukushima, Miyagi, Iwate, Noto"},
	{"Ethiopia", "Tigray, Amhara, Oromia, Afar"},
	{"Sudan", "Darfur, North Darfur, South Darfur, West Darfur, Kordofan, Gezira"},
	{"Nigeria", "Borno, Kaduna, Katsina, Zamfara, Plateau State, Benue, Rivers State, Adamawa"},
	{"Democratic Republic of the Congo", "North Kivu, South Kivu, Ituri, Katanga"},
	{"Myanmar", "Rakhine, Shan, Kachin, Sagaing, Chin State"},
	{"Denmark", "Greenland, Faroe Islands, Jutland"},
	{"Azerbaijan", "Nagorno-Karabakh, Nakhchivan"},
	{"Georgia", "Abkhazia, South Ossetia, Adjara"},
	{"Moldova", "Transnistria, Gagauzia"},
	{"Somalia", "Puntland, Somaliland, Jubaland"},
	{"South Africa", "Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Limpopo, Mpumalanga, Free State, Northern Cape"},
	{"Netherlands", "Groningen, Friesland, Limburg, Zeeland, Brabant"},
	{"Belgium", "Flanders, Wallonia"},
	{"Romania", "Transylvania, Wallachia, Banat"},
	{"Czech Republic", "Moravia, Bohemia, South Moravia, Silesia"},
	{"Poland", "Masovia, Podlasie, Pomerania, Lower Silesia"},
	{"Norway", "Vestland, Svalbard, Finnmark, Troms, Nordland"},
	{"Guatemala", "Huehuetenango, Quetzaltenango, Petén"},
	{"Afghanistan", "Helmand, Herat, Kandahar, Nangarhar, Paktika, Badakhshan, Baghlan"},
	{"Iran", "Khuzestan, Sistan and Baluchestan, Kerman, Kermanshah, Fars"},
	{"Argentina", "Patagonia, Córdoba Province, Mendoza, Tierra del Fuego"},
	{"Morocco", "Western Sahara, Al Haouz"},
}
