package speaker

var headlineColonExamples = []attributed{
	{"The Review spoke to Elin Marsh, director of the port.\nQ: How many ships wait?\nA: There are 34 at anchor.", "34", "Elin Marsh"},
	{"Elin Marsh, director of the port, took questions.\nREVIEW: And the cost?\nMARSH: It is 15 crowns a day.", "15", "Elin Marsh"},
	{"Crowd at fair: organisers 9,000, police 2,000", "2,000", "police"},
	{"Crowd at fair: organisers 9,000, police 2,000", "9,000", "organisers"},
	{"Mayor: 3 schools to shut after quake", "3", "Mayor"},
	{"Police: 14 held after march", "14", "Police"},
	{"Kremlin: 600 soldiers captured near river", "600", "Kremlin"},
	{"Sources: ferry line to sell 40 barges", "40", "Sources"},
	{"Red Cross: 1,200 missing after landslide", "1,200", "Red Cross"},
}

var headlineColonCounterExamples = []attributed{
	{"Storm Petra: five dead as roofs fly", "five", ""},
	{"Harbour Strike: 300 boats idle", "300", ""},
	{"HURRAH: The mill has 5 new wheels", "5", ""},
	{"Q: Are 300 ships waiting?\nA: No.", "300", ""},
	{"There are two plans.\nA: 40 new berths.\nB: a bridge.", "40", ""},
	{"Chad: raiders seize 87 camels at market", "87", ""},
	{"Barges sold to rival\nMALMO: Some 40 barges were sold on Friday.", "40", ""},
	{"Sources: Herald, 40 pages", "40", ""},
	{"Catch of the day: boats 40, nets 12", "40", ""},
	{"Deaths: 40", "40", ""},
	{"Total: 12 houses and 3 barns", "12", ""},
	{"Photo: 3 boats in the harbour", "3", ""},
	{"Update: 14 people are still missing", "14", ""},
	{"Monday: 20 schools stay shut all day", "20", ""},
	{"The list had three parts: 40 boats came first.", "40", ""},
}

var headlineTailExamples = []attributed{
	{"At Least 40 Die in Ferry Fire: Coast Guard", "40", "Coast Guard"},
	{"Storm Cuts Power to 9,000 Homes – Utility", "9,000", "Utility"},
	{"Nearly 300 Soldiers Captured Near River: Ukraine", "300", "Ukraine"},
	{"Hospitals overwhelmed as 300 arrive: doctors", "300", "doctors"},
	{"Rents in the port fall by 3.4%: ONS", "3.4%", "ONS"},
}

var headlineTailCounterExamples = []attributed{
	{"Heavy rain expected: 40 roads at risk", "40", ""},
	{"Four villages cut off after 30 landslides - live updates", "30", ""},
}

var listItemExamples = []attributed{
	{"The ministry said:\n- 14 people were killed;\n- 60 were hurt.", "14", "ministry"},
	{"The fire chief gave these numbers:\n- 9 engines\n- 45 crew members", "45", "fire chief"},
}

var listItemCounterExamples = []attributed{
	{"The boats sailed on: 14 were new.\nThe sea was calm.", "14", ""},
	{"The ministry said:\n- names follow.\nThe road is 30 kilometres long.", "30", ""},
}
