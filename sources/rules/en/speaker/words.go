package speaker

// wordTable is the closed-class words and the nouns that speakers are called
// by. A word may stand in several rows.
var wordTable = []struct {
	class lexicalClass
	words string
}{
	{determinerWord, `the a an this that these those some any each every another both all no either neither such several many most few more`},
	{ownerWord, `his her its their our my your 's ' ’s whose`},
	{pronounWord, `he she it they`},
	{selfWord, `i we you me us him them myself`},
	{prepositionWord, `according of in on at for from by with to into over under about against between among through during without within across
		behind near off since until upon toward towards beyond inside outside despite per via amid above below along around throughout than
		like including regarding concerning following`},
	{conjunctionWord, `and but or nor yet`},
	{subordinatorWord, `while whereas although though because if when whenever unless as after before once since until where whether so than even`},
	{relativeWord, `who which that whom whose what`},
	{auxiliaryWord, `has have had having is are was were be been being am will would can could may might must should shall do does did done
		'll 've 'd 're 'm 's ca wo sha ai`},
	{beWord, `is are was were be been being am 're 'm`},
	{0, `daily weekly monthly quarterly yearly family supply rally reply monopoly anomaly assembly butterfly`},
	{bodyWord, `assembly`},
	{roleWord, `ally allies`},
	{adverbWord, `also later earlier repeatedly now then still already again once ever never not n't only just even too soon often always sometimes
		previously meanwhile however instead thus further furthermore perhaps almost here there ago back first last separately twice so rather quite
		therefore yesterday today tonight tomorrow currently long out flatly since itself himself herself themselves`},
	{finiteWord, `sued owed went came became began took made got gave left kept lost won met ran sat stood spoke told sent spent paid brought bought caught
		fought sought thought felt held led fell rose grew drew drove flew broke chose froze hid rode shook stole struck threw woke wore
		goes comes becomes begins takes makes gets gives leaves keeps loses wins meets runs sits stands speaks sends spends pays brings
		happens seems appears remains follows contains includes causes
		die died dies killed injured wounded happened occurred included followed remained seemed appeared wants
		seem appear remain get go come become happen occur let need needs belong belongs`},
	{timeWord, `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
		january february march april may june july august september october november december
		jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
		yesterday today tonight tomorrow week weeks month months year years day days hour hours morning afternoon evening night noon midnight
		weekend quarter spring summer autumn fall winter`},
	{paperWord, `report reports poll polls survey surveys study studies tally tallies estimate estimates figure figures data filing filings
		assessment assessments count counts bulletin bulletins statement statements analysis analyses research statistics stats record records
		document documents review reviews audit audits census projection projections forecast forecasts index indictment indictments complaint complaints lawsuit lawsuits petition petitions affidavits memos letters rulings
		memo email emails letter paper article articles story stories website report dispatch dossier file files transcript book
		findings results numbers list log logs database ledger account accounts briefing communiqué communique release notice newsletter
		model models calculation calculations inventory registry register chart table graph map images imagery footage video videos photographs pictures polling
		intelligence evidence disclosure disclosures outlook readout test tests autopsy inquiry investigation toll prospectus
		headline headlines tabulation average reckoning ranking rankings investigation investigations probe probes experiment experiments averages dataset datasets spreadsheet leaflet pamphlet slide slides ad ads spot account breakdown sheet factsheet advisory update updates post tweet tweets testimony ruling law bill affidavit`},
	{roleWord, `spokesman spokeswoman spokesperson spokespeople spokesmen official officials source sources minister president secretary director
		governor mayor senator congressman congresswoman lawmaker lawmakers analyst analysts expert experts economist economists adviser advisers
		advisor advisors aide aides chief chairman chairwoman chair chairperson officer officers general colonel commander commanders captain major lieutenant
		sergeant admiral ambassador envoy diplomat diplomats judge prosecutor prosecutors lawyer lawyers attorney professor researcher researchers
		scientist scientists doctor doctors physician surgeon nurse nurses epidemiologist witness witnesses resident residents villager villagers survivor survivors
		organiser organisers organizer organizers activist activists protester protesters leader leaders head deputy founder manager coordinator
		representative representatives negotiator monitor monitors observers investigators inspector superintendent detective critics supporters
		voters people pollster pollsters reporter reporters journalist journalists columnist editor editors author authors historian
		executive executives ceo candidate nominee premier chancellor king queen prince pope bishop priest pastor teacher teachers farmer farmers
		worker workers firefighters rescuers medics paramedics forecasters auditors regulators insider insiders guard guards coroner treasurer
		cashier owner owners neighbour neighbor neighbours neighbors mother father wife husband son daughter brother sister driver
		soldier soldiers clerk clerks registrar archivist person individual firefighter rescuer medic paramedic forecaster auditor observer critic bystander bystanders eyewitness eyewitnesses commissioner councillor councilwoman councilman vice-president strategist operative operatives warden negotiators
		speaker member members colleague colleagues specialist specialists consultant consultants engineer engineers ministers presidents secretaries directors governors mayors senators chairmen envoys ambassadors
		generals colonels judges attorneys professors surgeons nurses founders managers coordinators representatives inspectors detectives columnists candidates
		nominees premiers bishops priests superintendents councillors commissioners
		carpenter plumber electrician baker butcher grocer waiter waitress welder singer actor actress gardener hunter shopkeeper barber tailor
		trucker banker broker trader accountant pensioner retiree refugee migrant mechanic miner veteran widow widower pilot sailor teenager
		meteorologist climatologist seismologist geologist virologist demographer statistician pathologist biologist psychologist campaigner lobbyist
		librarian technician veterinarian veterinarians ecologist ecologists conservationist conservationists volcanologist volcanologists hydrologist hydrologists oceanographer oceanographers physicist physicists criminologist criminologists sociologist sociologists ranger rangers grower growers rancher ranchers hotelier hoteliers midwife midwives councilor councilors headteacher headmaster headmistress commodore brigadier mp mps mep meps msp cllr constable trustee trustees vicar rector locals onlooker onlookers passer-by passers-by carpenters plumbers electricians bakers butchers grocers waiters waitresses welders singers actors actresses gardeners
		hunters shopkeepers barbers tailors truckers bankers brokers traders accountants pensioners retirees refugees migrants mechanics miners evacuee evacuees
		veterans widows widowers pilots sailors teenagers meteorologists climatologists seismologists geologists virologists demographers
		statisticians pathologists biologists psychologists campaigners lobbyists librarians technicians
		 strategists student students scholar scholars man woman men women`},
	{bodyWord, `ministry agency department government administration office authority authorities police army military navy force forces
		committee commission council court bureau service union association federation group organization organisation institute university
		college school hospital company firm corporation bank fund foundation campaign party parliament congress senate house white-house kremlin
		pentagon embassy consulate board panel team centre center society league club coalition alliance network operator utility
		brigade corps regiment battalion staff command headquarters newspaper magazine outlet broadcaster channel station paper
		journal agency times post observatory laboratory lab clinic church charity ngo regulator watchdog secretariat mission
		tribunal prosecution defence defense airline railway airport contractor insurer brokerage consultancy retailer maker manufacturer
		intelligence cartel militia rebels insurgents opposition state city county town district province region municipality hall un nato eu
		agencies ministries departments governments companies firms banks universities hospitals courts unions groups associations organizations organisations councils committees
		parties campaigns armies airlines insurers charities utilities outlets newspapers media chamber chambers foundations institutes administrations nonprofit think-tank thinktank startup publisher museum district subsidiary supplier developer treasury cabinet
		carmaker automaker drugmaker chipmaker steelmaker planemaker truckmaker shipbuilder brewer lender conglomerate multinational carrier
		carmakers automakers drugmakers chipmakers steelmakers insurers lenders carriers retailers manufacturers operators`},
	{titleWord, `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady father sister brother rev rev. reverend bishop archbishop pope cardinal
		president vice-president vice president-elect prime minister premier chancellor secretary undersecretary senator sen sen. representative rep rep. congressman congresswoman
		governor gov gov. mayor ambassador general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt.
		commander cmdr cmdr. admiral adm adm. brigadier brig brig. corporal cpl inspector superintendent detective det det. judge justice
		king queen prince princess sheikh imam rabbi professor spokesman spokeswoman spokesperson director chairman chairwoman chief commissioner
		foreign defence defense interior finance health education economy transport energy agriculture justice deputy assistant acting former
		attorney speaker leader officer executive ceo coach councillor alderman sheriff marshal nurse doctor pastor press army navy police state
		economist analyst pollster strategist reporter columnist author editor candidate nominee headteacher commodore mp mep msp td mla cllr councilwoman councilman alderwoman constable battalion vicar rector provost republican democrat democratic rival activist house senate`},
	{quantityWord, `one two three four five six seven eight nine ten some many several most few both all dozens hundreds thousands each none half any more another`},
	{indefiniteWord, `others everyone everybody nobody someone somebody anyone anybody many some several few one both those all`},
	{labelWord, `photo photos update updates total deaths dead injured wounded missing video watch read more related note warning example fact facts
		question answer q a ps source sources subject date time place key points summary background location population age status score tickets price cost
		correction related advertisement image credit copyright tags topics next previous opinion analysis exclusive breaking live result results
		part step chapter section figure table option plus first second third finally contact phone email fax url http https number numbers
		include includes following follows as`},
}
