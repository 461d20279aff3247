package speaker

var quotedSpeechExamples = []attributed{
	{"The Herders Board (HB) met. “Ten Upland Rescue Teams have moved,” it said.", "Ten", "Herders Board"},
	{`Iva Cotter, area manager at the river board, said: "Over 5,000 eels died."`, "5,000", "Iva Cotter"},
	{`Tom Haddow was cross. "I count 27 ruts," he said to laughter.`, "27", "Tom Haddow"},
	{"Ann Roe, in a long interview, brushed off the doubts: “We made 120 beds.”", "120", "Ann Roe"},
	{"A Danish naval source, who spoke to the Chronicle on condition of anonymity, was more careful: “We see 30 hulls.”", "30", "Denmark"},
	{"Rosalind Pike met Boris Hale by the lock. “Boris has 40 hens,” she said.", "40", "Rosalind Pike"},
	{"Mark Ashe runs the mill. “Tom Berry owes us 90 sacks,” he said.", "90", "Mark Ashe"},
	{"Kelly replied with a smile: “We saw 45 geese.”", "45", "Kelly"},
	{"What it means for the bakers - More from Bengt Dahl: “We had 20 ovens.”", "20", "Bengt Dahl"},
	{"Clara Munn, editor of the Fen: “Only 33 of us like it. It has no salt.”", "33", "Clara Munn"},
	{"“It cost us 11 million,” Ann Roe crowed.", "11", "Ann Roe"},
	{"“It cost us 11 million,” crowed the treasurer.", "11", "treasurer"},
	{"Continued the bishop: “We need 40 boats.”", "40", "bishop"},
	{`"We have buried 26 people," the priest said.`, "26", "priest"},
	{`"It cost us 80 jobs," said Peter Novak, who runs the plant.`, "80", "Peter Novak"},
	{`"There are 500 beds," the director told parliament.`, "500", "director"},
	{"“We counted 73 bodies,” said a nurse at the clinic.", "73", "nurse at the clinic"},
	{`Asked about the toll, the minister replied: "We know of 33 victims."`, "33", "minister"},
	{`The colonel said, "We lost 21 men that day."`, "21", "colonel"},
	{`Anna Lind was blunt: "There were 64 children inside."`, "64", "Anna Lind"},
	{`"About 50 of us hid in the church," recalled Marta Silva, a teacher.`, "50", "Marta Silva"},
	{"“Only 8 came back,” he said.", "8", "he"},
	{`The general told state TV: "We have 400 men there. We will send 200 more."`, "200", "general"},
	{`"The water rose 3 metres in an hour," Jon Berg, the lock keeper, told the radio.`, "3", "Jon Berg"},
}

var quotedSpeechCounterExamples = []attributed{
	{`The "gang of 12" settled in Oslo.`, "12", ""},
	{`The film "40 Days" opened on Friday.`, "40", ""},
	{`The so-called "group of 12" met again.`, "12", ""},
	{`The captain said: "All is well." By then 30 had left.`, "30", ""},
}

var continuedQuoteExamples = []attributed{
	{"Iva Cotter, area manager at the river board, said:\n\"Over 5,000 eels died. It is a shame.\"", "5,000", "Iva Cotter"},
	{`"They fired 40 rockets at us," the colonel said. "We fired 10 back."`, "10", "colonel"},
	{`"It was chaos," Ms Hart said. "I saw 15 people fall."`, "15", "Hart"},
	{"\"The dam held,\" the engineer said.\n\"We measured 900 cracks all the same.\"", "900", "engineer"},
	{"\"The first train had 200 on board,\" Ruth Meyer said.\n\"The second had 350.\"", "350", "Ruth Meyer"},
	{`"We had 12 boats," said Omar Aziz, 61. "Now we have 3."`, "3", "Omar Aziz"},
}

var continuedQuoteCounterExamples = []attributed{
	{`"We are ready," the general said. The road is 90 kilometres long.`, "90", ""},
	{"\"We are ready,\" the general said.\nThe road is 90 kilometres long.", "90", ""},
	{`"Stop," he said. He waited for 10 minutes and left.`, "10", ""},
}

var invertedExamples = []attributed{
	{"Some 1,200 march against mill closure, say campaigners", "1,200", "campaigners"},
	{"A truce that would free 33 sailors is near, said a diplomat briefed on the talks.", "33", "diplomat briefed on the talks"},
	{"At least 8 hikers were caught by the slide, said a mountain guide.", "8", "mountain guide"},
	{"Some 230 schools were shut, said Irene Costa, the education minister.", "230", "Irene Costa"},
	{"The siege lasted 81 days, wrote the historian.", "81", "historian"},
	{"8,000 troops near border, says U.S.", "8,000", "United States"},
	{"Toll at 61, says minister", "61", "minister"},
}

var invertedCounterExamples = []attributed{
	{"The abbot, who flew over the fen with 13 monks, vowed help.", "13", ""},
	{"In March, said by many to be cold, 30 sheep died.", "30", ""},
}

