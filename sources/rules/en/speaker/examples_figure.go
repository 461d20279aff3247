package speaker

var accordingToExamples = []attributed{
	{"So it is. According to Friday's company statement, Orrin Mill will let 120 people go.", "120", "Orrin Mill"},
	{"According to the company, 40 looms stopped.", "40", "company"},
	{"Based on census records, 800 people live on the isle.", "800", "census records"},
	{"Hall Mill was paid 29,000 crowns; Dale Mill was paid 35,000; and Glen Mill was paid 12,000, according to tax records.", "29,000", "tax records"},
	{"According to Doctors Without Borders, 40 clinics are shut.", "40", "Doctors Without Borders"},
	{"According to the charity Medics Afloat, 40 clinics are shut.", "40", "Medics Afloat"},
	{"According to Miners United, 40 pits are shut.", "40", "Miners United"},
	{"According to Ministers Roe and Dow, 40 pits are shut.", "40", "Roe"},
	{"Some 900 otters were counted, according to the Fund for Nature.", "900", "Fund for Nature"},
	{"According to the interior ministry, 52 homes were destroyed.", "52", "interior ministry"},
	{"At least 17 people died, according to hospital officials.", "17", "hospital officials"},
	{"About 6,000 people were evacuated, according to the governor of the province.", "6,000", "governor of the province"},
	{"Some 400 cattle drowned, according to Juan Ortega, a vet.", "400", "Juan Ortega"},
	{"The blaze has burned 8,800 acres, according to the state forestry service.", "8,800", "state forestry service"},
	{"In the words of the inspector, 9 of the doors were locked.", "9", "inspector"},
	{"Nearly 1,100 flights were cancelled, per the airport authority.", "1,100", "airport authority"},
	{"The strike cost 45 million crowns, as estimated by the employers' federation.", "45 million", "employers' federation"},
	{"According to Seoul, 1,500 soldiers arrived by ship.", "1,500", "South Korea"},
	{"According to South Korean assessments, 11,000 soldiers have arrived.", "11,000", "South Korea"},
	{"According to a count by the Red Cross, 310 people are missing.", "310", "Red Cross"},
	{"More than 700 flights were cancelled on Sunday, according to the tracking site SkyWatch.", "700", "SkyWatch"},
	{"The storm left 90,000 customers in the dark, according to PowerGrid, the network operator.", "90,000", "PowerGrid"},
}

var accordingToCounterExamples = []attributed{
	{"The monks, who saw 143 of 150 stalls, praised the fair, which sold 40 cows according to the final ledger.", "143", ""},
	{"The 60 beds were shared out based on need.", "60", ""},
	{"The workers divided the harvest according to size into 40 crates.", "40", ""},
	{"Each house holds 4 people per room.", "4", ""},
	{"The train carries 800 passengers per day.", "800", ""},
	{"Prices rose by 5 per cent.", "5", ""},
}

