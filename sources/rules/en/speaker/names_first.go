package speaker

import "github.com/claimdiff/claimdiff/sources/wording"

// gender is what a first name or a title says of the pronoun for its bearer.
type gender uint8

const (
	unknownGender gender = iota
	female
	male
)

// firstNames are common given names by the pronoun that goes with them: the
// most frequent of the English-speaking world, Europe and of news from
// elsewhere. What both women and men are called says nothing of the pronoun.
// General knowledge, owed to no one source.
var firstNames = makeFirstNames()

func makeFirstNames() map[string]gender {
	m := map[string]gender{}
	for w := range wording.Set(femaleNames) {
		m[w] = female
	}
	for w := range wording.Set(maleNames) {
		if m[w] == female {
			m[w] = unknownGender
		} else {
			m[w] = male
		}
	}
	return m
}

const femaleNames = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan
evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace
denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori jane eva clara ingrid greta astrid
berit sigrid liv karin ulla birgit ursula angelika claudia petra monika sabine heike renate olga irina natalia svetlana tatiana elena ekaterina yulia ludmila
oksana iryna olena kateryna maryna fatima aisha leila layla zahra mariam maryam amina nadia samira yasmin noor priya anjali sunita lakshmi indira sonia deepa
mei ling yuki keiko naomi akiko sakura jing xiu hye min-ji soo-jin chiara giulia francesca paola federica lucia carmen pilar dolores rosa ana ines inês
beatriz lourdes gabriela valentina camila catarina amélia amelia fiona siobhan aoife niamh maeve moira deirdre ciara orla nora hilary hillary nikki kamala condoleezza
madeleine meryl oprah melania ivanka jill theodora agnieszka katarzyna malgorzata zofia ewa magda jana radka iva lenka eszter zsuzsa ilona vesna ivana milena
silvia sylvia monica veronica sofia liis kaia kadri piret aino helmi tuula ngozi chioma adaeze amara wanjiku thandi nomvula zanele rosalind beth kate katie sue
tammy tina crystal cindy paula peggy connie gladys edith wendy erin lorraine heidi audrey lucy ellen eileen rita vivian yvonne annette carla vanessa
natasha cassandra marlene josephine thelma jacquelyn renee jeanne agnes miriam esther rosemary loretta geraldine bernadette colleen maureen noreen
sheila sinead brigitte chantal simone colette nathalie sandrine monique elise eloise camille margot giselle rosario guadalupe marisol consuelo
esperanza graciela ximena leticia tanya larisa lyudmila galina nina zoya anastasia daria polina rania dalia huda salma khadija zainab shabana meera
kavita shreya divya asha usha lata chiyo yoko haruka sayaka min-jung eun-ji phuong thuy akosua abena folake ifeoma nkechi wangari andrea jean kim kerry robin leslie sasha alexis jordan casey morgan taylor jamie jackie nicola simone dana ariel
luisa louisa louise lena lara leonie luise annika anneke marieke femke saskia anouk nanette josefina eleonora elisabetta alessandra daniela raffaella
ornella manuela eugenia noemi nuria montserrat begona rocio alejandra fernanda luciana mariana juliana adriana leonor catalina tatiane thais priscila
rafaela bruna aline simona ioana andreea mihaela raluca cristina gordana jelena jovana ljubica mirjana dragana snezana biljana tsvetana desislava
rositsa maja kasia joanna beata dorota justyna aleksandra weronika tereza katerina zuzana lucie jitka kristina ruta egle daiva laima baiba ilze inga
liga signe mette helle lone birgitte bodil hanne tone marit solveig ragnhild gudrun kristin maarit sanna riikka paivi alina olesya viktoriya yevgenia
nadezhda lyubov vera tamara ksenia alla inna lidia raisa nino ketevan tamar gayane anahit aygul gulnara dinara halima hawa zainabu fatou fatoumata
aminata mariama awa khady bintou rokia ramata kadiatou aissata adama hadiza zuwaira bukola funmilayo yetunde titilayo omolola chinwe chidinma adanna
uche nneka oluchi ogechi ifeyinwa yaa ama afua akua esi efua adjoa nana wambui njeri wairimu nyambura akinyi atieno adhiambo achieng auma nafula
rehema neema mwanaisha zuhura ruvimbo tendai chipo rudo nyasha tsitsi lindiwe nomsa busisiwe thuli nokuthula naledi lerato palesa dineo refilwe
khumbize chikondi tiwonge hibo hodan ifrah sahra asli ayaan almaz tigist meseret hiwot selam rahel abeba bethlehem zeinab soraya shirin parisa nasrin
mahsa niloofar golnaz narges shahla farah lina lamia ranya rasha hanan hala ghada mona mouna samar suhad nawal najat wafaa safaa iman eman esraa asmaa
shaima sawsan widad intisar bushra saima sadia rukhsana nasreen tahira mehwish ayesha shaista farzana nusrat taslima sheikha rehana sultana kalpona
shirina ruma rumana sufia jahanara meenakshi radha gita geeta savita anita sunitha nirmala jaya mamata mayawati smriti sushma vasundhara padma saroja
revathi lalitha nandini pooja neha ritu rekha seema manju sangeeta swati shalini sudha vandana anuradha arundhati medha sumitra chitra bhavna ruchi
aruna anjana shanta dilani chandrika sirimavo siti dewi puan nurul noraini fatimah hajah megawati retno susi yuli wati maricel marites leni imelda
corazon risa ligaya linh huong nga hanh khin mya ying hui xia fang jie qian rong xin yue akemi chie eriko fumiko hiromi junko kumiko kyoko mariko
masako michiko miho mika nobuko reiko sachiko satoko setsuko tomoko yumiko yuriko eun-jung hye-jin ji-hyun soo-mi sun-hee yeon-hee young-hee mairead
roisin grainne eilish sorcha caitlin bronwyn carys sian nerys angharad rhiannon catriona eilidh morag isla ailsa kirsty kirsten rhona shona lorna
bridie josie jodie hayley kayleigh lindsey lesley tracey tracy joanne gemma zoe chloe lily poppy freya imogen harriet georgina philippa penelope
verity felicity rosie becky debbie mandy maggie marian marianne marion miranda nadine nell odile ottilie pauline phoebe polly priscilla rhea roberta
robyn rowena roxanne ruby sabrina sally selena selma shannon sharron stella steph sybil tabitha thea tilda toni tracie trudy una valerie vicky viola
wilma winifred yolanda yvette zara zelda claire clare elaine elspeth estelle eunice evelina faye gail gillian ginny glenda gwen hattie helena
henrietta hester ida ingeborg irene isabel isabelle jacinta jackie janine jeanette jemima jenny joann jocelyn jody juanita judi juliet juliette
justine kathy kerry kimberley kitty kristen kylie lana leah leanne lenore libby lillian lois lola lorena lucinda lucretia lydia lynda lynn lynne mabel
madge maisie`

const maleNames = `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger
terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent
mason roy ralph bobby russell bradley philip phillip eugene antony lloyd tony bill bob jim tom dan mike steve dave ben matt chris nick rick ted tim jeff greg ken ron don
fred barack joseph bernie mitt marco rand newt rex ali ahmed mohammed muhammad mohamed mustafa hassan hussein omar khalid ibrahim yusuf abdul abdullah karim tariq
vladimir sergei sergey dmitry dmitri mikhail alexei aleksei ivan igor oleg boris yuri nikolai pavel andrei anton viktor volodymyr oleksandr andriy mykola taras
hans klaus jürgen wolfgang günter helmut dieter stefan uwe jens lars erik nils olaf ola sven bjorn björn anders magnus henrik mats pekka jukka timo kari antti
pierre jean-pierre jacques michel françois francois emmanuel nicolas luc philippe andré andre giovanni giuseppe antonio mario luigi matteo silvio marcello carlos miguel
luis javier jorge pedro fernando diego rafael alejandro tomás tomas hilario anselmo julio mateo nuno rui joão joao paulo hiroshi kenji takashi shinzo fumio kim jong
moon jin-ho raj rajesh narendra amit sanjay vijay anil arun suresh wei jun ming xi chinua kwame kofi nelson thabo cyril jacob owen liam eamon fergal dermot
declan conor cormac brendan padraig niall hugh ewan angus callum theo marty luke josip marek tomasz piotr jan petr pavel jiri václav zoltan viktor istván laszlo marko milan goran dragan daniyar rustam
barry sebastian leonard clarence ernest alvin herbert glenn leroy clifford vernon maurice edwin arnold marvin melvin harvey floyd hector ruben ramon
raul felipe alfonso ernesto guillermo enrique esteban gustavo ignacio joaquin leonardo lorenzo mauricio pablo ricardo roberto salvador sergio antonin
rudolph rudy ari wesley darren dominic felix geoff hugo ian jared joel julian karl kurt lionel neil nigel oscar otto quentin reginald roland rupert
seth sidney simon terrence toby trevor xavier abraham aidan adrian archie alasdair hamish iain rory gareth rhys cillian eoin ruairi lachlan aziz bashar
fahd faisal hamid imran jamal kareem mahmoud majid nasser osama rashid saeed salim samir walid yasser zaid arjun ashok deepak ganesh gopal harish kiran
manish mohan naveen prakash rahul ravi sandeep shankar sunil vikram vinod akira daisuke haruki kazuo masato shigeru takeshi yoshi qiang ying-jeou bayo
chukwu emeka femi ikenna obinna sipho themba alex sam robin leslie sasha alexis casey taylor jackie dana ariel
josephat omae mansur eddie alun clive giles jake jimmy johnny kenny lenny leo lewis louis lucas mick mickey mitch nate ned ollie percy ralf reg rob
robbie rod ronnie russ sammy sid stan stewart stuart tommy tristan tyrone vic vince wally walt warren wes wilfred winston alastair alistair alec alfie
barney benedict bernard bert bradford brad brent bryce byron calvin cameron carlton casey cecil cedric chester cody colin connor craig curtis damian
damien darrell darryl davey dexter dirk dominick donnie dorian doug duane duncan dustin dwayne dwight edgar edmund elliot elliott elton emil emmett
errol ernie evan fabian ferdinand fergus finlay flynn franklin freddie frederick garrett garry gavin gilbert gordon graeme graham grayson griffith gus
harry herman howard hubert humphrey irving isaac ivor jamie jarvis jasper jed jeremiah jerome jimmie joey jon jonah jonas josh jude julius keegan
kelvin kerr kieran len leon lester levi linus lorne lyle lyndon malcolm marcus martin matthias maxwell merlin milo monty morris moses murray myles
nathaniel neal nicky noel norman norris oliver oswald paddy pete phil quincy ramsay randall randolph reuben ritchie rocco rodney rodrigo ronan rowan
rufus russel sawyer seamus shane shaun sheldon silas simeon spencer stefano stephan tad terence thaddeus theodore tobias todd travis tyson ulrich
uriah vaughan virgil waldo wallace wendell wilbur wilhelm wyatt zack zane günther gunther heinrich heinz hermann holger horst ingo joachim jochen
johannes jorg jörg josef juergen kai konrad lothar ludwig manfred norbert oskar philipp rainer reiner reinhard rolf rudi siegfried sigmar thorsten
torsten tilman ulf uli volker walther werner wilfried benoit bertrand bruno christophe cyrille denis didier edouard fabrice florian franck frederic
gaël gerard gilles guillaume herve jean jean-claude jean-luc jean-marc jean-paul jean-yves julien laurent loic marc marcel mathieu maxime olivier
pascal patrice raphael remi rene romain sebastien serge stephane sylvain thibault thierry valery yann yannick yves alberto alessandro alessio angelo
carlo claudio corrado cristiano dario davide domenico edoardo emanuele emilio enrico enzo ettore fabio fabrizio federico filippo francesco gaetano
gianluca gianni giancarlo gino giorgio guido luca luciano massimo maurizio michele mirko nicola paolo pasquale pierluigi pietro raffaele renato renzo
riccardo salvatore sandro tommaso umberto ugo valerio vincenzo vittorio adolfo agustin alfredo alvaro anibal armando arturo augusto benito bernardo
camilo cesar cristobal cristian domingo edgardo eduardo efrain emiliano evo fabián fermin fidel francisco gerardo gonzalo gregorio hernan horacio
humberto isidro ismael jaime josue leandro leonel lucio manuel marcelo marcos mariano martín matias maximiliano moises nestor nicanor norberto octavio
osvaldo pascual patricio pepe ramiro reinaldo rigoberto rodolfo rogelio rolando romulo roque saul teodoro ulises vicente victor tarcisio geraldo luiz
lula jair fabricio flavio gilberto henrique jairo joaquim marcio renan thiago tiago vinicius wagner bartosz boguslaw czeslaw grzegorz jacek jaroslaw
jerzy kazimierz krzysztof leszek maciej mateusz mariusz marcin michal miroslaw pawel przemyslaw radoslaw rafal ryszard slawomir stanislaw szymon
tadeusz waldemar witold wojciech zbigniew andrej bohuslav frantisek ivo jaroslav karel ladislav lubomir miloš milos ondrej radek radim stanislav
vaclav vladimír zdenek alexandru bogdan calin ciprian constantin cornel dorin florin gheorghe ilie ionel iulian laurentiu liviu lucian marius mihai
mircea nicolae octavian ovidiu petru radu razvan sorin tiberiu traian valentin vasile viorel aleksandar bojan boyko branko dejan dimitar dragoljub
dusan georgi hristo ilija ivica janez jovan kiril kosta krasimir kresimir miodrag mladen momcilo nebojsa nenad nikola ognjen petar plamen predrag
radovan ratko rumen sasa slavko slobodan srdjan stjepan stoyan tihomir tomislav vlado vojislav vuk yavor zdravko zeljko zoran agim albin arben edi
hashim ilir sali alekos andreas antonis christos costas dimitris evangelos giorgos ioannis kostas kyriakos nikos panagiotis spyros stavros thanos
vassilis yannis yiannis ahmet bekir bulent cemal cengiz devlet ekrem emre erdal fahrettin faruk fatih ferit hakan haluk kemal mahir mehmet mesut metin
mevlut murat necati nihat numan orhan osman ozgur recep selahattin sinan suleyman tayfun tayyip turgut umit yavuz yilmaz ziya arkady anatoly artem
artyom eduard evgeny yevgeny fyodor gennady georgy grigory ihor ilya kirill konstantin leonid maksim maxim oleh oleksiy pavlo ruslan ramzan semyon
stepan timur valentyn valeriy vadim vasily vitali vitaly vyacheslav yaroslav yury zurab irakli giorgi mikheil levan davit nikol serzh armen
hayk vahan ilham elchin rauf nursultan kassym-jomart askar sadyr almazbek emomali shavkat gurbanguly abbas abdallah abdel abdelaziz abdelfattah
abdelmadjid abdulaziz abdulkarim abdulla abdulrahman adel adnan ahmad akram alaa ammar amr anwar ashraf ayman badr basel bassam bilal daoud emad essam
fadi fadel fares farid farouk fawzi fuad ghassan habib haider haitham hamad hamdi hani hasan hatem haytham hisham houssam husam ihab imad ismail issam
jaber jalal jassim khaled khalifa khalil luay mahdi maher mansour marwan mazen mehdi mohamad mohammad mohsen moncef mostafa mounir muammar mukhtar
munir munawar musa nabil nadeem naim najib naji nasr nawaf nayef nizar nouri qais qasim rafik ragheb rami ramzi rashad rashed riad riyad sabri saad
sadiq safwan saif salah salam saleh sami samer sharif shawki sherif sufyan tahir talal tamer tarek tawfik usama wael wahid waleed wassim yahya yaseen
yazid yousef youssef zaher zain zakaria zaki ziad ziyad amir arash behrouz bijan dariush ebrahim esmail farhad hossein javad kamran kazem mahmood
massoud mojtaba morteza nader navid parviz qasem reza sadegh sajjad asif arif asad azam babar bilawal farooq fawad ghulam hafiz iftikhar ijaz ishaq
jahangir javed junaid kamal khawaja khurshid liaquat mian mushtaq naeem naveed nawaz pervez qamar rafiq raza rehman riaz sajid sardar shahbaz shahid
shaukat shehbaz sikandar sohail tanveer umar usman waqar waseem yasir yousaf zafar zahid zardari abdur anisul kamrul mahbubul mirza mizanur obaidul
rafiqul saiful shafiqul shahidul zahirul zillur abhishek ajay ajit akhil akhilesh alok anand anirudh anurag arvind ashish ashoka ashwin ashwini asok
atul avinash balakrishnan bhaskar bhupesh bijay biren brijesh chandrababu chandrasekhar devendra dharmendra dilip dinesh eknath gaurav gautam girish
gopinath govind gulab gurpreet harpreet hemant himanta jagdeep jagan jairam jaishankar jitendra jyotiraditya kailash kapil karthik kartik kiren
kuldeep kumar lalit lalu madhav mahesh mallikarjun manik manmohan manoj mukesh mukul murali nagesh naresh nilesh nirav nitin nitish omprakash
palaniswami pankaj pinarayi piyush prabhakar pradeep pramod pranab prasad prashant raghav raghuram rajan rajeev rajendra rajiv rajnath rakesh raman
ramesh ranjit ratan ravindra rishi ritesh rohit sachin sanjeev santosh sarvesh satish satya saurabh shaktikanta sharad shashi shivraj siddharth
sitaram somnath srinivas subhash subramanian sudhir sukhbir sukumar sumit sundar surendra surinder sushil tejashwi tushar uday uddhav umesh upendra
venkat venkaiah vijender vikas vimal vineet vinay vipin virender vishal vivek yashwant yogendra gotabaya mahinda maithripala ranil sajith anura chamal
bidhya khadga abdullahi adamu adebayo ademola adewale akinwumi aliko alhaji aminu atiku ayodele babajide babatunde bola chidi chike chima chukwuma
dapo ebuka gbenga ikechukwu jide kayode kunle lekan muhammadu nasir nnamdi nuhu nyesom okechukwu olumide olusegun rotimi sanusi segun seun shehu sule
tunde umaru yakubu yemi akufo fiifi kojo kobina kwabena kwadwo kwaku kwasi kwesi yaw alassane amadou abdoulaye bassirou blaise boubacar cheikh cellou
djibril felwine ibrahima idrissa issoufou kalifa lansana macky mamadou mamady modibo moussa oumar ousmane salif sekou seydou soumaila souleymane uhuru
raila mwai kipchumba kiprono kipkemboi kimani kariuki mwangi njoroge kamau githu otieno odhiambo ochieng onyango omondi wafula wekesa barasa musyoka
mutua mutahi ndindi rigathi musalia justus yoweri museveni kizza bobi jakaya kassim tundu zitto bingu saulos hakainde emmerson constantino filipe
isaias isayas abiy hailemariam meles workneh demeke getachew debretsion sahle taye mulatu girma tedros haile salva riek abdalla burhan hemedti
sharmarke farmaajo abdi abdirahman abdirizak mohamud bhekisisa bheki enoch fikile gwede jabu kgalema kgosientso lindani livhuwani mangosuthu mathews
mcebisi mondli mosebenzi mosiuoa nhlanhla panyaza pravin senzo sihle siyabonga solly songezo tito tshepo vusi zweli zwelinzima bambang budi djoko eko
gibran hadi hendra heru joko jokowi joni prabowo rizal ridwan setya sandiaga susilo suharto sugeng sutopo teguh wahyu wiranto yusril komang gede ketut
nyoman putu wayan azmin hishammuddin khairy mahathir muhyiddin rafizi shafie syed tengku bongbong benigno delfin isko jejomar manny panfilo romeo
sonny anutin apirat chadchart chavalit prawit prayut prayuth somchai srettha suthep thaksin thanathorn prak khieng aung htay kyaw myint soe thein
thura zaw duc dung minh nguyen phuc quang thanh tuan trong chao chun dong feng guo jianguo jinping keqiang lei liang peng qi qishan shan tao tian
weidong wen xiang xiaoping yi yong zemin zhao zhen zhi zhou akihito eisuke goro hideki hirokazu hiroaki hisashi ichiro jiro junichiro kazuhiro kazuya
keiji kenichi kenta koichi koji makoto masahiro masayoshi michio mitsuru naoki naoto nobuo norio osamu ryo ryota sadakazu satoshi seiji shigeki shinji
shoji shuichi sota susumu taro tadashi takahiro takuya tatsuya tetsuya tomohiro toru toshihiro tsutomu yasuhiro yasuo yoshihide yoshihiro yoshimasa
yoshito yuichi yuji yukio yusuke yuta dong-hyun hyun ji-ho jae jae-in jae-myung jung kyung min-ho min-jun seok seok-yeol seung suk woo yeol josaia
sitiveni manasseh feleti tuilaepa voreqe epeli ratu`

// genderOfTitle is what a title says.
var genderOfTitle = map[string]gender{
	"mr": male, "mr.": male, "sir": male, "lord": male, "king": male, "prince": male, "father": male, "chairman": male, "spokesman": male, "congressman": male,
	"mrs": female, "mrs.": female, "ms": female, "ms.": female, "miss": female, "dame": female, "lady": female, "queen": female, "princess": female,
	"chairwoman": female, "spokeswoman": female, "congresswoman": female, "sister": female, "baroness": female, "duchess": female,
}
