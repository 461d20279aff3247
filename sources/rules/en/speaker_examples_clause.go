package en

var clausalExamples = []attributed{
	{"The harbour master said 14 boats were missing.", "14", "harbour master"},
	{"The health ministry said on Tuesday that 212 people had died.", "212", "health ministry"},
	{"The coast guard says 31 migrants were pulled from the water.", "31", "coast guard"},
	{"Defence officials announced that 3,000 reservists would be called up.", "3,000", "Defence officials"},
	{"U.S. intelligence estimates that about 9,000 fighters remain in the valley.", "9,000", "U.S. intelligence"},
	{"Ukraine claimed that 640 drones had crossed the border.", "640", "Ukraine"},
	{"Russia said 12 of its soldiers were killed.", "12", "Russia"},
	{"Seoul estimates that 5,400 workers have been sent abroad.", "5,400", "South Korea"},
	{"The Kremlin insisted that 300 houses had already been rebuilt.", "300", "Kremlin"},
	{"Officials in Tokyo confirmed that 18 tourists were on board.", "18", "Japan"},
	{"South Korean officials said 2,500 shells had been fired.", "2,500", "South Korea"},
	{"U.S. officials told reporters that 700 advisers were in the country.", "700", "United States"},
	{"The mayor has repeatedly said that 60 shelters are enough.", "60", "mayor"},
	{"The rescue service would later say that 22 miners had been trapped.", "22", "rescue service"},
	{"The minister, who has led the party since 2019, said 40 clinics would close.", "40", "minister"},
	{"Maria Petrova, the head of the regional hospital, said 87 patients were admitted.", "87", "Maria Petrova"},
	{"Tom Keller, 54, a farmer near the border, said he had lost 90 sheep.", "90", "Tom Keller"},
	{"The chief of the fire brigade in Lower Town said 130 firefighters were at work.", "130", "chief of the fire brigade in Lower Town"},
	{"Police believe that at least 45 people were in the building.", "45", "Police"},
	{"The union believes 11,000 members stayed at home.", "11,000", "union"},
	{"The United Nations reported that 1,900 families had fled.", "1,900", "United Nations"},
	{"The army acknowledged that 7 of its trucks were lost.", "7", "army"},
	{"A survey by the chamber of commerce found that 34 shops had closed.", "34", "chamber of commerce"},
	{"Satellite images show 120 new shelters at the camp.", "120", "Satellite images"},
	{"Data from the ministry show 4,100 new cases.", "4,100", "ministry"},
	{"The report says 260 bridges need repair.", "260", "report"},
	{"The latest bulletin lists 77 missing people.", "77", "latest bulletin"},
	{"He visited the port. Governor Alan Price said 19 cranes were damaged.", "19", "Alan Price"},
	{"Defense Secretary Lloyd Austin said 3,000 troops had trained there.", "3,000", "Lloyd Austin"},
	{"President Elena Duarte warned that 50 villages could be cut off.", "50", "Elena Duarte"},
	{"Police said 30 people were hurt, while the organisers counted 110.", "110", "organisers"},
	{"Police said 30 people were hurt, while the organisers counted 110.", "30", "Police"},
	{"The army reported 14 dead; the rebels claimed 52.", "52", "rebels"},
	{"The company said 600 jobs would go, but the union said 950 were at risk.", "950", "union"},
	{"The company said 600 jobs would go, but the union said 950 were at risk.", "600", "company"},
	{"Doctors counted 41 wounded, and the army confirmed 12 of them were soldiers.", "12", "army"},
	{"The court rejected the appeal, citing police, who counted 23 breaches.", "23", "police"},
	{"The ministry said 40 had died. It added that 12 were children.", "12", "ministry"},
	{"Foreign Minister Jana Malik flew home. She said 16 hostages were alive.", "16", "Jana Malik"},
	{"Sergei Volkov commands the brigade. He said 55 tanks were lost.", "55", "Sergei Volkov"},
	{"Antony Blinken spoke in Berlin. Blinken said 8,000 soldiers were ready.", "8,000", "Antony Blinken"},
	{"The spokesman for the Pentagon said 60 aircraft took part.", "60", "Pentagon"},
	{"A spokeswoman for the health ministry said 340 nurses were hired.", "340", "health ministry"},
	{"Two people familiar with the talks said 25 prisoners would be freed.", "25", "Two people familiar with the talks"},
	{"A senior U.S. official said 900 trainers would stay.", "900", "United States"},
	{"The Biden administration said 31 tanks would be sent.", "31", "United States"},
	{"The White House said 3,000 soldiers had arrived.", "3,000", "White House"},
	{"Washington says 70 countries have joined.", "70", "United States"},
	{"The council promised that 400 flats would be built.", "400", "council"},
	{"Villagers recalled that 13 houses had burned.", "13", "Villagers"},
	{"An audit by the treasury revealed that 6 contracts were missing.", "6", "treasury"},
	{"The indictment says that 4 officers took bribes.", "4", "indictment"},
	{"The company's filing shows 240 million in debt.", "240", "company"},
	{"The Ministry of Defence stated that 82 drones were shot down.", "82", "Ministry of Defence"},
	{"The governor's office said 5 bridges were closed.", "5", "governor's office"},
	{"Local media reported 28 injuries.", "28", "Local media"},
	{"The prosecutor alleged that 19 accounts were used.", "19", "prosecutor"},
	{"Residents said more than 70 shells hit the village.", "70", "Residents"},
	{"The airline confirmed that 162 passengers were on board.", "162", "airline"},
	{"Kenya's interior ministry said 24 herders were arrested.", "24", "Kenya's interior ministry"},
	{"The statement said 7 aid workers were released.", "7", "statement"},
	{"A Turkish official said 300 trucks were waiting.", "300", "Turkey"},
	{"Scientists calculate that 55 glaciers will vanish.", "55", "Scientists"},
	{"The insurer reckons that 12,000 claims will follow.", "12,000", "insurer"},
	{"Witnesses told the court that 6 shots were fired.", "6", "Witnesses"},
}