var placedExamples = []attributed{
	{"Hill Brokers sees it at 3.5% by May, while Orrin pencils in 4%.", "4%", "Orrin"},
	{"Analysts see sales of 40 crowns a share.", "40", "Analysts"},
	{"Economists see rates holding at 6.5%", "6.5%", "Economists"},
	{"The mayor claimed 200 million, a sum denied by his own Treasury, whose daily statement puts receipts at 142 million.", "142", "Treasury"},
	{"A city official guessed at 900 barrels.", "900", "city official"},
	{"Police put the crowd at 9,000, the organisers at 40,000.", "40,000", "organisers"},
	{"Villagers spoke of six fires, the coast guard of 12.", "12", "coast guard"},
	{"The brothers valued the mill at 120 crowns.", "120", "brothers"},
	{"Two former stewards interviewed by the paper put it nearer 120.", "120", "Two former stewards"},
	{"The services disagree, with Danish estimates ranging from 400 to 600 and a Polish assessment putting the number at 900.", "900", "Poland"},
	{"Port officials put the number closer to 350.", "350", "Port officials"},
	{"Police had earlier given a toll of 31.", "31", "Police"},
	{"The hospital put out a count of 18 dead.", "18", "hospital"},
	{"The rescue service issued an estimate of 400 homeless.", "400", "rescue service"},
	{"Peruvian assessments put the number at 640.", "640", "Peru"},
	{"The opposition put the number of marchers at 200,000.", "200,000", "opposition"},
	{"The finance ministry puts the cost at 3.4 billion.", "3.4 billion", "finance ministry"},
	{"The aid group placed the death toll at 96.", "96", "aid group"},
	{"Analysts at the bank peg the loss at 75 million.", "75 million", "Analysts at the bank"},
	{"The coroner gave the figure as 38.", "38", "coroner"},
	{"The governor spoke of 4,000 homeless.", "4,000", "governor"},
	{"The provincial council set the toll at 58.", "58", "provincial council"},
	{"The Norwegian coast guard reckons that 900 boats lie in the fjord, while Danish estimates place the figure at 1,100, with Swedish sources suggesting up to 1,400.", "1,100", "Denmark"},
	{"Gaza's health ministry put the dead at 1,400.", "1,400", "Gaza's health ministry"},
	{"The mayor, Luis Prado, said 900 homes were flooded. He put the damage at 30 million.", "30", "Luis Prado"},
	{"Organisers claimed 250,000 took part; police put the crowd at 60,000.", "60,000", "police"},
	{"Organisers spoke of 40,000 marchers, the police of 9,000.", "40,000", "Organisers"},
	{"Figures from the transport authority put the number of stranded passengers at 15,000.", "15,000", "transport authority"},
	{"Minister puts cost of flood at 900 million", "900", "Minister"},
}

var placedCounterExamples = []attributed{
	{"Walkers see herds of 300 goats.", "300", ""},
	{"The abbot saw rates of 6.5% in the window.", "6.5%", ""},
	{"Police spoke of 60 boats, and the private firm Fennimore, hired by us, drove 147 of them.", "147", ""},
	{"The fair drew gifts valued at 200 crowns.", "200", ""},
	{"The crew put out 40 fires.", "40", ""},
	{"The post issued 300 stamps.", "300", ""},
	{"Buyers who put at least 9,000 crowns into the mill get a share.", "9,000", ""},
	{"The guests brought a separate set of 27 spoons.", "27", ""},
	{"He put 20 coins on the table.", "20", ""},
	{"She set the table for 12 guests.", "12", ""},
	{"The crew placed 40 sandbags along the wall.", "40", ""},
}

var revisedExamples = []attributed{
	{"The guild said 40 were trapped. Its spokesman Liv Marn later corrected that to 30.", "30", "Liv Marn"},
	{"The tug had sunk, the coast watch said on Sunday, revising an earlier toll of 33.", "33", "coast watch"},
	{"Nell Marrow, an analyst with Tidewater, cut her price target to 14 crowns.", "14", "Nell Marrow"},
	{"At least 20 had died, the regional governor said, raising an earlier toll of 17.", "17", "regional governor"},
	{"The ministry raised its estimate to 2,300.", "2,300", "ministry"},
	{"The central bank cut its forecast to 1.8 per cent.", "1.8", "central bank"},
	{"The agency revised its toll from 40 to 37.", "37", "agency"},
}

var revisedCounterExamples = []attributed{
	{"The bank cut its forecast to 1.8 per cent, while the mill kept its wage bill at 40 million.", "40 million", ""},
	{"They raised 300 dollars at the fair.", "300", ""},
	{"The firm cut 90 jobs.", "90", ""},
	{"The council raised the wall to 4 metres.", "4", ""},
}