var postposedExamples = []attributed{
	{"Some 1,200 people came, campaign group Save Our Mills said.", "1,200", "Save Our Mills"},
	{"Nearly one in three millers plans to go within 5 years, a survey by the Mill Guild has found.", "one in three", "Mill Guild"},
	{"Satellite pictures show 40 burned barns, the Orrin Institute said.", "40", "Orrin Institute"},
	{"Fen Relief has fed 900 families, the charity said.", "900", "Fen Relief"},
	{"Fen mayors want 900 tents, the charity said.", "900", "charity"},
	{"Rents eased to 3.4% in May, the Office for Port Statistics said on Wednesday.", "3.4%", "Office for Port Statistics"},
	{"Mending a roof costs 62 crowns, the council's highways chief, Oda Duya, told members.", "62", "Oda Duya"},
	{"Cholera kills 112 in the delta, WHO says", "112", "WHO"},
	{"Eleven had drowned, the marshal said, after 2 more were found.", "2", "marshal"},
	{"Three people have died, the governor, Ole Sarin, said in a message that replaced his first.", "Three", "Ole Sarin"},
	{"Of the kites, 19 fell, the air club repeated.", "19", "air club"},
	{"As many as 30, the morgue's director said later.", "30", "morgue's director"},
	{"That leaves out, the abbess was careful to add, 12 mules.", "12", "abbess"},
	{"As another Norling study from 2011 noted, the mean age was 18.", "18", "Norling"},
	{"The fair was a triumph, the mayor said, because 300 stalls had come.", "300", "mayor"},
	{"There were 18 inmates in the wing, the warden had told her, she said.", "18", "warden"},
	{"The tunnel flooded in 12 places, the engineer said.", "12", "engineer"},
	{"More than 3,300 people were vaccinated, the clinic reported.", "3,300", "clinic"},
	{"The dam, the ministry says, holds 40 million cubic metres.", "40", "ministry"},
	{"The fund lost 9 million, its manager admitted.", "9", "manager"},
	{"The storm uprooted 5,000 trees, forestry officials estimated.", "5,000", "forestry officials"},
	{"About 900 homes had no water, officials in the capital said on Monday.", "900", "officials in the capital"},
	{"Flood toll rises to 120, disaster agency says", "120", "disaster agency"},
	{"The toll has reached 310, the civil defence agency said, with 45 still missing.", "45", "civil defence agency"},
	{"The fire has destroyed 214 homes, up from 190 on Friday, the county said.", "190", "county"},
	{"A magnitude 6 quake killed 12, the US Geological Survey and local officials said.", "12", "US Geological Survey and local officials"},
	{"Of the 52 people on board, 9 survived, the airline said.", "9", "airline"},
	{"The ferry was carrying 310 people, 60 more than allowed, the investigators wrote.", "60", "investigators"},
	{"As many as 90 people may be trapped, rescuers fear.", "90", "rescuers"},
	{"At least 3 people died when the roof fell in, the town's fire chief said.", "3", "town's fire chief"},
	{"The consulate knew of 15 citizens in the area, it said.", "15", "consulate"},
}

var postposedCounterExamples = []attributed{
	{"On Monday, officials said, the shop opened. It sold 40 cakes.", "40", ""},
	{"The plan, which covers 14 towns, is new.", "14", ""},
}

var quotedAsSayingExamples = []attributed{
	{"State television quoted the governor, Ivan Orlov, as saying 29 people had drowned.", "29", "Ivan Orlov"},
	{"The news agency quoted Deputy Minister Lena Roth as saying that 370 visas were refused.", "370", "Lena Roth"},
	{"The radio cited the mayor as saying 150 buses were ready.", "150", "mayor"},
	{"The Interfax agency quoted the regional governor as saying 5 workers were hurt.", "5", "regional governor"},
}

var quotedAsSayingCounterExamples = []attributed{
	{"He quoted a poem of 14 lines.", "14", ""},
	{"The police cited 30 drivers for speeding.", "30", ""},
}

var citingExamples = []attributed{
	{"Quoting police, the Meridian reported that 31 diggers had drowned.", "31", "police"},
	{"Citing two customs officers, the Herald said on Monday that 70 crates had been opened.", "70", "two customs officers"},
	{"Local papers, citing an unnamed firefighter, said 19 cows had drowned.", "19", "unnamed firefighter"},
	{"The Daily Star reported 90 arrests, citing prison officials.", "90", "prison officials"},
	{"Reuters put the toll at 44, citing two hospital directors.", "44", "two hospital directors"},
	{"The court rejected the appeal, citing police, who counted 23 breaches.", "23", "police"},
	{"According to Amnesty, citing local activists, 18 protesters were shot.", "18", "local activists"},
	{"The Herald, citing two people briefed on the plan, reported that 2,000 jobs would go.", "2,000", "two people briefed on the plan"},
}

var citingCounterExamples = []attributed{
	{"The driver paid the fine, citing a form. Later 9 more came.", "9", ""},
}

var setUpExamples = []attributed{
	{"Ann Roe was blunt on Monday. “We have lost 40 trees in a night.”", "40", "Ann Roe"},
	{"The mayor is in despair.\n“There are 300 eels in this pond and not one of them is well.”", "300", "mayor"},
	{"The harbour board said 12 boats sank. Ann Roe, who runs the yard, had feared worse. “I counted 90 of them in May.”", "90", "Ann Roe"},
}

var setUpCounterExamples = []attributed{
	{"The rain went on. “We have lost 40 trees in a night.”", "40", ""},
	{"The warden was killed on Monday. “He looked after 40 trees for us.”", "40", ""},
	{"The band played “Ninety Trees”. The mayor danced to “40 Steps Down”.", "40", ""},
}