var clausalCounterExamples = []attributed{
	{"The mayor said nothing. In all, 40 houses burned.", "40", ""},
	{"The ministry said it was sorry. The quake killed 212 people.", "212", ""},
	{"Some 300 people were reported missing.", "300", ""},
	{"It is estimated that 90 villages were hit.", "90", ""},
	{"The firm added 40 jobs last year.", "40", ""},
	{"Rescuers found 12 bodies in the cellar.", "12", ""},
	{"The shop shows 30 paintings.", "30", ""},
	{"Two of the 14 sailors said nothing.", "14", ""},
	{`She said that "some" had gone. Later 15 came back.`, "15", ""},
	{"He knows 20 songs.", "20", ""},
	{"The four states have 40 senators.", "40", ""},
	{"The claims office has 25 desks.", "25", ""},
	{"The toll is 52, according to police.", "52", "police"},
	{"The report was 300 pages long.", "300", ""},
	{"Some 28 per cent of voters said they would stay at home.", "28", ""},
}

var participialExamples = []attributed{
	{"U.S. intelligence agencies estimate 10,000 are in the country, while South Korean assessments put the number at 11,000, with Ukrainian sources suggesting as many as 12,000.", "12,000", "Ukraine"},
	{"The minister shrugged, saying 20 inspectors were enough.", "20", "minister"},
	{"Colonel Petrenko denied the report, adding that 35 prisoners had been freed.", "35", "Petrenko"},
	{"The prime minister left early, warning that 70 mines were unsafe.", "70", "prime minister"},
	{"A spokesman thanked the crews, noting that 160 engines had come.", "160", "spokesman"},
}

var participialCounterExamples = []attributed{
	{"The company spent 4 million, including fees.", "4", ""},
	{"The river rose, flooding 70 cellars.", "70", ""},
	{"They left, having lost 8 horses.", "8", ""},
	{"It is worth noting that 3 doors were open.", "3", ""},
}

var intendedExamples = []attributed{
	{"The Japanese government expects 2 million visitors.", "2", "Japan"},
	{"Germany pledged to send 18 tanks.", "18", "Germany"},
	{"The union demanded 9 per cent more pay.", "9", "union"},
}

var intendedCounterExamples = []attributed{
	{"They plan. The hall seats 300.", "300", ""},
}

var sourcelessExamples = []attributed{
	{"Some 300 people were reported missing.", "300", ""},
	{"It is estimated that 90 villages were hit.", "90", ""},
}

var sourcelessCounterExamples = []attributed{
	{"The guests expect 4 courses.", "4", ""},
	{"The bridge was painted in 2 colours.", "2", ""},
}

var passiveAgentExamples = []attributed{
	{"The toll was put at 60 by the union.", "60", "union"},
	{"The crowd was estimated at 25,000 by police.", "25,000", "police"},
	{"About 300 soldiers are believed by Kyiv to have deserted.", "300", "Ukraine"},
	{"The number of wounded was given as 88 by the hospital.", "88", "hospital"},
}

var passiveAgentCounterExamples = []attributed{
	{"The houses were built by 40 masons.", "40", ""},
	{"The bridge was hit by 3 trucks.", "3", ""},
	{"About 60 were wounded by shells.", "60", ""},
}