var nominalExamples = []attributed{
	{"The governor wept over a statement by a clerk that 22 had died.", "22", "clerk"},
	{"The treasury's own projection, released last month, was 6.8 per cent.", "6.8", "treasury"},
	{"Fares fell. The figure, from the Office for Port Trade, includes 8 million in tolls.", "8 million", "Office for Port Trade"},
	{"Norwegian estimates range from 40 to 60 wolves.", "40", "Norway"},
	{"The ministry's tally of 40 includes two doctors.", "40", "ministry"},
	{"Estimates by the World Bank of 4.2 million poor were disputed.", "4.2", "World Bank"},
	{"A count by the union of 8,200 strikers was read out.", "8,200", "union"},
	{"Hungary's figure of 1,250 arrests is higher.", "1,250", "Hungary"},
	{"The police tally stood at 63 by nightfall.", "63", "police"},
	{"By the organisers' estimate 90,000 people marched.", "90,000", "organisers"},
	{"Some 2,000 windows broke, by the city's count.", "2,000", "city"},
	{"By her own count, Ms Bell has planted 6,000 trees.", "6,000", "Bell"},
	{"In the mayor's words, 80 streets were rivers.", "80", "mayor"},
	{"The toll from the health ministry stood at 52.", "52", "health ministry"},
	{"A count from the clerks' office stood at 52.", "52", "clerks' office"},
}

var nominalCounterExamples = []attributed{
	{"Results show the Greens may win 40 seats in the party-list, open contest.", "40", "Results"},
	{"The college sent its Alumni Survey to 3,000 homes.", "3,000", ""},
	{"The shop's number is on a door with 3 locks.", "3", ""},
	{"The book says little about the 12 years he was abroad.", "12", ""},
	{"The statement ran to 3 pages.", "3", ""},
	{"The death toll from Cyclone Ada rose to 52.", "52", ""},
	{"The death count from Cyclone Ada rose to 52.", "52", ""},
	{"The count from Kelham's worst mudslide stood at 52.", "52", ""},
	{"The death toll from the mudslides in Kelham stood at 17.", "17", ""},
	{"The toll from the police shooting in Kelham stood at 4.", "4", ""},
	{"The speaker's chair is 200 years old.", "200", ""},
	{"A report with 80 pages lay on the desk.", "80", ""},
}

var inPaperExamples = []attributed{
	{"In an interview with the Echo before the fair, Governor Ann Roe cited 40 torn nets.", "40", "Ann Roe"},
	{"The Food Relief Office, in a statement, called it the worst of years, with 70 farms lost.", "70", "Food Relief Office"},
	{"In a Daily Herald survey the same month, 38 per cent chose rye, while 60 per cent chose oats.", "60", "Daily Herald"},
	{"In the new Morning Gazette poll, 41 per cent back the bridge.", "41", "Morning Gazette"},
	{"In a poll by the Daily Herald, 48 per cent backed the plan.", "48", "Daily Herald"},
	{"Only 12 per cent trust the council, in a survey by the university.", "12", "university"},
}

var inPaperCounterExamples = []attributed{
	{"In a valley by the sea 40 houses stood.", "40", ""},
	{"He appeared in 14 films.", "14", ""},
	{"The poll was held in 40 towns.", "40", ""},
}

var surveyedExamples = []attributed{
	{"A poll by the Opal Institute found 52 per cent in favour. Just 9 per cent were unsure.", "9", "Opal Institute"},
	{"Half of the bakers use rye, according to a survey by the Bread Guild.\nA further 20% use oats.", "20%", "Bread Guild"},
	{"The Opal poll put the Reds on 34%. It was taken in May. Among the young, 45% back the Greens.", "45%", "Opal"},
}

var surveyedCounterExamples = []attributed{
	{"The Opal poll put the Reds on 34%. The levy will rise to 9 per cent in May.", "9", ""},
	{"The Opal poll put the Reds on 34%. Ann Roe shrugged, but her party has 40% of the seats.", "40%", ""},
	{"A report by the Bread Guild found that half of them use rye. Just 9 per cent were unsure.", "9", ""},
}
